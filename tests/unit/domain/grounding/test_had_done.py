"""
What others had one do, or called one, is claimed like what one says to have done.
"""

import pytest

from gate import codes_of
from resumate.domain.letter import FindingCode
from told_resumes import told_resume

PORTER = told_resume(
    "@name Ada Kerr\n"
    "@experience\n"
    "# Quillon Archive | Senior Porter | 2021-04 | now\n"
    "Helped the keeper prepare the folder for the 2024 audit\n"
    "Took part in the 2025 move of the map room as floor guide (testing, labels)\n"
    "Replaced 900 map sleeves in 2023 with two colleagues\n"
    "# Fell Library | Porter | 2018 | 2021\n"
    "Train new porters on lifts\n"
    "Porter of the season, winter 2019/20\n"
    "@skills\n"
    "Excel, lifts\n"
)


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("Quillon had me train new porters on lifts.", FindingCode.ROLE_MIXED),
        ("Quillon let me train new porters on lifts.", FindingCode.ROLE_MIXED),
        (
            "Quillon elected me porter of the season in the winter of 2019/20.",
            FindingCode.ROLE_MIXED,
        ),
        ("Fell Library relied on me to run payroll.", FindingCode.DUTY_UNSUPPORTED),
        ("It falls to me to run the payroll.", FindingCode.DUTY_UNSUPPORTED),
        (
            "Western Signals had me out on the lines before I came to the archive.",
            FindingCode.EMPLOYER_UNKNOWN,
        ),
        (
            "SAP EWM and Blue Yonder are both on my list of systems mastered.",
            FindingCode.SKILL_UNSUPPORTED,
        ),
        (
            "I was the one in charge of preparing the folder for the 2024 audit.",
            FindingCode.SCOPE_INFLATED,
        ),
        (
            "In 2023 I was a one-man band and replaced 900 map sleeves.",
            FindingCode.SCOPE_INFLATED,
        ),
        (
            "In 2023 I replaced 900 map sleeves with nobody's help.",
            FindingCode.SCOPE_INFLATED,
        ),
    ],
)
def test_what_others_had_one_do_is_claimed(sentence, code) -> None:
    """
    An employer that "had me do it" is where it was done, and work that "falls to me"
    is one's own.
    """
    assert code in codes_of(PORTER, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Fell Library had me train new porters on lifts.",
        "Fell Library elected me porter of the season in the winter of 2019/20.",
        "During the move of the map room I was the floor guide, testing labels.",
        "Curiosity had me read on.",
        "Quillon taught me to stay calm.",
        "SAP EWM is on my list of things to learn.",
    ],
)
def test_what_they_had_done_there_is_supported(sentence) -> None:
    """
    It rests on the lines of that employer; a lesson and a wish claim nothing.
    """
    assert codes_of(PORTER, sentence) == set()
