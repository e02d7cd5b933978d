"""
Dates that a narrow column took apart, made whole.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from resumate.domain.language.dates import find_dates, is_now
from resumate.domain.patterns import regex
from resumate.domain.reading.cells.cells import without_dates
from resumate.domain.reading.lines.source import SourceLine

_OPEN_MONTH = regex(
    r"(.*(?:\d(?:\s*[-–—]|\s+to)\s*|\b(?:bis|until|till)\s+)"
    r"(?P<month>[A-ZÄ][a-zä]{2,8}\.?))(\s.*)?",
)

_OPEN_RANGE = regex(r"\d\s*[-–—]$")

_OPEN_DATE = regex(r"(?:^|\s)(?:seit|since|ab|bis|until|till)$", re.IGNORECASE)

_LAST_WORD = regex(r"[^\W\d_]{3,}\.?$")

_YEAR_FIRST = regex(r"(?:(?:19|20)\d\d|[A-ZÄ][a-zä]{2,8}\.? (?:19|20)\d\d)\b")


def whole_dates(lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """
    The lines, a date that a narrow column took apart made whole: "Oct 2020–Feb", "2021"
    below.
    """
    held: SourceLine | None = None
    for line in lines:
        if held is not None and _open_end(held.text) and is_now(line.text):
            held = replace(held, text=f"{held.text} {line.text}")
            continue
        if held is not None and not line.bullet and _YEAR_FIRST.match(line.text):
            year, _, rest = line.text.partition(" ")
            open_month = _OPEN_MONTH.fullmatch(held.text)
            ended = open_month and find_dates(f"{open_month['month']} {year}")
            if open_month and not rest and ended and not ended.begin:
                told = f"{open_month[1]} {year}{open_month[3] or ''}"
                held = replace(held, text=told)
                continue
            if _OPEN_DATE.search(held.text) or _month_above(held.text, line.text):
                held = replace(held, text=f"{held.text} {line.text}")
                continue
        if held is not None:
            yield held
        held = line
    if held is not None:
        yield held


def _month_above(above: str, dates: str) -> bool:
    """
    Whether a line that is nothing but dates begins with the year of the month that
    ends the one above: "Designer, Acme, Hull, Aug", "2031 – Dec 2033".
    """
    month, span = _LAST_WORD.search(above), find_dates(dates)
    whole = find_dates(f"{month[0]} {dates}") if month else None
    alone = bool(span) and not without_dates(dates)
    return alone and whole is not None and whole.begin == 0


def _open_end(text: str) -> bool:
    """
    "Jan 2021 –", whose end a narrow column put below.
    """
    return _OPEN_RANGE.search(text) is not None and find_dates(text) is not None
