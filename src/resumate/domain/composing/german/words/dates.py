"""
Since when, and in which years, a post is or was held.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.composing import dates
from resumate.domain.language.told_dates import month_of
from resumate.domain.lexicon.months import IN_GERMAN
from resumate.domain.patterns import regex
from resumate.domain.resume import PartialDate, Role

WHEN = rf"(?:(?:{IN_GERMAN}) )?(?:19|20)\d\d"
"""A year, or a month of one."""
_IN_FIGURES = regex(
    r"\b(?P<from>[Ss]eit|[Aa]b) (?:\d\d?\.)?(?P<month>0?[1-9]|1[0-2])[./](?P<year>(?:19|20)\d\d)\b"
)


def in_words(text: str) -> str:
    """
    "Seit 08.2023" as "Seit August 2023".
    """
    return _IN_FIGURES.sub(_named, text)


def _named(found: re.Match[str]) -> str:
    date = PartialDate(int(found["year"]), int(found["month"]))
    return f"{found['from']} {month_of(date, 'de')}"


def since(role: Role) -> str:
    """
    "seit Mai 2017" of a post that is held; "" where the resume does not say.
    """
    if not (role.current and role.start):
        return ""
    return f"seit {month_of(role.start, 'de')}"


def in_years(role: Role) -> str:
    """
    When a post was held, or since when it is: " (2009–2016)", " (seit Mai 2017)"; ""
    where a date is missing.
    """
    if role.current:
        return f" ({told})" if (told := since(role)) else ""
    return dates.in_years(role, "–")
