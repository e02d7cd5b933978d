"""
Letters of people whose resumes and postings follow no template.
"""

from dataclasses import replace

import pytest

from resumate.domain.composing import compose
from resumate.domain.composing.english.papers.languages import languages
from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.language.detecting import is_swiss
from resumate.domain.letter import LetterWishes, as_text
from resumate.domain.plan import Point, PointKind
from resumate.domain.planning import plan_letter
from resumate.domain.resume import ResumeLine, Section
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


LEAVER = told_resume("""
@name Kacey Ruddle
@education
GCSEs: Maths 6, English Language 5, Combined Science 5-5, Art 4
@experience
# Lowfield Plastics | Work experience week | 2025-06 | 2025-06
Helped to strip and rebuild a conveyor motor
""")


def test_a_school_leaver_tells_the_grades_that_are_asked_for():
    """
    Subjects that the posting names are told with their grades, and no others; an
    apprenticeship is no "position of".
    """
    posting = told_posting(
        "Technician Apprenticeship",
        "Starling",
        """must: GCSE Maths (grade 4 or above)
must: GCSE English (grade 4 or above)
duty: Strip and rebuild motors""",
    )
    coverage = [
        Coverage(asked, CoverageStatus.MET, (line,))
        for asked, line in zip(posting.requirements, ("L1", "L1", "L3"), strict=True)
    ]
    text = letter(LEAVER, posting, coverage=coverage)

    assert "My GCSEs include Maths (6) and English Language (5)." in text
    assert "the Technician Apprenticeship at Starling" in text
    assert "I did my work experience week at Lowfield Plastics." in text


def test_a_count_of_grades_is_no_certificate() -> None:
    """
    Of "9 GCSEs A-C including English (A)" the subjects that are asked for are told.
    """
    leaver = told_resume("""
@name Kacey Ruddle
@education
9 GCSEs A-C including English (A) and Maths (C)
@experience
# Lowfield School | Classroom helper | 2025-06 | now
Heard readers in Year 1
""")
    posting = told_posting("Helper", "Starling", "must: GCSE English and Maths")
    coverage = [Coverage(posting.requirements[0], CoverageStatus.MET, ("L1",))]
    text = letter(leaver, posting, coverage=coverage)

    assert "My GCSEs include English (A) and Maths (C)." in text
    assert "certif" not in text


CHANGER = told_resume("""
@name Jonah Sule
@projects
Built a dashboard in Python that shows late buses by hour
@experience
# Hartcliffe School | Maths Teacher | 2019-09 | 2026-07
Taught statistics to 60 pupils
""")


def test_projects_lead_where_the_person_put_them_first():
    """
    Paragraphs keep the order of the resume, and what belongs to no post keeps its own.
    """
    posting = told_posting(
        "Data Analyst",
        "Wobble",
        """must: Python
must: Statistics""",
    )
    text = letter(CHANGER, posting)

    assert text.index("dashboard") < text.index("statistics to 60 pupils")


GUIDE = told_resume("""
@name Ida Vance
@projects
Testing of ropes as per club rules
Drew a map of 12 caves
@experience
# Fell Line | Guide | 2019-03 | now
Led 40 tours a year
@other
Ropes (static, kernmantle), caving lamps, mules, radio (about 300 calls a month)
""")


def test_what_stands_under_no_post_is_not_made_one_deed() -> None:
    """
    Two lines that belong to no post may be of two employers: each is told alone.
    """
    posting = told_posting(
        "Guide", "Moor Tours", "must: Testing ropes\nmust: Cave maps"
    )

    sentences = letter(GUIDE, posting).replace("\n", " ").split(". ")

    assert not any("ropes" in one and "12 caves" in one for one in sentences)
    assert any("12 caves" in one for one in sentences)


@pytest.mark.parametrize(
    ("item", "said"),
    [
        ("Welsh (Full Professional)", "I speak Welsh at full professional level."),
        ("Hindi (read & speak)", "I speak Hindi."),
        ("Polish (fluent)", "I speak fluent Polish."),
        ("Norwegian (reading)", "I speak Norwegian (reading)."),
    ],
)
def test_how_well_a_language_is_spoken_is_said_as_a_person_would(item, said) -> None:
    """
    A level of a form becomes words, and no more is claimed than it says.
    """
    line = ResumeLine("L1", item, Section.LANGUAGES)

    told = languages(Point(PointKind.CREDENTIAL, (line,), items=(item,)))

    assert said == told.text


def test_a_skill_in_one_word_is_no_name() -> None:
    """
    "Safeguarding" is said small, a name with more words as it stands.
    """
    sitter = told_resume("""
@name Ida Vance
@experience
# Elm House | Sitter | 2019-03 | now
Sat with 40 guests a year
@skills
Safeguarding, Sage Payroll
""")
    posting = told_posting("Sitter", "Oak", "must: Safeguarding\nnice: Sage Payroll")

    assert "include safeguarding and Sage Payroll." in letter(sitter, posting)


