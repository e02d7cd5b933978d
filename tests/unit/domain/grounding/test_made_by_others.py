"""
How much of it one did: what others made, some told as all, what did happen.
"""

import pytest

from gate import codes_of, one_post
from resumate.domain.letter import FindingCode

LIBRARY = one_post(
    "en",
    "Ash Library",
    "Librarian",
    "Listed 300 maps. The catalogue itself was set up by our systems librarian",
    "Story hours in 3 of the town's 14 nurseries",
    "Led a team of 6 shelving 900 books a day",
    "One serious accident in the stacks in 2021",
    "Always calm, without a cross word",
)
UNTRUE = {FindingCode.SCOPE_INFLATED, FindingCode.DUTY_UNSUPPORTED}


@pytest.mark.parametrize(
    "sentence",
    [
        "I designed and built our catalogue from scratch.",
        "I created the library's catalogue.",
        "Our story hours reached all the nurseries of the town.",
        "There has been no serious accident in the stacks in my time.",
    ],
)
def test_what_others_did_or_some_of_it_is_not_all_of_mine(sentence):
    """
    Nor is that clean of which a line tells that it happened.
    """
    assert UNTRUE & codes_of(LIBRARY, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I listed 300 maps.",
        "At Ash Library I led six people who shelved 900 books a day.",
        "All in all I have been a librarian since 2019.",
        "I have spent all my time at Ash Library with books.",
    ],
)
def test_what_one_did_with_it_is_ones_own(sentence):
    """
    A line that tells of the people led by number is the one that is meant.
    """
    assert not UNTRUE & codes_of(LIBRARY, sentence)
