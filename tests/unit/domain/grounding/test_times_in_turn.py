"""
Times of posts that a sentence tells one after another, though it names but one.
"""

from datetime import date
from functools import partial

import pytest

from gate import codes_of
from resumate.domain.letter import FindingCode
from resumate.domain.resume import (
    Contact,
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

POSTS = (
    Role("P1", "Amberfield Glass", "Kiln Engineer", PartialDate(2021, 1), None, True),
    Role("P2", "Norrby Tiles", "Tile Setter", PartialDate(2016, 7),
         PartialDate(2020, 12), False),
    Role("P3", "Oxley Pottery", "Thrower", PartialDate(2014, 1),
         PartialDate(2016, 6), False),
)  # fmt: skip
RESUME = ResumeContent(
    Contact("Ida Brook"),
    POSTS,
    tuple(
        ResumeLine(f"L{n}", text, Section.EXPERIENCE, post, kind=kind)
        for n, (text, post, kind) in enumerate(
            [
                (
                    "Kiln Engineer, Amberfield Glass, since 01/2021",
                    "P1",
                    LineKind.ENTRY,
                ),
                ("Plan the firing of 14 kilns", "P1", LineKind.BULLET),
                ("Tile Setter, Norrby Tiles, 07/2016 – 12/2020", "P2", LineKind.ENTRY),
                ("Thrower, Oxley Pottery, 01/2014 – 06/2016", "P3", LineKind.ENTRY),
            ],
            1,
        )
    ),
    "en",
)
codes = partial(codes_of, RESUME, today=date(2026, 6, 1))


@pytest.mark.parametrize(
    "sentence",
    [
        "Two and a half years as a thrower came before my post at Amberfield Glass.",
        "I have shaped clay for over twelve years, most recently at Amberfield Glass.",
        "I spent seven years at both, more than half of them as a tile setter.",
        "I began at Oxley Pottery in 2014, twelve years ago.",
    ],
)
def test_a_time_may_be_of_a_post_that_is_not_named(sentence):
    """
    Where posts are told in turn, a time may be of any of them, or of all.
    """
    assert FindingCode.NUMBER_UNSUPPORTED not in codes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "After eight years at Norrby Tiles I came to Amberfield Glass.",
        "Nine years as a thrower came before my post at Amberfield Glass.",
        "I have shaped clay for twenty years, most recently at Amberfield Glass.",
        "I began at Oxley Pottery in 2014, nine years ago.",
    ],
)
def test_no_post_lasted_longer_than_it_did(sentence):
    """
    A time beside an employer is of that one, and every other must fit some post.
    """
    assert FindingCode.NUMBER_UNSUPPORTED in codes(sentence)


def test_a_part_of_the_time_is_told_of_one_post_and_the_whole_of_all():
    """
    "Twelve years, five of them at Amberfield" are twelve years in all.
    """
    part = "five of them at Amberfield Glass."

    assert codes(f"I have shaped clay for over twelve years, {part}") == set()
    assert FindingCode.NUMBER_UNSUPPORTED in codes(
        f"I have shaped clay for over nineteen years, {part}"
    )
