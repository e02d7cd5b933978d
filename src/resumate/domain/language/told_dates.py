"""
A date of a post, as people say it.
"""

from resumate.domain.lexicon.months import MONTHS_IN
from resumate.domain.resume import PartialDate


def month_of(date: PartialDate, language: str) -> str:
    """
    "May 2017" in *language*, or "2017" where the resume has no month.
    """
    if not date.month:
        return str(date.year)
    return f"{MONTHS_IN[language].split()[date.month - 1]} {date.year}"
