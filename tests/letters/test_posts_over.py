"""
What is said of posts that are over, of houses one only worked for, and of degrees that
are called one's own.
"""

import pytest

from gate import codes_of
from resumate.domain.letter import FindingCode
from resumate.domain.reading.resume_reader import read_resume
from resume_texts import as_text

NURSE = read_resume(
    as_text(
        "Niamh Corr\nGalway | niamh@example.org\n\nEXPERIENCE\n"
        "Clinical Nurse Manager, Tern Hospital, Galway\nMarch 2020 - present\n"
        "- Lead an 18-bed intensive care unit with 42 nurses\n"
        "- Wrote the planner for rosters, saving 6 hours a week\n\n"
        "Staff Nurse, Barrow Hospital, Kilkenny\n2015 - 2020\n"
        "- Cared for patients after heart surgery\n\n"
        "Chemistry teacher, Auk School, Cork\n2006 - 2012\n"
        "- Led the science department from 2009 to 2011\n\n"
        "EDUCATION\n"
        "Postgraduate Diploma in Critical Care, University of Limerick, 2016\n"
        "BSc Nursing (2:1), University of Galway, 2012\n"
    )
)
SELLER = read_resume(
    as_text(
        "Uwe Holm\nBremen | uwe@example.org\n\nBERUFSERFAHRUNG\n"
        "Verkaufsleiter, Auk AG, Kiel\n2019 - heute\n- Leitung von 12 Verkäufern\n\n"
        "Vertriebsmitarbeiter, Tern GmbH, Bremen\n2012 - 2019\n- Betreuung von Kunden\n"
    )
)


@pytest.mark.parametrize(
    ("resume", "sentence", "code"),
    [
        (NURSE, "I am a staff nurse at Barrow Hospital.", FindingCode.ROLE_MIXED),
        (
            NURSE,
            "I am the current chemistry teacher at Auk School.",
            FindingCode.ROLE_MIXED,
        ),
        (
            SELLER,
            "Ich bin Vertriebsmitarbeiter bei der Tern GmbH.",
            FindingCode.ROLE_MIXED,
        ),
        (NURSE, "I lead the science department.", FindingCode.ROLE_MIXED),
        (
            NURSE,
            "I was promoted from Staff Nurse to Clinical Nurse Manager.",
            FindingCode.ROLE_MIXED,
        ),
        (
            SELLER,
            "Ich wurde vom Vertriebsmitarbeiter zum Verkaufsleiter befördert.",
            FindingCode.ROLE_MIXED,
        ),
        (NURSE, "I founded three companies.", FindingCode.NUMBER_UNSUPPORTED),
        (NURSE, "I saved £84k a month.", FindingCode.NUMBER_UNSUPPORTED),
        (
            NURSE,
            "I hold a Postgraduate Diploma from the University of Galway.",
            FindingCode.CREDENTIAL_UNSUPPORTED,
        ),
        (
            NURSE,
            "I hold a BSc in Nursing with a 1st.",
            FindingCode.CREDENTIAL_UNSUPPORTED,
        ),
        (
            NURSE,
            "I look forward to using my PhD at your hospital.",
            FindingCode.CREDENTIAL_UNSUPPORTED,
        ),
    ],
)
def test_what_is_over_or_was_never_ones_own_is_found(resume, sentence, code):
    """
    The words stand in the resume, and what they make is false.
    """
    assert code in codes_of(resume, sentence)


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (NURSE, "I am a clinical nurse manager at Tern Hospital."),
        (NURSE, "I am a former staff nurse of Barrow Hospital."),
        (SELLER, "Ich bin Verkaufsleiter bei der Auk AG."),
        (NURSE, "I lead an 18-bed intensive care unit."),
        (NURSE, "I led the science department from 2009 to 2011."),
        (NURSE, "I have worked for three employers."),
        (NURSE, "The planner saves more than 300 hours a year."),
        (NURSE, "I hold a Postgraduate Diploma from the University of Limerick."),
        (NURSE, "I would be glad to bring my BSc to your wards."),
        (NURSE, "I hope to begin my PhD soon."),
    ],
)
def test_what_goes_on_and_is_held_is_not(resume, sentence):
    """
    Beside each of them something like it is true.
    """
    assert not codes_of(resume, sentence)
