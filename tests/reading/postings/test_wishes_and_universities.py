"""
Headings of wishes, what only looks like two requirements, and postings of universities.
"""

import pytest

from resumate.domain.posting import RequirementKind
from resumate.domain.posting_reading.reader import read_posting

_BAKER = """Baker
Rye House Bakery Ltd, Leeds

You must have:
• Two years in a bakery
• Level 2 food safety

{heading}
• Experience with sourdough
• A driving licence
"""
_SCHREINER = """Ausbildung Schreiner (m/w/d)

Holzbau Rauth GmbH, Ulm

Das lernst du bei uns
• Möbel nach Plan zusammenbauen und prüfen

Das bringst du mit
• Mittlere Reife
• {item}
"""


def _kinds(text: str) -> dict[str, RequirementKind]:
    return {one.text: one.kind for one in read_posting(text).requirements}


@pytest.mark.parametrize(
    "heading",
    ["We would like:", "We'd also like", "Useful", "Well regarded", "Also welcome:"],
)
def test_what_the_employer_would_like_is_a_wish(heading: str) -> None:
    """
    Below "We would like" stand wishes, and no musts.
    """
    kinds = _kinds(_BAKER.format(heading=heading))
    assert kinds["Experience with sourdough"] is RequirementKind.NICE
    assert kinds["Level 2 food safety"] is RequirementKind.MUST


@pytest.mark.parametrize("heading", ["Erwünscht sind:", "Hilfreich wären zudem:"])
def test_what_is_wished_for_in_german_is_a_wish(heading: str) -> None:
    """
    The adjective alone or with its verb heads a list of wishes.
    """
    text = (
        _SCHREINER.format(item="Freude an Holz") + f"\n{heading}\n• Erfahrung mit CNC\n"
    )
    assert _kinds(text)["Erfahrung mit CNC"] is RequirementKind.NICE


@pytest.mark.parametrize(
    "item",
    [
        "Gern gesehen, aber kein Muss: erste Erfahrungen mit CAD",
        "Super, aber nicht nötig: erste Erfahrungen mit CAD",
    ],
)
def test_what_is_no_must_is_a_wish(item: str) -> None:
    """
    "Muss" behind "kein" opens no list of musts, and is no item of its own.
    """
    kinds = _kinds(_SCHREINER.format(item=item))
    assert kinds["Erste Erfahrungen mit CAD"] is RequirementKind.NICE
    assert not any("Muss" in text or "nötig" in text for text in kinds)


def test_a_german_noun_that_is_an_english_verb_opens_no_item() -> None:
    """
    "Nach Plan" is one thing with what is done by it.
    """
    kinds = _kinds(_SCHREINER.format(item="Freude an Holz"))
    assert "Möbel nach Plan zusammenbauen und prüfen" in kinds


@pytest.mark.parametrize(
    "told",
    [
        "Abgeschlossene Ausbildung – Quereinsteiger mit Umschulung sind willkommen",
        "Abgeschlossene Ausbildung, auch Berufsanfänger sind gern gesehen",
    ],
)
def test_who_may_come_too_makes_no_wish_of_what_is_asked(told: str) -> None:
    """
    That others may apply asks nothing, and weakens nothing.
    """
    kinds = _kinds(_SCHREINER.format(item=told))
    assert kinds["Abgeschlossene Ausbildung"] is RequirementKind.MUST


def test_a_wish_is_quoted_without_to_whom_it_is_welcome() -> None:
    """
    "… sind bei unseren Gästen willkommen" leaves no half of its verb behind.
    """
    kinds = _kinds(
        _SCHREINER.format(item="Polnischkenntnisse sind bei unseren Gästen willkommen")
    )
    assert kinds["Polnischkenntnisse"] is RequirementKind.NICE


def test_a_code_of_practice_is_one_thing_with_its_law() -> None:
    """
    A noun with "of" in a name is no order.
    """
    item = "Competency under the Animal Welfare Law Code of Practice for all sites"
    text = _BAKER.format(heading="Essential") + f"• {item}\n"
    assert item in _kinds(text)


