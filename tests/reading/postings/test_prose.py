"""
What running text asks, wishes for and tells of the work.
"""

import pytest

from resumate.domain.posting import RequirementKind
from resumate.domain.posting_reading import read_posting

MUST, NICE, DUTY = RequirementKind.MUST, RequirementKind.NICE, RequirementKind.DUTY


def asked(told, head="Florist"):
    """
    What the posting with that text asks.
    """
    return [(r.text, r.kind) for r in read_posting(f"{head}\n\n{told}\n").requirements]


@pytest.mark.parametrize(
    ("told", "wish"),
    [
        ("We'd also welcome knowledge of orchids.", "Knowledge of orchids"),
        ("We would particularly welcome a first aid certificate.",
         "A first aid certificate"),
        ("We'd love to see candidates with experience of weddings.",
         "Experience of weddings"),
        ("Wir freuen uns auch über Erfahrung mit Orchideen.",
         "Erfahrung mit Orchideen"),
        ("Von Vorteil ist ein Führerschein.", "Ein Führerschein"),
        ("Schön wären Kenntnisse in der Trauerfloristik.",
         "Kenntnisse in der Trauerfloristik"),
    ],
)  # fmt: skip
def test_what_would_be_welcome_is_a_wish(told, wish):
    """
    Whichever way it is told.
    """
    assert asked(told) == [(wish, NICE)]
    # What is said of the employer is looked for there, so the sentence stays.
    assert told in read_posting(f"Florist\n\n{told}\n").text


@pytest.mark.parametrize(
    "told",
    ["We welcome applications from everyone.", "We'd love to hear from you.",
     "We'd like you to feel at home.", "Wir freuen uns über Ihre Bewerbung.",
     "Wir freuen uns über jede Nachricht.",
        "Fragen beantwortet Ihnen gerne Frau Perl.", "Call Ruth Penn on 020 794 123."],
)  # fmt: skip
def test_whoever_writes_is_welcome_and_that_asks_nothing(told):
    """
    A welcome to applications is no wish.
    """
    assert asked(f"You will tie bouquets. {told}")[1:] == []


@pytest.mark.parametrize(
    ("told", "duties"),
    [
        ("Zu Ihren Aufgaben gehören die Pflege, der Einkauf sowie die neue Kasse.",
         ["Pflege", "Einkauf", "Neue Kasse"]),
        ("Sie sind verantwortlich für die Planung und Ausführung der Gestecke.",
         ["Planung und Ausführung der Gestecke"]),
        ("Du übernimmst die Leitung des Ladens und den Einkauf.",
         ["Leitung des Ladens", "Einkauf"]),
        ("Sie prüfen den Code der Kollegen.", ["Den Code der Kollegen prüfen"]),
    ],
)  # fmt: skip
def test_german_tells_tasks_as_things(told, duties):
    """
    Each with its article is one.
    """
    assert asked(told, "Florist (m/w/d)") == [(duty, DUTY) for duty in duties]


@pytest.mark.parametrize(
    ("told", "musts"),
    [
        ("Sie bringen einen Führerschein Klasse B und Erfahrung im Laden mit.",
         ["Einen Führerschein Klasse B", "Erfahrung im Laden"]),
        ("Sie bringen Deutsch und Englisch in Wort und Schrift mit.",
         ["Deutsch und Englisch in Wort und Schrift"]),
        ("Du hast ein Gespür für Farbe und Gestaltung.",
         ["Ein Gespür für Farbe und Gestaltung"]),
        ("Sie haben gute Deutsch- und gute Englischkenntnisse.",
         ["Gute Deutsch- und gute Englischkenntnisse"]),
    ],
)  # fmt: skip
def test_german_joins_what_is_asked(told, musts):
    """
    Only what names an ask of its own is one.
    """
    assert asked(told, "Florist (m/w/d)") == [(must, MUST) for must in musts]


@pytest.mark.parametrize(
    ("told", "musts"),
    [
        ("You have a degree in botany and good knowledge of orchids.",
         ["A degree in botany", "Good knowledge of orchids"]),
        ("You have experience as a florist and discretion with mourners.",
         ["Experience as a florist", "Discretion with mourners"]),
        ("You have a degree or equivalent experience and clear written English.",
         ["A degree or equivalent experience", "Clear written English"]),
        ("You have experience of buying flowers and ribbons.",
         ["Experience of buying flowers and ribbons"]),
    ],
)  # fmt: skip
def test_english_joins_what_is_asked(told, musts):
    """
    What says how good one is at it opens another ask.
    """
    assert asked(told) == [(must, MUST) for must in musts]


@pytest.mark.parametrize(
    ("item", "musts"),
    [
        ("Own tools and a full driving licence",
         ["Own tools", "A full driving licence"]),
        ("Valid trade card and forklift licence",
         ["Valid trade card", "Forklift licence"]),
        ("Führerschein Klasse CE und Fahrerkarte",
         ["Führerschein Klasse CE", "Fahrerkarte"]),
        ("An enhanced DBS check and trade status",
         ["An enhanced DBS check", "Trade status"]),
        ("Staplerschein und Erfahrung im Lager",
         ["Staplerschein", "Erfahrung im Lager"]),
        ("First aid and food hygiene certificate",
         ["First aid and food hygiene certificate"]),
    ],
)  # fmt: skip
def test_a_paper_in_a_line_with_another_thing_is_asked_by_itself(item, musts):
    """
    What shares one word at the end is one paper.
    """
    told = f"Requirements\n- Love of flowers\n- {item}"
    found = [(text.capitalize(), kind) for text, kind in asked(told)[1:]]

    assert found == [(must.capitalize(), MUST) for must in musts]


def test_what_one_does_with_pensions_is_no_benefit():
    """
    "You will get a pension" is one.
    """
    told = "You will reconcile pension payments. You will get a pension."

    assert asked(told) == [("Reconcile pension payments", DUTY)]
    assert asked("You will report defects. You will report to the owner.") == [
        ("Report defects", DUTY)
    ]
