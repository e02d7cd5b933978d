"""
What a letter takes as given that the employer plans, is, or has.
"""

# ruff: noqa: E501 - sentences are read whole

import pytest

from gate import TODAY, one_post
from resumate.domain.grounding import check_letter
from resumate.domain.letter import FindingCode
from resumate.domain.posting import JobPosting

CLERK = one_post("de", "Bank Hölm", "Sachbearbeiterin", "Bearbeitung von Anträgen")
FUND = JobPosting(
    "Sachbearbeiterin",
    "Sterbekasse Weiden",
    "de",
    (),
    "Die Sterbekasse Weiden sucht eine Sachbearbeiterin. Im März 2026 haben wir unser"
    " Kundenzentrum eröffnet. Bis 2028 stellen wir alle Akten auf elektronische Führung um."
    " Wir bieten einen Versicherungskurs im Haus und einen Tag Homeoffice. Auskunft gibt"
    " Frau Dr. Seidl.",
)
NURSE = one_post("en", "Holm Bank", "Clerk", "Processed applications")
TRUST = JobPosting(
    "Clerk",
    "Weiden Burial Fund",
    "en",
    (),
    "Weiden Burial Fund is looking for a clerk. We are moving all files to a new archive"
    " in 2028 and offer one day a week from home.",
)


def flagged(sentence, resume=CLERK, posting=FUND):
    critique = check_letter(
        sentence, resume, posting, language=resume.language, today=TODAY
    )
    return FindingCode.POSTING_UNSUPPORTED in {
        f.code for s in critique.sentences for f in s.findings
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Gern würde ich am geplanten Zusammenschluss mit der Sparvereinigung mitwirken.",
        "Auf die anstehende Gründung der Stiftung freue ich mich.",
        "An der bevorstehenden Niederlassung in Regensburg würde ich gern mitarbeiten.",
        "Dass die Kasse nächstes Jahr mit der Rentenanstalt fusioniert, macht die Aufgabe spannend.",
        "Ihre Fusion mit der Rentenanstalt verfolge ich mit Interesse.",
    ],
)
def test_a_plan_of_which_the_posting_has_nothing_is_found(sentence):
    """
    Be it in a wish, or told of the house by what it is.
    """
    assert flagged(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "An der geplanten Umstellung auf die elektronische Führung würde ich gern mitarbeiten.",
        "Die geplante Bearbeitung der Anträge habe ich umgesetzt.",
        "Auf das anstehende Gespräch freue ich mich.",
        "Dass die Kasse bis 2028 alle Akten auf elektronische Führung umstellt, macht die Aufgabe spannend.",
        "Ihren Kurs im Haus würde ich sehr gern besuchen.",
        "Ein neues Kundenzentrum und elektronische Akten: Bei Ihnen ist spürbar etwas in Bewegung.",
        "Gerne überzeuge ich Sie, sehr geehrte Frau Dr. Seidl, in einem persönlichen Gespräch.",
    ],
)
def test_a_plan_that_is_posted_and_what_is_made_of_it_are_none(sentence):
    """
    Nor is what may lie ahead of anybody.
    """
    assert not flagged(sentence)


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("I would love to help with the planned merger with Norrby Mutual.", True),
        ("Your forthcoming opening in Leeds appeals to me.", True),
        ("I would love to help with the planned move of the files.", False),
        ("I look forward to the upcoming interview.", False),
    ],
)
def test_a_plan_in_an_english_wish_is_found_as_well(sentence, wrong):
    """
    What is planned, or what it is about, must be posted.
    """
    assert flagged(sentence, NURSE, TRUST) is wrong
