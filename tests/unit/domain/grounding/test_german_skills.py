"""
How a German letter says that one knows a thing, and which things the resume has.
"""

# ruff: noqa: E501 - sentences are read whole

from dataclasses import replace

import pytest

from gate import codes_of, one_post
from resumate.domain.letter import FindingCode
from resumate.domain.resume import LineKind, ResumeLine, Section

SKILL, SCOPE = FindingCode.SKILL_UNSUPPORTED, FindingCode.SCOPE_INFLATED
_POST = one_post(
    "de",
    "Salon Lindner",
    "Friseurin",
    "Haarpflege und Beratung von 12 Kundinnen am Tag",
    "Mithilfe bei der Einführung der Terminsoftware Shoreline",
    "Planung der Schichten und Einkauf von Farben",
)
STYLIST = replace(
    _POST,
    lines=(
        *_POST.lines,
        ResumeLine(
            "S1",
            "Shoreline, Excel, klassische Schnitte, Figaro (Grundkenntnisse)",
            Section.SKILLS,
            kind=LineKind.LIST,
        ),
    ),
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Treatwell ist mir bestens vertraut.",
        "In der Kosmetik bin ich sehr erfahren.",
        "Die Buchhaltung gehört für mich zum Alltag.",
        "Mit der Permanentmakeup-Technik kenne ich mich aus.",
        "Zu meinen Stärken zählt die Bartrasur.",
        "In der Maniküre fühle ich mich zu Hause.",
        "In der Perückenfertigung kenne ich mich aus.",
        "Die Fußpflege ist mir vertraut.",
        "Ich habe Erfahrung in der Tourenplanung.",
        "Die ayurvedische Haarpflege beherrsche ich.",
    ],
)
def test_what_is_said_to_be_known_is_asked_for_however_it_is_said(sentence):
    """
    A thing that no line has is not known, nor one of which a line has another kind.
    """
    assert SKILL in codes_of(STYLIST, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Excel ist mir bestens vertraut.",
        "In der Haarpflege bin ich sehr erfahren.",
        "Die Beratung von Kundinnen gehört für mich zum Alltag.",
        "Zu meinen Stärken zählt die Schichtplanung.",
        "In der Kundenberatung fühle ich mich zu Hause.",
        "Der Farbeneinkauf ist mir vertraut.",
        "Die klassischen Schnitte beherrsche ich.",
    ],
)
def test_what_a_line_has_in_any_form_is_known(sentence):
    """
    A compound may put together what the line says apart.
    """
    assert SKILL not in codes_of(STYLIST, sentence)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Shoreline beherrsche ich gut.", True),
        ("Mit Shoreline arbeite ich.", True),
        ("Shoreline kenne ich.", True),
        ("Mit Figaro arbeite ich.", True),
        ("Figaro beherrsche ich in den Grundlagen.", True),
        ("Figaro beherrsche ich.", False),
        ("Shoreline habe ich eingeführt.", False),
        ("Die Einführung von Shoreline leitete ich.", False),
    ],
)
def test_a_tool_that_is_listed_is_known_wherever_else_one_only_helped(sentence, true):
    """
    To use a thing is not to have brought it in.
    """
    assert (not {SKILL, SCOPE} & codes_of(STYLIST, sentence)) is true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Akten habe ich mit FenSoz geführt, das Programm ist mir also vertraut.", True),
        ("Akten habe ich mit Lexwart geführt, das Programm ist mir also vertraut.", False),
        ("Das Programm ist mir vertraut.", False),
        ("Akten habe ich mit FenSoz geführt, das Programm Lexwart ist mir vertraut.", False),
    ],
)  # fmt: skip
def test_the_program_is_the_one_that_was_named(sentence, true):
    """
    What the sentence calls "das Programm" it has named before, or else nothing has.
    """
    clerk = one_post("de", "Amt Fenn", "Sachbearbeiterin", "Aktenführung in FenSoz")
    assert bool(codes_of(clerk, sentence)) is not true
