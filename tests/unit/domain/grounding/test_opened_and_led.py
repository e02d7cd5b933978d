"""
Houses opened or owned, teams built up and led, that no line tells of.
"""

import pytest

from gate import codes_of, one_post
from resumate.domain.letter import FindingCode

GLAZIER = one_post(
    "en",
    "Sallow Glass",
    "Glazier",
    "Fit windows in office buildings and shops",
    "Check management accounts of the workshop",
    "Built greenhouses for a school",
)
OWNER = one_post(
    "en",
    "Sallow Glass",
    "Glazier and owner",
    "Opened a second workshop in 2021",
    "Built up and lead a team of four glaziers",
)
WRONG = {FindingCode.DUTY_UNSUPPORTED, FindingCode.SCOPE_INFLATED}


@pytest.mark.parametrize(
    "sentence",
    [
        "I opened a shop.",
        "I opened a second workshop.",
        "I founded a company.",
        "I own a workshop.",
        "I run my own company.",
        "I built up a team of glaziers.",
        "I led a team.",
    ],
)
def test_what_common_words_claim_needs_a_line(sentence):
    """
    Shops that one fitted windows in are none that one opened.
    """
    assert codes_of(GLAZIER, sentence) & WRONG


@pytest.mark.parametrize(
    "sentence",
    [
        "I opened a second workshop.",
        "I own a workshop.",
        "I lead a team.",
        "I built up a team of four glaziers.",
    ],
)
def test_whose_line_tells_it_may_say_so(sentence):
    """
    An owner owns, and who leads leads.
    """
    assert not codes_of(OWNER, sentence) & WRONG
