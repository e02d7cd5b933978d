"""
What was done, told role by role in any language.
"""

from itertools import groupby

from resumate.domain.composing.choice import Chooser, Fresh
from resumate.domain.composing.said import Said
from resumate.domain.composing.units import place
from resumate.domain.plan import PlannedParagraph, Point
from resumate.domain.resume import Role


class Evidence:
    """
    Remembers which roles were named, so that each is named once.
    """

    def __init__(self, choose: Chooser) -> None:
        self._choose = choose
        self._fresh = Fresh(choose)
        self._named: list[Role] = []
        self._asked: set[str] = set()
        self.spoken = False
        """Whether anything was told yet."""

    def introduced(self, point: Point) -> None:
        """
        The opening has named the role of *point*, or what the posting asks for.
        """
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
            said.extend(self._group(list(group), first=not said))
        return said

    def _group(self, points: list[Point], *, first: bool) -> list[Said]:
        """
        What *points*, all of one role and section, say; *first* in their paragraph.
        """
        raise NotImplementedError
