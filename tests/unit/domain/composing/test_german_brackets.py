"""
What a German line notes in brackets is said in words, or left out.
"""

import pytest

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.german.lines.brackets import told_apart
from resumate.domain.composing.german.lines.clause import read_german
from resumate.domain.composing.german.paragraphs.rows import join


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        (
            "Daneben umfasst meine Arbeit die Lagerhaltung (Bruch um 20 % gesenkt)",
            "Daneben umfasst meine Arbeit die Lagerhaltung (Bruch um 20 % gesenkt)",
        ),
        (
            (
                "Daneben umfasst meine Arbeit die Lagerhaltung "
                "(Schwund von 3 auf 2 Prozent gesenkt)"
            ),
            (
                "Daneben umfasst meine Arbeit die Lagerhaltung, "
                "wobei ich den Schwund von 3 auf 2 Prozent gesenkt habe"
            ),
        ),
        (
            (
                "Zudem habe ich die Planung automatisiert "
                "(Excel, Aufwand pro Woche von 5 auf 2 Stunden gesenkt)"
            ),
            (
                "Zudem habe ich die Planung (Excel) automatisiert "
                "und dabei den Aufwand pro Woche von 5 auf 2 Stunden gesenkt"
            ),
        ),
        (
            "Hinzu kommt die Betreuung des Shops (Rückfragen von 40 auf 12 reduziert)",
            (
                "Hinzu kommt die Betreuung des Shops, "
                "wobei ich die Rückfragen von 40 auf 12 reduziert habe"
            ),
        ),
        (
            "Hinzu kam die Ablösung der Server durch Dienste (Fehler auf 2 reduziert)",
            (
                "Hinzu kam die Ablösung der Server durch Dienste, "
                "wobei ich Fehler auf 2 reduziert habe"
            ),
        ),
    ],
)
def test_what_was_done_is_no_note(noted, told):
    """
    A deed in brackets is told by its verb where its case is sure, and stays where it is
    not.
    """
    assert told_apart(noted) == told


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("die Pflege von Maschinen (viel Holz, Metall)", "die Pflege von Maschinen"),
        (
            "vertrete ich den Schichtleiter (ca. 9 Personen)",
            "vertrete ich den Schichtleiter",
        ),
        (
            "die Hilfen für Familien (Anträge prüfen, rund 300 Fälle)",
            "die Hilfen für Familien, rund 300 Fälle",
        ),
    ],
)
def test_what_is_only_jotted_down_is_left_out(noted, told):
    """
    So are people who are counted behind one of whom they are none.
    """
    assert told_apart(noted) == told


@pytest.mark.parametrize(
    "said",
    [
        "die Mitarbeit an der Datenbank (90 Rezepte erfasst)",
        "die Datenbank (90 Rezepte erfasst, Leitung beim Inhaber)",
        "die Umstellung auf neue Kassen (nur Schulungen gehalten)",
        "die Betriebsprüfungen (Unterlagen zusammenstellen)",
        "die Einführung (nur als Helfer 9 Köche eingewiesen)",
        "Zuvor war ich als Koch (Jungkoch) bei der Post (2031) tätig",
    ],
)
def test_what_says_less_of_it_stays(said):
    """
    Left out, it would make the claim larger.
    """
    assert told_apart(said) == said


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Umstellung von Papier auf TerraDoc 2031: Key-Userin für das Lager",
            "die Umstellung von Papier auf TerraDoc 2031 (Key-Userin für das Lager)",
        ),
        (
            "Abwicklung der Förderung gemeinsam mit der Leitung (2031: 45.000 Euro)",
            (
                "habe die Förderung gemeinsam mit der Leitung abgewickelt "
                "(2031: 45.000 Euro)"
            ),
        ),
        (
            "Vertretung der Leitung bei Krankheit, Team von 14 Köchinnen und Köchen",
            ("vertrete die Leitung bei Krankheit (Team von 14 Köchinnen und Köchen)"),
        ),
    ],
)
def test_a_verb_stands_behind_what_it_is_said_of(line, told):
    """
    And not behind what a colon or a comma sets beside it.
    """
    assert read_german(line, current=True)[0].text == told


def test_a_deed_is_not_told_with_what_it_was_behind_a_colon():
    """
    "… im Jahr 2031: als Multiplikatorin 9 Köche eingewiesen eingeführt" is no German.
    """
    line = "Einführung der Kasse im Jahr 2031: als Multiplikatorin 9 Köche eingewiesen"

    told = read_german(line, current=True)

    assert not any("eingewiesen eingeführt" in clause.text for clause in told)


def test_when_one_thing_began_is_not_said_of_another():
    """
    "ab 2031 die Vertretung sowie die Wartung" would tell it of both.
    """
    first = Clause("ab 2031 die Vertretung", Form.DUTY, accusative="ab 2031 die V.")
    second = Clause("die Wartung", Form.DUTY, accusative="die Wartung")

    assert join(first, second, current=False) is None
    assert join(second, first, current=False) is not None
