"""
Letters for resumes as most people write them: verbs first, papers in a list.
"""

from dataclasses import replace

import pytest

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.deeds.asides import with_asides
from resumate.domain.composing.english.lines.clause import read_english
from resumate.domain.composing.english.papers import certificates, degrees, languages
from resumate.domain.composing.english.paragraphs import links
from resumate.domain.composing.english.paragraphs.telling import Telling
from resumate.domain.composing.english.paragraphs.turns import as_gerund
from resumate.domain.composing.english.words.articles import with_articles
from resumate.domain.composing.english.words.naming import may_be_a_thing
from resumate.domain.composing.english.words.profile import profile, time_of
from resumate.domain.composing.papers import papers_in
from resumate.domain.composing.units import answers
from resumate.domain.grounding import check_letter
from resumate.domain.letter import LetterWishes, Tone, as_text
from resumate.domain.plan import LetterPlan, Point, PointKind
from resumate.domain.planning.strength import Strengths
from resumate.domain.posting import Requirement, RequirementKind
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import (
    Contact,
    LineKind,
    PartialDate,
    ResumeLine,
    Role,
    Section,
)
from resume_texts import as_text as as_extracted
from told_resumes import overlap, told_letter, told_posting, told_resume

RECEPTION = """
@name Ida Vance
@experience
# Moor Practice | Medical Receptionist | 2021-03 | now
Manage appointments and recalls for 9 doctors
Process Medicare and private billing
Trained 4 new receptionists
# Moor Press | Editorial Assistant | 2017-01 | 2020-12
Wrote 40 reviews a year
"""


def letter(resume, asked, language="en", title="Coordinator"):
    """
    The letter for a posting that asks for *asked*; the gate finds nothing in it.
    """
    content = told_resume(resume)
    posting = told_posting(title, "Hatch", asked)
    text = as_text(told_letter(content, posting, language))
    critique = check_letter(text, content, posting, language=language)
    assert not [s.text for s in critique.sentences if s.findings]
    return text


def test_what_may_be_a_thing_is_a_deed_where_others_are_told_as_deeds():
    """
    Under "Manage appointments" also "Process Medicare and private billing" is done.
    """
    told = letter(RECEPTION, "must: Private billing")

    assert "I process Medicare and private billing" in told


@pytest.mark.parametrize(
    ("said", "with_article"),
    [
        ("wrote unit and integration tests", "wrote unit and integration tests"),
        ("built dashboard and wrote reports", "built a dashboard and wrote reports"),
        ("wrote guide and tests", "wrote a guide and tests"),
    ],
)
def test_what_belongs_to_several_things_gets_no_article(said, with_article):
    """
    "Unit" is no thing of its own before "integration tests".
    """
    assert with_articles(said) == with_article


def test_how_something_was_done_is_not_one_thing_more():
    """
    Online is no class that is taught.
    """
    told = "taught second year maths, online during lockdown"

    assert with_asides(told) == told


HELD = """
@summary
Careful fitter seeking a post as a registered electrician in a small firm.
I hold a reach truck licence and am looking for a supervisory role.
@certifications
Reach truck licence (RTITB), renewed 2024
NVQ Level 2 Cookery
NVQ Level 3 Cookery
Registered Nurse, State of Illinois, License 041-0007
@education
BSc Nursing, Moor University, 2015
Master of Education, Moor University, 2019
"""


ASKED = """must: Reach truck licence
must: NVQ Level 2 Cookery
must: NVQ Level 3 Cookery
must: Registered nurse
must: Registered electrician"""


@pytest.fixture(scope="module")
def papers():
    """
    The letter of somebody who holds much.
    """
    return letter(RECEPTION + HELD, ASKED)


def test_a_paper_in_the_persons_own_words_is_told_by_its_name(papers):
    """
    Not with the sentence around it, and once, though a list names it, too.
    """
    assert papers.casefold().count("reach truck licence") == 1
    assert "looking for" not in papers


def test_what_a_person_seeks_is_no_paper(papers):
    """
    Who seeks a post as a registered electrician holds nothing by that.
    """
    assert "seeking" not in papers


def test_papers_that_differ_in_a_number_are_two(papers):
    """
    Level 2 and level 3.
    """
    assert "Level 2" in papers
    assert "Level 3" in papers


def test_a_holder_with_a_number_is_somebody(papers):
    """
    And holds no "Registered Nurse".
    """
    assert "I am a Registered Nurse (State of Illinois, License 041-0007)" in papers


def test_the_higher_degree_is_told_beside_the_one_that_is_asked_for():
    """
    Nobody leaves out their master's degree.
    """
    told = letter(RECEPTION + HELD, "must: Bachelor's degree in nursing")

    assert "BSc" in told
    assert "Master of Education" in told