PAUSED = told_resume("""
@name Ida Vance
@summary
Trained weaver, since an accident at the loom I am looking for work in an office
Weaver with nine years at hand looms of all sizes
@experience
# Moor Works | Weaver | 2012-03 | 2021-04
Wove 40 rugs a year
18 Wochen RS und WK dazwischen
""")


def test_nobody_is_told_of_ones_health_or_service() -> None:
    """
    An accident introduces nobody, and weeks in the army are no work of the post.
    """
    text = letter(PAUSED, told_posting("Clerk", "Oak", "must: Rugs"))

    assert "accident" not in text
    assert "RS und WK" not in text
    assert "nine years at hand looms" in text


def test_who_tells_nothing_promises_nothing() -> None:
    """
    "I would rather say plainly what I would bring" wants something that is brought.
    """
    bare = told_resume("""
@name Ida Vance
@experience
# Moor Works | Weaver | 2012-03 | 2021-04
""")
    posting = told_posting("Clerk", "Oak", "must: Ledgers\nmust: Invoices")

    assert "what I would bring" not in letter(bare, posting)


def test_a_list_of_what_is_known_is_no_work() -> None:
    """
    Things that stand beside all posts are not told as facts of one.
    """
    posting = told_posting("Guide", "Moor Tours", "must: Mules, caving lamps and ropes")

    assert "kernmantle" not in letter(GUIDE, posting)


LOST = told_resume("""
@name Peter Zwahlen
@language de
@experience
# Bürgler AG | Leiter Arbeitsvorbereitung | 2019-01 | 2025-06
Durchlaufzeiten um 22% verkürzt
Stellenverlust infolge Restrukturierung
Kündigung nach Verkauf der Firma
""")


def test_how_a_post_was_lost_is_never_told():
    """
    What no applicant would write stays out, though it stands among what was done.
    """
    posting = told_posting("Planer", "Hasler AG", "must: Restrukturierung, Firma", "de")

    text = letter(LOST, posting, "de")

    assert "22%" in text
    assert "Restrukturierung" not in text
    assert "Verkauf" not in text


BY_MATTER = told_resume("""
@name Ida Vance
@summary
Former inn keeper with nine years behind the bar of one house
@skills
Cellar - barrels, pumps, getting the brewer in and checking the casks
People - used to lead a team of 9, rotas, hiring
Tools - Excel, Word, SAP, Outlook, Teams
@experience
# Moor Inn | Keeper | 2012-03 | 2021-04
""")


def test_what_was_done_matter_by_matter_is_told_as_it_stands() -> None:
    """
    Where no post says what was done in it, what each matter of the skills says is a
    list of what one brings; tools are none.
    """
    posting = told_posting("Caretaker", "Oak", "must: Pumps\nmust: Leading a team")

    text = letter(BY_MATTER, posting)

    assert "What I bring:" in text
    assert "• Cellar - barrels, pumps, getting the brewer in" in text
    assert "• People - used to lead a team of 9, rotas, hiring" in text
    assert "• Tools" not in text


def test_what_belongs_to_no_post_follows_the_posts() -> None:
    """
    Only projects that a person put first lead; other things stand behind what is done
    in posts, though a line on interests in research stands above all.
    """
    fellow = told_resume("""
@name Ida Vance
@projects
Interests: moss, fern and lichen
@experience
# Moor Institute | Fellow | 2019-03 | now
Wrote the tool that counts 40 mosses a second
Mapped 11 years of lichen on the moor
@other
Supervised 3 theses on fern
""")
    posting = told_posting("Botanist", "Fen", "must: Moss\nmust: Fern theses")

    text = letter(fellow, posting)

    assert text.index("40 mosses") < text.index("3 theses")


def test_what_one_likes_is_no_deed_besides() -> None:
    """
    Of what stands beside all posts, what one is and likes is not told behind "Besides".
    """
    potter = told_resume("""
@name Ida Vance
@experience
# Moor Works | Potter | 2019-03 | now
Threw 400 jugs a year
@other
Potter with 7+ years making jugs people actually use
I like odd glazes, tall shelves and testing things in kitchens
Judged 3 village shows
""")

    text = letter(potter, told_posting("Potter", "Oak", "must: Throwing jugs"))

    assert "3 village shows" in text
    assert "I like" not in text
    assert "I also like" not in text
    assert "people actually use" not in text


def test_matters_behind_deeds_are_what_one_also_brings() -> None:
    """
    Where deeds stand among the skills, too, the list says that it goes on.
    """
    lines = [
        replace(line, text="Counted the till for 9 years without a loss")
        if line.text.startswith("Tools")
        else line
        for line in BY_MATTER.lines
    ]
    posting = told_posting("Caretaker", "Oak", "must: Pumps\nmust: Counting a till")

    text = letter(replace(BY_MATTER, lines=tuple(lines)), posting)

    assert "I counted the till" in text
    assert "What I also bring:" in text
