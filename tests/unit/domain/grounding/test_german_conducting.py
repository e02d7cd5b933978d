"""
What is conducted in German with people, or for them, and whom one leads.
"""

# ruff: noqa: E501 - sentences are read whole

import pytest

from gate import codes_of, one_post
from resumate.domain.letter import FindingCode

COUNSELLOR = one_post(
    "de",
    "Beratung Fenn",
    "Beraterin",
    "Beratung von Schülern und Eltern, etwa 22 Gespräche pro Woche",
    "Buchhaltung für 26 Mandanten, meist Handwerker und Gastronomen",
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Pro Woche führe ich etwa 22 Gespräche mit Schülern und ihren Eltern.", True),
        ("Für 26 Mandanten, überwiegend Handwerker und Gastronomen, führe ich die Buchhaltung.", True),
        ("Für 26 Mandanten, darunter Handwerker, führe ich die Buchhaltung.", True),
        ("Für 26 Mandanten führe ich die Buchhaltung und meine Mitarbeiter.", False),
    ],
)  # fmt: skip
def test_more_of_those_that_a_preposition_governs_are_not_led(sentence, true):
    """
    "Mit Schülern und ihren Eltern" governs both, as "für Mandanten, meist Handwerker".
    """
    codes = codes_of(COUNSELLOR, sentence)
    assert not codes if true else FindingCode.SCOPE_INFLATED in codes
