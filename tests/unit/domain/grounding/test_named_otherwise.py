"""
Years at school, points of a test and numbered cables, by the other names they have.
"""

import pytest

from gate import codes_of, one_post

TEACHER = one_post(
    "de",
    "Schule Fenn",
    "Lehrerin",
    "Förderunterricht in den Jahrgängen 5 bis 7",
    "Aufsicht in der Klasse 9",
    "Verlegen von Netzwerkleitungen (Cat 7) im Computerraum",
)
ANALYST = one_post(
    "en",
    "Fenn Clinic",
    "Nurse",
    "Audit pain scores (NRS) every quarter",
    "Trained four porters who have since become stewards",
)


@pytest.mark.parametrize(
    ("resume", "sentence", "true"),
    [
        (TEACHER, "In den Klassen 5 bis 7 gebe ich Förderunterricht.", True),
        (TEACHER, "In Jahrgang 6 gebe ich Förderunterricht.", True),
        (TEACHER, "In den Klassen 11 bis 12 gebe ich Förderunterricht.", False),
        (TEACHER, "In der Jahrgangsstufe 9 führe ich Aufsicht.", True),
        (TEACHER, "Ich habe Cat-7-Leitungen im Computerraum verlegt.", True),
        (TEACHER, "Ich habe Cat-8-Leitungen im Computerraum verlegt.", False),
        (ANALYST, "I audit our NRS pain scores every quarter.", True),
        (ANALYST, "I trained scores of nurses.", False),
        (ANALYST, "Four porters whom I trained have gone on to become stewards.", True),
        (ANALYST, "I have become a steward.", False),
        (ANALYST, "I have since become head steward.", False),
    ],
)
def test_another_name_for_the_same(resume, sentence, true):
    """
    What is meant is the same, and no other number, title or unknown name.
    """
    assert bool(codes_of(resume, sentence)) is not true
