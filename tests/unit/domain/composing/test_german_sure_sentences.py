"""
German lines that no sentence could take, or that one took wrongly.
"""

import pytest

from gate import codes_of
from resumate.domain.composing.clause import Form
from resumate.domain.composing.german.lines.clause import read_german
from resumate.domain.composing.german.lines.subjects import subjects
from resumate.domain.composing.german.papers.credentials import degree
from resumate.domain.composing.german.papers.papers import certificates
from resumate.domain.composing.german.paragraphs.links import asked_for
from resumate.domain.composing.german.words.places import as_post, where_held
from resumate.domain.language.both_forms import colons_as_written, colons_in_words
from resumate.domain.plan import Point, PointKind
from resumate.domain.posting import Requirement, RequirementKind
from resumate.domain.resume import LineKind, PartialDate, ResumeLine, Role, Section
from told_resumes import told_letter, told_posting, told_resume


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Senkung der Fluktuation von 18 % auf 7 %",
            "habe die Fluktuation von 18 % auf 7 % gesenkt",
        ),
        (
            "Steigerung der Buchungen von 900 auf 2.400",
            "habe die Buchungen von 900 auf 2.400 gesteigert",
        ),
        ("Wartezeit von 21 auf 9 Tage", "Die Wartezeit sank von 21 auf 9 Tage"),
        ("Auslastung von 60 % auf 85 %", "Die Auslastung stieg von 60 % auf 85 %"),
        (
            "Drei Ausstellungen geplant, aufgebaut und betreut",
            "habe drei Ausstellungen geplant, aufgebaut und betreut",
        ),
        (
            "Bestellungen erfassen und prüfen in Navision",
            "es, Bestellungen in Navision zu erfassen und zu prüfen",
        ),
        (
            "Kunden anlegen und sperren im Portal, Rabatte in Excel",
            "es, Kunden im Portal anzulegen und zu sperren",
        ),
        (
            "Ausbilder für Lehrlinge 2011-2013",
            "war Ausbilder für Lehrlinge (2011–2013)",
        ),
        (
            "Schulung der Kolleg:innen im Verkauf",
            "habe die Kolleg:innen im Verkauf geschult",
        ),
    ],
)
def test_a_line_is_told_as_what_it_says(line: str, told: str) -> None:
    """
    A fall does not fall, deeds done to one thing are one row, verbs stand last, and the
    colon of "Kolleg:innen" parts no sentence.
    """
    [clause, *_] = read_german(line, current=False)

    assert colons_as_written(clause.text) == told


@pytest.mark.parametrize(
    "line",
    [
        "Autor des Förderantrags (nicht bewilligt)",
        "Bewerbung um das Projekt Nordlicht, abgelehnt",
        "Rückgang der Mahnungen von 40 auf 12",
    ],
)
def test_what_came_to_nothing_makes_no_sentence(line: str) -> None:
    """
    Nor does what already says that something fell.
    """
    told = read_german(line, current=False)

    assert not told or told[0].form is Form.FACT


def test_only_the_colon_inside_a_word_is_kept() -> None:
    """
    A label ends where its colon does.
    """
    assert colons_in_words("Aufgaben: Schüler:innen") == "Aufgaben: Schülerːinnen"
    assert colons_as_written("Schülerːinnen") == "Schüler:innen"


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (
            "Planung von Antrieben, Stücklisten, Montagebetreuung vor Ort",
            [
                "die Planung von Antrieben",
                "Stücklisten",
                "die Montagebetreuung vor Ort",
            ],
        ),
        (
            "Vertretung bei Ferien, Kasse",
            ["die Vertretung bei Ferien", "die Kasse"],
        ),
        ("Abnahme bei Praxen, Hotels, Banken", []),
        ("Betreuung von Kunden, Telefon", []),
    ],
)
def test_work_stands_beside_work_though_it_may_be_of_it(
    row: str, told: list[str]
) -> None:
    """
    Where either reading gives the same sentence; what is no work may be of the first.
    """
    assert [one.nominative for one in subjects(row)] == told


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Probetage", "in den Probetagen"),
        ("Schnupperwoche", "in der Schnupperwoche"),
        ("Einkauf Mitarbeiter", "als Einkauf Mitarbeiter"),
        ("Vertrieb Innendienst", "im Vertrieb Innendienst"),
        ("Pistenkontrolle", "in der Pistenkontrolle"),
    ],
)
def test_nobody_is_days_and_a_person_is_no_field(title: str, told: str) -> None:
    """
    Days are a time, and who ends in a person's word is one.
    """
    assert as_post(title) == told


def test_who_works_alone_works_with_their_firm() -> None:
    """
    By its article where its kind has one.
    """
    assert where_held("Selbständig", "Schreinerei Kern") == "mit der Schreinerei Kern"
    assert where_held("Selbständig", "Kern Fliesen") == "mit Kern Fliesen"


