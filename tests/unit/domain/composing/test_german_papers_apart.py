"""
Papers that a German line names beside others, and what beside them is none.
"""

import pytest

from gate import codes_of
from resumate.domain.composing.german.papers.credentials import degree
from resumate.domain.composing.german.papers.papers import certificates, courses_apart
from resumate.domain.composing.german.words.places import at, is_employer
from resumate.domain.letter import as_text
from resumate.domain.plan import Point, PointKind
from resumate.domain.posting_reading import read_posting
from resumate.domain.resume import ResumeLine, Section
from told_resumes import told_letter, told_posting, told_resume


def held(text: str, *items: str) -> list[str]:
    line = ResumeLine("L1", text, Section.CERTIFICATIONS)
    point = Point(PointKind.CREDENTIAL, (line,), items=items)
    return [one.text for one in certificates([point])]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Ladungssicherung, 1 Tag, 2031 · Gefahrgut, 2 Tage, 2029",
            (
                "die Weiterbildung „Ladungssicherung“ (2031) und "
                "die Weiterbildung „Gefahrgut“ (2029)"
            ),
        ),
        (
            "Fragen stellen (2031) · Rhetorikkurs (2029)",
            "der Rhetorikkurs (2029)",
        ),
        (
            "Schweißkurs, Mai 2031 (9 Tage, DVS)",
            "der Schweißkurs (Mai 2031, 9 Tage, DVS)",
        ),
        (
            "Lehrgang II (Verwaltungsfachwirt); Abschluss Juni 2031 (gut, 11 Pkt.)",
            "der Lehrgang II (Verwaltungsfachwirt)",
        ),
        (
            "2031 – Druckrichtlinie 2014/68/EU, 2 Tage",
            "die Weiterbildung „Druckrichtlinie 2014/68/EU“",
        ),
        (
            "2031 – RhinoCAD Umsteiger, WIFI, 40 LE",
            "die Weiterbildung „RhinoCAD Umsteiger“ (WIFI)",
        ),
        ("2029 | Fugen abdichten (Zertifikat)", "das Zertifikat „Fugen abdichten“"),
        ("Zertifikate: AZ-900 (2031), AZ-104 in Vorbereitung", "AZ-900 (2031)"),
    ],
)
def test_each_paper_is_told_as_the_one_it_is(line: str, told: str) -> None:
    """
    What its own piece says is said of it alone; a day of an exam, a matter that nobody
    calls a paper and what is only prepared are none.
    """
    counts = "zählen" if " und die " in told else "zählt"
    assert held(line) == [f"Zu meinen Qualifikationen {counts} {told}."]


@pytest.mark.parametrize(
    "line",
    [
        "Vorlesung «Bodenkunde» (BSc, 2 SWS), FS 2031, FS 2032",
        "Übung «Statistik» (MSc), HS 2029, HS 2030",
        "Maschinenverordnung (EU) 2023/1230",
    ],
)
def test_what_was_taught_and_what_is_the_law_is_no_paper(line: str) -> None:
    """
    Nor is the term in which it was.
    """
    assert held(line) == []


def test_a_class_that_has_run_out_is_not_held():
    """
    The others are; and who is instructed by law is somebody.
    """
    assert held("Führerschein B, C95 abgelaufen") == [
        "Ich besitze den Führerschein Klasse B."
    ]
    assert held("Elektrotechnisch unterwiesene Person (EuP)") == [
        "Ich bin elektrotechnisch unterwiesene Person (EuP)."
    ]


def test_a_course_among_skills_is_a_paper():
    """
    One knows no course; what else stands there one does.
    """
    course = ResumeLine("L1", "Nähkurs, Mai 2031 (12 Stunden, VHS)", Section.SKILLS)
    tools = ResumeLine("L2", "EDV: Word, Excel", Section.SKILLS)
    items = ("Nähkurs", "Mai 2031 (12 Stunden, VHS)", "Word", "Excel")
    both = Point(PointKind.SKILLS, (course, tools), items=items)

    skills, paper = courses_apart(both)

    assert (skills.items, skills.lines) == (("Word", "Excel"), (tools,))
    assert [one.text for one in certificates([paper])] == [
        "Zu meinen Qualifikationen zählt der Nähkurs (Mai 2031, 12 Stunden, VHS)."
    ]


