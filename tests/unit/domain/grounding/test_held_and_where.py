"""
Degrees, certificates and titles by all their names, and the place a claim is about.
"""

from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from gate import codes_of, one_post
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

ENTRY, BULLET, LIST = LineKind.ENTRY, LineKind.BULLET, LineKind.LIST
WORK, SCHOOL = Section.EXPERIENCE, Section.EDUCATION
RESUME = ResumeContent(
    Contact("Ada Kerr"),
    (
        Role("P1", "Gannet Ropes", "Rigger", PartialDate(2020), None, current=True),
        Role("P2", "Corrie Abbey", "Bell Ringer", PartialDate(2016), PartialDate(2019)),
    ),
    (
        ResumeLine("L1", "Rigger, Gannet Ropes, Oban, 2020", WORK, "P1", kind=ENTRY),
        ResumeLine("L2", "Spliced mooring lines for ferries", WORK, "P1", kind=BULLET),
        ResumeLine("L3", "Filled in as foreman for a month", WORK, "P1", kind=BULLET),
        ResumeLine(
            "L4", "Bell Ringer, Corrie Abbey, Perth, 2016", WORK, "P2", kind=ENTRY
        ),
        ResumeLine("L5", "Taught ringing to beginners", WORK, "P2", kind=BULLET),
        ResumeLine(
            "L6", "MPhys Physics, University of Dunmore, 2016, 2:1", SCHOOL, kind=ENTRY
        ),
        ResumeLine(
            "L7",
            "Rope access Level 1 (2021); crane ticket (2015, expired)",
            Section.CERTIFICATIONS,
            kind=LIST,
        ),
        ResumeLine(
            "L8", "Finalist, Young Rigger of the Year 2022", Section.AWARDS, kind=ENTRY
        ),
    ),
    "en",
)


codes = partial(codes_of, RESUME)


@pytest.mark.parametrize(
    "sentence",
    [
        "I hold Level 2 in rope access.",
        "I have a first in physics.",
        "I hold a first-class MPhys from Dunmore.",
        "I hold an MD.",
        "I was named Young Rigger of the Year.",
        "I hold a valid crane ticket certificate.",
    ],
)
def test_no_more_is_held_than_the_lines_say(sentence):
    """
    Another level, a better class, another degree, a prize only reached for and a lapsed
    certificate are not the resume's.
    """
    assert FindingCode.CREDENTIAL_UNSUPPORTED in codes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I have a master's degree in physics, with upper second-class honours.",
        "I hold Level 1 in rope access.",
        "I was a finalist for Young Rigger of the Year.",
    ],
)
def test_the_same_under_another_name_is_held(sentence):
    """
    MPhys is a master's degree, and 2:1 an upper second.
    """
    assert codes(sentence) == set()


def test_a_town_says_which_post_is_meant():
    """
    What was done in one place is not told of another.
    """
    assert codes("In Oban I splice mooring lines for ferries.") == set()
    assert FindingCode.ROLE_MIXED in codes("In Perth I spliced mooring lines.")
    assert FindingCode.ROLE_MIXED in codes("In Oban I taught ringing to beginners.")


def test_who_filled_in_did_not_have_the_title():
    """
    To stand in for somebody is no title of one's own.
    """
    assert codes("I was foreman at Gannet Ropes.")
    assert not codes("For a month I filled in as foreman.")


def test_a_certificate_that_is_current_is_held():
    """
    "current" beside a certificate tells that it is valid, not that it goes on.
    """
    line = ResumeLine(
        "L1", "BLS & ACLS (AHA), current", Section.CERTIFICATIONS, kind=ENTRY
    )
    content = ResumeContent(Contact("Ada Kerr"), (), (line,), "en")

    critique = check_letter("I hold the BLS certification.", content, language="en")

    assert not critique.sentences[0].findings


def test_a_contraction_is_no_name():
    """
    "I've" has a capital wherever it stands.
    """
    sentence = "At Gannet Ropes I've spliced lines, and that is what I'd do again."

    critique = check_letter(sentence, RESUME, language="en", today=date(2026, 11, 1))

    codes = {f.code for s in critique.sentences for f in s.findings}
    assert FindingCode.SKILL_UNSUPPORTED not in codes


@pytest.mark.parametrize(
    "sentence",
    [
        "I took my degree in physics in 2016, as a bell ringer.",
        "While I was at Corrie Abbey I graduated in physics from Dunmore.",
    ],
)
def test_what_was_studied_belongs_to_no_post(sentence):
    """
    A degree is true of whichever post the sentence names beside it.
    """
    assert FindingCode.ROLE_MIXED not in codes(sentence)


def test_what_somebody_was_may_open_with_was():
    """
    "was infection control lead" gives its person the title, helping one does not.
    """
    content = one_post(
        "en",
        "Moor Lodge",
        "Care Assistant",
        "was infection control lead for the ward during covid",
        "was helping the ward manager with rotas",
        "Was the floor manager at night",
    )

    assert not codes_of(content, "I was the infection control lead at Moor Lodge.")
    assert not codes_of(content, "I was the floor manager at Moor Lodge.")
    assert codes_of(content, "I was the ward manager at Moor Lodge.")


@pytest.mark.parametrize("degree", ["BA", "MA", "BS", "MS"])
def test_letters_before_a_comma_are_a_degree(degree: str) -> None:
    """
    A line may set its subject behind a comma: "BA, History"; "Boston, MA, USA" is none.
    """
    line = ResumeLine("L1", f"{degree}, History, Corrie College", SCHOOL, kind=ENTRY)
    held = ResumeContent(Contact("Ada Kerr"), (), (line,), "en")
    place = replace(line, text=f"Evening school, Hull, {degree}, UK")
    there = replace(held, lines=(place,))
    claim = f"I hold a {degree} in History."

    assert not codes_of(held, claim)
    assert FindingCode.CREDENTIAL_UNSUPPORTED in codes_of(there, claim)
