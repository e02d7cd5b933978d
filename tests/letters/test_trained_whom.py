"""
Whom one trained, taught or mentored.
"""

import pytest

from gate import codes_of
from resumate.domain.reading.resume_reader import read_resume
from resume_texts import as_text

MIDWIFE = read_resume(
    as_text(
        """
Elin Maddock
Truro | elin@example.com

WORK EXPERIENCE

Midwife, Lamorna Hospital, Truro
April 2018 – Present
- Train student midwives in resuscitation
- Visit mothers with doctors of 12 villages
- Visit patients at home

Junior Midwife, Zennor Clinic, Penzance
June 2013 – March 2018
- Assisted at 80 births

SKILLS
Water birth, pulse oximeters
"""
    )
)


@pytest.mark.parametrize(
    "sentence",
    [
        "I trained doctors.",
        "I mentored junior midwives at Zennor Clinic.",
        "I taught patients about water birth.",
        "I coached doctors in resuscitation.",
    ],
)
def test_a_deed_has_its_verb_and_its_object_in_one_line(sentence):
    """
    Who is met, or is called so in a title, was not taught.
    """
    assert codes_of(MIDWIFE, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I train student midwives.",
        "I have trained students in resuscitation.",
        "I trained colleagues in resuscitation.",
    ],
)
def test_a_deed_of_one_line_may_be_told(sentence):
    """
    In the line's words, or of people as such.
    """
    assert set() == codes_of(MIDWIFE, sentence)
