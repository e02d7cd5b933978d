"""
German lines that are good facts and no sure sentence: told as they stand.
"""

from dataclasses import replace

import pytest

from resumate.domain.bullets import BULLET
from resumate.domain.composing import compose
from resumate.domain.composing.clause import Form
from resumate.domain.composing.german.clause import read_german
from resumate.domain.composing.german.works import series
from resumate.domain.grounding import check_letter
from resumate.domain.letter import LetterWishes
from resumate.domain.plan import PlannedParagraph, Point, PointKind
from resumate.domain.planning import plan_letter
from resumate.domain.resume import LineKind
from told_resumes import overlap, told_posting, told_resume

FACTS = {
    "Ausbilder, 9 Lehrlinge zur Prüfung geführt, 1 Sieger": (
        "Ausbilder, 9 Lehrlinge zur Prüfung geführt, 1 Sieger"
    ),
    "Kalkulation, Einkauf ca. 700 T€/Jahr": "Kalkulation, Einkauf ca. 700 T€/Jahr",
    "Stauplan, Ladungspapiere, Abrechnung vorbereitet": (
        "Stauplan, Ladungspapiere, Abrechnung vorbereitet"
    ),
    "Jahresbudget CHF 250'000 geplant und eingehalten": (
        "Jahresbudget CHF 250'000 geplant und eingehalten"
    ),
    "Bewertungen beantwortet – Note von 8,1 auf 8,9 in einem Jahr": (
        "Bewertungen beantwortet – Note von 8,1 auf 8,9 in einem Jahr"
    ),
    "Mahnwesen: offene Posten von 80.000 auf 50.000 Euro gesenkt": (
        "Mahnwesen – offene Posten von 80.000 auf 50.000 Euro gesenkt"
    ),
    "Beratung beim Umbau, 2024: 30 Haushalte, davon 9 (Kessel)": (
        "Beratung beim Umbau (2024) – 30 Haushalte, davon 9 (Kessel)"
    ),
    "2023: Vertretung des Meisters, insgesamt 9 Wochen": (
        "2023 Vertretung des Meisters, insgesamt 9 Wochen"
    ),
    "Auszeichnung für eine Auswertung, gezeigt auf dem Fachtag": (
        "Auszeichnung für eine Auswertung, gezeigt auf dem Fachtag"
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


def test_facts_of_no_post_are_of_no_time():
    """
    What stands under no post is not led in by "aus dieser Zeit", and what is neither
    of a post nor asked for is leisure.
    """
    points = tuple(Point(PointKind.EVIDENCE, (line,)) for line in CODER.lines[-2:])
    plan = plan_letter(CODER, WORKSHOP, (), LetterWishes(), "de")
    plan = replace(plan, paragraphs=(PlannedParagraph(points),))

    text = " ".join(sentence.text for sentence in compose(plan))

    assert "Zu nennen ist außerdem: Open Source – drei Beiträge" in text
    assert "Nizza" not in text


def composed():
    found = overlap(WORKSHOP, JOINER)
    return compose(plan_letter(JOINER, WORKSHOP, found, LetterWishes(), "de"))


def test_facts_of_one_post_stand_in_a_list():
    """
    Where the post was told, they are its key figures; where not, its name leads them.
    """
    text = " ".join(sentence.text for sentence in composed())

    assert "umfasst meine Arbeit die Führung von 8 Gesellen" in text
    assert "Einige Eckdaten dazu:\n• Ausbilder, 9 Lehrlinge zur Gesellenprüfung" in text
    assert "\n• Einführung CNC-Fräse 2017, Durchlaufzeit Möbel von 14 auf 8" in text
    assert "Seit April 2012 arbeite ich als Werkstattmeister" in text
    assert "bei der Möbelwerk Lenz GmbH (2005–2012) tätig:\n• Kalkulation" in text


def test_facts_are_told_twice_at_most_and_cite_their_lines():
    """
    A letter is no list: two of them, each with two to four facts that it cites, and the
    line of the post that it names; none of them with a finding.
    """
    letter = composed()
    rows = [s for s in letter if BULLET in s.text]
    found = check_letter(letter, JOINER, WORKSHOP, language="de")

    assert 2 == len(rows)
    assert [2, 2] == [row.text.count(BULLET) for row in rows]
    assert [0, 1] == [len(row.citations) - row.text.count(BULLET) for row in rows]
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
    assert "(2014–2015) tätig; zu meinen Aufgaben gehörten Haushalt, Einkauf" in text
