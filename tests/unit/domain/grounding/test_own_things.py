"""
What others did and a sentence calls its own: "my audit", "I moved our data".
"""

import pytest

from gate import codes_of, one_post
from resumate.domain.letter import FindingCode

LIBRARIAN = one_post(
    "en",
    "Orme Library",
    "Librarian",
    "Helped the curator to redesign the local history exhibition",
    "Contributed to a catalogue that cut searches from 9 to 4 minutes",
    "Supported the head librarian in preparing the acquisitions plan for 3,000 books",
    "Worked with the systems team to move loans to self-service",
    "Run a reading group for 15 pensioners",
)


@pytest.mark.parametrize(
    "sentence",
    [
        "My local history exhibition was a success.",
        "My catalogue cut searches from 9 to 4 minutes.",
        "Thanks to my catalogue, searches take 4 minutes.",
        "The exhibition was my project.",
        "The catalogue was mine.",
        "I prepare the acquisitions plan for 3,000 books.",
        "I moved our loans to self-service.",
    ],
)
def test_what_one_only_helped_with_is_not_ones_own(sentence):
    """
    Whatever verb or "my" says whose it was.
    """
    assert FindingCode.SCOPE_INFLATED in codes_of(LIBRARIAN, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "My reading group has 15 pensioners.",
        "The reading group is mine.",
        "My part in the exhibition was a small one.",
        "My library has a local history exhibition.",
        "I helped to prepare the acquisitions plan.",
        "We moved our loans to self-service.",
    ],
)
def test_ones_own_work_may_be_called_so(sentence):
    """
    And one's part in what others did, and the place where one works.
    """
    assert set() == codes_of(LIBRARIAN, sentence)
