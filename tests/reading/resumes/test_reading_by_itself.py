"""
Languages, papers and unpaid work that stand among other things.
"""

import pytest

from resumate.domain.reading.lines.by_itself import is_unpaid_post, section_by_itself
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import ResumeContent, Section
from resume_texts import as_text

TOP = """Nora Feld
nora.feld@example.org

EXPERIENCE
Baker, Crumb & Crust, Leeds   2015 - 2020
- Bread of 40 kinds, 600 loaves a night

"""


def read(below: str) -> ResumeContent:
    """
    What is read of a baker with this below the post.
    """
    return read_resume(as_text(TOP + below))


@pytest.mark.parametrize(
    ("text", "section", "told"),
    [
        ("Irish – native, English - fluent", Section.OTHER, Section.LANGUAGES),
        ("Spanish – conversational.", Section.OTHER, Section.LANGUAGES),
        ("Conversational Yoruba, school French", Section.INTERESTS, Section.LANGUAGES),
        ("Irish (native), English (native)", Section.EDUCATION, Section.LANGUAGES),
        ("Polnisch, B1/B2 (Schule, im Betrieb)", Section.SKILLS, Section.LANGUAGES),
        ("Dänisch: ein bisschen, durch Freunde", Section.SKILLS, Section.LANGUAGES),
        ("Deutsch, Mathematik, Sport gut", Section.SKILLS, Section.SKILLS),
        ("Enhanced DBS (2021).", Section.LANGUAGES, Section.CERTIFICATIONS),
        ("Motorsägenschein, Erste Hilfe", Section.LANGUAGES, Section.CERTIFICATIONS),
        ("CSCS card expired March 2024.", Section.VOLUNTEERING, Section.CERTIFICATIONS),
        ("Full driving licence (B).", Section.SKILLS, Section.CERTIFICATIONS),
        ("Secretary (210 registered members)", Section.OTHER, Section.OTHER),
        ("Polish, understand and speak some.", Section.OTHER, Section.LANGUAGES),
        ("Speak at meetups about Danish design", Section.OTHER, Section.OTHER),
        ("Greek at home, English everywhere.", Section.OTHER, Section.LANGUAGES),
        ("Clean driving licence, own van.", Section.EDUCATION, Section.CERTIFICATIONS),
        ("Taught English to B1 in Hull", Section.EXPERIENCE, Section.EXPERIENCE),
        ("English, Maths and Art at A level", Section.EDUCATION, Section.EDUCATION),
        ("455 points, Higher Irish B1", Section.EDUCATION, Section.EDUCATION),
        ("SAP EWM (basic). Excel. Spanish (basic).", Section.SKILLS, Section.SKILLS),
        ("Kept five pianos playable", Section.VOLUNTEERING, Section.VOLUNTEERING),
    ],
)
def test_a_line_tells_its_section_by_itself(
    text: str, section: Section, told: Section
) -> None:
    """
    Languages with how well, and short papers, are such wherever they stand, but not
    among deeds.
    """
    assert section_by_itself(text, section) is told


@pytest.mark.parametrize(
    ("text", "unpaid"),
    [
        ("St John Ambulance volunteer since 2016", True),
        ("Mitglied der Freiwilligen Feuerwehr seit 2024", True),
        ("Volunteers welcome", False),
        ("Netball since 2016", False),
    ],
)
def test_unpaid_work_is_told_by_a_word_and_its_dates(
    text: str, *, unpaid: bool
) -> None:
    """
    A word for unpaid work alone, or dates alone, tell none.
    """
    assert is_unpaid_post(text) is unpaid


def test_unpaid_work_in_running_text_is_a_post() -> None:
    """
    The sentence among other things is voluntary work, and the others stay.
    """
    content = read("OTHER\nSt John Ambulance volunteer since 2016. Swims in the sea.\n")
    told = content.roles[-1]

    assert (told.title, told.employer) == ("volunteer", "St John Ambulance")
    assert [line.section for line in content.lines][-2:] == [
        Section.OTHER,
        Section.VOLUNTEERING,
    ]


def test_a_registration_below_a_course_is_no_part_of_it() -> None:
    """
    "GDC registered" below a diploma is neither its school nor told of it.
    """
    content = read(
        "QUALIFICATIONS\nNational Diploma in Dental Nursing, 2017\n"
        "Certificate in Dental Radiography, 2021\nGDC registered, no. 254871\n"
    )

    assert (Section.CERTIFICATIONS, None, "GDC registered, no. 254871") in [
        (line.section, line.role, line.text) for line in content.lines
    ]


def test_unpaid_work_with_its_label_stands_anywhere() -> None:
    """
    "Ehrenamt: …" among the skills opens voluntary work, inside an organisation.
    """
    told = read(
        "KENNTNISSE\nExcel, Word, Lexware\n"
        "Ehrenamt: Schriftführer im Heimatverein Moordorf, seit 2019\n"
    ).roles[-1]

    assert (told.title, told.employer) == ("Schriftführer", "Heimatverein Moordorf")


