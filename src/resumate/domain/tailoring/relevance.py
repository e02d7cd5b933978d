"""
How much a line of a resume answers what one posting asks.
"""

from collections.abc import Iterable, Sequence

from resumate.domain.evidence import Coverage
from resumate.domain.planning.strength import weight
from resumate.domain.resume import ResumeLine

_FALL = 0.6
"""How much less the second line that answers a requirement is worth, and so on."""


class Relevance:
    """
    The worth of each line to a posting, and the requirements that it answers.
    """

    def __init__(self, coverage: Sequence[Coverage]) -> None:
        self._worth: dict[str, float] = {}
        self._answers: dict[str, list[str]] = {}
        for one in coverage:
            for rank, line in enumerate(one.evidence):
                value = weight(one.requirement.kind) * one.strength / (1 + _FALL * rank)
                self._worth[line] = self._worth.get(line, 0.0) + value
                self._answers.setdefault(line, []).append(one.requirement.id)

    def worth(self, line: ResumeLine) -> float:
        """
        0 for a line that answers nothing.
        """
        return self._worth.get(line.id, 0.0)

    def best(self, lines: Iterable[ResumeLine]) -> float:
        """
        What the best of *lines* is worth.
        """
        return max(map(self.worth, lines), default=0.0)

    def answers(self, line: ResumeLine) -> tuple[str, ...]:
        """
        Ids of the requirements that *line* answers.
        """
        return tuple(self._answers.get(line.id, ()))
