"""
Times that are counted in, summed up, or wholly spent on one thing.
"""

import pytest

from gate import codes_of
from told_resumes import told_resume

FOREMAN = told_resume(
    "@name Ada Kerr\n"
    "@experience\n"
    "# Slate & Sons | Late Shift Foreman | 2021-05 | now\n"
    "Lead nine roofers\n"
    "# Tarn Roofing | Site Lead | 2017-08 | 2021-04\n"
    "Led a gang of five\n"
    "Took part in stock counts\n"
)
KRIPPE = told_resume(
    "@name Ida Lunn\n"
    "@language de\n"
    "@experience\n"
    "# Kita Moos | Erzieherin | 2019-03 | now\n"
    "Krippengruppe mit 9 Kindern\n"
    "Beobachtung und Dokumentation der Entwicklung\n"
    "# Walzwerk Nord | Mechanikerin in der Instandhaltung | 2012-03 | 2019-02\n"
    "Wartung von Walzstraßen\n"
)


@pytest.mark.parametrize(
    ("resume", "sentence", "true"),
    [
        (
            FOREMAN,
            "Counting my time as a Site Lead, I have led people for nine years.",
            True,
        ),
        (
            FOREMAN,
            "Counting my time as a Head of Site, I have led people for nine years.",
            False,
        ),
        (
            FOREMAN,
            "I have been a foreman for five years, all of it on late shift.",
            True,
        ),
        (
            FOREMAN,
            "I have been a foreman for five years, all of it on oil rigs.",
            False,
        ),
        (FOREMAN, "All told I have led people for nine years.", True),
        (KRIPPE, "Die Arbeit mit den Jüngsten kenne ich aus der Kita Moos.", True),
        (KRIPPE, "Die Arbeit mit den Senioren kenne ich aus der Kita Moos.", False),
        (
            KRIPPE,
            "Ich habe sieben Jahre Erfahrung in der industriellen Instandhaltung.",
            True,
        ),
        (
            KRIPPE,
            "Ich habe sieben Jahre Erfahrung in der chemischen Instandhaltung.",
            False,
        ),
    ],
)
def test_what_a_time_was_spent_on_must_be_told(resume, sentence, true):
    """
    How it is summed up is no claim.
    """
    assert bool(codes_of(resume, sentence)) is not true
