"""
Skills, languages, degrees and certificates, in the order in which a letter tells them.
"""

from collections.abc import Callable, Iterable

from resumate.domain.composing.said import Said
from resumate.domain.plan import Point, PointKind
from resumate.domain.resume import Section

Telling = Callable[[Point], Said | None]


def told_singly(
    points: Iterable[Point],
    *,
    skills: Telling,
    languages: Telling,
    degree: Telling,
    is_paper: Callable[[Point], bool],
) -> tuple[list[Said], list[Point]]:
    """
    What is said of each of *points*, and those that name papers, told together.
    """
    said: list[Said | None] = []
    papers: list[Point] = []
    for point in points:
        section = point.lines[0].section
        if point.kind is PointKind.SKILLS:
            said.append(skills(point))
        elif section is Section.LANGUAGES:
            said.append(languages(point))
        elif section is Section.CERTIFICATIONS:
            papers.append(point)
        elif told := degree(point):
            said.append(told)
        elif is_paper(point) and len(point.lines) == 1:
            papers.append(point)  # a second line says that it is not had yet
    return [one for one in said if one], papers
