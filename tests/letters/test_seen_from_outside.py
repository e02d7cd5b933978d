"""
What testers from outside found of honest letters that was doubted, and of others that
passed.
"""

import pytest

from gate import codes_of
from resumate.domain.grounding import check_letter
from resumate.domain.letter import FindingCode
from resumate.domain.posting_reading import read_posting
from resumate.domain.reading.resume_reader import read_resume
from resume_texts import as_text

TEACHER = read_resume(
    as_text(
        "Ann Lee\nLeeds | ann@example.org\n\nEXPERIENCE\n"
        "Head of Chemistry, Auk Academy, Leeds | 09/2020 - present\n"
        "- A-level grades A*-B rose from 41% in 2020 to 63% in 2024\n"
        "- Line manage one junior teacher\n\n"
        "Teacher of Science, Tern School, Leeds | 09/2014 - 08/2020\n"
        "- Taught chemistry to A level and combined science to GCSE\n\n"
        "EDUCATION\nPGCE Secondary Science (Chemistry), University of Bristol | 2014\n"
        "BSc (Hons) Chemistry, 2:1, Cardiff University | 2010\n"
        "Qualified Teacher Status (QTS), 2014\n"
    )
)
NURSE = read_resume(
    as_text(
        "Eva Holm\nKiel | eva@example.org\n\nBERUFSERFAHRUNG\n"
        "Stellvertretende Wohnbereichsleitung, Haus Tern, Kiel\n03/2019 - heute\n"
        "- Dienstplanung für 16 Pflegekräfte\n\n"
        "Pflegefachfrau, Haus Auk, Kiel\n2013 - 2019\n- Pflege von 20 Bewohnern\n\n"
        "EHRENAMT\nChorleitung im Kirchenchor St. Anna\n"
    )
)
POSTING = read_posting(
    "Wohnbereichsleitung (m/w/d)\nHaus Larch gGmbH, Kiel\n\nAb 01.03.2027, unbefristet."
    "\n\nIhr Profil\n- Ausbildung in der Pflege\n- Führerschein Klasse B\n"
)


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (TEACHER, "I have been Head of Chemistry since 2014."),
        (TEACHER, "I have been Head of Chemistry for ten years."),
        (NURSE, "Seit 2013 bin ich stellvertretende Wohnbereichsleitung."),
        (NURSE, "Seit 2013 arbeite ich als stellvertretende Wohnbereichsleitung."),
    ],
)
def test_nobody_led_before_they_had_the_title(resume, sentence):
    """
    The year is that of another post.
    """
    assert codes_of(resume, sentence)


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (TEACHER, "I have been Head of Chemistry since 2020."),
        (TEACHER, "I manage a junior teacher."),
        (TEACHER, "Our A-level results improved from 41% to 63% at grades A* to B."),
        (NURSE, "Seit 2019 bin ich stellvertretende Wohnbereichsleitung."),
        (NURSE, "Ich leite einen Kirchenchor."),
    ],
)
def test_what_the_resume_says_in_other_words_is_no_claim_to_more(resume, sentence):
    """
    "Line manage" is to manage, "Chorleitung" to lead, and results are no degree.
    """
    assert not codes_of(resume, sentence)


def test_a_day_is_the_same_in_words_and_in_figures():
    """
    "1. März" is "01.03.", and the second of March is not.
    """
    said = [f"Sie suchen zum {day}. März eine Leitung." for day in (1, 2)]
    found = [check_letter(one, NURSE, POSTING).sentences[0].findings for one in said]

    assert [False, True] == [bool(findings) for findings in found]


CLERK = read_resume(
    as_text(
        "Eva Holm\nLeeds | eva@example.org\n\nEXPERIENCE\n"
        "Clerk, Tern Ltd, Leeds\n2019 - present\n"
        "- Keep the ledger in SAP for 40 suppliers\n"
        "- Rolled out DATEV in three offices\n\nSKILLS\nPower BI, Excel\n"
    )
)


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("I introduced SAP at Tern.", True),
        ("I introduced Power BI in our office.", True),
        ("I introduced DATEV in three offices.", False),
        ("I was introduced to SAP at Tern.", False),
        ("I use Power BI.", False),
    ],
)
def test_who_uses_a_tool_did_not_introduce_it(sentence, said):
    """
    A line must say that it was not there before.
    """
    assert said is bool(codes_of(CLERK, sentence))


@pytest.mark.parametrize("held", ["RN license, Massachusetts", "RN, BSN"])
def test_two_letters_are_enough_for_who_is_registered(held):
    """
    A registered nurse holds "RN".
    """
    top = "Eva Holm\nBoston | eva@example.org\n\nEXPERIENCE\n"
    post = "Staff Nurse, Tern Hospital, Boston\n2019 - present\n- Cared for patients\n"
    resume, other = (
        read_resume(as_text(f"{top}{post}\nCERTIFICATIONS\n{paper}\n"))
        for paper in (held, "BLS")
    )

    assert not codes_of(resume, "I am a registered nurse.")
    assert codes_of(other, "I am a registered nurse.")


def test_experience_may_be_older_than_the_title():
    """
    "A manager with eight years of experience" was not one all that time.
    """
    sentence = "I am a Head of Chemistry with twelve years of experience in teaching."

    assert FindingCode.NUMBER_WRONG_MEANING not in codes_of(TEACHER, sentence)


QA = read_resume(
    as_text(
        "Kim Lee\nChennai | kim@example.org\n\nSUMMARY\n"
        "7+ years of experience in software testing\n"
        "Exposure to performance testing\n\nEXPERIENCE\n"
        "Test Lead, Auk Systems, Chennai | 08/2021 - present\n"
        "- Team size: 22 (10 testers)\n- Integrated nightly runs in GitLab\n\n"
        "CAREER BREAK\nCare of a parent, 2012 - 2013\n\n"
        "SKILLS\nJava, SQL, TestRail (user)\n"
    )
)
FITTER = read_resume(
    as_text(
        "Eva Holm\nKiel | eva@example.org\n\nBERUFSERFAHRUNG\n"
        "Obermonteurin, Tern Elektro GmbH, Kiel\n03/2016 - heute\n"
        "- Prüfungen nach VDE 0100\n\nSPRACHEN\nEnglisch (Grundkenntnisse)\n"
    )
)


@pytest.mark.parametrize(
    ("resume", "sentence", "wrong"),
    [
        (QA, "I have 22 years of experience in software testing.", True),
        (QA, "I have 22 years' experience.", True),
        (QA, "I have seven years of experience in software testing.", False),
        (QA, "I own a car.", True),
        (QA, "I cared for a parent.", False),
        (QA, "I have deep expertise in performance testing.", True),
        (QA, "I have deep expertise in software testing.", False),
        (QA, "I am an expert in TestRail.", True),
        (QA, "I use TestRail.", False),
        (FITTER, "Ich spreche verhandlungssicher Englisch.", True),
        (FITTER, "Ich spreche etwas Englisch.", False),
        (FITTER, "Ich prüfe nach VDE 0100.", False),
    ],
)
def test_an_equal_number_stem_or_initial_is_no_support(resume, sentence, wrong):
    """
    People are no years, a car is no care, and who speaks a language spells out no norm.
    """
    assert bool(codes_of(resume, sentence)) is wrong
