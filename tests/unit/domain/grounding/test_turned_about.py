"""
What is told the other way round, of another rhythm, liked by others or held still, and
grades and levels that are not the resume's.
"""

import pytest

from gate import codes_of
from resumate.domain.letter import FindingCode
from told_resumes import told_resume

ENGLISH = told_resume(
    "@name Ivo Lund\n"
    "@experience\n"
    "# Gull & Tern Surveyors | Office Manager | 2018 | 2024\n"
    "Process weekly timesheets and run monthly payroll\n"
    "Organised the move from Corby to Kettering\n"
    "Brought overdue debts down to £19k\n"
    "Moved our supplier contracts to new suppliers, which saved £11,400 a year\n"
    "Forecast Christmas demand; waste fell by 18%\n"
    "# Tern Ballet | Dancer | 2012 | 2018\n"
    "Toured Japan and Spain\n"
    "@education\n"
    "A Levels: English C, Geography B\n"
    "@languages\n"
    "English (C1), French (B1)\n"
)
GERMAN = told_resume(
    "@name Ivo Lund\n"
    "@language de\n"
    "@experience\n"
    "# Krüger Logistik GmbH | Lagerist | 2018 | 2024\n"
    "Leitung der monatlichen Inventur\n"
    "Umzug des Lagers von Hof nach Selb\n"
    "@education\n"
    "Gesellenbrief (Note 2,1)\n"
    "@certifications\n"
    "Führerschein B, BE\n"
    "Ausbildereignungsprüfung (AEVO), IHK Hof, 2020\n"
)


@pytest.mark.parametrize(
    ("resume", "sentence", "code"),
    [
        (ENGLISH, "I ran the weekly payroll.", FindingCode.NUMBER_WRONG_MEANING),
        (
            ENGLISH,
            "I organised the move from Kettering to Corby.",
            FindingCode.DUTY_UNSUPPORTED,
        ),
        (
            ENGLISH,
            "I brought overdue debts down to £19k, which the directors loved.",
            FindingCode.DUTY_UNSUPPORTED,
        ),
        (
            ENGLISH,
            "In my current role, I ran the monthly payroll.",
            FindingCode.ROLE_MIXED,
        ),
        (
            ENGLISH,
            "I have worked at Gull & Tern Surveyors since 2018.",
            FindingCode.ROLE_MIXED,
        ),
        (
            ENGLISH,
            "I worked at Gull & Tern Surveyors as a surveyor.",
            FindingCode.TITLE_UNKNOWN,
        ),
        (ENGLISH, "I was a soloist at the Tern Ballet.", FindingCode.TITLE_UNKNOWN),
        (
            ENGLISH,
            "I forecast Easter demand and cut waste by 18%.",
            FindingCode.DUTY_UNSUPPORTED,
        ),
        (
            ENGLISH,
            "I passed A Level English at grade A.",
            FindingCode.CREDENTIAL_UNSUPPORTED,
        ),
        (ENGLISH, "I have a C2 in English.", FindingCode.CREDENTIAL_UNSUPPORTED),
        (
            GERMAN,
            "Mein Gesellenbrief hat die Note 1,3.",
            FindingCode.CREDENTIAL_UNSUPPORTED,
        ),
        (GERMAN, "Ich habe den Führerschein C.", FindingCode.CREDENTIAL_UNSUPPORTED),
        (
            GERMAN,
            "Seit 2018 arbeite ich bei der Krüger Logistik GmbH.",
            FindingCode.ROLE_MIXED,
        ),
        (
            GERMAN,
            "Ich organisierte den Umzug des Lagers von Selb nach Hof.",
            FindingCode.DUTY_UNSUPPORTED,
        ),
    ],
)
def test_what_no_line_says_so_is_found(resume, sentence, code):
    """
    Each has the words of a line, and says something else.
    """
    assert code in codes_of(resume, sentence)


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (ENGLISH, "I ran the monthly payroll."),
        (ENGLISH, "I processed timesheets every week."),
        (ENGLISH, "I organised the move from Corby to Kettering."),
        (ENGLISH, "I worked at Gull & Tern Surveyors from 2018 to 2024."),
        (ENGLISH, "I was a dancer at the Tern Ballet."),
        (ENGLISH, "I forecast Christmas demand and cut waste by 18%."),
        (ENGLISH, "I saved £11,400 a year by moving supplier contracts."),
        (ENGLISH, "I passed A Level Geography at grade B."),
        (ENGLISH, "I have a C1 in English."),
        (ENGLISH, "I have a B1 in French."),
        (GERMAN, "Mein Gesellenbrief hat die Note 2,1."),
        (GERMAN, "Ich habe den Führerschein BE."),
        (GERMAN, "Ich habe den Ausbilderschein."),
        (GERMAN, "Ich organisierte den Umzug des Lagers von Hof nach Selb."),
    ],
)
def test_what_a_line_says_stays(resume, sentence):
    """
    The same things as the resume has them.
    """
    assert not codes_of(resume, sentence)


def test_a_class_brings_others_along():
    """
    Who may drive a lorry may drive a car.
    """
    driver = told_resume(
        "@name Ivo Lund\n@language de\n@certifications\nFührerschein CE\n"
    )

    for held in ("B", "C", "CE"):
        assert not codes_of(driver, f"Ich habe den Führerschein {held}."), held
    assert codes_of(driver, "Ich habe den Führerschein D.")
