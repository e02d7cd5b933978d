"""
What one did in another's place is not told as one's own post.
"""

import pytest

from gate import codes_of, one_post
from resumate.domain.letter import FindingCode

ENGLISH = one_post(
    "en",
    "Corrie Ferries",
    "Deckhand",
    "Covered the fuel log (22 tanks) when the purser was on holiday",
    "Run hull checks with gauges on each shift",
)
GERMAN = one_post(
    "de",
    "Fährhof Lenz",
    "Matrosin",
    "Vertretung der Bootsleitung an einzelnen Sonntagen",
    "Leitung der Anlegestelle Nord",
)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (ENGLISH, "I manage the fuel log of 22 tanks."),
        (GERMAN, "Ich verantworte die Bootsleitung."),
    ],
)
def test_standing_in_is_not_holding_the_post(content, sentence):
    """
    Whoever leads while another is away does not say that they lead.
    """
    assert FindingCode.SCOPE_INFLATED in codes_of(content, sentence)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (ENGLISH, "I managed the fuel log while the purser was on holiday."),
        (ENGLISH, "For some weeks I covered the fuel log of 22 tanks."),
        (ENGLISH, "I run hull checks with gauges."),
        (GERMAN, "Sonntags vertrete ich manchmal die Bootsleitung."),
    ],
)
def test_it_may_be_told_as_it_was(content, sentence):
    """
    That somebody was away, or that it was for a time, keeps it true.
    """
    assert FindingCode.SCOPE_INFLATED not in codes_of(content, sentence)
