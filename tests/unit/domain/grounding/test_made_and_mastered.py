"""
Things that were kept, not made, and tools that are listed, not mastered.
"""

import pytest

from gate import codes_of
from resumate.domain.letter import FindingCode
from told_resumes import told_resume

TESTER = told_resume(
    """
    @name Ida Brook
    @experience
    # Esk Mills | Software Tester | 2019-04 | now
    Tested the payments module of the shop with Selenium
    Maintained the reporting dashboards; wrote the manual for the till
    Developed a booking form and tested it with users
    @skills
    Python, SQL, Selenium
    Tableau (expert), Excel
    """
)
PRUEFERIN = told_resume(
    """
    @name Ida Brook
    @language de
    @experience
    # Esk Mills | Softwaretesterin | 2019-04 | now
    Prüfung des Zahlungsmoduls im Shop
    Wartung der Förderanlage, Entwicklung der Steuerung
    @skills
    Python, SQL
    Tableau (sehr gut)
    """
)


@pytest.mark.parametrize(
    ("resume", "sentence", "wrong"),
    [
        (TESTER, "I tested the payments module of the shop.", False),
        (TESTER, "I wrote the payments module.", True),
        (TESTER, "I have also built the payments module of the shop.", True),
        (TESTER, "I developed the booking form.", False),
        (TESTER, "I wrote the manual for the till.", False),
        (PRUEFERIN, "Ich habe das Zahlungsmodul im Shop geprüft.", False),
        (PRUEFERIN, "Ich habe das Zahlungsmodul im Shop programmiert.", True),
        (PRUEFERIN, "Ich habe die Steuerung entwickelt.", False),
    ],
)
def test_who_kept_or_tested_a_thing_did_not_make_it(resume, sentence, wrong):
    """
    Unless its line says that it was made, too.
    """
    assert bool(codes_of(resume, sentence)) is wrong


@pytest.mark.parametrize(
    ("resume", "sentence", "wrong"),
    [
        (TESTER, "I know Python and SQL.", False),
        (TESTER, "I am proficient in SQL.", False),
        (TESTER, "I have advanced Python skills.", True),
        (TESTER, "I have extensive experience with SQL.", True),
        (TESTER, "I am an expert in Tableau.", False),
        (PRUEFERIN, "Ich arbeite mit Python.", False),
        (PRUEFERIN, "Ich habe sehr gute Kenntnisse in Python.", True),
        (PRUEFERIN, "Tableau beherrsche ich sehr gut.", False),
    ],
)
def test_what_is_merely_listed_is_not_mastered(resume, sentence, wrong):
    """
    A list that says nothing of how well bears out no expert.
    """
    assert bool(codes_of(resume, sentence)) is wrong


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (TESTER, "I work daily with Terraform."),
        (TESTER, "I have worked with Kubernetes for years."),
        (PRUEFERIN, "Ich habe mit Terraform gearbeitet."),
    ],
)
def test_a_tool_that_is_worked_with_is_no_employer(resume, sentence):
    """
    What the resume lacks is the skill.
    """
    assert codes_of(resume, sentence) == {FindingCode.SKILL_UNSUPPORTED}
