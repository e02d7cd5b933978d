"""
Numbers of a part, of the whole and of their sum; of the very thing that changed.
"""

import pytest

from gate import codes_of, one_post
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

HEATING = one_post(
    "en",
    "Marsh Heating",
    "Heating Engineer",
    "Fitted 12 of the 60 boilers in a housing estate",
    "Depot of 30 (20 fitters, 10 drivers)",
    "Around 40 valves and 25 pumps a week",
    "Ward of nine flats with tenants; contact for four of them",
    "Boiler faults down 22% in 2022 after new checks",
    "Costing of spare parts",
    "Trained 43 apprentices, 31 passed",
    "Course in gas safety, 12 days",
    "Course in heat pumps, 18 days",
)
BIG = ResumeContent(
    Contact("Ada Kerr"),
    (
        Role("P1", "Quill House", "Editor", PartialDate(2020, 4), None, current=True),
        Role("P2", "Fern Press", "Reader", PartialDate(2016, 6), PartialDate(2020, 2)),
    ),
    (
        ResumeLine(
            "L1",
            "Quill House (publisher, 70 people), Editor, April 2020 - now",
            Section.EXPERIENCE,
            "P1",
            kind=LineKind.ENTRY,
        ),
        ResumeLine("L2", "Edit novels", Section.EXPERIENCE, "P1", kind=LineKind.BULLET),
        ResumeLine(
            "L3",
            "Fern Press, Reader, June 2016 - February 2020",
            Section.EXPERIENCE,
            "P2",
            kind=LineKind.ENTRY,
        ),
        ResumeLine(
            "L4", "Read manuscripts", Section.EXPERIENCE, "P2", kind=LineKind.BULLET
        ),
    ),
    "en",
)
NUMBERS = {
    FindingCode.NUMBER_UNSUPPORTED,
    FindingCode.NUMBER_WRONG_MEANING,
    FindingCode.ROLE_MIXED,
}


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (HEATING, "A third of the people in my depot are drivers."),
        (HEATING, "We handled some 65 valves and pumps a week."),
        (HEATING, "I was the contact for four of the nine households."),
        (HEATING, "My courses in gas safety and heat pumps came to 30 days together."),
        (HEATING, "I brought boiler faults down by 22%."),
        (HEATING, "I trained 43 apprentices."),
        (BIG, "I read manuscripts at Fern Press for a good three years."),
        (BIG, "I spent nearly four years at Fern Press before joining Quill House."),
    ],
)
def test_what_follows_from_part_and_whole_is_told(resume, sentence):
    """
    Shares of a bracket, sums of two things that are both named, times together.
    """
    assert not NUMBERS & codes_of(resume, sentence)


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (HEATING, "I fitted 60 boilers in a housing estate."),
        (HEATING, "Two thirds of the people in my depot are drivers."),
        (HEATING, "We handled some 65 valves a week."),
        (HEATING, "My courses in gas safety and heat pumps came to 40 days together."),
        (HEATING, "Since 2022 I have reduced our boiler costs by 22%."),
        (BIG, "I lead an editorial team of 70 people."),
        (BIG, "I spent six years at Fern Press before joining Quill House."),
    ],
)
def test_the_whole_is_not_the_part_nor_another_thing(resume, sentence):
    """
    Nor is the size of a firm that of a team, nor one post as long as two.
    """
    assert NUMBERS & codes_of(resume, sentence)


def test_what_is_counted_twice_is_no_sum():
    """
    Where a bracket repeats the number before it, nothing is a part of it.
    """
    resume = one_post("en", "Alder Labs", "Chemist", "Ran the 10 reactors (10 litres)")

    assert not codes_of(resume, "I ran 10 reactors.")
