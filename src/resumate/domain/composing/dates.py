"""
In which years a post was held.
"""

from resumate.domain.resume import Role


def in_years(role: Role, to: str) -> str:
    """
    When a post was held that is none any more, with *to* between first and last year:
    " (2009 to 2016)"; "" where a date is missing.
    """
    if role.current or not (role.start and role.end):
        return ""
    first, last = role.start.year, role.end.year
    return f" ({first})" if first == last else f" ({first}{to}{last})"
