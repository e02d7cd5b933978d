"""
Near the truth by a thing of the same kind: another tool, sport, material, part played.
"""

import pytest

from gate import codes_of
from resumate.domain.letter import FindingCode
from told_resumes import told_resume

ENGLISH = told_resume(
    "@name Ivo Lund\n"
    "@experience\n"
    "# Bright Larder | Stock Analyst (volunteer) | 2023 |\n"
    "Cleaned 3 years of stock records with Python\n"
    "# Harrow Bakery | Head Baker | 2016 | 2022\n"
    "Trained 6 apprentices and planned the rota\n"
    "Tracked every recipe in Excel\n"
    "Took minutes at quarterly owners' meetings\n"
    "Built oak display shelves\n"
    "@volunteering\n"
    "Treasurer, Harrow Netball Club\n"
    "@skills\n"
    "Python, SQL, Excel\n"
)
GERMAN = told_resume(
    "@name Ivo Lund\n"
    "@language de\n"
    "@experience\n"
    "# Tischlerei Adler | Tischler | 2012 |\n"
    "Fertigung von Möbeln, überwiegend aus Massivholz\n"
    "Protokollführung bei den Teamsitzungen\n"
    "Anleitung von 2 Auszubildenden\n"
    "@volunteering\n"
    "Kassenwart im Handballverein\n"
    "@skills\n"
    "AutoCAD, MS Office\n"
)


@pytest.mark.parametrize(
    ("resume", "sentence", "code"),
    [
        (ENGLISH, "I trained 6 apprentices in Python.", FindingCode.ROLE_MIXED),
        (ENGLISH, "I trained 6 apprentices in SQL.", FindingCode.DUTY_UNSUPPORTED),
        (ENGLISH, "I planned the rota with Python.", FindingCode.ROLE_MIXED),
        (
            ENGLISH,
            "I was the treasurer of a tennis club.",
            FindingCode.DUTY_UNSUPPORTED,
        ),
        (ENGLISH, "I built steel display shelves.", FindingCode.DUTY_UNSUPPORTED),
        (
            ENGLISH,
            "I chaired the quarterly owners' meetings.",
            FindingCode.DUTY_UNSUPPORTED,
        ),
        (
            ENGLISH,
            "I was employed as a stock analyst.",
            FindingCode.SCOPE_INFLATED,
        ),
        (
            ENGLISH,
            "I was employed by Bright Larder.",
            FindingCode.SCOPE_INFLATED,
        ),
        (
            GERMAN,
            "Ich fertige Möbel überwiegend aus Spanplatte.",
            FindingCode.DUTY_UNSUPPORTED,
        ),
        (
            GERMAN,
            "Ich moderiere die Teamsitzungen.",
            FindingCode.DUTY_UNSUPPORTED,
        ),
        (
            GERMAN,
            "Ich leite 2 Auszubildende in AutoCAD an.",
            FindingCode.DUTY_UNSUPPORTED,
        ),
    ],
)
def test_another_of_the_kind_is_found(resume, sentence, code):
    """
    A thing, a tool or a part that no line has of the deed is found.
    """
    assert code in codes_of(resume, sentence)


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (ENGLISH, "I trained 6 apprentices."),
        (ENGLISH, "I trained 6 apprentices at Harrow Bakery."),
        (ENGLISH, "I tracked every recipe in Excel."),
        (ENGLISH, "I cleaned 3 years of stock records in Python."),
        (ENGLISH, "I trained 6 apprentices, and I know Python."),
        (ENGLISH, "I am treasurer of the netball club."),
        (ENGLISH, "I am treasurer of Harrow Netball Club."),
        (ENGLISH, "I built display shelves of oak."),
        (ENGLISH, "I took the minutes of the quarterly owners' meetings."),
        (ENGLISH, "I was employed as Head Baker at Harrow Bakery."),
        (ENGLISH, "I volunteer as a stock analyst at Bright Larder."),
        (GERMAN, "Ich fertige Möbel überwiegend aus massivem Holz."),
        (GERMAN, "Ich führe bei den Teamsitzungen Protokoll."),
        (GERMAN, "Ich leite 2 Auszubildende an."),
        (GERMAN, "Ich bin Kassenwart im Handballverein."),
    ],
)
def test_what_lines_have_is_not(resume, sentence):
    """
    What a line has stands, in its own words or those for the whole kind.
    """
    assert codes_of(resume, sentence) == set()
