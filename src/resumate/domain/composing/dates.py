"""
Since when, and in which years, a post is or was held.
"""

from resumate.domain.lexicon.months import MONTHS_IN
from resumate.domain.resume import PartialDate, Role


def month_of(date: PartialDate, language: str) -> str:
    """
    "May 2017" in *language*, or "2017" where the resume has no month.
    """
    if not date.month:
        return str(date.year)
    return f"{MONTHS_IN[language].split()[date.month - 1]} {date.year}"


def in_years(role: Role, to: str) -> str:
    """
    When a post was held that is none any more, with *to* between first and last year:
    " (2009 to 2016)"; "" where a date is missing.
    """
    if role.current or not (role.start and role.end):
        return ""
    first, last = role.start.year, role.end.year
    return f" ({first})" if first == last else f" ({first}{to}{last})"
