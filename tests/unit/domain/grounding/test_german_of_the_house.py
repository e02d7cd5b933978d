"""
What a German letter says of the house that it is written to, called by what it is.
"""

# ruff: noqa: E501 - sentences are read whole

import pytest

from gate import TODAY, one_post
from resumate.domain.grounding import check_letter
from resumate.domain.letter import FindingCode
from resumate.domain.posting import JobPosting
from resumate.domain.posting_reading import read_posting

CLERK = one_post("de", "Bank Hölm", "Sachbearbeiterin", "Bearbeitung von Anträgen")
COOP = JobPosting(
    "Sachbearbeiterin",
    "Molkereigenossenschaft Weiden eG",
    "de",
    (),
    "Die Molkereigenossenschaft Weiden eG sucht eine Sachbearbeiterin. Gegründet haben uns"
    " neun Meister, heute sind wir 58. Unsere Milch kommt aus Bayern und Hessen. Wir"
    " betreiben einen Hofladen und verzichten auf Gentechnik.\n"
    "- Fachwirt: wir zahlen die Hälfte",
)


def flagged(sentence):
    critique = check_letter(sentence, CLERK, COOP, language="de", today=TODAY)
    return FindingCode.POSTING_UNSUPPORTED in {
        f.code for s in critique.sentences for f in s.findings
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Molkereigenossenschaft Weiden pflanzt für jeden Lehrling einen Obstbaum, und das finde ich rührend.",
        "Die Genossenschaft verschenkt ihre Molke an Tierheime, und das halte ich für klug.",
        "Ich schätze, dass nachts gearbeitet wird.",
        "Mir gefällt, dass auch am Sonntag geliefert wird.",
        "Ihre Milch kommt aus vier Bundesländern.",
        "Aus zwölf Leuten sind bei Ihnen 58 geworden.",
    ],
)
def test_what_the_posting_does_not_say_of_the_house_is_found(sentence):
    """
    Though the sentence says of oneself what one makes of it.
    """
    assert flagged(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Molkereigenossenschaft Weiden verzichtet auf Gentechnik, und das finde ich richtig.",
        "Mir gefällt, dass auf Gentechnik verzichtet wird.",
        "Ihre Milch kommt aus zwei Bundesländern.",
        "Aus neun Leuten sind bei Ihnen 58 geworden.",
        "Ihre Genossenschaft zahlt die Hälfte des Fachwirts.",
        "Mein Wunsch ist es, Ihren Mitgliedern eine verlässliche Stimme zu sein.",
    ],
)
def test_what_it_says_in_other_words_passes(sentence):
    """
    Places and people may be counted together that are named or called by their trade.
    """
    assert not flagged(sentence)


@pytest.mark.parametrize(
    ("sentence", "news"),
    [
        ("Der Verein druckt eine eigene Zeitung, was mir gefällt.", True),
        ("Der Verein lagert nichts aus, was mir gefällt.", False),
    ],
)
def test_a_mutual_society_has_a_legal_form_and_is_called_by_its_last_word(
    sentence, news
):
    """
    What is liked of it must be posted.
    """
    posting = read_posting(
        "Leitung Kundendienst (m/w/d)\nHohenloher Versicherungsverein a. G., Künzelsau\n\n"
        "Wir suchen eine Leitung für den Kundendienst. Ihre Aufgaben: Führung von zwei"
        " Teams. Auslagern kommt für uns nicht in Frage, der Verein lagert nichts aus."
    )
    assert posting.company == "Hohenloher Versicherungsverein a. G."
    critique = check_letter(sentence, CLERK, posting, language="de", today=TODAY)
    assert bool(critique.sentences[0].findings) is news
