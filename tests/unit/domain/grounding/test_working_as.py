"""
As what one says to have worked, where another post at the same employer is told.
"""

# ruff: noqa: E501 - sentences are read whole

from functools import partial

import pytest

from gate import TODAY, codes_of
from resumate.domain.letter import FindingCode
from told_resumes import told_resume

OPTICS = told_resume(
    """
    @name Ida Brook
    @experience
    # Esk Optics | Dispensing Optician | 2019-04 | now
    Glazed 1,400 pairs of spectacles last year
    Helped the practice manager to prepare the stock audit
    Line manage 3 trainees and write the rota
    # Esk Optics | Trainee | 2017-08 | 2019-03
    Kept the appointment book
    # Dale Stores | Sales Assistant | 2015-06 | 2017-07
    Served at the till and filled shelves
    """
)
OPTICIAN = partial(codes_of, OPTICS, today=TODAY)


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("As a trainee at Esk Optics I kept the appointment book.", None),
        ("As a trainee at Esk Optics I glazed 1,400 pairs of spectacles.", FindingCode.ROLE_MIXED),
        ("While still a trainee, I kept the appointment book.", None),
        ("While still a trainee, I glazed 1,400 pairs of spectacles.", FindingCode.ROLE_MIXED),
        ("I joined Esk Optics as a trainee, and glazed 1,400 pairs of spectacles last year.", None),
    ],
)  # fmt: skip
def test_a_title_that_opens_says_which_of_the_posts_there(sentence, code):
    """
    Who was first one thing and then another with an employer did what is told as which.
    """
    assert (code in OPTICIAN(sentence)) if code else not OPTICIAN(sentence)


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("Working as a sales assistant at Dale Stores, I served at the till.", None),
        ("Working as a pharmacist at Dale Stores, I served at the till.", FindingCode.TITLE_UNKNOWN),
        ("My two years as a merchandiser at Dale Stores taught me patience.", FindingCode.TITLE_UNKNOWN),
        ("My two years as a sales assistant at Dale Stores taught me patience.", None),
        ("I was Practice Manager at Esk Optics.", FindingCode.TITLE_UNKNOWN),
        ("As Practice Manager at Esk Optics I write the rota.", FindingCode.TITLE_UNKNOWN),
        ("I helped the practice manager to prepare the stock audit.", None),
    ],
)  # fmt: skip
def test_as_what_one_worked_was_a_post(sentence, code):
    """
    A doer before an employer's name is a title, also where no list has it and where the
    sentence opens with it; whom one only helped is none of one's own.
    """
    assert (code in OPTICIAN(sentence)) if code else not OPTICIAN(sentence)
