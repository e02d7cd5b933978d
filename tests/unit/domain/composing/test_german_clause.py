"""
A German resume line becomes what its person would say.
"""

import pytest

from resumate.domain.composing.clause import Form
from resumate.domain.composing.german.lines.clause import read_german
from resumate.domain.composing.german.lines.subjects import subjects
from resumate.domain.composing.reading import tellable
from resumate.domain.resume import LineKind, ResumeLine, Section


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
        ("Erstellen von Dienstplänen", Form.DID, "habe Dienstpläne erstellt"),
        (
            "Dienstplangestaltung per App, Überstunden auf 120 gesenkt",
            Form.DUTY,
            "die Dienstplangestaltung per App (Überstunden auf 120 gesenkt)",
        ),
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
            "habe 4 Öfen auf Gas umgerüstet und dadurch die Kosten um 20 % gesenkt",
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
            "Verbandswechsel, Pflegeplanung und die Mitarbeit im Palliativteam",
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
        ("Gardemanger in der Saison", Form.STATE, "war Gardemanger in der Saison"),
        (
            "Inventarisierung der Geräte",
            Form.DID,
            "habe die Geräte inventarisiert",
        ),
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


@pytest.mark.parametrize(
    "line", ["Lager wurde nach Bremen verlegt", "Beide Läden wurden 2019 umgebaut"]
)
def test_what_became_of_a_firm_is_nobodys_deed(line):
    """
    No "habe das Lager wurde verlegt".
    """
    told = read_german(line, current=False)

    assert [Form.FACT] * len(told) == [clause.form for clause in told]


def test_what_says_ich_can_be_led_in() -> None:
    """
    A line that already says "Ich" is told as any deed: its post can be named before it.
    """
    clause = read_german("Ich betreue 310 Beschäftigte.", current=True)[0]

    assert (clause.form, clause.text) == (Form.DID, "betreue 310 Beschäftigte")


@pytest.mark.parametrize(
    ("line", "form", "said"),
    [
        ("Betreuung eines Lernenden", Form.DID, "betreue einen Lernenden"),
        (
            "Betreuung einer Lernenden im dritten Lehrjahr (bestanden 2021)",
            Form.DID,
            "habe eine Lernende im dritten Lehrjahr betreut (bestanden 2021)",
        ),
        (
            "Betreuung der Lernenden (1 Person)",
            Form.FACT,
            "Betreuung der Lernenden (1 Person)",
        ),
        ("Anleitung der Lernenden", Form.DUTY, "die Anleitung der Lernenden"),
    ],
)
def test_who_learns_is_one_or_many(line, form, said):
    """
    "Lernende" ends as an adjective does; who of a plural is one person stays as read.
    """
    clause = read_german(line, current=True)[0]

    assert (form, said) == (clause.form, clause.text)


