"""
What follows from lines may be told in plain words: what is left, how early, how many.
"""

# ruff: noqa: E501 - lines are read whole

import pytest

from gate import TODAY, codes_of
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

_LINES = (
    (Section.EXPERIENCE, "P1", LineKind.ENTRY, "Surveyor, Marsh Shipping Ltd, 2021 – present"),
    (Section.EXPERIENCE, "P1", LineKind.BULLET, "Surveyed the Tollgate bridge three weeks ahead of schedule"),
    (Section.EXPERIENCE, "P1", LineKind.BULLET, "Cut repeat visits from 36 to 18 a year"),
    (Section.EXPERIENCE, "P1", LineKind.BULLET, "Train new surveyors in the use of drones"),
    (Section.EXPERIENCE, "P2", LineKind.ENTRY, "Assistant, Calder Banking Group, 2018 – 2021"),
    (Section.EXPERIENCE, "P2", LineKind.BULLET, "Filed land registers"),
    (Section.EDUCATION, "P3", LineKind.ENTRY, "MSc Geomatics, Aldwick College, 2018"),
    (Section.EDUCATION, "P4", LineKind.ENTRY, "BSc Geography, University of Tarn, 2016"),
    (Section.CERTIFICATIONS, None, LineKind.BULLET, "RICS Level 5 Diploma, 2020"),
    (Section.CERTIFICATIONS, None, LineKind.BULLET, "Chartered Surveyor, in training: 8 of 11 papers passed"),
)  # fmt: skip
RESUME = ResumeContent(
    Contact("Ada Kerr"),
    (
        Role("P1", "Marsh Shipping Ltd", "Surveyor", PartialDate(2021), None, current=True),
        Role("P2", "Calder Banking Group", "Assistant", PartialDate(2018), PartialDate(2021)),
        Role("P3", "Aldwick College", "MSc Geomatics", None, PartialDate(2018)),
        Role("P4", "University of Tarn", "BSc Geography", None, PartialDate(2016)),
    ),
    tuple(
        ResumeLine(f"L{n}", text, section, role, kind=kind)
        for n, (section, role, kind, text) in enumerate(_LINES, 1)
    ),
    "en",
)  # fmt: skip


@pytest.mark.parametrize(
    "sentence",
    [
        "We surveyed the Tollgate bridge three weeks early.",
        "The bridge was surveyed three weeks before the deadline.",
        "I cut repeat visits in half, from 36 to 18 a year.",
        "I have three papers left.",
        "I still have to pass three papers.",
        "I hold two degrees.",
        "While working at Calder Banking Group I earned my RICS Level 5 Diploma.",
    ],
)
def test_reckoned(sentence: str) -> None:
    """
    None of these is told in the line's words, and each follows from lines.
    """
    assert codes_of(RESUME, sentence, TODAY) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "We surveyed the Tollgate bridge four weeks early.",
        "We surveyed the Tollgate bridge three weeks late.",
        "We surveyed the Marlow tunnel three weeks early.",
        "I cut repeat visits in half, from 60 to 30 a year.",
        "I have four papers left.",
        "I failed three papers.",
        "I hold three degrees.",
        "While working at Calder Banking Group I earned my RICS Level 7 Diploma.",
    ],
)
def test_not_so_reckoned(sentence: str) -> None:
    """
    Another number, another thing or the other side of a date does not follow.
    """
    assert codes_of(RESUME, sentence, TODAY) & set(FindingCode)
