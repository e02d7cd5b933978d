"""
What rose or fell by a number, or to it.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Sequence

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.kin import akin
from resumate.domain.grounding.line_facts import LineFacts, Number
from resumate.domain.grounding.matter import DOWN, UP
from resumate.domain.grounding.quantity import Measure, Quantity
from resumate.domain.grounding.words import Word, is_function, plain_keys

_ENDS_OBJECT = re.compile(
    r"\b(from|by|to|in|with|at|through|after|over|during|thanks|within|um|auf|von|durch|mit|bei|nach|in|im|innerhalb|dank)\b|[,;:(]"
)
_COMMA = re.compile(r"[;:(]|,(?=\s)")
_BY = re.compile(r"\b(\w+ed) by (?:\w+ ){0,2}$")
_PLACE = re.compile(r"\b(in|at|with|under|during|since|for)\s")
_PLACED = re.compile(r"\b(in|at|of|for|with|on|from)\s(the |my |our |this )?$")
_OF = re.compile(r"\b(of|der|des|von|bei|für|for|mit|an)\b", re.IGNORECASE)
_TRANSPARENT = frozenset(
    "share number rate amount proportion level total average figure count quota score percentage "
    "anteil zahl quote rate menge höhe wert anzahl".split()
)
"""Nouns that say how it is counted, not what."""


_ROOT = 5
"""Letters that words of one root begin with."""


def _near_by(head: Word, beside: frozenset[str]) -> bool:
    roots = {k[:_ROOT] for k in plain_keys(head.keys) if len(k) >= _ROOT}
    return any(k[:_ROOT] in roots for k in beside)


def another_changed(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether what rose or fell by or to the number is nothing that the line tells of there.
    """
    phrase = _what_changed(claim, q)
    if not phrase:
        return False
    head = _head(claim, phrase)
    beside = n.context if len(line.numbers) > 1 else line.keys
    last = tuple(k for k in plain_keys(head.keys) if len(k) >= _ROOT)
    if claim.language == "de" and any(k.endswith(last) for k in beside):
        return False
    known = head.keys & (beside | n.nouns) or akin(head.keys, beside, claim.language)
    return not (
        known or (line.index in claim.facts.hits(head) and _near_by(head, beside))
    )


def _what_changed(claim: Claim, q: Quantity) -> Sequence[Word]:
    """
    The subject of the verb of change before a number, or else its object.
    """
    clause = claim.clause.words
    verb = verb_of_change(claim, q)
    if verb is None:
        return ()
    rest = _ENDS_OBJECT.search(claim.text, verb.end)
    stop = rest.start() if rest else len(claim.text)
    changed = _content(claim, [w for w in clause if verb.end <= w.start < stop])
    if changed:
        return changed
    subject = [w for w in clause if w.end <= verb.start]
    if verb.lower in {"down", "up"}:  # "brought the error rate down"
        near = _phrase_before(claim, verb, subject)
        if near:
            return near
    place = _PLACE.search(claim.text, claim.clause.start, verb.start)
    return _content(
        claim, [w for w in subject if place is None or w.start < place.start()]
    )


def _phrase_before(claim: Claim, verb: Word, words: Sequence[Word]) -> list[Word]:
    """
    The words that stand together right before the particle of a verb.
    """
    begin = verb.start
    for word in reversed(words):
        if claim.text[word.end : begin].strip() or is_function(
            word.lower, claim.language
        ):
            break
        begin = word.start
        if word.lower.endswith("ing"):
            break
    placed = _PLACED.search(claim.text[:begin])
    near = [w for w in words if w.start >= begin]
    gerund = bool(near) and near[0].lower.endswith("ing")
    return [] if placed and not gerund else _content(claim, near)


def verb_of_change(claim: Claim, q: Quantity) -> Word | None:
    """
    The verb nearest to the number that says that something rose or fell, or that stands
    right before "by so much".
    """
    if q.measure is Measure.YEAR:
        return None
    clause = claim.clause.words
    verbs = [w for w in clause if w.keys & (UP | DOWN) and w.end <= q.start]
    by = _BY.search(claim.text, claim.clause.start, q.start)
    verbs += [w for w in clause if by and w.start == by.start(1)]
    return max(verbs, key=lambda w: w.start, default=None)


def _content(claim: Claim, words: Sequence[Word]) -> list[Word]:
    stop = words[-1].end if words else 0
    commas = [m.end() for m in _COMMA.finditer(claim.text, 0, stop)]
    begin = commas[-1] if commas else 0
    return [
        w
        for w in words
        if w.weight
        and w.start >= begin
        and w.start not in claim.masked
        and not any(p.start <= w.start < p.end for p in claim.numbers)
    ]


def _transparent(word: Word) -> bool:
    return word.lower.removesuffix("s") in _TRANSPARENT


def _head(claim: Claim, phrase: Sequence[Word]) -> Word:
    """
    The noun that a phrase is about: the last before "of", or after it where that only
    says how it is counted.
    """
    cut = _OF.search(claim.text, phrase[0].start, phrase[-1].end)
    first = [w for w in phrase if cut is None or w.end <= cut.start()]
    rest = [w for w in phrase if w not in first]
    if first and not _transparent(first[-1]):
        return first[-1]
    return (rest or first[:-1] or phrase)[-1]
