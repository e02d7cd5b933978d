"""
Rights to work, whom to apply to, and who tells of itself behind a heading in its line.
"""

import pytest

from resumate.domain.posting_reading import read_posting
from resumate.domain.posting_reading.addressee import addressee

POSTING = """\
Test Engineer (contract)

Who we are: Tarn Rescue Trust supports families in the hills. We are a small team.

What you need
- Strong Java
- Right to work in Norway (we cannot sponsor visas)
- Apply to Siri Lund.

Applicants must be authorized to work in the country.
"""


def test_a_right_to_work_is_asked_where_it_is_an_item():
    """
    In a list of what is wanted it is a requirement; at the foot of a posting it is not,
    nor is whom to apply to.
    """
    asked = [one.text for one in read_posting(POSTING).requirements]

    assert "Strong Java" in asked
    assert [x for x in asked if x.startswith("Right to work in Norway")]
    assert not [x for x in asked if "Siri" in x or "authorized" in x]


def test_a_heading_may_stand_in_the_line_of_what_it_heads():
    """
    "Who we are: Tarn Rescue Trust supports …" names who is hiring.
    """
    assert "Tarn Rescue Trust" == read_posting(POSTING).company


@pytest.mark.parametrize(
    ("line", "whom"),
    [
        ("Apply to Siri Lund.", "Siri Lund"),
        ("We hire two of you. Apply in writing to Siri Lund", "Siri Lund"),
        ("Apply to Tarn Trust.", None),
        ("Apply to Human Resources.", None),
    ],
)
def test_who_is_applied_to_at_the_end_is_a_person(line: str, whom: str | None):
    """
    A name with nothing behind it is greeted, unless it is of a firm or an office.
    """
    assert whom == addressee(line, "Tarn Rescue Trust")


def test_a_short_name_with_its_town_is_told_whole():
    """
    "St Anne's Leeds" is St Anne's Hospice Charity, where that tells of itself.
    """
    text = (
        "St Anne's Leeds are recruiting an Events Officer\n\n"
        "Do you love a challenge?\n\n"
        "St Anne's Hospice Charity raises money for the hospice. You will run events.\n"
    )

    assert "St Anne's Hospice Charity" == read_posting(text).company
