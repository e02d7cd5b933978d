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
    worked = _worked(content)
    roles = tuple(_held(role, worked, today) for role in content.roles)
    return replace(content, roles=roles)


def still_held(role: Role, content: ResumeContent, today: date) -> Role:
    """
    That *role* of *content* as a post still held, if it is one that has begun and ends
    after *today*; else as it is.
    """
    return _held(role, _worked(content), today)


def _worked(content: ResumeContent) -> set[str | None]:
    return {
        line.role
        for line in content.lines
        if line.kind is LineKind.ENTRY and line.section is Section.EXPERIENCE
    }


def _held(role: Role, worked: set[str | None], today: date) -> Role:
    if role.id in worked and _goes_on(role, today):
        return replace(role, end=None, current=True)
    return role


def _goes_on(role: Role, today: date) -> bool:
    if role.start is None or role.end is None:
        return False
    now = (today.year, today.month)
    begun = role.start.in_order(1) <= now
    return begun and now < role.end.in_order(1)
