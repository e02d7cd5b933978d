"""
Skills, languages, degrees and certificates, in the order in which a letter tells them.
"""

from collections.abc import Callable, Iterable

from resumate.domain.composing.said import Said
from resumate.domain.language.tongues import says_language
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
        elif tells_languages(point):
            said.append(languages(point))
        elif section is Section.CERTIFICATIONS:
            papers.append(point)
        elif told := degree(point):
            said.append(told)
        elif is_paper(point) and len(point.lines) == 1:
            papers.append(point)  # a second line says that it is not had yet
    return [one for one in said if one], papers


def tells_languages(point: Point) -> bool:
    """
    Whether *point* is of languages, which may stand among skills.
    """
    section = point.lines[0].section
    among = section is Section.SKILLS and point.kind is PointKind.CREDENTIAL
    named = among and bool(point.items) and all(map(says_language, point.items))
    return section is Section.LANGUAGES or named
