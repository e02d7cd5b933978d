"""
German letters for resumes as most people write them.
"""

import pytest

from resumate.domain.composing.clause import Form
from resumate.domain.composing.german.lines.clause import read_german
from resumate.domain.composing.german.lines.subjects import subjects
from resumate.domain.composing.german.papers.credentials import degree
from resumate.domain.composing.german.papers.papers import certificates
from resumate.domain.composing.german.paragraphs.own_form import in_own_form
from resumate.domain.composing.german.words.places import as_post, at
from resumate.domain.letter import as_text
from resumate.domain.plan import Point, PointKind
from resumate.domain.resume import LineKind, PartialDate, ResumeLine, Role, Section
from told_resumes import told_letter, told_posting, told_resume


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Beratung und Verkauf von Damen-, Herren- und Kinderschuhen",
            "die Beratung und der Verkauf von Damen-, Herren- und Kinderschuhen",
        ),
        ("(Stückgut, Be- und Entladen, Sicherung)", "Stückgut"),
    ],
)
def test_halves_of_words_and_brackets_are_read(line, said):
    """
    A comma between halves parts nothing; a bracket around all of a line is none.
    """
    assert read_german(line, current=True)[0].text.startswith(said)


def test_automated_tests_are_none_that_were_automated():
    """
    "Automatisierte Tests" names what one works with.
    """
    told = read_german("Automatisierte Tests mit JUnit, Code-Reviews", current=True)

    assert Form.DID not in {clause.form for clause in told}


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        (
            "Seit 2024 Baustellenverantwortung bis 4 Personen",
            "Baustellenverantwortung bis 4 Personen (seit 2024)",
        ),
        (
            "Bauleitung (2023 – 2024)",
            "Bauleitung (2023 – 2024)",
        ),
    ],
)
def test_dates_stay_whole(fact, said):
    """
    A date in front goes behind, and one in a bracket is not torn.
    """
    assert [one.nominative.removeprefix("die ") for one in subjects(fact)] == [said]


@pytest.mark.parametrize(
    ("employer", "told"),
    [
        ("Verein Wegweiser Jugendhilfe", "beim Verein Wegweiser Jugendhilfe"),
        ("Spedition Wolter & Sohn", "bei der Spedition Wolter & Sohn"),
        ("Baustoffhandel Ihle", "beim Baustoffhandel Ihle"),
        ("Lindenhof e.V.", "beim Lindenhof e.V."),
    ],
)
def test_the_first_word_says_what_kind_of_place(employer, told):
    """
    A club that helps is a club.
    """
    assert at(employer) == told


@pytest.mark.parametrize(
    ("title", "hers"),
    [
        ("Finanzbuchhalter", "Finanzbuchhalterin"),
        ("Altenpfleger", "Altenpflegerin"),
        ("Ausbildung zur/zum Kauffrau/-mann für Büromanagement",
         "Ausbildung zur Kauffrau für Büromanagement"),
    ],
)  # fmt: skip
def test_a_post_for_all_is_named_as_hers(title, hers):
    """
    And management is no manager.
    """
    assert in_own_form(title, ["Sachbearbeiterin"], for_all=True) == hers


PUPIL = """
@name Leonie Harms
@language de
@experience
# Steuerkanzlei Ubben | Schülerpraktikum | 2026-03 | 2026-03
Ablage und Telefon
@volunteering
# | Klassensprecherin | 2025 | now
@education
# Oberschule Herrentor | | 2021-08 | now
"""


@pytest.mark.parametrize(
    "school", ["Oberschule Herrentor", "Regelschule Ilmenau", "Stadtteilschule Altona"]
)
def test_who_goes_to_school_says_so_first(school):
    """
    An office held besides tells that she is a girl.
    """
    content = told_resume(PUPIL.replace("Oberschule Herrentor", school))
    asked = "duty: Ablage"
    posting = told_posting("Ausbildung zur/zum Kauffrau/-mann", "Hatch", asked, "de")

    told = as_text(told_letter(content, posting, "de"))

    assert "um die Ausbildung zur Kauffrau." in told
    assert f"Zurzeit besuche ich die {school}." in told


def _course(text, role=None, items=()):
    line = ResumeLine("L1", text, Section.EDUCATION, role and role.id)
    return Point(PointKind.CREDENTIAL, (line,), role=role, items=items)


