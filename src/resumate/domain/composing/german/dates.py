"""
Since when, and in which years, a post is or was held.
"""

from resumate.domain.composing import dates
from resumate.domain.resume import Role


def since(role: Role) -> str:
    """
    "seit Mai 2017" of a post that is held; "" where the resume does not say.
    """
    if not (role.current and role.start):
        return ""
    return f"seit {dates.month_of(role.start, 'de')}"


def in_years(role: Role) -> str:
    """
    When a post was held, or since when it is: " (2009–2016)", " (seit Mai 2017)"; ""
    where a date is missing.
    """
    if role.current:
        return f" ({told})" if (told := since(role)) else ""
    return dates.in_years(role, "–")