def test_a_skill_is_known_by_its_other_name():
    """
    "GA4" is asked, "Google Analytics 4" stands in the list; what ended is not told.
    """
    skills = "\n@skills\nGoogle Analytics 4, SAP R/3 until 2020, Sketch\n"

    told = letter(RECEPTION + skills, "must: Hands-on with GA4\nmust: SAP")

    assert "Google Analytics 4" in told
    assert "until 2020" not in told


def test_half_a_name_answers_nothing():
    """
    The "S" of "S/4HANA" is not that of "S$410k".
    """
    asked = Requirement("R1", "Support SAP S/4HANA", RequirementKind.DUTY)
    line = ResumeLine("L1", "Brought balances to S$150k", Section.EXPERIENCE)

    assert not answers(asked, line)


def test_two_deeds_are_parted_where_the_second_is_two():
    """
    "Assisted 12 residents, and took and recorded vital signs".
    """
    care = """
@name Ida Vance
@experience
# Moor Home | Nursing Assistant | 2021-03 | now
Assisted 12 residents with meals
Took and recorded vital signs
"""

    told = letter(care, "must: Vital signs\nmust: Meals")

    assert "with meals, and took and recorded" in told or "signs, and assisted" in told


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Driver of the Year 2022", "was Driver of the Year in 2022"),
        (
            "Completing paperwork and using handheld devices",
            "complete paperwork and use handheld devices",
        ),
        ("Liaise with suppliers on site", "liaise with suppliers on site"),
        (
            "order flour / butter / fruit for the shop, fortnightly stocktake",
            "order flour, butter and fruit for the shop (fortnightly stocktake)",
        ),
        ("Upsold 19 accts to Gold", "upsold 19 accounts to Gold"),
        (
            "Daily calibration; investigate failures and document them",
            "investigate failures and document them",
        ),
        (
            "Each morning I lead a reading group",
            "Each morning I lead a reading group",
        ),
    ],
)
def test_a_line_is_told_as_its_words_mean(line, said):
    """
    An award is no post, "using" is done, too, and "on site" has no article.
    """
    assert read_english(line, current=True)[0].text == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "An experienced and safety-conscious Class 1 driver with 12 years' work",
            "am a class 1 driver with 12 years' work",
        ),
        ("Experienced nurse with 12 years' work", "am an experienced nurse with"),
    ],
)
def test_a_profile_opens_with_what_one_is(text, said):
    """
    Without its first adjectives, and with the number of its class.
    """
    assert profile(text).startswith(said)


@pytest.mark.parametrize(
    ("line", "papers"),
    [
        (
            "OSHA 30, Certified Technician (CMRT), EPA 608",
            ["OSHA 30", "Certified Technician (CMRT)", "EPA 608"],
        ),
        (
            "Digital Marketing, Google, Coursera",
            ["Digital Marketing, Google, Coursera"],
        ),
        (
            "SPIN Selling (2020) / Negotiation (2022) / First Aid, 2024",
            ["SPIN Selling (2020)", "Negotiation (2022)", "First Aid, 2024"],
        ),
    ],
)
def test_three_papers_in_one_line_are_three(line, papers):
    """
    Each says of itself that it is one; who gives one does not.
    """
    assert papers_in(line) == papers


@pytest.mark.parametrize(
    "line",
    [
        "PRINCE2 Foundation - started, not finished",
        "RSA - let it lapse",
        "I have not been trained in Team Teach",
        "Ich habe keinen Staplerschein",
        "Trainerschein B, nicht abgeschlossen",
        "Motorsägenschein, Modul B noch nicht",
        "Waiting for my registration number",
        "Application with the College of Nurses sent in",
        "CCNA: angefangen",
    ],
)
def test_what_is_not_held_is_no_paper(line):
    """
    What was never finished, has run out, or is denied in so many words stands in no
    list of what somebody holds.
    """
    assert papers_in(line) == []


def test_a_degree_is_told_with_its_minor():
    """
    And a school's diploma with a small letter.
    """
    school = "@education\n# Moor School | High school diploma | 2005 | 2009\n"
    biology = "@education\n# Moor College | BSc Biology, Minor in Law | 2015 | 2019\n"

    first = letter(RECEPTION + school, "must: High school diploma")
    second = letter(RECEPTION + biology, "must: Degree in biology")

    assert "I hold a high school diploma" in first
    assert "BSc in Biology with a minor in Law from Moor College" in second


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Social worker registered in Leeds, nine years in care",
            "am a social worker registered in Leeds, with nine years in care",
        ),
        (
            "Electrician, 12 years in maintenance",
            "am an electrician with 12 years in maintenance",
        ),
    ],
)
def test_the_years_of_a_profile_are_tied_to_it(text, said):
    """
    What a comma sets beside it is had.
    """
    assert profile(text) == said


