"""
Resumes as most people type them: no bullets, a year behind each paper, school first.
"""

import pytest

from resumate.domain.reading import BULLET
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import PartialDate, ResumeContent, Section
from resume_texts import as_text

PUPIL = """\
Jody Marsh
jody.marsh@example.com

Education
Alder High School, Columbus, OH
Expected graduation: June 2031

Experience
Babysitter (2029 - present)
Watch two children

Lawn mowing, summers 2028-2030
Mowed lawns for 8 neighbors

Activities
Marching band (trumpet), section leader 2030
Volunteer at Pine Street food pantry, 60 hours
Freshman soccer

Skills
Google Docs, cash handling
"""
ELECTRICIAN = """\
Liam Prescott
liam.prescott@example.co.uk

Qualifications
NVQ Level 3 Electrical Installation (City & Guilds 2357) - 2016
18th Edition Wiring Regulations (BS 7671:2018) - 2019
AM2 - 2016
ECS Gold Card
IPAF 3a/3b - expires 2031

Employment
Electrician, Harlow Electrical Ltd, Stockport
Sept 2019 to date
Installed EV chargers
"""

ZEICHNER = """\
Max Muster
max@example.ch

Berufserfahrung
2020 – heute\tZeichner, Wyss Ingenieure AG, Stans
"""


def read(text: str) -> ResumeContent:
    """
    The resume in *text*.
    """
    return read_resume(as_text(text))


def texts(content: ResumeContent, section: Section) -> list[str]:
    """
    The lines of one section.
    """
    return [line.text for line in content.lines if line.section is section]


def test_when_school_ends_is_no_name():
    """
    "Expected graduation: June 2031" dates the school above it.
    """
    school = next(r for r in read(PUPIL).roles if r.employer == "Alder High School")

    assert school.title == ""
    assert school.end == PartialDate(2031, 6)


def test_activities_below_the_posts_are_a_section():
    """
    Each line names something else that one is in, and none is done in the one above.
    """
    content = read(PUPIL)

    told = [line for line in content.lines if line.section is Section.VOLUNTEERING]
    assert [line.text for line in told][1:] == [
        "Volunteer at Pine Street food pantry, 60 hours",
        "Freshman soccer",
    ]
    assert [line.role for line in told][1:] == [None, None]


def test_activities_under_each_post_are_what_was_done_there():
    """
    What stands twice opens no section.
    """
    posts = "".join(
        f"Clerk, {firm}, 20{year} - 20{year + 1}\n\nActivities\n- Filed {firm} mail\n"
        for firm, year in (("Hadley Ltd", 20), ("Moor Ltd", 18))
    )

    content = read(f"Ida Vance\nida@example.com\n\nExperience\n{posts}")

    assert not texts(content, Section.VOLUNTEERING)


def test_a_chore_is_nobodys_employer():
    """
    "Lawn mowing" employed nobody.
    """
    assert "Lawn mowing" not in [role.employer for role in read(PUPIL).roles]


def test_the_edition_of_a_standard_is_no_date():
    """
    "BS 7671:2018" and the year behind it are one paper's, which ends no other.
    """
    content = read(ELECTRICIAN)

    edition = next(r for r in content.roles if r.title.startswith("18th Edition"))
    assert edition.end == PartialDate(2019)
    assert edition.start is None


def test_a_card_and_an_end_belong_to_no_paper_above():
    """
    "ECS Gold Card" gave nobody the paper above it, nor does "expires".
    """
    employers = {role.employer for role in read(ELECTRICIAN).roles}

    assert not employers & {"ECS Gold Card", "expires"}


def test_a_dash_without_a_space_marks_an_item():
    """
    "-Install" begins with a verb.
    """
    assert BULLET.sub("", "-Install EV chargers") == "Install EV chargers"
    assert not BULLET.match("-5 degrees")


@pytest.mark.parametrize(
    ("head", "told"),
    [
        (
            "Treasurer, Leeds Chess Society (2029–2031): managed a £4,500 budget",
            "managed a £4,500 budget",
        ),
        (
            "Maths tutor, Action Club (2029): 20 hours with Year 11 pupils",
            "20 hours with Year 11 pupils",
        ),
    ],
)
def test_what_was_done_stands_behind_the_dates(head, told):
    """
    The head ends with its dates; a single year dates it, too.
    """
    content = read(f"Priya Nair\npriya@example.com\n\nVolunteering\n{head}\n")

    (role,) = content.roles
    line = next(line for line in content.lines if line.text == told)
    assert line.role == role.id
    assert role.employer in head


