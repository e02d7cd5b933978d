"""
Whether the thing that is said to have risen or fallen by a share is none of the line's.
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.numbers.matter import MOVES, verb_of_change
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.words import Word, is_function
from resumate.domain.patterns import regex


def other_changed(claim: Claim, q: Quantity, line: LineFacts) -> bool:
    """
    Whether the very thing that is said to have risen or fallen is not on the line, which
    only has what it is of: "food costs fell by 18%" of "Food waste down by 18%".
    """
    if q.measure is not Measure.PERCENT or claim.language not in {"en", "de"}:
        return False
    if claim.language != claim.facts.language:
        return False  # its words are none of the lines
    if claim.language == "de":
        nouns = _german_things(claim, q)
        return bool(nouns) and not any(line.index in claim.facts.told(w) for w in nouns)
    phrase = _changed(claim, q)
    head = phrase[-1] if phrase else None
    return (
        head is not None
        and head.weight == 1.0
        and head.lower not in _MEASURES
        and line.index not in claim.facts.told(head)
    )


def nothing_told_changed(claim: Claim, q: Quantity, line: LineFacts) -> bool:
    """
    Whether not even a word that says more of the thing is on the line: "picking errors"
    of "Cut overtime hours by 22%", but not "antibody bill" of "antibody costs".
    """
    return other_changed(claim, q, line) and not any(
        line.index in claim.facts.told(w) for w in _changed(claim, q)
    )


def _changed(claim: Claim, q: Quantity) -> list[Word]:
    """
    The words of what is said to have changed by so much, what it is at last.
    """
    if claim.language == "de":
        return _german_things(claim, q)
    if less := _LESS.match(claim.text, q.end):
        return _thing(claim, less.end(), claim.clause.end)
    span = _verb(claim, q)
    if span is None or _ELSEWHERE.search(claim.text, span[1], q.start):
        return []
    return _thing(claim, span[1], q.start) or _thing(
        claim, claim.clause.start, span[0], subject=True
    )


def _german_things(claim: Claim, q: Quantity) -> list[Word]:
    """
    The German nouns before "um so viel" that no preposition governs and no other noun,
    where a verb says that they rose or fell; none where one is but a measure.
    """
    by = _UM.search(claim.text, claim.clause.start, q.start)
    if not by or all(w.keys.isdisjoint(MOVES) for w in claim.clause.words):
        return []
    found: list[Word] = []
    governed = False
    before: Word | None = None
    for word in claim.clause.words:
        if word.start >= by.start():
            break
        behind = before is not None and before.capitalised
        if word.lower in _GOVERN or (word.lower in _OF_IT and behind):
            governed = True
        elif word.lower in _VERBS or (
            word.lower in _ARTICLES and not (before and before.lower in _GOVERN)
        ):
            governed = False
        elif word.capitalised and word.weight and not governed:
            found.append(word)
        before = word
    plain = any(w.lower.endswith(_GERMAN_MEASURES) or w.weight < 1.0 for w in found)
    return [] if plain else found


_UM = regex(
    r"\b[Uu]m (?:(?:rund|etwa|ca\.|fast|knapp|gut|über|mehr als|bis zu|nahezu|circa) )?$"
)
_GOVERN = frozenset(
    "dank durch mit in im ins an am auf aus bei beim nach seit von vom vor zu zum zur über unter für ohne gegen wegen während trotz zwischen mittels infolge innerhalb".split()
)
_OF_IT = frozenset("der des meiner unserer ihrer seiner eines einer".split())
_ARTICLES = frozenset(
    "der die das den ein eine einen mein meine meinen unser unsere unseren ihre ihren seine".split()
)
_VERBS = frozenset(
    "ist sind war waren wurde wurden wird werden hat haben hatte hatten habe konnte konnten kann ließ ließen ich wir".split()
)
"""Where a new part of the clause begins, which the preposition before does not govern."""
_GERMAN_MEASURES = tuple(
    "zahl quote anteil rate menge dauer zeit wert werte leistung ergebnis ergebnisse kennzahl bereich niveau stand".split()
)


def _verb(claim: Claim, q: Quantity) -> tuple[int, int] | None:
    """
    Where that stands which says that something rose or fell by so much.
    """
    verb = verb_of_change(claim, q)
    if verb is not None:
        light = _LIGHT.search(claim.text, claim.clause.start, verb.start)
        return light.start() if light else verb.start, verb.end
    for plain in (_WENT, _BROUGHT):
        if found := plain.search(claim.text, claim.clause.start, q.start):
            return found.span("verb")
    return None


_LESS = regex(r" ?(?:%|percent|per cent)? ?(?:less|fewer|more|lower|higher) (?!than\b)")
"""What stands behind it changed by so much: "14% less diesel"."""
_GO = r"\b(?:(?:has|have|had|been) )*(?:come|came|gone|went|go|goes|is|are|was|were|been) "
_LIGHT = regex(f"{_GO}$")
_WENT = regex(rf"(?P<verb>{_GO}(?:down|up))(?= (?:by )?(?:\w+ )?$)")
_BROUGHT = regex(
    r"\b(?P<verb>bring|brings|brought|bringing|get|got|getting|take|took|taking|push|pushed|drove|drive|moved)\b(?=[^,;]* (?:from|(?:down |up )?to) (?:\w+ )?$)"
)
"""How plain verbs say that something changed."""
_ELSEWHERE = regex(r"[,;:]|\b(?:and|with|while|but)\b")
"""What may come between a verb of change and the number of something else."""


def _thing(claim: Claim, start: int, end: int, *, subject: bool = False) -> list[Word]:
    """
    The noun that the words between two places are about, behind those that say more of
    it: of "sales of tea" the sales; of a *subject* the last before the verb, and of a
    measure what is measured: "waiting times".
    """
    found: list[Word] = []
    more = False
    for word in claim.clause.words:
        if not start <= word.start < end:
            continue
        if subject and word.lower in _ANEW:
            found, more = [], False
        more = more or bool(found and word.lower in _BEHIND | _ANEW)
        if not (more or is_function(word.lower, claim.language)):
            found.append(word)
    whole = len(found) > 1 and claim.text[found[-2].end : found[-1].start] == " "
    if subject and whole and found[-1].lower in _MEASURES and found[-2].weight:
        return found[:-1]
    return found


_BEHIND = frozenset(
    "of for in at on from by with per across among they that which who".split()
)
"""What stands behind a noun of which more is said."""
_ANEW = frozenset("i we to and".split())
"""What begins to tell of another thing."""
_MEASURES = frozenset(
    "rate rates score scores level levels figure figures number numbers volume volumes amount amounts time times count counts share performance results result quota".split()
)
