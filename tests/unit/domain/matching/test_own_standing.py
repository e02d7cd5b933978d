"""
What a requirement asks of a person's own standing.
"""

import pytest

from resumate.domain.evidence import CoverageStatus
from resumate.domain.matching import cover
from resumate.domain.posting import Requirement, RequirementKind
from resumate.domain.resume import (
    Contact,
    LineKind,
    ResumeContent,
    ResumeLine,
    Section,
)

MET, PARTLY, MISSING = CoverageStatus


def status(asked: str, *lines: str) -> CoverageStatus:
    """
    How far a resume of these *lines* answers what is *asked*.
    """
    told = tuple(
        ResumeLine(f"L{n}", text, Section.OTHER, kind=LineKind.TEXT)
        for n, text in enumerate(lines, 1)
    )
    content = ResumeContent(Contact(), (), told, "en")
    [one] = cover([Requirement("R1", asked, RequirementKind.MUST)], [()], content)
    return one.status


@pytest.mark.parametrize(
    ("asked", "line", "found"),
    [
        ("Right to work in Ireland", "Visa: Stamp 4 (Ireland), to May 2029", MET),
        ("Right to work in Ireland", "Work visa for Canada", MISSING),
        ("Right to work in Ireland", "Worked at a hotel in Ireland", MISSING),
        ("Right to work in Ireland", "Work permit for Ireland applied for", MISSING),
        ("Eligible to work in Canada", "Permanent resident of Canada", MET),
        ("Valid work permit for Norway", "Residence permit for Norway, B", MET),
        (
            "Lived experience of homelessness",
            "Clerk at a homeless shelter",
            MISSING,
        ),
        ("Lived experience of care", "Career break – care of a parent", MISSING),
        ("Lived experience of care", "My own experience of foster care", MET),
    ],
)
def test_standing_is_shown_by_what_gives_it(
    asked: str, line: str, found: CoverageStatus
):
    """
    A permit of that country, or one's own experience, and no line that shares a word.
    """
    assert found is status(asked, line)


def test_who_line_manages_leads():
    """
    Whom one line manages is a person, whatever the title.
    """
    assert MET is status("Line management experience", "Line manage a Grants Officer")
