"""
What answers in other forms than asked, and what only seems to answer.
"""

import pytest

from resumate.domain.evidence import CoverageStatus
from resumate.domain.matching import cover
from resumate.domain.posting import Requirement, RequirementKind
from resumate.domain.resume import (
    Contact,
    LineKind,
    ResumeContent,
    ResumeLine,
    Section,
)

MET, PARTLY, MISSING = CoverageStatus
_DONE, _STUDIED, _HELD = Section.EXPERIENCE, Section.EDUCATION, Section.CERTIFICATIONS


def _found(
    asked: str,
    *told: tuple[Section, str],
    language: str = "en",
    kind: RequirementKind = RequirementKind.MUST,
) -> CoverageStatus:
    lines = tuple(
        ResumeLine(f"L{n}", text, section, None, 1, LineKind.BULLET)
        for n, (section, text) in enumerate(told, 1)
    )
    content = ResumeContent(Contact(None), (), lines, language)
    (one,) = cover([Requirement("R1", asked, kind)], [[]], content)
    return one.status


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("GCSE Maths and English at grade 4 or above", MET),
        ("GCSE Maths at grade 7 or above", MISSING),
        ("GCSE Computing at grade 4 or above", MISSING),
    ],
)
def test_rows_of_grades_are_read_without_their_heading(
    asked: str, status: CoverageStatus
) -> None:
    """
    Grades in numbers are those of the GCSE.
    """
    rows = ("Maths 6", "English Language 4", "Combined Science 5-5", "Geography 5")
    assert _found(asked, *((_STUDIED, row) for row in rows)) is status


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("GCSE Maths grade 6 or above, English and a science at grade 4", MET),
        ("GCSE Maths grade 6 or above and English grade 6", PARTLY),
    ],
)
def test_each_subject_is_asked_at_its_own_grade(
    asked: str, status: CoverageStatus
) -> None:
    """
    Several may stand in one line, or in a bracket.
    """
    line = (_STUDIED, "Maths 6, Combined Science 5-5, Design & Technology 7")
    assert _found(asked, line, (_STUDIED, "(English Language 4, Art 5)")) is status


@pytest.mark.parametrize(
    ("asked", "told", "status"),
    [
        ("Full class 1 driver licence", "Full driver licence (class 1)", MET),
        ("Driver licence class 2", "Driver licence (class 1)", MISSING),
        ("Driver licence class 2", "Driver licence, classes 1 and 2", MET),
    ],
)
def test_a_class_in_numbers_may_stand_behind_its_licence(
    asked: str, told: str, status: CoverageStatus
) -> None:
    """
    As those in letters may.
    """
    assert _found(asked, (_HELD, told)) is status


def test_grades_in_letters_need_their_heading() -> None:
    """
    An A level has letters, too.
    """
    asked, row = "GCSE Maths at grade C or above", (_STUDIED, "Maths B")
    assert _found(asked, row) is MISSING
    assert _found(asked, (_STUDIED, "GCSEs:"), row) is MET


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("Gute Noten in Mathe und Physik (bzw. NT)", MET),
        ("Sehr gute Noten in Mathematik", PARTLY),
        ("Gute Noten in Deutsch und Englisch", PARTLY),
        ("Gute Noten in Chemie", MISSING),
        ("Ordentliche Noten in Mathe und Interesse an Technik", MET),
    ],
)
def test_german_grades_are_compared_by_subject(
    asked: str, status: CoverageStatus
) -> None:
    """
    One is best; a grade that is lower by one answers in part.
    """
    row = (_STUDIED, "Mathe 2, Physik: 2, IT 1, Deutsch 3, Englisch 4")
    assert _found(asked, row, language="de") is status


@pytest.mark.parametrize(
    ("asked", "told", "status"),
    [
        ("Führerschein CE", "Klassen | B, BE, C, CE (CE seit 2008)", MET),
        ("Führerschein D", "Klassen | B, BE, C, CE", MISSING),
        ("Full driving licence, or working towards one", "Passed my theory test", MET),
        ("Full driving licence", "Passed my theory test", MISSING),
    ],
)
def test_a_licence_is_told_by_its_classes_or_on_the_way(
    asked: str, told: str, status: CoverageStatus
) -> None:
    """
    Who is on the way has one only where that will do.
    """
    assert _found(asked, (_HELD, told)) is status


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Wohnort im Gebiet", "Bestes Gebiet Mitte 2021"),
        ("Live within 30 miles of the depot", "Drove 30 miles to the depot daily"),
    ],
)
def test_where_one_lives_is_no_deed(asked: str, told: str) -> None:
    """
    An address tells it, and no words of what was done.
    """
    assert _found(asked, (_DONE, told)) is MISSING


