"""
Whether the numbers that a person names are told.
"""

from dataclasses import dataclass

from resumate.domain.forgetting import remembered
from resumate.domain.grounding.quantities.currencies import other_money
from resumate.domain.grounding.quantities.numbers import quantities
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.language.skill_names import longest_in
from resumate.domain.language.words import keys_of, words

_LANGUAGES = ("en", "de")
"""A number may be written as either has it: nobody says which one a wish is in."""
_PLAIN = frozenset({Measure.COUNT, Measure.NAMED, Measure.YEAR, Measure.MONEY})
"""What a number may be that has no sign and no unit."""


@dataclass(frozen=True, slots=True)
class Figure:
    """
    A number as each language reads it, and the keys of what it counts.
    """

    readings: tuple[Quantity, ...]
    counts: frozenset[str]

    def is_told(self, wish: str, other: "Figure", text: str) -> bool:
        """
        Whether it, of *wish*, is that *other* one of *text*.
        """
        unlike = self.counts and other.counts and self.counts.isdisjoint(other.counts)
        return not unlike and any(
            _same(one, wish, held, text)
            for one in self.readings
            for held in other.readings
        )


def numbers_told(text: str, wish: str) -> bool:
    """
    Whether *text* tells each number of *wish*, of the same things: who asks for 24 beds
    is not told of 18. What is part of a name ("Office 365") is no number.
    """
    asked = _figures(without_names(wish))
    told = _figures(text) if asked else ()
    return all(any(one.is_told(wish, held, text) for held in told) for one in asked)


def has_number(wish: str) -> bool:
    """
    Whether *wish* names a number.
    """
    return bool(_figures(without_names(wish)))


def without_numbers(wish: str) -> str:
    """
    *wish* with blanks in place of its numbers.
    """
    for figure in _figures(without_names(wish)):
        start = min(q.start for q in figure.readings)
        end = max(q.end for q in figure.readings)
        wish = _blanked(wish, start, end)
    return wish


def without_names(wish: str) -> str:
    """
    *wish* with blanks in place of the names that are known.
    """
    for found in longest_in(wish):
        wish = _blanked(wish, found.start, found.end)
    return wish


@remembered(4_096)
def _figures(text: str) -> tuple[Figure, ...]:
    """
    The numbers of *text*; "one of my projects" counts nothing, and "hundreds" is a
    word.
    """
    found: dict[int, list[Quantity]] = {}
    for language in _LANGUAGES:
        for q in quantities(text, list(words(text, language)), language):
            if q.measure is not Measure.VAGUE and (q.value != 1 or _digit(text, q)):
                found.setdefault(q.start, []).append(q)
    return tuple(
        Figure(tuple(readings), keys_of(noun for q in readings for noun in q.nouns))
        for readings in found.values()
    )


def _digit(text: str, q: Quantity) -> bool:
    return any(sign.isdigit() for sign in text[q.start : q.end])


def _blanked(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]


def _same(asked: Quantity, wish: str, told: Quantity, text: str) -> bool:
    alike = asked.measure is told.measure or {asked.measure, told.measure} <= _PLAIN
    other = other_money(asked, wish, told, text)
    return alike and asked.value == told.value and not other
