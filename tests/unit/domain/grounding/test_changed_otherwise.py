"""
What rose or fell, whoever's task it was, and what one says to know without a verb.
"""

import pytest

from gate import codes_of
from resumate.domain.letter import FindingCode
from told_resumes import told_resume

KEEPER = told_resume(
    "@name Ada Kerr\n"
    "@experience\n"
    "# Quill Archive | Keeper | 2019-02 | now\n"
    "Introduced a second check, which brought the misfiling rate down from 6.4% to "
    "2.8%\n"
    "Brought spoilage from 7.5% to 4% by airing the shelves\n"
    "Cut empty van miles by 14% in one year by pairing loads\n"
    "On-time loans went from 88% (2021) to 95% (2025)\n"
    "Sat on the five-person committee that picked the new scanner in 2023\n"
    "Developed 16 label designs, two of them winners at the 2023 Label Design Fair\n"
    "# Fell Library | Apprentice Binder | 2010-01 | 2013-10\n"
    "Bound books\n"
    "@certifications\n"
    "Commercial Driver's License, Class B\n"
)


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        (
            "Complaints from readers sank from 6.4% to 2.8% with my second check.",
            FindingCode.NUMBER_WRONG_MEANING,
        ),
        (
            "I also brought staff absences from 7.5 to 4 per cent.",
            FindingCode.NUMBER_WRONG_MEANING,
        ),
        (
            "Thanks to pairing loads, the archive burned 14% less diesel.",
            FindingCode.NUMBER_WRONG_MEANING,
        ),
        (
            "I closed 2025 with on-time loans at ninety-nine percent.",
            FindingCode.NUMBER_UNSUPPORTED,
        ),
        ("The decision for the scanner in 2023 was mine.", FindingCode.SCOPE_INFLATED),
        (
            "Buying live cattle is the part of my week I like best.",
            FindingCode.DUTY_UNSUPPORTED,
        ),
        (
            "Raising sponsorship from firms has been a weekly task of mine.",
            FindingCode.DUTY_UNSUPPORTED,
        ),
        (
            "Carcass grading to MSA standard is a skill I would bring.",
            FindingCode.SKILL_UNSUPPORTED,
        ),
        (
            "Salami and nduja are daily bread to me.",
            FindingCode.DUTY_UNSUPPORTED,
        ),
        ("By 2020 I had risen to production manager.", FindingCode.TITLE_UNKNOWN),
    ],
)
def test_what_did_not_change_so_is_found(sentence, code) -> None:
    """
    The number of another thing, a choice of a committee's, and a task or a skill that
    no line tells, in whatever form.
    """
    assert code in codes_of(KEEPER, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The misfiling rate sank from 6.4% to 2.8%.",
        "I brought spoilage from 7.5 to 4 per cent.",
        "I sat on the committee that picked the new scanner in 2023.",
        "Sixteen label designs have come out of my head since I started.",
        "I hold a Class B CDL.",
        "You ask for eight years; since finishing my apprenticeship I have thirteen.",
        "Second shift fits my household well.",
    ],
)
def test_what_the_lines_tell_is_supported(sentence) -> None:
    """
    The same told of what the lines tell it of; what suits one at home claims nothing.
    """
    assert codes_of(KEEPER, sentence) == set()


STUDENT = told_resume(
    "@name Ida Lunn\n"
    "@education\n"
    "# Rushcote College | Diploma in Binding | 2012 | 2015\n"
    "By distance learning while working full time\n"
)


def test_how_one_studied_is_no_deed() -> None:
    """
    It rests on the line of studies that has it, and on no other.
    """
    told = "I hold a Diploma in Binding from Rushcote College, earned by {}."
    assert codes_of(STUDENT, told.format("distance learning beside a job")) == set()
    assert codes_of(STUDENT, told.format("evening classes beside a job")) != set()
