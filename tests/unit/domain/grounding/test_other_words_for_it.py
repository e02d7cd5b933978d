"""
What is said in ordinary words of the trade is no other deed, and no larger one.
"""

import pytest

from gate import codes_of, one_post
from resumate.domain.resume import (
    Contact,
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

CLINIC = one_post(
    "en",
    "Ashgrove Practice",
    "Reception Team Leader",
    "Phlebotomy and flu immunisations on Fridays",
    "Assisted 22 elderly patients with walking, bathing and dressing",
    "Process prescriptions for 140 patients a week",
    "Supervise 4 receptionists on the ground floor",
    "Run the reception in the manager's absence, together with 2 receptionists",
    "Helped the practice manager with the budget",
    "Helped introduce a digital calendar for the reception",
    "Taught first aid to pupils from first grade to fourth grade",
    "Tools: Mercurial, menu planning",
)


@pytest.mark.parametrize(
    "sentence",
    [
        "I drew blood.",
        "I take blood patiently.",
        "In addition to my work with patients I processed prescriptions.",
        "I use version control with Mercurial.",
        "I plan menus carefully.",
        "I bathed and dressed elderly patients.",
        "I run prescriptions for 140 patients a week.",
        "I lead four receptionists.",
        "I have led a reception team.",
        "I taught first aid to all pupils from first grade to fourth grade.",
    ],
)
def test_said_otherwise(sentence: str) -> None:
    """
    A synonym, a manner, the kind of a tool, care for those one served, and a team that
    the title names are told.
    """
    assert codes_of(CLINIC, sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "I checked blood pressure.",
        "I take blood pressure.",
        "I use spreadsheets with Mercurial.",
        "I plan surgeries carefully.",
        "I wrote the practice's budget.",
        "I bathed and dressed surgeons.",
        "I introduced a digital calendar.",
        "I run the practice.",
        "I have led a surgery team.",
        "I taught first aid to all pupils from first grade to fourth year.",
        "I taught first aid to all pupils from first grade to ninth grade.",
        "I taught first aid to all pupils.",
    ],
)
def test_other_deeds(sentence: str) -> None:
    """
    What only sounds alike, work that one helped with, and all of it are no other words.
    """
    assert codes_of(CLINIC, sentence) != set()


def test_worked_in_a_field() -> None:
    """
    Who assisted in a field worked in it, and did not run it.
    """
    helper = one_post(
        "en", "Lund & Sons", "Clerk", "Assisted the logistics director with a fleet"
    )
    assert not codes_of(helper, "I have worked in logistics.")
    assert codes_of(helper, "I directed the logistics.")
    assert codes_of(helper, "I have worked in logistics management.")


def test_fields_of_several_posts() -> None:
    """
    The fields of two posts may be told in one sentence, and where one was trained.
    """
    heads = {
        "P1": ("Marsh Shipping Ltd", "Surveyor", Section.EXPERIENCE, 2021),
        "P2": ("Calder Banking Group", "Clerk", Section.EXPERIENCE, 2018),
        "P3": ("Aldwick College", "BSc Geography", Section.EDUCATION, 2015),
    }
    roles = tuple(
        Role(key, place, title, PartialDate(year), PartialDate(year + 3))
        for key, (place, title, _, year) in heads.items()
    )
    lines = tuple(
        ResumeLine(key, f"{title}, {place}", part, key, kind=LineKind.ENTRY)
        for key, (place, title, part, _) in heads.items()
    )
    deed = ResumeLine(
        "L9", "Train new clerks", Section.EXPERIENCE, "P2", kind=LineKind.BULLET
    )
    resume = ResumeContent(Contact("Ada Kerr"), roles, (*lines, deed), "en")

    assert not codes_of(resume, "I have worked in shipping and in banking.")
    assert not codes_of(resume, "My experience in shipping and banking will help.")
    assert not codes_of(resume, "I trained at Aldwick College.")
    assert codes_of(resume, "I have worked in shipping and in nursing.")
    assert codes_of(resume, "I trained clerks at Aldwick College.")
