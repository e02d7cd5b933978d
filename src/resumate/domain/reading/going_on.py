"""
Which posts still go on though the resume says when they are to end.
"""

from dataclasses import replace
from datetime import date

from resumate.domain.resume import LineKind, ResumeContent, Role, Section


def with_ends_to_come(content: ResumeContent, today: date) -> ResumeContent:
    """
    *content*, its posts that have begun and end after *today* as ones still held.
    """
    worked = {
        line.role
        for line in content.lines
        if line.kind is LineKind.ENTRY and line.section is Section.EXPERIENCE
    }
    roles = tuple(
        replace(role, end=None, current=True)
        if role.id in worked and _goes_on(role, today)
        else role
        for role in content.roles
    )
    return replace(content, roles=roles)


def _goes_on(role: Role, today: date) -> bool:
    if role.start is None or role.end is None:
        return False
    now = (today.year, today.month)
    begun = (role.start.year, role.start.month or 1) <= now
    return begun and now < (role.end.year, role.end.month or 1)
