"""
Headings with pictures, rules and other marks, and items that are marked as wishes.
"""

import pytest

from resumate.domain.posting import RequirementKind
from resumate.domain.posting_reading import read_posting

MUST, NICE, DUTY = RequirementKind.MUST, RequirementKind.NICE, RequirementKind.DUTY


def asked(told):
    """
    What a posting with that text asks.
    """
    return [(r.text, r.kind) for r in read_posting(f"Florist\n\n{told}").requirements]


@pytest.mark.parametrize("mark", ["⭐ {}", "{} 💪", "--- {} ---", "► {}", "{}:"])
def test_a_heading_may_be_marked(mark):
    """
    Before or behind it; the items below have a mark of their own.
    """
    duty, nice, gifts = map(mark.format, ("Your tasks", "Nice to have", "Benefits"))
    told = f"{duty}\n– Tie wreaths\n– Sweep\n\n{nice}\n– Spanish\n\n{gifts}\n– Cake\n"

    assert asked(told) == [("Tie wreaths", DUTY), ("Sweep", DUTY), ("Spanish", NICE)]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [("Ihr Aufgabenbereich", DUTY), ("Was Sie bei uns tun", DUTY),
     ("Außerdem freuen wir uns über 🚀", NICE), ("Freuen Sie sich auf", None),
     ("Bei uns wirst du:", DUTY)],
)  # fmt: skip
def test_german_headings_are_known(heading, kind):
    """
    Each opens its part.
    """
    told = f"{heading}\n• Kränze binden\n• Sträuße liefern\n"
    found = [] if kind is None else [("Kränze binden", kind), ("Sträuße liefern", kind)]

    assert asked(f"Wir binden Blumen für die ganze Stadt.\n\n{told}") == found


def test_what_you_have_is_asked():
    """
    Whatever the items are.
    """
    told = "Du hast:\n• Geduld\n• Einen Gesellenbrief\n"

    assert asked(told) == [("Geduld", MUST), ("Einen Gesellenbrief", MUST)]


@pytest.mark.parametrize(
    ("heading", "label"),
    [("Requirements", "Nice to have"), ("Ihr Profil", "Von Vorteil")],
)
def test_a_label_in_an_item_is_of_that_item(heading, label):
    """
    What follows below is asked as before.
    """
    told = f"{heading}\n- {label}: Polish\n- Two years in a shop\n- Patience\n"

    assert asked(told) == [
        ("Polish", NICE),
        ("Two years in a shop", MUST),
        ("Patience", MUST),
    ]


def test_a_german_task_may_begin_with_an_article():
    """
    "Das Budget verwalten" is about no other thing.
    """
    told = "Ihre Aufgaben\n- Das Budget verwalten\n- Die Kasse führen\n"

    assert asked(told) == [("Das Budget verwalten", DUTY), ("Die Kasse führen", DUTY)]