@pytest.mark.parametrize(
    "line",
    [
        "Beratung und Verkauf Kinderschuhe",
        "Bestellung und Retoure Bio-Sortiment, rund 900 Artikel",
        "Pharmazeutische Betreuung Pflegeheim Sonnhalde (42 Betten)",
    ],
)
def test_a_note_without_its_preposition_stays_a_note(line):
    """
    No noun stands right behind a noun of work in a sentence.
    """
    assert [Form.FACT] == [c.form for c in read_german(line, current=True)]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Vertretung der Marktleitung, 17 Mitarbeitende, 620 m² Fläche",
            "vertrete die Marktleitung (17 Mitarbeitende, 620 m² Fläche)",
        ),
        (
            "Ausbildung von bisher 5 Kaufleuten, alle bestanden",
            "habe bisher 5 Kaufleute ausgebildet (alle bestanden)",
        ),
        (
            "Finanzbuchhaltung für 38 Mandate, überwiegend Handwerk",
            "die Finanzbuchhaltung für 38 Mandate (überwiegend Handwerk)",
        ),
        (
            "Führen von 23 Mandaten (Handwerk, Vereine), davon 9 Baubetriebe",
            "führe 23 Mandate (Handwerk, Vereine; davon 9 Baubetriebe)",
        ),
        (
            "Kreditoren mit Prüfung, ca. 250 Belege pro Monat",
            "Kreditoren mit Prüfung (ca. 250 Belege pro Monat)",
        ),
        (
            "Einführung des digitalen Workflows: Durchlauf von 11 auf 4 Tage",
            "habe den digitalen Workflow eingeführt (Durchlauf von 11 auf 4 Tage)",
        ),
        (
            "Vertretung des Küchenchefs, ca. 40 Tage pro Jahr",
            "die Vertretung des Küchenchefs (ca. 40 Tage pro Jahr)",
        ),
        (
            "Migration von Exchange 2016 in die Cloud: 620 Postfächer",
            "habe Exchange 2016 in die Cloud migriert (620 Postfächer)",
        ),
        (
            "Umstellung von 29 Mandaten auf die neue Software seit 2022",
            "habe 29 Mandate auf die neue Software umgestellt (seit 2022)",
        ),
    ],
)
def test_how_much_of_it_there_was_stands_beside_it(line, said):
    """
    Sizes behind commas or a colon go into brackets, behind the verb where it ends.
    """
    assert said == read_german(line, current=True)[0].text


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Umstellung auf die QR-Rechnung, Projektverantwortung im Büro",
            "die Umstellung auf die QR-Rechnung sowie die Projektverantwortung im Büro",
        ),
        (
            "Rund 110 Rezepte pro Tag, Validierung nach Vorschrift",
            "rund 110 Rezepte pro Tag sowie die Validierung nach Vorschrift",
        ),
        (
            "Verantwortete die Pedalbox, leitete eine Gruppe",
            "verantwortete die Pedalbox und leitete eine Gruppe",
        ),
        (
            "Ausbilderin für Laboranten, bisher 6 Personen zur Prüfung geführt",
            (
                "bin Ausbilderin für Laboranten und habe bisher 6 Personen zur Prüfung "
                "geführt"
            ),
        ),
    ],
)
def test_a_row_ends_in_and(line, said):
    """
    Two duties, two deeds, and who one is with what one did are joined by a word.
    """
    assert said == read_german(line, current=True)[0].text


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Fuhr rund 900 Transporte", "fuhr rund 900 Transporte"),
        (
            "Zeichnete Stiegen und nahm Maße auf der Baustelle",
            "zeichnete Stiegen und nahm Maße auf der Baustelle",
        ),
        ("Führte eine Kasse ein", "führte eine Kasse ein"),
        ("Rechnete Rahmen in Ansys nach", "rechnete Rahmen in Ansys nach"),
        (
            "Konstruierte 3 Rahmen in Inventor, zwei davon gingen in Fertigung",
            "konstruierte 3 Rahmen in Inventor (zwei davon gingen in Fertigung)",
        ),
    ],
)
def test_a_verb_in_the_past_needs_its_person_alone(line, said):
    """
    A past is known by its vowel, its object, or what is parted from it.
    """
    [clause] = read_german(line, current=False)

    assert (Form.DID, said) == (clause.form, clause.text)


@pytest.mark.parametrize(
    "line",
    [
        "Automatisierte Auswertung",
        "Gebrauchte Maschinen",
        "Erweiterte Pflege",
        "Bankette bis 220 Personen",
        "Belege sortieren, Stammdaten, danach übernommen",
    ],
)
def test_what_only_ends_as_a_verb_is_none(line):
    """
    "Gebrauchte Maschinen" are used ones, "Bankette" are feasts, and "Belege" what is
    sorted.
    """
    assert Form.DID not in {c.form for c in read_german(line, current=False)}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Bachelorarbeit: Reduktion eines Gewichts mit FEM (minus 18 %), Note 1",
            (
                "Das Thema meiner Bachelorarbeit war die Reduktion eines Gewichts mit "
                "FEM (minus 18 %; Note 1)"
            ),
        ),
        (
            "Masterarbeit: „Mensch und Maschine in der Pflege“",
            "Das Thema meiner Masterarbeit war „Mensch und Maschine in der Pflege“",
        ),
        (
            "Diplomarbeit: Moose auf Mauern, Note sehr gut",
            "Das Thema meiner Diplomarbeit war „Moose auf Mauern“ (Note sehr gut)",
        ),
    ],
)
def test_a_thesis_says_what_it_was_about(line, said):
    """
    With its article where it is a plain noun phrase, else as a title.
    """
    [clause] = read_german(line, current=False)

    assert (Form.SENTENCE, said) == (clause.form, clause.text)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Nächtlicher Abrechnungslauf von 5 h auf 48 min verkürzt",
            "habe den nächtlichen Abrechnungslauf von 5 h auf 48 min verkürzt",
        ),
        ("Neuer Webshop eingeführt", "habe einen neuen Webshop eingeführt"),
        ("Kassierer eingearbeitet", "habe Kassierer eingearbeitet"),
    ],
)
def test_what_was_done_to_one_thing_has_its_case(line, said):
    """
    The adjective before a man's noun stands in the accusative, and who is named is no
    adjective.
    """
    (clause,) = read_german(line, current=False)

    assert clause.text == said


def test_an_office_held_from_a_year_on_is_said_of_who_held_it():
    """
    "Hygienebeauftragte ab 2020" of a post that is over.
    """
    (clause,) = read_german("Hygienebeauftragte ab 2020", current=False)

    assert clause.text == "war ab 2020 Hygienebeauftragte"


def test_what_opens_with_a_preposition_is_no_subject():
    """
    "um Von 0 auf 640.000 € Umsatz" is no German.
    """
    assert subjects("Von 0 auf 640.000 € Umsatz") == []
    assert subjects("Von der Bestellung bis zum Versand") == []


