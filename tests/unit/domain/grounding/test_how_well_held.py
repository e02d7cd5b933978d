"""
How well a skill is held, names that no likeness settles, and wishes beside claims.
"""

from functools import partial

import pytest

from gate import codes_of
from resumate.domain.grounding.sources.skill_levels import entries, level_in
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

RESUME = ResumeContent(
    Contact("Ada Kerr"),
    (Role("P1", "Gannet Ropes", "Rigger", PartialDate(2020), None, current=True),),
    (
        ResumeLine(
            "L1",
            "Rigger, Gannet Ropes, Oban, 2020",
            Section.EXPERIENCE,
            "P1",
            kind=LineKind.ENTRY,
        ),
        ResumeLine(
            "L2",
            "Keep the weekly forecast of rope use; drew riggings in Blender",
            Section.EXPERIENCE,
            "P1",
            kind=LineKind.BULLET,
        ),
        ResumeLine(
            "L3",
            "Rhino, Blender (basic), Go (basic); Weaving (intermediate), Machine use",
            Section.SKILLS,
            kind=LineKind.LIST,
        ),
        ResumeLine("L5", "Hilde (display only)", Section.SKILLS, kind=LineKind.LIST),
        ResumeLine("L4", "Basics: Fortran, Cobol", Section.SKILLS, kind=LineKind.LIST),
    ),
    "en",
)


codes = partial(codes_of, RESUME)


@pytest.mark.parametrize(
    "sentence",
    [
        "I am an expert in Fortran.",
        "I have used Cobol for years.",
        "I am fluent in Go.",
        "I know Weaving inside out.",
        "Fortran is second nature to me.",
        "Cobol is one of my strengths.",
        "I enter orders in Hilde with ease.",
    ],
)
def test_what_is_held_at_a_modest_level_is_not_mastered(sentence):
    """
    Of what the resume lists as basic or intermediate, nobody is an expert.
    """
    assert FindingCode.SKILL_UNSUPPORTED in codes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I have basic knowledge of Fortran and Cobol.",
        "I am proficient with Weaving.",
        "I am an expert in Rhino.",
        "I am proficient with Blender.",
        "I have used machine use for years.",
    ],
)
def test_a_level_that_the_resume_gives_may_be_told(sentence):
    """
    The level that stands there may be told, and any where a line tells of its use.
    """
    assert FindingCode.SKILL_UNSUPPORTED not in codes(sentence)


@pytest.mark.parametrize(
    ("text", "modest"),
    [
        ("Languages: Go, Rust (basic), C", ["Rust (basic)"]),
        ("Basics: Go, Rust; Python", ["Basics:  Go", "Basics:  Rust"]),
        ("Python, MATLAB: basic", ["Python, MATLAB: basic"]),
        ("Simatic S7 (TIA, Grundlagen), EPLAN", ["Simatic S7 (TIA, Grundlagen)"]),
        ("Go, Rust (still learning)", ["Rust (still learning)"]),
        ("Lerne gerade: Rust, Zig", ["Lerne gerade:  Rust", "Lerne gerade:  Zig"]),
    ],
)
def test_a_level_holds_for_its_entry_or_for_all_under_its_label(text, modest):
    """
    A level beside one entry is that entry's; one that labels a list is each entry's.
    """
    assert [e.strip() for e in entries(text) if level_in(e)] == modest


def test_no_likeness_of_words_settles_a_name_that_nobody_knows():
    """
    A deed that a line tells is not told of a tool that no line has.
    """
    assert not codes("I keep the weekly forecast of rope use.")
    assert codes("I keep the weekly forecast of rope use in Clari.")


@pytest.mark.parametrize(
    "turn", ["would gladly show you", "never stopped learning", "can start in May"]
)
def test_a_wish_after_and_does_not_silence_what_was_said_before(turn):
    """
    "I hold a doctorate and would …" claims the doctorate.
    """
    assert FindingCode.CREDENTIAL_UNSUPPORTED in codes(
        f"I hold a doctorate in physics and {turn}."
    )


def test_a_kind_is_not_asked_for_where_its_tools_are_named():
    """
    "Two CAD systems, Rhino and Blender" are held by who has the two.
    """
    skill = FindingCode.SKILL_UNSUPPORTED
    assert skill not in codes("I am familiar with two CAD systems, Rhino and Blender.")
    assert skill in codes("I am familiar with two CAD systems, Rhino and Catia.")


def test_what_is_named_only_to_say_what_is_meant_instead_is_not_claimed():
    """
    "Rhino rather than Catia" claims no Catia.
    """
    skill = FindingCode.SKILL_UNSUPPORTED
    assert skill not in codes("I have drawn riggings in Blender rather than Catia.")
    assert skill in codes("I have drawn riggings in Blender and with Catia.")
