"""
What is certainly no whole sentence goes into no letter.
"""

import pytest

from resumate.domain.composing import compose
from resumate.domain.composing.garbled import is_garbled
from resumate.domain.letter import LetterWishes
from resumate.domain.plan import LetterPlan, PlannedParagraph, Point, PointKind
from resumate.domain.resume import Contact, ResumeLine, Section

GARBLED = [
    ("en", "During my placement at at a ferry office, I sold tickets."),
    ("en", "I speak Knots and lines: Danish: some."),
    ("en", "I hold the Sea Survival (renewed in certificate."),
    ("en", "I marked up sails (you have to be 18 to cut them)."),
    ("en", "I worked as a mate at the, from 2019 to 2021."),
    ("en", "My certificates include Rigging and."),
    ("de", "Meine Arbeit als beim Hafenmeister umfasste die Wache."),
    ("de", "Mein Studium habe ich 2022 als Seefahrtschule (Diplom abgeschlossen."),
    ("de", "Zu meinen Aufgaben gehörte die Wache bei bei Nacht."),
    ("de", "Ich habe den Kran (das dürfen Sie gern fragen) gefahren."),
]
WHOLE = [
    ("en", "I served customers and handled the till."),
    ("en", "I carry a caseload of ten and, two days a week, do home visits."),
    ("en", "I had had the harbour to myself."),
    ("en", "I hold a Master’s licence (500 GT) and a Radio ticket (GOC)."),
    ("en", "You ask for care: I looked after four boats."),
    ("en", "I am the one they came to, whatever the weather was."),
    ("de", "Ich habe die, die neu waren, eingewiesen."),
    ("de", "Das war mehr als im Vorjahr; ich arbeitete am Kran mit."),
    ("de", "Die Wache, die die Nacht über blieb, stellte ich ein."),
]


@pytest.mark.parametrize(("language", "sentence"), GARBLED)
def test_a_sentence_that_is_torn_is_known(language: str, sentence: str) -> None:
    """
    Open brackets, words twice, words that lead to nothing.
    """
    assert is_garbled(sentence, language)


@pytest.mark.parametrize(("language", "sentence"), WHOLE)
def test_a_whole_sentence_is_none(language: str, sentence: str) -> None:
    """
    "the till." ends in a noun, and "and, two days a week," goes on.
    """
    assert not is_garbled(sentence, language)


def test_a_bracket_that_a_sentence_ends_in_is_torn() -> None:
    """
    What reads the letter would part it there, and keep a half.
    """
    torn = "Dazu gehörte die Wache (Beginn um 10. Ablösung am Mittag) im Hafen."

    assert is_garbled(torn, "de")
    assert not is_garbled("Dazu gehörte die Wache (jede 4. Woche) im Hafen.", "de")


def test_no_letter_has_one() -> None:
    """
    Whatever made it, it is left out, and the rest is told.
    """
    torn = ResumeLine("L1", "Bosun at at the quay: knots: lines", Section.OTHER)
    point = Point(
        PointKind.TERMS, (torn,), items=(f"I was {torn.text}.", "I can start.")
    )
    paragraph = PlannedParagraph((point, Point(PointKind.CLOSE)))
    plan = LetterPlan(
        Contact("Ivo Lund"), None, None, "en", LetterWishes(), (paragraph,)
    )

    told = [sentence.text for sentence in compose(plan)]

    assert "I can start." in told
    assert not any("Bosun" in text for text in told)
