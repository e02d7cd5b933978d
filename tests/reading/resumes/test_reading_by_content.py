"""
Headings that no list knows, and what else strangers write that words alone do not tell.
"""

import pytest

from resumate.domain.extracted_text import (
    BlockKind,
    ExtractedText,
    Page,
    TextBlock,
)
from resumate.domain.language.dates import find_dates
from resumate.domain.reading.resume_reader import headings_of, read_resume
from resumate.domain.resume import LineKind, PartialDate, ResumeContent, Section
from resume_texts import as_text

TOP = "Nora Feld\nLeeds   nora.feld@example.org   07700 900111\n"


def styled(*told: str) -> ExtractedText:
    """
    A file whose lines with "# " are headings by their look, with "* " bullets, and with
    "| " rows of a table.
    """
    kinds = {
        "# ": BlockKind.HEADING,
        "* ": BlockKind.LIST_ITEM,
        "| ": BlockKind.TABLE_ROW,
    }
    lines = [*TOP.splitlines(), *told]
    blocks = [
        TextBlock(line[2:] if line[:2] in kinds else line, kinds.get(line[:2], _PLAIN))
        for line in lines
    ]
    return ExtractedText("application/pdf", (Page(1, tuple(blocks)),))


_PLAIN = BlockKind.PARAGRAPH
POSTS = (
    "# Where I have cooked",
    "Head chef\t03/2020 – now",
    "Larkfield Hall, Leeds",
    "* Four hundred lunches a day",
    "Kitchen porter\t2017 – 2020",
    "Hotel Parkgate, Leeds",
    "* Pots, floors, early shift",
)


def posts(content: ResumeContent) -> list[tuple[str, str]]:
    """
    Title and employer of each role.
    """
    return [(role.title, role.employer) for role in content.roles]


def section_of(content: ResumeContent, words: str) -> Section:
    """
    The section of the one line that tells *words*.
    """
    return next(line.section for line in content.lines if words in line.text)


def test_dated_posts_are_work_whatever_stands_over_them():
    """
    "Where I have cooked" is work experience, as posts with their dates stand under it.
    """
    content = read_resume(styled(*POSTS))

    assert posts(content) == [
        ("Head chef", "Larkfield Hall"),
        ("Kitchen porter", "Hotel Parkgate"),
    ]
    assert section_of(content, "Four hundred") is Section.EXPERIENCE


@pytest.mark.parametrize(
    ("heading", "lines", "section"),
    [
        ("# Tongues", ["Tagalog – mother tongue", "English – fluent"], "languages"),
        ("# Hands", ["Aural tuning", "Action regulation", "Voicing"], "skills"),
        ("# Papers", ["Forklift ticket, 2019", "First aid, 2024"], "certifications"),
        (
            "# For nothing",
            ["Tuner, volunteer\t2018 – 2020", "Keys e.V."],
            "volunteering",
        ),
        ("# Studying", ["2015 – 2018\tFernhill College", "A levels"], "education"),
    ],
)
def test_a_section_is_what_stands_in_it(heading: str, lines: list[str], section: str):
    """
    What is listed under an unknown heading tells what kind of section it is.
    """
    text = styled(*POSTS, heading, *lines)

    told = dict(headings_of(text))

    assert told[heading[2:]].value == section


def test_a_heading_that_ends_in_experience_is_one_of_posts():
    """
    "School experience" speaks of no school that one went to.
    """
    content = read_resume(
        styled(
            "# School experience",
            "Classroom helper, Year 2 – Alder Primary School, Hull",
            "September 2025 to present, Thursdays (all day)",
            "* Hear 12 children read",
            "# Employment",
            "Stylist – Strand & Co Hair, Hull",
            "March 2014 – July 2025",
            "* Cut hair",
        )
    )

    assert section_of(content, "12 children") is Section.EXPERIENCE


def test_engagements_with_terms_are_posts():
    """
    A heading that is a club's as often as a contract's is what stands under it, and
    "BA (contract)" an analyst, not a degree.
    """
    content = read_resume(
        styled(
            "# ENGAGEMENTS",
            "Apr 2026 – Oct 2026\tBA (contract)",
            "Bright Health Insurance, Hull",
            "* Wrote 84 user stories",
            "Jan 2025 – Jun 2025\tBA (contract)",
            "Pascoe Freight, Hull",
            "* Traced three carriers",
        )
    )

    assert section_of(content, "84 user stories") is Section.EXPERIENCE
    assert [role.employer for role in content.roles] == [
        "Bright Health Insurance",
        "Pascoe Freight",
    ]


