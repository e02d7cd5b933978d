"""
What a letter tells in the posting's words, and of which client or project.
"""

import pytest

from gate import TODAY, one_post
from resumate.domain.grounding import check_letter
from resumate.domain.letter import FindingCode
from resumate.domain.posting_reading import read_posting
from resumate.domain.resume import LineKind, ResumeLine, Section

FLORIST = one_post(
    "en",
    "Petal Row",
    "Florist",
    "Three regular clients: Hotel Belmont, Grove Chapel, Larch Clinic",
    "Hotel Belmont: introduced a weekly watering plan, waste down from 20% to 8%",
    "Looked after the shop budget",
    "Wrote orders for the wholesale market in Excel",
    "Helped our driver at Christmas, part of the team of 4 that won Team of 2022",
)
SKILLS = (
    ResumeLine(
        "L90", "Italian (basic), Excel (basic)", Section.SKILLS, kind=LineKind.LIST
    ),
    ResumeLine(
        "L91", "CAD: one beginners' course, 2023", Section.SKILLS, kind=LineKind.LIST
    ),
)
RESUME = type(FLORIST)(FLORIST.contact, FLORIST.roles, (*FLORIST.lines, *SKILLS), "en")
POSTING = read_posting("""Florist - Birch & Bloom

Your profile
- experience of wholesale budgets and dried flowers
- refrigerated transport
""")


def codes(sentence):
    """
    What is found in a sentence of a letter to that shop.
    """
    judged = check_letter(sentence, RESUME, POSTING, language="en", today=TODAY)
    return {f.code for s in judged.sentences for f in s.findings}


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("I plan the wholesale budgets of my shop.", FindingCode.DUTY_UNSUPPORTED),
        (
            "I am well used to refrigerated rooms and to looking after orders.",
            FindingCode.DUTY_UNSUPPORTED,
        ),
        (
            "I am at home with orders and bonsai pruning.",
            FindingCode.DUTY_UNSUPPORTED,
        ),
        (
            "For Larch Clinic I introduced a weekly watering plan.",
            FindingCode.ROLE_MIXED,
        ),
        ("I write drawings in CAD at work.", FindingCode.SKILL_UNSUPPORTED),
        (
            "My expert knowledge of Excel helps me with orders.",
            FindingCode.SKILL_UNSUPPORTED,
        ),
    ],
)
def test_what_is_told_for_the_postings_sake_needs_a_line(sentence, code):
    """
    Two words that no line has together, one that no line has, another client's plan.
    """
    assert code in codes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I look after the shop budget and write orders for the wholesale market.",
        "I am well used to writing orders.",
        "For Hotel Belmont I introduced a weekly watering plan.",
        "Larch Clinic and Hotel Belmont are regular clients of mine.",
        "At Petal Row I was one of four who were named the company's Team of 2022.",
    ],
)
def test_what_a_line_tells_may_be_told_of_its_own(sentence):
    """
    "The company" is the one of the post that the sentence names.
    """
    assert set() == codes(sentence)
