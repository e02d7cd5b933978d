"""
A letter asks for nothing that the sentence behind it does not answer, denies nothing
that the resume tells, holds nothing that has not ended, and wishes for a thing to do.
"""

import pytest

from resumate.domain.letter import as_text
from told_resumes import told_letter, told_posting, told_resume

PERSON = """
@name Ida Vance
@experience
# Fell Works Ltd | Fitter | 2021-03 | now
Fitted 40 pumps a year for the north site
"""


def letter(told: str, asked: str, language: str = "en") -> str:
    """
    The letter for a posting that asks what *asked* says, of a person who *told* that.
    """
    posting = told_posting("Fitter", "Hatch", asked, language=language)
    return as_text(told_letter(told_resume(PERSON + told), posting, language))


def test_nothing_is_asked_for_that_its_answer_leaves_out():
    """
    The part of a line that answers stands behind its colon and is not told.
    """
    told = "Cover for the depot team when short: store runs, a handful of crane lifts\n"
    said = letter(told, "must: Experience of crane lifts\nmust: Fitting of pumps")
    assert "crane lifts: I" not in said


@pytest.mark.parametrize("told", ["Took vibration readings on 60 drives\n", ""])
def test_what_the_posting_explains_is_not_denied_to_who_did_it(told):
    """
    "Condition monitoring (vibration, oil)" is done by whoever took such readings.
    """
    asked = """must: Fitting of pumps
must: Experience with condition monitoring
duty: Build up a condition monitoring route (vibration, oil)
"""
    denied = "experience with condition monitoring" in letter(told, asked)
    assert denied is (not told)


@pytest.mark.parametrize(("done", "held"), [("two", False), ("four", True)])
def test_a_paper_of_which_parts_are_missing_is_not_held(done, held):
    """
    "Two of four modules done" is no certificate.
    """
    told = (
        "@certifications\n"
        f"Certificate in Pump Overhaul, {done} of four modules passed\n"
    )
    said = letter(told, "must: Fitting of pumps\nmust: Certificate in Pump Overhaul")
    assert ("a Certificate in Pump Overhaul" in said) is held


def test_how_something_is_done_draws_nobody():
    """
    Nobody wishes for the chance to work with pride.
    """
    asked = "must: Fitting of pumps\nduty: Fit with pride\nduty: Fit pumps at sites"
    assert "chance to fit with pride" not in letter("", asked)
