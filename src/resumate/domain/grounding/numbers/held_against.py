"""
How far a number of a line is above or below the mark that the line holds it against.
"""

# ruff: noqa: E501 - patterns are read whole

from itertools import permutations

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.numbers.changes import Derived
from resumate.domain.grounding.numbers.same_subject import same_subject
from resumate.domain.grounding.quantities.quantity import (
    Measure,
    Quantity,
    as_told,
    in_digits,
)
from resumate.domain.grounding.quantities.values import fair
from resumate.domain.language.any_case import AnyCase
from resumate.domain.patterns import regex

_ABOVE = regex(
    r"\s?(?:%|percent|per cent|prozent)?\s*(?:(?:more|faster|better|higher|mehr|schneller|höher) (?:than|als)|above|over|beyond|ahead of|über|oberhalb)\b"
)
_BELOW = regex(
    r"\s?(?:%|percent|per cent|prozent)?\s*(?:(?:less|fewer|slower|lower|weniger|niedriger) (?:than|als)|below|under|short of|behind|unter|unterhalb)\b"
)
_MARK = AnyCase(
    r"\b(?:standards?|targets?|quotas?|norms?|goals?|benchmarks?|vorgaben?|zielwert\w*|soll|norm|richtwert\w*)\b"
)


def derive_above(claim: Claim, q: Quantity) -> Derived | None:
    """
    "Twenty percent above the standard" of "120 an hour against a standard of 100".
    """
    above, below = (p.match(claim.text, q.end) for p in (_ABOVE, _BELOW))
    if q.measure is not Measure.PERCENT or not (
        (above or below) and _MARK.search(claim.piece)
    ):
        return None
    for index in sorted(claim.in_scope()):
        line = claim.line(index)
        marked = _MARK.search(line.line.text)
        if not marked or not same_subject(claim, line):
            continue
        for one, mark in permutations((n.quantity for n in line.numbers), 2):
            if one.measure is not mark.measure or not mark.value:
                continue
            if not _is_mark(line.line.text, mark):
                continue
            percent = (one.value / mark.value - 1) * 100 * (1 if above else -1)
            if percent > 0 and fair(q.value, q.hedge, percent):
                how = f"{as_told(claim.text, q)}: {in_digits(one.value)} against {in_digits(mark.value)} ({line.line.id})."
                return [line.line.id], how
    return None


def _is_mark(text: str, q: Quantity) -> bool:
    """
    Whether the number stands right beside what says that it is the mark.
    """
    return bool(_MARK.search(text, max(0, q.start - _NEAR), q.end + _NEAR))


_NEAR = 24
