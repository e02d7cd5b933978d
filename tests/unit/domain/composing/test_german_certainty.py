"""
What a German letter takes into a frame only where it surely fits.
"""

import pytest

from resumate.domain.composing.german.papers.credentials import degree
from resumate.domain.composing.german.papers.knowing import languages, skills
from resumate.domain.composing.german.papers.papers import certificates
from resumate.domain.composing.german.paragraphs.own_form import post_of
from resumate.domain.composing.german.words.places import (
    as_post,
    at,
    is_employer,
    names_post,
    post_name,
)
from resumate.domain.plan import Point, PointKind
from resumate.domain.resume import LineKind, PartialDate, ResumeLine, Role, Section
from told_resumes import told_letter, told_posting, told_resume


@pytest.mark.parametrize(
    ("employer", "said"),
    [
        ("Konditorei Café Blank", "bei der Konditorei Café Blank"),
        ("Raum Emden und Leer", "im Raum Emden und Leer"),
        ("Region Trier", "in der Region Trier"),
        ("Klinik am Deich", "an der Klinik am Deich"),
        ("Marine Research Centre", "am Marine Research Centre"),
        ("Verwaltung der Stadt Emden", "bei der Verwaltung der Stadt Emden"),
        ("Pflege an der Weser gGmbH", "bei der Pflege an der Weser gGmbH"),
        ("Beratung an der Hotline", ""),
        ("Ausbildung und Anerkennung", ""),
    ],
)
def test_an_employer_is_where_one_is(employer, said):
    """
    A region has its preposition, and work is no employer.
    """
    assert at(employer) == said


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("Bosch", True),
        ("Spedition Lenz", True),
        ("Haus Eberle", True),
        ("MS Office", False),
        ("Graz", False),
        ("Umzug nach Kiel", False),
    ],
)
def test_what_stands_alone_as_an_employer_is_one(name, known):
    """
    A tool, a town and a change of place employ nobody.
    """
    assert is_employer(name) is known


@pytest.mark.parametrize(
    ("title", "known"),
    [
        ("Köchin", True),
        ("Mitglied der Geschäftsleitung", True),
        ("Zivildienst", True),
        ("Au-pair in Cork", True),
        ("Erlaubnis zum Führen der Bezeichnung „Hebamme“", False),
    ],
)
def test_a_title_alone_says_who_one_was(title, known):
    """
    A permit names a trade, and is nobody.
    """
    assert names_post(post_name(title)) is known


@pytest.mark.parametrize(
    ("title", "post"),
    [
        ("Sachbearbeiterin (EG 9a TVöD)", "als Sachbearbeiterin"),
        ("Lehrer (A 13)", "als Lehrer"),
        ("Soldat auf Zeit (SaZ 8)", "als Soldat auf Zeit (SaZ 8)"),
    ],
)
def test_a_grade_of_pay_is_no_part_of_a_post(title, post):
    """
    "Sachbearbeiterin (EG 9a TVöD)" is a "Sachbearbeiterin".
    """
    assert as_post(post_name(title)) == post


@pytest.mark.parametrize(
    ("title", "held", "own"),
    [
        ("Ausbildung zum Optiker", "Schülerin", "Ausbildung zur Optikerin"),
        ("Ausbildung zum Tischler", "Verkäuferin", "Ausbildung zur Tischlerin"),
        ("TEAMLEITER:IN Logistik", "Verkäuferin", "Teamleiterin Logistik"),
        ("TEAMLEITER:IN Logistik", "Lagerarbeiter", "Teamleiter Logistik"),
        ("SAP BERATER", "Lagerarbeiter", "SAP BERATER"),
    ],
)
def test_a_training_and_a_shouted_post_have_her_form(title, held, own):
    """
    "zum" agrees with who one becomes; capitals hide no ending.
    """
    assert post_of(title, [held], for_all=True) == own


def _papers(text, section=Section.CERTIFICATIONS):
    line = ResumeLine("L1", text, section, kind=LineKind.ENTRY)
    return " ".join(
        one.text for one in certificates([Point(PointKind.CREDENTIAL, (line,))])
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Interner Auditor ISO 14001", "Zu meinen Qualifikationen zählt"),
        ("Interne Auditorin ISO 14001", "Ich bin interne Auditorin ISO 14001."),
        ("Sachbearbeiter Leasing", "Ich bin Sachbearbeiter Leasing."),
        (
            "Meisterlehrgang II, Industriemeister (Note 2,1)",
            "Zu meinen Qualifikationen zählt der Meisterlehrgang II (Industriemeist",
        ),
        (
            "Sicher verhandeln, 2 Tage (2024)",
            "Zu meinen Qualifikationen zählt die Weiterbildung „Sicher verhandeln“ (",
        ),
        ("Sicher verhandeln (2024)", ""),
        ("Auslandsaufenthalt Kreta, 12 Tage", ""),
        ("Noten letztes Zeugnis: Mathe 2, laufend", ""),
    ],
)
def test_a_paper_is_told_as_what_its_words_say(text, told):
    """
    Who one is by it, a course by its length; a year alone makes nothing a paper.
    """
    said = _papers(text)

    assert said.startswith(told)
    assert bool(told) or not said


