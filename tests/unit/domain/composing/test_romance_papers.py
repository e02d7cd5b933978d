"""
Certificates in French and Spanish letters.
"""

import pytest

from resumate.domain.composing.french.phrases import FRENCH
from resumate.domain.composing.romance.papers import certificates
from resumate.domain.composing.spanish.phrases import SPANISH
from resumate.domain.plan import Point, PointKind
from resumate.domain.resume import LineKind, ResumeLine, Section


def told(tongue, *texts):
    """
    What a letter says of these lines, and of which.
    """
    points = [
        Point(
            PointKind.CREDENTIAL,
            (ResumeLine(f"L{n}", text, Section.EDUCATION, LineKind.ENTRY),),
        )
        for n, text in enumerate(texts, 1)
    ]
    return certificates(tongue, points)


@pytest.mark.parametrize(
    ("tongue", "held", "under_way"),
    [
        (
            FRENCH,
            "Certificat de paie, GRETA | 2021",
            "Certificat de gestion, CNAM | Septembre 2025 – en cours",
        ),
        (
            SPANISH,
            "Certificado de nóminas, INEM | 2021",
            "Certificado de gestión, UNED | Septiembre 2025 – actualidad",
        ),
    ],
)
def test_a_course_that_still_goes_on_is_no_certificate_held(tongue, held, under_way):
    """
    What its dates say is under way is not told as obtained, nor rested on.
    """
    said = told(tongue, held, under_way)

    assert said == told(tongue, held)
    assert held.split(",")[0] in said.text
    assert told(tongue, under_way) is None
