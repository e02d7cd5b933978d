"""
Headings that speak to the reader.
"""

import pytest

from resumate.domain.posting_reading.headings import known_part
from resumate.domain.posting_reading.parts import Part


@pytest.mark.parametrize(
    ("heading", "part"),
    [
        ("Das bist du 💛", Part.MUST),
        ("So bist du", Part.MUST),
        ("Was du können solltest:", Part.MUST),
        ("Womit Sie uns überzeugen", Part.MUST),
        ("WAS WIR UNS VON DIR WÜNSCHEN", Part.MUST),
        ("Das packst du an 🌿", Part.DUTY),
        ("WAS DU BEI UNS LERNST UND MACHST", Part.DUTY),
        ("Wofür du zuständig bist", Part.DUTY),
        ("Dein Job bei uns 🚀", Part.DUTY),
        ("Ihre Aufgaben im Überblick", Part.DUTY),
        ("Das hast du davon 🎉", Part.ASIDE),
        ("Was für dich drin ist", Part.ASIDE),
        ("Was Sie von uns erwarten dürfen", Part.ASIDE),
        ("Leistungen", Part.ASIDE),
        ("Anticipated start date", Part.LABEL),
    ],
)
def test_their_verbs_tell_what_stands_below(heading: str, part: Part) -> None:
    """
    One is and can what is asked, does what is to be done, and gets what is offered.
    """
    assert known_part(heading) is part


@pytest.mark.parametrize(
    "sentence",
    ["Das machst du mit Excel", "Das bist du dem Team schuldig", "Das sind wir nicht"],
)
def test_a_noun_makes_a_sentence_of_it(sentence: str) -> None:
    """
    A heading has pronouns and verbs; what names a thing besides is none.
    """
    assert known_part(sentence) is None
