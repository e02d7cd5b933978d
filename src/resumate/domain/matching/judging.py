"""
Met, partly or missing: rules for what has a name, weights for what has none.
"""

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from resumate.domain.evidence import CoverageStatus
from resumate.domain.matching.answer import Answer

_FULL = 0.95
_HALF = 0.5
_CLOSE = 0.62
"""Cosine from which a line says the same thing in other words."""
_SURELY = 0.6
"""How likely it must be that it is met; in doubt it is partly."""


class Signs(NamedTuple):
    """
    What tells how far something that has no name is answered.
    """

    shared: float
    """The mean share of each thing asked, by its best line."""
    closest: float
    """The cosine of the closest line."""
    foreign: float
    """That cosine again, if the resume is not in English, which embedders know best."""
    alike: float
    """The share by word and meaning plus the cosine, of the best line."""
    short: bool
    """Whether all lines that have the words tell of less."""
    duty: bool
    """Whether it is a duty of the post."""


Weights = Mapping[str, Sequence[float]]
WEIGHTS: Weights = {
    "answered": (-4.1, 4.9, 4.58, 1.13, 2.2, -0.98, 1.2),
    "met": (-5.59, 2.39, 3.12, 1.65, 3.85, -6.33, 0.45),
}
"""
Of 1 and of each of `Signs`, that it is answered at all and that it is met: what
``evals/fit_coverage.py`` fits to the labels.
"""


def signs(
    answer: Answer,
    similar: Mapping[str, float],
    alike: Mapping[str, float],
    *,
    english: bool,
    short: bool,
    duty: bool,
) -> Signs:
    """
    The signs of one answer.
    """
    closest = max(similar.values(), default=0.0)
    return Signs(
        shared=_mean(answer.worded),
        closest=closest,
        foreign=0.0 if english else closest,
        alike=max(alike.values(), default=0.0),
        short=short,
        duty=duty,
    )


def status(answer: Answer, told: Signs) -> CoverageStatus:
    """
    How far *answer* answers its requirement.
    """
    judged = _named(answer, told) if answer.named else unnamed(told, WEIGHTS)
    if judged is CoverageStatus.MET and told.short:
        return CoverageStatus.PARTLY
    return judged


def unnamed(told: Signs, weights: Weights) -> CoverageStatus:
    """
    How far something that has no name is answered, by these *weights*.
    """
    if _likely(told, weights["answered"]) <= _HALF:
        return CoverageStatus.MISSING
    met = _likely(told, weights["met"]) > _SURELY
    return CoverageStatus.MET if met else CoverageStatus.PARTLY


def _likely(told: Signs, weights: Sequence[float]) -> float:
    one, *each = weights
    odds = one + sum(w * float(sign) for w, sign in zip(each, told, strict=True))
    return 1 / (1 + math.exp(-odds))


def _named(answer: Answer, told: Signs) -> CoverageStatus:
    if min(answer.named) >= _FULL:
        rest = min(answer.worded, default=1.0) >= _HALF
        rest = rest or (told.shared >= _HALF and told.closest >= _CLOSE)
        return CoverageStatus.MET if rest else CoverageStatus.PARTLY
    if any(answer.named):
        return CoverageStatus.PARTLY
    # Nothing that has a name is held: the rest must be most of it, and be held.
    more = len(answer.worded) > len(answer.named) and told.shared >= _FULL
    # The names of a duty may say for whom it is done.
    more = more or (told.duty and max(answer.worded, default=0.0) >= _FULL)
    return CoverageStatus.PARTLY if more else CoverageStatus.MISSING


def _mean(values: list[float]) -> float:
    return sum(values) / len(values) if values else 0.0