def test_what_others_did_is_no_deed_of_ones_own():
    """
    "…, von 3 Klassen durchgeführt" was done by these and stands in a bracket, and is no
    change "von 300 auf 500".
    """
    others = read_german(
        "Projektwoche entwickelt, von 3 Klassen durchgeführt", current=True
    )
    own = read_german("Konzepte entwickelt, Abos von 300 auf 500 erhöht", current=True)

    told = "habe die Projektwoche entwickelt (von 3 Klassen durchgeführt)"
    assert [told] == [clause.text for clause in others]
    assert Form.DID in {clause.form for clause in own}


@pytest.mark.parametrize(
    "line",
    [
        "Hygieneschulungen intern, 2 x jährlich",
        "Verwaltungsbeirätin meiner eigenen",
    ],
)
def test_what_only_ends_as_an_infinitive_is_none(line):
    """
    "intern" says how, and behind "meiner" stands what a noun lacks.
    """
    assert not any(" zu " in clause.text for clause in read_german(line, current=True))


def test_adjectives_that_stand_together_end_alike():
    """
    "Standardkosten" is a thing of its own, beside the "jährliche Neukalkulation".
    """
    told = read_german("Standardkosten und jährliche Neukalkulation", current=False)
    close = read_german("Enge und gute Zusammenarbeit mit dem Lager", current=False)
    tasks = read_german("Rechnungsprüfung und vorbereitende Buchhaltung", current=False)

    assert not any("standardkost" in clause.text for clause in told)
    assert [c.text for c in close] == ["die enge und gute Zusammenarbeit mit dem Lager"]
    assert [c.text for c in tasks] == [
        "die Rechnungsprüfung und vorbereitende Buchhaltung"
    ]


def test_a_counted_adjective_has_its_case():
    """
    "3-köpfigen" ends as any other.
    """
    (clause,) = read_german("Führung des 3-köpfigen Teams bei Krankheit", current=True)

    assert clause.text.startswith("führe das 3-köpfige Team")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Offerten einholen und Arbeiten kontrollieren",
            ["es, Offerten einzuholen und Arbeiten zu kontrollieren"],
        ),
        ("Offerten einschustern und Arbeiten kontrollieren", []),
        (
            "Kalkulationen, größte: Beschichtungsanlage 4,6 Mio. €",
            ["Kalkulationen (größte: Beschichtungsanlage 4,6 Mio. €)"],
        ),
    ],
)
def test_all_of_a_row_has_its_form_or_none(line, said):
    """
    No "zu" stands in the last of two deeds alone, and which of many it was beside them.
    """
    told = read_german(line, current=True)

    assert [clause.text for clause in told if clause.form is Form.DUTY] == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Wundversorgung nach ärztl. Anordnung",
            "die Wundversorgung nach ärztlicher Anordnung",
        ),
        ("Assistenz bei kl. Eingriffen", "die Assistenz bei kleinen Eingriffen"),
        ("Wartung von techn. Anlagen", "habe technische Anlagen gewartet"),
        ("Verantwortung f. 6 Filialen", "war verantwortlich für 6 Filialen"),
        ("Führung von 12 MA", "habe 12 Mitarbeiter geführt"),
        (
            "Menüplanung für Bankette bis 150 Pers.",
            "die Menüplanung für Bankette bis 150 Personen",
        ),
        ("Betreuung von Kunden usw.", "habe Kunden betreut"),
        (
            "Zusammenarbeit mit Behörden, Kostenträgern u.a.",
            "die Zusammenarbeit mit Behörden und Kostenträgern",
        ),
        ("Kunden beraten. Kasse geführt.", "habe Kunden beraten und die Kasse geführt"),
    ],
)
def test_a_short_form_is_written_out_and_ends_no_sentence(line, said):
    """
    What a resume cuts short is a whole word in a letter, and "usw." names nothing.
    """
    [clause] = read_german(line, current=False)

    assert clause.text == said


def test_no_sentence_breaks_off_at_a_short_form():
    """
    An abbreviation that is not known may end a fact, but no sentence before its noun.
    """
    [clause] = read_german("Reinigung nach vorgeg. Plan", current=False)

    assert clause.text == "Reinigung nach vorgeg. Plan"


