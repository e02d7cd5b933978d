"""
What a resume denies, wishes for or never finished supports nobody's claim to it.
"""

import pytest

from gate import codes_of
from resumate.domain.reading.resume_reader import read_resume
from resume_texts import as_text

ENGLISH = read_resume(
    as_text(
        "Ann Lee\nLeeds | ann@example.org\n\nSUMMARY\n"
        "Teacher moving into clinical data management.\n\n"
        "EXPERIENCE\nPlatform Engineer, Tern Ltd, Leeds\n2019 - present\n"
        "- Ran the build servers for 40 developers\n"
        "- Did not take part in the Terraform migration led by the cloud team\n"
        "- Never worked with paediatric patients\n"
        "- Refused to join the restraint programme\n"
        "- Applied unsuccessfully for the ward manager post\n\n"
        "CERTIFICATIONS\nNot yet certified in SAS; currently taking the course.\n"
    )
)
GERMAN = read_resume(
    as_text(
        "Uwe Holm\nBremen | uwe@example.org\n\nBERUFSERFAHRUNG\n"
        "Vertriebsmitarbeiter, Tern GmbH, Bremen\n2019 - heute\n"
        "- Betreuung von 40 Kunden\n- Noch keine Führungsverantwortung\n"
        "- Nicht beteiligt an der Einführung von Salesforce\n"
        "- Keine Unfälle in 12 Jahren\n"
    )
)


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (ENGLISH, "I am certified in SAS."),
        (ENGLISH, "I took part in the Terraform migration."),
        (ENGLISH, "I worked with paediatric patients."),
        (ENGLISH, "I joined the restraint programme."),
        (ENGLISH, "I was ward manager."),
        (ENGLISH, "I have experience in clinical data management."),
        (GERMAN, "Ich habe Führungsverantwortung."),
        (GERMAN, "Ich war an der Einführung von Salesforce beteiligt."),
    ],
)
def test_the_opposite_of_a_line_is_not_supported_by_it(resume, sentence):
    """
    However many of its words stand there.
    """
    assert codes_of(resume, sentence)


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (ENGLISH, "I did not take part in the Terraform migration."),
        (ENGLISH, "I am not yet certified in SAS."),
        (ENGLISH, "I ran the build servers for 40 developers."),
        (GERMAN, "Ich habe noch keine Führungsverantwortung."),
        (GERMAN, "Ich hatte in 12 Jahren keinen Unfall."),
    ],
)
def test_what_it_says_itself_may_be_said(resume, sentence):
    """
    Denials and merits told by a no are as true as other lines.
    """
    assert not codes_of(resume, sentence)
