"""
What resumes write short, or misspell, and a letter says in full.
"""

import pytest

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.lines.clause import read_english
from resumate.domain.composing.english.lines.sound import is_sound
from resumate.domain.composing.english.words.profile import as_post
from resumate.domain.letter import as_text
from told_resumes import told_letter, told_posting, told_resume

IN_FULL = {
    "Started as clerk, made shift lead 3/2024": (
        "started as a clerk and was made shift lead in March 2024"
    ),
    "Worked as porter on two wards": "worked as a porter on two wards",
    "Started as joint lead on 3 sites": "started as a joint lead on 3 sites",
    "Worked as part of the night crew": "worked as part of the night crew",
    "Ran the pilot since 4/2021": "ran the pilot since April 2021",
    "Checked deliverys and laybys with the foreman": (
        "checked deliveries and laybys with the foreman"
    ),
    "Served at the counter when its busy": "served at the counter when it's busy",
    "Kept the shop and its stock in order": "kept the shop and its stock in order",
    "Fitted ducts with 2 man crew for a year": (
        "fitted ducts with a 2 man crew for a year"
    ),
}


@pytest.mark.parametrize(("line", "said"), IN_FULL.items())
def test_short_ways_are_said_in_full(line: str, said: str) -> None:
    """
    A month by its number, a person without an article, a plural in -ys.
    """
    assert read_english(line, current=False)[0].text == said


def test_a_post_that_came_before_is_told_first() -> None:
    """
    "Chef de Partie, before that COMMIS" is one after the other.
    """
    assert as_post("Grill Chef, before that COMMIS") == "Commis, later Grill Chef,"
    assert as_post("Research Fellow, Hill Institute. Advisor") == (
        "Research Fellow, Hill Institute,"
    )
    assert as_post("Sr. Engineer") == "Senior Engineer"


def test_work_is_for_somebody_with_an_article() -> None:
    """
    "Back up for receiving clerk" is whose?
    """
    assert not is_sound(Clause("the cover for receiving clerk on SAP", Form.DUTY))
    assert is_sound(Clause("cover for the receiving clerk on SAP", Form.DUTY))
    assert is_sound(Clause("cover for receiving clerks on SAP", Form.DUTY))


def test_an_exam_was_not_passed_at_work() -> None:
    """
    "In my work so far, I passed the theory test" is told of no work.
    """
    resume = told_resume(
        "\n@name Ida Brook\n@experience\n# Quay Works | Mate | 2018-01 | 2021-02\n"
        "Loaded 12 vans a day\n@skills\n"
        "Passed the theory test for vans and small lorries in May 2024\n"
    )
    posting = told_posting("Driver", "Loon", "must: Theory test for vans")
    text = as_text(told_letter(resume, posting, "en"))

    assert "In my work so far, I passed" not in text
