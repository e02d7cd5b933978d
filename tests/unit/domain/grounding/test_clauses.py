"""
A wish, an ability or a denial colours its own clause, and no other.
"""

from datetime import date

import pytest

from resumate.domain.grounding import check_letter
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
