"""
German lines that are good facts and no sure sentence: told as they stand.
"""

import re
from dataclasses import replace

import pytest

from resumate.domain.bullets import BULLET
from resumate.domain.composing import compose
from resumate.domain.composing.choice import Chooser
from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.german.lines.clause import read_german
from resumate.domain.composing.german.lines.subjects import about_said, subjects
from resumate.domain.composing.german.paragraphs.evidence import GermanEvidence
from resumate.domain.composing.german.paragraphs.frames import duties, there
from resumate.domain.composing.german.words.works import series
from resumate.domain.composing.units import Unit
from resumate.domain.grounding import check_letter
from resumate.domain.letter import LetterWishes
from resumate.domain.plan import LetterPlan, PlannedParagraph, Point, PointKind
from resumate.domain.planning import plan_letter
from resumate.domain.resume import (
    Contact,
    LineKind,
    PartialDate,
    ResumeLine,
    Role,
    Section,
)
from told_resumes import told_letter, told_posting, told_resume

FACTS = {
    "Ausbilder, 9 Lehrlinge zur Prüfung geführt, 1 Sieger": (
        "Ausbilder, 9 Lehrlinge zur Prüfung geführt, 1 Sieger"
    ),
    "Stauplan, Ladungspapiere, Abrechnung vorbereitet": (
        "Stauplan, Ladungspapiere, Abrechnung vorbereitet"
    ),
    "Jahresbudget CHF 250'000 geplant und eingehalten": (
        "Jahresbudget CHF 250'000 geplant und eingehalten"
    ),
    "Bewertungen beantwortet – Note von 8,1 auf 8,9 in einem Jahr": (
        "Bewertungen beantwortet – Note von 8,1 auf 8,9 in einem Jahr"
    ),
    "Beratung beim Umbau, 2024: 30 Haushalte, davon 9 (Kessel)": (
        "Beratung beim Umbau (2024) – 30 Haushalte, davon 9 (Kessel)"
    ),
    "Auszeichnung für eine Auswertung, gezeigt auf dem Fachtag": (
        "Auszeichnung für eine Auswertung, gezeigt auf dem Fachtag"
    ),
    "Projekte u. a.: Mensa Au, Parkhaus Berg (412 Stellplätze)": (
        "Projekte, u. a. Mensa Au, Parkhaus Berg (412 Stellplätze)"
    ),
    "Gericht: 14 Verhandlungen": "Gericht – 14 Verhandlungen",
    "ab 2013 Leitung Servicepunkt mit 3 Leuten": (
        "ab 2013 Leitung Servicepunkt mit 3 Leuten"
    ),
    "Active Directory, Exchange; ca. 900 Konten": (
        "Active Directory, Exchange, ca. 900 Konten"
    ),
    "Kochgruppe aufgebaut, Termine, rd. 300 Besuche am Tag": (
        "Kochgruppe aufgebaut, Termine, rund 300 Besuche am Tag"
    ),
}
NOTHING = [
    "Hofmann & Lenz, Dülmen",
    'Markt "Am Rathaus", Inh.',
    "Auszeit Apr.–Okt.",
    "Schlosserei Hofmann e.U., Tulfes",
    "Hof (60 ha, 400 Schweine), Ernte seit 2020 als Aushilfe angemeldet",
    "Verein der Freunde seit WS 21/22",
    "160 Mitglieder, Jahresumsatz zuletzt 50.000 Euro",
    "Dienst an Bord nicht mehr möglich, 2 Atteste",
    "Deutsch (Muttersprache), Französisch B1, Englisch A2",
    "Im Herbst jeweils Aushilfe in der Molkerei Lenz",
    "Winter 2012/13 und 2013/14",
    "Tätigkeitsbereich oder Branche Milchverarbeitung",
]


@pytest.mark.parametrize(("line", "told"), FACTS.items(), ids=FACTS)
def test_what_no_verb_is_sure_of_is_told_as_it_stands(line, told):
    """
    Rows of unlike things, sums without a preposition and results without a verb are
    facts, no sentences; a colon becomes a dash and a semicolon a comma.
    """
    clauses = read_german(line, current=True)

    assert [(Form.FACT, told)] == [(c.form, c.text) for c in clauses]


@pytest.mark.parametrize("line", NOTHING)
def test_what_names_no_work_of_the_post_is_not_told(line):
    """
    Employers, places, terms, health, cut lines and what has a time of its own are no
    facts of a post.
    """
    assert () == read_german(line, current=True)


