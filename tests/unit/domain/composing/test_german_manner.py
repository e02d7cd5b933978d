"""
Where German notes say how, how often and how much, and who somebody is among tasks.
"""

import pytest

from resumate.domain.composing.german.deeds.notes import is_somebody
from resumate.domain.composing.german.lines.clause import read_german
from resumate.domain.composing.german.lines.manner import in_plain_words
from resumate.domain.composing.german.lines.subjects import subjects
from resumate.domain.composing.german.words.works import series

PLAIN = {
    "Kassensturz 2x pro Woche selbständig": "Kassensturz 2x pro Woche selbständig",
    "Bestellung 2x pro Woche selbständig": "Bestellung (2x pro Woche, selbständig)",
    "Tourenplanung wöchentlich in Excel": "Tourenplanung in Excel (wöchentlich)",
    "Abrechnungen nach Tarif eigenverantwortlich": (
        "Abrechnungen nach Tarif (eigenverantwortlich)"
    ),
    "Betreuung 20 Kinder, Elternarbeit": "Betreuung (20 Kinder), Elternarbeit",
    "Wartung ca. 30 bis 40 Fahrräder im Monat": (
        "Wartung (ca. 30 bis 40 Fahrräder im Monat)"
    ),
    "12 MA in der Schicht, Einsatzplanung, Unterweisung": (
        "Einsatzplanung (12 Mitarbeiter in der Schicht), Unterweisung"
    ),
    "Umbau 2021": "Umbau 2021",
    "Dienstpläne für 12 Leut": "Dienstpläne für 12 Leute",
    "Berichte monatlich erstellt": "Berichte monatlich erstellt",
    "Kunden selbstständig beraten": "Kunden selbstständig beraten",
    "Führe laufend Gespräche mit Gästen": "Führe laufend Gespräche mit Gästen",
    "12 Mitarbeiter, Halle 3": "12 Mitarbeiter, Halle 3",
}


@pytest.mark.parametrize(("line", "told"), PLAIN.items(), ids=PLAIN)
def test_how_and_how_much_stand_in_brackets_behind_the_work(line, told):
    """
    A note's adverb or number behind its noun, and the size of a team before it, would
    be no German in a sentence; behind a verb they stay.
    """
    assert in_plain_words(line) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Warenannahme, Kassieren, Ansprechpartner für Lieferanten",
            "Warenannahme, Kassieren und die Rolle als Ansprechpartner für Lieferanten",
        ),
        (
            "Buchhaltung, Empfang, Sicherheitsbeauftragte im Werk 2, Inventur",
            (
                "Buchhaltung, Empfang, die Rolle als Sicherheitsbeauftragte im Werk 2 "
                "und die Inventur"
            ),
        ),
        (
            "Einweisung Hilfskräfte, Mahnwesen, Inventur",
            "die Einweisung von Hilfskräften, das Mahnwesen und die Inventur",
        ),
        (
            "Gruppe für Kinder mit Autismus, 9 Kinder",
            "arbeitete in einer Gruppe für Kinder mit Autismus (9 Kinder)",
        ),
    ],
)
def test_people_and_places_are_told_as_what_they_are(line, told):
    """
    Who one is among tasks is a role, whom one teaches stands in the dative, and a ward
    is where one works.
    """
    assert [clause.text for clause in read_german(line, current=False)] == [told]


@pytest.mark.parametrize(
    "line",
    [
        "Kühlwagen und Ameise täglich",
        "Hochregal, Packerei",
        "Station 3B, Innere Medizin",
        "Nachtschicht, Warenannahme",
    ],
)
def test_what_hangs_loose_or_is_a_place_is_no_subject(line):
    """
    An adverb that nothing joins, a store and a shift do not belong to anybody's work.
    """
    assert subjects(line) == []


def test_a_described_man_s_noun_has_its_article():
    """
    Its strong ending becomes weak behind "der".
    """
    told = subjects("Verlegung bis 30 mm, AC-seitiger Umbau, Tests (Ost, West)")

    assert [one.nominative for one in told][1:] == [
        "der AC-seitige Umbau",
        "Tests (Ost, West)",
    ]


@pytest.mark.parametrize(
    ("name", "somebody"), [("Wechselrichter", False), ("Richter", True)]
)
def test_a_machine_is_nobody(name, somebody):
    """
    Though it is called as a person is.
    """
    assert is_somebody(name) is somebody


def test_deeds_as_nouns_before_others_get_no_zu():
    """
    "Messen und Prüfen nach Norm" is no infinitive that lacks its "zu".
    """
    told = read_german("Drehen und Fräsen nach Norm, Pläne lesen", current=False)

    assert not any(" zu " in clause.text for clause in told)


def test_a_row_of_two_has_the_dative_of_many():
    """
    "Schulung Aushilfskräfte" is that of them.
    """
    told = series("Schulung Aushilfskräfte, Kassenführung, Inventur")

    assert told is not None
    whole = "die Schulung von Aushilfskräften, die Kassenführung und die Inventur"
    assert told.text == whole


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Fehler melden, zwei Handbücher überarbeitet", "es, Fehler zu melden"),
        ("Fehler melden, 3 Handbücher geschrieben", "habe 3 Handbücher geschrieben"),
        ("Einführung DATEV 2019, davor Lexware", "habe DATEV 2019 eingeführt"),
        ("Arbeiten nach HACCP", "arbeitete nach HACCP"),
        (
            "Dienstpläne für 9 Personen, Einschulung Lehrlinge",
            "Dienstpläne für 9 Personen sowie die Einschulung von Lehrlingen",
        ),
    ],
)
def test_a_note_of_two_is_told_by_the_first_that_stands_alone(line, told):
    """
    What was done besides is no bracket of what is done, and what was there before is
    left out.
    """
    assert read_german(line, current=False)[0].text == told


@pytest.mark.parametrize(
    "line",
    [
        "Bäckerei, 230 Mitarbeitende, zwei Filialen",
        "140 Sitzplätze und Terrasse",
        "Dipl. Pflegefachfrau, Chirurgie (ab 2014 60%)",
        "in Abwesenheit vom Souschef mach ich den Pass",
        "an der HPLC nur zugeschaut und Vials befüllt",
        "dazwischen 9 Monate Zivildienst Rotes Kreuz (2014)",
    ],
)
def test_how_large_a_firm_or_a_post_is_tells_no_work(line):
    """
    Whether its trade stands before it or not; nor does a title that came apart.
    """
    assert read_german(line, current=False) == ()


def test_what_leans_on_the_line_above_stands_alone():
    """
    "Dazu kamen" says nothing without what stood before it.
    """
    assert in_plain_words("Dazu kamen Meldungen über ELDA") == "Meldungen über ELDA"