def test_a_heading_in_capitals_keeps_them_beside_a_remark():
    """
    "PROJECT WORK (8th SEMESTER)" opens a section among studies, and the row that names
    the columns of a table is no course.
    """
    content = read_resume(
        styled(
            "# EDUCATION",
            "Examination\tBoard / University\tYear\tResult",
            "B. Pharmacy\tAlder University\t2026\t7.84",
            "PROJECT WORK (8th SEMESTER)",
            "* Survey of 62 pharmacists by questionnaire",
        )
    )

    assert section_of(content, "62 pharmacists") is Section.PROJECTS
    assert [role.title for role in content.roles] == ["B. Pharmacy"]


def test_two_cells_head_a_narrow_table():
    """
    "Course | Institute" is no course at an institute.
    """
    content = read_resume(
        styled(
            "# EDUCATION",
            "Course\tInstitute",
            "Diploma in Civil Engineering\tGovt Polytechnic, Kolar\t2016\t67.2",
        )
    )

    assert [role.title for role in content.roles] == ["Diploma in Civil Engineering"]


def test_each_course_among_items_is_one_of_its_own():
    """
    "Leaving Cert 2000" is no deed of the studies above it, and a class ends the line of
    a degree.
    """
    content = read_resume(
        styled(
            "# Education",
            "* BSc (Hons) Chemistry, Athlone, 2004 – 2.1",
            "* Leaving Cert 2000, Moate Community School",
        )
    )

    degree, school = [line for line in content.lines if "00" in line.text]
    assert (degree.kind, school.kind) == (LineKind.ENTRY, LineKind.ENTRY)
    assert school.role is None


IN_ROWS = (
    "| Objective\tA post as planner",
    "| Employer\tWhitefeather Forest Products (pulp mill) – June 2000 to present",
    "| 2018 – present Maintenance Planner, Lime Kiln\tPlan for 22 trades",
    "Built 480 job plans",
    "Weekly meeting w/ operations",
    "| 2004 – 2018 Millwright\tPumps and gearboxes",
    "Union co-chair 2014–2017",
    "| Training\tProblem solving, 2016",
    "Shop planner, Harbour rescue team 2006–2015",
)


def test_rows_that_begin_with_a_post_are_parted_from_what_was_done():
    """
    The firm of all stands above them, what stands beside and below a post is of it, and
    the label of a row that names none opens a section.
    """
    content = read_resume(styled(*IN_ROWS))

    firm = "Whitefeather Forest Products"
    assert posts(content)[:2] == [
        ("Maintenance Planner, Lime Kiln", firm),
        ("Millwright", firm),
    ]
    told = {line.text: line.role for line in content.lines}
    assert told["Plan for 22 trades"] == told["Weekly meeting w/ operations"] == "P1"
    assert told["Union co-chair 2014–2017"] == "P2"
    assert section_of(content, "rescue team") is not Section.EXPERIENCE


def test_what_is_told_on_top_is_who_somebody_is():
    """
    Sentences under an unknown heading are a summary on top, and no claim at the end.
    """
    prose = "I run a calm kitchen and count everything that comes in at the door."

    first = read_resume(styled("# In short", prose, *POSTS))
    last = read_resume(styled(*POSTS, "# And else", prose))

    assert section_of(first, "calm kitchen") is Section.SUMMARY
    assert section_of(last, "calm kitchen") is Section.OTHER


def test_a_labelled_line_among_other_things_is_a_section_of_its_own():
    """
    "Languages known" in the personal details tells languages, each label of a line for
    itself, and what follows is personal details again.
    """
    content = read_resume(
        styled(
            *POSTS,
            "# Personal details",
            "Languages known\t: Tamil, Hindi",
            "Notice period\t: 60 days",
            "# Also",
            "Systems: ChefMax. Languages: Tongan. Driving licence: B.",
        )
    )

    assert section_of(content, "Tamil") is Section.LANGUAGES
    assert section_of(content, "60 days") is Section.OTHER
    assert section_of(content, "Tongan") is Section.LANGUAGES
    assert section_of(content, "licence: B") is Section.CERTIFICATIONS


def test_a_heading_of_each_post_opens_no_section():
    """
    "Job profile" over the bullets of every post leaves them with their post.
    """
    content = read_resume(
        styled(
            "# Work experience",
            "Shift lead, Acme Dyers Ltd\t2016 – 2020",
            "# Job profile",
            "* Ran the night shift",
            "Dyer, Acme Dyers Ltd\t2012 – 2016",
            "# Job profile",
            "* Matched shades",
        )
    )

    told = {line.text: line.role for line in content.lines}

    assert told["Ran the night shift"] == "P1"
    assert told["Matched shades"] == "P2"


