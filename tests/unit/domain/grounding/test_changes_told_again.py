"""
A change is told again by both its numbers and most of what it is a change of.
"""

# ruff: noqa: E501 - sentences are read whole

import pytest

from gate import codes_of, one_post

RESUME = one_post(
    "en",
    "Amberfield Bakery",
    "Shift Baker",
    "Suggested a longer rest; waste at the second proof went from 7.5 % (2021) to 5.2 % (2023)",
    "Wrote 2 recipes a month for the blog, click rate 14% -> 21%",
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        (
            "After I suggested a longer rest, losses at the second proof fell from 7.5 to 5.2 per cent.",
            True,
        ),
        (
            "Sick leave at the bakery fell from 7.5 to 5.2 per cent after I came.",
            False,
        ),
        ("Our click rate grew by half, from 14 to 21 percent.", True),
        ("Our sick leave grew by half, from 14 to 21 percent.", False),
    ],
)
def test_a_change_of_the_same_is_told_by_both_its_numbers(sentence, true):
    """
    Years beside the numbers, a comma before them or one other word for what has changed
    make it no other change; another matter does.
    """
    assert bool(codes_of(RESUME, sentence)) != true
