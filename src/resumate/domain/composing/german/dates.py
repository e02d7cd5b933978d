"""
Since when, and in which years, a post is or was held.
"""

from resumate.domain.resume import PartialDate, Role

_MONTHS = (
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
).split()


def month_of(date: PartialDate) -> str:
    """
    "Mai 2017", or "2017" where the resume has no month.
    """
    return f"{_MONTHS[date.month - 1]} {date.year}" if date.month else str(date.year)


def in_years(role: Role) -> str:
    """
    When a post was held, or since when it is: " (2009 bis 2016)", " (seit Mai 2017)";
    "" where a date is missing.
    """
    if role.current:
        return f" (seit {month_of(role.start)})" if role.start else ""
    if not (role.start and role.end):
        return ""
    first, last = role.start.year, role.end.year
    return f" ({first})" if first == last else f" ({first}–{last})"