@pytest.mark.parametrize(
    "line",
    [
        "wurde wegen Umzug des Lagers beendet",
        "leider aus gesundheitlichen Gründen aufgehört (Allergie)",
        "nach 18 Monaten übernommen worden",
        "Betrieb geschlossen (Insolvenz)",
        "Firma ging 2012 in Konkurs",
        "Mädchen für alles ;-)",
        "Aushilfe auf 450 € Basis",
        "16 Stunden pro Woche",
        "Gesellenbrief mit Note gut",
        "Hochvoltschein Stufe 2",
        "(Hersteller von Bautenlacken, 320 Beschäftigte)",
        "Anbieter von Software für Handwerksbetriebe, 85 Mitarbeitende",
    ],
)
def test_what_is_no_work_is_not_told(line):
    """
    How a post ended, its terms, a paper, what the firm is and jokes: no letter has
    them, as a sentence, a fact or an item of a list.
    """
    bullet = ResumeLine("L1", line, Section.EXPERIENCE, "P1", kind=LineKind.BULLET)

    assert not read_german(line, current=False)
    assert not tellable(bullet, "de")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Filiale in Aalen eröffnet", "habe die Filiale in Aalen eröffnet"),
        ("Verträge gekündigt", "habe Verträge gekündigt"),
        ("Umzug des Lagers organisiert", "habe den Umzug des Lagers organisiert"),
        ("Ausflüge mit vorbereitet", "habe Ausflüge mit vorbereitet"),
        (
            "Weiterbildung der Kollegen in Excel",
            "die Weiterbildung der Kollegen in Excel",
        ),
        (
            "Grund- und Behandlungspflege in 3 Wohngruppen",
            "die Grund- und Behandlungspflege in 3 Wohngruppen",
        ),
    ],
)
def test_work_that_sounds_like_an_ending_is_told(line, said):
    """
    What was closed, moved or learnt as a task is work.
    """
    [clause] = read_german(line, current=False)

    assert clause.text == said


@pytest.mark.parametrize(
    ("line", "form", "said"),
    [
        (
            "Be- und Entladen von LKW mit Stapler",
            Form.DUTY,
            "das Be- und Entladen von LKW mit Stapler",
        ),
        (
            "Impfen nach ärztlicher Delegation",
            Form.DUTY,
            "das Impfen nach ärztlicher Delegation",
        ),
        (
            "Verpacken, etikettieren, palettieren",
            Form.DUTY,
            "Verpacken, Etikettieren und Palettieren",
        ),
        (
            "Einrichten und rüsten von Fräsmaschinen",
            Form.DUTY,
            "das Einrichten und Rüsten von Fräsmaschinen",
        ),
        (
            "Reisekosten abrechnen, Termine koordinieren",
            Form.DUTY,
            "es, Reisekosten abzurechnen und Termine zu koordinieren",
        ),
        (
            "Mauern, Verputzen, Estrich legen",
            Form.DUTY,
            "es, zu mauern, zu verputzen und Estrich zu legen",
        ),
        (
            "Messdaten analysieren und auswerten",
            Form.DUTY,
            "es, Messdaten zu analysieren und auszuwerten",
        ),
        (
            "Daten einpflegen und Berichte ausgeben",
            Form.DUTY,
            "es, Daten einzupflegen und Berichte auszugeben",
        ),
        (
            "Bau von Wegen, Mauern und Treppen",
            Form.DUTY,
            "der Bau von Wegen, Mauern und Treppen",
        ),
        ("Schrauben und Dübel", Form.DUTY, "Schrauben und Dübel"),
        ("Reinigung innen und außen", Form.FACT, "Reinigung innen und außen"),
        (
            'Auszeichnung "Verkäufer des Jahres" erhalten',
            Form.DID,
            'habe die Auszeichnung "Verkäufer des Jahres" erhalten',
        ),
    ],
)
def test_an_infinitive_is_a_deed_with_article_or_zu(line, form, said):
    """
    A verb with a capital is one thing that is done, and of a row of verbs each has its
    "zu"; what only ends as one is none.
    """
    [clause] = read_german(line, current=False)

    assert (clause.form, clause.text) == (form, said)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Kommissionieren", ["das Kommissionieren"]),
        ("Typberatung", ["die Typberatung"]),
        ("Treppenbau", ["der Treppenbau"]),
        ("Weiterbildung", []),
        ("Saisonarbeit", []),
        ("Kündigung", []),
        ("Zivildienst", []),
    ],
)
def test_one_word_is_told_where_it_surely_is_work(line, said):
    """
    Many resumes name one task a line, by its noun alone.
    """
    assert [clause.text for clause in read_german(line, current=False)] == said