def test_who_was_paid_by_somebody_paid_nobody():
    """
    "Funded by a foundation" is nothing that one did.
    """
    told = RECEPTION.replace("Trained 4 new receptionists", "Funded by the Moor Trust")

    assert "I funded" not in letter(told, "must: Funded work")


def test_an_associate_of_science_is_a_degree():
    """
    And no certificate.
    """
    held = "@education\n# Moor College | A.S. Hospitality Management | 2013 | 2015\n"

    told = letter(RECEPTION + held, "must: Degree in hospitality")

    assert "I hold an A.S. in Hospitality Management from Moor College." in told


PUPIL = """
@name Jonas Keller
@education
# Realschule am Neckar | voraussichtlicher Abschluss: Mittlere Reife | 2020-09 | now
@experience
# Autohaus Brandner | Schülerpraktikum | 2026-03 | 2026-03
"""


@pytest.mark.parametrize(
    ("title", "said"),
    [
        (
            "Ausbildung zum Kfz-Mechatroniker 2027",
            "um die Ausbildung zum Kfz-Mechatroniker ab 2027.",
        ),
        (
            "Ausbildung zum Kfz-Mechatroniker ab 1. August 2027",
            "um die Ausbildung zum Kfz-Mechatroniker ab 1. August 2027.",
        ),
        ("Praktikum im Marketing", "um das Praktikum im Marketing."),
        ("Duales Studium BWL", "um das duale Studium BWL."),
        ("Monteur", "um die Stelle als Monteur."),
    ],
)
def test_one_applies_for_a_training_and_not_for_a_post_as_one(title, said):
    """
    With its article, and from its year on.
    """
    told = letter(PUPIL, "must: Interesse an Technik", "de", title)

    assert said in told


def test_a_pupil_tells_the_school_and_the_weeks_in_firms():
    """
    One is no pupil's internship.
    """
    told = letter(PUPIL, "must: Mittlere Reife", "de", "Ausbildung zum Maler")

    assert "Zurzeit besuche ich die Realschule am Neckar" in told
    assert "Im März 2026 habe ich ein Schülerpraktikum beim Autohaus Brandner" in told


def test_a_pupil_tells_what_was_done_there_and_the_papers_of_the_school():
    """
    Of two times of one year nobody knows which came first.
    """
    more = (
        "dreimal mit auf Montage\neigenes Regal gebaut: Eiche, geölt\n"
        "# Tischlerei Ahrens | Freiwilliges Praktikum | 2026 | 2026\n"
        "(12.10. - 16.10.) | - Türen lackiert (mitgeholfen), Leisten verlegt\n"
        "@skills\nMaschinenschein für Bandsäge in der Schule\n"
    )

    told = letter(PUPIL + more, "duty: Türen lackieren", "de", "Ausbildung zum Maler")

    assert "war ich dreimal mit auf Montage." in told
    assert "Türen mit lackiert und Leisten verlegt." in told
    assert "der Maschinenschein für Bandsäge." in told
    assert "Zuvor" not in told


NURSE = """
@name Julia Steiner
@experience
# Spital Limmat | Pflegefachfrau HF | 2020-09 | now
Berufsbildnerin für Studierende HF seit 2022
@education
# Berufsbildnerin üK | Kurs | 2022 | 2022
"""


def test_what_one_is_besides_is_told_though_a_course_has_its_name():
    """
    A course that has ended is no post that has ended.
    """
    told = letter(NURSE, "must: Ausbildung von Studierenden", "de", "Pflegefachfrau")

    assert "seit 2022 Berufsbildnerin für Studierende HF" in told


def test_to_line_manage_is_one_verb():
    """
    Nobody is "a line manage".
    """
    told = RECEPTION.replace("Trained 4 new", "Line manage 4 new")

    assert "line-manage 4 new receptionists" in letter(told, "must: Line management")


def test_where_a_paper_is_valid_is_no_paper():
    """
    "Texas" is no course.
    """
    assert papers_in("Certified Nurse Aide (CNA), Texas") == [
        "Certified Nurse Aide (CNA)"
    ]


