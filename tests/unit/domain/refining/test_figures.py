"""
A number that somebody names is told only where it stands.
"""

import pytest

from resumate.domain.refining.figures import has_number
from resumate.domain.refining.topic import speaks_of

WARD = "Lead a team of 22 nurses across an 18-bed intensive care unit"
MONEY = "Held a budget of €2 million"


@pytest.mark.parametrize(
    ("text", "topic", "expected"),
    [
        (WARD, "18-bed intensive care unit", True),
        (WARD, "24-bed intensive care unit", False),
        (WARD, "intensive care unit", True),
        (WARD, "22 nurses", True),
        (WARD, "twenty-two nurses", True),
        (WARD, "18 nurses", False),
        (WARD, "99 nurses", False),
        ("a trial that shortened stays by 0.8 days", "stays by 3 days", False),
        ("a trial that shortened stays by 3 hours", "stays by 3 days", False),
        (MONEY, "budget of €2 million", True),
        (MONEY, "budget of 2 million", True),
        (MONEY, "budget of €3 million", False),
        (MONEY, "budget of $2 million", False),
        ("Budget von 2,5 Mio. €", "Budget von 2,5 Millionen €", True),
        ("Budget von 2,5 Mio. €", "Budget von 3,5 Mio. €", False),
        ("Betreuung von 1.200 Kunden", "1200 Kunden", True),
        ("Quality by ISO 9001", "ISO 9001", True),
        ("Audited hand hygiene", "one audit of hand hygiene", False),
    ],
)
def test_a_topic_is_named_with_its_numbers(text, topic, expected):
    """
    The same number of the same things in the same unit and money, in any way to write
    it; what is part of a name is none.
    """
    assert speaks_of(text, topic) is expected


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        ("fifty nurses", True),
        ("50 nurses", True),
        ("one of my audits", False),
        ("Office 365", False),
        ("hundreds of patients", False),
    ],
)
def test_what_is_a_number(wish, expected):
    """
    Words for numbers are; one of several is not, nor what tells no number.
    """
    assert has_number(wish) is expected