@pytest.mark.parametrize(
    ("named", "title"),
    [
        ("Leiter Finanzbuchhaltung (stellv.)", "Stellv. Leiter Finanzbuchhaltung"),
        ("Store Manager (acting)", "Acting Store Manager"),
        ("Filialleiterin (kommissarisch)", "Filialleiterin (kommissarisch)"),
    ],
)
def test_a_bracket_that_says_less_stays_with_the_title(named, title):
    """
    Who stands in for the head is no head.
    """
    post = f"2020 – 2024\t{named}\nOsthoff Handels GmbH, Hildesheim\n- Abschlüsse\n"

    content = read(f"Max Muster\nmax@example.de\n\nBerufserfahrung\n{post}")

    assert [role.title for role in content.roles] == [title]


@pytest.mark.parametrize("heading", ["Berufliche Tätigkeit", "Was ich bisher tat"])
def test_posts_are_found_below_whatever_heading(heading):
    """
    A driver's life is told though nobody knows the words above it.
    """
    posts = (
        "2014 - heute\tKraftfahrer, Spedition Wolter, Burg\n(Stückgut, Entladen)\n"
        "2006 - 2014\tKraftfahrer, Transline GmbH, Magdeburg\n"
    )

    content = read(
        "Ralf Kuschel\n\nPersönliche Daten\n\nTelefon: 0172 5550100\n\n"
        f"{heading}\n\n{posts}"
    )

    assert [role.employer for role in content.roles] == [
        "Spedition Wolter",
        "Transline GmbH",
    ]


def test_who_taught_a_trade_is_the_firm():
    """
    The town behind it is none.
    """
    studies = (
        "Ausbildung\n09/2012 - 07/2016 Ausbildung zum Koch bei Kessler Gastro, Aalen\n"
    )

    (role,) = read(f"Max Muster\nmax@example.de\n\n{studies}").roles

    assert role.title == "Ausbildung zum Koch"
    assert role.employer == "Kessler Gastro"


def test_a_law_school_is_a_school():
    """
    "University of Law" above the course that it taught.
    """
    studies = "University of Law, Birmingham\t2023 – 2024\nLegal Practice Course (LPC)"

    (role,) = read(f"Dan Okoro\ndan@example.com\n\nEDUCATION\n{studies}").roles

    assert role.employer == "University of Law"


def test_a_firm_may_be_called_volunteer():
    """
    The title stands in the line below.
    """
    post = (
        "Volunteer Building Supply, Knoxville, TN\nPayables Clerk\n4/2014 - Present\n"
    )

    (role,) = read(f"Sharon Kay\nsharon@example.com\n\nEXPERIENCE\n{post}- Paid").roles

    assert (role.employer, role.title) == (
        "Volunteer Building Supply",
        "Payables Clerk",
    )


def test_hours_behind_the_dates_make_no_list_of_a_head():
    """
    "part time 20 hours" is how the post is held.
    """
    post = (
        "Budget Lane (discount store), Norwich - Sales Assistant, Nov 2024 to now, "
        "part time 20 hours\nWorking on the tills.\n"
    )

    (role,) = read(f"Jo Pet\njo@example.com\n\nWork experience\n{post}").roles

    assert (role.employer, role.title) == ("Budget Lane", "Sales Assistant")


def test_the_titles_of_a_tables_columns_name_no_post():
    """
    "Dates | Employer / Position | Duties" heads the table.
    """
    table = (
        "Dates\tEmployer / Position\tDuties\nNov 2024 – Present\tDoora Pharmacy\tSOPs"
    )

    content = read(f"Aoife Byrne\naoife@example.com\n\nEmployment\n{table}\n")

    assert not [r for r in content.roles if "Employer" in f"{r.title} {r.employer}"]


def test_what_names_no_language_is_a_skill():
    """
    Some tell computers and languages under one heading.
    """
    listed = "AutoCAD (sehr gut), MS Project (gut)\nDeutsch: Muttersprache"

    content = read(f"{ZEICHNER}\nSprachen\n{listed}\n")

    assert texts(content, Section.SKILLS) == ["AutoCAD (sehr gut), MS Project (gut)"]
    assert texts(content, Section.LANGUAGES) == ["Deutsch: Muttersprache"]


def test_a_licence_among_skills_makes_no_papers_of_them():
    """
    One of three is a paper.
    """
    listed = "KNX (Grundkenntnisse), MS Office (gut), Fahrausweis Kat. B"

    content = read(f"{ZEICHNER}\nDiverses\n{listed}\n")

    assert listed not in texts(content, Section.CERTIFICATIONS)