TEACHER = """
Sandra Vogel
04229 Leipzig, sandra.vogel@example.de

Beruflicher Werdegang
08/2017 – heute Erzieherin, Kita Regenbogen, Leipzig
Gruppenleitung in der Krippe (12 Kinder)
09/2014 – 07/2017 Erzieherin, Kindergarten St. Anna, Halle
Betreuung der Vorschulkinder
Leitung des Musikprojekts „Klangkiste“

Ausbildung
2011 – 2014 Ausbildung zur Erzieherin, Fachschule Halle

Fortbildungen
Kinderschutz (2022), Erste Hilfe am Kind (2025), Sprachförderung (2019)
"""


def test_a_list_of_courses_is_no_duty():
    """
    Each with its year, under no post.
    """
    content = read_resume(as_extracted(TEACHER))
    posting = told_posting("Erzieherin", "Hatch", "must: Musik")

    told = as_text(told_letter(content, posting, "de"))

    assert "Gruppenleitung" in told
    assert "Aufgaben gehörten Kinderschutz" not in told


CLERK = """
@name Sharon Kay
@experience
# Alder Supply | Payables Clerk | 2014-04 | now
Match invoices to purchase orders
Prepare the weekly check run
Lead crew of 3 on month-end
"""


def test_verbs_of_the_trades_are_known():
    """
    "Match invoices" is no match.
    """
    told = letter(CLERK, "must: Invoices", title="Payables Specialist")

    assert "I match invoices to purchase orders" in told
    assert "lead crew of 3" in told


SITTER = """
@name Emily Sand
@experience
#  | Babysitter | 2024 | now
Take care of two children
Make lunch and snacks
Help with homework
"""


def test_what_is_only_a_verb_makes_no_notes():
    """
    "Take" is nobody's noun, so that lines below it are deeds.
    """
    told = letter(SITTER, "must: Lunch", title="Team Member")

    assert "take care of two children" in told
    assert "I make lunch and snacks" in told


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Delivered a $38 million, 144-unit apartment building in St. Paul",
            "delivered a $38 million, 144-unit apartment building in St. Paul",
        ),
        (
            "Completed $21 million clinic within 1.5% of budget",
            "completed a $21 million clinic within 1.5% of budget",
        ),
        (
            "Finished two schools ahead of schedule",
            "finished two schools ahead of schedule",
        ),
        (
            "Moved personnel records from paper to Cascade HR",
            "moved personnel records from paper to Cascade HR",
        ),
    ],
)
def test_sizes_and_shares_are_said_as_they_are(line, said):
    """
    No bracket, and no article where none is said.
    """
    assert [c.text for c in read_english(line, current=False)] == [said]


@pytest.mark.parametrize(
    "line",
    ["Grill and garnish sections (weddings)", "Controlled drugs register and SOPs"],
)
def test_what_is_worked_at_was_not_done(line):
    """
    A kitchen's section, the register of controlled drugs.
    """
    assert Form.DID not in {c.form for c in read_english(line, current=False)}


PUPIL_OF_OHIO = """
@name Jody Marsh
@experience
# | Babysitter | 2029 | now
Watch two children
"""


def attends(school="Alder High School", text="Expected graduation: June 2031"):
    """
    A resume with a school that ends on a day to come.
    """
    content = told_resume(PUPIL_OF_OHIO)
    role = Role("P9", school, "", None, PartialDate(2031, 6))
    line = ResumeLine(
        "L9", f"{school} | {text}", Section.EDUCATION, "P9", kind=LineKind.ENTRY
    )
    return replace(content, roles=(*content.roles, role), lines=(*content.lines, line))


def written(content, posting):
    """
    The letter of *content* for *posting*.
    """
    return as_text(told_letter(content, posting, posting.language))


def test_who_goes_to_school_says_so_first():
    """
    And when that ends.
    """
    told = written(attends(), told_posting("Crew Member", "Hatch", "must: Lift 40 lbs"))

    assert (
        "I am a student at Alder High School and expect to graduate in June 2031."
        in told
    )


@pytest.mark.parametrize(
    ("text", "open_to_all"),
    [("No experience needed, we train.", True), ("Come and see us.", False)],
)
def test_who_need_not_come_from_the_trade_excuses_nothing(text, open_to_all):
    """
    "My background is not the one you describe" is for others.
    """
    posting = told_posting("Crew Member", "Hatch", "must: Friendly", "duty: Run tills")

    told = written(attends(), replace(posting, text=text))

    assert ("not the one you describe" not in told) is open_to_all


GRADUATE = """
@name Priya Nair
@experience
# Yorkline | Data Intern | 2024-06 | 2024-09
Built a dashboard for 30 managers
@education
# University of Leeds | BSc Economics, First Class | 2022 | 2025
"""


def test_who_has_just_studied_says_so_first():
    """
    With the class of the degree; an internship tells less.
    """
    told = letter(GRADUATE, "must: Dashboards", title="Analyst")

    opening = told.split("\n\n")[1]
    assert "I hold a BSc in Economics (First Class) from the University of" in opening