JOINER = told_resume("""
@name Holm Brandt
@language de
@experience
# Tischlerei Ostkamp GmbH | Werkstattmeister | 2012-04 | now
Führung von 8 Gesellen und 2 Auszubildenden
Ausbilder, 9 Lehrlinge zur Gesellenprüfung geführt, 1 Innungssieger
Einführung CNC-Fräse 2017, Durchlaufzeit Möbel von 14 auf 8 Arbeitstage gesenkt
# Möbelwerk Lenz GmbH | Tischlermeister | 2005-08 | 2012-03
Kalkulation und Montage, Einkauf ca. 700 T€/Jahr
Aufmaß, Bauleitung und Abnahme bei Praxen, Hotels, Banken
# Bautischlerei Voss GmbH | Tischlergeselle | 1999-08 | 2005-07
Treppen, Fenster, rund 60 Haustüren im Jahr
Restaurierung, 14 Kirchenbänke
""")
WORKSHOP = told_posting(
    "Werkstattleiter",
    "Raumwerk Tann",
    """must: Führung von Gesellen und Auszubildenden
must: Ausbilder für Lehrlinge
duty: Bauleitung und Montage""",
    language="de",
)


CODER = told_resume("""
@name Nele Brandt
@language de
@experience
# Kontor Lenz GmbH | Entwicklerin | 2021-04 | now
Leitung eines Teams von 4 Personen
@other
2017 Wanderung von Wien nach Nizza
@projects
Open Source: drei Beiträge zu einem Werkzeug, das Code formatiert
""")


def test_facts_of_no_post_are_not_told():
    """
    What stands under no post is no work there, and leisure where nothing asks for it.
    """
    points = tuple(Point(PointKind.EVIDENCE, (line,)) for line in CODER.lines[-2:])
    plan = plan_letter(CODER, WORKSHOP, (), LetterWishes(), "de")
    plan = replace(plan, paragraphs=(PlannedParagraph(points),))

    text = " ".join(sentence.text for sentence in compose(plan))

    assert "Open Source" not in text
    assert "Nizza" not in text


def test_facts_of_a_post_stand_in_sentences_or_nowhere():
    """
    What belongs to its work is told; figures and people that no verb holds are not.
    """
    text = " ".join(sentence.text for sentence in told_letter(JOINER, WORKSHOP, "de"))

    assert "führe ich 8 Gesellen" in text
    assert "9 Lehrlinge" not in text
    assert "Durchlaufzeit Möbel" not in text
    assert "Seit April 2012 arbeite ich als Werkstattmeister" in text
    assert (
        "bei der Möbelwerk Lenz GmbH (2005–2012) tätig; zu meinen Aufgaben gehörten "
        "Kalkulation, Montage und Einkauf, ca. 700 T€/Jahr."
    ) in text


SUBJECTS = {
    "Pflegeplanung nach Plan, Evaluation alle vier Wochen": (
        "die Pflegeplanung nach Plan und die Evaluation alle vier Wochen"
    ),
    "Pharmazeutische Betreuung von 20 Betten": (
        "die pharmazeutische Betreuung von 20 Betten"
    ),
    "Abrechnung monatlich, Dienstplan in Vertretung": (
        "die Abrechnung (monatlich) und der Dienstplan in Vertretung"
    ),
    "Einführung der Kasse 2019, Key-Userin": (
        "die Einführung der Kasse 2019 (Key-Userin)"
    ),
    "Barrierefreie Formulare (geprüft)": "barrierefreie Formulare (geprüft)",
    "Inbetriebnahme von 14 Anlagen in AT, HU, IT": (
        "die Inbetriebnahme von 14 Anlagen in AT, HU und IT"
    ),
    "Umbau 2021: zwei Wochen Schließung": "der Umbau 2021 (zwei Wochen Schließung)",
}
NO_SUBJECTS = [
    "Schwund 0,6 % (2024), Vorjahr 1,1 %",
    "Taktzeit von 1,9 s auf 1,2 s, zwei Patente",
    "Drehen 5-Achs, drei Patente angemeldet",
    "Wunden versorgen, Blutzucker",
    "Berate Kunden im Laden, Schwerpunkt Schuhe",
    "Verantwortlicher Koch an zwei Tagen, Team von 9 Personen",
    "Ausbilder, 9 Lehrlinge zur Prüfung geführt",
    "Abnahme bei Praxen, Hotels, Banken",
    "Beratung und Verkauf Brillen, rund 300 Kunden",
    "Team – 9 Personen, davon 4 Meister",
    "Touren 18 t und Gliederzug, Verladung",
    "Anträge Wohngeld zuhanden Amt",
    "Störungsannahme für 80 Leute, Geräte in der Werkstatt",
    "Brot, Brötchen, Feingebäck",
    "Mathematik, NMG, Bildnerisches Gestalten, Englisch",
]


@pytest.mark.parametrize(("fact", "told"), SUBJECTS.items(), ids=SUBJECTS)
def test_what_a_fact_is_about_stands_in_a_sentence(fact, told):
    """
    By its nouns, with their articles; what counts, dates or explains them in brackets.
    """
    [said] = about_said("", [subjects(fact)], now=True, there="", first=True)

    assert re.sub(r"^Zu meiner Arbeit gehör(?:t|en) ", "", said) == told


