"""
What a letter will say, before a word of it is written.
"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice

from resumate.domain.evidence import Coverage
from resumate.domain.letter import LetterWishes
from resumate.domain.posting import Reference, Requirement
from resumate.domain.resume import Contact, ResumeLine, Role, Section


class PointKind(StrEnum):
    """
    What a point is there to do.
    """

    OPENING = "opening"
    BREAK = "break"
    """A recent time away from work, which the resume tells openly."""
    INTEREST = "interest"
    EVIDENCE = "evidence"
    SKILLS = "skills"
    CREDENTIAL = "credential"
    GAP = "gap"
    TERMS = "terms"
    """Salary, first day, hours: asked for by the posting, said by the person."""
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Point:
    """
    One thing to say: for which requirement, resting on which lines, of which role.
    """

    kind: PointKind
    lines: tuple[ResumeLine, ...] = ()
    requirement: Requirement | None = None
    role: Role | None = None
    items: tuple[str, ...] = ()
    """Single skills or credentials chosen from the lines, as they stand there."""

    def avoids(self, lines: AbstractSet[str]) -> bool:
        """
        Whether it rests on none of *lines*.
        """
        return lines.isdisjoint(line.id for line in self.lines)


@dataclass(frozen=True, slots=True)
class PlannedParagraph:
    """
    Points that belong together.
    """

    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class LetterPlan:
    """
    The letter in points: what the writer gets instead of the posting.

    The posting reaches a writer only as *title*, *company*, *addressee*, *reference*
    and the requirements that are *asked*.
    """

    contact: Contact
    title: str | None
    company: str | None
    language: str
    wishes: LetterWishes
    paragraphs: tuple[PlannedParagraph, ...]
    addressee: str | None = None
    """Whom the posting names to be written to."""
    reference: Reference | None = None
    """What the posting is to be quoted by."""
    asked: tuple[Coverage, ...] = ()
    """All that the posting asks, and the lines that were found for it."""
    heads: tuple[ResumeLine, ...] = ()
    """The lines that name its posts, and when they were held."""
    spare: tuple[Point, ...] = ()
    """What would be told next, best first: it stands in for what cannot be told."""
    swiss: bool = False
    """Whether its German is written as in Switzerland: with ss where others have ß."""
    british: bool = False
    """Whether its English is that of the United Kingdom."""
    for_all: bool = False
    """Whether the posting says that its title means everybody: "(m/w/d)"."""

    def without(self, lines: AbstractSet[str]) -> "LetterPlan":
        """
        The plan without the points that rest on any of *lines*, what is to spare of the
        same role in their place; that it opens, and says what is applied for, rests on
        none.
        """
        spare = [point for point in self.spare if point.avoids(lines)]

        def kept(point: Point) -> Iterator[Point]:
            if point.avoids(lines):
                yield point
            elif point.kind is PointKind.OPENING:
                yield Point(PointKind.OPENING)
            elif point.kind is PointKind.EVIDENCE:
                same = (one for one in spare if one.role == point.role)
                for one in islice(same, 1):
                    spare.remove(one)
                    yield one

        paragraphs = (
            tuple(kept_point for point in one.points for kept_point in kept(point))
            for one in self.paragraphs
        )
        told = tuple(PlannedParagraph(points) for points in paragraphs if points)
        return replace(self, paragraphs=told, spare=tuple(spare))

    @property
    def brings(self) -> bool:
        """
        Whether anything of the person is told behind the first paragraph.
        """
        told = (point for part in self.paragraphs[1:] for point in part.points)
        return any(point.lines for point in told)

    @property
    def titles(self) -> tuple[str, ...]:
        """
        What its posts are called, as the resume has it; no course of study.
        """
        told = (point for part in self.paragraphs for point in part.points)
        points = (*told, *self.spare)
        return tuple(
            point.role.title
            for point in points
            if point.role and point.lines[:1]
            if point.lines[0].section is not Section.EDUCATION
        )

    @property
    def lines(self) -> tuple[ResumeLine, ...]:
        """
        Every line the plan rests on, once, in the order of the letter.
        """
        found: dict[str, ResumeLine] = {}
        for paragraph in self.paragraphs:
            for point in paragraph.points:
                found.update((line.id, line) for line in point.lines)
        return tuple(found.values())