@pytest.mark.parametrize(
    ("line", "form", "said"),
    [
        ("habe 3 Azubis ausgebildet", Form.DID, "habe 3 Azubis ausgebildet"),
        (
            "Habe in 2 Jahren 40 Neukunden gewonnen.",
            Form.DID,
            "habe in 2 Jahren 40 Neukunden gewonnen",
        ),
        ("War Springerin im Labor", Form.STATE, "war Springerin im Labor"),
        ("Verkauft Brot und Kaffee", Form.DID, "verkaufte Brot und Kaffee"),
        (
            "Ein- und Ausgangsrechnungen geprüft",
            Form.DID,
            "habe Ein- und Ausgangsrechnungen geprüft",
        ),
        (
            "An- und Abmeldung von Wagen vorbereitet",
            Form.DID,
            "habe die An- und Abmeldung von Wagen vorbereitet",
        ),
        (
            "Laufzeit von 55 auf 35 Minuten verkürzt, zusammen mit der Technik",
            Form.DID,
            "habe zusammen mit der Technik die Laufzeit von 55 auf 35 Minuten verkürzt",
        ),
        (
            "Mahnwesen: offene Posten um 40 % gesenkt",
            Form.DID,
            "habe im Mahnwesen offene Posten um 40 % gesenkt",
        ),
        (
            "Planprüfung eingeführt: Rückfragen um 40 % gesunken",
            Form.DID,
            "habe die Planprüfung eingeführt (Rückfragen um 40 % gesunken)",
        ),
        (
            "Abschlusszeit wurde von 12 auf 7 Tage verkürzt",
            Form.SENTENCE,
            "Die Abschlusszeit wurde von 12 auf 7 Tage verkürzt",
        ),
        (
            "Im Projekt zur Einführung der Akte war ich Leiterin der Datenübernahme.",
            Form.SENTENCE,
            "Im Projekt zur Einführung der Akte war ich Leiterin der Datenübernahme",
        ),
    ],
)
def test_what_lacks_a_word_of_a_sentence_is_made_whole(line, form, said):
    """
    Its "ich", its article, or the place of what stands before or behind it.
    """
    [clause] = read_german(line, current=False)

    assert (clause.form, clause.text) == (form, said)


@pytest.mark.parametrize(
    "line",
    [
        "habe den Betrieb wurde geschlossen",
        "Hatte 5 Auszubildende zu betreuen",
        "Musste oft allein arbeiten und Kasse führen",
    ],
)
def test_what_is_no_german_is_not_told(line):
    """
    A verb too many, or one that nobody could make a sentence of.
    """
    assert not read_german(line, current=False)


def test_what_another_did_is_no_fact():
    """
    It stands behind a semicolon, with a verb of its own.
    """
    [clause] = read_german(
        "Zuarbeit für die Website: Texte, Bilder; Leitung lag bei der Agentur",
        current=False,
    )

    assert clause.text == "Zuarbeit für die Website – Texte, Bilder"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "seit 2024 Sicherheitsbeauftragte der Abteilung",
            "bin seit 2024 Sicherheitsbeauftragte der Abteilung",
        ),
        (
            "Vorarbeiter einer Kolonne von 5 Mann",
            "war Vorarbeiter einer Kolonne von 5 Mann",
        ),
        ("Team von 5 Personen", "arbeitete in einem Team von 5 Personen"),
        (
            "Station mit 28 Betten, Schwerpunkt Kardiologie",
            "arbeitete auf einer Station mit 28 Betten (Schwerpunkt Kardiologie)",
        ),
    ],
)
def test_who_one_was_and_where_is_a_state(line, said):
    """
    An office with its time before it, and a place of work by its size.
    """
    [clause] = read_german(line, current=False)

    assert (clause.form, clause.text) == (Form.STATE, said)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Leiter der Bar; Rate von 2 % (2021) auf 1 % gesunken",
            "war Leiter der Bar, und die Rate ist von 2 % (2021) auf 1 % gesunken",
        ),
        (
            "Blutentnahmen, EKG, Lungenfunktion, Impfungen nach Plan",
            "Blutentnahmen, EKG, Lungenfunktion und Impfungen nach Plan",
        ),
        (
            "Versorgung von Hunden, Katzen, Kleintieren",
            "die Versorgung von Hunden, Katzen und Kleintieren",
        ),
        ("tel. Auftragsannahme", "die telefonische Auftragsannahme"),
    ],
)
def test_what_stands_beside_is_told_without_tearing_it(line, said):
    """
    No bracket inside a bracket loses what it was about, and a short name in a row is
    one of its things.
    """
    [clause] = read_german(line, current=False)

    assert clause.text == said


