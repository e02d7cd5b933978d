"""
What a line of the resume denies bears out no sentence that claims it.
"""

import pytest

from gate import codes_of
from resumate.domain.letter import FindingCode
from resumate.domain.resume import Contact, LineKind, ResumeContent, ResumeLine, Section

HELD = FindingCode.CREDENTIAL_UNSUPPORTED
KNOWN = FindingCode.SKILL_UNSUPPORTED


@pytest.mark.parametrize(
    ("language", "line", "sentence", "code"),
    [
        ("de", "Führerschein: keiner (Fahrrad)", "Ich besitze den Führerschein.", HELD),
        ("en", "Driving licence: none", "I hold a driving licence.", HELD),
        (
            "de",
            "Kann ich weniger: Patisserie",
            "Patisserie gehört zu meinen Stärken.",
            KNOWN,
        ),
        (
            "en",
            "I have not been trained in manual handling",
            "I have been trained in manual handling.",
            KNOWN,
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


RESUME = (
    "Skills: AutoCAD (basic), currently learning Python, no experience with SolidWorks",
    "PHP, MySQL, no Java, not familiar with React",
    "Never worked with Kubernetes",
    "Applied for, but did not receive, the Safety Champion award",
    "Would like to learn German and robotics",
    "Part of a team of 12 (led by Maura Finn) that cut downtime by 40%",
    "Never missed a delivery in four years",
)


@pytest.mark.parametrize(
    "sentence",
    [
        "I know SolidWorks.",
        "I know Python.",
        "I am familiar with React.",
        "I know Java.",
        "I work with Kubernetes.",
        "I received the Safety Champion award.",
        "I speak German.",
        "I have experience in robotics.",
        "I led a team of 12.",
    ],
)
def test_what_is_denied_wished_or_done_by_others_bears_out_nothing(sentence):
    """
    A part of a line may deny, wish or tell of somebody else; the rest of it stands.
    """
    assert codes_of(_of(RESUME), sentence), sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "I know AutoCAD.",
        "I work with PHP and MySQL.",
        "I was part of a team of 12 that cut downtime by 40%.",
        "I have never missed a delivery in four years.",
        "I am currently learning Python.",
        "I have no experience with SolidWorks yet.",
    ],
)
def test_what_stands_beside_it_does(sentence):
    """
    And what is owned to be missing claims nothing.
    """
    assert not codes_of(_of(RESUME), sentence), sentence


def _of(texts):
    lines = [
        ResumeLine(f"L{i}", text, Section.SKILLS, kind=LineKind.LIST)
        for i, text in enumerate(texts)
    ]
    return ResumeContent(Contact("Ada Kerr"), (), tuple(lines), "en")
