"""
What was done, told role by role in any language.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import groupby

from resumate.domain.composing.choice import Chooser, Fresh
from resumate.domain.composing.said import Said
from resumate.domain.composing.units import place
from resumate.domain.plan import PlannedParagraph, Point, PointKind
from resumate.domain.resume import ResumeLine, Role


class Evidence:
    """
    Remembers which roles were named, so that each is named once.
    """

    def __init__(self, choose: Chooser, heads: Sequence[ResumeLine] = ()) -> None:
        self._choose = choose
        self._heads = heads
        self._fresh = Fresh(choose)
        self._named: list[Role] = []
        self._asked: set[str] = set()
        self._still: Role | None = None
        """The role that the last sentence spoke of."""
        self.spoken = False
        """Whether anything was told yet."""

    def introduced(self, point: Point) -> None:
        """
        The opening has named the role of *point*, or what the posting asks for.
        """
        self._still = point.role if point.kind is PointKind.OPENING else None
        if point.kind is PointKind.BREAK:
            return
        if point.role:
            self._named.append(point.role)
        if point.requirement:
            self._asked.add(point.requirement.id)

    def paragraph(self, paragraph: PlannedParagraph) -> list[Said]:
        """
        The points of one paragraph, those of one role together.
        """
        said: list[Said] = []
        for _, group in groupby(paragraph.points, key=place):
            told = list(group)
            said.extend(self._group(told, first=not said))
            self._still = told[0].role
        return said

    def _heads_of(self, roles: AbstractSet[str]) -> list[ResumeLine]:
        """
        The line that names one of *roles*, with its dates.
        """
        return [line for line in self._heads if line.role in roles][:1]

    def _goes_on(self, role: Role) -> bool:
        """
        Whether *role*, named before, is meant by "that role", or by "my current role".
        """
        others = any(one.current and one.id != role.id for one in self._named)
        still = self._still is not None and self._still.id == role.id
        return still or (role.current and not others)

    def _group(self, points: list[Point], *, first: bool) -> list[Said]:
        """
        What *points*, all of one role and section, say; *first* in their paragraph.
        """
        raise NotImplementedError
