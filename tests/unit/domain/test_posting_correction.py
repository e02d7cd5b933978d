"""
A person says what a posting asks.
"""

import pytest

from resumate.domain.errors import InvalidRequestError
from resumate.domain.posting import Requirement, RequirementKind
from resumate.domain.posting_correction import PostingCorrection, with_correction
from resumate.domain.posting_reading import read_posting

POSTING = """\
Keeper at Northlight

Requirements
- Rust
- Three years with sensors
"""
MUST, NICE = RequirementKind.MUST, RequirementKind.NICE


def corrected(title="Keeper", company="Northlight", asked=()):
    return with_correction(
        read_posting(POSTING), PostingCorrection(title, company, asked)
    )


def test_what_the_person_says_takes_the_place_of_what_was_read():
    """
    Requirements are numbered anew, in their order, empty ones left out; the text is
    kept as it was pasted.
    """
    posting = corrected(
        "Head keeper", "Southlight", [("Go", NICE), (" ", MUST), ("C", MUST)]
    )

    assert ("Head keeper", "Southlight") == (posting.title, posting.company)
    assert (Requirement("R1", "Go", NICE), Requirement("R2", "C", MUST)) == (
        posting.requirements
    )
    assert POSTING.strip() == posting.text.strip()


def test_a_posting_may_name_neither_post_nor_company():
    """
    Empty is none.
    """
    posting = corrected(None, "  ")

    assert (None, None) == (posting.title, posting.company)


@pytest.mark.parametrize(
    "given",
    [
        {"title": "x" * 201},
        {"company": "x" * 201},
        {"asked": [("x" * 501, MUST)]},
        {"asked": [("Rust", MUST)] * 41},
    ],
)
def test_a_correction_has_an_end(given):
    """
    What no letter could answer is refused with what to do.
    """
    with pytest.raises(InvalidRequestError):
        corrected(**given)
