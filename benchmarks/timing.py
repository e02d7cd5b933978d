"""
Taking times side by side.
"""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Comparison:
    """
    One thing of ours beside a peer; times are medians in milliseconds.
    """

    what: str
    ours: float
    peer: str
    theirs: float

    @property
    def row(self) -> str:
        """
        One row of the table.
        """
        ratio = self.ours / self.theirs
        return (
            f"| {self.what} | {self.ours:,.1f} | {self.peer} | {self.theirs:,.1f} "
            f"| {ratio:,.2f} |"
        )


def compare(
    what: str,
    ours: Callable[[], object],
    peer: str,
    theirs: Callable[[], object],
    *,
    rounds: int,
) -> Comparison:
    """
    Run both in turn, *rounds* times each after one warm-up, and compare the medians.
    """
    mine: list[float] = []
    others: list[float] = []
    ours()
    theirs()
    for _ in range(rounds):
        mine.append(_time(ours))
        others.append(_time(theirs))
    return Comparison(what, statistics.median(mine), peer, statistics.median(others))


def _time(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000
