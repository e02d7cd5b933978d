"""
Lines by the kind of thing that they tell of.
"""

import pytest

from resumate.domain.refining import kind_lines as kinds
from resumate.domain.resume import (
    Contact,
    LineKind,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

EXPERIENCE, EDUCATION = Section.EXPERIENCE, Section.EDUCATION
PAPERS, OTHER = Section.CERTIFICATIONS, Section.OTHER


def tells(kind, text, section, title=""):
    """
    Whether a line there is of that kind, below a post of that *title*, if any.
    """
    role = Role("P1", "Elm Ltd", title) if title else None
    line_kind = LineKind.BULLET if role else LineKind.ENTRY
    line = ResumeLine("L1", text, section, role and role.id, kind=line_kind)
    content = ResumeContent(Contact("Ida"), (role,) if role else (), (line,), "en")
    return kind(content, line)


@pytest.mark.parametrize(
    ("kind", "text", "section"),
    [
        (kinds.is_training, "First aid workshop, 2021", PAPERS),
        (kinds.is_training, "Weiterbildung Wundmanagement", OTHER),
        (kinds.was_apprenticed, "Umschulung zur Floristin, 2012", EDUCATION),
        (kinds.was_apprenticed, "Apprentice joiner, Elm College", EDUCATION),
        (kinds.is_award, "Host of the month, June", Section.AWARDS),
        (kinds.is_award, "Deutschlandstipendium 2019", EDUCATION),
        (kinds.is_unpaid, "Freiwillige Feuerwehr", OTHER),
    ],
)
def test_a_line_is_of_its_kind_by_its_words_or_place(kind, text, section):
    """
    None of these is called by the kind's own name.
    """
    assert tells(kind, text, section)


@pytest.mark.parametrize(
    ("kind", "text", "section"),
    [
        (kinds.is_training, "Knitting", Section.INTERESTS),
        (kinds.was_apprenticed, "Mentored apprentices", EXPERIENCE),
        (kinds.is_award, "Manual handling, 2019", PAPERS),
        (kinds.is_internship, "Internal audits", OTHER),
    ],
)
def test_a_line_that_only_looks_so_is_of_no_such_kind(kind, text, section):
    """
    What sounds alike is none.
    """
    assert not tells(kind, text, section)


def test_what_was_done_as_an_intern_is_an_internship():
    """
    By the title of its post, whatever the line says.
    """
    assert tells(kinds.is_internship, "Filed deeds", EXPERIENCE, "Legal intern")
    assert tells(kinds.is_internship, "Akten sortiert", EXPERIENCE, "Praktikantin")
    assert not tells(kinds.is_internship, "Filed deeds", EXPERIENCE, "Clerk")


def test_what_was_done_in_a_post_is_no_training_of_ones_own():
    """
    "Ran training for new staff" names none that one had.
    """
    text = "Ran training for new staff"

    assert not tells(kinds.is_training, text, EXPERIENCE, "Clerk")
