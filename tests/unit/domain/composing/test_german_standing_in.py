"""
German lines of who led for a time, who one is by a paper, and notes left beside them.
"""

import pytest

from resumate.domain.composing.breaks import break_told
from resumate.domain.composing.german.lines.clause import read_german
from resumate.domain.composing.german.papers.credentials import degree
from resumate.domain.composing.german.papers.knowing import languages
from resumate.domain.composing.german.papers.papers import certificates
from resumate.domain.composing.german.words.places import at, is_employer, post_name
from resumate.domain.letter import as_text
from resumate.domain.plan import Point, PointKind
from resumate.domain.resume import LineKind, PartialDate, ResumeLine, Role, Section
from told_resumes import told_letter, told_posting, told_resume


def told(line: str, *, current: bool) -> str | None:
    """
    The first clause of *line*.
    """
    clauses = read_german(line, current=current)
    return clauses[0].text if clauses else None


@pytest.mark.parametrize(
    ("line", "current", "said"),
    [
        (
            "Vertretung der Chefin, im Mai 2031 kommissarische Leitung (9 Leute)",
            True,
            "hatte im Mai 2031 die kommissarische Leitung inne (9 Leute)",
        ),
        (
            "Von Mai bis Juli 2031 interimistische Bauleitung während einer Krankheit",
            False,
            "hatte von Mai bis Juli 2031 die interimistische Bauleitung inne",
        ),
        (
            "Kommissarische Leitung der Wäscherei",
            False,
            "hatte die kommissarische Leitung der Wäscherei inne",
        ),
        (
            "Seit 2031 Vertretung vom Platzleiter, ca. 5 Leute",
            True,
            "vertrete seit 2031 den Platzleiter (ca. 5 Leute)",
        ),
        (
            "ab 2031 Stellvertretung der Filialleiterin",
            False,
            "habe ab 2031 die Filialleiterin vertreten",
        ),
        (
            "Schulung der Praktikanten (derzeit 2), seit 2031 Praxisanleiterin",
            True,
            "bin seit 2031 Praxisanleiterin und schule die Praktikanten",
        ),
        ("Betreuung der Lehrlinge (zurzeit 1)", True, "betreue die Lehrlinge"),
        ("Feste und Projekte (Ausflug!)", True, "Feste und Projekte"),
        (
            "Umstellung auf Bio (ich war dafür zuständig, Schulung der Leute)",
            True,
            "die Umstellung auf Bio",
        ),
        (
            "Habe den Webshop gebaut (PHP) und pflege ihn seither",
            True,
            "habe den Webshop gebaut (PHP) und pflege ihn seither",
        ),
        (
            "Habe den Webshop gebaut (PHP) und pflege ihn seither",
            False,
            "habe den Webshop gebaut (PHP)",
        ),
        ("Montagen in AT, CH, IT", True, "Montagen in AT, CH und IT"),
        (
            "Beschaffung von Garnen, Geräten, Verpackungen",
            True,
            "die Beschaffung von Garnen, Geräten und Verpackungen",
        ),
    ],
)
def test_who_led_for_a_time_says_so(line: str, current: bool, said: str) -> None:
    """
    When, what, and beside it how many: nothing else of the line, and no note.
    """
    assert told(line, current=current) == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Betrieb 2031 stark verkleinert", "Betrieb 2031 stark verkleinert"),
        ("Leitung vorübergehend beim Chef", "Leitung vorübergehend beim Chef"),
        (
            "Vertretung im Lager, seit 2031 in Teilzeit",
            "die Vertretung im Lager (seit 2031 in Teilzeit)",
        ),
    ],
)
def test_who_led_is_told_only_where_the_line_says_so(line: str, said: str) -> None:
    """
    No firm in a year is a deed, and no lead another's.
    """
    assert told(line, current=False) == said


def _degree(
    text: str, title: str = "", school: str = "", end: int | None = None
) -> str:
    role = Role("P1", school, title, end=PartialDate(end)) if title and end else None
    line = ResumeLine("L1", text, Section.EDUCATION, role and "P1", kind=LineKind.ENTRY)
    said = degree(Point(PointKind.CREDENTIAL, (line,), role=role))
    return said.text if said else ""


def test_who_mastered_a_trade_is_a_master_since_then() -> None:
    """
    Whatever the school for it is called.
    """
    text = "2029 – 2031 Meisterschule, HWK Celle, Abschluss: Malermeisterin"

    said = _degree(text, "Abschluss: Malermeisterin", "Meisterschule, HWK Celle", 2031)

    assert said == "Seit 2031 bin ich Malermeisterin."

    of_a_chamber = _degree(
        "Industriemeister Holz (IHK)", "Industriemeister Holz (IHK)", "", 2031
    )

    assert of_a_chamber == "Seit 2031 bin ich Industriemeister Holz (IHK)."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "2029–31 Umschulung Logistik; LAP Mai 2031 mit Auszeichnung bestanden",
            "Umschulung in der Logistik habe ich 2031 mit Auszeichnung abgeschlossen",
        ),
        (
            'Umschulung "Mediengestaltung Print"; Abschlussprüfung bestanden (2031)',
            "Umschulung „Mediengestaltung Print“ habe ich 2031 abgeschlossen",
        ),
        ("2029–2031 Umschulung Logistik, Prüfung im Mai 2032 geplant", ""),
    ],
)
def test_a_training_in_a_field_is_done_where_its_exam_is_passed(text, said) -> None:
    """
    With the year of the exam, and how it was passed.
    """
    assert _degree(text) == (f"Meine {said}." if said else "")


