"""
The sentences of a line, and pieces of text outside brackets.
"""

import re

from resumate.domain.lexicon.abbreviations import ABBREVIATIONS
from resumate.domain.patterns import regex

_ABBREVIATIONS = ABBREVIATIONS | frozenset(
    "no max min str std abs ph eur bsc msc u.s u.k a.m p.m".split()
)
_SENTENCE_END = regex(r"[.!?…][\"”')\]]*\s+(?=[\"“„(\[]?[A-ZÀ-ÖØ-Þ\d¿¡<•-])")
_CLASSED = regex(
    r"\b(?:führerschein|führerausweis|klasse|kat(?:egorie|egory)?\.?|class|"
    r"licence) \w$",
    re.IGNORECASE,
)
"""A letter that is no initial: "Führerschein B."."""
_ORDINAL = regex(r"(?:^|\b[a-zäöüß]+ )\d{1,2}$")
"""Which one of several, and no end: "einer 5. Klasse"."""
_LATER_ORDINAL = regex(r"\w, \d{1,2}\.\s+[A-ZÄÖÜ][a-zäöüß]{6}")
"""And so behind a comma: "Laufbahngruppe 2, 1. Einstiegsamt"."""
_TAIL = 60
"""Characters that tell whether a full stop ends a sentence: of a line without an end
not all is looked at again at each of them."""
_SOON_CLOSED = regex(r"[^()]{0,60}\)")
"""A full stop in brackets ends no sentence: "(Ph. Eur. / USP)"."""
BRACKETS = regex(r"\([^()]{0,200}\)")


def bracketed(text: str) -> list[tuple[int, int]]:
    """
    Where brackets stand in *text*.
    """
    return [match.span() for match in BRACKETS.finditer(text)]


def cut(text: str, pattern: re.Pattern[str]) -> list[str]:
    """
    *text* parted at the matches of *pattern* that stand outside of brackets.
    """
    parts, start = [], 0
    brackets = bracketed(text)
    for match in pattern.finditer(text):
        if not any(a < match.start() < b for a, b in brackets):
            parts.append(text[start : match.start()])
            start = match.end()
    return [part.strip() for part in [*parts, text[start:]] if part.strip()]


def sentences(text: str) -> list[str]:
    """
    The sentences of *text*; abbreviations and single initials do not end one.
    """
    found, start = [], 0
    for match in _SENTENCE_END.finditer(text):
        head = text[start : match.start()]
        last = head.rsplit(maxsplit=1)[-1].lower().lstrip("(") if head.strip() else ""
        tail = head[-_TAIL:]
        initial = len(last) == 1 and last.isalpha() and text[match.start()] == "."
        if (
            text[match.start()] == "."
            and (last in _ABBREVIATIONS or initial)
            and not _CLASSED.search(tail)
        ):
            continue
        at = match.start()
        later = _LATER_ORDINAL.search(text, max(start, at - 5), match.end() + _TAIL)
        if _ORDINAL.search(tail) or (later and later.start() < at):
            continue
        if head.count("(") > head.count(")") and _SOON_CLOSED.match(text, match.end()):
            continue
        found.append(text[start : match.end()].strip())
        start = match.end()
    found.append(text[start:].strip())
    return [sentence for sentence in found if sentence]
