"""
How soon, and how often, where no numeral tells it.
"""

import pytest

from gate import codes_of, one_post
from resumate.domain.letter import FindingCode

FOREMAN = one_post(
    "en",
    "Brack Bridges",
    "Bridge Painter",
    "Member of a crew that painted the Tarn viaduct three weeks ahead of schedule",
    "Cut the curing time from 9 days to 4 days",
    "Inspect scaffolds four times a year",
    "Write two safety bulletins a month",
)


@pytest.mark.parametrize(
    "sentence",
    [
        "We painted the viaduct a month early.",
        "We painted the Tarn viaduct a full week ahead of schedule.",
        "I cut the curing time by a whole week.",
        "I inspect scaffolds every week.",
        "I write safety bulletins every day.",
    ],
)
def test_a_time_without_a_numeral_is_told_by_a_line(sentence):
    """
    A month is not three weeks, and weekly is more than four times a year.
    """
    told = {FindingCode.NUMBER_WRONG_MEANING, FindingCode.NUMBER_UNSUPPORTED}

    assert codes_of(FOREMAN, sentence) & told


@pytest.mark.parametrize(
    "sentence",
    [
        "We painted the Tarn viaduct three weeks ahead of schedule.",
        "I inspect scaffolds every quarter.",
        "I write safety bulletins every month.",
        "I could start within a month.",
        "I would be glad to come by a day early.",
    ],
)
def test_what_a_line_times_so_may_be_told(sentence):
    """
    And when one could begin is no deed.
    """
    assert set() == codes_of(FOREMAN, sentence)
