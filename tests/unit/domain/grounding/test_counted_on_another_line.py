"""
Numbers of one line told of what another line counts.
"""

import pytest

from gate import codes_of, one_post
from resumate.domain.letter import FindingCode

COACH = one_post(
    "en",
    "Marl Music School",
    "Music Teacher",
    "Teach a choir of 31 singers, six of whom play the trombone at home",
    "Coach one student conductor each autumn",
    "Share of singers in my choir who passed the grade exam rose from 52% to 74%",
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("I coach one student conductor each autumn.", True),
        ("I coach six student conductors each autumn.", False),
        ("I teach a choir of 31 singers, six of whom play the trombone.", True),
        ("74% of the singers in my choir passed the grade exam.", True),
        ("74% of the singers in my choir play the trombone at home.", False),
    ],
)
def test_what_another_line_counts_otherwise_is_not_told_by_this_one(sentence, true):
    """
    An equal number of a line that does not name the thing says nothing of it.
    """
    codes = codes_of(COACH, sentence)
    assert not codes if true else FindingCode.NUMBER_WRONG_MEANING in codes
