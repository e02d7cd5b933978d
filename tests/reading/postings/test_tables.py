"""
Tables of what is asked, pasted from a page, typed, or as HTML.
"""

import pytest

from resumate.domain.posting import RequirementKind
from resumate.domain.posting_reading import read_posting

MUST, NICE, DUTY = RequirementKind.MUST, RequirementKind.NICE, RequirementKind.DUTY
TABBED = """
Requirement\tLevel\tYears
RN license\tRequired\t-
ICU experience\tRequired\t2
Epic\tPreferred\t-
"""
TYPED = """
| Criteria | Wanted |
|---|---|
| RN license | must have |
| 2 years of ICU experience | must have |
| Epic | nice to have |
"""
MARKED_UP = """
<table><tr><th>Criteria</th><th>Wanted</th></tr>
<tr><td>RN license</td><td>Required</td></tr>
<tr><td>2 years of ICU experience</td> <td>Required</td></tr>
<tr><td>Epic</td><td>Preferred</td></tr></table>
"""


@pytest.mark.parametrize("table", [TABBED, TYPED, MARKED_UP])
def test_each_row_of_a_table_is_asked(table):
    """
    As much as its cell says; what stands below the table is none of it.
    """
    posting = read_posting(
        f"Registered Nurse\nCompany: Elm Hospital\n{table}\n"
        "Your tasks\n- Precept new nurses"
    )

    assert [(MUST, "RN license"), (MUST, "2 years of ICU experience")] == [
        (one.kind, one.text) for one in posting.requirements[:2]
    ]
    assert (NICE, "Epic") == (
        posting.requirements[2].kind,
        posting.requirements[2].text,
    )
    assert (DUTY, "Precept new nurses") == (
        posting.requirements[3].kind,
        posting.requirements[3].text,
    )


def test_a_german_table_says_it_in_german():
    """
    And an item that names the post is no title of it.
    """
    posting = read_posting(
        "Elektroniker (m/w/d)\nFirma: Volt GmbH\n\nAnforderung\tGewicht\n"
        "Ausbildung als Elektroniker\terforderlich\nKNX\twünschenswert\n"
    )

    assert [(MUST, "Ausbildung als Elektroniker"), (NICE, "KNX")] == [
        (one.kind, one.text) for one in posting.requirements
    ]


def test_a_table_of_other_things_stays_what_it_is():
    """
    What a post pays is not asked.
    """
    posting = read_posting(
        "Shop Assistant\nEmployer: Elm Ltd\n\nSalary\t£24,000\nHours\t37\n\n"
        "You need\n- retail experience"
    )

    assert ["Retail experience"] == [one.text for one in posting.requirements]
