"""
Whom a German letter says one trained, at which employer, and how often one did a thing.
"""

import pytest

from gate import codes_of
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

ENTRY, BULLET, WORK = LineKind.ENTRY, LineKind.BULLET, Section.EXPERIENCE
_MILL = "Sägerin, Sägewerk Tannhof, seit 2019"
_YARD = "Zimmerin, Zimmerei Roth, 2015 - 2019"
SAWYER = ResumeContent(
    Contact("Jana Voss"),
    (
        Role("P1", "Sägewerk Tannhof", "Sägerin", PartialDate(2019), None, True),
        Role("P2", "Zimmerei Roth", "Zimmerin", PartialDate(2015), PartialDate(2019)),
    ),
    (
        ResumeLine("L1", _MILL, WORK, "P1", kind=ENTRY),
        ResumeLine("L2", "Anleitung von 3 Lernenden", WORK, "P1", kind=BULLET),
        ResumeLine("L3", "5 Hoffeste im Jahr organisiert", WORK, "P1", kind=BULLET),
        ResumeLine("L4", "Einarbeitung neuer Kollegen", WORK, "P1", kind=BULLET),
        ResumeLine("L5", _YARD, WORK, "P2", kind=ENTRY),
        ResumeLine("L6", "Bau von 12 Dachstühlen", WORK, "P2", kind=BULLET),
    ),
    "de",
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Im Sägewerk Tannhof habe ich Lernende angeleitet.", True),
        ("Im Sägewerk Tannhof bilde ich Lernende aus.", True),
        ("Im Sägewerk Tannhof habe ich neue Kollegen eingearbeitet.", True),
        ("Bei der Zimmerei Roth habe ich Lernende angeleitet.", False),
        ("Bei der Zimmerei Roth bildete ich Lehrlinge aus.", False),
        ("Bei der Zimmerei Roth habe ich neue Kollegen eingearbeitet.", False),
    ],
)
def test_whom_one_trained_was_there_where_a_line_has_them(sentence, true):
    """
    Apprentices are no matter of course, and those of one post are none of another.
    """
    assert (not codes_of(SAWYER, sentence)) is true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Mehrmals im Jahr organisiere ich ein Hoffest.", True),
        ("Regelmäßig organisiere ich ein Hoffest.", True),
        ("Jeden Monat organisiere ich ein Hoffest.", False),
        ("Jede Woche organisiere ich ein Hoffest.", False),
    ],
)
def test_what_is_counted_in_a_year_is_not_done_each_month(sentence, true):
    """
    Five in a year are less than one a month.
    """
    wrong = FindingCode.NUMBER_WRONG_MEANING in codes_of(SAWYER, sentence)
    assert wrong is not true


@pytest.mark.parametrize(
    "sentence",
    [
        "Im Moment bin ich Sägerin im Sägewerk Tannhof.",
        "Besten Dank für die Durchsicht meiner Unterlagen.",
    ],
)
def test_when_it_is_and_thanks_claim_nothing(sentence):
    """
    They say nothing of what was done.
    """
    assert not codes_of(SAWYER, sentence)
