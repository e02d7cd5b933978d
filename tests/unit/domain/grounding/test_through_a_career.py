"""
Sentences that go through several posts, clause by clause.
"""

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


def _line(number, text, role, kind=LineKind.BULLET):
    return ResumeLine(f"L{number}", text, Section.EXPERIENCE, role, kind=kind)


ENTRY = LineKind.ENTRY
BANK = ResumeContent(
    Contact("Ida Lunn"),
    (
        Role("P1", "Sallow Bank", "Branch Manager", PartialDate(2021), None, True),
        Role("P2", "Rook Bank", "Cashier", PartialDate(2014), PartialDate(2017)),
        Role("P3", "Rook Bank", "Adviser", PartialDate(2017), PartialDate(2020)),
    ),
    (
        _line(1, "Branch Manager, Sallow Bank, Derby, 2021 - now", "P1", ENTRY),
        _line(2, "Lead a branch of 11 people", "P1"),
        _line(3, "Rook Bank, Lincoln: Cashier, 2014 - 2017", "P2", ENTRY),
        _line(4, "Adviser, 2017 - 2020", "P3", ENTRY),
        _line(5, "Counselled farmers on loans for 23 tractors", "P3"),
    ),
    "en",
)


@pytest.mark.parametrize(
    "sentence",
    [
        "I began as a cashier at Rook Bank, moved up, and today lead a branch.",
        "I started at Rook Bank in Lincoln, and now I lead a branch of 11 people.",
        "In Lincoln I counselled farmers on loans for 23 tractors.",
    ],
)
def test_each_clause_may_tell_of_another_post(sentence):
    """
    Also a post that stands below another of the same employer, and names no place.
    """
    assert FindingCode.ROLE_MIXED not in codes_of(BANK, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "In Derby I counselled farmers on loans for 23 tractors.",
        "At Sallow Bank I counselled farmers on loans for 23 tractors.",
        "At Rook Bank I counselled farmers, then led a branch of 11 people.",
    ],
)
def test_a_post_is_no_other_for_all_that(sentence):
    """
    Only what moves on or comes to today leaves the post that is named.
    """
    assert FindingCode.ROLE_MIXED in codes_of(BANK, sentence)