@pytest.mark.parametrize(
    ("role", "said"),
    [
        (
            Role("P1", "Graz", "Kolleg für Sozialpädagogik", None, PartialDate(2017)),
            "Das Kolleg für Sozialpädagogik habe ich 2017 abgeschlossen.",
        ),
        (
            Role("P1", "Universität Graz", "Bachelorstudium Pädagogik"),
            "Mein Bachelorstudium Pädagogik habe ich an der Universität Graz",
        ),
    ],
)
def test_studies_by_their_austrian_names(role, said):
    """
    No degree's letters are needed.
    """
    told = degree(_course(f"{role.title}, {role.employer}", role))

    assert told is not None
    assert told.text.startswith(said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2016: Seminar Zwangsvollstreckung aktuell",
         "Zu meinen Qualifikationen zählt das Seminar Zwangsvollstreckung aktuell."),
        ("2021 Lehrgang Buchhaltung (IHK), 6 Monate berufsbegleitend",
         "Zu meinen Qualifikationen zählt der Lehrgang Buchhaltung (IHK)."),
        ("Fahrausweis Kat. B", "Ich besitze den Fahrausweis B."),
    ],
)  # fmt: skip
def test_papers_with_their_dates(text, said):
    """
    A course of one year does not go on, however new its matter was.
    """
    assert [one.text for one in certificates([_course(text)])] == [said]


def written(resume):
    """
    The letter of *resume* for a posting that asks for its papers.
    """
    content = told_resume(resume)
    posting = told_posting("Elektroniker", "Hatch", "must: Auffrischungskurs RVG", "de")
    return as_text(told_letter(content, posting, "de"))


TRADES = """
@name Liam Muster
@language de
@experience
# Osthoff GmbH | Elektroniker | 2020 | now
Montage von Anlagen
@certifications
"""


def test_papers_are_told_without_the_dates_before_them():
    """
    Nor cut in a bracket.
    """
    told = written(f"{TRADES}Sept. 2026: Auffrischungskurs RVG (Online, 24 Std.)")

    assert "der Auffrischungskurs RVG (Online, 24 Std.)." in told


def test_a_trade_school_where_a_course_is_taught_is_none_that_one_attends():
    """
    The course has a name.
    """
    role = Role(
        "P1",
        "Berufsschule Eltec",
        "Elektroprojektleiter",
        PartialDate(2025),
        current=True,
    )
    line = ResumeLine(
        "L1",
        "Projektleiter, Berufsschule Eltec (Abschluss voraussichtlich 2027)",
        Section.EDUCATION,
        "P1",
        kind=LineKind.ENTRY,
    )

    told = degree(Point(PointKind.CREDENTIAL, (line,), role=role))

    assert told is None or "besuche ich" not in told.text


HOF = Role("P1", "Fachhochschule Hof", "Studium Wirtschaft", None, PartialDate(2003))


@pytest.mark.parametrize(
    ("text", "role", "said"),
    [
        (
            "Abschluss: Diplom-Betriebswirt (FH)",
            None,
            "als Diplom-Betriebswirt (FH) ab",
        ),
        (
            "10/1999 – 08/2003 | Studium Wirtschaft, Fachhochschule Hof",
            HOF,
            "Mein Studium Wirtschaft habe ich 2003 an der Fachhochschule Hof ab",
        ),
    ],
)
def test_studies_without_a_title_beside_them(text, role, said):
    """
    What they ended in may stand in a line of its own.
    """
    told = degree(_course(text, role))

    assert told is not None
    assert f"{said}geschlossen." in told.text


def _years(employer, title):
    return Role("P1", employer, title, PartialDate(2013), PartialDate(2016))


