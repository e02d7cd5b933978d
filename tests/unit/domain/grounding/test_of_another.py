"""
A number of a line may not be told of another thing of that line.
"""

import pytest

from gate import codes_of, one_post
from resumate.domain.letter import FindingCode


@pytest.mark.parametrize(
    ("line", "true", "false"),
    [
        (
            "Three jumble sales, in a team of 9",
            "I took part in three jumble sales in a team of nine.",
            "I took part in nine jumble sales.",
        ),
        (
            "Greenhouse with 14 bays and 60,000 seedlings, crew of 5",
            "As one of a crew of five I look after 14 bays.",
            "As one of a crew of 14 I look after 60,000 seedlings.",
        ),
        (
            "Timetables for 38 drivers, 11 to 13 timetables a week",
            "I write timetables for 38 drivers.",
            "I write timetables for 11 to 13 drivers.",
        ),
        (
            "Kept 6 catalogues used by 90 people in the museum",
            "I kept six catalogues that 90 people in the museum use.",
            "I kept 90 catalogues in the museum.",
        ),
    ],
)
def test_a_number_counts_what_its_line_counts(line, true, false):
    """
    What a line gives one number may not be told with the number of something else.
    """
    resume = one_post("en", "Lowmoor House", "Assistant", line)
    assert codes_of(resume, true) == set()
    assert codes_of(resume, false) == {FindingCode.NUMBER_WRONG_MEANING}


@pytest.mark.parametrize(
    ("line", "true", "false"),
    [
        (
            "Found an error in the bill; 23 tenants were refunded £4,600",
            "I found an error in the bill, and 23 tenants were refunded £4,600.",
            "I found an error in the bill and had £4,600 refunded to each tenant.",
        ),
        (
            "Cooked for 7 weddings, largest 150 guests",
            "I cooked for seven weddings, the largest with 150 guests.",
            "The seven weddings I cooked for averaged 150 guests.",
        ),
        (
            "Monthly accounts of 8 shops",
            "Each month I keep the accounts of eight shops.",
            "",
        ),
    ],
)
def test_what_all_had_is_not_what_each_had(line, true, false):
    """
    "To each" and "averaged" need a line that says so.
    """
    resume = one_post("en", "Lowmoor House", "Assistant", line)
    assert codes_of(resume, true) == set()
    if false:
        assert codes_of(resume, false) == {FindingCode.NUMBER_WRONG_MEANING}


@pytest.mark.parametrize(
    ("line", "true", "false"),
    [
        (
            "Process repair orders worth about £70,000 a year",
            "I process repair orders worth about £70,000 a year.",
            "Each year I process about 70,000 repair orders.",
        ),
        (
            "Prepared the bazaar for 12,000 visitors",
            "I prepared the bazaar for 12,000 visitors.",
            "The bazaar that I prepared brought in 12,000 dollars.",
        ),
        (
            "Ran a budget of INR 40,000",
            "I ran a budget of 40,000 rupees.",
            "",
        ),
    ],
)
def test_money_is_no_number_of_things(line, true, false):
    """
    An amount of money is not so many things, nor are things an amount.
    """
    resume = one_post("en", "Lowmoor House", "Assistant", line)
    assert codes_of(resume, true) == set()
    if false:
        assert codes_of(resume, false) == {FindingCode.NUMBER_WRONG_MEANING}