def test_a_course_is_no_experience() -> None:
    """
    What was only learned answers in part where experience is asked.
    """
    asked, told = (
        "Experience in food manufacture",
        "Award in HACCP for food manufacture",
    )
    assert _found(asked, (_HELD, told)) is not MET
    assert _found(asked, (_DONE, "Two years in food manufacture")) is MET


def test_a_suspended_hyphen_is_read_whole() -> None:
    """
    "Air" in a firm's name is not "air-cooled".
    """
    asked = "Chillers, air- or water-cooled"
    assert _found(asked, (_DONE, "Serviced boilers for Dayton Air & Heat")) is MISSING


def test_what_is_hardly_known_is_no_answer() -> None:
    """
    ", not much with building systems" tells of none.
    """
    asked = "Experience with building systems"
    told = "Worked with stand-alone controllers, not much with building systems"
    assert _found(asked, (_DONE, told)) is MISSING


def test_the_rule_of_a_duty_is_nothing_to_have() -> None:
    """
    "Nach HGB" is how it is done.
    """
    asked = "Erstellung der Jahresabschlüsse nach HGB"
    told = (_DONE, "Erstellung der Jahresabschlüsse für den Steuerberater")
    assert _found(asked, told, language="de", kind=RequirementKind.DUTY) is MET


def test_a_sign_between_two_letters_abbreviates_no_two_words() -> None:
    """
    "P&L" is no "Personal licence".
    """
    told = (_HELD, "Personal licence holder")
    assert _found("Able to read a P&L", told) is MISSING


@pytest.mark.parametrize(
    ("asked", "told", "status"),
    [
        ("Experience supervising PhD students", "Supervise 3 PhD students", MET),
        ("Experience of teaching undergraduates", "Teach undergraduates", MET),
        ("Supervision of Master's theses", "Supervised 9 Master's theses", MET),
        ("Erfahrung mit der Betreuung von Masterarbeiten",
         "Betreuung von Masterarbeiten", MET),
        ("Encadrement de doctorants", "Encadrement de 2 doctorants", MET),
        ("A PhD in biology", "Supervise 3 PhD students", MISSING),
    ],
)  # fmt: skip
def test_a_students_degree_is_not_asked_of_the_teacher(
    asked: str, told: str, status: CoverageStatus
) -> None:
    """
    To teach or supervise them is a deed.
    """
    language = "de" if "von" in asked else "fr" if "Encadr" in asked else "en"
    assert _found(asked, (_DONE, told), language=language) is status


@pytest.mark.parametrize(
    ("asked", "told", "language"),
    [
        ("Bac+5 en informatique", "Master MIAGE, Université de Lyon", "fr"),
        ("Bac+5 en gestion", "Master MIAGE, Université de Lyon", "fr"),
        ("Grado en Administración de Empresas", "Grado en ADE, Universidad de Haro",
         "es"),
    ],
)  # fmt: skip
def test_a_degrees_letters_tell_its_field(asked: str, told: str, language: str) -> None:
    """
    As the universities of a country call it.
    """
    assert _found(asked, (_STUDIED, told), language=language) is MET
    assert _found("Bac+5 en droit", (_STUDIED, told), language=language) is not MET


@pytest.mark.parametrize(
    ("asked", "told", "language"),
    [
        ("Erfahrung mit PV-Anlagen", "Planung von Photovoltaikanlagen", "de"),
        ("Erfahrung mit Photovoltaikanlagen", "Wartung von PV-Anlagen", "de"),
        ("Experience with PV systems", "Installed photovoltaic systems", "en"),
        ("Expérience des installations PV", "Pose d'installations photovoltaïques",
         "fr"),
        ("Montaje de instalaciones PV", "Montaje de instalaciones fotovoltaicas", "es"),
    ],
)  # fmt: skip
def test_a_word_may_go_by_its_letters(asked: str, told: str, language: str) -> None:
    """
    "PV" is photovoltaics, alone and in compounds.
    """
    assert _found(asked, (_DONE, told), language=language) is MET


@pytest.mark.parametrize(
    ("asked", "told", "less"),
    [
        (
            "Experience recruiting and training managers",
            "Recruited and trained managers",
            "Recruited and trained bakers and others who manage nobody",
        ),
        (
            "Multi-site bakery management",
            "Multi-site bakery management in Kent",
            "Bakery management of one site",
        ),
    ],
)
def test_to_have_led_others_or_one_house_is_less(
    asked: str, told: str, less: str
) -> None:
    """
    Managers are none of the staff whom one trained, and one bakery is not several.
    """
    assert _found(asked, (_DONE, told)) is MET
    assert _found(asked, (_DONE, less)) is PARTLY
