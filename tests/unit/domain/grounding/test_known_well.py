"""
What a sentence says to know well, or much about.
"""

import pytest

from gate import codes_of, one_post
from resumate.domain.letter import FindingCode

BEEKEEPER = one_post(
    "en",
    "Fallow Apiaries",
    "Beekeeper",
    "Keep 60 hives of honey bees",
    "Treat colonies against varroa mites",
    "Sell honey at weekly markets",
)


@pytest.mark.parametrize(
    "sentence",
    [
        "I know a lot about goat farming.",
        "I know much about cheese.",
        "I am knowledgeable about forestry.",
        "I know organic viticulture very well.",
        "I know pottery inside out.",
        "I understand hydraulics.",
        "I know everything there is to know about tractors.",
    ],
)
def test_a_matter_that_is_known_well_needs_a_line(sentence):
    """
    Whoever knows much about it has it in the resume, as an experience would be.
    """
    assert FindingCode.SKILL_UNSUPPORTED in codes_of(BEEKEEPER, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I know a lot about honey bees.",
        "I am knowledgeable about varroa mites.",
        "I know hives inside out.",
        "I understand bees.",
        "I know how to listen well.",
        "I know your region well.",
        "I understand that you need somebody by March.",
        "I know a lot about what your company does.",
        "I know little about forestry.",
    ],
)
def test_what_a_line_has_may_be_known_well(sentence):
    """
    And a question, a place or a courtesy is no matter that is known.
    """
    assert set() == codes_of(BEEKEEPER, sentence)
