"""
What one is said to have done with nobody watching, where the resume has somebody there.
"""

# ruff: noqa: E501 - sentences are read whole

import pytest

from gate import codes_of, one_post
from resumate.domain.letter import FindingCode

VET = one_post(
    "en",
    "Fenn Surgery",
    "Veterinary Nurse",
    "Monitored anaesthesia in small animals under supervision",
    "Clipped and bandaged rabbits",
)
TIERARZT = one_post(
    "de",
    "Praxis Fenn",
    "Tierarzthelferin",
    "Hospitation bei Hofbesuchen, gemeinsam mit einer Tierärztin",
    "Verbandswechsel bei Kaninchen",
)


@pytest.mark.parametrize(
    ("resume", "sentence", "true"),
    [
        (VET, "I monitored anaesthesia in small animals.", True),
        (VET, "I monitored anaesthesia in small animals without supervision.", False),
        (VET, "I have not monitored anaesthesia in animals without supervision.", True),
        (VET, "I bandaged and clipped rabbits without supervision.", True),
        (TIERARZT, "Ich habe bei Hofbesuchen gemeinsam mit einer Tierärztin hospitiert.", True),
        (TIERARZT, "Ich habe Hofbesuche ohne Begleitung einer Tierärztin gemacht.", False),
        (TIERARZT, "Ich habe Hofbesuche mit einer Tierärztin eigenverantwortlich gemacht.", False),
        (TIERARZT, "Ich habe Verbandswechsel bei Kaninchen eigenverantwortlich gemacht.", True),
    ],
)  # fmt: skip
def test_what_was_attended_was_not_done_unattended(resume, sentence, true):
    """
    Who was shown how was not alone.
    """
    codes = codes_of(resume, sentence)
    assert not codes if true else FindingCode.SCOPE_INFLATED in codes