RETURNER = """
@name Priya Nair
@experience
# Yorkline | Data Analyst | 2015-06 | 2024-09
Built a dashboard for 30 managers
@education
# University of Leeds | MSc Economics | 2023 | 2025
"""


def test_who_worked_long_says_that_first():
    """
    Studies beside nine years of work do not open.
    """
    assert "I hold" not in letter(RETURNER, "must: Dashboards").split("\n\n")[1]


PAPERS = """
@name Liam Prescott
@experience
# Harlow Electrical | Electrician | 2019-09 | now
Fit EV chargers in flats
@education
18th Edition Wiring Regulations (BS 7671:2018) - 2019
Level 2 Diploma in Business, Pass - 2022
"""


def test_the_year_of_a_paper_leaves_no_dash():
    """
    Nor is the edition of a standard a degree.
    """
    told = letter(PAPERS, "must: 18th Edition Wiring Regulations", title="Electrician")

    assert "the 18th Edition Wiring Regulations (BS 7671:2018) certificate" in told or (
        "include 18th Edition Wiring Regulations (BS 7671:2018)" in told
    )


@pytest.mark.parametrize(
    ("degree", "said"),
    [
        ("Diploma, Business", "a Diploma in Business from"),
        ("Level 2 Diploma in Business, Pass", "a Level 2 Diploma in Business from"),
        ("Bachelor of Science, Co-op option", "Bachelor of Science (Co-op option)"),
        ("BA Geography, 2:1", "a BA in Geography (2:1) from"),
    ],
)
def test_what_stands_behind_a_degree(degree, said):
    """
    A field, a grade or how it was studied.
    """
    role = Role("P1", "Hatch College", degree)
    line = ResumeLine("L1", f"{degree} | Hatch College", Section.EDUCATION, "P1")

    told = degrees.degree(Point(PointKind.CREDENTIAL, (line,), role=role))

    assert told is not None
    assert said in told.text


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("BA Marketing 2019", "I hold a BA in Marketing."),
        (
            "Diploma in Decorating 2019, Hull College",
            "I hold a Diploma in Decorating from Hull College.",
        ),
        ("BA History Sept 2019", "I hold a BA in History."),
    ],
)
def test_a_subject_that_begins_like_a_month_is_none(line, told):
    """
    A month is left out with its year, and nothing else.
    """
    row = ResumeLine("L1", line, Section.EDUCATION)

    said = degrees.degree(Point(PointKind.CREDENTIAL, (row,)))

    assert said is not None
    assert said.text == told


def test_a_school_that_is_no_course():
    """
    "Diploma" of a high school is one of that kind.
    """
    role = Role("P1", "Reno High School", "Diploma")
    line = ResumeLine("L1", "Reno High School - Diploma", Section.EDUCATION, "P1")

    told = degrees.degree(Point(PointKind.CREDENTIAL, (line,), role=role))

    assert told is not None
    assert told.text == "I hold a high school diploma from Reno High School."


def test_stock_control_is_nothing_that_anybody_does():
    """
    "Someone to stock control" would be.
    """
    asked = Requirement("R1", "Stock control and ordering", RequirementKind.DUTY)

    assert links.asked_for(asked) is None


def test_a_scheme_is_a_time_and_nobody():
    """
    "As a vacation scheme" nobody worked.
    """
    assert time_of("Vacation scheme") == "my vacation scheme"


DESKS = """
@name Meg Holloway
@experience
# Sierra Clinic | Front Desk Clerk | 2021 | now
Check in patients
# Bright Dental | Receptionist | 2018 | 2021
Filed claims and kept the recall list up to date
# Bear Diner | Server | 2016 | 2018
Took orders, handled cash and cleaned all tables at the end of each and every shift
"""


def test_a_post_that_is_called_as_the_one_applied_for_is_told_first():
    """
    Before one that says more words.
    """
    content = told_resume(DESKS)
    posting = told_posting("Medical Receptionist", "Hatch", "must: Patients")
    worth = Strengths(
        content, posting, overlap(posting, content), "en", lines=content.lines
    ).worth

    filed, took = (
        next(line for line in content.lines if line.text.startswith(word))
        for word in ("Filed", "Took")
    )
    assert worth(filed) > worth(took)


@pytest.mark.parametrize(
    "line",
    [
        "Stood down April to September 2020",
        "Price negotiations up to 15%",
        "Service and repair of rooftop units",
        "Packing shed work in Bundaberg",
    ],
)
def test_what_became_of_one_and_what_is_no_verb_are_no_deeds(line):
    """
    Nobody tells an employer of having been stood down, and negotiations are not priced.
    """
    assert Form.DID not in {c.form for c in read_english(line, current=True)}


