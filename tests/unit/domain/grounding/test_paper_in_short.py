"""
The year of a paper that is named by its initials, beside another paper.
"""

# ruff: noqa: E501 - sentences are read whole

import pytest

from gate import codes_of
from told_resumes import told_resume

WELDER = told_resume(
    """
    @name Ada Kerr
    @experience
    # Fenn Steel | Welder | 2019 | now
    Welded girders
    @certifications
    Certified Access Rope Technician (CART), 2023
    Certified Welding Inspector - Associate, 2022
    """
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("I earned the CART in 2023, a year after becoming a Certified Welding Inspector.", True),
        ("I earned the CART in 2021, a year after becoming a Certified Welding Inspector.", False),
        ("I became a Certified Welding Inspector in 2023.", False),
    ],
)  # fmt: skip
def test_the_year_behind_initials_is_theirs(sentence, true):
    """
    It dates no other paper of the sentence.
    """
    assert bool(codes_of(WELDER, sentence)) is not true
