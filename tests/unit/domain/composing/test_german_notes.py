"""
German notes without a verb, as the sentences that they are told in.
"""

import pytest

from resumate.domain.composing.clause import Form
from resumate.domain.composing.german.lines.clause import read_german
from resumate.domain.composing.german.lines.service import service

DUTIES = {
    "Disposition von 4.800 Teilen im Jahr, SAP MM": (
        "die Disposition von 4.800 Teilen im Jahr (SAP MM)"
    ),
    "Lieferantenaudits vor Ort, 5 bis 6 pro Jahr": (
        "Lieferantenaudits vor Ort (5 bis 6 pro Jahr)"
    ),
    "Interne Audits nach ISO 9001, zwei pro Jahr": (
        "interne Audits nach ISO 9001, zwei pro Jahr"
    ),
    "Rahmenverträge und Angebote, zuletzt 11 Abschlüsse": (
        "Rahmenverträge und Angebote (zuletzt 11 Abschlüsse)"
    ),
    "Einkauf von Messeständen, Budget 90.000 €": (
        "der Einkauf von Messeständen (Budget 90.000 €)"
    ),
    "Warengruppen Blech, Guss, Gummi; Volumen 6,2 Mio. €": (
        "die Warengruppen Blech, Guss und Gummi (Volumen 6,2 Mio. €)"
    ),
    "Teilprojektleitung Wechsler FX4: 4 Personen, Budget CHF 780'000": (
        "die Teilprojektleitung „Wechsler FX4“ (4 Personen, Budget CHF 780'000)"
    ),
    "Methodenentwicklung LC-MS/MS für 28 Stoffe": (
        "die Methodenentwicklung (LC-MS/MS) für 28 Stoffe"
    ),
    "58 Medikations-Checks seit 2023": "58 Medikations-Checks (seit 2023)",
    "Portversorgung, Symptomkontrolle, Zytostatika nach Standard": (
        "Portversorgung, Symptomkontrolle und Zytostatika nach Standard"
    ),
    "Debitoren und Kreditoren, etwa 900 Belege im Monat, Mahnwesen": (
        "Debitoren und Kreditoren (etwa 900 Belege im Monat) sowie das Mahnwesen"
    ),
    "Angehörigengespräche und Management mit Diensten": (
        "Angehörigengespräche sowie das Management mit Diensten"
    ),
}
DEEDS = {
    "Zwei neue Lieferanten qualifiziert, Muster mit der QS abgenommen": (
        "habe zwei neue Lieferanten qualifiziert und Muster mit der QS abgenommen"
    ),
    "Kundenbasis Blech von 27 auf 16 verkleinert, Einsparung 2024: 214.000 €": (
        "habe die Kundenbasis Blech von 27 auf 16 verkleinert "
        "(Einsparung 2024: 214.000 €)"
    ),
    "Prüfstand für Läufe aufgebaut, 40 Mio. Wechsel in 11 Wochen": (
        "habe den Prüfstand für Läufe aufgebaut (40 Mio. Wechsel in 11 Wochen)"
    ),
    "Kosten der Rolle um 31 % gesenkt": "habe die Kosten der Rolle um 31 % gesenkt",
    "Einführung einer Erfassung, Stürze im Folgejahr von 41 auf 26": (
        "habe eine Erfassung eingeführt (Stürze im Folgejahr von 41 auf 26)"
    ),
    "berate Kunden in der Abteilung, Schwerpunkt Schuhe": (
        "berate Kunden in der Abteilung (Schwerpunkt Schuhe)"
    ),
    "betreue seit Mai 2025 eine Lernende im Laden": (
        "betreue seit Mai 2025 eine Lernende im Laden"
    ),
    "bewirtschafte das Lager mit 900 Paaren, mache die Inventur mit": (
        "bewirtschafte das Lager mit 900 Paaren und mache die Inventur mit"
    ),
    "besetze rund 35 Stellen im Jahr, davon 2024 zwölf Lehrstellen": (
        "besetze rund 35 Stellen im Jahr (davon 2024 zwölf Lehrstellen)"
    ),
}
STATES = {
    "Stationsverantwortliche für Wunden seit 2022, rund 15 Visiten pro Monat": (
        "bin seit 2022 Stationsverantwortliche für Wunden (rund 15 Visiten pro Monat)"
    ),
    "Anlagenverantwortlicher für zwei Geräte (A 12), Wartung und Prüfung": (
        "bin Anlagenverantwortlicher für zwei Geräte (A 12; Wartung und Prüfung)"
    ),
    "Key-Userin bei der Umstellung auf Lenz 4, 2021": (
        "war Key-Userin bei der Umstellung auf Lenz 4 (2021)"
    ),
}
TOLD = [
    *((Form.DUTY, *one) for one in DUTIES.items()),
    *((Form.DID, *one) for one in DEEDS.items()),
    *((Form.STATE, *one) for one in STATES.items()),
    (
        Form.SENTENCE,
        "Termintreue der Lieferanten von 81 % auf 93 % (2018 bis 2021)",
        "Die Termintreue der Lieferanten stieg von 81 % auf 93 % (2018 bis 2021)",
    ),
    (
        Form.SENTENCE,
        "Durchlaufzeit von 1,9 s auf 1,2 s",
        "Die Durchlaufzeit sank von 1,9 s auf 1,2 s",
    ),
    (
        Form.SENTENCE,
        "Wareneinsatz von 33 % auf 28 %",
        "Der Wareneinsatz sank von 33 % auf 28 %",
    ),
]


