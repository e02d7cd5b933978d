"""
The name below a letter.
"""

from dataclasses import replace
from datetime import UTC, datetime

from resumate.domain.letter import About, Sentence
from resumate.domain.refining.signature import signed_anew
from resumate.domain.resume import Contact

LETTER = (
    Sentence("Kind regards,", 2, About.CONNECTING),
    Sentence("Ada Quist", 3, About.CONNECTING),
)
CORRECTED = Contact(name="Ada Moore", corrected_at=datetime(2026, 11, 3, tzinfo=UTC))


def test_a_corrected_name_signs():
    """
    What stands above it stays.
    """
    signed = signed_anew(LETTER, CORRECTED)

    assert ["Kind regards,", "Ada Moore"] == [one.text for one in signed]


def test_a_name_that_nobody_corrected_changes_no_letter():
    """
    A letter may be signed otherwise than a file is headed.
    """
    assert LETTER == signed_anew(LETTER, replace(CORRECTED, corrected_at=None))


def test_a_letter_without_a_name_below_it_gets_none():
    """
    Its last sentence is no signature.
    """
    assert LETTER[:1] == signed_anew(LETTER[:1], CORRECTED)
