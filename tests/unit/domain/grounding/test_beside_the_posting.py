"""
What a German letter says beside the posting: what it asks and gives in other words,
what compares with it, and what somebody else did.
"""

from dataclasses import replace

import pytest

from gate import TODAY, one_post
from resumate.domain.grounding import check_letter
from resumate.domain.posting import JobPosting
from resumate.domain.resume import PartialDate, Role

JOINER = replace(
    one_post(
        "de",
        "Holzbau Rieger",
        "Zimmerin",
        "Abbund und Aufbau von Dachstühlen",
        "Zuarbeit zur Einführung der CAD-Software: Vorlagen; Leitung beim Meister",
    ),
    roles=(Role("P1", "Holzbau Rieger", "Zimmerin", PartialDate(2017, 4), None, True),),
)
CARPENTRY = JobPosting(
    "Zimmerin",
    "Dachwerk Seidel GmbH",
    "de",
    (),
    "Dachwerk Seidel sucht eine Zimmerin. Sie bringen mindestens vier Jahre"
    " Berufserfahrung mit. Wir bieten Kostenübernahme der Meisterschule, Einarbeitung"
    " von drei Monaten mit festem Paten und verlässliche Arbeitszeiten.",
)


def flagged(sentence: str) -> bool:
    """
    Whether the gate finds anything in it.
    """
    critique = check_letter(sentence, JOINER, CARPENTRY, language="de", today=TODAY)
    return any(s.findings for s in critique.sentences)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Damit liege ich klar über den vier Jahren, die Sie erwarten.", True),
        ("Damit liege ich klar über den acht Jahren, die Sie erwarten.", False),
        ("Die verlangten vier Jahre habe ich längst hinter mir.", True),
        ("Neun Jahre Holzbau liegen hinter mir, verlangt werden bei Ihnen vier.", True),
        ("Verlangt werden bei Ihnen vier Jahre, ich bringe neun mit.", True),
        ("Verlangt werden bei Ihnen vier Jahre, ich bringe vierzehn mit.", False),
        ("Mit gut neun Jahren Berufserfahrung passe ich zu Ihnen.", True),
        ("Mit gut habe ich die Prüfung bestanden.", False),
    ],
)
def test_what_the_posting_asks_is_its_own_number(sentence, true):
    """
    Beside it one's own years stand without their unit, or rounded down.
    """
    assert flagged(sentence) is not true


@pytest.mark.parametrize(
    "sentence",
    [
        "Gut ist, dass Sie die Kosten der Meisterschule tragen und Paten anbieten.",
        "Drei Monate Einarbeitung, wie Sie es anbieten, gibt es nicht überall.",
        "Ihre Arbeitszeiten wären für mich sogar angenehmer als heute.",
        "Mein Betrieb ist kleiner als der, den Sie besetzen möchten.",
    ],
)
def test_the_posting_in_other_words_is_no_news(sentence):
    """
    A noun of a compound, verbs of giving, a comparison: nothing that it lacks.
    """
    assert not flagged(sentence)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Zur CAD habe ich Vorlagen beigesteuert, geleitet hat das der Meister.", True),
        ("Die Einführung der CAD-Software habe ich geleitet.", False),
        ("Beim Aufbau der Dachstühle niemanden allein zu lassen, ist klar.", True),
        ("Den Dachstuhl habe ich allein aufgebaut.", False),
        ("Als Mutter von drei Kindern schätze ich verlässliche Zeiten.", True),
        ("Als Leiterin von drei Trupps schätze ich verlässliche Zeiten.", False),
    ],
)  # fmt: skip
def test_what_others_did_and_who_waits_at_home_is_no_boast(sentence, true):
    """
    A participle before "hat" tells of its own subject; children are counted at home.
    """
    assert flagged(sentence) is not true
