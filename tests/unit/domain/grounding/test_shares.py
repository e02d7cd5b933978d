"""
Shares that are told in words.
"""

import pytest

from resumate.domain.grounding.quantities.numbers import quantities
from resumate.domain.grounding.quantities.quantity import Measure
from resumate.domain.language.words import words


def read(text, language="en"):
    return [
        (q.measure, round(q.value))
        for q in quantities(text, words(text, language), language)
    ]


@pytest.mark.parametrize(
    ("text", "language", "percent"),
    [
        ("three quarters of the parcels", "en", 75),
        ("fell by a third", "en", 33),
        ("nine in ten calls", "en", 90),
        ("two out of five shifts", "en", 40),
        ("um drei Viertel gesunken", "de", 75),
        ("die Hälfte der Kunden", "de", 50),
        ("neun von zehn Eltern", "de", 90),
        ("jede dritte Schicht", "de", 33),
    ],
)
def test_a_share_in_words_is_a_percentage(text, language, percent):
    """
    Fractions and ratios are read as percent, in English and German.
    """
    assert read(text, language) == [(Measure.PERCENT, percent)]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("three quarters of an hour", 2700),
        ("eine halbe Stunde", 1800),
        ("a quarter of a century", 25 * 31557600),
    ],
)
def test_a_share_of_a_unit_of_time_is_a_time(text, seconds):
    """
    "Three quarters of an hour" are 45 minutes, not 75%.
    """
    assert read(text) == [(Measure.TIME, seconds)]


@pytest.mark.parametrize(
    "text",
    ["a third language", "in the third quarter", "one of two nurses", "one in 2019"],
)
def test_what_only_looks_like_a_share_is_none(text):
    """
    Ordinals, choices among known things and years are no shares.
    """
    assert Measure.PERCENT not in {measure for measure, _ in read(text)}
