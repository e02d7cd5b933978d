"""
How much of a thing a claim says was done: all of it, or some.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterable, Sequence

from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.pattern import Pattern
from resumate.domain.language.words import Word, is_function
from resumate.domain.lexicon.months import IN_ENGLISH
from resumate.domain.patterns import regex

_TIMES = (
    f"{IN_ENGLISH}|days?|weeks?|weekends?|weekdays?|months?|years?|quarters?|terms?|seasons?|fortnights?|shifts?|times?|hours?|minutes?"
    r"|mornings?|afternoons?|evenings?|nights?|\w+days?|spring|summers?|autumn|fall|winters?|jahr\w*|monat\w*|woche\w*|tag\w*|schicht\w*|abend\w*|other|second|third|first|few|one|two|three|four|five|six|half|\w+th|so often"
)
_MANY = r"(?:(?:zwei|drei|vier|fünf|sechs|acht|zehn|zwölf|\d+) )?"
"""How often, and not all of them: "alle sechs Wochen"."""
_WHOLE = Pattern(
    rf"\b(?<!\bof )(?<!\bare )(?<!\bhave )(?<!\bhad )(?<!\bwere )(?<!\bit )(?<!\balmost )(?<!\bnearly )"
    rf"(?:(?:every|all(?: of)?(?: (?:the|my|our|its|their|his|her))?|the whole|the entire|the complete|entire|an entire|a whole|(?:the|our|my) whole) (?!(?:{_TIMES}|i|we|he|she|my|our|its|their|his|her|way|within|them|this|that|these|those|which|whom|in|of|at|over|along|too|the|but|about|with|same|through|right|sorts|kinds)\b)(?=[a-z])\w+"
    rf"|all of \w+['’]s\b|across the (?:company|whole|country|county|region|district|group|state)"
    rf"|(?:sämtliche\w*|gesamte\w*|ganze[nrs]|alle[nr]?) (?!{_MANY}(?:{_TIMES}|anderen|welt|art)\b)[A-ZÄÖÜ]\w+)",
    re.IGNORECASE,
)
_TOLD = Pattern(
    r"\b(all|every|each|whole|entire\w*|full\w*|complete\w*|throughout|sole|zero|no|never|without|100\s?%|any|across|company-wide"
    r"|alle\w*|jede\w*|ganze?\w*|gesamt\w*|sämtlich\w*|komplett\w*|vollständig\w*|keine?\w*|ohne)\b",
    re.IGNORECASE,
)


_WHEN = regex(
    rf"\b(?:all|every|each|whole|alle|jede\w*|ganze?\w*) {_MANY}(?:{_TIMES})\b",
    re.IGNORECASE,
)


def says_whole(piece: str) -> str:
    """
    The words that say that all of something was dealt with, or nothing.
    """
    for found in _WHOLE.finditer(piece):
        if not _ALL_TOLD.fullmatch(found[0]):
            return found[0]
    return ""


_ALL_TOLD = regex(r"all (?:told|up|in)", re.IGNORECASE)
"""What sums up, and says of nothing that it was all of it."""


def is_told_whole(  # noqa: PLR0917 - what is judged
    text: str, tokens: Sequence[Word], whole: str, lines: Sequence[LineFacts],
    same: Iterable[LineFacts], facts: Facts,
) -> bool:  # fmt: skip
    """
    Whether all that the words *whole* claim is told: by the *lines* or those of the
    *same* thing, as a range, or as what all of a time was spent on.
    """
    return (
        _tells_whole([*lines, *same])
        or _in_a_range(text, tokens, whole, lines)
        or _spent_so(text, tokens, whole, facts)
    )


def _spent_so(text: str, tokens: Iterable[Word], whole: str, facts: Facts) -> bool:
    """
    Whether it is a time that is told before, and all of what it was spent on is told:
    "five years, all of it in cold stores".
    """
    end = text.index(whole) + len(whole)
    if not _OF_THE_TIME.search(text, 0, end):
        return False
    said = [w for w in tokens if w.start >= end and w.weight == 1.0]
    return bool(said) and all(facts.told(w) for w in said)


_OF_THE_TIME = regex(
    r"\b(?:years?|months?|weeks?|decades?)\b[^,;]{0,12}, all of (?:it|them|which)$"
)


def _tells_whole(lines: Iterable[LineFacts]) -> bool:
    """
    Whether any of the lines says so of what it tells, and not of when.
    """
    return any(_TOLD.search(_WHEN.sub("", facts.line.text)) for facts in lines)


def _in_a_range(
    text: str, tokens: Iterable[Word], whole: str, lines: Iterable[LineFacts]
) -> bool:
    """
    Whether the text says from where to where all of it goes, and a line does, too: "all
    grades from kindergarten to fifth grade".
    """
    end = text.index(whole) + len(whole)
    stretch = _FROM_TO.match(text, end)
    if not (stretch and whole.lower().startswith(("all ", "every "))):
        return False
    between = (w for w in tokens if end < w.start < stretch.end())
    named = [w for w in between if not is_function(w.lower, "en")]
    return any(
        _FROM_TO.search(f.line.text) and all(w.keys & f.keys for w in named)
        for f in lines
    )


_FROM_TO = regex(r"[^,;.]*? from (?:\w+ ){1,4}to (?:\w+ ?){1,3}")
