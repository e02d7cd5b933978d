"""
What a German letter says that the employer gives, is, and where.
"""

import pytest

from gate import TODAY, one_post
from resumate.domain.grounding import check_letter
from resumate.domain.letter import FindingCode
from resumate.domain.posting import JobPosting

WEAVER = one_post("de", "Weberei Holm", "Weberin", "Weben von Tischwäsche")
POSTING = JobPosting(
    "Leiterin der Weberei",
    "Textilwerk Auental",
    "de",
    (),
    "Das Textilwerk Auental in Zittau ist ein Betrieb in dritter Generation und in"
    " katholischer Trägerschaft. Wir bieten ein Jobticket, eine betriebliche"
    " Altersvorsorge, flexible Arbeitszeiten und 30 Tage Urlaub.",
)


def _codes(sentence, posting=POSTING):
    critique = check_letter(sentence, WEAVER, posting, language="de", today=TODAY)
    return {f.code for s in critique.sentences for f in s.findings}


@pytest.mark.parametrize(
    "sentence",
    [
        "Das Dienstrad finde ich attraktiv.",
        "Besonders freut mich die Erfolgsbeteiligung.",
        "Die betriebseigene Kantine schätze ich sehr.",
        "Den Firmenwagen finde ich praktisch.",
        "Die übertarifliche Vergütung schätze ich sehr.",
        "Die flachen Hierarchien gefallen mir.",
        "Dass Ihr Betrieb in vierter Generation geführt wird, beeindruckt mich.",
        "Ihr Haus ist in evangelischer Trägerschaft.",
        "Ihr Unternehmen ist börsennotiert.",
        "Ihre Weberei ist vollautomatisiert.",
        "Ihr Standort in Chemnitz ist gut erreichbar.",
        "Ihre Niederlassung Bautzen kenne ich.",
    ],
)
def test_what_is_valued_or_told_of_an_employer_must_be_of_a_kind_that_is_posted(
    sentence,
):
    """
    A benefit that one looks forward to is said to be given.
    """
    assert FindingCode.POSTING_UNSUPPORTED in _codes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Das Jobticket finde ich attraktiv.",
        "Die betriebliche Altersvorsorge schätze ich sehr.",
        "Die flexiblen Arbeitszeiten kommen mir entgegen.",
        "Dass Ihr Betrieb in dritter Generation geführt wird, beeindruckt mich.",
        "Ihr Haus ist in katholischer Trägerschaft.",
        "Ihr Standort in Zittau ist gut erreichbar.",
        "Die Arbeit mit Garnen schätze ich sehr.",
        "Besonders reizt mich die Verbindung von Handwerk und Technik.",
    ],
)
def test_what_is_posted_may_be_valued(sentence):
    """
    And so may be what is true of any work.
    """
    assert FindingCode.POSTING_UNSUPPORTED not in _codes(sentence)
