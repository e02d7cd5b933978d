"""
Titles that tell two posts.
"""

import pytest

from resumate.domain.language.two_posts import second_post
from resumate.domain.resume import PartialDate

BECAME = {
    "Cook, promoted to Head Cook in May 2020": ("Cook", "Head Cook", (2020, 5)),
    "Cook (promoted to Head Cook 2020)": ("Cook", "Head Cook", (2020, None)),
    "Nurse, since 2021 Ward Sister": ("Nurse", "Ward Sister", (2021, None)),
    "Bauleiter / seit 2019 Oberbauleiter": ("Bauleiter", "Oberbauleiter", (2019, None)),
    "Sachbearbeiterin, befördert zur Teamleiterin 2020": (
        "Sachbearbeiterin",
        "Teamleiterin",
        (2020, None),
    ),
    "Logistiker, seit 01.2023 Schichtleiter (Team 9 Personen)": (
        "Logistiker",
        "Schichtleiter (Team 9 Personen)",
        (2023, 1),
    ),
    "Nurse (Band 5), later Ward Manager (Band 6, from May 2020)": (
        "Nurse",
        "Ward Manager",
        (2020, 5),
    ),
    "Analyst → Senior Analyst": ("Analyst", "Senior Analyst", None),
    "Vendeur, puis responsable de magasin": (
        "Vendeur",
        "responsable de magasin",
        None,
    ),
}
BESIDE = {
    "Teacher, Head of Year (from 2022)": ("Teacher", "Head of Year", (2022, None)),
    "Teacher; Head of Year since 2022": ("Teacher", "Head of Year", (2022, None)),
    "Grade 4 Teacher, Grade Partner Lead (lead from 2022)": (
        "Grade 4 Teacher",
        "Grade Partner Lead",
        (2022, None),
    ),
    "Engineer (Team Lead since 2021)": ("Engineer", "Team Lead", (2021, None)),
    "Polymechaniker, stv. Schichtleiter seit 2023": (
        "Polymechaniker",
        "stv. Schichtleiter",
        (2023, None),
    ),
}


@pytest.mark.parametrize(
    ("title", "told", "beside"),
    [(title, told, False) for title, told in BECAME.items()]
    + [(title, told, True) for title, told in BESIDE.items()],
)
def test_two_posts(title, told, beside):
    """
    What the first became, or what came to it beside, and since when.
    """
    first, later, day = told
    two = second_post(title)

    assert two is not None
    assert (two.first, two.later, two.beside) == (first, later, beside)
    assert two.when == (PartialDate(*day) if day else None)


@pytest.mark.parametrize(
    "title",
    [
        "Nurse, Ward 3",
        "Midwife, Band 5 then Band 6",
        "Residential Worker (casual, then 0.7)",
        "Sales / Marketing Assistant",
        "Sales Assistant, from home",
        "Leiter Einkauf, ab Werk",
        "Nurse, since 2021 in Leeds",
    ],
)
def test_one_post(title):
    """
    A ward, a band, hours and a place are no second post.
    """
    assert second_post(title) is None
