"""
How far a resume answers what is asked, as a model read it.
"""

import pytest

from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.matching.comparing import compared, settled
from resumate.domain.posting import Requirement, RequirementKind

MET, PARTLY, MISSING = CoverageStatus.MET, CoverageStatus.PARTLY, CoverageStatus.MISSING
RUST = Requirement("R1", "Rust", RequirementKind.MUST)
KILNS = Requirement("R2", "Two years of kilns", RequirementKind.MUST)
BY_RULES = (
    Coverage(RUST, PARTLY, ("L4",), 0.5),
    Coverage(KILNS, MISSING),
)
SHOWN = {"L4", "L7", "F1"}


def said(answer):
    return [
        (one.status, one.evidence, one.judge)
        for one in compared(answer, BY_RULES, SHOWN, "owl")
    ]


def test_what_a_model_says_counts():
    """
    Its word, the lines that it names, and its name.
    """
    assert said("R1 met L4 L7\nR2 partly F1") == [
        (MET, ("L4", "L7"), "owl"),
        (PARTLY, ("F1",), "owl"),
    ]


def test_nothing_to_show_is_missing():
    """
    What the model does not find is not found, whatever the rules had.
    """
    assert said("R1 missing\nR2 missing") == [(MISSING, (), "owl")] * 2


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "I am sorry, I cannot compare resumes.",
        "R1 surely L4\nR2 met",
        "R1 met L99\nR2 partly nowhere",
        "R7 met L4",
        "All of them are met: L4",
    ],
)
def test_what_is_no_answer_leaves_the_rules_alone(answer):
    """
    Another word, no line, a line that was not shown, an id that was not asked.
    """
    assert compared(answer, BY_RULES, SHOWN, "owl") == BY_RULES


@pytest.mark.parametrize(
    "answer", ["- R1: MET (L4, L99)", "**R1** – met – L4", "1. R1 met L4"]
)
def test_the_form_may_be_looser_than_asked(answer):
    """
    Marks of lists and emphasis are no part of the answer.
    """
    assert said(answer)[0] == (MET, ("L4",), "owl")


def test_a_model_s_answer_stands_until_more_is_known():
    """
    It goes when a line that it names is gone, or when rules find more than they did.
    """
    was = compared("R2 partly L7", BY_RULES, SHOWN, "owl")[1]
    less = Coverage(KILNS, MISSING)
    more = Coverage(KILNS, MET, ("F1",), 0.9)

    assert settled(was, less, SHOWN) == was
    assert settled(was, more, SHOWN) == more
    assert settled(was, less, {"L4"}) == less
    assert settled(BY_RULES[0], less, SHOWN) == less


def test_rules_that_always_found_more_do_not_undo_a_model_s_answer():
    """
    It was given against them already.
    """
    was = compared("R1 missing", BY_RULES, SHOWN, "owl")[0]

    assert settled(was, BY_RULES[0], SHOWN) == was
