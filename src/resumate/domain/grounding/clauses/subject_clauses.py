"""
Sentences that begin with what is taken as given of the employer: "That you pay the fees
is why I write".
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.grounding.clauses.clause import Span
from resumate.domain.language.mood_words import FIRST_PERSON, ROLE_WORDS
from resumate.domain.patterns import regex

_THEIRS = regex(r"your?\b")
_THAT = regex(r"That (?:the )?")
OPINION_BEGINS = regex(
    r" (?=(?:is|was|means|meant|makes|made|speaks|suits|suited|fits|appeals|appealed|shows|tells|sounds|seems|feels|gives|gave|helps|draws|drew|attracts|attracted|matters|counts|impresses|impressed|interests|interested|convinces|convinced|pleases|pleased|inspires|inspired|excites|excited|caught|would|could|will|should|may|might)\b)"
)
"""Where that begins which one makes of it."""


def apart_from_subject(
    text: str, spans: list[Span], company: re.Pattern[str] | None
) -> list[Span]:
    """
    The spans, the first in two where it tells of the employer and then of oneself.
    """
    cut = _subject_end(text, spans[0], company) if spans else 0
    if not cut:
        return spans
    first, *rest = spans
    parts = (
        tuple(w for w in first.words if w.start < cut),
        tuple(w for w in first.words if w.start >= cut),
    )
    return [*(Span(p[0].start, p[-1].end, p) for p in parts), *rest]


def _subject_end(text: str, span: Span, company: re.Pattern[str] | None) -> int:
    """
    Where the subject clause ends; 0 where there is none, or nothing of oneself behind.
    """
    that = _THAT.match(text, span.start)
    if span.start or not that:
        return 0
    named = company.match(text, that.end()) if company else None
    theirs = (
        named or _THEIRS.match(text, that.end()) or ROLE_WORDS.match(text, len("That "))
    )
    own = FIRST_PERSON.search(text, theirs.end(), span.end) if theirs else None
    if theirs is None or own is None:
        return 0
    made = [m.start() for m in OPINION_BEGINS.finditer(text, theirs.end(), own.start())]
    return made[-1] if made else 0
