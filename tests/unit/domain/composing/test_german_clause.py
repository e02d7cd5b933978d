"""
A German resume line becomes what its person would say.
"""

import pytest

from resumate.domain.composing.clause import Form
from resumate.domain.composing.german.clause import read_german


@pytest.mark.parametrize(
    ("line", "form", "said"),
    [
        (
            "Leitung der Station mit 12 Betten",
            Form.DID,
            "habe die Station mit 12 Betten geleitet",
        ),
        (
            "Enge Zusammenarbeit mit dem Vertrieb",
            Form.DUTY,
            "die enge Zusammenarbeit mit dem Vertrieb",
        ),
        (
            "Eigenverantwortlicher Unterricht",
            Form.DUTY,
            "der eigenverantwortliche Unterricht",
        ),
        ("Erstellen von Dienstplänen", Form.DUTY, "das Erstellen von Dienstplänen"),
        (
            "Senkung der Fehlerquote um 20 %",
            Form.DID,
            "habe die Fehlerquote um 20 % gesenkt",
        ),
        (
            "Mahnwesen neu aufgebaut, offene Posten um 35 % gesenkt",
            Form.DID,
            "habe das Mahnwesen neu aufgebaut und offene Posten um 35 % gesenkt",
        ),
        (
            "Umrüstung von 4 Öfen auf Gas, dadurch Kosten um 20 % gesenkt",
            Form.DID,
            "habe 4 Öfen auf Gas umgerüstet und dadurch Kosten um 20 % gesenkt",
        ),
        (
            "Automatisierung der Auswertung, Aufwand von 2 Tagen auf 3 Std. gesenkt",
            Form.DID,
            (
                "habe die Auswertung automatisiert und den Aufwand von 2 Tagen auf "
                "3 Stunden gesenkt"
            ),
        ),
        (
            "Anteil der Angebote, die zu Aufträgen werden, auf 29 % gesteigert",
            Form.DID,
            (
                "habe den Anteil der Angebote, die zu Aufträgen werden, auf 29 % "
                "gesteigert"
            ),
        ),
        (
            "Einführung von Salesforce im Vertrieb (Projektleitung)",
            Form.DID,
            "habe Salesforce im Vertrieb eingeführt (Projektleitung)",
        ),
        (
            "Umsatzverantwortung 16 Mio. €, Steigerung um 28 % in fünf Jahren",
            Form.DUTY,
            "die Umsatzverantwortung für 16 Mio. € (Steigerung um 28 % in fünf Jahren)",
        ),
        (
            "Verbandswechsel, Pflegeplanung, Mitarbeit im Palliativteam",
            Form.DUTY,
            "Verbandswechsel, Pflegeplanung und Mitarbeit im Palliativteam",
        ),
        (
            "Gesundheits- und Krankenpflegerin mit 9 Jahren Erfahrung",
            Form.STATE,
            "bin Gesundheits- und Krankenpflegerin mit 9 Jahren Erfahrung",
        ),
        (
            "Kundendienst u. Reparaturen",
            Form.DUTY,
            "der Kundendienst und Reparaturen",
        ),
        ("Zum Schichtleiter befördert", Form.DID, "wurde zum Schichtleiter befördert"),
        (
            "Leitete ein Team von 8 Personen",
            Form.DID,
            "leitete ein Team von 8 Personen",
        ),
        ("Betreue 40 Kunden", Form.DID, "betreute 40 Kunden"),
        (
            "Verantwortlich für die Kasse",
            Form.STATE,
            "war verantwortlich für die Kasse",
        ),
        (
            "Mentorin im Verein, seit 2021 (30 Mitglieder)",
            Form.STATE,
            "bin seit 2021 Mentorin im Verein (30 Mitglieder)",
        ),
        (
            "Stellvertretung der Leitung seit 2023",
            Form.DUTY,
            "seit 2023 die Stellvertretung der Leitung",
        ),
        (
            "Über 900 Testfälle in Jira gepflegt",
            Form.DID,
            "habe über 900 Testfälle in Jira gepflegt",
        ),
        ("Mitglied im Betriebsrat", Form.STATE, "war Mitglied im Betriebsrat"),
        (
            "Bilanzbuchhalter mit 12 Jahren Erfahrung",
            Form.STATE,
            "bin Bilanzbuchhalter mit 12 Jahren Erfahrung",
        ),
        (
            "Erfahrene Pflegefachkraft mit acht Jahren Praxis",
            Form.STATE,
            "bin eine erfahrene Pflegefachkraft mit acht Jahren Praxis",
        ),
        (
            "Kunden beraten und Angebote vorbereiten",
            Form.DUTY,
            "es, Kunden zu beraten und Angebote vorzubereiten",
        ),
        (
            "Planung und Durchführung von 30 Messen",
            Form.DID,
            "habe 30 Messen geplant und durchgeführt",
        ),
        (
            "Einführung einer neuen Kassensoftware",
            Form.DID,
            "habe eine neue Kassensoftware eingeführt",
        ),
        (
            "Betreuung von Referendarinnen und Referendaren",
            Form.DID,
            "habe Referendarinnen und Referendare betreut",
        ),
        ("Leitet ein Team von 6 Personen", Form.DID, "leitete ein Team von 6 Personen"),
        (
            "Erfolge: Umsatz um 20 % gesteigert",
            Form.DID,
            "habe den Umsatz um 20 % gesteigert",
        ),
        (
            "Aufgaben: Lagerverwaltung, Kommissionierung, Versand",
            Form.DUTY,
            "Lagerverwaltung, Kommissionierung und Versand",
        ),
        (
            "Einkauf von Quarzsanden für den Bau",
            Form.DUTY,
            "der Einkauf von Quarzsanden für den Bau",
        ),
        (
            "Wareneingang, Kommissionierung und Versand",
            Form.DUTY,
            "Wareneingang, Kommissionierung und Versand",
        ),
        (
            "Einarbeitung neuer Kollegen",
            Form.DID,
            "habe neue Kollegen eingearbeitet",
        ),
        (
            "Relaunch verantwortet; Auflage um 12 % gestiegen",
            Form.DID,
            "habe den Relaunch verantwortet, und die Auflage ist um 12 % gestiegen",
        ),
        (
            "Vertretung der stellvertretenden Leitung",
            Form.DID,
            "habe die stellvertretende Leitung vertreten",
        ),
        (
            "Bearbeitungszeit von neun auf vier Tage verkürzt",
            Form.DID,
            "habe die Bearbeitungszeit von neun auf vier Tage verkürzt",
        ),
        (
            "Entwicklung einer Software, die 45 Kunden nutzen",
            Form.DID,
            "habe eine Software, die 45 Kunden nutzen, entwickelt",
        ),
        (
            "Ausfälle an Linie 3 um 15 % gesenkt (Team von 4)",
            Form.DID,
            "habe Ausfälle an Linie 3 um 15 % gesenkt (Team von 4)",
        ),
        (
            "Aufbau eines Modells in SQL sowie Automatisierung von Berichten",
            Form.DUTY,
            "der Aufbau eines Modells in SQL sowie die Automatisierung von Berichten",
        ),
        (
            "Zusammenarbeit mit Vertrieb, Technik und Einkauf zur Planung",
            Form.DUTY,
            "die Zusammenarbeit mit Vertrieb, Technik und Einkauf zur Planung",
        ),
        (
            "Ich besetze 40 Stellen im Jahr; die Suche sank von 90 auf 60 Tage.",
            Form.DID,
            "besetze 40 Stellen im Jahr; die Suche sank von 90 auf 60 Tage",
        ),
        (
            "2024 habe ich am Konzept mitgeschrieben.",
            Form.SENTENCE,
            "2024 habe ich am Konzept mitgeschrieben",
        ),
        (
            "Nach 14 Jahren im Service wechsle ich in die Verwaltung.",
            Form.SENTENCE,
            "Nach 14 Jahren im Service wechsle ich in die Verwaltung",
        ),
        (
            "Koordination der Handwerker, termingerecht abgeschlossen",
            Form.DID,
            "habe die Handwerker koordiniert und termingerecht abgeschlossen",
        ),
        ("Sehr gute Kenntnisse in SAP", Form.STATE, "habe sehr gute Kenntnisse in SAP"),
    ],
)
def test_lines_of_a_past_role(line, form, said):
    """
    Nouns get their article, participles their verb, verbs their person.
    """
    clause = read_german(line, current=False)[0]

    assert (form, said) == (clause.form, clause.text)


def test_nouns_of_two_genders_have_their_own_articles_in_both_cases():
    """
    "Aufbau und Optimierung" is said with two articles, declined where it must be.
    """
    clause = read_german("Aufbau und Optimierung im Lager", current=False)[0]

    assert "der Aufbau und die Optimierung im Lager" == clause.text
    assert "den Aufbau und die Optimierung im Lager" == clause.accusative


@pytest.mark.parametrize(
    "line",
    [
        "Schwerpunkt: Statistik und Analyse",
        "Built the system for the team",
        "SAP, Excel",
    ],
)
def test_what_cannot_be_said_is_left_to_others(line):
    """
    Labels, lists and other languages are not made into sentences.
    """
    assert () == read_german(line, current=False)


def test_what_says_ich_can_be_led_in() -> None:
    """
    A line that already says "Ich" is told as any deed: its post can be named before it.
    """
    clause = read_german("Ich betreue 310 Beschäftigte.", current=True)[0]

    assert (clause.form, clause.text) == (Form.DID, "betreue 310 Beschäftigte")