@pytest.mark.parametrize(
    ("line", "plural"),
    [
        ("Massenermittlung und Stücklisten", True),
        ("Einführung von Moodle und Schulung von 25 Leuten", True),
        ("Hausbesuche als Vertretung", True),
        ("Betreuung von Kindern und Eltern am Nachmittag im Hort", False),
        ("Pflege der Beete", False),
    ],
)
def test_two_pieces_of_work_are_many(line, plural):
    """
    Of which the second may need no article.
    """
    [clause] = read_german(line, current=False)

    assert clause.plural is plural


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Ansprechpartner für Kunden, Lieferanten, Behörden usw.",
            ["war Ansprechpartner für Kunden, Lieferanten und Behörden"],
        ),
        ("Befristung ausgelaufen", []),
        ("Filiale 2010 geschlossen", []),
        ("Umsatz um 10 % gewachsen", ["Der Umsatz ist um 10 % gewachsen"]),
        ("In den Vertrieb gewechselt", ["bin in den Vertrieb gewechselt"]),
        (
            "Führung von 5 Köchen u. 7 Küchenhilfen",
            ["die Führung von 5 Köchen und 7 Küchenhilfen"],
        ),
        ("Mitarbeiter des Monats (2x)", ["war Mitarbeiter des Monats"]),
        (
            "Gruppe aufgebaut (18 Kinder), Gelder i. H. v. 12.000 € eingeworben",
            [
                (
                    "habe die Gruppe aufgebaut (18 Kinder) und Gelder in Höhe von "
                    "12.000 € eingeworben"
                )
            ],
        ),
        (
            "alle Stationen im Lager durchlaufen",
            ["es, alle Stationen im Lager zu durchlaufen"],
        ),
        ("jährl. Inventur", ["die jährliche Inventur"]),
    ],
)
def test_lines_as_people_type_them_are_told_or_left_out(line, said):
    """
    Nobody "has" a thing that ran out by itself, and a row behind "für" is one.
    """
    assert [clause.text for clause in read_german(line, current=False)] == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Beratung von Berechtigten (persönl. und tel.)",
            ["die Beratung von Berechtigten (persönlich und telefonisch)"],
        ),
        ("alle anfallenden Arbeiten im Salon", ["alle anfallenden Arbeiten im Salon"]),
        ("Selbstständiges Arbeiten", ["das selbstständige Arbeiten"]),
        (
            "2019 Umbau des Salons begleitet",
            ["habe 2019 den Umbau des Salons begleitet"],
        ),
        ("Inventur 2x im Jahr mitgemacht", ["habe die Inventur 2x im Jahr mitgemacht"]),
        ("Führerschein: B, C, CE", []),
        ("Abschluß IHK 2,7", []),
    ],
)
def test_what_stands_around_work_is_told_with_it_or_not_at_all(line, said):
    """
    A year before it, an adverb cut short behind it; what belongs to other parts of the
    resume does not.
    """
    assert [clause.text for clause in read_german(line, current=False)] == said


@pytest.mark.parametrize(
    ("line", "form", "said"),
    [
        (
            "Mieter ansprechen bei Problemen",
            Form.DUTY,
            "es, Mieter bei Problemen anzusprechen",
        ),
        (
            "3. Platz beim Landeswettbewerb 2010",
            Form.DID,
            "habe den 3. Platz beim Landeswettbewerb 2010 belegt",
        ),
        (
            "Wareneingang / Warenausgang",
            Form.DUTY,
            "der Wareneingang und Warenausgang",
        ),
        (
            "Grundreinigungen i. d. Ferien",
            Form.DUTY,
            "Grundreinigungen in den Ferien",
        ),
    ],
)
def test_notes_in_another_order_are_told_in_that_of_a_sentence(line, form, said):
    """
    A verb before what belongs to it, a prize, two things with a stroke between them.
    """
    [clause] = read_german(line, current=False)

    assert (clause.form, clause.text) == (form, said)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Beratung, Aufmass, Pläne gezeichnet (Vectorworks), Einkauf",
            "Beratung, Aufmass und Einkauf",
        ),
        (
            "Empfang, Terminvergabe, Briefe vorbereiten, Arbeit mit Akten",
            "Empfang, Terminvergabe und die Arbeit mit Akten",
        ),
        ("Möbel, Stiegen, Türen gebaut, Montage", None),
        (
            "Impfungen, Blutdruckkontrollen, Befunde schreiben",
            "Impfungen und Blutdruckkontrollen",
        ),
        (
            "Platten einpassen mit dem Meister",
            "es, Platten mit dem Meister einzupassen",
        ),
        ("Teile fräsen nach Zeichnung", "es, Teile nach Zeichnung zu fräsen"),
        ("Pflege der Kunden und Liefern an Märkte", None),
    ],
)
def test_of_a_mixed_row_the_acts_are_told_and_a_verb_stands_last(line, told):
    """
    A deed between acts is left out where it surely is one of its own, and a verb goes
    behind what it is done with.
    """
    clauses = read_german(line, current=False)

    duties = [one.text for one in clauses if one.form is Form.DUTY]
    assert duties[:1] == ([told] if told else duties[:1])
    assert told or all(one.form is not Form.DUTY or line in one.text for one in clauses)