@pytest.mark.parametrize(
    ("item", "told"),
    [
        ("Konfokale Mikroskopie", "konfokale Mikroskopie"),
        ("Adobe Photoshop", "Adobe Photoshop"),
        ("Excel (Pivot, VBA so halb)", "Excel (Pivot)"),
        ("SAP (FI, CO)", "SAP (FI, CO)"),
        ("Graz", None),
    ],
)
def test_a_skill_stands_in_a_sentence(item, told):
    """
    An adjective is small, what hedges behind a name in brackets is left out, and a town
    is no skill.
    """
    line = ResumeLine("L1", item, Section.SKILLS)
    said = skills(Point(PointKind.SKILLS, (line,), items=(item,)), spoken=False)

    assert (said and said.text) == (told and f"Zu meinen Kenntnissen zählt {told}.")


@pytest.mark.parametrize(
    ("item", "told"),
    [
        ("Italienisch Alltag", "Italienisch (im Alltag)"),
        ("Polnisch (mündlich gut, Oma)", "Polnisch (mündlich gut)"),
        ("Englisch (B1, TOEIC)", "Englisch (B1, TOEIC)"),
    ],
)
def test_how_well_a_language_is_spoken_stands_in_brackets(item, told):
    """
    Its level does, and no name that tells nobody how well.
    """
    line = ResumeLine("L1", item, Section.LANGUAGES)
    point = Point(PointKind.CREDENTIAL, (line,), items=(item,))

    assert languages(point).text == f"Ich spreche {told}."


@pytest.mark.parametrize(
    ("title", "school", "told"),
    [
        (
            "Abschluss: Staatlich anerkannte Erzieherin",
            "Fachschule Emden",
            "Ich bin staatlich anerkannte Erzieherin.",
        ),
        (
            "Geprüfter Logistikmeister (IHK), Abendform",
            "",
            "Ich bin geprüfter Logistikmeister (IHK).",
        ),
        ("M. Sc", "", "Mein Studium habe ich 2031 mit dem M. Sc. abgeschlossen."),
    ],
)
def test_a_degree_is_told_as_one(title, school, told):
    """
    Who one is by it, and with which degree studies ended.
    """
    text = f"2028 – 2031 | {title}, {school}"
    line = ResumeLine("L1", text, Section.EDUCATION, "P1", kind=LineKind.ENTRY)
    role = Role("P1", school, title, PartialDate(2028), PartialDate(2031))

    assert degree(Point(PointKind.CREDENTIAL, (line,), role=role)).text == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Führerschein Klasse B. Imkerei (zwei Völker), Bratsche.", None),
        ("2028 – 2031 | B. Sc. Chemie, ebenda", "mit dem B. Sc. in Chemie abgeschl"),
    ],
)
def test_no_letter_with_a_stop_is_a_degree(text, told):
    """
    "Klasse B. Imkerei" is none and "ebenda" no place.
    """
    line = ResumeLine("L1", text, Section.EDUCATION, kind=LineKind.ENTRY)
    said = degree(Point(PointKind.CREDENTIAL, (line,)))

    assert (said is None) if told is None else told in said.text


NURSE = told_resume("""
@name Ina Sand
@language de
@experience
# Klinik am Deich | Pflegefachkraft | 2019 | now
Betreuung von Patienten auf der Station
# Haus Lenz | Pflegefachkraft | 2014 | 2018
Mentorin für neue Kolleginnen
""")


def test_what_one_was_besides_is_told_beside_the_post():
    """
    "war ich … tätig, auch als Mentorin …".
    """
    posting = told_posting(
        "Pflegefachkraft",
        "Klinik am Park",
        "duty: Anleitung neuer Kolleginnen\nduty: Betreuung von Patienten",
    )

    text = " ".join(one.text for one in told_letter(NURSE, posting, "de"))

    assert "tätig, auch als Mentorin für neue Kolleginnen." in text
