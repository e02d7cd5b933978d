"""
Which titles a clause gives the candidate, by its words.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.names.title_forms import (
    QUALIFIED,
    SENIORITY,
    is_title_head,
)
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.pattern import Pattern
from resumate.domain.language.words import Word, is_function, words
from resumate.domain.patterns import regex

_TITLE_CUE = Pattern(
    r"\b(?:as|became|become|am|was|been|(?:made|appointed|named) me|(?:promoted|rose|risen|advanced|progressed|(?:worked|moved|stepped|climbed)(?: (?:my|the) way| the ranks| up){0,2}) to|positions? of|roles? of|title of|posts? of|als"
    r"|bin|war|zur|zum)\s+(?:(?:currently|also|now|then|already|once|previously|formerly|bereits|schon|zuletzt|(?:seit|ab)\s+(?:\w+\s+)?(?:19|20)\d\d)\s+)?(?:its\s+|their\s+|an?\s+|the\s+|your\s+|eine?\s+|einer\s+)?",
    re.IGNORECASE,
)


def telling(phrase: Sequence[Word]) -> list[Word]:
    """
    The words of a title that say which one it is.
    """
    named = len(phrase) > 1 and all(w.capitalised for w in phrase)
    return [
        w
        for w in phrase
        if w.weight or named or w.lower in SENIORITY | _OVER_WHAT or w in phrase[-1:]
    ]


_OVER_WHAT = frozenset("area region cluster territory zone country".split())
"""Common nouns that make another title: an "area manager" is no "store manager"."""


_INVERTED = Pattern(
    r"\b(?:war|bin|wurde) ich\s+(?:(?:ab|seit|bis|von|dort|zuletzt|zugleich|auch|schon|bereits|ebenfalls|im|in|(?:Jan|Jän|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\w*|(?:19|20)\d\d|\w+ (?:Jahre[n]?|Monate[n]?)(?: lang)?)\s+)*(?:eine?\s+)?"
)

OFFICE_OF = Pattern(
    r"\b(?:Stelle|Posten|Position|Funktion|Rolle|Amt|Aufgaben?) (?:eine[sr]|de[sr])\s+"
)
_HELD_IT = AnyCase(
    r"\b(?:inne|innehatte|innegehabt|bekleid\w+|ausgeübt|übte|ausübte|ausgefüllt|versah|versehen|übernahm|übernommen|wahrgenommen|nahm|übertrug|übertrugen|übertragen|überließ|erhielt|erhalten|bekam|bekommen)\b"
)
"""What says that the office named was held: "die Stelle eines Küsters inne"."""

_TO = regex(r"zu[mr]\b", re.IGNORECASE)

_RISES = AnyCase(
    r"\b(?:w[eiu]rd\w*|geworden|\w*beförder\w+|ernannt\w*|ernenn\w+|\w*st(?:ieg|eig)\w*|\w*wähl\w+|\w*beruf\w*|\w*stell(?:t|ung)\w*|\w*macht\w*|\w*bild\w+|\w*lern\w*|\w*lehr\w*|\w*schul\w+|qualifi\w+|\w*prüfung\w*|weg|schritt)\b"
)
"""What makes "zum Koch" a title: "zum Arzt" one may go with somebody."""


def cues(claim: Claim) -> Iterator[re.Match[str]]:
    """
    What goes ahead of titles in the claim: "as a", "promoted to".
    """
    patterns = [_TITLE_CUE, _INVERTED] if claim.language == "de" else [_TITLE_CUE]
    if claim.language == "de" and _HELD_IT.search(claim.piece):
        patterns.append(OFFICE_OF)
    for pattern in patterns:
        for match in pattern.finditer(claim.text, claim.clause.start, claim.clause.end):
            named = claim.facts.employers.find(claim.text)
            goes_to = _TO.match(match[0]) and not _RISES.search(claim.piece)
            inside = any(m.start() <= match.start() < m.end() for m, _ in named)
            if not (goes_to or inside):
                yield match


def without_genitive(phrase: Sequence[Word]) -> list[Word]:
    """
    The words of a title up to its noun, that without what it ends on: "eines Küsters".
    """
    nouns = [i for i, word in enumerate(phrase) if word.capitalised]
    *before, last = phrase[: nouns[-1] + 1] if nouns else phrase
    if last.text.endswith("s"):
        plain = words(last.text.removesuffix("s"), "de")
        last = replace(plain[0], start=last.start, end=last.end)
    return [*before, last]


def title_phrase(claim: Claim, start: int) -> list[Word]:
    """
    The words from *start* on that may be a title; none where they are something else.
    """
    found: list[Word] = []
    owner = next(
        (m for m, _ in claim.facts.employers.find(claim.text) if m.start() == start),
        None,
    )
    start = owner.end() if owner else start
    position = start
    for word in claim.clause.words:
        if word.start < start:
            continue
        gap = claim.text[position : word.start].strip()
        if found and gap in {"'", "’"}:
            found.clear()  # "the pupils' mentor"
            gap = ""
        stop = is_function(word.lower, claim.language) and not (
            word.lower == "of"
            and found
            and found[-1].lower in {"head", "director", "vp", "president"}
        )
        if gap or stop or len(found) >= 6:  # noqa: PLR2004 - titles are short
            break
        position = word.end
        if word.lower.endswith(("'s", "’s")):
            found.clear()  # whose title it is: "the nursery's deputy lead"
        elif found and _is_credit(word, claim.facts) and _are_known(found, claim.facts):
            found.clear()  # by whom: "GDC registered"
        elif found or not (word.lower in _PLAIN or _is_credit(word, claim.facts)):
            found.append(word)
    return found


_MADE = regex(r"(?P<by>\w+)-(?:qualified|trained)")


def _is_credit(word: Word, facts: Facts) -> bool:
    """
    Whether the word says by what right the title is held, and the resume has that too.
    """
    if made := _MADE.fullmatch(word.lower):
        return made["by"] in facts.forms
    match = QUALIFIED.fullmatch(word.lower)
    return match is not None and (
        match["by"] in facts.forms
        if match["by"]
        else any(form.startswith(match["root"]) for form in facts.forms)
    )


def _are_known(names: Sequence[Word], facts: Facts) -> bool:
    return all(w.capitalised and facts.knows(w.text) for w in names)


_PLAIN = frozenset(
    "classroom qualified experienced trained skilled seasoned dedicated fully selben gleichen betrieb haus unternehmen "
    "angehende angehender gelernte gelernter ausgelernte ausgelernter erfahrene erfahrener ausgebildete ausgebildeter".split()
)
"""What a title is praised with."""


def is_title(phrase: list[Word]) -> bool:
    """
    Whether the words name who somebody was.
    """
    lowers = [w.lower for w in phrase]
    heads = [i for i, w in enumerate(lowers) if is_title_head(w)]
    if not heads or lowers == ["fachkraft"]:
        return False
    last = heads[-1]
    if len(lowers) > 2 and lowers[1] == "of":  # noqa: PLR2004
        return True
    del phrase[last + 1 :]
    return True


_DOER = regex(r"[a-z]{3,}(?:er|or|ist|ant|ian|eer|man|woman)")


def ends_as_a_title(phrase: list[Word], facts: Facts) -> bool:
    """
    Whether the phrase ends with what a title of the resume ends with, and which no list
    of titles needs to have: "a junior installer" of "HVAC Installer".
    """
    ends = {w.lower for title in facts.titles.values() for w in title[-1:]}
    last = next((i for i, w in enumerate(phrase) if w.lower in ends), None)
    if last is None or not _DOER.fullmatch(phrase[last].lower):
        return False
    del phrase[last + 1 :]
    return True


def at_a_post(claim: Claim, phrase: Sequence[Word]) -> bool:
    """
    Whether the phrase ends with a doer, and the employer follows with whom one was that:
    "a dispenser at Barlow's".
    """
    there = THERE.match(claim.text, phrase[-1].end)
    named = claim.facts.employers.find(claim.text) if there else ()
    doer = phrase[-1].lower
    return (
        claim.language == "en"
        and doer not in _NO_POST
        and _DOER.fullmatch(doer) is not None
        and any(
            there
            and not claim.text[there.end() : m.start()].strip().removeprefix("the")
            for m, _ in named
            if there and m.start() > there.end()
        )
    )


_NO_POST = frozenset(
    "volunteer member newcomer beginner outsider teenager learner player worker listener "
    "communicator starter finisher solver thinker believer supporter user visitor "
    "speaker reader writer leader regular customer stranger favourite fixture".split()
)


def is_right(cue: str, phrase: Sequence[Word]) -> bool:
    """
    Whether one is said to be something by right, whatever it is called: "a registered
    early childhood educator".
    """
    article = cue.rstrip().endswith(("a", "an", "the"))
    return article and len(phrase) > 1 and bool(QUALIFIED.fullmatch(phrase[0].lower))


THERE = AnyCase(r"\s+(at|with|for|of|bei|beim|im|in)\b")
