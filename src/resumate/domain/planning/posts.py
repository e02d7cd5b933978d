"""
Posts that a letter names though it tells no deed of them.
"""

from collections.abc import Sequence

from resumate.domain.composing import names_posts
from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.language.career_break import is_career_break
from resumate.domain.plan import Point, PointKind
from resumate.domain.posting import RequirementKind
from resumate.domain.resume import LineKind, ResumeContent, ResumeLine, Section

_MOST = 2


def chosen_posts(
    content: ResumeContent,
    coverage: Sequence[Coverage],
    told: Sequence[Point],
    language: str,
) -> list[Point]:
    """
    The posts that answer a must best, and the newest ones where no deed stands under
    a post, as in resumes that are ordered by skills; those that are *told* not again.
    """
    if not names_posts(language):
        return []
    named = {point.role.id for point in told if point.role}
    heads = {
        line.id: line
        for line in content.lines
        if _is_head(content, line) and line.role not in named
    }
    met = (one for one in coverage if one.status is CoverageStatus.MET)
    asked = {
        one.evidence[0]: one.requirement
        for one in met
        if one.requirement.kind is RequirementKind.MUST and one.evidence[0] in heads
    }
    deeds = any(line.role and line.kind is LineKind.BULLET for line in content.lines)
    chosen = [*asked, *([] if deeds else heads)]
    return [
        Point(
            PointKind.EVIDENCE,
            (heads[line],),
            asked.get(line),
            content.role(heads[line].role),
        )
        for line in list(dict.fromkeys(chosen))[:_MOST]
    ]


def _is_head(content: ResumeContent, line: ResumeLine) -> bool:
    role = content.role(line.role)
    post = role is not None and bool(role.title) and not is_career_break(role.title)
    return post and line.kind is LineKind.ENTRY and line.section is Section.EXPERIENCE