def test_who_carries_a_school_is_no_part_of_its_name():
    """
    "(Träger: …)" stands behind it.
    """
    post = (
        "09/2013 – 08/2018\tPädagogin\nGanztagsschule Lend (Träger: Verein Auf)\n- Hort"
    )

    (role,) = read(f"Eva Muster\neva@example.at\n\nBerufserfahrung\n{post}").roles

    assert role.employer == "Ganztagsschule Lend"


def test_what_was_carried_out_is_no_title():
    """
    "Austragen der Wochenzeitung" is what was done, and not who did it.
    """
    post = "seit 05/2026\tAustragen der Wochenzeitung, Sonntagsbote Friesland\n"

    roles = read(f"Leo Harms\nleo@example.de\n\nNebenjobs\n{post}").roles

    assert not [role for role in roles if role.title]


def test_when_somebody_was_born_is_told_to_nobody():
    """
    "Geb.: 23.09.1979" with the colon, too.
    """
    content = read(ZEICHNER.replace("\nmax@", "\nGeb.: 23.09.1979 in Kassel\nmax@"))

    assert not [line for line in content.lines if "1979" in line.text]


def test_the_number_of_a_paper_is_no_telephone():
    """
    "(City & Guilds 2357) - 2016" rings nobody.
    """
    assert read(ELECTRICIAN).contact.phone is None


def test_the_end_of_a_sentence_is_no_title():
    """
    What a table's columns ran together is left untold.
    """
    post = (
        "Nov 2024 – Present\tDoora Pharmacy\tper month. Managing a team of two\n- SOPs"
    )

    (role,) = read(f"Aoife Byrne\naoife@example.com\n\nEmployment\n{post}\n").roles

    assert (role.employer, role.title) == ("Doora Pharmacy", "")


def test_letters_behind_a_name_are_none_of_it():
    """
    A pharmacist's, an accountant's.
    """
    content = read(ZEICHNER.replace("Max Muster", "Aoife Brennan MPSI"))

    assert content.contact.name == "Aoife Brennan"


BESIDE = """\
Melanie Bush
melanie.bush@example.ca

Profile   Certified teacher with nine years in classrooms, now moving to offices.
Experience   Grade 4/5 Teacher, Grade Lead (from 2022)
Maple Hollow Public School, Hamilton | Sept 2019 – present
- Plan and teach all subjects

Occasional Teacher
Lakes District School | Sept 2017 – June 2019
- Daily supply work
Education   Certificate in Office Management (in progress, expected April 2027)

B.Ed., Primary/Junior
Brock University, 2017

BA Sociology
Brock University, 2016
Skills   Excel, Edsby
"""
"""A resume whose headings stand in a column at the left."""


def test_headings_beside_the_sections_open_them():
    """
    The first cell of a row is no employer, and what stands beside it no certificate.
    """
    content = read(BESIDE)

    assert texts(content, Section.SUMMARY) == [
        "Certified teacher with nine years in classrooms, now moving to offices."
    ]
    assert texts(content, Section.SKILLS) == ["Excel, Edsby"]
    assert not texts(content, Section.CERTIFICATIONS)


def test_what_came_to_a_post_later_does_not_date_it():
    """
    "Grade Lead (from 2022)" above the school, which has the dates; no grade is meant.
    """
    first = read(BESIDE).roles[0]

    assert first.title == "Grade 4/5 Teacher, Grade Lead (from 2022)"
    assert first.employer == "Maple Hollow Public School"
    assert first.start == PartialDate(2019, 9)


def test_a_degree_set_apart_stands_above_its_school():
    """
    The dates of the school are those of the degree over it.
    """
    studies = [r for r in read(BESIDE).roles if r.employer == "Brock University"]

    assert [(r.title, r.end) for r in studies] == [
        ("B.Ed., Primary/Junior", PartialDate(2017)),
        ("BA Sociology", PartialDate(2016)),
    ]


def test_dates_in_small_capitals_date_what_is_above_them():
    """
    Looking unlike the text, they are set apart, and begin nothing.
    """
    content = read(
        "Effie Mack\neffie@example.com\n\nEXPERIENCE\n"
        "Sleep Lab, Dalhousie, Volunteer Research Assistant\n\n"
        "SEPT 2024 - APRIL 2026\n- Recruited participants\n"
        "Peer Helpline, Volunteer Listener\n\nJANUARY 2024 - PRESENT\n- One shift\n"
    )

    assert [(r.employer, r.title) for r in content.roles] == [
        ("Sleep Lab", "Volunteer Research Assistant"),
        ("Peer Helpline", "Volunteer Listener"),
    ]


