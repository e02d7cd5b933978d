"""
What German notes set side by side without a word between, and what is left out of them.
"""

import pytest

from resumate.domain.composing.clause import Form
from resumate.domain.composing.german.lines.clause import read_german
from resumate.domain.composing.german.words.joined import joined


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Koordination Fremdfirmen", "Koordination von Fremdfirmen"),
        ("Vermietung Ferienwohnungen", "Vermietung von Ferienwohnungen"),
        ("Kontierung Belege", "Kontierung von Belegen"),
        ("Ausbildung Lehrlinge", "Ausbildung von Lehrlingen"),
        ("Vermietung Festsaal", "Vermietung des Festsaals"),
        ("Versand Werbematerial", "Versand des Werbematerials"),
        ("Bedienung CNC-Maschine (Homag)", "Bedienung der CNC-Maschine (Homag)"),
        ("Einführung Zeiterfassung", "Einführung der Zeiterfassung"),
        (
            "Redaktion Website und Newsletter (900 Abos)",
            "Redaktion der Website und des Newsletters (900 Abos)",
        ),
        ("Einführung SAP EWM als Key-User", "Einführung von SAP EWM (als Key-User)"),
        (
            "Schulung Mitarbeitende in Word und Excel",
            "Schulung von Mitarbeitenden in Word und Excel",
        ),
        ("Unterricht Deutsch und Kunst", "Unterricht in Deutsch und Kunst"),
        ("Mitarbeit Neubau Halle 3", "Mitarbeit beim Neubau der Halle 3"),
        ("Mitarbeit Einführung SAP", "Mitarbeit bei der Einführung von SAP"),
    ],
)
def test_a_noun_of_work_is_joined_to_what_it_is_done_to(note, said):
    """
    By "von" before many and names, else by the genitive of a noun of known gender.
    """
    assert joined(note) == said


@pytest.mark.parametrize(
    "note",
    [
        "Beratung Kinderschuhe",
        "Schulung Arbeitssicherheit",
        "Abrechnung EBM",
        "Prüfung VDE 0100",
        "Verkauf Innendienst",
        "Abstimmung Fachabteilungen",
        "Bauleitung Hochbau",
        "Wertanalyse Sammler",
        "Umbau Podest",
        "Gesuche Ausländerwesen",
        "Einführung CNC-Fräse 2017",
        "Projektmitarbeit Einführung eAkte (2021) und neues Intranet",
        "Betreuung neuer Kunden",
        "Kasse",
    ],
)
def test_what_may_be_joined_in_another_way_is_not(note):
    """
    What it is about, by which rule or where it is done, and nouns of unknown gender.
    """
    assert joined(note) == note


@pytest.mark.parametrize(
    ("line", "form", "said"),
    [
        (
            "Wartung und Reparatur von Pumpen, Motoren (Kaeser), Ventilen",
            Form.DUTY,
            "die Wartung und Reparatur von Pumpen, Motoren (Kaeser) und Ventilen",
        ),
        (
            "Planung und Durchführung von Ausflügen, Festen, Abenden",
            Form.DID,
            "habe Ausflüge, Feste und Abende geplant und durchgeführt",
        ),
        (
            "Hausbesuche bei Kranken und Alten, Betten und Stühle",
            Form.DUTY,
            "Hausbesuche bei Kranken und Alten",
        ),
        (
            "Belege sortieren und buchen, Kassenbuch",
            Form.DUTY,
            "es, Belege zu sortieren und zu buchen",
        ),
        (
            "Teile sortiert, Autos gewaschen, Ölwechsel mitgeholfen",
            Form.DID,
            "habe Teile sortiert, Autos gewaschen und beim Ölwechsel mitgeholfen",
        ),
        (
            "Abschlussprojekt: Einführung von Monitoring für 20 Hosts (Note 1)",
            Form.DID,
            "habe im Abschlussprojekt Monitoring für 20 Hosts eingeführt (Note 1)",
        ),
        (
            "rund 90 Stammkunden, davon ca. 25 selbst gewonnen",
            Form.DID,
            "habe ca. 25 Stammkunden selbst gewonnen (von insgesamt rund 90)",
        ),
        (
            "Auslegung von Antrieben, Stücklisten, Montage vor Ort",
            Form.FACT,
            "Auslegung von Antrieben, Stücklisten, Montage vor Ort",
        ),
    ],
)
def test_of_a_row_what_is_sure_is_told_and_nothing_that_says_too_much(line, form, said):
    """
    What all of it belongs to stays whole; a piece that no frame takes is left out,
    unless it says less of what stands before it, or may be a part of that.
    """
    clause = read_german(line, current=False)[0]

    assert (clause.form, clause.text) == (form, said)


@pytest.mark.parametrize(
    "line",
    [
        "CMD-Patienten in Absprache mit zwei Praxen",
        "Projekt zu viert: Laden für Pflanzen, ich war zuständig für Tests",
        "(Fenster und Türen): beim Einbau mitgeholfen",
    ],
)
def test_people_and_torn_lines_are_no_work_and_no_deed(line):
    """
    Who was treated, how many did it, and what lost its beginning.
    """
    told = read_german(line, current=False)

    assert all(one.form is Form.FACT for one in told)


def test_what_is_limited_is_not_told_without_its_limit():
    """
    "Wartung der Anlagen" alone would say more than the line does.
    """
    told = read_german("Wartung der Anlagen, nur in Vertretung", current=False)

    assert all("nur in Vertretung" in one.text for one in told)


def test_who_gave_money_got_none_from_oneself():
    """
    "Anschubfinanzierung der Universität" is what that gave.
    """
    told = read_german("Anschubfinanzierung der Universität Bern", current=False)

    assert all(one.form is not Form.DID for one in told)


def test_what_one_did_as_somebody_is_no_part_of_who_one_was():
    """
    Behind a colon it is another sentence.
    """
    who = "Ansprechpartnerin bei der Einführung der neuen Kasse 2022"
    line = f"{who}: Daten angelegt, Abläufe geprobt, Team geschult"

    assert read_german(line, current=False)[0].text == f"war {who}"
