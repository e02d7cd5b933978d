"""
What tailoring did to a resume, line by line.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from resumate.domain.resume import ResumeLine
from resumate.domain.tailoring.tailored import TailoredResume


class Change(StrEnum):
    """
    What became of a line.
    """

    KEPT = "kept"
    MOVED = "moved"
    """It stands before or behind lines that it stood behind or before."""
    REORDERED = "reordered"
    """Where it was, with the items that are asked for first."""
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class LineChange:
    """
    One line of the original, and what became of it.
    """

    line: ResumeLine
    change: Change
    position: int | None
    """Where it stands now, counted from 0; None if it was left out."""
    answers: tuple[str, ...] = ()


def difference(tailored: TailoredResume) -> tuple[LineChange, ...]:
    """
    One change for each line of the original, in the original's order.
    """
    places = {line.id: index for index, line in enumerate(tailored.original)}
    shown = list(tailored.lines)
    unmoved = _in_order([places[one.line.id] for one in shown])
    found: dict[str, LineChange] = {}
    for position, one in enumerate(shown):
        change = Change.KEPT if position in unmoved else Change.MOVED
        if change is Change.KEPT and one.text != one.line.text:
            change = Change.REORDERED
        found[one.line.id] = LineChange(one.line, change, position, one.answers)
    return tuple(
        found.get(line.id, LineChange(line, Change.LEFT_OUT, None))
        for line in tailored.original
    )


def _in_order(places: Sequence[int]) -> set[int]:
    """
    Positions of the longest row of lines that still follow each other as they did.
    """
    tails: list[int] = []
    ends: list[int] = []
    before: list[int | None] = []
    for position, place in enumerate(places):
        length = bisect_left(tails, place)
        before.append(ends[length - 1] if length else None)
        tails[length:] = [place, *tails[length + 1 :]]
        ends[length:] = [position, *ends[length + 1 :]]
    kept: set[int] = set()
    at = ends[-1] if ends else None
    while at is not None:
        kept.add(at)
        at = before[at]
    return kept
