"""
Claims a word away from the truth: another trade, another country, one letter.
"""

# ruff: noqa: E501 - sentences are read whole

from functools import partial

import pytest

from gate import TODAY, codes_of
from resumate.domain.grounding import check_letter
from resumate.domain.letter import FindingCode
from told_resumes import told_resume

MILL = told_resume(
    """
    @name Ida Brook
    @experience
    # Esk Mills | Planning Analyst | 2019-04 | now
    Lead a team of 3 analysts and run weekly reviews
    Cut yarn waste by 18% across 42 looms
    Helped the engineering team move the stock system to Odoo
    Worked with the dyeing team to renegotiate delivery windows
    @education
    # Moor University | MSc Statistics | 2016 | 2018
    @skills
    Python, SQL, Excel, Git
    @languages
    English (native), German (B1)
    """
)
ANALYST = partial(codes_of, MILL, today=TODAY)


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("I lead a team of three analysts.", None),
        ("I lead three people.", None),
        ("I lead a team of 3 engineers.", FindingCode.NUMBER_WRONG_MEANING),
        ("I worked with the engineering team to move the stock system to Odoo.", None),
        ("I ran the move of the stock system to Odoo with the engineering team.", FindingCode.SCOPE_INFLATED),
        ("I worked with the dyeing team.", None),
        ("I worked with the dyeing team in Germany.", FindingCode.DUTY_UNSUPPORTED),
    ],
)  # fmt: skip
def test_another_trade_another_part_and_another_country_are_found(sentence, code):
    """
    Analysts are no engineers, who helped ran nothing, and who speaks German was not
    therefore in Germany.
    """
    assert (code in ANALYST(sentence)) if code else not ANALYST(sentence)


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("I founded Esk Mills.", FindingCode.SCOPE_INFLATED),
        ("I set up Esk Mills from scratch.", FindingCode.SCOPE_INFLATED),
        ("I joined Esk Mills in 2019.", None),
        ("I have published papers on yarn waste.", FindingCode.DUTY_UNSUPPORTED),
    ],
)
def test_what_one_founded_or_published_is_told_as_such(sentence, code):
    """
    Who worked for a firm did not found it, and who cut waste wrote nothing of it.
    """
    assert (code in ANALYST(sentence)) if code else not ANALYST(sentence)


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("I have used R.", FindingCode.SKILL_UNSUPPORTED),
        ("I have used Python and R.", FindingCode.SKILL_UNSUPPORTED),
        ("I have experience with C and Python.", FindingCode.SKILL_UNSUPPORTED),
        ("I program in C.", FindingCode.SKILL_UNSUPPORTED),
        ("I have used Python and SQL.", None),
        ("I work on floors A and C.", None),
        ("I worked with Tableau, Excel and Git.", FindingCode.SKILL_UNSUPPORTED),
    ],
)
def test_a_tool_is_a_tool_be_it_one_letter(sentence, code):
    """
    R and C are names where a tool is told; what stands among tools is no employer.
    """
    found = ANALYST(sentence)
    assert (code in found) if code else FindingCode.SKILL_UNSUPPORTED not in found
    assert FindingCode.EMPLOYER_UNKNOWN not in found


STUDIES = told_resume(
    """
    @name Ida Brook
    @education
    # Moor University | M.A.T., Secondary Physics | 2016 | 2018
    # Vale Technical College | Certificate in Bookkeeping (part-time, 9 months) | 2015 | 2016
    @certifications
    Tally Desk Specialist, part-time course of 4 months
    """
)


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("I hold an M.A.T. in Secondary Physics from Moor University, and a Certificate in Bookkeeping (part-time, 9 months) from Vale Technical College, and the Tally Desk Specialist certificate.", False),
        ("The Certificate in Bookkeeping took 9 months.", False),
    ],
)  # fmt: skip
def test_how_long_a_course_took_stands_in_brackets_behind_it(sentence, wrong):
    """
    The time of a course that the sentence names is that of no other.
    """
    found = codes_of(STUDIES, sentence, today=TODAY)
    assert (FindingCode.NUMBER_WRONG_MEANING in found) is wrong


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("Ich spreche Deutsch auf Niveau B1.", None),
        ("Ich spreche Deutsch auf Niveau C1.", FindingCode.CREDENTIAL_UNSUPPORTED),
        ("Ich habe einen Master in Statistik.", None),
        ("Ich habe in Hamburg promoviert.", FindingCode.CREDENTIAL_UNSUPPORTED),
        ("Den Garnverlust senkte ich um 18 %.", None),
        ("Den Garnverlust senkte ich um 28 %.", FindingCode.NUMBER_UNSUPPORTED),
    ],
)
def test_a_letter_in_another_language_is_held_to_numbers_and_papers(sentence, code):
    """
    Words of two languages cannot be compared; degrees, languages and numbers can.
    """
    critique = check_letter(sentence, MILL, language="de", today=TODAY)
    found = {f.code for s in critique.sentences for f in s.findings}
    assert found == ({code} if code else set())