@pytest.mark.parametrize(
    ("duty", "told"),
    [
        ("Rechnungsprüfung, Spesen, Anlagenbuchhaltung", "die Rechnungsprüfung"),
        (
            "Prüfung von Kosten und Nutzen, Festsetzung der Gebühr",
            "die Prüfung von Kosten und Nutzen",
        ),
    ],
)
def test_of_a_row_of_notes_one_is_of_interest(duty: str, told: str) -> None:
    """
    The first; "und" inside a note parts none.
    """
    asked = asked_for(Requirement("R1", duty, RequirementKind.DUTY))

    assert asked is not None
    assert asked[1].startswith(told)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Klassen | B, C, CE (CE seit 2009), gültig bis 2030",
            "Ich besitze die Klassen B, C und CE.",
        ),
        ("QM-Beauftragte im Haus seit 2021", "Ich bin QM-Beauftragte im Haus."),
        (
            "Bobath, Zertifikat mit Prüfung 2018",
            "Zu meinen Qualifikationen zählt das Zertifikat „Bobath“ (2018).",
        ),
        ("Vegetarisch für die Kita, 2 Tage, WIFI 2023", ""),
    ],
)
def test_a_paper_is_told_as_what_it_is(line: str, told: str) -> None:
    """
    Classes by themselves, who one is by an office, a certificate by what it is of.
    """
    paper = ResumeLine("L1", line, Section.CERTIFICATIONS)

    said = certificates([Point(PointKind.CREDENTIAL, (paper,))])

    assert " ".join(one.text for one in said) == told


LEADER = told_resume("""
@name Ina Sand
@language de
@experience
# Kern GmbH | Konstrukteurin | 2016 | 2021
Einführung von Windchill als Projektleiterin
# Lenz AG | Projektleiterin | 2012 | 2016
Aufbau der Montage
""")


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Bei der Kern GmbH habe ich Windchill als Projektleiterin eingeführt.", True),
        ("Bei der Kern GmbH war ich als Projektleiterin tätig.", False),
    ],
)
def test_a_title_may_be_told_of_the_deed_that_names_it(
    sentence: str, *, true: bool
) -> None:
    """
    Though it was the title of another post: the line has it.
    """
    assert (codes_of(LEADER, sentence) == set()) is true


TREASURER = told_resume("""
@name Ina Sand
@language de
@experience
# TuS Kern | Kassenwartin | 2019-03 | now
Beitragseinzug für 300 Mitglieder
# Hofladen Lenz | Verkäuferin | 2023-09 | now
Beratung von Kunden
""")


def test_the_post_that_is_paid_opens_the_letter() -> None:
    """
    And not the office held in a club besides, though that was taken first.
    """
    posting = told_posting("Verkäuferin", "Markt Ost", "must: Beratung von Kunden")

    text = " ".join(one.text for one in told_letter(TREASURER, posting, "de"))

    assert "arbeite ich als Verkäuferin beim Hofladen Lenz" in text


TENDERS = told_resume("""
@name Ina Sand
@language de
@experience
# Baubüro Kern | Bautechnikerin | 2016 | 2021
Statische Berechnung von 12 Hallen
Ausschreibung und Rechnungsprüfung Tiefbau
""")


def test_a_call_for_tenders_is_not_told_as_the_posting() -> None:
    """
    "Hinzu kam die Ausschreibung" would be said of the posting that is answered.
    """
    posting = told_posting("Bautechnikerin", "Bau Lenz AG", "must: Ausschreibung")

    text = " ".join(one.text for one in told_letter(TENDERS, posting, "de"))

    assert "Ausschreibung" in text
    assert "Hinzu kam" not in text


@pytest.mark.parametrize(
    ("title", "end", "told"),
    [
        ("Promotion (magna cum laude)", PartialDate(2031, 6), "Meine Promotion (magna"),
        ("Promotion", PartialDate(2031), "Meine Promotion habe ich 2031 an der"),
        ("Promotion", None, "Zurzeit promoviere ich an der"),
    ],
)
def test_a_doctorate_is_told_with_or_without_its_title(
    title: str, end: PartialDate | None, told: str
) -> None:
    """
    As what it is, by its mark or alone.
    """
    role = Role("P1", "Universität Kern", title, None, end, current=end is None)
    text = f"{title}, Universität Kern"
    line = ResumeLine("L1", text, Section.EDUCATION, "P1", kind=LineKind.ENTRY)

    said = degree(Point(PointKind.CREDENTIAL, (line,), role=role))

    assert said is not None
    assert said.text.startswith(told)


