"""
Where something is told in the resume that a sentence tells of another place.
"""

from dataclasses import replace

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

ENTRY, BULLET = LineKind.ENTRY, LineKind.BULLET
WORK, PROJECTS = Section.EXPERIENCE, Section.PROJECTS
ROLES = (
    Role("P1", "Larch Bridges Ltd", "Site Engineer", PartialDate(2021), None, True),
    Role("P2", "Larch Bridges Ltd", "Surveyor", PartialDate(2018), PartialDate(2021)),
    Role("P3", "Fennel Mills", "Fitter", PartialDate(2015), PartialDate(2018)),
)
LINES = (
    ("P1", WORK, ENTRY, "Larch Bridges Ltd | Site Engineer | 2021 - today"),
    ("P1", WORK, BULLET, "Inspected formwork of seven piers"),
    ("P2", WORK, ENTRY, "Larch Bridges Ltd | Surveyor | 2018 - 2021"),
    ("P2", WORK, BULLET, "Staked out slip roads with a total station"),
    ("P3", WORK, ENTRY, "Fennel Mills | Fitter | 2015 - 2018"),
    ("P3", WORK, BULLET, "Aligned gearboxes of 14 conveyor belts"),
    (None, PROJECTS, ENTRY, "1) Larch Bridges - footbridge over the Tarn"),
    (None, PROJECTS, BULLET, "Load tests with sandbags, saving 31 crane days"),
    (None, PROJECTS, ENTRY, "2) Lighthouse lamp, with friends"),
    (None, PROJECTS, BULLET, "Soldered a clockwork of 52 brass wheels"),
)
RESUME = ResumeContent(
    Contact("Ada Kerr"),
    ROLES,
    tuple(
        ResumeLine(f"L{n}", text, section, role, kind=kind)
        for n, (role, section, kind, text) in enumerate(LINES, 1)
    ),
    "en",
)


@pytest.mark.parametrize(
    ("said", "where"),
    [
        (
            "At Fennel Mills I staked out slip roads with a total station.",
            "at Larch Bridges Ltd, not at Fennel Mills",
        ),
        (
            "At Larch Bridges I aligned gearboxes of 14 conveyor belts.",
            "at Fennel Mills, not at Larch Bridges Ltd",
        ),
        (
            "As site engineer I staked out slip roads with a total station.",
            "as Surveyor, not as Site Engineer",
        ),
        (
            "At Fennel Mills I soldered a clockwork of 52 brass wheels.",
            "under “2) Lighthouse lamp, with friends”, not at Fennel Mills",
        ),
        (
            "I was a fitter at Larch Bridges.",
            "at Fennel Mills, not at Larch Bridges Ltd",
        ),
    ],
)
def test_a_mixed_fact_is_told_where_it_belongs(said, where):
    """
    The message names the place that the resume gives, and the one that it does not.
    """
    (judged,) = check_letter(said, RESUME).sentences

    assert judged.findings
    assert all(where in finding.message for finding in judged.findings)


def test_what_stands_below_a_project_is_of_the_employer_that_it_names():
    """
    A project's lines under "1) Larch Bridges - …" are work for Larch Bridges alone.
    """
    said = "I ran load tests with sandbags, which saved 31 crane days."

    assert codes_of(RESUME, f"At Larch Bridges {said}") == set()
    assert codes_of(RESUME, f"At Fennel Mills {said}")


def test_a_town_is_no_school_or_firm_that_begins_with_its_name():
    """
    "In Tarnby" is where a post was, though a school is called Tarnby Academy; where no
    entry has such a town, the first word is the school's.
    """
    post = Role("P1", "Fennel Mills", "Fitter", PartialDate(2018), None, True)
    school = Role("P2", "Tarnby Academy", "GCSEs", None, PartialDate(2017))

    def resume(town):
        return ResumeContent(
            Contact("Ada Kerr"),
            (post, school),
            (
                ResumeLine("L1", f"Fitter, Fennel Mills{town}", WORK, "P1", kind=ENTRY),
                ResumeLine("L2", "Aligned gearboxes weekly", WORK, "P1", kind=BULLET),
                ResumeLine(
                    "L3",
                    "GCSEs, Tarnby Academy, 2017",
                    Section.EDUCATION,
                    "P2",
                    kind=ENTRY,
                ),
            ),
            "en",
        )

    sentence = "I know gearboxes from the weekly work of aligning them in Tarnby."

    assert codes_of(resume(", Tarnby"), sentence) == set()
    assert codes_of(resume(""), sentence)


def test_a_title_that_one_came_to_later_tells_only_when():
    """
    "Before I became a surveyor" dates what was done elsewhere, unless it says where.
    """
    aligned = "I aligned gearboxes of 14 conveyor belts at Fennel Mills."

    assert codes_of(RESUME, f"Before I became a surveyor, {aligned}") == set()
    assert codes_of(RESUME, f"Before I became a surveyor {aligned}") == set()
    assert codes_of(
        RESUME, "Before I became a surveyor at Fennel Mills, I aligned gearboxes."
    )


@pytest.mark.parametrize(
    ("said", "mixed"),
    [
        ("At Fennel Mills I introduced reports in TrackPlan.", True),
        ("At Fennel Mills I introduced TrackPlan reports.", True),
        ("At Larch Bridges I introduced reports in TrackPlan.", False),
        ("At Fennel Mills I wrote reports on belts.", False),
    ],
)
def test_a_summary_lends_a_deed_to_no_other_post(said, mixed):
    """
    What a line of one post says in full another post has not from a summary or a list.
    """
    tools = "TrackPlan, AutoCAD"
    more = (
        ResumeLine("M1", "Experience of reports in TrackPlan", Section.SUMMARY),
        ResumeLine("M2", "Introduced TrackPlan reports", WORK, "P1", kind=BULLET),
        ResumeLine("M3", "Reports on belts", WORK, "P3", kind=BULLET),
        ResumeLine("M4", tools, Section.SKILLS, kind=LineKind.LIST),
    )
    resume = replace(RESUME, lines=(*RESUME.lines, *more))

    assert (FindingCode.ROLE_MIXED in codes_of(resume, said)) is mixed
