"""
Numbers that follow from a resume, and those that only stand in it.
"""

from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from gate import codes_of
from resumate.domain.grounding import check_letter
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

TODAY = date(2026, 6, 1)
POSTS = (Role("P1", "Kiln & Clay", "Studio Manager", PartialDate(2021, 1), None, True),)
BULLETS = (
    "Cut glaze waste from 24 to 6 kilograms a week",
    "Firing time down from 8 hours to 5",
    "Sold 3 of 18 vases at the spring fair",
    "Teach about 120 pupils a month",
    "Raised class attendance by 18%",
)
RESUME = ResumeContent(
    Contact("Ida Brook"),
    POSTS,
    (
        ResumeLine("L1", "Studio Manager, Kiln & Clay, 2021 – present",
                   Section.EXPERIENCE, "P1", kind=LineKind.ENTRY),
        *(
            ResumeLine(f"L{n}", text, Section.EXPERIENCE, "P1", kind=LineKind.BULLET)
            for n, text in enumerate(BULLETS, 2)
        ),
        ResumeLine("L9", "Rowing coach since 2023", Section.VOLUNTEERING,
                   kind=LineKind.ENTRY),
    ),
    "en",
)  # fmt: skip
WRONG = {
    FindingCode.NUMBER_UNSUPPORTED,
    FindingCode.NUMBER_WRONG_MEANING,
}


codes = partial(codes_of, RESUME, today=TODAY)


@pytest.mark.parametrize(
    "sentence",
    [
        "Glaze waste fell by three quarters.",
        "Glaze waste is down to a quarter of what it was.",
        "Firing time used to be eight hours; now it is five.",
        "Firing time dropped by three hours.",
        "One in six vases at the spring fair was sold.",
        "I teach more than 1,400 pupils a year.",
        "I have been a rowing coach for three years.",
    ],
)
def test_what_follows_from_two_numbers_is_supported(sentence):
    """
    Shares, remainders, differences, rates and durations that lines imply pass.
    """
    assert codes(sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Glaze waste fell by half.",
        "Firing time dropped by five hours.",
        "A third of the vases at the spring fair was sold.",
        "All 18 vases at the spring fair were sold.",
        "I teach about 120 pupils a week.",
        "I raised class attendance to 18%.",
        "I have been a rowing coach for five years.",
        "There are eighteen of us in the studio.",
    ],
)
def test_a_number_of_the_resume_told_as_another_is_found(sentence):
    """
    A level is no change, a total no part, a week no month, one's coaching no post.
    """
    assert codes(sentence) & WRONG


WORKSHOP = replace(
    RESUME,
    roles=(
        Role("P1", "Kiln & Clay", "Studio Manager", PartialDate(2021, 1), None, True),
        Role("P2", "Alder Pots", "Apprentice",
             PartialDate(2018, 1), PartialDate(2020, 12)),
    ),
    lines=(
        *RESUME.lines,
        ResumeLine("L10", "2 failed firings out of 64 since 2023",
                   Section.EXPERIENCE, "P1"),
        ResumeLine("L11", "Recommended dropping 6 glazes, of which 4 were dropped",
                   Section.EXPERIENCE, "P1"),
        ResumeLine("L12", "Delivery on time: 94% (2022) to 98% (2024)",
                   Section.EXPERIENCE, "P1"),
        ResumeLine("L13", "Kiln course: 11 of 15 learners passed",
                   Section.EXPERIENCE, "P1"),
        ResumeLine("L14", "Apprentice, Alder Pots, 2018 – 2020",
                   Section.EXPERIENCE, "P2", kind=LineKind.ENTRY),
    ),
)  # fmt: skip


def in_the_workshop(sentence):
    critique = check_letter(sentence, WORKSHOP, today=TODAY)
    return {f.code for s in critique.sentences for f in s.findings} & WRONG


@pytest.mark.parametrize(
    "sentence",
    [
        "Of 64 firings since 2023, 62 went well.",
        "About 97 percent of my firings since 2023 went well.",
        "Two thirds of the glazes that I recommended dropping were dropped.",
        "Late deliveries were cut by two thirds, with 98% on time.",
        "Of fifteen learners in the kiln course, eleven passed.",
        "I cut the firing time by close to two fifths; it is three hours shorter.",
        "Apprenticeship and studio together, I have eight years in pottery.",
    ],
)
def test_rest_complement_and_parts_follow(sentence):
    """
    What is left of a whole, what is not in a share, its two counts, and years that are
    counted together follow from the lines.
    """
    assert in_the_workshop(sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Of 64 firings since 2023, 60 went well.",
        "Half of the glazes that I recommended dropping were dropped.",
        "Of fifteen learners in the kiln course, thirteen passed.",
        "Apprenticeship and studio together, I have fourteen years in pottery.",
    ],
)
def test_another_rest_does_not_follow(sentence):
    """
    Only what the two counts or the posts come to follows.
    """
    assert in_the_workshop(sentence)


@pytest.mark.parametrize(("year", "true"), [(2020, True), (2016, False)])
def test_a_year_may_be_of_what_came_before(year, true):
    """
    Beside a named post, "after an apprenticeship in 2020" is of another.
    """
    told = f"I came to Kiln & Clay in 2021, after an apprenticeship in {year}."

    assert true is not bool(codes_of(WORKSHOP, told, TODAY))


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("Whoever fires clay at five knows what patience is.", False),
        ("In my view the best glaze is the one that nine people have tried.", False),
        ("In my view the nine people on my team are the best.", True),
    ],
)
def test_a_number_of_nobody_claims_nothing(sentence, claims):
    """
    What holds of anybody, or is one's view of a thing, says nothing of the candidate.
    """
    assert bool(codes(sentence)) is claims
