"""
Numbers that count the same by other words, and those that count something else.
"""

from datetime import date

import pytest

from resumate.domain.grounding import check_letter
from resumate.domain.letter import FindingCode
from resumate.domain.posting import JobPosting
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
POSTS = (
    Role("P1", "Lofty Kites", "Workshop Lead", PartialDate(2021, 3), None, True),
    Role("P2", "Harbour Sails", "Sailmaker", PartialDate(2016, 1),
         PartialDate(2021, 2)),
)  # fmt: skip
LINES = (
    ("P1", "Workshop Lead, Lofty Kites, March 2021 – present"),
    ("P1", "Night shift, 16 stitchers, 3,200 sq ft"),
    ("P1", "Sewed 45 stunt kites for the coast festival"),
    ("P1", "Seam faults cut from 1.5% to 0.5% of kites"),
    ("P1", "Sold 60 kites in 2024"),
    ("P1", "Second fastest of 21 workshops in the region"),
    ("P2", "Sailmaker, Harbour Sails, January 2016 – February 2021"),
    ("P2", "Repaired some 300 sails a year"),
    ("P2", "Stitched 130 metres a shift (target 104)"),
    ("P2", "Keeper of a sailing club with 240 members"),
    ("P2", "On call one weekend in four"),
    ("P2", "Dyed 30 flags and 12 pennants"),
    ("P2", "New catalogue every six weeks"),
    ("P2", "Sail camp: 80 children began, 60 stayed"),
    ("P2", "Planned and ran 25 on-board tasting events per year"),
)
RESUME = ResumeContent(
    Contact("Moss Avery"),
    POSTS,
    tuple(
        ResumeLine(f"L{n}", text, Section.EXPERIENCE, post,
                   kind=LineKind.ENTRY if ", Lofty" in text or ", Harbour" in text
                   else LineKind.BULLET)
        for n, (post, text) in enumerate(LINES, 1)
    ),
    "en",
)  # fmt: skip
NUMBERS = {FindingCode.NUMBER_UNSUPPORTED, FindingCode.NUMBER_WRONG_MEANING}


def found(sentence):
    critique = check_letter(sentence, RESUME, today=TODAY)
    return {f.code for s in critique.sentences for f in s.findings} & NUMBERS


@pytest.mark.parametrize(
    "sentence",
    [
        "Forty-five stunt kites took shape under my needle at Lofty Kites.",
        "A night shift of sixteen stitchers is what I keep busy.",
        "Seam faults went from fifteen in a thousand kites to five in a thousand.",
        "Seam faults fell by two thirds.",
        "In 2024 I sold 60 kites, an average of five a month.",
        "Over my time at Harbour Sails I repaired more than 1,400 sails.",
        "I stitched 26 metres a shift more than my target.",
        "I outdid my target of stitched metres by a quarter.",
        "Every fourth weekend I was on call.",
        "I made two kinds of repairs, patches and seams.",
        "My weekends on call came round about thirteen times a year.",
        "I like this work for two reasons.",
        "At Harbour Sails I dyed forty-two pieces of cloth, flags and pennants.",
        "We had eight or nine catalogues a year.",
        "I was a sailmaker for 61 months.",
        "In a year some 300 sails went through my hands at Harbour Sails.",
        "Some 300 sails a year lie behind me at Harbour Sails.",
        "I keep sixteen new colleagues, all stitchers, busy on the night shift.",
        "Three in four children stayed at the sail camp.",
        "I was a sailmaker for five years.",
        "I can start at three months' notice.",
        "I planned 25 tasting events every year.",
    ],
)
def test_the_same_told_otherwise_is_supported(sentence):
    """
    Other words, other units and what follows by reckoning pass.
    """
    assert found(sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "I won 240 new members for the sailing club.",
        "I was responsible for 21 workshops.",
        "Delivery times fell from 1.5 to 0.5 percent.",
        "I outdid my target of stitched metres by a half.",
        "Every other weekend I was on call.",
        "Over my time at Harbour Sails I repaired more than 3,000 sails.",
        "I have more than halved my target of 104 metres a shift.",
        "Each month I repaired some 300 sails.",
        "I sold sixty sails in 2024.",
        "I was a sailmaker for ten years.",
        "I was a sailmaker for 55 months.",
        "At Harbour Sails I dyed 42 tonnes of flags and pennants.",
        "Thanks to my work the sailing club has 130 members.",
        "I ran a workshop of 240 at Harbour Sails.",
        "I was made keeper of eleven clubs a year.",
        "Half of the children stayed at the sail camp.",
    ],
)
def test_the_same_number_of_something_else_is_found(sentence):
    """
    Gained is not had, compared is not led, and another matter did not change.
    """
    assert found(sentence)


POSTING = JobPosting(
    "Rigger",
    "Gullwing Boats",
    "en",
    (),
    "Gullwing Boats builds dinghies in Fowey. Three brothers founded it in 1996. "
    "You bring four years in a loft.",
)


@pytest.mark.parametrize(
    "sentence",
    [
        "I would love to work in a yard that three brothers founded thirty years ago.",
        "My ten years at work are more than the four years you ask for.",
    ],
)
def test_the_numbers_of_the_posting_are_not_the_candidates(sentence):
    """
    What the posting tells, or asks for, needs no line of the resume.
    """
    critique = check_letter(sentence, RESUME, POSTING, today=TODAY)

    assert not {f.code for s in critique.sentences for f in s.findings} & NUMBERS


def test_a_noun_that_ends_as_a_superlative_does_is_none():
    """
    "Schaufenster in 4 Häusern" compares with no other house.
    """
    text = "Schaufenster und Flächen in 4 Häusern"
    role = Role("P1", "Drachen Voss", "Gestalterin", PartialDate(2021), None, True)
    line = ResumeLine("L1", text, Section.EXPERIENCE, "P1", kind=LineKind.BULLET)
    resume = ResumeContent(Contact("Moss Avery"), (role,), (line,), "de")
    told = f"Als Gestalterin war ich bei Drachen Voss tätig: {text}."

    critique = check_letter(told, resume, language="de", today=TODAY)

    assert () == critique.sentences[0].findings
