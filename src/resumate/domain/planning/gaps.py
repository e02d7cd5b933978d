"""
What a letter tells that the person cannot show.
"""

from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.composing.abroad import said_abroad
from resumate.domain.evidence import Coverage
from resumate.domain.letter import Length, LetterWishes
from resumate.domain.plan import Point
from resumate.domain.planning.missing import is_weak, missing_musts
from resumate.domain.resume import ResumeContent

_SAID_ONE_WAY = frozenset({"fr", "es"})
"""Languages in which two gaps would be told in the same words."""
_MOST_GAPS = {Length.SHORT: 1, Length.STANDARD: 1, Length.LONG: 2}


def gaps(
    content: ResumeContent,
    coverage: Sequence[Coverage],
    wishes: LetterWishes,
    language: str,
    *,
    origin: str,
) -> list[Point]:
    """
    Musts that the resume does not show, one or two, where enough else is met; of a
    posting in another language (*origin*), those that are named the same in this one.
    """
    if is_weak(coverage):
        return []
    if origin != language:
        told = [(c, said_abroad(c.requirement, origin, language)) for c in coverage]
        coverage = [replace(c, requirement=said) for c, said in told if said]
    most = 1 if language in _SAID_ONE_WAY else _MOST_GAPS[wishes.length]
    return missing_musts(content, coverage, language)[:most]
