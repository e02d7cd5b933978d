"""
What is done of a course that goes on.
"""

import pytest

from gate import codes_of
from resumate.domain.resume import Contact, LineKind, ResumeContent, ResumeLine, Section


def _studies(language: str, line: str) -> ResumeContent:
    told = ResumeLine("L1", line, Section.EDUCATION, None, kind=LineKind.ENTRY)
    return ResumeContent(Contact("Ida Brook"), (), (told,), language)


ENGLISH = _studies(
    "en", "AAT Level 4 Diploma, Hull College, started 2025 (9 of 12 units done)"
)
GERMAN = _studies(
    "de", "Meisterschule Malerhandwerk, seit 2025 (2 von 4 Teilen bestanden)"
)


@pytest.mark.parametrize(
    ("resume", "sentence", "true"),
    [
        (
            ENGLISH,
            "I have finished nine of the twelve units of the AAT Level 4 Diploma.",
            True,
        ),
        (
            ENGLISH,
            "I have passed 9 of 12 units of my AAT Level 4 Diploma at Hull College.",
            True,
        ),
        (ENGLISH, "I have finished my AAT Level 4 Diploma at Hull College.", False),
        (
            ENGLISH,
            "I have finished ten of the twelve units of the AAT Level 4 Diploma.",
            False,
        ),
        (GERMAN, "Zwei der vier Teile der Meisterschule habe ich bestanden.", True),
        (GERMAN, "Ich habe drei von vier Teilen der Meisterschule bestanden.", False),
    ],
)
def test_units_may_be_finished_of_what_goes_on(resume, sentence, true):
    """
    Who has finished nine of twelve units does not say that the course is done.
    """
    assert (codes_of(resume, sentence) == set()) is true
