"""
Times that begin with what one was at first, and of leading.
"""

# ruff: noqa: E501 - sentences are read whole

from datetime import date
from functools import partial

import pytest

from gate import codes_of
from resumate.domain.resume import (
    Contact,
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)


def _resume(
    language: str, *posts: tuple[str, str, PartialDate, PartialDate | None, str]
) -> ResumeContent:
    """
    A resume of posts: employer, title, begin, end, a bullet.
    """
    roles, lines = [], []
    for n, (employer, title, start, end, bullet) in enumerate(posts, 1):
        roles.append(Role(f"P{n}", employer, title, start, end, end is None))
        lines += [
            ResumeLine(
                f"L{2 * n}",
                f"{title}, {employer}",
                Section.EXPERIENCE,
                f"P{n}",
                kind=LineKind.ENTRY,
            ),
            ResumeLine(
                f"L{2 * n + 1}",
                bullet,
                Section.EXPERIENCE,
                f"P{n}",
                kind=LineKind.BULLET,
            ),
        ]
    return ResumeContent(Contact("Ida Brook"), tuple(roles), tuple(lines), language)


COOK = partial(
    codes_of,
    _resume(
        "en",
        (
            "The Anchor Inn",
            "Head Chef",
            PartialDate(2019, 3),
            None,
            "Lead a kitchen of five",
        ),
        (
            "Harbour Grill",
            "Sous Chef",
            PartialDate(2015, 6),
            PartialDate(2019, 2),
            "Cooked fish and meat",
        ),
        (
            "Harbour Grill",
            "Trainee Cook",
            PartialDate(2012, 9),
            PartialDate(2015, 5),
            "Helped with prep",
        ),
    ),
    today=date(2026, 11, 1),
)
PAINTER = partial(
    codes_of,
    _resume(
        "en",
        ("Esk Paints", "Decorator", PartialDate(2016, 3), PartialDate(2024, 2),
         "Three-man crew; stepped up as crew leader in May 2021"),
    ),
    today=date(2026, 11, 1),
)  # fmt: skip
SELLER = partial(
    codes_of,
    _resume(
        "de",
        (
            "Gartenmarkt Lindner",
            "Filialleiterin",
            PartialDate(2019, 3),
            None,
            "Leitung von fünf Mitarbeitern",
        ),
        (
            "Blumen Ahrens",
            "Praktikantin",
            PartialDate(2014, 9),
            PartialDate(2019, 2),
            "Pflanzen gegossen",
        ),
    ),
    today=date(2026, 11, 1),
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        (
            "I have worked in kitchens for fourteen years, starting as a trainee cook.",
            True,
        ),
        (
            "Fourteen years in kitchens, first as a trainee cook and today as head chef, have taught me to plan.",
            True,
        ),
        (
            "I have worked in kitchens for twenty years, starting as a trainee cook.",
            False,
        ),
        ("I worked as a trainee cook for seven years.", False),
        ("I led a kitchen of five as a sous chef.", False),
        ("I started out as a trainee cook and helped with prep.", True),
        ("I started out as a trainee cook and led a kitchen of five.", False),
    ],
)
def test_what_one_was_at_first_does_not_bind_the_whole(sentence: str, true: bool):
    """
    "Fourteen years, starting as a trainee" are of all posts, not of the first.
    """
    assert (COOK(sentence) == set()) is true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Ich bin seit sieben Jahren Filialleiterin.", True),
        ("Ich bin seit zwölf Jahren Filialleiterin.", False),
    ],
)
def test_a_title_may_stand_behind_its_years(sentence: str, true: bool):
    """
    "Bin seit sieben Jahren Filialleiterin" tells the time of that post.
    """
    assert (SELLER(sentence) == set()) is true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Since May 2021 I led our three-man crew.", True),
        ("I led a crew for almost three years.", True),
        ("I led a crew for eight years.", False),
    ],
)
def test_who_stepped_up_as_leader_led_from_then_on(sentence: str, true: bool):
    """
    "Stepped up as crew leader in May 2021" tells of leading, and since when.
    """
    assert (PAINTER(sentence) == set()) is true
