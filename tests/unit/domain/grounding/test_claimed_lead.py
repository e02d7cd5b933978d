"""
A lead or a responsibility that no line tells is more than the resume says.
"""

import pytest

from gate import codes_of, one_post
from resumate.domain.letter import FindingCode
from told_resumes import told_resume

ENGLISH = one_post(
    "en",
    "Skerry Lighthouse Trust",
    "Keeper",
    "Crew member on lamp changes at six lighthouses",
    "Teach volunteers to splice rope (4 so far)",
    "Repair of foghorns",
)
GERMAN = one_post(
    "de",
    "Vogelwarte Sund",
    "Beringerin",
    "Betreuung von Freiwilligen im Fangarten",
    "Beauftragte für Hygiene im Labor der Warte",
)
HEAD = one_post(
    "en",
    "Skerry Lighthouse Trust",
    "Head Keeper",
    "Lamp changes at six lighthouses",
    "Coordinate the splicing course",
)
SCHOOLED = told_resume(
    "@name Ivo Lund\n@experience\n# Keeper | Skerry Lighthouse Trust | 2018 | 2020\n"
    "Lamp changes\n@education\n"
    "Rope Access (2025, valid to 2027); Fire Warden (2026); "
    "Managing People at Work (2023)\n"
)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (SCHOOLED, "I was Managing Director of the Skerry Lighthouse Trust."),
        (ENGLISH, "I was in charge of the lamp changes at six lighthouses."),
        (ENGLISH, "I run the rope splicing course, which four volunteers have taken."),
        (ENGLISH, "I had charge of foghorn repair."),
        (GERMAN, "Ich war für die Ausbildung der Freiwilligen verantwortlich."),
        (GERMAN, "Die Hygiene der Warte liegt in meiner Verantwortung."),
    ],
)
def test_a_lead_must_be_told_by_a_line_or_the_head_of_its_post(content, sentence):
    """
    Crew, teaching and looking after are no lead.
    """
    assert FindingCode.SCOPE_INFLATED in codes_of(content, sentence)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (HEAD, "I was in charge of lamp changes at six lighthouses."),
        (HEAD, "I run the splicing course."),
        (ENGLISH, "I teach four volunteers to splice rope."),
        (ENGLISH, "I helped when the lamps of six lighthouses were changed."),
        (GERMAN, "Ich leite Freiwillige im Fangarten an."),
        (
            SCHOOLED,
            "My courses include Fire Warden, Managing People at Work and Rope Access.",
        ),
    ],
)
def test_a_title_or_a_word_of_leading_is_enough(content, sentence):
    """
    Who heads a post may say so, and who instructs leads nobody.
    """
    assert FindingCode.SCOPE_INFLATED not in codes_of(content, sentence)