def test_a_heading_is_not_the_rest_of_the_item_above():
    """
    "Bookings, check in" ends like half a sentence, but the next line is a heading.
    """
    content = read(
        "Greta Hall\ngreta@example.ie\n\nWork History\n2003 - 2004\n"
        "Receptionist, Lakelands Hotel, Killaloe\n- Bookings, check in\n\n"
        "Education & Training\n- Leaving Certificate, 2002\n"
    )

    assert texts(content, Section.EXPERIENCE)[1:] == ["Bookings, check in"]
    assert texts(content, Section.EDUCATION) == ["Leaving Certificate, 2002"]


PERSON = "Max Muster\nmax.muster@post.example\n\nBERUFSERFAHRUNG\n"


def held(told: str, top: str = PERSON) -> list[tuple[str, str]]:
    """
    Title and employer of each post that is told.
    """
    return [(r.title, r.employer) for r in read(f"{top}{told}").roles]


def test_a_town_behind_a_firm_is_no_post():
    """
    Where another firm of the resume has its town there, or has the same.
    """
    usual = held(
        "Looser Ausbau AG, Ebnat-Kappel (22 MA)\nAugust 2023 – heute\n- Möbel gebaut\n"
        "Raschle Küchen, Lichtensteig\nApril 2019 – Juli 2023\n- Küchen montiert\n"
        "Frisch Holzbau AG, Herisau\nAugust 2015 – März 2019\n- Türen gesetzt\n"
    )
    again = held(
        "seit 02/2019\tTischlerei Zimt, Coesfeld (Betrieb meines Mannes)\n"
        "07/2004 – 12/2010\tZeichnerin, Ingenieurbüro Tenhagen, Coesfeld\n"
    )

    assert usual == [
        ("", "Looser Ausbau AG"), ("", "Raschle Küchen"), ("", "Frisch Holzbau AG"),
    ]  # fmt: skip
    assert again == [
        ("", "Tischlerei Zimt"), ("Zeichnerin", "Ingenieurbüro Tenhagen"),
    ]  # fmt: skip


def test_posts_held_one_after_the_other_stand_below_their_firm():
    """
    Though their line begins in small letters.
    """
    told = held(
        "10/2015 bis 08/2025\nGroßbäckerei Zimtkorn GmbH & Co. KG, Bayreuth\n"
        "zuerst Schichtführer, ab 03/2018 Produktionsleiter Brot\n"
        "- 18 Mitarbeiter, 3 Linien\n"
    )

    assert told == [
        ("zuerst Schichtführer, ab 03/2018 Produktionsleiter Brot",
         "Großbäckerei Zimtkorn GmbH & Co. KG"),
    ]  # fmt: skip


def test_an_agency_employs_whom_it_lends():
    """
    To whom is told beside it, as is how long one was at what.
    """
    told = held(
        "02/2025 - heute  Perspekta Personalservice, Einsatz bei Berg Technik\n"
        "- Montage\n"
        "02/2018 - 11/2019  Aktiv Leasing - Lager 8 Mon., Gießerei Putzerei 1 Jahr\n"
        "- Gussteile verputzt\n"
        "04/2014 - 12/2017  Zimt Bau GmbH, Maurer\n"
    )

    assert told == [
        ("", "Perspekta Personalservice"), ("", "Aktiv Leasing"),
        ("Maurer", "Zimt Bau GmbH"),
    ]  # fmt: skip


def test_what_pupils_did_has_its_firm_and_its_days():
    """
    "31.03. – 11.04.2025" is one time, and what stands behind a colon was done.
    """
    content = read(
        f"{PERSON}31.03. – 11.04.2025\tSchülerpraktikum Optik Brandes, Güstrow: "
        "Brillen reinigen, Bügel wechseln\n"
        "07/2026 – 08/2026\tFerienjob Bäckerei Möwe, Verkauf\n"
    )
    first, second = content.roles

    assert (first.title, first.employer) == ("Schülerpraktikum", "Optik Brandes")
    assert (first.start, first.end) == (PartialDate(2025, 3), PartialDate(2025, 4))
    assert (second.title, second.employer) == ("Ferienjob", "Bäckerei Möwe")
    assert content.lines[1].text == "Brillen reinigen, Bügel wechseln"


