"""
Certificates in a German letter.
"""

import pytest

from resumate.domain.composing.german.credentials import certificates, degree
from resumate.domain.composing.german.places import at
from resumate.domain.plan import Point, PointKind
from resumate.domain.resume import LineKind, ResumeLine, Role, Section


def test_a_bracket_is_not_cut_at_its_comma():
    """
    What a title has in brackets stays whole.
    """
    text = "Geprüfter Bilanzbuchhalter (IHK, 2017)"
    line = ResumeLine("L1", text, Section.CERTIFICATIONS)

    said = certificates([Point(PointKind.CREDENTIAL, (line,))])

    assert said.text == "Ich bin geprüfter Bilanzbuchhalter (IHK, 2017)."


def test_a_licence_is_held_and_no_certificate():
    """
    A driving licence is said to be held.
    """
    line = ResumeLine("L1", "Führerschein Klasse B, BE", Section.SKILLS)
    point = Point(PointKind.CREDENTIAL, (line,), items=("Führerschein Klasse B",))

    assert certificates([point]).text == "Ich besitze den Führerschein Klasse B."


def test_a_bare_diploma_is_earned():
    """
    Nobody finishes their studies "as a diploma".
    """
    school = "Schule für Krankenpflege, Leoben"
    line = ResumeLine(
        "L1", f"{school}, Diplom", Section.EDUCATION, "P1", kind=LineKind.ENTRY
    )
    point = Point(PointKind.CREDENTIAL, (line,), role=Role("P1", school, "Diplom"))

    said = degree(point).text

    assert said == "Mein Diplom habe ich an der Schule für Krankenpflege erworben."


def test_an_apprenticeship_at_the_works():
    """
    Municipal works are many: "bei den Stadtwerken".
    """
    title = "Ausbildung zum Schlosser"
    line = ResumeLine("L1", f"{title}, Stadtwerke Halle", Section.EDUCATION, "P1")
    point = Point(
        PointKind.CREDENTIAL, (line,), role=Role("P1", "Stadtwerke Halle", title)
    )

    assert "bei den Stadtwerken Halle abgeschlossen" in degree(point).text


@pytest.mark.parametrize(
    ("employer", "said"),
    [
        ("Kinderhaus Lindenhof e. V.", "beim Kinderhaus Lindenhof e. V."),
        ("Kita Regenpfeifer", "bei der Kita Regenpfeifer"),
        ("Marienhospital Ostfelde", "am Marienhospital Ostfelde"),
        ("nordlicht energie SE", "bei der nordlicht energie SE"),
        ("Cloudberry", "bei Cloudberry"),
    ],
)
def test_being_with_an_employer(employer, said):
    """
    What kind of place an employer is tells the preposition and its article.
    """
    assert said == at(employer)
