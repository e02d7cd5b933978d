"""
Heads, names and ends of lines as people type them who never saw a template.
"""

import pytest

from resumate.domain.language.dates import find_dates
from resumate.domain.reading.lines.wrapping import unwrapped
from resumate.domain.reading.resume_reader import read_resume
from resume_texts import as_text

TOP = "Nora Feld\nnora.feld@example.org\n\nExperience\n"
END = "\nEducation\nNVQ Level 2, Leeds College, 2012\n"


def posts(told):
    """
    Title and employer of each post.
    """
    roles = read_resume(as_text(TOP + told + END)).roles
    return [(role.title, role.employer) for role in roles[:-1]]


@pytest.mark.parametrize(
    ("head", "post"),
    [
        (
            (
                "Hollin's Nurseries (tea rooms and shop), Ripon\n"
                "Tills and plants, Saturdays and Sunday mornings. March 2024 - now\n"
            ),
            ("Tills and plants", "Hollin's Nurseries"),
        ),
        (
            (
                "Tyre fitter (casual), Mill Tyre & Wheel, Warragul\n"
                "Feb 2024 - now. Saturdays and school holidays\n"
            ),
            ("Tyre fitter", "Mill Tyre & Wheel"),
        ),
        (
            "Hollin's Nurseries, Ripon\nFront of house, March 2024 - now\n",
            ("Front of house", "Hollin's Nurseries"),
        ),
        (
            "Front of house\nHollin's Nurseries, Ripon, March 2024 - now\n",
            ("Front of house", "Hollin's Nurseries"),
        ),
        (
            (
                "Assistant Fitter, later Fitter\t02/2012 – 12/2016\n"
                "Korana Sugar Ltd, Umvoti area\n"
            ),
            ("Assistant Fitter, later Fitter", "Korana Sugar Ltd"),
        ),
    ],
)
def test_what_is_surely_a_firm_employs(head, post):
    """
    Whatever stands first, whatever a bracket says of it, and wherever it is.
    """
    assert posts(head + "- Served 60 customers a day\n") == [post]


def test_a_bracket_may_leave_the_employer_to_the_post_above():
    """
    "(same company)"; where no post stands above, it says nothing.
    """
    told = (
        "Site Manager: Boilers\t07/2020 – 06/2023\nUmlazi Mills Ltd, Durban\n- Led 7\n"
        "Shift Fitter: Pumps (same company)\t01/2017 – 06/2020\n- Mended pumps\n"
    )

    assert [employer for _, employer in posts(told)] == ["Umlazi Mills Ltd"] * 2


@pytest.mark.parametrize(
    ("trade", "mail"), [("Chef", "tomchef"), ("Plumber", "theplumber")]
)
def test_a_trade_in_the_address_is_nobodys_name(trade, mail):
    """
    Where the name stands above it.
    """
    text = f"TOM ALDER\n{trade}\n{mail}@example.org\n\nExperience\n"
    text += "Cook, Tern Inn, York, 2019 - 2021\n- Made soup\n"

    assert read_resume(as_text(text + END)).contact.name == "TOM ALDER"


def test_who_gets_by_has_said_so():
    """
    The next line is no end of that one; behind any other "by" it is.
    """
    polish = "Polish - understand most of it, speak enough to get by"
    lines = [polish, "Full UK licence", "", f"{polish[:45]} was drawn by", "Ada Quist"]

    assert unwrapped(lines) == [*lines[:3], f"{lines[3]} Ada Quist"]


@pytest.mark.parametrize(
    ("text", "month"),
    [("NVQ Level 2 - 2013", None), ("HGV Class 2 / 2016", None), ("2 / 2016", 2)],
)
def test_a_level_is_no_month(text, month):
    """
    It has its number before the year, as a month may.
    """
    found = find_dates(text)

    assert found is not None
    assert found.end is not None
    assert found.end.month == month


@pytest.mark.parametrize(
    ("head", "post"),
    [
        ("FRY COOK / Alder Kitchen, Leeds (90 seats)", ("FRY COOK", "Alder Kitchen")),
        ("Line Cook / Alder Hotel", ("Line Cook", "Alder Hotel")),
        ("KITCHENHAND / various", ("KITCHENHAND", "")),
        ("Fitter / Installer, Alder Ltd, Leeds", ("Fitter / Installer", "Alder Ltd")),
        (
            "Call Handler, then Team Leader, Alder Water, Contact Centre, Leeds",
            ("Call Handler, then Team Leader", "Alder Water"),
        ),
    ],
)
def test_a_slash_may_stand_between_post_and_firm(head, post):
    """
    Where what is behind it can only be where the post was held; a site of the firm
    behind its name is no firm.
    """
    assert posts(f"{head}\nMar 2021 - Feb 2023\n- Cooked for ninety\n") == [post]
