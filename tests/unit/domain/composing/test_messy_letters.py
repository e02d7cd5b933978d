"""
Letters of people whose resumes and postings follow no template.
"""

from dataclasses import replace

from resumate.domain.composing import compose
from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.language import is_swiss
from resumate.domain.letter import LetterWishes, as_text
from resumate.domain.planning import plan_letter
from told_resumes import overlap, told_posting, told_resume


def letter(content, posting, language="en", coverage=None):
    found = overlap(posting, content) if coverage is None else coverage
    return as_text(
        compose(plan_letter(content, posting, found, LetterWishes(), language))
    )


RETURNER = told_resume("""
@name Marit Solheim
@experience
#  | Career break (parental leave) | 2023-03 | now
Treasurer of a pre-school for 40 children
# Hexagon Leisure | Payroll Team Leader | 2017-05 | 2023-03
Ran monthly payroll for 2,300 employees
Led a team of 3 payroll administrators
""")
PAYROLL = told_posting(
    "Payroll Manager",
    "Oakhanger",
    """must: Experience of running payroll for employees
must: Leading a team of administrators""",
)


def test_a_career_break_is_no_post():
    """
    Posts lead; what was done in a break is told as done in it, and nobody works "as" or
    "at" one.
    """
    text = letter(RETURNER, PAYROLL)

    assert "Most recently, I worked as Payroll Team Leader" in text
    assert "During my career break, I have been treasurer of a pre-school" in text
    assert text.index("2,300") < text.index("career break")


DRIVER = told_resume("""
@name Darren Pellow
@experience
# Tern Haulage | Class 1 Driver | 2019-04 | now
Paperwork, PODs, temperature records
Daily walkround checks, defects on the app
0 tacho infringements last 3 years
@other
Full driving licence, category C and E; first aid at work
""")
HAULAGE = told_posting(
    "Class 1 Driver",
    "Kestrel",
    """must: Driving licence of category C and E
duty: Keeping temperature records""",
)


def test_a_driver_without_verbs_gets_sentences():
    """
    Keywords become the parts of the work, the result leads, and the licence is told.
    """
    text = letter(DRIVER, HAULAGE)

    assert "In my current role, I have had no tacho infringements" in text
    assert "paperwork, PODs and temperature records." in text
    assert "I hold a full driving licence" in text


TESTER = told_resume("""
@name Priya Velde
@experience
# Almenrausch IT | QA Engineer | 2021-10 | now
Automated 420 regression tests with Playwright and TypeScript
@certifications
ISTQB Certified Tester
""")


def test_a_gap_crosses_languages_by_its_name():
    """
    A German posting's missing must is told in an English letter where it is a name.
    """
    posting = replace(
        told_posting(
            "QA Engineer",
            "Bergahorn",
            """must: Erfahrung mit Playwright
must: Erfahrung mit SAP FS-CD""",
        ),
        language="de",
    )
    met, missing = CoverageStatus.MET, CoverageStatus.MISSING
    coverage = [
        Coverage(asked, status, ("L2",) if status is met else ())
        for asked, status in zip(posting.requirements, (met, missing), strict=True)
    ]

    assert "experience with SAP FS-CD" in letter(TESTER, posting, coverage=coverage)


LOGISTICS = told_resume("""
@name Reto Maurer
@language de
@experience
# Limmat Logistik AG | Teamleiter Wareneingang | 2019-08 | now
GDP-konforme Annahme von Kühlware
Fehlerquote im Wareneingang von 1.4% auf 0.5% gesenkt
""")


def test_swiss_postings_get_swiss_spelling():
    """
    Where nobody writes ß, the letter does not, and it closes as Swiss letters do.
    """
    posting = replace(
        told_posting("Leiter Lager", "Sihltal AG", "must: Annahme von Kühlware"),
        language="de",
        text="Pensum: 80%. Wir entwickeln Kits für Spitäler in der Schweiz.",
    )
    text = letter(LOGISTICS, posting, "de")

    assert is_swiss(posting.text)
    assert "ß" not in text
    assert "Freundliche Grüsse" in text
    assert not is_swiss("Wir bieten ein Pensum in der Schweiz, Straße 4.")


def test_deeds_lead_and_duties_follow():
    """
    What was done opens the paragraph, whatever the order of the lines.
    """
    text = letter(
        LOGISTICS, told_posting("Leiter", "Sihltal", "must: Annahme von Kühlware"), "de"
    )

    assert text.index("gesenkt") < text.index("GDP-konforme Annahme")
