"""
What stands in a list of a German resume as a sentence takes it.
"""

import pytest

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.german.lines.clause import read_german
from resumate.domain.composing.german.papers.knowing import skills
from resumate.domain.composing.german.papers.paper_names import paper_called
from resumate.domain.composing.german.papers.papers_as_told import with_article
from resumate.domain.composing.german.paragraphs.frames import tasks_of
from resumate.domain.composing.german.words.places import at, post_name
from resumate.domain.composing.german.words.short_forms import spelled
from resumate.domain.plan import Point, PointKind
from resumate.domain.resume import ResumeLine, Section


@pytest.mark.parametrize(
    ("row", "called"),
    [
        ("Beratung, Terminplanung und Ausgangsrechnungen", "Aufgaben"),
        ("Beratung, Theke und Kassenabschluss", "Arbeitsbereichen"),
        ("Wallboxen und Fertigmontage", "Arbeitsbereichen"),
        ("die Planung sowie die Abrechnung mit Ärzten und Kassen", "Aufgaben"),
        ("die Suche und Reparatur an Pumpen, Öfen und Kranen", "Aufgaben"),
        ("die Mengenermittlung und Abrechnung für Straßen und Wege", "Aufgaben"),
    ],
)
def test_a_thing_in_a_row_is_no_task(row, called):
    """
    One works at a counter, and with goods: neither is a task, nor what stands behind a
    preposition.
    """
    assert tasks_of(Clause(row, Form.DUTY, plural=True)) == called


def test_one_thing_is_a_task():
    """
    "Zu meinen Aufgaben gehört die Abnahme mit Bauherren und Architekten".
    """
    one = Clause("die Abnahme mit Bauherren und Architekten", Form.DUTY)

    assert tasks_of(one) == "Aufgaben"


@pytest.mark.parametrize(
    ("paper", "told"),
    [
        ("Kranausweis Kat. B Turmdrehkran", "der Kranausweis Kat. B Turmdrehkran"),
        ("Sachkundenachweis Holzschutz", "der Sachkundenachweis Holzschutz"),
        ("Fachkunde Strahlenschutz", "die Fachkunde Strahlenschutz"),
        ("Fahrerkarte", "die Fahrerkarte"),
        ("Reife- und Diplomprüfung", "die Reife- und Diplomprüfung"),
        ("Kurs „Führen – internes Programm“", "der Kurs „Führen“"),
        ("Kurs „Führen – nur Theorie“", "der Kurs „Führen – nur Theorie“"),
        ("Teil III der Meisterprüfung", "Teil III der Meisterprüfung"),
        ("PRINCE2 Foundation (2031)", "PRINCE2 Foundation (2031)"),
    ],
)
def test_a_paper_has_its_article(paper, told):
    """
    What is called a card, a proof or a half of a word has one, a name and a part none.
    """
    assert with_article(paper) == told


@pytest.mark.parametrize(
    ("employer", "told"),
    [
        ("Städt. Kindertagesstätte Lohwald", "bei der Städtischen Kindertagesstätte"),
        ("Kath. Kindergarten St. Anna", "beim Katholischen Kindergarten St. Anna"),
        ("Ev. Krankenhaus Lohburg", "am Evangelischen Krankenhaus Lohburg"),
        ("Kath. Bildungswerke", "bei Kath. Bildungswerke"),
        ("Brandt & Sohn, Hann. Münden", "bei Brandt & Sohn"),
    ],
)
def test_a_house_is_described_in_full(employer, told):
    """
    What describes it in short is written out where its article is known; a town in
    short, behind a comma, is left out.
    """
    assert at(employer).startswith(told)


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Prüfung bewegl. und fester Tore", "Prüfung beweglicher und fester Tore"),
        (
            "Wartung elektrotechnischer und handwerkl. oder maschineller Geräte",
            "Wartung elektrotechnischer und handwerklicher oder maschineller Geräte",
        ),
        ("Fest der ev. Gemeinde", "Fest der evangelischen Gemeinde"),
        ("Lesung im kath. Verein", "Lesung im kath. Verein"),
    ],
)
def test_an_adjective_in_short_has_the_ending_that_is_known(short, full):
    """
    By the adjective beside it, or by the article before it.
    """
    assert spelled(short) == full


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Abstimmung mit Betriebsrat", "die Abstimmung mit dem Betriebsrat"),
        (
            "Zusammenarbeit mit Bauamt bei Umbauten",
            "die Zusammenarbeit mit dem Bauamt bei Umbauten",
        ),
        (
            "Zusammenarbeit mit Bauamt und Gericht",
            "die Zusammenarbeit mit Bauamt und Gericht",
        ),
        (
            "Umstellung auf digitale Akte 2031",
            "die Umstellung auf die digitale Akte 2031",
        ),
        ("Umstellung auf die E-Akte", "die Umstellung auf die E-Akte"),
        (
            "Einbau Pumpen Öl/Wasser, bis jetzt ca. 9 Anlagen, seit 2031 auch Wartung",
            (
                "der Einbau von Pumpen (Öl/Wasser; bis jetzt ca. 9 Anlagen) "
                "sowie seit 2031 die Wartung"
            ),
        ),
        (
            "Melde-, Pass- und Ausweiswesen, Fundbüro, Kasse",
            "das Melde-, Pass- und Ausweiswesen, das Fundbüro sowie die Kasse",
        ),
        ("regionale Karte mitaufgebaut", "habe eine regionale Karte mitaufgebaut"),
        ("Austausch von Filtern", "der Austausch von Filtern"),
        ("Umschlag von Sperrgut", "der Umschlag von Sperrgut"),
        ("Anschluß von Motoren", "der Anschluss von Motoren"),
        (
            "Melde-, Pass- und Ausweiskarten, Bescheidprüfung",
            "Melde-, Pass- und Ausweiskarten sowie Bescheidprüfung",
        ),
    ],
)
def test_work_is_told_with_the_articles_that_its_note_lacks(line, told):
    """
    Of one house that stands alone, and of one thing that is described; halves of words
    stay beside their whole.
    """
    assert read_german(line, current=True)[0].text == told


