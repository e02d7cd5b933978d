"""
What stands where a title should is told as what it is.
"""

import pytest

from resumate.domain.composing.english.profile import as_post, time_of

AS_POST = {
    "Self Employed": "a self-employed worker",
    "Freelance": "a freelancer",
    "sole trader": "a sole trader",
    "barista": "a barista",
    "volunteer": "a volunteer",
    "CEO": "CEO",
    "Senior Nurse": "Senior Nurse",
}
TIME_OF = {
    "Paper round": "my paper round",
    "Farm Work": "my farm work",
    "Babysitting": "my babysitting",
    "Various temp jobs (agency)": "various temp jobs",
    "Odd jobs": "odd jobs",
    "Internship": "my internship",
    "Head of Social Work": "",
    "Director of own business": "",
    "Self Employed": "",
    "Temporary Receptionist": "",
}


@pytest.mark.parametrize("title", AS_POST)
def test_a_person_has_worked_as_somebody(title: str) -> None:
    """
    Nobody works "as Self Employed", nor "as barista".
    """
    assert as_post(title) == AS_POST[title]


@pytest.mark.parametrize("title", TIME_OF)
def test_work_that_is_no_title_is_a_time(title: str) -> None:
    """
    "During my paper round", and not "as a paper round".
    """
    assert time_of(title) == TIME_OF[title]