@pytest.mark.parametrize(
    ("line", "thing"), [("Call critical values", False), ("Call centre rota", True)]
)
def test_behind_a_noun_stands_no_adjective(line, thing):
    """
    What may be a verb is one before an adjective and what it describes.
    """
    assert may_be_a_thing(line) is thing


def test_to_help_a_chef_makes_no_chef():
    """
    "Helping head chef" is done, and is no title.
    """
    (told,) = read_english("Helping head chef with the menu", current=True)

    assert (told.form, told.text) == (Form.DID, "help head chef with the menu")


LAW = """
@name Dan Okoro
@experience
# Farrow Mead | Paralegal | 2024 | now
Order searches
# Plough Inn | Commis Chef | 2019 | 2021
On furlough for part of 2020
@education
# University of Law, Birmingham | Legal Practice Course (LPC) | 2023 | 2024
# University of Sheffield | BA (Hons) Sociology 2:1 | 2018 | 2021
"""


def test_a_course_is_told_by_its_name_and_not_by_its_school():
    """
    And its degree's class in brackets; a time without work is nothing to tell.
    """
    told = letter(
        LAW, "must: Legal Practice Course\nmust: Sociology", title="Paralegal"
    )

    assert "Legal Practice Course (LPC)" in told
    assert "University of Law" not in told
    assert "BA (Hons) in Sociology (2:1) from" in told
    assert "furlough" not in told


def test_what_is_planned_was_not_done():
    """
    "Plan to write the exam in 2031" tells nothing of the work so far.
    """
    assert not read_english("plan to write the exam in fall 2031", current=False)
    assert read_english("Planned budgets for 4 teams", current=False)


def test_two_deeds_with_or_have_no_article_between():
    """
    "Met or beat rate of 110 lines" is no "an or beat rate".
    """
    assert with_articles("met or beat rate of 110 lines") == (
        "met or beat rate of 110 lines"
    )


AIDE = """
@name Rosa Okonjo
@experience
# Redbud Care | Nursing Assistant | 2028-05 | now
Vital signs, blood glucose checks
Memory care unit float 2 days a week
Provide ADL care for 10-12 residents
Preceptor for new aides
Perfect attendance award 2029
@summary
Completing a certificate in Office Management part time
"""


def test_a_verb_that_is_no_noun_is_a_deed_among_notes():
    """
    "Provide ADL care" names no thing, though all around it do.
    """
    told = letter(AIDE, "must: ADL care")

    assert "I provide ADL care for 10-12 residents" in told


def test_a_paper_that_is_being_completed_is_not_held():
    """
    A sentence of the profile that says so names no certificate.
    """
    assert "Completing" not in letter(AIDE, "must: Certificate in Office Management")


def test_who_was_trained_as_something_holds_no_level():
    """
    "Technician … | EQF level 4" below a school is a training.
    """
    line = ResumeLine(
        "L1",
        "2008 – 2012 | Technician in mechanical maintenance | EQF level 4 | Colegiul",
        Section.EDUCATION,
        kind=LineKind.ENTRY,
    )
    items = ("Technician in mechanical maintenance",)
    point = Point(PointKind.CREDENTIAL, (line,), items=items)

    [told] = certificates.certificates([point], also=False)

    assert told.text == "I trained as a technician in mechanical maintenance."


def test_a_place_before_what_one_is_keeps_its_capital():
    """
    "Ontario certified teacher" is said of no ontario.
    """
    assert profile("Ontario certified teacher with 9 years in classrooms") == (
        "am an Ontario certified teacher with 9 years in classrooms"
    )


def test_why_somebody_left_for_a_while_is_not_told():
    """
    What became of the person is no deed of the post.
    """
    left = "Left 2020-21 for 8 months to care for grandmother, then returned"

    assert not read_english(left, current=False)
    assert read_english("Left the shop tidy for 40 opening days", current=False)


def test_what_is_noted_behind_a_language_stands_in_brackets():
    """
    "Some Welsh - understand more than I speak" is some Welsh.
    """
    item = "Some Welsh - understand more than I speak"
    line = ResumeLine("L1", item, Section.LANGUAGES, kind=LineKind.LIST)

    told = languages.languages(Point(PointKind.CREDENTIAL, (line,), items=(item,)))

    assert told is not None
    assert told.text == "I speak some Welsh (understand more than I speak)."


