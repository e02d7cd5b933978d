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
     ("Bei uns wirst du:", DUTY), ("Das wünschen wir uns", MUST),
     ("⚡ DAS BRAUCHST DU", MUST), ("🚀 Was Sie brauchen", MUST),
     ("⚡ DAFÜR GIBTS", None), ("🎁 Das gibt's bei uns", None)],
)  # fmt: skip
def test_german_headings_are_known(heading, kind):
    """
    Each opens its part.
    """
    told = f"{heading}\n• Kränze binden\n• Sträuße liefern\n"
    found = [] if kind is None else [("Kränze binden", kind), ("Sträuße liefern", kind)]

    assert asked(f"Wir binden Blumen für die ganze Stadt.\n\n{told}") == found


def test_a_marked_heading_of_the_role_opens_a_list():
    """
    Of what its items are.
    """
    told = "🙌 Benefits\n– Cake\n\n💪 The role\n– Order ribbons\n– Sweep the shop\n"

    assert asked(told) == [("Order ribbons", DUTY), ("Sweep the shop", DUTY)]


def test_a_heading_above_wrapped_lines_is_not_one_of_them():
    """
    The paragraph below is joined, though it has two lines.
    """
    told = (
        "BONUS POINTS:\nIt would be great if you also have experience of weddings and\n"
        "Spanish. You would ideally have a diploma in the art of tying flowers.\n"
    )

    assert ("Spanish", NICE) not in asked(told)
    assert len(asked(told)) > 1


def test_an_o_before_a_number_is_a_bullet():
    """
    As before a word.
    """
    told = "Requirements\no Two years in a shop\no 18th Edition certificate\n"

    assert asked(told) == [
        ("Two years in a shop", MUST),
        ("18th Edition certificate", MUST),
    ]


def test_lines_that_end_in_commas_are_items():
    """
    Without a bullet, too.
    """
    told = "Ihre Aufgaben\nPflege der Beete,\nEinkauf der Blumen,\nKasse führen.\n"

    assert [text for text, _ in asked(told)] == [
        "Pflege der Beete",
        "Einkauf der Blumen",
        "Kasse führen",
    ]


def test_what_you_have_is_asked():
    """
    Whatever the items are.
    """
    told = "Du hast:\n• Geduld\n• Einen Gesellenbrief\n"

    assert asked(told) == [("Geduld", MUST), ("Einen Gesellenbrief", MUST)]


@pytest.mark.parametrize("heading", ["Das wäre außerdem toll", "Das wäre noch schön:"])
def test_what_would_be_fine_besides_is_a_wish(heading):
    """
    As below "Das wäre toll".
    """
    told = f"Du bringst mit\n- Geduld\n\n{heading}\n- Ein Moped\n"

    assert asked(told) == [("Geduld", MUST), ("Ein Moped", NICE)]


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
    told = "Ihre Aufgaben\n- Das Budget verwalten\n- Bei Festen helfen\n"

    assert asked(told) == [("Das Budget verwalten", DUTY), ("Bei Festen helfen", DUTY)]