@pytest.mark.parametrize("how", ["guter Erfolg", "mit Auszeichnung", "bestanden"])
def test_how_a_diploma_was_passed_is_no_field(how):
    """
    Nor is the day of it a part of its name.
    """
    text = f"2009 – 2012 | Schule für Pflege, Linz; Diplom am 30.06.2012, {how}"
    line = ResumeLine("L1", text, Section.EDUCATION)

    told = degree(Point(PointKind.CREDENTIAL, (line,), items=(text[14:],)))

    assert told
    assert told.text == "Mein Diplom habe ich an der Schule für Pflege erworben."


@pytest.mark.parametrize(
    ("employer", "where"),
    [
        (
            "Werksrestaurant Hafen (Lenz Catering GmbH)",
            "beim Werksrestaurant Hafen (Lenz Catering GmbH)",
        ),
        ("Hotel Post (Eich Betriebs GmbH)", "beim Hotel Post (Eich Betriebs GmbH)"),
        ("Lenz Catering GmbH", "bei der Lenz Catering GmbH"),
        ("Rasenmähen für meine Nachbarn", ""),
        ("Babysitten bei drei Familien", ""),
    ],
)
def test_a_house_is_told_by_its_own_kind(employer: str, where: str) -> None:
    """
    Not by the firm that runs it; and what one does for people employs nobody.
    """
    assert at(employer) == where
    assert is_employer(employer) is bool(where)


def test_a_post_is_held_since_its_own_day():
    """
    Though the firm was there before.
    """
    content = told_resume("""
@name Ute Eich
@experience
# Lenz Treuhand AG | Mandatsleiterin, 80 % (seit Januar 2031) | 2027-07 | now
- Betreuung von 20 Mandaten
""")
    posting = told_posting("Mandatsleiterin", "Stangl", "must: Betreuung von Mandaten")

    said = as_text(told_letter(content, posting, "de"))

    assert "Seit Januar 2031 arbeite ich als Mandatsleiterin bei" in said


def test_who_is_trained_did_not_train():
    """
    "Ausgebildete Floristin" tells who one is, and is no verb in the past.
    """
    content = told_resume("""
@name Ute Eich
@summary
Ausgebildete Floristin mit gut 9 Jahren Erfahrung in Gärtnereien.
@experience
# Blumen Lenz | Floristin | 2027-07 | now
- Kränze und Sträuße gebunden
""")
    posting = told_posting("Floristin", "Stangl", "must: Ausbildung als Floristin")

    said = as_text(told_letter(content, posting, "de"))

    assert "Ich bin ausgebildete Floristin mit gut 9 Jahren Erfahrung" in said


def test_a_level_that_both_languages_have_is_told_of_each():
    """
    "beides Muttersprache", as "beide" or "jeweils".
    """
    content = told_resume("""
@name Ute Eich
@experience
# Blumen Lenz | Floristin | 2027-07 | now
- Kränze und Sträuße gebunden
@languages
Deutsch und Kroatisch (beides Muttersprache), Englisch B2
""")

    assert codes_of(content, "Ich spreche Deutsch (Muttersprache).") == set()
    assert codes_of(content, "Ich spreche Englisch (Muttersprache).") != set()


def test_a_firm_with_its_town_in_brackets_is_known_by_what_it_does():
    """
    "Die Hochschule Lenzach (Bern) vertritt …".
    """
    posting = read_posting(
        "Assistent:in Bodenkunde (80 %)\n\nDie Hochschule für Landbau Lenzach (Bern) "
        "vertritt das Fach in Lehre und Forschung. Wir suchen Verstärkung.\n\n"
        "Aufgaben\n- Übungen leiten\n- Proben auswerten\n"
    )

    assert posting.company == "Hochschule für Landbau Lenzach"