def test_a_sign_that_recurs_is_the_bullet_of_this_resume():
    """
    "♪" and the "Ø" that a font of symbols leaves behind open items, not sentences.
    """
    for sign in "♪Ø":
        items = [f"{sign} Tuned daily", f"{sign} Rebuilt 14 grands since 2015"]
        lines = ["Tuner, Keys Ltd\t2012 – now", *items, f"{sign} Taught one apprentice"]
        content = read_resume(styled("# Work experience", *lines))

        bullets = [x.text for x in content.lines if x.kind is LineKind.BULLET]

        assert bullets == [
            "Tuned daily",
            "Rebuilt 14 grands since 2015",
            "Taught one apprentice",
        ]


@pytest.mark.parametrize(
    ("lines", "title", "employer"),
    [
        (
            ["01/2024 – now\tPicker (part-time, 20 h/week)", "Fernhill Farms Ltd"],
            "Picker",
            "Fernhill Farms Ltd",
        ),
        (
            ["since 2019, 50 %\tInterpreter", "Acme Interpreting Ltd, Leeds"],
            "Interpreter",
            "Acme Interpreting Ltd",
        ),
        (
            ["2015 – 2018", "Cashier, shelves and stock", "Fernhill Foods Ltd"],
            "Cashier, shelves and stock",
            "Fernhill Foods Ltd",
        ),
        (
            ["2014 – 2019", "Sweep, since 2017 master", "Sweeps Sailer GmbH"],
            "Sweep, since 2017 master",
            "Sweeps Sailer GmbH",
        ),
        (
            ["2014 – 2019\tSweeps Sailer GmbH", "Sweep, foreman from 2017"],
            "Sweep, foreman from 2017",
            "Sweeps Sailer GmbH",
        ),
        (
            ["2014 – 2019", "Roofer, trading as Quist Slates & Tiles"],
            "Roofer",
            "Quist Slates & Tiles",
        ),
        (
            ["Organization\tAcme Dyers Ltd", "Designation\tDyer, lead in 2010",
             "Period\tSept 2006 – May 2014"],
            "Dyer, lead",
            "Acme Dyers Ltd",
        ),
    ],
)  # fmt: skip
def test_title_and_employer_are_told_apart(lines: list[str], title: str, employer: str):
    """
    Remarks beside the dates, commas inside brackets and the years of a promotion are
    neither employer nor dates of their own, and a firm on a line of its own is one.
    """
    content = read_resume(styled("# Work experience", *lines, "* Daily work"))

    assert len(content.roles) == 1
    role = content.roles[0]
    assert (role.title.split(" (")[0], role.employer) == (title, employer)


@pytest.mark.parametrize(
    "lines",
    [
        ["Copperfield Foods (Oct 2021 – now)", "Financial Accountant"],
        ["Fernhill Brass Band, Accountant since 2019, twice a month"],
        ["Accountant, Fernhill Brass Band, since 2019, twice a month"],
    ],
)
def test_a_post_is_read_whether_or_not_its_title_sounds_like_a_firm(lines: list[str]):
    """
    "Financial Accountant" under an employer is its post, and one "since 2019" is dated.
    """
    content = read_resume(styled("# Work experience", *lines, "* Daily work"))

    assert len(content.roles) == 1
    assert "Accountant" in content.roles[0].title


def test_what_else_there_is_stays_what_else_there_is():
    """
    "Other" says what it is, whatever stands in it.
    """
    prize = "Employee award, Fernhill Foods, 2020"

    content = read_resume(styled(*POSTS, "# Other", prize))

    assert section_of(content, "Employee award") is Section.OTHER


def test_training_among_the_posts_is_education():
    """
    A life told year by year under one heading still has its studies as education.
    """
    content = read_resume(
        styled(
            "# Werdegang",
            "2018 – 2022\tStaplerfahrer, Acme Logistik GmbH",
            "2015 – 2018\tAusbildung zum Lageristen, Muster Handel GmbH",
        )
    )

    assert section_of(content, "Staplerfahrer") is Section.EXPERIENCE
    assert section_of(content, "Ausbildung") is Section.EDUCATION


def test_posts_under_lines_of_nothing_but_dates_need_no_heading():
    """
    Where no heading stands at all, two lines of only dates open the posts.
    """
    told = (
        "2017 bis jetzt\nKassenwartin, Chor e.V.\n\n2014 - 2016\nLehrerin, Musik GmbH\n"
    )

    content = read_resume(as_text(f"{TOP}\n{told}"))

    assert [str(role.start) for role in content.roles] == ["2017", "2014"]


def test_a_winter_has_two_years():
    """
    "Winter 2016/17" goes from one year to the next, and is no month.
    """
    span = find_dates("Deckhand, Winter 2016/17")

    assert span is not None
    assert (span.start, span.end) == (PartialDate(2016), PartialDate(2017))


