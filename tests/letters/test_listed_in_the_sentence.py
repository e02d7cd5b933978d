"""
Small numbers that a sentence reckons from what it lists itself.
"""

# ruff: noqa: E501 - sentences are read whole

import pytest

from gate import TODAY, codes_of, one_post
from resumate.domain.grounding import check_letter
from resumate.domain.posting_reading import read_posting

ENGLISH = one_post(
    "en",
    "Amberfield Glass",
    "Kiln Engineer",
    "Use of the gas kiln, the electric kiln and the wood kiln",
    "Early shift with 14 people, late shift with 9 people",
    "Trained five apprentices in cutting, grinding and polishing",
    "Checked one oven twice a week",
)
GERMAN = one_post(
    "de",
    "Glashütte Amberfeld",
    "Sachbearbeiterin",
    "Mitarbeit in Einkauf, Versand und Buchhaltung",
    "Betreuung von fünf Auszubildenden",
    "Ausbildung im Handel, Ausbildung in der Pflege",
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Cutting, grinding and polishing are the three crafts I train people in.", True),
        ("Cutting, grinding and polishing are the two crafts I train people in.", False),
        ("I ran two shifts, an early one with 14 people and a late one with 9.", True),
        ("I ran three shifts, an early one with 14 people and a late one with 9.", False),
        ("I use the gas kiln, the electric kiln and the wood kiln, and I use all three every week.", True),
        ("I trained all six in grinding.", False),
        ("At the works, where I train people in cutting and grinding, I trained three clerks.", False),
    ],
)  # fmt: skip
def test_a_number_may_count_what_the_sentence_lists(sentence, true):
    """
    It needs no line where as many things are named before it, or one by one after it.
    """
    assert bool(codes_of(ENGLISH, sentence)) != true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Einkauf, Versand und Buchhaltung: In allen drei Bereichen habe ich mitgearbeitet.", True),
        ("Einkauf, Versand und Buchhaltung: In allen vier Bereichen habe ich mitgearbeitet.", False),
        ("Ich habe zwei Ausbildungen, eine im Handel und eine in der Pflege.", True),
        ("Ich habe vier Ausbildungen, eine im Handel und eine in der Pflege.", False),
    ],
)  # fmt: skip
def test_a_german_number_may_count_what_the_sentence_lists(sentence, true):
    """
    So it is in German.
    """
    assert bool(codes_of(GERMAN, sentence)) != true


def test_how_many_things_the_posting_names_is_no_number_of_the_resume():
    """
    "The three kilns you name" counts what is asked for.
    """
    posting = read_posting(
        "Kiln Engineer\nNorthgate Pottery\n\nYou need:\n- Gas kiln\n- Electric kiln\n"
    )
    critique = check_letter(
        "The gas kiln and the electric kiln, the two kilns you name, are both ones I use.",
        ENGLISH,
        posting,
        language="en",
        today=TODAY,
    )
    assert not [f for s in critique.sentences for f in s.findings]