def test_a_row_of_things_with_their_program_heads_nothing():
    """
    "(Allplan 2009 – 2016)" says with what they were made.
    """
    told = held(
        "01/2009 – 06/2016\tZeichnerin, Planung Zimt GmbH, Münster\n"
        "Schalpläne, Positionspläne, Fertigteilpläne (Allplan 2009 – 2016)\n"
    )

    assert told == [("Zeichnerin", "Planung Zimt GmbH")]


def test_a_post_below_its_firm_is_read_though_others_stand_in_one_line():
    """
    The last of a run takes the line that surely names a post; time in a company for
    those whose works closed is none.
    """
    told = held(
        "05/2026 – heute\tTransfergesellschaft Ostalb\n"
        "01/2019 – 04/2026\tZimt Technik GmbH, Werk Au (Zulieferer, 410 MA)\n"
        "Werkscontroller, Berichtslinie Werkleiter\n- Monatsabschluss bis Werktag 4\n"
    )

    assert told[1] == (
        "Werkscontroller, Berichtslinie Werkleiter", "Zimt Technik GmbH, Werk Au",
    )  # fmt: skip
    assert told[0] == ("Transfergesellschaft Ostalb", "")


def test_a_bracket_is_closed_in_the_column_that_left_it_open():
    """
    Also where the dates stand in the first column.
    """
    content = read(
        f"{PERSON}01/2019 – 04/2026\tZimt Technik GmbH, Werk Au (Zulieferer für "
        "Autos, 410\nMA)\nWerkleiter\n- 60 Leute geführt\n"
    )

    assert "410 MA)" in content.lines[0].text


def test_a_field_of_study_is_nobody_who_teaches_it():
    """
    "Schwerpunkt Ingenieurbau" belongs to what was learnt.
    """
    told = held(
        "08/2001 – 06/2004\tAusbildung zur Zeichnerin, Schwerpunkt Bau, IB Zimt\n",
        top="Max Muster\nmax.muster@post.example\n\nAUSBILDUNG\n",
    )

    assert told == [("Ausbildung zur Zeichnerin, Schwerpunkt Bau", "IB Zimt")]


def test_what_wants_its_noun_goes_on_below():
    """
    Nobody ends with "meiner eigenen", and a journey is no firm.
    """
    content = read(
        f"{PERSON}Kellnerin, Hotel Zimt, Bremen\n05/2021 – heute\n- Kasse\n"
        "Reise durch Portugal\n12/2017 – 02/2021\n\nEHRENAMT\n"
        "Beirätin meiner eigenen\nGenossenschaft (14 Häuser), Prüfung der Abrechnung\n"
    )

    assert [r.employer for r in content.roles][:2] == ["Hotel Zimt", ""]
    assert any("eigenen Genossenschaft" in line.text for line in content.lines)


def test_more_of_a_life_is_a_heading_of_no_work():
    """
    "Weiteres" has labels, and no posts.
    """
    content = read(
        f"{PERSON}02.2020 – heute\tZimt AG, Altdorf – Hauswart\n- Unterhalt\n\n"
        "Weiteres\nPC\tWord, Excel\nFeuerwehr\tFeuerwehr Altdorf, seit 2001\n"
    )

    assert [r.title for r in content.roles] == ["Hauswart"]


def test_courses_stand_apart_from_posts():
    """
    Below their own heading, as school and training do.
    """
    content = read(
        "Max Muster\nmax.muster@post.example\n\nSchule / Lehre\n"
        "1992-2001  Hauptschule Lambach\n\nArbeit\n"
        "02/2014 - 08/2020  Zimt GmbH, Staplerfahrer\n- Lager\n\n"
        "Kurse\n2008 Staplerschein\n2019 Kranschein\n"
    )

    assert texts(content, Section.CERTIFICATIONS) == [
        "2008 Staplerschein", "2019 Kranschein",
    ]  # fmt: skip
    assert texts(content, Section.EDUCATION) == ["1992-2001 Hauptschule Lambach"]


@pytest.mark.parametrize("county", ["DeKalb County", "Clark County", "Co. Clare"])
def test_a_post_under_an_unpaid_firm_is_held_there(county):
    """
    Short lines of unpaid work each name something else, but not where one is what
    somebody is at the firm above; a name with "for" in it is no town of a county.
    """
    told = (
        "Nora Feld\nnora.feld@example.org\n\nExperience\nPorter, Acme Ltd 2021 - 2023\n"
        f"- Carried\n\nVolunteering\n\nHomes for Everyone, {county}\t2022 - present\n"
        "Crew Leader\nLead the second-Saturday framing crew\n"
    )
    role = read_resume(as_text(told)).roles[1]

    assert (role.title, role.employer) == ("Crew Leader", "Homes for Everyone")


