"""
What a resume says of its person itself is told again, whatever else of it is near.
"""

import pytest

from gate import codes_of
from resumate.domain.letter import FindingCode
from told_resumes import told_resume

CURATOR = told_resume(
    "@name Ada Kerr\n"
    "@summary\n"
    "Archivist with 6 years of work for readers and for 90 to 300 volunteers\n"
    "@experience\n"
    "# Quill Archive | Archivist | 2021-04 | now\n"
    "Sole contact for 300 volunteers (240 of them remote) at three sites\n"
    "Take digital photographs of maps\n"
    "# Fell Library | Trainee | 2018 | 2021\n"
    "Learned all desk duties while reading for the ARA National Diploma\n"
    "@certifications\n"
    "ARA National Diploma in Archive Care, 2021\n"
    "ARA Certificate in Digital Photography, 2023\n"
    "@skills\n"
    "Digital Photography, Map handling\n"
)
ERZIEHERIN = told_resume(
    "@name Ida Lunn\n"
    "@language de\n"
    "@experience\n"
    "# Kita Moos | Erzieherin | 2021 | now\n"
    "Sprachförderung aufgebaut: Bücherkiste für Familien in sieben Sprachen\n"
    "Drittgrößte von neun Gruppen geleitet\n"
)


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (
            CURATOR,
            "As Archivist since April 2021, I am the sole contact for 300 volunteers.",
        ),
        (
            CURATOR,
            (
                "I hold an ARA National Diploma in Archive Care and an ARA Certificate "
                "in Digital Photography."
            ),
        ),
        (
            ERZIEHERIN,
            "Ich habe eine Bücherkiste für Familien in sieben Sprachen aufgebaut.",
        ),
    ],
)
def test_its_own_words_are_supported(resume, sentence) -> None:
    """
    Who was alone is told by the line itself, a paper by its whole name, and a "Kiste"
    is no superlative.
    """
    assert codes_of(resume, sentence) == set()


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (
            CURATOR,
            "As Archivist, I single-handedly took digital photographs of maps.",
        ),
        (ERZIEHERIN, "Ich habe neun Gruppen geleitet."),
    ],
)
def test_what_they_do_not_say_is_found(resume, sentence) -> None:
    """
    Another line tells of one who was alone; the third of nine is not nine.
    """
    assert FindingCode.SCOPE_INFLATED in codes_of(resume, sentence)