def test_an_exam_is_no_house():
    """
    "Lehre Köchin | LAP" was ended at no firm of that name.
    """
    assert not at("LAP")
    assert not at("Gesellenprüfung")
    assert at("LAP-Werkzeuge") == "bei LAP-Werkzeuge"


def test_who_one_is_by_an_exam_is_the_paper():
    """
    And not that there was an end.
    """
    told = paper_called("Abschluss: staatlich anerkannte Logopädin, Note 2")

    assert told.startswith("Staatlich anerkannte Logopädin")


def test_what_others_did_is_nobodys_work():
    """
    A bracket says who did it.
    """
    line = "Belieferung von 46 Kantinen"

    assert read_german(line, current=True)
    assert not read_german(f"{line} (durch den Fuhrpark)", current=True)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Zuständig für die Kasse im Hofladen, Schulung der Aushilfen",
            "bin zuständig für die Kasse im Hofladen sowie die Schulung der Aushilfen",
        ),
        (
            "Zuständig für die Kasse im Hofladen, Eier",
            "bin zuständig für die Kasse im Hofladen, Eier",
        ),
        (
            "Ich bereite die Löhne vor: Belege scannen, Listen führen, Mahnungen.",
            "bereite die Löhne vor",
        ),
        (
            "Ich leite seit 2031 das Lager: eine Halle",
            "leite seit 2031 das Lager: eine Halle",
        ),
    ],
)
def test_a_sentence_of_ones_own_has_no_list_behind_it(line, told):
    """
    What one is charged with besides has its article.
    """
    assert read_german(line, current=True)[0].text == told


def test_a_ward_stands_in_one_bracket():
    """
    Its own bracket is part of the one behind the post.
    """
    told = post_name("Stellvertretende Stationsleitung, Station 5A (Geriatrie)")

    assert told == "stellvertretende Stationsleitung (Station 5A, Geriatrie)"


def test_a_language_is_no_skill_and_a_skill_tells_no_places():
    """
    "Kenntnisse in Französisch" of three years of school would say more.
    """
    line = ResumeLine("L1", "x", Section.SKILLS)
    items = ("Protel (Sonne Lech, 4 Jahre)", "Französisch")
    point = Point(PointKind.SKILLS, (line,), items=items)

    said = skills(point, spoken=False)

    assert said is not None
    assert said.text == "Zu meinen Kenntnissen zählt Protel."


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("Ablage, Akten anlegen und pflegen", "es, Akten anzulegen und zu pflegen"),
        (
            "Puls, Blutdruck und Temperatur messen",
            "es, Puls, Blutdruck und Temperatur zu messen",
        ),
        (
            "Kühe melken, Tiere füttern, Ställe misten",
            "es, Kühe zu melken, Tiere zu füttern und Ställe zu misten",
        ),
    ],
)
def test_a_thing_ahead_of_deeds_is_none_of_theirs(row, told):
    """
    Nobody files the filing: what stands before a deed with its own thing goes.
    """
    [clause] = read_german(row, current=True)

    assert clause.text == told
