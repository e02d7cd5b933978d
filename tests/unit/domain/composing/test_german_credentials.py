"""
Certificates in a German letter.
"""

from resumate.domain.composing.german_credentials import certificates
from resumate.domain.plan import Point, PointKind
from resumate.domain.resume import ResumeLine, Section


def test_a_bracket_is_not_cut_at_its_comma():
    """
    What a title has in brackets stays whole.
    """
    text = "Geprüfter Bilanzbuchhalter (IHK, 2017)"
    line = ResumeLine("L1", text, Section.CERTIFICATIONS)

    said = certificates([Point(PointKind.CREDENTIAL, (line,))])

    assert said.text == "Ich bin geprüfter Bilanzbuchhalter (IHK, 2017)."
