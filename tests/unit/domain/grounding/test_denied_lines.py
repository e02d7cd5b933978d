"""
What a line of the resume denies bears out no sentence that claims it.
"""

import pytest

from gate import codes_of
from resumate.domain.letter import FindingCode
from resumate.domain.resume import Contact, ResumeContent, ResumeLine, Section

HELD = FindingCode.CREDENTIAL_UNSUPPORTED
DONE = FindingCode.DUTY_UNSUPPORTED


@pytest.mark.parametrize(
    ("language", "line", "sentence", "code"),
    [
        ("de", "Führerschein: keiner (Fahrrad)", "Ich besitze den Führerschein.", HELD),
        ("en", "Driving licence: none", "I hold a driving licence.", HELD),
        (
            "de",
            "Kann ich weniger: Patisserie",
            "Patisserie gehört zu meinen Stärken.",
            DONE,
        ),
        (
            "en",
            "I have not been trained in manual handling",
            "I have been trained in manual handling.",
            DONE,
        ),
    ],
)
def test_a_line_that_denies_bears_out_nothing(language, line, sentence, code):
    """
    The words of the sentence stand in the line, but the line says the contrary.
    """
    held = ResumeLine("L1", line, Section.CERTIFICATIONS)
    resume = ResumeContent(Contact("Ada Kerr"), (), (held,), language)

    assert code in codes_of(resume, sentence)


def test_what_is_owned_to_be_missing_is_no_claim():
    """
    Who says what the line says, that something is not held, claims nothing.
    """
    line = ResumeLine("L1", "Driving licence: none", Section.CERTIFICATIONS)
    resume = ResumeContent(Contact("Ada Kerr"), (), (line,), "en")

    assert not codes_of(resume, "I do not hold a driving licence.")