def test_a_post_that_ends_in_its_town_is_no_address_below_what_one_is():
    """
    A heading that no list knows, above a post in a town that is dated below, opens the
    posts; above the address it is what the person is.
    """
    posts = ("# Teaching", "Teacher, Hill School, Leeds", "Term 1 2025 – current")
    below = ("* Taught 25 pupils to read", "# Skills", "Phonics, maths")
    content = read_resume(styled("Reads and counts", *posts, *below))
    person = read_resume(styled("# Teacher", "Leeds, UK", "# Skills", "Phonics, maths"))

    assert [(r.title, r.employer, r.current) for r in content.roles] == [
        ("Teacher", "Hill School", True)
    ]
    assert ("Teacher", Section.SUMMARY) in [(x.text, x.section) for x in person.lines]


def test_a_post_at_a_school_is_no_course():
    """
    Nor is a time at home one, whatever school its words name; what was done then names
    no employer.
    """
    content = read_resume(
        styled(
            "# COACHING",
            "HOLM HIGH SCHOOL\t2016 - present",
            "Head Coach, Track and Field",
            "* Built a girls team",
            "# TIME AT HOME",
            "2003 to 2014\tRaising our three children, school garden",
            "2014 to 2016\tHelping on the farm at Brae through the drought",
            "# COURSES OF STUDY",
            "BRAE UNIVERSITY\t1999 - 2002",
            "BA Geography",
        )
    )

    assert [(r.title, r.employer) for r in content.roles] == [
        ("Head Coach, Track and Field", "HOLM HIGH SCHOOL"),
        ("Raising our three children", ""),
        ("BA Geography", "BRAE UNIVERSITY"),
    ]
    assert content.lines[-1].section is Section.EDUCATION


def test_a_name_in_capitals_over_its_town_and_a_post_is_a_firm():
    """
    However the post went on to be called, and though no word says that it is one.
    """
    content = read_resume(
        styled(
            "# WORK",
            "FRIARY SCHOOL",
            "Bath",
            "Cook in charge, 2017 to 2020",
            "* 330 lunches a day",
            "# UGO BELLINI",
            "Bath",
            "Commis Chef, later Chef de Partie, 2013 to 2017",
            "* Pasta and sauces",
        )
    )

    assert [(r.title, r.employer) for r in content.roles] == [
        ("Cook in charge", "FRIARY SCHOOL"),
        ("Commis Chef, later Chef de Partie", "UGO BELLINI"),
    ]


@pytest.mark.parametrize("heading", ["Service", "Ehrenamtliches"])
def test_what_has_a_section_of_its_own_is_not_told_by_content_too(heading):
    """
    A tutor and an editor below "Service" did not study there: their studies have a
    heading above.
    """
    told = read_resume(
        as_text(
            "Ann Lee\nSeattle   ann.lee@example.org\n\nEXPERIENCE\n"
            "Analyst, Tern Therapeutics | 2021-03 - present\n- Lead two trials\n\n"
            "EDUCATION\nPhD, Biostatistics, University of Washington, 2017\n\n"
            f"{heading.upper()}\n- Associate editor, Auk Review, since 2022\n"
            "- Statistics tutor at Larch Correctional Complex, 2015 - 2017\n"
        )
    )

    assert [Section.VOLUNTEERING] * 2 == [line.section for line in told.lines[-2:]]


def test_a_co_operative_is_no_operative():
    """
    What ends as a trade does may be a house.
    """
    told = read_resume(
        as_text(
            "Ann Lee\nLeeds   ann.lee@example.org\n\nEXPERIENCE\n"
            "Brand Manager | July 2014 - May 2018 | Auk Dairy Co-operative, Leeds\n"
            "- Closed a line\n"
        )
    )

    (role,) = told.roles
    assert ("Brand Manager", "Auk Dairy Co-operative") == (role.title, role.employer)


def test_licences_among_qualifications_are_no_course_of_study():
    """
    What was passed at school below them is one.
    """
    told = read_resume(
        as_text(
            "Ann Lee\nLeeds   ann.lee@example.org\n\nEXPERIENCE\n"
            "Coach Driver | July 2014 - May 2018 | Auk Coaches Ltd, Leeds\n"
            "- Drove tours\n\nQUALIFICATIONS\n"
            "Cat D licence (2013), Driver CPC valid to 2030, First aid card 2024\n"
            "GCSEs in Maths and Art\n"
        )
    )

    assert [Section.CERTIFICATIONS, Section.EDUCATION] == [
        line.section for line in told.lines[-2:]
    ]