@pytest.mark.parametrize(
    ("line", "now", "then"),
    [
        (
            "Betreuung einer Doktorandin und zweier junger Hilfskräfte",
            "betreue eine Doktorandin und zwei junge Hilfskräfte",
            "habe eine Doktorandin und zwei junge Hilfskräfte betreut",
        ),
        (
            "Leitung zweier Projekte",
            "leite zwei Projekte",
            "habe zwei Projekte geleitet",
        ),
        (
            "Betreuung eines Lehrlings und dreier Aushilfen",
            "betreue einen Lehrling und drei Aushilfen",
            "habe einen Lehrling und drei Aushilfen betreut",
        ),
        (
            "Leitung eines Teams mit guter Stimmung und hoher Quote",
            "leite ein Team mit guter Stimmung und hoher Quote",
            "habe ein Team mit guter Stimmung und hoher Quote geleitet",
        ),
        (
            "Begleitung der Audits 2022 und 2024",
            "habe die Audits 2022 und 2024 begleitet",
            "habe die Audits 2022 und 2024 begleitet",
        ),
        (
            "Administration von Windows Server 2019",
            "administriere Windows Server 2019",
            "habe Windows Server 2019 administriert",
        ),
        (
            "einen Schrank nach Plan verdrahtet",
            "habe einen Schrank nach Plan verdrahtet",
            "habe einen Schrank nach Plan verdrahtet",
        ),
        (
            "Seit 03.2022 Praxisanleiterin, Betreuung von 3 Auszubildenden",
            "bin seit März 2022 Praxisanleiterin (Betreuung von 3 Auszubildenden)",
            "bin seit März 2022 Praxisanleiterin (Betreuung von 3 Auszubildenden)",
        ),
        (
            "ab 2016 Hygienebeauftragte",
            "bin seit 2016 Hygienebeauftragte",
            "war ab 2016 Hygienebeauftragte",
        ),
        (
            "Betreuung von 3 Azubis pro Jahr, bis heute in kleinem Umfang",
            "betreue 3 Azubis pro Jahr (bis heute in kleinem Umfang)",
            "habe 3 Azubis pro Jahr betreut (bis heute in kleinem Umfang)",
        ),
        ("Ölwechsel mitgeholfen", *2 * ("habe beim Ölwechsel mitgeholfen",)),
    ],
)
def test_number_case_and_time_of_a_deed_are_those_of_a_sentence(line, now, then):
    """
    Genitives become objects of the verb, what bears a year is done, and since when is
    said in words.
    """
    told = [read_german(line, current=current)[0].text for current in (True, False)]

    assert told == [now, then]


def test_a_share_is_no_deed():
    """
    "Krankheitsquote" is no verb, though it ends as one.
    """
    forms = {one.form for one in read_german("Fehlquote 9 % auf 5 %", current=True)}

    assert Form.DID not in forms


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Gelernte Arztsekretärin mit neun Jahren Praxis im Vorzimmer einer Klinik.",
            (
                "bin gelernte Arztsekretärin mit neun Jahren Praxis im Vorzimmer "
                "einer Klinik"
            ),
        ),
        (
            "Pflegefachfrau HF mit acht Jahren Erfahrung auf der Intensivstation",
            "bin Pflegefachfrau HF mit acht Jahren Erfahrung auf der Intensivstation",
        ),
        (
            "Logistiker EFZ mit 14 Jahren Erfahrung im Grosshandel",
            "bin Logistiker EFZ mit 14 Jahren Erfahrung im Grosshandel",
        ),
        (
            "Mitarbeiter Einkauf mit 6 Jahren Erfahrung im Handel",
            "bin Mitarbeiter Einkauf mit 6 Jahren Erfahrung im Handel",
        ),
        (
            "Erfahrener Pfleger mit 6 Jahren Praxis in der Psychiatrie",
            "bin ein erfahrener Pfleger mit 6 Jahren Praxis in der Psychiatrie",
        ),
        (
            "Ausgebildeter Bühnenmaler mit zehn Jahren in kleinen Häusern",
            "bin ausgebildeter Bühnenmaler mit zehn Jahren in kleinen Häusern",
        ),
        (
            "Leiterin Finanzen und Personal mit 12 Jahren Erfahrung im Mittelstand",
            "bin Leiterin Finanzen und Personal mit 12 Jahren Erfahrung im Mittelstand",
        ),
        (
            "Promovierte Chemikerin, seit 2018 als Lehrerin an einem Gymnasium",
            (
                "bin promovierte Chemikerin und seit 2018 als Lehrerin an einem "
                "Gymnasium tätig"
            ),
        ),
        (
            "Gelernter Tischler, seit 2015 in der Arbeitsvorbereitung tätig",
            "bin gelernter Tischler und seit 2015 in der Arbeitsvorbereitung tätig",
        ),
        ("Elektroniker, seit 2012 Meister", "bin Elektroniker und seit 2012 Meister"),
        ("Regionaler Anbieter Heizung mit 20 Jahren Erfahrung", ""),
        ("Freundlicher Service Technik mit elf Jahren Erfahrung", ""),
        ("Verkäuferin, seit 2019 in Elternzeit", ""),
        ("Gelernter Koch, seit 2010 Küche mit 12 Leuten", ""),
    ],
)
def test_who_one_is_and_since_when_or_for_how_long(line, said):
    """
    A profile without its "Ich bin"; a firm, a time away and a place are nobody.
    """
    told = [
        one.text for one in read_german(line, current=True) if one.form is Form.STATE
    ]

    assert told == ([said] if said else [])


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "eigenes Modell gebaut: Brücke aus Pappe",
            "habe ein eigenes Modell gebaut (Brücke aus Pappe)",
        ),
        (
            "eigene Website erstellt: Schülerzeitung",
            "habe eine eigene Website erstellt (Schülerzeitung)",
        ),
        (
            "Schulungen gehalten: Brandschutz, Ladungssicherung",
            "habe Schulungen gehalten (Brandschutz, Ladungssicherung)",
        ),
        (
            "Team geleitet: zuletzt kommissarisch",
            "habe das Team geleitet (zuletzt kommissarisch)",
        ),
        ("Bretter schleifen und ölen", "es, Bretter zu schleifen und zu ölen"),
        ("drei mal mit auf Montage (Carport)", "war dreimal mit auf Montage (Carport)"),
        ("mit auf Tour", "war mit auf Tour"),
        ("zweimal mit auf Baustelle", ""),
        (
            "Türen lackiert (mitgeholfen), Korpusse montiert",
            "habe Türen mit lackiert und Korpusse montiert",
        ),
        ("(04.05. - 08.05.) | - Platten gestapelt", "habe Platten gestapelt"),
    ],
)
def test_what_a_pupil_did_in_a_firm_is_told(line, said):
    """
    A piece of one's own, work that one helped with, and where one was taken along.
    """
    told = read_german(line, current=False)
    sure = [one.text for one in told if one.form is not Form.FACT]

    assert sure == ([said] if said else [])


