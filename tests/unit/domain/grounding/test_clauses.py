"""
A wish, an ability or a denial colours its own clause, and no other.
"""

from datetime import date

import pytest

from resumate.domain.grounding import check_letter
from resumate.domain.posting import JobPosting
from resumate.domain.resume import Contact, LineKind, ResumeContent, ResumeLine, Section


def found(language, text, sentence):
    resume = ResumeContent(
        Contact("Ada Kerr"),
        (),
        (ResumeLine("L1", text, Section.EXPERIENCE, kind=LineKind.BULLET),),
        language,
    )
    critique = check_letter(
        sentence, resume, language=language, today=date(2026, 11, 1)
    )
    return [f.code for s in critique.sentences for f in s.findings]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "I keep my accounts in Clari and can start using yours right away."),
        ("en", "I tune harpsichords for a living and would gladly show you how."),
        ("en", "I tune harpsichords for a living, as I never wanted a desk."),
        ("de", "Cembali stimme ich jede Woche, deshalb wäre das nichts Neues."),
        ("de", "Skizzen zeichne ich gern in Cinema4D."),
        ("de", "Bei Ruckers habe ich Cembali gestimmt, und das würde ich gern wieder."),
    ],
)
def test_what_is_claimed_before_a_wish_is_claimed(language, sentence):
    """
    "… and would …", "…, as I …", "…, deshalb wäre …" and "gern" silence no claim.
    """
    assert found(language, "Repaired church organs", sentence)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "I would love to learn harpsichords and could begin at once."),
        ("en", "Whether I am the right one for harpsichords is for you to say."),
        ("de", "Gern würde ich Cembali stimmen."),
        ("de", "Ob ich die Richtige für Cembali bin, sehen wir dann."),
    ],
)
def test_a_wish_stays_a_wish(language, sentence):
    """
    What is wished for, or asked, is not claimed.
    """
    assert not found(language, "Repaired church organs", sentence)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "May I visit the harpsichord makers one afternoon?"),
        ("en", "I enclose the names of two harpsichord makers."),
        ("en", "I'd take lessons on the harpsichord at once."),
        ("en", "Tuning harpsichords on Saturdays would be fine by me."),
        ("en", "I would be interested to hear which harpsichords worry you."),
        ("en", "My knowledge of harpsichords is limited."),
        ("en", "I know church organs rather than Ruckers harpsichords."),
        ("de", "Dürfte ich die Cembali einmal sehen?"),
    ],
)
def test_questions_offers_and_gaps_claim_nothing(language, sentence):
    """
    What is asked, enclosed, offered, denied or wished to be heard is no deed.
    """
    assert not found(language, "Repaired church organs", sentence)


@pytest.mark.parametrize(
    ("sentence", "flagged"),
    [
        ("I can move to Ravensford at any time.", False),
        ("I could get to Ravensford by train.", False),
        ("I have repaired organs in Ravensford.", True),
    ],
)
def test_the_place_of_the_post_may_be_named(sentence, flagged):
    """
    Where one would move or travel is the posting's, where one worked the resume's.
    """
    line = ResumeLine(
        "L1", "Repaired church organs", Section.EXPERIENCE, kind=LineKind.BULLET
    )
    resume = ResumeContent(Contact("Ada Kerr"), (), (line,), "en")
    posting = JobPosting("Organ Builder", "Tremolo", "en", (), "We are in Ravensford.")
    critique = check_letter(
        sentence, resume, posting, language="en", today=date(2026, 11, 1)
    )

    assert bool([f for s in critique.sentences for f in s.findings]) is flagged