@pytest.mark.parametrize("fact", NO_SUBJECTS)
def test_figures_deeds_and_people_are_no_subjects(fact):
    """
    What one did, how something changed and who one was does not belong to the work.
    """
    assert [] == subjects(fact)


def test_many_subjects_are_told_in_two_sentences():
    """
    The second has them as its subject, each in the nominative.
    """
    rows = ["Versand, Dienstplan im Lager", "Pflegeplanung, Umbau"]
    facts = [*map(subjects, rows), subjects("Dienstplan im Büro")]

    told = about_said("", facts, now=False, there=" dort", first=False)

    assert told == [
        (
            "Zu meiner Arbeit dort gehörten außerdem der Versand und der Dienstplan im "
            "Lager"
        ),
        "Ebenso gehörten dazu die Pflegeplanung, der Umbau und der Dienstplan im Büro",
    ]


def test_facts_are_told_in_no_list_and_cite_their_lines():
    """
    A letter is no list, and each fact told is cited; none of them with a finding.
    """
    letter = told_letter(JOINER, WORKSHOP, "de")
    found = check_letter(letter, JOINER, WORKSHOP, language="de")

    [spoken] = [s for s in letter if "zu meinen Aufgaben gehör" in s.text]

    assert not any(BULLET in s.text for s in letter)
    assert len(spoken.citations) == 2
    assert [] == [f for s in found.sentences for f in s.findings]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (
            "Kontierung Rechnungen, Zahlungsverkehr, Kassa",
            "Kontierung von Rechnungen, Zahlungsverkehr und Kassa",
        ),
        (
            "Schrankbau, Montagen im In- und Ausland (PL, CZ)",
            "der Schrankbau sowie Montagen im In- und Ausland (PL, CZ)",
        ),
        (
            "Mahnwesen, Abstimmung mit Inkasso und Gerichten",
            "das Mahnwesen sowie die Abstimmung mit Inkasso und Gerichten",
        ),
        (
            "Gästebetreuung, Skiverkauf, Telefonzentrale",
            "Gästebetreuung, Skiverkauf und Telefonzentrale",
        ),
        ("Telefonzentrale, Ablage", None),
        ("Einführung Kanzleisoftware, Ablage", None),
    ],
)
def test_a_row_of_work_is_one_noun_phrase_where_it_needs_no_article(row, said):
    """
    "und" joins works, not what one of them is about. Three bare nouns need no article,
    two at length have one each, and what lacks its article is no row.
    """
    work = series(row)

    assert (work and work.text) == said


HELPER = told_resume("""
@name Rosa Zimt
@language de
@experience
# Kontor Lenz GmbH | Entwicklerin | 2021-04 | now
Leitung eines Teams von 4 Personen
# Hofladen Voss | Verkäuferin | 2016-08 | 2021-03
# Haus Tann | Helferin | 2014-02 | 2015-09
Haushalt, Einkauf, Unterstützung von 12 Personen, Touren mit dem Auto
""")


def test_a_post_is_named_though_no_deed_of_it_is_told():
    """
    It was held in its years, and a row of work is told of another as its tasks.
    """
    lines = [x for x in HELPER.lines if x.kind is LineKind.ENTRY][1:2]
    lines += [x for x in HELPER.lines if x.text.startswith("Haushalt")]
    points = tuple(
        Point(PointKind.EVIDENCE, (line,), role=HELPER.role(line.role))
        for line in lines
    )
    plan = plan_letter(HELPER, WORKSHOP, (), LetterWishes(), "de")
    plan = replace(plan, paragraphs=(PlannedParagraph(points),))

    text = " ".join(sentence.text for sentence in compose(plan))

    assert "war ich als Verkäuferin beim Hofladen Voss (2016–2021) tätig." in text
    assert "als Helferin" in text
    assert (
        "(2014–2015) tätig; zu meinen Arbeitsbereichen gehörten Haushalt, Einkauf"
        in text
    )


LEARNER = told_resume("""
@name Nele Brandt
@language de
@experience
# Sport Lenz AG | Verkäuferin | 2024-08 | now
Beratung von 40 Kunden am Tag
@education
# Sport Lenz AG | Lehre als Fachfrau EFZ | 2021-08 | 2024-07
gestaltete das Schaufenster zum Stadtlauf 2024
""")


def test_what_was_done_in_a_training_was_not_done_at_university():
    """
    A training is named as what it was.
    """
    points = tuple(Point(PointKind.EVIDENCE, (x,)) for x in LEARNER.lines[-1:])
    role = next(r for r in LEARNER.roles if r.title.startswith("Lehre"))
    points = tuple(replace(point, role=role) for point in points)
    plan = plan_letter(LEARNER, WORKSHOP, (), LetterWishes(), "de")
    plan = replace(plan, paragraphs=(PlannedParagraph(points),))

    text = " ".join(sentence.text for sentence in compose(plan))

    assert (
        "In meiner Lehre als Fachfrau EFZ bei der Sport Lenz AG gestaltete ich das "
        "Schaufenster"
    ) in text