@pytest.mark.parametrize(("form", "line", "told"), TOLD)
def test_a_note_is_told_with_what_stands_beside_it(form, line, told):
    """
    How much, with what and when stand in brackets behind what the note names; nothing
    is left out, and nobody is said to have done what no verb tells.
    """
    (clause,) = read_german(line, current=True)

    assert (clause.form, clause.text) == (form, told)


@pytest.mark.parametrize(
    "line",
    [
        "Aufmaß, Bauleitung und Abnahme bei Praxen, Hotels, Banken",
        "Umbau 2022: zwei Wochen Teilschließung, Neuaufbau nach Plan",
        "Beratung und Verkauf Kinderschuhe",
    ],
)
def test_a_note_that_lacks_what_joins_it_is_no_sentence(line):
    """
    What of a row belongs to what, and which word is left out, is not guessed.
    """
    assert {Form.FACT} >= {clause.form for clause in read_german(line, current=True)}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Besuchsdienst Hospiz, 2 Nachmittage im Monat, seit 2031",
            (
                "Ehrenamtlich engagiere ich mich seit 2031: Besuchsdienst Hospiz, "
                "2 Nachmittage im Monat"
            ),
        ),
        (
            "2021 – 2024 | Trainer im Club",
            "Ehrenamtlich habe ich mich von 2021 bis 2024 engagiert: Trainer im Club",
        ),
        ("Trainer im Ruderclub", None),
    ],
)
def test_unpaid_work_is_told_with_its_time(line, told):
    """
    Until when it is done, or was; without a time nothing is said of it.
    """
    clause = service(line)

    assert (clause and clause.text) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Absprache mit Küche und Service, Bestellungen (Metro)",
            "die Absprache mit Küche und Service sowie Bestellungen (Metro)",
        ),
        (
            "Ablage, Abgleich mit Lager und Versand, Austausch mit Zoll",
            "Ablage, der Abgleich mit Lager und Versand sowie der Austausch mit Zoll",
        ),
        (
            "Fachliche Führung der Köche und Hilfen, Vertretung des Chefs",
            "die fachliche Führung der Köche und Hilfen sowie die Vertretung des Chefs",
        ),
        (
            "Bestellungen bei Großhändlern, Wareneingang, Inventur",
            "Bestellungen bei Großhändlern, der Wareneingang und die Inventur",
        ),
        ("Wareneingang, Kommissionierung", "Wareneingang und Kommissionierung"),
        ("Protokolle der Sitzungen", "Protokolle der Sitzungen"),
        (
            "Verfahren nach VOB, Anfragen der Bieter",
            "Verfahren nach VOB sowie Anfragen der Bieter",
        ),
    ],
)
def test_what_a_row_says_at_length_has_its_article(line, told):
    """
    A noun with what belongs to it has its article, single words ahead of it have none;
    what "und" joins behind a preposition stays together.
    """
    assert [clause.text for clause in read_german(line, current=True)] == [told]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Retouren pro Monat von 90 auf 40 gesenkt",
            "habe die Retouren pro Monat von 90 auf 40 gesenkt",
        ),
        ("Retouren von 9 auf 4 %", "Die Retouren sanken von 9 auf 4 %"),
    ],
)
def test_what_somebody_lowered_did_not_fall_by_itself(line, told):
    """
    A participle behind two figures tells who did it.
    """
    assert read_german(line, current=False)[0].text == told