def test_what_one_is_responsible_for_are_things() -> None:
    """
    "Stock, and count programs" is nothing that one does.
    """
    text = (
        "Stock Supervisor\nHarbor Supply, Inc.\n\nThe Stock Supervisor leads a team of "
        "7 clerks and is responsible for stock accuracy, date control, and count "
        "programs on second shift.\n\nRequirements\n• Two years in a warehouse\n"
    )
    asked = [one.text for one in read_posting(text).requirements]
    assert not any(text.startswith("Count") for text in asked)
    assert "Stock accuracy, date control, and count programs on second shift" in asked


@pytest.mark.parametrize(
    ("head", "company"),
    [
        (
            "Lecturer in Botany\nDepartment of Botany, Tarn State University, Ohio",
            "Tarn State University",
        ),
        (
            "Research Fellow\nSchool of Music and Drama, University of Aldwick",
            "University of Aldwick",
        ),
        (
            (
                "Lecturer in Botany\nSchool of Coastal Science\n"
                "Aldwick Gulf University, Tarn campus, Ohio"
            ),
            "Aldwick Gulf University",
        ),
        (
            (
                "An der Alten Universität Lahnau in Tann, Institut für Botanik, "
                "ist folgende Stelle zu besetzen:\n\nMitarbeiter/in (E 13 TV-L, 100 %)"
            ),
            "Alte Universität Lahnau",
        ),
        (
            (
                "An der Hochschule für Musik Tann ist folgende Position zu besetzen:\n"
                "\nReferent*in (Presse) – Entgeltgruppe 11 TV-L, befristet"
            ),
            "Hochschule für Musik Tann",
        ),
    ],
)
def test_an_academic_posting_is_of_its_university(head: str, company: str) -> None:
    """
    The university is the employer, and not its department.
    """
    posting = read_posting(f"{head}\n\nRequirements\n• A degree\n• Two languages\n")
    assert posting.company == company


def test_the_title_stands_below_what_says_that_a_post_is_to_be_filled() -> None:
    """
    The pay behind it is left out; "als Antragsteller/in" below it is no title.
    """
    posting = read_posting(
        "An der Hochschule für Musik Tann ist folgende Stelle zu besetzen:\n\n"
        "Akademische Rätin / Akademischer Rat auf Zeit (A 13)\n\n"
        "Voraussetzungen:\n• Promotion\n• eigene Projekte als Antragsteller/in\n"
    )
    assert posting.title == "Akademische Rätin / Akademischer Rat auf Zeit"


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("Führerschein B, idealerweise F", ["Führerschein B", "Führerschein F"]),
        (
            "Führerschein Klasse B, von Vorteil C",
            ["Führerschein Klasse B", "Führerschein C"],
        ),
        ("Führerschein B, BE wünschenswert", ["Führerschein B", "Führerschein BE"]),
        (
            "Driving licence B, ideally C1",
            ["Driving licence B", "Driving licence C1"],
        ),
        ("Kenntnisse in C, idealerweise C++", ["Kenntnisse in C", "C++"]),
        ("SPS-Kenntnisse, am besten CODESYS", ["SPS-Kenntnisse", "CODESYS"]),
    ],
)
def test_a_class_that_is_wished_for_is_one_of_the_licence(line, asked):
    """
    And stands for itself behind anything else.
    """
    posting = read_posting(f"Monteur (m/w/d)\n\nIhr Profil:\n- {line}\n- Teamgeist\n")

    assert [r.text for r in posting.requirements][: len(asked)] == asked


@pytest.mark.parametrize(
    ("told", "company"),
    [
        (
            "Die Firma Talhof Agrartechnik GmbH mit Sitz in Ried baut Mähwerke.",
            "Talhof Agrartechnik GmbH",
        ),
        (
            "Firma Kern & Sohn OHG sucht eine Kraft für die Backstube.",
            "Kern & Sohn OHG",
        ),
        ("Die Fa. Moosbauer Holzbau GmbH ist ein Betrieb.", "Moosbauer Holzbau GmbH"),
        ("Wir sind die Firma Elmtal Heizungsbau und wachsen.", "Elmtal Heizungsbau"),
        ("Als Firma mit 300 Mitarbeitern sind wir breit aufgestellt.", None),
    ],
)
def test_a_firm_is_named_behind_the_word_for_one(told, company):
    """
    Which is no part of its name.
    """
    text = f"Monteur (m/w/d)\nRegion Nord\n\n{told}\n\nIhr Profil:\n- Führerschein B\n"

    assert read_posting(text).company == company
