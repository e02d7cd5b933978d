"""
Totals and shares that a sentence reckons from two numbers of one line.
"""

# ruff: noqa: E501 - sentences are read whole

import pytest

from gate import codes_of, one_post

ENGLISH = one_post(
    "en",
    "Amberfield Glass",
    "Office Manager",
    "Wages for 160 glaziers paid by the hour and for 45 clerks on a salary",
    "Lay out the quarterly glass journal (print run 3,500)",
    "Found an error in the shift bonus; 32 glaziers got back $9,600 in total",
    "Taught the engraving course for three terms, 24 students each",
)
GERMAN = one_post(
    "de",
    "Glashütte Amberfeld",
    "Büroleiterin",
    "Besuchercafé mit 70 Plätzen im Haus, 60 im Garten",
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Counting glaziers and clerks, I do the wages of 205 people.", True),
        ("Counting glaziers and clerks, I do the wages of 235 people.", False),
        ("Over a year the glass journal I lay out comes to 14,000 copies.", True),
        ("Over a year the glass journal I lay out comes to 42,000 copies.", False),
        ("The $9,600 that glaziers got back for the error works out at $300 a head.", True),
        ("The $9,600 that glaziers got back for the error works out at $400 a head.", False),
        ("Across three terms I had 72 students in my engraving course.", True),
        ("Across three terms I had 96 students in my engraving course.", False),
        ("I do the wages of 205 glaziers.", False),
    ],
)  # fmt: skip
def test_a_number_may_follow_from_two_of_one_line(sentence, true):
    """
    Where the sentence says that it counts together, over all or for each, what they make
    is told; where it says nothing of the kind, it is another number.
    """
    assert bool(codes_of(ENGLISH, sentence)) != true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Rechnet man den Garten mit, hat unser Café bis zu 130 Plätze.", True),
        ("Rechnet man den Garten mit, hat unser Café bis zu 190 Plätze.", False),
    ],
)
def test_a_german_number_may_follow_from_two_of_one_line(sentence, true):
    """
    So it is in German.
    """
    assert bool(codes_of(GERMAN, sentence)) != true


YEARS = one_post(
    "en",
    "Esk Heating",
    "Fitter",
    "Service plans sold: 64 in 2024, 88 in 2025",
    "Fit about 8 boilers a month",
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("In 2024 and 2025 together I sold 152 service plans.", True),
        ("In 2024 and 2025 together I sold 172 service plans.", False),
        ("I sold 88 service plans, up more than a third on the year before.", True),
        ("I sold 88 service plans, up more than half on the year before.", False),
        ("I sold two dozen more service plans than the year before.", True),
        ("I fit close to a hundred boilers a year.", True),
        ("I fit almost a hundred boilers a year.", True),
        ("I fit more than a hundred boilers a year.", False),
    ],
)
def test_what_two_years_had_adds_up_and_compares(sentence, true):
    """
    Numbers beside their years are a before and an after, and a sum; what "a hundred" is
    near to is said by the words before it.
    """
    assert bool(codes_of(YEARS, sentence)) != true
