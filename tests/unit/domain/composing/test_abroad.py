"""
Gaps of a posting in another language.
"""

import pytest

from resumate.domain.composing.abroad import said_abroad
from resumate.domain.posting import Requirement, RequirementKind


def told(text: str, origin: str, language: str) -> str | None:
    """
    What is asked, as the letter's language has it.
    """
    asked = Requirement("R1", text, RequirementKind.MUST)
    said = said_abroad(asked, origin, language)
    return said.text if said else None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Erfahrung mit SAP FS-CD", "Experience with SAP FS-CD"),
        ("Gute Kenntnisse in C++ oder C#", "Knowledge of C++ or C#"),
        ("ISTQB-Zertifizierung", "ISTQB certification"),
        ("Erfahrung mit Kunden", None),
        ("Abgeschlossenes Studium der Informatik", None),
    ],
)
def test_a_german_posting_is_told_in_english_by_names_alone(
    text: str, said: str | None
):
    """
    What is asked by name is told in the letter's language; nothing else is.
    """
    assert told(text, "de", "en") == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Hands-on experience with Kafka and Kubernetes",
            "Erfahrung mit Kafka und Kubernetes",
        ),
        ("Working knowledge of Opera PMS", "Kenntnisse in Opera PMS"),
        ("Experience with large teams", None),
    ],
)
def test_an_english_posting_is_told_in_german_by_names_alone(
    text: str, said: str | None
):
    """
    The other way round, in the German of such gaps.
    """
    assert told(text, "en", "de") == said