@pytest.mark.parametrize(
    ("text", "role", "said"),
    [
        (
            "2013 – 2016 | Kauffrau im Einzelhandel, Modehaus Clauß",
            _years("Modehaus Clauß", "Kauffrau im Einzelhandel"),
            "Meine Ausbildung zur Kauffrau im Einzelhandel habe ich 2016 beim Modehaus",
        ),
        (
            "2013 – 2016 | Fachschule Witzenhausen | Staatl. anerkannte Erzieherin",
            _years("Fachschule Witzenhausen", "Staatl. anerkannte Erzieherin"),
            "Ich bin staatlich anerkannte Erzieherin.",
        ),
        (
            "2013 – 2016 | Gepr. Logistikmeister (IHK)",
            _years("", "Gepr. Logistikmeister (IHK)"),
            "Ich bin Gepr. Logistikmeister (IHK).",
        ),
        (
            "2013 – 2016 | Studium Bauingenieurwesen, HTWK Leipzig",
            _years("HTWK Leipzig", "Studium Bauingenieurwesen"),
            "Mein Studium Bauingenieurwesen habe ich 2016 an der HTWK Leipzig",
        ),
        (
            "MA Soziale Arbeit",
            None,
            "Mein Studium habe ich mit dem MA in Sozialer Arbeit abgeschlossen.",
        ),
    ],
)
def test_what_was_learnt_is_told_by_its_trade(text, role, said):
    """
    Where the resume calls a course by what it ends in.
    """
    told = degree(_course(text, role))

    assert told is not None
    assert told.text.startswith(said)


def test_a_course_whose_dates_go_on_is_not_held():
    """
    "09/2024 – heute" says that it is not done yet.
    """
    told = written(
        f"{TRADES}- Erste Hilfe\n@education\n"
        "# | Gepr. Fachwirtin (IHK), Auffrischungskurs RVG | 2024-09 | now\n"
    )

    assert "Ich bin Gepr. Fachwirtin" not in told
    assert "zählt Gepr." not in told


def test_a_car_is_no_class_of_licence():
    """
    "B, PKW vorhanden" names one.
    """
    told = certificates([_course("Führerschein B, PKW vorhanden")])

    assert [one.text for one in told] == ["Ich besitze den Führerschein Klasse B."]


@pytest.mark.parametrize(
    ("employer", "told"),
    [
        ("Lahntaler Pumpenfabrik GmbH", "bei der Lahntaler Pumpenfabrik GmbH"),
        ("Zentrale Dienste GmbH", "bei der Zentralen Dienste GmbH"),
        ("Kita Sonnenblick e.V.", "bei der Kita Sonnenblick e.V."),
        ("Sportverein Aue e.V.", "beim Sportverein Aue e.V."),
        ("Gutshof Lärchenried", "beim Gutshof Lärchenried"),
    ],
)
def test_names_of_places_and_clubs_keep_their_form(employer, told):
    """
    Who is of a valley is not declined; a club is known by what it runs.
    """
    assert at(employer) == told


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Frische BWL-Absolventin mit Freude am Handel", "bin frische BWL-Absolventin"),
        ("Fachinformatiker mit Freude am Handel", "bin Fachinformatiker"),
    ],
)
def test_who_somebody_is_begins_in_small_letters(line, said):
    """
    Unless a noun does.
    """
    told = read_german(line, current=True)

    assert told[0].text.startswith(said)


def test_a_placement_is_a_time_and_no_post():
    """
    What kind it was stands in the dative.
    """
    assert as_post("Freiwilliges Ferienpraktikum") == "im freiwilligen Ferienpraktikum"
    assert as_post("Ferienpraktikum") == "im Ferienpraktikum"


def test_who_has_a_firm_and_no_title_names_the_firm():
    """
    A time with the family is called so, and the jobs of pupils are done; who works
    again needs no word of it.
    """
    away = "# | Familienzeit | 2017-07 | now\n"
    pupil = "# Bäckerei Möwe | Ferienjob | 2016-07 | 2016-08\n- Brot verkauft\n"
    works = "# Tischlerei Zimt | | 2019-02 | now\n- Angebote in Lexware geschrieben\n"

    told = written(f"@name Anke Zimt\n@experience\n{works}{away}{pupil}")
    alone = written(f"@name Anke Zimt\n@experience\n{away}{pupil}")

    assert "Seit Februar 2019 arbeite ich bei der Tischlerei Zimt." in told
    assert "Familienzeit" not in told
    assert "Seit 2017 bin ich für meine Familie da." in alone


def test_two_tasks_in_the_infinitive_are_told_in_one_breath():
    """
    "Zu meinen Aufgaben gehört es" is said once.
    """
    told = written(
        "@name Beat Zimt\n@experience\n# Heim Zimt AG | Hauswart | 2020-02 | now\n"
        "- Störungen am Leitsystem prüfen\n- Anlagen betreuen\n"
    )

    assert told.count("Zu meinen Aufgaben gehört es") <= 1
    assert "betreuen" in told
