"""
Duties told by common words alone need a line of their kind.
"""

import pytest

from gate import codes_of, one_post
from resumate.domain.letter import FindingCode

ENGLISH = one_post(
    "en",
    "Thornlea Nursery",
    "Gardener",
    "Prune and graft fruit trees",
    "Serve customers at the plant stall",
    "Order tools and seed for the whole team",
)
GERMAN = one_post(
    "de",
    "Gärtnerei Holm",
    "Gärtnerin",
    "Planung der Beete für Personal und Kunden",
    "Beratung am Verkaufsstand",
)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (ENGLISH, "I interview applicants and serve customers."),
        (ENGLISH, "I order tools and recruit new people for the team."),
        (ENGLISH, "I prune fruit trees and negotiate with customers."),
        (ENGLISH, "Besides the pruning of trees, I run the monthly payroll."),
        (GERMAN, "Ich plane die Beete und das Personalbudget."),
    ],
)
def test_what_only_some_posts_have_must_be_told(content, sentence):
    """
    To hire, to hold a budget, to speak in public: no line of that kind, no such duty.
    """
    assert FindingCode.DUTY_UNSUPPORTED in codes_of(content, sentence)


HEAD = one_post(
    "en",
    "Thornlea Nursery",
    "Head Gardener",
    "Staffing for two glasshouses, with a spend of £40,000",
    "Share the on-call cover for frost nights",
    "Gave a talk on grafting at the county show",
)


@pytest.mark.parametrize(
    "sentence",
    [
        "I hire gardeners for two glasshouses.",
        "For the glasshouses I have a budget of £40,000.",
        "I share the on-call rota for frost nights.",
        "At the county show I have spoken to audiences about grafting.",
    ],
)
def test_a_word_of_the_same_kind_tells_it(sentence):
    """
    A line of such work, in whatever words, is enough.
    """
    assert FindingCode.DUTY_UNSUPPORTED not in codes_of(HEAD, sentence)
