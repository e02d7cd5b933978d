"""
What a German letter has because it is wished for, and how well it has it.
"""

from dataclasses import replace

import pytest

from gate import TODAY, codes_of, one_post
from resumate.domain.grounding import check_letter
from resumate.domain.posting import JobPosting
from resumate.domain.resume import LineKind, ResumeLine, Section

MILL = one_post(
    "de",
    "Mühle Arens",
    "Müllerin",
    "Probenahme und Feuchtemessung im Wareneingang",
    "Einweisung der Fahrer an der Rampe",
)
MILLER = replace(
    MILL,
    lines=(
        *MILL.lines,
        ResumeLine("S1", "Access (Grundkenntnisse), Excel (sehr gut)", Section.SKILLS,
                   kind=LineKind.LIST),
        ResumeLine("S2", "Polnisch A2, Englisch B1", Section.LANGUAGES,
                   kind=LineKind.LIST),
        ResumeLine("S3", "2024 Millcontrol Aufbaukurs (2 Tage), bisher nicht im Werk"
                   " eingesetzt", Section.CERTIFICATIONS, kind=LineKind.LIST),
    ),
)  # fmt: skip


WORKS = JobPosting(
    "Müllerin",
    "Kornwerk Ostheide",
    "de",
    (),
    "Gesucht: Erfahrung mit Förderschnecken und mit der Feuchtemessung, Wissen über"
    " Getreidesilos, Umgang mit Gutachtern und Fahrern.",
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Die gewünschte Erfahrung mit Förderschnecken bringe ich mit.", False),
        ("Die gewünschte Erfahrung mit der Feuchtemessung bringe ich mit.", True),
        ("Das von Ihnen verlangte Wissen über Getreidesilos habe ich auch.", False),
        ("Der von Ihnen erwartete Umgang mit Gutachtern ist mir vertraut.", False),
        ("Der von Ihnen erwartete Umgang mit Fahrern ist mir vertraut.", True),
        ("Die gewünschte Erfahrung mit Getreidesilos fehlt mir noch.", True),
    ],
)
def test_what_is_held_as_wished_needs_its_line(sentence, true):
    """
    The wish of the posting stands before the thing, and says nothing of whose it is.
    """
    critique = check_letter(sentence, MILLER, WORKS, language="de", today=TODAY)
    assert any(s.findings for s in critique.sentences) is not true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Access beherrsche ich auf professionellem Niveau.", False),
        ("Excel beherrsche ich auf professionellem Niveau.", True),
        ("Mit Millcontrol arbeite ich täglich und sicher.", False),
        ("Meine Praxis mit Millcontrol bringe ich gern ein.", False),
        ("Millcontrol habe ich in einem Aufbaukurs kennengelernt.", True),
        ("Absprachen auf Polnisch sind für mich dank B2-Niveau kein Problem.", False),
        ("Absprachen auf Polnisch sind mit meinem A2-Niveau kein Problem.", True),
    ],
)
def test_no_better_held_than_the_line_says(sentence, true):
    """
    Basics are no profession, a course without use no practice, A2 no B2.
    """
    assert bool(codes_of(MILLER, sentence)) is not true