OF_A_TRADE = """\
Nora Feld
nora.feld@example.org

Skills
Excel, stock counts
Bar experience

Archive experience

Archivist, Elm College, North Hall branch
May 2021 to now
I keep 19 metres of maps and answer letters.

Jobs on farms

Milker, Tern Dairy
2014 to 2016
Milked twice a day.
"""


def test_work_in_a_trade_heads_the_posts_right_below():
    """
    Where it stands apart above a post and its time; among skills it is one.
    """
    content = read_resume(as_text(OF_A_TRADE))

    assert [(r.title, r.employer) for r in content.roles] == [
        ("Archivist", "Elm College"),
        ("Milker", "Tern Dairy"),
    ]
    assert "Bar experience" in [
        x.text for x in content.lines if x.section is Section.SKILLS
    ]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (
            """
Now

Freelance printer, since 2018
Food, hotels and small makers. Clients include two schools.

BEFORE

Tern Studio, Bandon - Assistant - 2005-2007
Portraits.
""",
            [("Freelance printer", ""), ("Assistant", "Tern Studio")],
        ),
        (
            """
WORK

Ove Lind, Roof Carpenter, Leeds
Apprentice, 2004-2008
Cut rafters.
""",
            [("Apprentice", "Ove Lind, Roof Carpenter")],
        ),
        (
            """
WORK

Holm College, Cork | Evening Tutor, Pottery | 2004-2008
Ten weeks.

Brae School
Garden instructor, Tuesdays since 2019
Build sheds.
""",
            [
                ("Evening Tutor, Pottery", "Holm College"),
                ("Garden instructor", "Brae School"),
            ],
        ),
    ],
)
def test_posts_below_whatever_heading_are_posts(told, found):
    """
    What was made and on which days is part of no name; who has a trade may employ.
    """
    text = f"Nora Feld\nnora.feld@example.org\n\nSkills\nExcel, Word\n\n{told}"
    roles = read_resume(as_text(text)).roles

    assert [(r.title, r.employer) for r in roles] == found


def test_each_prize_stands_for_itself():
    """
    Below one that no post would be called, another is no part of it.
    """
    text = (
        "Nora Feld\nnora.feld@example.org\n\nEducation\nGrade 12, Elm High School, 2023"
        "\n\nAwards\nPicker of the Year, finalist, 2031\nElm Medal, 2028\n"
    )
    content = read_resume(as_text(text))
    prizes = [x.text for x in content.lines if x.section is Section.AWARDS]

    assert prizes == ["Picker of the Year, finalist, 2031", "Elm Medal, 2028"]
    assert [(r.title, r.employer) for r in content.roles] == [
        ("Grade 12", "Elm High School")
    ]


@pytest.mark.parametrize(
    ("line", "phone"),
    [
        ("204 - 1180 Barrow Street, Halifax NS\n902-555-0126", "902-555-0126"),
        ("Brunswick VIC 3056\t0491 570 156", "0491 570 156"),
        ("Ringstr. 12 | 0171 3920077", "0171 3920077"),
    ],
)
def test_the_number_of_a_house_or_a_town_is_no_telephones(line, phone):
    """
    It stands before its street, or in another cell.
    """
    text = f"Nora Feld\n{line}\nnora.feld@example.org\n\nSkills\nExcel, Word\n"

    assert read_resume(as_text(text)).contact.phone == phone


def test_a_sentence_of_names_heads_a_post():
    """
    A row of things does not; a grade behind the dates is no part of the degree.
    """
    text = (
        "Nora Feld\nnora.feld@example.org\n\nWork\n\n"
        "Usher, Elm Hall, York. Summers 2016 to 2018.\nOpened up.\n\n"
        "Volunteer, Brae Local Studies Library. 2015.\nIndexed maps.\n\n"
        "Education\n\nMA Optics, Brae College. 2017 to 2018. Merit.\n"
    )
    roles = read_resume(as_text(text)).roles

    assert [(r.title, r.employer) for r in roles] == [
        ("Usher", "Elm Hall"),
        ("Volunteer", "Brae Local Studies Library"),
        ("MA Optics", "Brae College"),
    ]
