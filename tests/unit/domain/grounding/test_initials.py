"""
What initials may stand for.
"""

import pytest

from gate import codes_of, one_post
from resumate.domain.grounding.synonyms.spellings import acronyms_of
from resumate.domain.letter import FindingCode

GARDENER = one_post(
    "en",
    "Wren Nurseries",
    "Gardener",
    "Plant trees and lawns in cemeteries of the county",
    "Planned continuing professional development",
    "Trained by the Royal College of Horticulture",
    "Sage 50, Access, PowerPoint",
)


@pytest.mark.parametrize(
    ("short", "told"),
    [("cpd", True), ("rch", True), ("tlc", False), ("sap", False), ("llc", False)],
)
def test_a_name_or_a_term_has_initials(short, told):
    """
    Capitals, or plain words right beside each other.
    """
    lines = "\n".join(line.text for line in GARDENER.lines)

    assert (short in acronyms_of(lines)) is told


@pytest.mark.parametrize(
    "sentence",
    [
        "I am skilled in TLC.",
        "I know SAP.",
        "I am experienced in PTL work.",
    ],
)
def test_words_of_a_list_are_called_by_no_initials(sentence):
    """
    "Trees and lawns in cemeteries" is no TLC, and three programs are no SAP.
    """
    assert FindingCode.SKILL_UNSUPPORTED in codes_of(GARDENER, sentence)


def test_a_term_may_be_told_by_its_initials():
    """
    CPD of "continuing professional development".
    """
    assert set() == codes_of(GARDENER, "I planned CPD.")
