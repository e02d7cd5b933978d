"""
A right percent, sum or time told of another thing, and what follows from one line.
"""

import pytest

from gate import codes_of
from resumate.domain.letter import FindingCode
from told_resumes import told_resume

BAKER = told_resume(
    "@name Ada Kerr\n"
    "@summary\n"
    "Bakery hand who came up from the packing line\n"
    "@experience\n"
    "# Crumb & Daughters | Shift Baker | 2020-03 | now\n"
    "Cut flour waste by 14% in 2023 with new hoppers\n"
    "Hygiene score in the 2024 audit rose from 82% to 95%\n"
    "Shaped 90 loaves an hour against a target of 75\n"
    "Ordered yeast, about $300 a week\n"
    "# Mill Lane Bread | Packer | 2016-03 | 2020-02\n"
    "Packed rolls at night\n"
)
LEITERIN = told_resume(
    "@name Ida Lunn\n"
    "@language de\n"
    "@experience\n"
    "# Ferienhof Moos | Betreuerin | 2019-03 | now\n"
    "Leitung einer Gruppe mit 24 Kindern\n"
    "36 Kinder im Schwimmen geprüft\n"
)
OF_ANOTHER = {FindingCode.NUMBER_WRONG_MEANING, FindingCode.NUMBER_UNSUPPORTED}


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (BAKER, "I lowered delivery errors by 14% in 2023 with new hoppers."),
        (BAKER, "Since 2023 waiting times have come down by 14%."),
        (BAKER, "Staff turnover has gone down by 14%."),
        (BAKER, "In 2024, 95% of our customers were content with us."),
        (BAKER, "I shaped 90 loaves an hour, thirty percent above the target of 75."),
        (BAKER, "My orders of yeast come to $1,800 over four weeks."),
        (BAKER, "I have spent over fifteen years in bakeries."),
        (LEITERIN, "Ich habe sechzig Kinder im Schwimmen geprüft."),
    ],
)
def test_a_number_is_of_what_the_line_says(resume, sentence):
    """
    The same number of another thing, or a sum of two things, is none.
    """
    assert codes_of(resume, sentence) & OF_ANOTHER


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (BAKER, "I lowered our flour losses by 14% in 2023 with new hoppers."),
        (BAKER, "Flour waste has come down by 14%."),
        (BAKER, "In 2024 we reached 95% in the hygiene audit."),
        (BAKER, "I shaped 90 loaves an hour, twenty percent above the target of 75."),
        (BAKER, "My orders of yeast come to $1,200 over four weeks."),
        (BAKER, "Over four weeks my orders of yeast come to $1,200."),
        (BAKER, "I have spent over ten years in bakeries."),
    ],
)
def test_a_number_may_be_told_in_other_words(resume, sentence):
    """
    Or follow from what the line says.
    """
    assert not codes_of(resume, sentence) & OF_ANOTHER
