"""
Numbers of a text as values: what kind, how much, how sure, and of what.
"""

from dataclasses import dataclass
from enum import StrEnum

from resumate.domain.language.words import Word


class Measure(StrEnum):
    """
    What kind of number it is.
    """

    COUNT = "count"
    PERCENT = "percent"
    MONEY = "money"
    TIME = "time"
    """In seconds."""
    YEAR = "year"
    """A calendar year."""
    MULTIPLE = "multiple"
    VAGUE = "vague"
    """"Hundreds of": anything from *value* to *high*."""
    NAMED = "named"
    """Part of a name: Python 3, OSHA 30."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """
    One number of a text.
    """

    start: int
    end: int
    measure: Measure
    value: float
    hedge: str = ""
    high: float = 0.0
    nouns: tuple[Word, ...] = ()
    """The words of what is counted, right after (or before, "a team of") it."""
    name: str = ""
    """For a named number, the word it belongs to."""
    unit: float = 0.0
    """For a time, the seconds of its unit as written."""


def as_told(text: str, q: Quantity) -> str:
    """
    The number in the words of its *text*, with its unit.
    """
    return text[q.start : q.end].strip()


def in_digits(value: float) -> str:
    """
    A number that was reckoned, as a person would write it: whole, or with two places.
    """
    return f"{value:.2f}".rstrip("0").rstrip(".")


@dataclass(frozen=True, slots=True)
class Raw:
    """
    A number as it stands, before it is told what it counts.
    """

    start: int
    end: int
    value: float
    percent: bool = False
    money: bool = False
    multiple: bool = False
    plus: bool = False
    unit: float = 0.0
    vague_high: float = 0.0
    exact: bool = False
    """Whether a time with a unit is meant to the minute."""
    word: bool = False
    often: bool = False
    """Whether it tells how often: "twice a week"."""
    grouped: bool = False
    magnitude: float = 1.0
