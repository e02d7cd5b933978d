"""
The same count under another name.
"""

# ruff: noqa: E501 - sentences are read whole

from functools import partial

import pytest

from gate import codes_of, one_post

ENGLISH = partial(
    codes_of,
    one_post(
        "en",
        "Hotel Esk",
        "Night Porter",
        "Breakfast for 84 rooms",
        "Checked 40 windows a week",
        "Delivered meals to 20 homebound patrons",
        "About 140 change-outs a year",
        "Teach new porters for their first six weeks (nine so far)",
    ),
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("I delivered meals to twenty people who were homebound.", True),
        ("I delivered meals to 30 people.", False),
        ("We did roughly 140 replacements a year.", True),
        ("I am a night porter in an 84-room hotel.", True),
        ("I work as a night porter in a hotel with 84 rooms.", True),
        ("I am a night porter in a 40-room hotel.", False),
    ],
)
def test_the_same_may_be_counted_by_another_name(sentence: str, true: bool):
    """
    Patrons are people, change-outs replacements, and the rooms are those of the hotel.
    """
    assert (ENGLISH(sentence) == set()) is true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("New porters stay with me for six weeks, and I have had nine of them so far.", True),
        ("New porters stay with me for six weeks, and I have had seven of them so far.", False),
    ],
)  # fmt: skip
def test_them_may_be_people_though_a_time_stands_before(sentence: str, true: bool):
    """
    "Nine of them" behind "six weeks" are weeks, or those whom one had for so long.
    """
    assert (ENGLISH(sentence) == set()) is true
