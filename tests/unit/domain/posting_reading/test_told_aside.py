"""
Sentences whose words could ask, and that tell of something else.
"""

import pytest

from resumate.domain.posting_reading import read_posting
from resumate.domain.posting_reading.clauses import clauses
from resumate.domain.posting_reading.told_aside import is_told_aside

ASIDE = [
    "When it gets busy, somebody always makes tea before you have to ask.",
    "If you like a fast pace, you will fit right in.",
    "Wenn Sie gern mit Menschen arbeiten, werden Sie sich bei uns wohlfühlen.",
    "30 days: you have met every client on the rota.",
    "Month 6: the old till is gone, and you run the new one.",
    "Sie haben sich bei uns als Fahrer vormerken lassen.",
    "You recently registered with us as a driver.",
    "The Water, Roads and Parks Department is responsible for all of them.",
    "You will be collected from the station each morning.",
    "We ask candidates to fill in the self-identification form below.",
    "You can't apply if you already hold a certificate in the same subject.",
    "Background and credit checks are required.",
    "Interviews the week of 7 December.",
    "Samples of your work are welcome.",
]
ASKED = [
    "You will be expected to lead the morning shift.",
    "You will be registered with the nursing council.",
    "You will be involved in the design of the new ward.",
    "If you have a licence and two years on the road, please apply.",
    "The manager is responsible for a team of six.",
    "You will fit and service boilers.",
    "Interviews with families about their needs are part of the work.",
    "Check stock and test samples.",
]


@pytest.mark.parametrize("sentence", ASIDE)
def test_it_asks_nothing(sentence: str) -> None:
    """
    How it will be, what was before and what a form wants is not asked of the work.
    """
    assert is_told_aside(sentence)
    assert not read_posting(
        f"Porter wanted\n\nAbout the job\n\n{sentence}"
    ).requirements


@pytest.mark.parametrize("sentence", ASKED)
def test_what_only_looks_so_is_left_to_the_rules(sentence: str) -> None:
    """
    What one is expected to do, must be or does itself may be asked.
    """
    assert not is_told_aside(sentence)


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("Führerschein B, Wohnort höchstens 30 Minuten von Ulm", "Führerschein B"),
        (
            "Mindestalter 21 Jahre, abgeschlossene Lehre oder Matura",
            "Abgeschlossene Lehre oder Matura",
        ),
        ("Führerschein B, Mindestalter 25 Jahre", "Führerschein B"),
        ("Führerschein B, Reisebereitschaft", "Führerschein B, Reisebereitschaft"),
    ],
)
def test_age_and_home_beside_it_are_no_part_of_what_is_asked(
    line: str, asked: str
) -> None:
    """
    No work shows them.
    """
    posting = read_posting(f"Köchin\nBerg GmbH\n\nIhr Profil\n- {line}\n")

    assert [one.text for one in posting.requirements] == [asked]


@pytest.mark.parametrize(
    "asked",
    [
        "Hold the legal appointment under section 4 of the OHS Act for the mill",
        "Apply the Mental Capacity Act and the Care Act in your daily practice",
        "BSc/BEng or BTech Mechanical or Electrical Engineering",
    ],
)
def test_a_law_and_what_a_degree_is_in_are_not_taken_apart(asked):
    """
    No item opens with the last word of a name.
    """
    assert clauses(asked, "en") == [asked]


def test_an_act_is_an_order_where_no_name_ends_in_it():
    """
    "Act as" begins one.
    """
    flat = "Support the regional sales manager Act as deputy in his absence"

    assert len(clauses(flat, "en")) == 2