def test_one_fact_that_is_no_task_and_not_asked_for_is_left_out():
    """
    Who one is does not "belong" to a post, and a figure does not, either: alone, such a
    note is no sentence of a letter.
    """
    points = tuple(
        Point(PointKind.EVIDENCE, (line,), role=JOINER.roles[0])
        for line in JOINER.lines
        if line.text.startswith(("Führung von 8", "Ausbilder"))
    )
    plan = plan_letter(JOINER, WORKSHOP, (), LetterWishes(), "de")
    plan = replace(plan, paragraphs=(PlannedParagraph(points),))

    text = " ".join(sentence.text for sentence in compose(plan))

    assert "führe ich 8 Gesellen" in text
    assert "9 Lehrlinge" not in text


@pytest.mark.parametrize("line", ["Lager (Lacke), Schulung nach ADR", "Seit 2018 Pate"])
def test_one_note_that_counts_nothing_is_left_out(line):
    """
    What no sentence tells, and neither counts nor names a task, is worth no sentence of
    its own: the post alone is told.
    """
    post, *more = _told_of(line, current=False)

    assert post.endswith("war ich als Köchin bei der Meyer GmbH tätig.")
    assert more == []


def _told_of(line: str, *, current: bool) -> list[str]:
    """
    What a letter says of one line of a post, the first word on it and one more.
    """
    role = Role("P1", "Meyer GmbH", "Köchin", PartialDate(2011), None, current)
    bullet = ResumeLine("L1", line, Section.EXPERIENCE, "P1", kind=LineKind.BULLET)
    plan = LetterPlan(Contact(), "Köchin", "Lenz", "de", LetterWishes(), ())
    voice = GermanEvidence(plan, Chooser("Lenz"))
    part = PlannedParagraph((Point(PointKind.EVIDENCE, (bullet,), role=role),))
    return [said.text for _ in range(2) for said in voice.paragraph(part)]


@pytest.mark.parametrize(
    ("line", "first", "more"),
    [
        (
            "Rechnungen schreiben, Mahnwesen, Ablage",
            "Zu meinen Aufgaben als Köchin bei der Meyer GmbH gehörte es, Rechnungen",
            "Dort gehörte es zu meinen Aufgaben, Rechnungen zu schreiben.",
        ),
        (
            "Erlass von Bescheiden nach SGB XII",
            "Als Köchin bei der Meyer GmbH übernahm ich den Erlass von Bescheiden",
            "Dort übernahm ich den Erlass von Bescheiden nach SGB XII.",
        ),
        (
            "Manuelle und automatisierte Tests der Kassen (Java)",
            "zu meiner Arbeit gehörten manuelle und automatisierte Tests der Kassen",
            "Hinzu kamen manuelle und automatisierte Tests der Kassen (Java).",
        ),
    ],
)
def test_a_note_of_work_is_told_as_what_belongs_to_it(line, first, more):
    """
    As a subject where articles and number are certain; figures belong to no work.
    """
    said = _told_of(line, current=False)

    assert first in said[0]
    assert more in said[1]


@pytest.mark.parametrize(("employer", "where"), [("Kita Auenland", " dort"), ("", "")])
def test_a_post_without_an_employer_is_nowhere(employer, where):
    """
    "Dort" would be with the employer that was named last.
    """
    role = Role("P1", employer, "Zweitkraft", PartialDate(2019), PartialDate(2021))
    line = ResumeLine("L1", "Betreuung von 12 Kindern", Section.EXPERIENCE, "P1")
    duty = Clause("die Betreuung von 12 Kindern", Form.DUTY)
    unit = Unit(duty, (line,), Point(PointKind.EVIDENCE, (line,), role=role))

    assert there(unit) == where
    assert all(("dort" in way) <= bool(where) for way in duties(unit, "Zudem").values())


def test_nobody_worked_as_a_pupil_at_school():
    """
    A course that stands below one's school is no work there.
    """
    school = Role(
        "P1", "Sekundarschule Sursee", "", PartialDate(1990), PartialDate(1995)
    )
    course = ResumeLine("L1", "Umgang mit Streit, 2 Tage", Section.EDUCATION, "P1")
    plan = LetterPlan(Contact(), "Köchin", "Lenz", "de", LetterWishes(), ())
    part = PlannedParagraph((Point(PointKind.EVIDENCE, (course,), role=school),))

    said = GermanEvidence(plan, Chooser("Lenz")).paragraph(part)

    assert not said