def test_a_project_in_one_line_keeps_its_name():
    """
    "Tides – for surfers. React, …" says what was made, then with what.
    """
    told = letter(
        "@name Ida Vance\n@projects\n"
        "Tides – for surfers. React, TypeScript, Node, MySQL. ~300 users a month\n",
        "must: TypeScript",
    )

    assert "In my project Tides (for surfers): " in told
    assert ". about" not in told


STUDENT = """
@name Effie Mack
@experience
# Wave Coffee (part time) | Barista | 2022-05 | now
Opened the shop on 90 mornings
@education
# Dalhousie University | BSc Psychology | 2022-09 | 2026-05
"""


@pytest.mark.parametrize("hours", ["(part time)", "(part-time, 20 hr/week)"])
def test_a_post_beside_the_studies_introduces_nobody_after_them(hours):
    """
    Who has just left university is presented by the degree.
    """
    student = STUDENT.replace("(part time)", hours)

    told = letter(student, "must: Degree in psychology", title="Research Coordinator")

    opening = told.split("\n\n")[1].lower()
    assert "barista" not in opening
    assert "bsc in psychology" in opening


def test_what_is_known_by_a_name_is_written_so():
    """
    "excel" is Excel, also where a resume writes no capitals.
    """
    resume = """
@name Ida Vance
@skills
excel (advanced), quickbooks online, knots
@experience
# Moor School | Clerk | 2025-09 | now
Kept the till books on saturday
"""

    told = letter(resume, "must: Excel\nmust: QuickBooks Online\nduty: till books")

    assert "advanced Excel and QuickBooks online" in told
    assert "on Saturday" in told


def test_what_the_work_includes_is_not_told_as_being_there():
    """
    "There are also injections" says nothing of the person.
    """
    resume = """
@name Ida Vance
@experience
# Moor Clinic | Nurse | 2025-09 | now
Ran the Tuesday clinic for 40 children
Depot injections and health checks at the school
Dressings and stitches for 12 farms
Blood tests for the county lab
"""

    told = letter(resume, "must: injections\nmust: dressings\nmust: blood tests")

    assert "njections and health checks" in told
    assert "There " not in told


def test_two_kinds_of_papers_are_held_in_one_breath():
    """
    "I hold a licence, and I also hold the certificate" says it twice.
    """
    resume = """
@name Ida Vance
@certifications
Kansas driver license
Moor Rescue Level
"""

    told = letter(resume, "must: Kansas driver license\nmust: Rescue level")

    assert "I hold a Kansas driver license and the Moor Rescue Level" in told


def test_an_irish_class_stands_in_brackets():
    """
    "MSc Botany, 2H1" is held with its class.
    """
    resume = """
@name Ida Vance
@education
# Moor College | MSc Botany, 2H1 | 2022 | 2023
"""

    assert "MSc in Botany (2H1) from Moor College" in letter(resume, "must: Botany")


def test_who_examines_was_not_trained_for_it():
    """
    What one was beside a course stands in one line, and names no school.
    """
    text = "Examiner for SEC, Maths, summers 2024 and 2025"
    line = ResumeLine("L1", text, Section.EDUCATION, kind=LineKind.ENTRY)

    [told] = certificates.certificates(
        [Point(PointKind.CREDENTIAL, (line,))], also=False
    )

    assert told.text.startswith("I have been an examiner for SEC")


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (
            "Demonstrated process modelling skills in BPMN",
            ("noun", "process modelling skills in BPMN"),
        ),
        ("Support for testing as the portfolio grows", None),
        ("Support the team in testing", ("verb", "support the team in testing")),
        ("Transport Manager CPC", None),
        ("Lead Auditor ISO 27001", None),
        ("Support Worker NVQ Level 3", None),
        ("Sample preparation", None),
        ("Build as well as they can lead", None),
        (
            "Care for, feed and groom ponies",
            ("verb", "care for, feed and groom ponies"),
        ),
        (
            "Project Manager certification",
            ("noun", "a Project Manager certification"),
        ),
        ("Coach Managers in tariffs", ("verb", "coach Managers in tariffs")),
        ("Schedule driver shifts", ("verb", "schedule driver shifts")),
    ],
)
def test_a_noun_that_may_be_a_verb_is_asked_for_as_one(asked, said):
    """
    Nobody is looked for "to process modelling skills", nor has "the chance to support
    for testing".
    """
    requirement = Requirement("R1", asked, RequirementKind.MUST)

    assert links.asked_for(requirement) == said


