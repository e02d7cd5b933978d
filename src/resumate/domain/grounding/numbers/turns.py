"""
Every how many days, weeks, months or years something comes round.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Iterator
from dataclasses import dataclass

from resumate.domain.language.any_case import AnyCase
from resumate.domain.lexicon.numerals import ORDINALS_DE, TIME, UNITS, UNITS_DE, YEAR

_NTH = (
    {"other": 2, "sixth": 6, "sechste": 6, "sechsten": 6}
    | ORDINALS_DE
    | UNITS
    | UNITS_DE
)
_UNIT = r"(?P<unit>day|week|month|year|tage?n?|wochen?|monate?n?|jahre?n?)s?"
_DAY = r"(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|weekend|wochenende)s?"
_EVERY = AnyCase(
    rf"\b(?:every|alle|jede[nrsm]?) (?P<n>{'|'.join(_NTH)}|\d{{1,2}})(?:st|nd|rd|th|\.)? (?:{_UNIT}|{_DAY})\b"
    r"|\b(?P<two>fortnightly|(?:every|each|a) fortnight|bi-?weekly|(?:every second|on alternate|alternate|alternating) weeks?|(?:14|vierzehn)-?tägig\w*|zwei-?wöchentlich\w*|zweiwöchig\w*)\b"
)
_PLAIN = {"tag": "day", "woc": "week", "mon": "month", "jah": "year"}


@dataclass(frozen=True, slots=True)
class Turn:
    """
    Where the words stand, and after how many seconds it comes round.
    """

    start: int
    end: int
    seconds: int

    @property
    def a_year(self) -> int:
        """
        How often it comes round in a year.
        """
        return max(round(YEAR / self.seconds), 1)


def turns(text: str) -> Iterator[Turn]:
    """
    "Every two weeks", "every other Thursday", "fortnightly": how often, in *text*.
    """
    for m in _EVERY.finditer(text):
        if m["two"]:
            yield Turn(*m.span(), 2 * TIME["week"])
            continue
        told = m["n"].lower()
        n = int(told) if told.isdigit() else _NTH[told]
        unit = (m["unit"] or "week").lower()
        unit = _PLAIN.get(unit[:3], unit) if m["unit"] else unit
        yield Turn(*m.span(), n * TIME[unit])
