"""
A degree, a title and a charge that are one step more than what the resume has.
"""

import pytest

from gate import codes_of
from resumate.domain.letter import FindingCode
from told_resumes import told_resume

KEEPER = told_resume(
    "@name Ada Kerr\n"
    "@experience\n"
    "# Quill Linen | Store Manager | 2018-02 | now\n"
    "Responsible for 35 staff and a turnover of £4m\n"
    "# Fellhome | Assistant Manager | 2012-08 | 2018-01\n"
    "Recruited and trained 20 sales associates\n"
    "@education\n"
    "A-levels: Business (B), English (C), Rushcote College, 2010\n"
)
AREA = told_resume(
    "@name Ida Lunn\n"
    "@experience\n"
    "# Quill Linen | Area Manager | 2018-02 | now\n"
    "Oversee 12 stores between Rushcote and Dunmorran\n"
    "@education\n"
    "Business and Trade, University of Rushcote, 2010\n"
)


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("I have a university degree in Business.", FindingCode.CREDENTIAL_UNSUPPORTED),
        ("I hold a degree in business.", FindingCode.CREDENTIAL_UNSUPPORTED),
        ("I graduated in business.", FindingCode.CREDENTIAL_UNSUPPORTED),
        ("I am a business graduate.", FindingCode.CREDENTIAL_UNSUPPORTED),
        ("I am an area manager at Quill Linen.", FindingCode.TITLE_UNKNOWN),
        ("I managed Fellhome in Stockport.", FindingCode.SCOPE_INFLATED),
        ("I manage several stores.", FindingCode.DUTY_UNSUPPORTED),
    ],
)
def test_one_step_more_is_found(sentence, code) -> None:
    """
    A-levels of a college are no degree, a store is no area, and an assistant no head.
    """
    assert code in codes_of(KEEPER, sentence)


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (KEEPER, "I have A-levels in Business and English."),
        (KEEPER, "I graduated from Rushcote College in 2010."),
        (KEEPER, "I am a store manager at Quill Linen."),
        (KEEPER, "I managed Fellhome when the manager was away."),
        (AREA, "I have a university degree in Business."),
        (AREA, "I am an area manager at Quill Linen."),
        (AREA, "I oversee several stores."),
    ],
)
def test_what_is_held_is_supported(resume, sentence) -> None:
    """
    The same of who has it.
    """
    assert codes_of(resume, sentence) == set()
