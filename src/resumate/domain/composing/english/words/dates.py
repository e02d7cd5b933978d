"""
Since when a post is held, and when others were.
"""

from resumate.domain.composing import dates
from resumate.domain.language.told_dates import month_of
from resumate.domain.resume import Role


def since(role: Role) -> str:
    """
    " since May 2017" of a post that is held; "" where the resume does not say.
    """
    if not (role.current and role.start):
        return ""
    return f" since {month_of(role.start, 'en')}"


def in_years(role: Role) -> str:
    """
    " (2009 to 2016)" of a post that was held; "" where a date is missing.
    """
    return dates.in_years(role, " to ")
