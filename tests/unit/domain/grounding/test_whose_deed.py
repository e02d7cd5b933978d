"""
In which post a deed was done, and whose doing it was, as clauses say in passing.
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

BULLET, ENTRY, WORK = LineKind.BULLET, LineKind.ENTRY, Section.EXPERIENCE
MILLS = ResumeContent(
    Contact("Ada Kerr"),
    (
        Role(
            "P1",
            "Lantern Mill",
            "Machine Operator",
            PartialDate(2020),
            None,
            current=True,
        ),
        Role("P2", "Harrow Mill", "Loom Fitter", PartialDate(2015), PartialDate(2019)),
    ),
    (
        ResumeLine(
            "L1", "Operator, Lantern Mill, 2020 – present", WORK, "P1", kind=ENTRY
        ),
        ResumeLine("L2", "Mixed dyes for carpets", WORK, "P1", kind=BULLET),
        ResumeLine("L3", "Showed museum visitors around", WORK, "P1", kind=BULLET),
        ResumeLine("L4", "Fitter, Harrow Mill, 2015 – 2019", WORK, "P2", kind=ENTRY),
        ResumeLine("L5", "Repaired looms within 2 hours", WORK, "P2", kind=BULLET),
        ResumeLine("L6", "Planned night shifts", WORK, "P2", kind=BULLET),
    ),
    "en",
)
LINE = one_post(
    "en",
    "Lantern Mill",
    "Process Engineer",
    "Helped the plant manager to introduce the new dye line",
    "Supported the safety officer in audits of 12 suppliers",
)
GERMAN = one_post(
    "de",
    "Weberei Lindau",
    "Färberin",
    "Fehlersuche an Färbemaschinen im Schichtbetrieb",
)


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("I repaired looms as a machine operator.", FindingCode.ROLE_MIXED),
        (
            "Having repaired looms as a machine operator, I know them.",
            FindingCode.ROLE_MIXED,
        ),
        ("I repaired looms as a loom fitter.", None),
        ("I began as a loom fitter and mixed dyes for carpets.", None),
        ("I worked as a loom fitter and as a machine operator, and mixed dyes.", None),
    ],
)
def test_a_title_within_a_clause_says_in_which_post(sentence, code):
    """
    "As an operator" may stand anywhere, unless it tells what one was first or besides.
    """
    assert codes_of(MILLS, sentence) == ({code} if code else set())


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("I planned museum shifts for carpets.", False),
        ("I showed museum visitors around and mixed dyes for carpets.", True),
        ("I planned night shifts and repaired looms.", True),
    ],
)
def test_a_deed_is_not_put_together_from_several_posts(sentence, true):
    """
    Words of one deed stand under one post, be it on several of its lines.
    """
    assert (codes_of(MILLS, sentence) == set()) is true


@pytest.mark.parametrize(
    "sentence",
    [
        "I was entrusted with introducing the new dye line.",
        "The new dye line was introduced under my guidance.",
        "The introduction of the new dye line was my responsibility.",
        "I played a leading role in the introduction of the new dye line.",
        "I had overall responsibility for audits of 12 suppliers.",
    ],
)
def test_who_had_the_greatest_part_did_not_help(sentence):
    """
    A responsibility or a leading role claims the deed.
    """
    assert codes_of(LINE, sentence) == {FindingCode.SCOPE_INFLATED}


@pytest.mark.parametrize(
    "sentence",
    [
        "I played a part in the introduction of the new dye line.",
        "I played a small role in introducing the new dye line.",
        "I supported audits of 12 suppliers.",
    ],
)
def test_who_had_a_part_helped(sentence):
    """
    A part or a small role claims no more than the line tells.
    """
    assert codes_of(LINE, sentence) == set()


def test_what_was_learned_by_a_deed_is_no_deed():
    """
    "…, wodurch ich gelernt habe, …" tells a lesson.
    """
    sentence = (
        "Ich suche Fehler an Färbemaschinen, wodurch ich gelernt habe, unter Druck"
        " systematisch vorzugehen."
    )
    assert codes_of(GERMAN, sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("Lantern Mill trusted me with repairing looms.", FindingCode.ROLE_MIXED),
        ("Lantern Mill gave me the chance to repair looms.", FindingCode.ROLE_MIXED),
        ("Lantern Mill taught me planning night shifts.", FindingCode.ROLE_MIXED),
        ("Harrow Mill trusted me with repairing looms.", None),
        ("Harrow Mill gave me the chance to repair looms.", None),
        ("Harrow Mill taught me planning night shifts.", None),
        ("Harrow Mill taught me to stay calm.", None),
    ],
)
def test_what_an_employer_gave_one_to_do_was_done_there(sentence, code):
    """
    A deed is claimed where the employer is the subject, and "me" the object.
    """
    assert codes_of(MILLS, sentence) == ({code} if code else set())
