"""
A post that is to end on a day to come is one that is still held.
"""

from datetime import date

import pytest

from resumate.domain.reading.going_on import with_ends_to_come
from resumate.domain.resume import (
    Contact,
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

TODAY = date(2031, 5, 20)


def _content(
    start: PartialDate | None,
    end: PartialDate | None,
    section: Section = Section.EXPERIENCE,
) -> ResumeContent:
    role = Role("P1", "Amt Kern", "Sachbearbeiter", start, end)
    line = ResumeLine("L1", "Sachbearbeiter", section, "P1", kind=LineKind.ENTRY)
    return ResumeContent(Contact("Ina Sand"), (role,), (line,), "de")


def test_a_post_that_ends_later_goes_on() -> None:
    """
    Whether it says its month or its year alone.
    """
    for end in (PartialDate(2032), PartialDate(2031, 6)):
        [role] = with_ends_to_come(_content(PartialDate(2029, 4), end), TODAY).roles

        assert role.current
        assert role.end is None


@pytest.mark.parametrize(
    "content",
    [
        _content(PartialDate(2029, 4), PartialDate(2031, 5)),
        _content(PartialDate(2029), PartialDate(2031)),
        _content(PartialDate(2031, 7), PartialDate(2032)),
        _content(None, PartialDate(2032)),
        _content(PartialDate(2029), PartialDate(2032), Section.EDUCATION),
    ],
    ids=["this month", "this year", "begins later", "no start", "a course"],
)
def test_what_may_have_ended_stays_as_it_is(content: ResumeContent) -> None:
    """
    And so does a post to come, and a course, whose end is told with it.
    """
    assert with_ends_to_come(content, TODAY) == content
