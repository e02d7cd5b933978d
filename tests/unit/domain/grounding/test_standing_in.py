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
    "Crew supervisor cover when the mate is on leave, crew of 7",
    "Deputised for the bosun on two winter crossings",
    "Painted hull plates; ran the tool store",
)
GERMAN = one_post(
    "de",
    "Fährhof Lenz",
    "Matrosin",
    "Vertretung der Bootsführerin bei Krankheit, Mannschaft von 5",
    "Pflege der Anlegestellen",
)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (ENGLISH, "I supervise a crew of seven at Corrie Ferries."),
        (ENGLISH, "As bosun I managed the crossings."),
        (GERMAN, "Als Bootsführerin leite ich eine Mannschaft von fünf Leuten."),
    ],
)
def test_standing_in_is_not_holding_the_post(content, sentence):
    """
    Whoever leads while another is away does not say that they lead.
    """
    assert codes_of(content, sentence) & {
        FindingCode.SCOPE_INFLATED,
        FindingCode.TITLE_UNKNOWN,
    }


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (ENGLISH, "I deputised for the bosun on two crossings."),
        (ENGLISH, "I have covered for the supervisor of a crew of seven."),
        (ENGLISH, "I ran the tool store."),
        (GERMAN, "Bei Krankheit vertrete ich die Bootsführerin."),
    ],
)
def test_it_may_be_told_as_it_was(content, sentence):
    """
    That somebody was away, or that it was for a time, keeps it true.
    """
    assert FindingCode.SCOPE_INFLATED not in codes_of(content, sentence)
