"""
Employers, customers and schools that German letters name by their kind and their name.
"""

# ruff: noqa: E501 - sentences are read whole

from functools import partial

import pytest

from gate import TODAY, codes_of
from resumate.domain.letter import FindingCode
from told_resumes import told_resume

CARE = told_resume(
    """
    @name Ida Brook
    @language de
    @experience
    # Klinikum Weidenau gGmbH | Pflegefachfrau (Marburg) | 2019-04 | now
    Anleitung von 12 Auszubildenden
    Zusammenarbeit mit dem Sanitätshaus Brandner & Söhne
    # Pflegedienst Eulenhof GmbH | Pflegehelferin (Wetzlar) | 2015-08 | 2019-03
    Touren mit 14 Klienten am Tag
    @education
    Weiterbildung Praxisanleitung (300 Stunden), 2018
    Palliative Care (160 Stunden), 2015
    """
)
NURSE = partial(codes_of, CARE, today=TODAY)


@pytest.mark.parametrize(
    "sentence",
    [
        "Für das Klinikum Hohenrode habe ich Auszubildende angeleitet.",
        "Zu meinen Partnern gehörte auch die Apotheke Lindauer.",
        "Die Firma Hartwig & Söhne hat mich zur Pflegehelferin ausgebildet.",
        "In der Kanzlei Amsel & Partner habe ich meine Laufbahn begonnen.",
        "Mein früherer Arbeitgeber, die Sozialstation Wetzlar, vertraute mir 14 Klienten an.",
        "Mein Examen habe ich an der Pflegeschule des Marien-Hospitals abgelegt.",
        "Für die Lahnbrücke gGmbH versorgte ich 14 Klienten am Tag.",
        "Meine Ausbildung habe ich bei den Stadtwerken Wetzlar gemacht.",
        "Bei der Volksbank Wetzlar habe ich mit der Note 1,8 gelernt.",
        "Vor meiner Zeit in Marburg war ich am Universitätsklinikum Gießen auf einer Wachstation.",
        "Meine ersten Jahre verbrachte ich auf der Chirurgie der Universitätsmedizin Göttingen.",
    ],
)
def test_a_house_that_the_resume_does_not_name_is_found(sentence):
    """
    What it is and how it is called make a name, whatever stands before it.
    """
    assert FindingCode.EMPLOYER_UNKNOWN in NURSE(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Am Klinikum Weidenau leite ich Auszubildende an.",
        "Beim Pflegedienst Eulenhof versorgte ich 14 Klienten am Tag.",
        "Mit dem Sanitätshaus Brandner & Söhne arbeite ich zusammen.",
        "Ich habe in der Klinik Patienten und Angehörige begleitet.",
        "Am Klinikum in Marburg leite ich Auszubildende an.",
        "Am Klinikum Marburg leite ich mit Freude Auszubildende an.",
        "Beim Pflegedienst Wetzlar versorgte ich mit anderen 14 Klienten am Tag.",
    ],
)
def test_a_house_of_the_resume_and_what_is_done_in_one_are_none(sentence):
    """
    A known house is told in its short form, and whom one cares for there is no name.
    """
    assert FindingCode.EMPLOYER_UNKNOWN not in NURSE(sentence)


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("Die Weiterbildung zur Praxisanleitung umfasste 300 Stunden.", False),
        ("Die Weiterbildung in Palliative Care umfasste 160 Stunden.", False),
        ("Die Weiterbildung zur Praxisanleitung umfasste 160 Stunden.", True),
    ],
)
def test_the_hours_of_one_course_are_not_those_of_another(sentence, wrong):
    """
    Where the sentence names one course, the hours of another are not its.
    """
    found = FindingCode.NUMBER_WRONG_MEANING in NURSE(sentence)
    assert found is wrong