@pytest.mark.parametrize(
    ("line", "now", "then"),
    [
        ("Beratung der Eltern", "berate die Eltern", "habe die Eltern beraten"),
        (
            "Beratung und Betreuung von 30 Familien",
            "berate und betreue 30 Familien",
            "habe 30 Familien beraten und betreut",
        ),
        (
            "Beratung von Kundinnen und Kunden zu Hörgeräten",
            "berate Kundinnen und Kunden zu Hörgeräten",
            "habe Kundinnen und Kunden zu Hörgeräten beraten",
        ),
        (
            "Beratung und Verkauf von Fahrrädern und Zubehör",
            "die Beratung und der Verkauf von Fahrrädern und Zubehör",
            "die Beratung und der Verkauf von Fahrrädern und Zubehör",
        ),
        (
            "Verkauf und Beratung von Teppichen",
            "der Verkauf und die Beratung von Teppichen",
            "der Verkauf und die Beratung von Teppichen",
        ),
    ],
)
def test_people_are_advised_and_no_goods(line, now, then):
    """
    Work on goods stays a noun, of which nobody asks whom it was for.
    """
    told = [read_german(line, current=current)[0].text for current in (True, False)]

    assert told == [now, then]


def test_a_verb_in_two_parts_is_not_torn_far_apart():
    """
    "baute das Haus …, CHF 4 Mio. (…) um" is read by nobody to its end: what stands
    beside it is told in one bracket behind the verb.
    """
    long = (
        "Umbau des Pfarrhauses mit sechs Wohnungen in Uznach, in bewohntem Zustand, "
        "CHF 4 Mio. (Abnahme Mai 2031, Termine eingehalten)"
    )
    short = "Umbau des Pfarrhauses mit sechs Wohnungen in Uznach"
    told = "habe das Pfarrhaus mit sechs Wohnungen in Uznach umgebaut"

    beside = "in bewohntem Zustand, CHF 4 Mio., Abnahme Mai 2031, Termine eingehalten"
    assert read_german(long, current=True)[0].text == f"{told} ({beside})"
    assert read_german(short, current=False)[0].text == told


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Planung einer Turnhalle in Au, EUR 3,2 Mio.",
            "plane eine Turnhalle in Au (EUR 3,2 Mio)",
        ),
        ("Verwaltung eines Budgets, CHF 4 Mio.", "verwalte ein Budget (CHF 4 Mio)"),
        (
            "Leitung des Einkaufs, € 2 Mio. im Jahr",
            "leite den Einkauf (€ 2 Mio. im Jahr)",
        ),
    ],
)
def test_a_sum_behind_a_comma_stands_beside_what_it_is_of(line, said):
    """
    With its currency before it, and a comma inside it.
    """
    assert read_german(line, current=True)[0].text == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Wurst und Käse, Bestellung, Kasse, Inventur",
            "Wurst und Käse, Bestellung, Kasse sowie Inventur",
        ),
        (
            "Brot und Gebäck, Dienstplan, Warenannahme",
            "Brot und Gebäck, Dienstplan sowie Warenannahme",
        ),
        ("Einkauf und Lager, Buchhaltung", "Einkauf, Lager und Buchhaltung"),
    ],
)
def test_two_things_that_belong_together_stay_a_pair(line, said):
    """
    Where neither is work; work side by side is a row.
    """
    assert read_german(line, current=True)[0].text == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Zuerst Lager und Aufbau, ab 2031 verantwortlich für die Tontechnik.",
            "war ab 2031 verantwortlich für die Tontechnik",
        ),
        (
            "Anfangs Spüle, ab Mai 2032 zuständig für die kalte Küche",
            "war ab Mai 2032 zuständig für die kalte Küche",
        ),
    ],
)
def test_what_one_was_charged_with_at_last_is_told(line, said):
    """
    And not what came before it.
    """
    assert read_german(line, current=False)[0].text == said
