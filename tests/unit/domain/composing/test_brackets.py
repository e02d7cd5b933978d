"""
What stands in brackets is said in its sentence, left out, or kept where it limits.
"""

import pytest

from resumate.domain.composing.english.lines.brackets import how_well, without_remarks
from resumate.domain.composing.english.lines.noted import noted
from resumate.domain.composing.english.papers.paper_names import called
from resumate.domain.letter import as_text
from told_resumes import told_letter, told_posting, told_resume


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Trained six bakers (two have their own shops now)",
            "Trained six bakers, two of whom have their own shops now",
        ),
        (
            "Trained six bakers, two have their own shops now",
            "Trained six bakers, two of whom have their own shops now",
        ),
        (
            "Greet visitors (the mill has about 9,000 a year) and sell tickets",
            "Greet visitors and sell tickets",
        ),
        (
            "Run the ferry desk twice a week (rest of the week on deck)",
            "Run the ferry desk twice a week",
        ),
        (
            "Sold bread at the weekly market (2031)",
            "Sold bread at the weekly market in 2031",
        ),
        ("Cabin vetted (2031)", "Cabin vetted (2031)"),
        ("Rebuilt the mill wheel (1796)", "Rebuilt the mill wheel (1796)"),
        (
            "Cut late ferries from 9% in 2030 to 4% (2031)",
            "Cut late ferries from 9% in 2030 to 4% (2031)",
        ),
        (
            "Drove the crane (I do not have a ticket)",
            "Drove the crane (I do not have a ticket)",
        ),
        (
            "Set the type (was only shown how)",
            "Set the type (was only shown how)",
        ),
        (
            "Cut glass on the big saw (supervised)",
            "Cut glass on the big saw (supervised)",
        ),
        (
            "Led the audit (late files went from 40% to 9%)",
            "Led the audit (late files went from 40% to 9%)",
        ),
        ("Won two inns (22 rooms, worth £90k)", "Won two inns (22 rooms, worth £90k)"),
    ],
)
def test_a_remark_in_brackets_is_said_or_left_out(line, told):
    """
    What limits it, what came of it, and sizes and names stay.
    """
    assert without_remarks(line) == told


@pytest.mark.parametrize(
    ("note", "told"),
    [
        (
            "Stock records, overtime and leave for the crew",
            "stock records, overtime and leave for the crew",
        ),
        ("Ferry checks, over 40 a week", "ferry checks (over 40 a week)"),
        (
            "Control of stock (weekly lists), two audits a year",
            "control of stock (weekly lists)",
        ),
    ],
)
def test_what_only_begins_like_a_size_is_none(note, told):
    """
    "Overtime" is no "over"; what has its bracket gets no second thing into it.
    """
    assert noted(note, current=True).text == told


@pytest.mark.parametrize(
    ("paper", "told"),
    [
        ("Rope rigging (in house, Moorside)", "Rope rigging"),
        (
            "Diploma in Art (Level 5, part-time, two years)",
            "Diploma in Art (Level 5)",
        ),
        ("Deck licence (clean)", "Deck licence"),
        ("Glazing for Conservators (3 days)", "Glazing for Conservators"),
        (
            "Diploma in Art (evenings, Distinction)",
            "Diploma in Art (Distinction)",
        ),
        (
            "Diploma in Art (online, in progress)",
            "Diploma in Art (online, in progress)",
        ),
        ("Rope rigging (theory only)", "Rope rigging (theory only)"),
        ("Rope rigging (2 days, expired)", "Rope rigging (2 days, expired)"),
        ("Diving (Part 1 restricted)", "Diving (Part 1 restricted)"),
    ],
)
def test_how_a_paper_was_had_is_not_told(paper, told):
    """
    That it is not had yet, or no more, or only in part, is.
    """
    assert called(paper) == told


@pytest.mark.parametrize(
    ("skill", "told"),
    [
        ("Moorcad (daily)", "Moorcad"),
        ("Moorcad (basic to medium)", "basic to medium Moorcad"),
        ("Moorcad (advanced)", "advanced Moorcad"),
        ("Moorcad (sails: cutting, seams)", "Moorcad (sails)"),
        ("Moorcad (sails module)", "Moorcad (sails module)"),
    ],
)
def test_a_level_stands_before_its_skill(skill, told):
    """
    How often it is used is not told.
    """
    assert how_well(skill) == told


def test_a_skill_that_its_bracket_makes_small_is_not_told_beside_others():
    """
    Nobody praises an "older knowledge".
    """
    resume = told_resume(
        """
        @name Ida Vance
        @experience
        # Moor Sails | Sailmaker | 2029-03 | now
        Cut sails for forty boats a year
        @skills
        AutoCAD, Inventor (older knowledge), SolidWorks
        @certifications
        Hygienic seams course, 1 day, 2031
        Lifting with slings course, 2 days, 2030
        """
    )
    posting = told_posting(
        "Sailmaker", "Hatch", "must: AutoCAD\nmust: Inventor\nmust: SolidWorks"
    )
    text = as_text(told_letter(resume, posting, "en"))

    assert "AutoCAD" in text
    assert "Inventor" not in text
    assert "course and" not in text