@pytest.mark.parametrize(
    "leaning",
    [
        "Since selling it I have retrained as a teaching assistant.",
        "After that I decided to retrain as a teaching assistant.",
        "Then I retrained at night as a teaching assistant.",
    ],
)
def test_who_is_introduced_is_not_by_what_only_the_sentence_before_explains(leaning):
    """
    "Since selling it I have retrained" says nothing where no salon was told of.
    """
    resume = f"""
@name Ida Vance
@summary
I ran my own salon for eleven years.
{leaning}
@experience
# Moor School | Classroom Helper | 2025-09 | now
Heard 12 children read
"""

    told = letter(resume, "must: Reading with children")

    assert "retrain" not in told
    assert "Classroom Helper at Moor School" in told


def test_a_size_before_a_thing_makes_no_many():
    """
    "12-space room" is one room.
    """
    resume = """
@name Ida Vance
@experience
# Moor Nursery | Lead Educator | 2021-03 | now
Wrote the program of the room
12-space under-3 room, two educators
"""

    assert "a 12-space under-3 room" in letter(resume, "must: Program of a room")


def test_two_posts_beside_each_other_have_a_day_each():
    """
    Where the summary introduces the person, the first deed says since when both go on.
    """
    resume = """
@name Ida Vance
@summary
Engineer with 19 years on the tools, mostly social housing.
@experience
# Moor Heating | Service Engineer (lead engineer since 2021) | 2014-10 | now
Trained 3 apprentices
"""

    told = letter(resume, "must: Training of apprentices")

    assert "(since October 2014)" in told
    assert "lead engineer (since 2021)" in told


def test_what_a_post_that_ended_included_is_told_as_past():
    """
    "In that role, my work has included" is said of a post that goes on.
    """
    resume = """
@name Ida Vance
@experience
# Moor Health | Analyst | 2026-04 | 2026-10
Claims portal replacement, Dynamics 365 Customer Service
84 user stories, 6 workshops with claims
"""

    told = letter(resume, "must: Dynamics 365")

    assert "In that role, my work included" in told


def test_what_is_done_beside_work_is_told_in_the_present() -> None:
    """
    A habit among the skills was no deed "in my work so far", nor is it over.
    """
    text = "Sing alto in a works choir, keep two allotments and six hens"
    line = ResumeLine("L9", text, Section.SKILLS, kind=LineKind.LIST)
    plan = LetterPlan(Contact(), None, None, "en", LetterWishes(), ())
    told = Telling(plan).read(Point(PointKind.EVIDENCE, (line,)))

    assert told
    assert told.text.startswith("sing alto in a works choir")


def test_what_one_does_who_is_described_is_no_chance() -> None:
    """
    "A person who puts guests first and can also keep a budget" is no task.
    """
    described = Requirement(
        "R1", "Put guests first and can also keep a budget", RequirementKind.DUTY
    )

    assert links.asked_for(described) is None


def test_two_verbs_are_not_half_a_gerund() -> None:
    """
    "Building and check rotas" is neither.
    """
    both = Clause("build and check rotas for three wards", Form.DID)

    assert as_gerund(both) is None


def test_a_post_with_a_comma_and_no_employer_has_its_years_behind_it() -> None:
    """
    No comma stands before the bracket.
    """
    resume = """
@name Ida Vance
@experience
# Moor Practice | Medical Receptionist | 2021-03 | now
Manage appointments and recalls for 9 doctors
#  | Porter, Weaver Street | 2017-01 | 2020-12
Moved 40 beds a day
"""
    told = letter(resume, "must: Moving beds")

    assert "Weaver Street, (" not in told


def test_a_row_of_deeds_ends_in_and():
    """
    Though one of them is a verb alone.
    """
    held = """
@name Ida Vance
@experience
# Moor Cooling | Technician | 2021-03 | now
Find refrigerant leaks, evacuate, recharge, keep the refrigerant log
"""

    told = letter(held, "duty: Find leaks")

    assert "leaks, evacuate, recharge, and keep the refrigerant log" in told


def test_nothing_is_announced_where_nothing_follows():
    """
    "Below is what I would bring" only where a line tells what that is.
    """
    asked = "must: 5 years of payroll\nmust: Sage\nmust: Excel\nduty: Pay the staff"
    posting = told_posting("Payroll Clerk", "Orme Ltd", asked)
    bare = "@name Ida Vance\n@experience\n# Red Kite | Cook | 2019 | 2021\n"
    told = f"{bare}Cooked lunch for 90 guests\n"

    letters = [
        as_text(told_letter(told_resume(one), posting, "en", LetterWishes(tone)))
        for one in (bare, told)
        for tone in (Tone.PLAIN, Tone.FORMAL)
    ]

    assert all(
        "that I cannot show experience with Sage and Excel." in x for x in letters[:2]
    )
    assert not any("below" in x or "the following" in x for x in letters[:2])
    assert all("Cooked" in x or "cooked" in x for x in letters[2:])