def test_how_a_course_was_taken_stands_behind_no_title() -> None:
    """
    "(berufsbegleitend)", "(Abendkurs)" are notes.
    """
    title = "Geprüfte Handelsassistentin (Abendkurs)"

    assert _degree(f"2031 {title}", title, "", 2031) == (
        "Ich bin geprüfte Handelsassistentin."
    )


@pytest.mark.parametrize(
    ("paper", "said"),
    [
        (
            "Elektrofachkraft für festgelegte Tätigkeiten (80 Std.)",
            "Ich bin Elektrofachkraft für festgelegte Tätigkeiten.",
        ),
        (
            "Geprüfter Bilanzbuchhalter (berufsbegleitend)",
            "Ich bin geprüfter Bilanzbuchhalter.",
        ),
        ("Restaurantfachfrau (IHK)", "Ich bin Restaurantfachfrau (IHK)."),
        (
            "Revenue Basics, Online-Kurs 2024",
            "Zu meinen Qualifikationen zählt der Online-Kurs „Revenue Basics“ (2024).",
        ),
        (
            "Seilkletterkurs (80 Std.)",
            "Zu meinen Qualifikationen zählt der Seilkletterkurs (80 Std.).",
        ),
        (
            "Masernschutz, Hygiene § 43, Erste Hilfe am Kind (9 UE) aufgefrischt",
            "",
        ),
    ],
)
def test_a_person_is_no_paper(paper: str, said: str) -> None:
    """
    Nor is what was only shown a course by the hours of another.
    """
    line = ResumeLine("L1", paper, Section.CERTIFICATIONS, kind=LineKind.ENTRY)
    first = (paper.split(", ", maxsplit=1)[0],) if paper.count(", ") > 1 else ()
    point = Point(PointKind.CREDENTIAL, (line,), items=first)

    assert " ".join(one.text for one in certificates([point])) == said


RESUME = """
@name Ute Lenz
@language de
@experience
# Alder Kanzlei GmbH | Bürokraft | 2033-04 | now
Bearbeitung der Post und der Akten
Planung von Terminen für zwei Anwälte
# {} | 2029-01 | 2033-03
@education
Ausbildung zur Kauffrau, Abschluss 2028
@skills
pH, Excel
"""


@pytest.mark.parametrize(
    ("before", "told"),
    [
        ("Voss Verlag GmbH | Buchhalterin", True),
        ("Eisdiele Roma | Aushilfe", False),
    ],
)
def test_the_post_before_a_single_one_is_named(before: str, told: bool) -> None:
    """
    Though nothing is told of it; what is done beside a training is none.
    """
    posting = told_posting(
        "Bürokraft", "Esche AG", "duty: Bearbeitung der Post\nmust: pH und Excel", "de"
    )

    letter = as_text(told_letter(told_resume(RESUME.format(before)), posting, "de"))

    assert (
        f"bei der {before.split(' | ', maxsplit=1)[0]} (2029–2033)" in letter
    ) is told
    assert "Excel" in letter
    assert "pH" not in letter


def test_half_a_level_is_told_without_its_half() -> None:
    """
    "gut in Wort" goes on with the writing, which stands apart.
    """
    line = ResumeLine("L1", "Französisch: gut in Wort", Section.LANGUAGES)
    point = Point(PointKind.CREDENTIAL, (line,), items=("Französisch (gut in Wort)",))

    said = languages(point)

    assert said
    assert said.text == "Ich spreche gut Französisch."


def test_who_cared_for_the_mother_says_so() -> None:
    """
    A relative is told as such where nothing tells which.
    """
    years = {"start": PartialDate(2031), "end": PartialDate(2033)}

    hers = break_told(Role("P1", "", "Pflege meiner Mutter", **years), "de")
    other = break_told(Role("P1", "", "Pflege eines Verwandten", **years), "de")

    assert hers == "Von 2031 bis 2033 habe ich meine Mutter gepflegt."
    assert other == "Von 2031 bis 2033 habe ich einen Angehörigen gepflegt."


def test_several_posts_are_no_employer() -> None:
    """
    "Temporär verschiedene Einsätze" names none.
    """
    assert not is_employer("Temporär verschiedene Einsätze (Lenz AG, Olten)")
    assert is_employer("Lenz Bau")


@pytest.mark.parametrize(
    ("title", "post"),
    [
        ("Köchin 80 %, ab 2031 zusätzlich Stv. des Küchenchefs", "Köchin"),
        ("Buchhalter, seit Mai 2031 auch Ausbilder", "Buchhalter"),
        ("Kellner, Barkeeper", "Kellner und Barkeeper"),
    ],
)
def test_a_post_is_named_though_something_came_to_it(title: str, post: str) -> None:
    """
    A workload before it is no part of a figure that nobody is.
    """
    assert post_name(title) == post


def test_partners_are_many() -> None:
    """
    A house that is called by them stands in their case.
    """
    assert at("Rechtsanwälte Lenz und Voss") == "bei den Rechtsanwälten Lenz und Voss"
    assert at("Rechtsanwalt Lenz") == "bei Rechtsanwalt Lenz"


def test_who_has_a_federal_certificate_is_somebody_by_it() -> None:
    """
    As Switzerland calls who passed its exam.
    """
    text = "HR-Fachfrau mit eidgenössischem Fachausweis"
    line = ResumeLine("L1", text, Section.CERTIFICATIONS, kind=LineKind.ENTRY)

    [said] = certificates([Point(PointKind.CREDENTIAL, (line,))])

    assert said.text == f"Ich bin {text}."