def test_a_mark_belongs_to_no_degree() -> None:
    """
    "Als M.A. Soziologie (1,2)" nobody has finished anything.
    """
    role = Role("P1", "Universität Kern", "M.A. Soziologie (1,2)", None, None)
    text = "M.A. Soziologie (1,2), Universität Kern"
    line = ResumeLine("L1", text, Section.EDUCATION, "P1", kind=LineKind.ENTRY)

    said = degree(Point(PointKind.CREDENTIAL, (line,), role=role))

    assert said is not None
    assert said.text.endswith("habe ich mit dem M.A. in Soziologie abgeschlossen.")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Einführung von Jira (Multiplikatorin für die Redaktion)",
            "die Einführung von Jira (Multiplikatorin für die Redaktion)",
        ),
        ("Einführung eines Kassensystems", "habe ein Kassensystem eingeführt"),
        ("Projekt: Stofftransport in Böden", "das Projekt „Stofftransport in Böden“"),
        (
            "Berichtslinie an die Chefin, Führung der Monteure in Gera",
            "führe die Monteure in Gera",
        ),
        ("Stipendienantrag gestellt (bewilligt)", "habe den Stipendienantrag gestellt"),
        (
            "Führung von 40 Pflegekräften, davon 8 Azubis, mit 2 Schichtleitern",
            "führe 40 Pflegekräfte (davon 8 Azubis, mit 2 Schichtleitern)",
        ),
        (
            "Vertretung der Chefin in allen Fragen, 8 Leute: Dienstplan, Einkauf",
            "vertrete die Chefin in allen Fragen (8 Leute; Dienstplan, Einkauf)",
        ),
        ("Reinigung chirurgische Station", "reinige die chirurgische Station"),
        (
            "Herstellung kalte Küche, 12 Gerichte",
            "stelle die kalte Küche her (12 Gerichte)",
        ),
        ("Auswertung klinischer Daten, einfache Modelle", "werte klinische Daten aus"),
        (
            "Key User bei der Umstellung auf SAP (2020/21)",
            "war Key User bei der Umstellung auf SAP (2020/21)",
        ),
        ("Key User seit 2021", "bin seit 2021 Key User"),
        ("Ledig, Staatsbürger von Uri", ""),
        ("Prüfung vor der Handwerkskammer mit der Note 2", ""),
    ],
)
def test_what_surrounds_a_deed_is_told_as_what_it_is(line, told):
    """
    Who one was in it, how it ended and to whom one reported is no part of a deed; what
    is over is told as past, and who one is in a register not at all.
    """
    assert told == next((one.text for one in read_german(line, current=True)), "")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Heizkosten 2024 um 6 % gesenkt", "habe die Heizkosten 2024 um 6 % gesenkt"),
        ("Rüstzeiten um rund 12 % gesenkt", "habe die Rüstzeiten um rund 12 % gesenkt"),
        (
            "Fenster geputzt, Rahmen gestrichen unter Aufsicht",
            "habe Fenster geputzt und unter Aufsicht Rahmen gestrichen",
        ),
        ("Kabel gezogen unter Anleitung", "habe unter Anleitung Kabel gezogen"),
        (
            "Rufbereitschaft alle sechs Wochen",
            "die Rufbereitschaft (alle sechs Wochen)",
        ),
        (
            "Bereitschaftsdienst jedes dritte Wochenende",
            "der Bereitschaftsdienst (jedes dritte Wochenende)",
        ),
        (
            "Maschinenaudits gemeinsam mit der Fertigung",
            "Maschinenaudits gemeinsam mit der Fertigung",
        ),
        (
            "Kurse mit bis zu 15 Kindern wöchentlich",
            "Kurse mit bis zu 15 Kindern wöchentlich",
        ),
    ],
)
def test_things_changed_watched_over_and_counted_are_told_in_order(line, told):
    """
    What was changed by so much is known; who watched over a deed stands before it; how
    often stands behind so many, in no bracket.
    """
    assert read_german(line, current=False)[0].text == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Hausmesse 03/2031: Messestand betreut",
            "habe den Messestand betreut (Hausmesse 03/2031)",
        ),
        (
            "Umbau 2032: Filiale mit geplant",
            "habe die Filiale mit geplant (Umbau 2032)",
        ),
        (
            "Stellv. Leitung seit 01/2031",
            "seit Januar 2031 die stellvertretende Leitung",
        ),
        (
            "Stv. Leiterin der Küche seit 2030",
            "bin seit 2030 stellvertretende Leiterin der Küche",
        ),
        (
            "seit 2031 fachlich zuständig für zwei Monteure",
            "bin seit 2031 fachlich zuständig für zwei Monteure",
        ),
        (
            "seit 2033 Patin für die Azubis im Labor (2 pro Jahr)",
            "bin seit 2033 Patin für die Azubis im Labor (2 pro Jahr)",
        ),
        (
            "Ca. 12 Vereine, meist kleine: laufende Buchhaltung, Beratung, ZM",
            "die laufende Buchhaltung",
        ),
    ],
)
def test_an_occasion_a_deputy_and_a_charge_are_told(line, told):
    """
    By whatever short form, and with since when.
    """
    said = read_german(line, current=True)

    assert said
    assert said[0].text.startswith(told)


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Buchhaltung und Büro", "in Buchhaltung und Büro"),
        ("Buchhaltung", "in der Buchhaltung"),
        ("Leiter Einkauf und Logistik", "als Leiter Einkauf und Logistik"),
    ],
)
def test_two_fields_of_work_have_no_article(title, told):
    """
    Which would be that of one of them alone.
    """
    assert as_post(title) == told