def test_a_trade_inside_something_is_at_no_firm() -> None:
    """
    "Tischlerin im Innenausbau" names its field, and the firm behind it.
    """
    told = read("BERUFSERFAHRUNG\n2001 – 2006   Tischlerin im Innenausbau, Moor KG\n")

    assert told.roles[-1].title == "Tischlerin im Innenausbau"
    assert told.roles[-1].employer == "Moor KG"


def test_a_year_before_a_word_is_no_address() -> None:
    """
    What is planned for a year, and towns in brackets, are not where somebody lives.
    """
    content = read(
        "CONTACT\nMarktgasse 31, 5603 Kleinarl\nPrüfung: im Jahr 2027 angemeldet.\n"
    )

    assert content.contact.location == "Marktgasse 31, 5603 Kleinarl"


def test_the_grid_of_a_form_is_languages() -> None:
    """
    Its titles are no line, its rows are languages, and the mother tongue is told behind
    its language.
    """
    content = read(
        "PERSÖNLICHE FÄHIGKEITEN\n"
        "Muttersprache(n)\tDeutsch, Bulgarisch\n"
        "Hören\tLesen\tSprechen\tSchreiben\n"
        "Englisch\tB2\tB2\tB2\tB1\n"
        "Kochen\tsehr gut\n"
    )
    told = [x.text for x in content.lines if x.section is Section.LANGUAGES]

    assert told == [
        "Deutsch (Muttersprache), Bulgarisch (Muttersprache)",
        "Englisch, B2, B2, B2, B1",
    ]
    assert not any("Hören" in line.text for line in content.lines)


def test_a_degree_of_a_school_among_papers_is_education() -> None:
    """
    The degree goes to education, and what no school gave stays.
    """
    content = read(
        "CERTIFICATES\nDiploma in Piano Tuning, Newark College, 1999\nSafe Pass, 2024\n"
    )

    assert [line.section for line in content.lines][-2:] == [
        Section.EDUCATION,
        Section.CERTIFICATIONS,
    ]


def test_unpaid_work_behind_a_licence_is_not_held_at_it():
    """
    "Führerschein B" before a comma is a paper, and employs nobody.
    """
    told = "SONSTIGES\nFührerschein B, Sanitäterin (ehrenamtlich, seit 2013)\n"
    content = read(told)
    post = content.roles[-1]

    assert (post.title, post.employer) == ("Sanitäterin", "")
    assert "Führerschein B" in [
        x.text for x in content.lines if x.section is Section.CERTIFICATIONS
    ]


def test_papers_among_studies_are_papers():
    """
    A licence or a registration is held, and not studied; a French licence is studied.
    """
    below = (
        "EDUCATION\nForklift licence (F2), renewed   2025\n"
        "Registered with the College of Social Workers since 2019\n"
        "Licence Informatique, Université de Lille   2016 - 2019\n"
    )
    content = read(below)
    papers = [x.text for x in content.lines if x.section is Section.CERTIFICATIONS]
    studies = [r.title for r in content.roles if r.employer == "Université de Lille"]

    assert [text.split()[0] for text in papers] == ["Forklift", "Registered"]
    assert studies == ["Licence Informatique"]


def test_a_heading_of_two_kinds_opens_both():
    """
    Under "Certifications & Skills", what is listed without a date is what one can;
    under "Skills & Certifications", what has one is a paper.
    """
    lines = "- Safety Course, 2022\n- Kronos, Excel, pallet jacks\n"

    for heading in ("CERTIFICATIONS & SKILLS", "SKILLS & CERTIFICATIONS"):
        told = {x.text: x.section for x in read(f"{heading}\n{lines}").lines}
        assert told["Safety Course, 2022"] is Section.CERTIFICATIONS
        assert told["Kronos, Excel, pallet jacks"] is Section.SKILLS


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("Rigging (new code) May 2031; Fire marshal 2030; Makaton", "certifications"),
        ("Rigging; Fire marshal 2030; Makaton", "education"),
        ("BSc Botany 2031; MSc Botany 2033; PGCE 2035", "education"),
    ],
)
def test_courses_listed_with_their_years_below_studies_are_papers(text, section):
    """
    Most of them say when they were done, and none is a degree.
    """
    assert section_by_itself(text, Section.EDUCATION) is Section(section)


@pytest.mark.parametrize(
    ("heading", "section"),
    [("Samples", Section.PROJECTS), ("Writing", Section.PUBLICATIONS)],
)
def test_years_alone_make_no_papers_of_what_has_a_heading(
    heading: str, section: Section
) -> None:
    """
    Below an everyday word for them, games and essays stay what they are.
    """
    content = read(f"{heading}\nMarsh Invaders | 2019-04\nThe Tide Tables | 2021\n")

    told = {line.section for line in content.lines if "Tide" in line.text}
    assert told == {section}
