"""
Resumes as people without a template write them.
"""

import pytest

from resumate.domain.extracted_text import BlockKind, ExtractedText, Page, TextBlock
from resumate.domain.language.career_break import (
    is_career_break,
    is_loss,
    is_private,
)
from resumate.domain.language.places import is_place
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import Section
from resume_texts import as_text

TOP = "Nora Feld\nLeeds   nora.feld@example.org   07700 900111\n\n"
DRIVER = """
LORRY JOBS

Tern Haulage, Hull             Apr 2019 - now
Class 1 driver (nights)
* Multi-drop, 14 drops a night

Kestrel Timber                 2013 - Mar 2019
Class 2 driver
* Timber to sites
"""
NO_HEADINGS = """
2020 – today   Night cleaner, Spindle House offices
I clean 4 floors every night
2017 – 2020   Room attendant, Hotel Parkgate, Leeds
14 rooms per day
"""


def roles(told: str) -> list[tuple[str, str]]:
    """
    Title and employer of each role.
    """
    return [(r.title, r.employer) for r in read_resume(as_text(TOP + told)).roles]


def test_a_trade_in_capitals_is_a_heading_of_work():
    """
    "LORRY JOBS" opens work experience though no list knows the words.
    """
    assert roles(DRIVER) == [
        ("Class 1 driver", "Tern Haulage"),
        ("Class 2 driver", "Kestrel Timber"),
    ]


def test_posts_need_no_heading():
    """
    Dated posts under no heading are read as posts, and the text is a resume.
    """
    found = roles(NO_HEADINGS)

    assert found == [
        ("Night cleaner", "Spindle House offices"),
        ("Room attendant", "Hotel Parkgate"),
    ]


def test_the_same_trust_is_the_one_before():
    """
    An employer that only points at the one named before is that one.
    """
    told = """
EXPERIENCE
Staff Nurse – Riverbend Hospital Trust   Sept 2022 – present
- Bay of 8
Newly Qualified Nurse – same Trust   Sept 2021 – Sept 2022
- Drug rounds
"""

    assert [employer for _, employer in roles(told)] == ["Riverbend Hospital Trust"] * 2


def test_a_career_break_is_no_employer():
    """
    Time between posts is told as such: with a name, and without an employer.
    """
    told = """
EXPERIENCE
Career break (parental leave) — March 2023 to present
- Treasurer of a pre-school
Payroll Team Leader, Hexagon Leisure Group — 05/2017 – 03/2023
- Led a team of 3
"""

    assert roles(told)[0] == ("Career break", "")


def test_hours_and_salary_name_no_employer():
    """
    What federal resumes note beside the dates is none of title and employer.
    """
    told = """
WORK EXPERIENCE
PURCHASING AGENT, GS-1105-07
Medical Center of Rio Puerco, Albuquerque, NM
03/2019 - 06/2022     Hours per week: 40     Salary: $51,000
- Purchased medical supplies
"""

    assert roles(told) == [
        ("PURCHASING AGENT, GS-1105-07", "Medical Center of Rio Puerco")
    ]


def test_an_abbreviation_ends_no_head():
    """
    "Stellv." and "eidg." belong to the title that they open.
    """
    told = """
BERUFSERFAHRUNG
Seit 04/2022: Stellv. Empfangsleitung, Hotel Wattenblick
- Dienstpläne für 8 Mitarbeiter
"""

    assert roles(told) == [("Stellv. Empfangsleitung", "Hotel Wattenblick")]


def test_a_full_stop_alone_marks_an_item():
    """
    Lists marked with full stops are lists: no item becomes a post.
    """
    told = """
BERUFSERFAHRUNG
08.2019 - heute
Teamleiter Wareneingang, Limmat Logistik AG, Dietikon
. Führung von 9 Mitarbeitenden
. Key User bei der Einführung von SAP EWM (2023)
"""
    content = read_resume(as_text(TOP + told))

    assert [r.title for r in content.roles] == ["Teamleiter Wareneingang"]
    assert content.lines[-1].text == "Key User bei der Einführung von SAP EWM (2023)"


def test_a_day_of_birth_is_no_telephone():
    """
    A date among the personal data is neither called nor told.
    """
    told = "Nora Feld\nGeb. 14.02.1991 in Hagen\nnora.feld@example.org\n" + DRIVER
    content = read_resume(as_text(told))

    assert content.contact.phone is None
    assert not [line for line in content.lines if "1991" in line.text]


def test_a_registration_beside_the_address_is_kept():
    """
    A licence or registration among the contact data is a line like any other.
    """
    told = "Nora Feld\nNMC PIN 00A0000E  •  nora.feld@example.org  •  Derby\n" + DRIVER
    held = [
        line.text
        for line in read_resume(as_text(told)).lines
        if line.section is Section.CERTIFICATIONS
    ]

    assert held == ["NMC PIN 00A0000E"]


def test_a_registration_has_a_heading_of_its_own():
    """
    Who is on a register says so above, as do checks and courses.
    """
    registered = "Registration\nVIT: full, since 2021\n\nChecks & courses\nFirst aid"
    told = f"{DRIVER}\n\n{registered}"
    held = [
        line.text
        for line in read_resume(as_text(told)).lines
        if line.section is Section.CERTIFICATIONS
    ]

    assert held[-2:] == ["VIT: full, since 2021", "First aid"]


def test_labels_may_stand_before_posts():
    """
    "Current job: …. Since …." is a post, and "School: …" is none.
    """
    told = """
Current job: Medical Receptionist, Uplands Surgery, Swansea. Since March 2020.
I book appointments for 9 doctors.

Previous job: Cashier, Cymru Co-op, Swansea. 2016 to 2020.
Till and shelves.

School: 7 GCSEs including Maths and English, 2014
"""
    content = read_resume(as_text(TOP + told))
    worked = {x.role for x in content.lines if x.section is Section.EXPERIENCE}

    assert [r.title for r in content.roles if r.id in worked] == [
        "Medical Receptionist",
        "Cashier",
    ]


def test_dates_may_stand_in_the_middle_of_a_row():
    """
    Dates that a table sets beside the middle of a post belong to that post.
    """
    told = """
BERUFSERFAHRUNG
Anlagenmechaniker SHK
Haustechnik Volmerich GmbH, Hagen
• Wartung von Kesseln, ca. 6 Kunden am
Tag
03/2017 – heute
• Anleitung von 2 Azubis
"""
    content = read_resume(as_text(TOP + told))

    assert roles(told) == [("Anlagenmechaniker SHK", "Haustechnik Volmerich GmbH")]
    assert content.roles[0].current
    assert {line.role for line in content.lines} == {"P1"}


EXPORTED = """
Experience

Nimbavati Technologies
Lead QA Engineer
April 2023 - Present (3 years 8 months)
Pune, Maharashtra, India
- Leads five testers
Senior Test Engineer
March 2021 - April 2023 (2 years 2 months)
Hubballi, Karnataka, India
- Built a framework
Zentrova Consulting Pvt. Ltd.
Test Engineer
July 2018 - February 2021 (2 years 8 months)
Schenectady, New York
- Ran regression tests
"""


def test_a_town_is_no_employer():
    """
    A post over its town belongs to the firm named above.
    """
    assert roles(EXPORTED) == [
        ("Lead QA Engineer", "Nimbavati Technologies"),
        ("Senior Test Engineer", "Nimbavati Technologies"),
        ("Test Engineer", "Zentrova Consulting Pvt. Ltd."),
    ]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Hubballi, Karnataka, India", True),
        ("Ludlow", True),
        ("Newport, Co. Mayo", True),
        ("Toledo OH", True),
        ("Ormskirk L39 4QW", True),
        ("Mount Duneed VIC 3217", True),
        ("Siliguri - 734003 (W.B.)", True),
        ("Halle (Saale)", True),
        ("Halle (Werkzeugbau)", False),
        ("Tiruppur – 641 604, Tamil Nadu", True),
        ("English B2", False),
        ("Leeds 2019", False),
        ("Iron Range Builders, Virginia, MN", False),
        ("Tern Haulage, Kent", False),
        ("Mentor", False),
        ("Santander", False),
    ],
)
def test_places_are_told_from_firms(text: str, place: bool) -> None:
    """
    A town, alone or before its region, is a place; a firm before both is none.
    """
    assert is_place(text) is place


def test_a_trade_is_a_title_wherever_it_stands():
    """
    Which of two parts is the post, their words tell: "Kassier", "…geselle".
    """
    assert roles(
        """
Ehrenamt

Landjugend Ingelfingen, Kassier 2021-2024
"""
    ) == [("Kassier", "Landjugend Ingelfingen")]
    assert roles(
        """
Berufserfahrung

10/1998 – 12/2001   Tischlergeselle
Möbelwerkstätten Aldenkamp, Münster
- Treppenbau
"""
    ) == [("Tischlergeselle", "Möbelwerkstätten Aldenkamp")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Care Assistant\nBrackenfield House, 42 bed residential home | 2016 – 2019",
            ("Care Assistant", "Brackenfield House"),
        ),
        (
            "Care Assistant, Band 3 – Stroke Ward\nMarlow Vale NHS Trust | 2019 – 2021",
            ("Care Assistant, Band 3", "Marlow Vale NHS Trust"),
        ),
        ("Electrician   2017 – 2020\n(open cut coal, fly-in)", ("Electrician", "")),
        ("2016 – 2018   Translator\nclients incl. law firms", ("Translator", "")),
        (
            "Station hand, various (through AgriHands labour hire) – 2001 – 2006",
            ("Station hand", "AgriHands labour hire"),
        ),
        (
            "Northgate Law Drop-In (volunteer)\nStudent adviser, Oct 2020 – May 2022",
            ("Student adviser", "Northgate Law Drop-In"),
        ),
        (
            "2014 – 2019\nJourneyman, since 2017 master\nSweeps Sailer GmbH",
            ("Journeyman, since 2017 master", "Sweeps Sailer GmbH"),
        ),
        (
            "Treasurer, Friends of the Library, 2021 to present (Xero, 990-EZ)",
            ("Treasurer", "Friends of the Library"),
        ),
        (
            "Whitcombe, Barua & Sons, Leeds\nJuly 2018 - March 2021",
            ("", "Whitcombe, Barua & Sons"),
        ),
        (
            "Kitchen Manager   2021 – 2024\nThe Copper Ladle, Tulsa, OK — 240 seat",
            ("Kitchen Manager", "The Copper Ladle"),
        ),
    ],
)
def test_what_tells_of_a_post_names_no_employer(
    told: str, expected: tuple[str, str]
) -> None:
    """
    A size, a ward, clients, a remark or a promotion is no employer; an agency is one.
    """
    assert roles(f"Experience\n\n{told}\n- Daily work there\n") == [expected]


BREAK_BETWEEN = """
Experience

Harbottle Solicitors LLP, Sunderland
Paralegal (Jan. 2023 – now)
Files from instruction to completion.
Legal Administrator, same firm (July 2022 – Dec. 2022)
Opening files, checks and billing.
(Unpaid leave Sept – Nov 2025, family illness abroad.)
The Lantern Rooms, Newcastle
Bar Supervisor, part time (2019 – 2022)
Supervised six staff on a Friday night.
"""


def test_a_break_takes_no_employer_from_its_neighbours():
    """
    A break names no employer, and the firm under it belongs to the next post.
    """
    assert roles(BREAK_BETWEEN) == [
        ("Paralegal", "Harbottle Solicitors LLP"),
        ("Legal Administrator", "Harbottle Solicitors LLP"),
        ("Unpaid leave", ""),
        ("Bar Supervisor, part time", "The Lantern Rooms"),
    ]


def test_what_stands_beside_a_break_is_no_employer():
    """
    "Career Break – Full-time Caregiver" is a break, whatever stands around it.
    """
    told = """
Experience

Teacher, Hilltop School   2019 – 2021
- Taught maths
68 days so far in total
2012 – 2018   Career Break
Cared for my mother.
"""
    assert roles(told) == [("Teacher", "Hilltop School"), ("Career Break", "")]


def test_who_works_alone_has_no_employer_of_before():
    """
    A freelance post without an employer is not held at the firm of the post above.
    """
    told = """
Experience

Hilltop Press
Editor   2019 – 2021
- Edited novels
Freelance translator   2016 – 2019
- Translated manuals
"""
    assert roles(told) == [("Editor", "Hilltop Press"), ("Freelance translator", "")]


def test_a_firm_over_some_of_the_posts_is_theirs():
    """
    Where a firm stands above its posts, a line that the post above can spare is one.
    """
    told = """
Experience

Alder Funeral Homes
Director
January 2020 - Present
Troy, New York
- Runs the chapel
Hollis Memorial Chapel
Funeral Director
2013 - 2016
Albany, New York
Hudson Bend Hospice
Volunteer, patient companion
June 2012 - May 2013
Sits with patients.
"""
    assert roles(told) == [
        ("Director", "Alder Funeral Homes"),
        ("Funeral Director", "Hollis Memorial Chapel"),
        ("Volunteer, patient companion", "Hudson Bend Hospice"),
    ]


@pytest.mark.parametrize(
    ("title", "away"),
    [
        ("Furlough / parental leave", True),
        ("Travel / working holiday UK & Ireland", True),
        ("Full-time Caregiver", True),
        ("Arbeitssuche, Nachhilfe in Latein", True),
        ("Bildungskarenz und Pflege der Mutter", True),
        ("Väterkarenz", True),
        ("Moving country, new trade", True),
        ("Relocation to Wales", True),
        ("Career change", True),
        ("At home rearing three children", True),
        ("Raising my two sons", True),
        ("Looking after my father", True),
        ("Hausfrau und Mutter", True),
        ("Hausmann", True),
        ("Hausmann Elektrotechnik GmbH", False),
        ("Kindererziehung", True),
        ("Erziehungsurlaub", True),
        ("Walz / Auslandsjahr", True),
        ("Auslandsaufenthalt in Peru", True),
        ("Auslandsleiterin", False),
        ("Looked after two children", False),
        ("Raising Funds Officer", False),
        ("Relocation Manager", False),
        ("Career Change Coach", False),
        ("Travel Agent", False),
        ("Travelling Salesman", False),
        ("Family Support Worker", False),
    ],
)
def test_breaks_are_told_from_posts(title: str, away: bool) -> None:
    """
    Time away from work is told from work with families and with travellers.
    """
    assert is_career_break(title) is away


def test_why_a_post_ended_and_who_ones_children_are_is_told_to_nobody() -> None:
    """
    Work that ended, and children cared for, are told.
    """
    assert is_loss("Ende: Personalabbau (40 Leute)")
    assert is_private("Zwei Töchter (10 und 7).")
    assert not is_loss("Endreinigung: 40 Zimmer am Tag")
    assert is_loss("(Filiale wurde aufgelöst)")
    assert is_loss("Betrieb zum 31.08.2025 an meine Gesellin übergeben")
    assert not is_loss("Betrieb der Anlage, Schlüssel an Kunden ausgegeben")
    assert is_loss("Der Vertrag wurde nach der Saison nicht verlängert")
    assert not is_loss("Filiale mit 8 Leuten geführt, die später verkauft wurde")
    assert not is_private("Zwei Kinder (2 und 5) betreut")


def test_a_date_over_two_lines_is_one():
    """
    A column that was too narrow for its date does not end it.
    """
    told = """
Experience

Tea taster
Doorani Estates Ltd
Aug. 2016 to June
2018
- Tasted teas
"""
    content = read_resume(as_text(TOP + told))

    assert [str(d) for d in (content.roles[0].start, content.roles[0].end)] == [
        "2016-08",
        "2018-06",
    ]


def test_two_posts_in_one_line_are_two():
    """
    A semicolon between two dated posts parts them.
    """
    told = """
Ehrenamt

Kassier, Landjugend Ingelfingen 2021–2024; Trainer, Turnverein Öhringen 2019–2021
"""
    assert roles(told) == [
        ("Kassier", "Landjugend Ingelfingen"),
        ("Trainer", "Turnverein Öhringen"),
    ]


def test_a_dated_line_that_names_nothing_tells_of_the_post_above():
    """
    "2nd and 3rd class 2013–2016" is no post of its own, and ends none.
    """
    told = """
Experience

Sept 2013 – Aug 2018   Class Teacher
Gaelscoil Chnoc an Óir, Castlerea
2nd and 3rd class 2013–2016
Drew up plans with the parents
"""
    content = read_resume(as_text(TOP + told))

    assert len(content.roles) == 1
    assert [line.role for line in content.lines[-2:]] == ["P1", "P1"]


SHIPS = """
Experience

Bluewater Observers LLC
Operator
July 2019 - March 2022 (2 years 9 months)
Night watches, detections, reports to the client and to others.
Self-employed
Audiobook narrator
2018 - Present
Home studio
Nineteen titles, mostly sea stories, and a treated closet.
Tern Navy
20 years 3 months
Sonar Technician, Chief - Instructor
September 2012 - August 2017 (5 years)
Naval Submarine School, Groton
Taught the analysis of transients to 600 sailors at the school.
Sonar Technician
June 1997 - June 2012 (15 years)
Columbia Bar Museum
Docent
2020 - 2023
Ran the Saturday hour for children for three years.
"""


def test_a_firm_stands_above_what_is_dated_below():
    """
    Where nothing but dates stands under a title, its firm is above both, not below.
    """
    assert roles(SHIPS) == [
        ("Operator", "Bluewater Observers LLC"),
        ("Audiobook narrator", "Self-employed"),
        ("Sonar Technician, Chief", "Tern Navy"),
        ("Sonar Technician", "Tern Navy"),
        ("Docent", "Columbia Bar Museum"),
    ]


def test_an_award_under_a_post_is_none():
    """
    "Apprentice of the Year runner up, 2014" is no apprenticeship of its own.
    """
    told = """
Experience

D & K Harrop Electrical Ltd, Dalby
Apprentice Electrician   Jan 2012 – Feb 2016
Domestic, rural and irrigation pumps
Apprentice of the Year runner up, 2014
"""
    assert roles(told) == [("Apprentice Electrician", "D & K Harrop Electrical Ltd")]


def test_an_apprenticeship_is_at_its_firm():
    """
    Who examined an apprentice and how well is no part of the firm's name.
    """
    told = """
Berufserfahrung

08/1988 - 06/1991   Ausbildung zum Bankkaufmann, Volks-Spar eG, IHK Halle (gut)
"""
    assert roles(told) == [("Ausbildung zum Bankkaufmann", "Volks-Spar eG")]


def test_an_item_that_a_narrow_column_broke_is_one_line():
    """
    An unmarked line below a long item goes on with it: in small letters, or as the year
    or ratio that it wants; a sentence that ended and an address stay apart.
    """
    item = BlockKind.LIST_ITEM
    blocks = (
        TextBlock("Nora Feld"),
        TextBlock("nora.feld@example.org"),
        TextBlock("EXPERIENCE", BlockKind.HEADING),
        TextBlock("Care Assistant | Brackenfield House | 2021 – 2023"),
        TextBlock("Falls went from 9 a month to 4 between Jan and Nov", item),
        TextBlock("2023"),
        TextBlock("Carried out exercise programmes for up to 8 patients", item),
        TextBlock("a shift, and wrote up what we did"),
        TextBlock("Trained 6 new starters on the ward over two summers.", item),
        TextBlock("hoists and slide sheets"),
    )
    read = read_resume(ExtractedText("application/pdf", (Page(1, blocks),)))

    told = [line.text for line in read.lines]

    assert "Falls went from 9 a month to 4 between Jan and Nov 2023" in told
    assert any("8 patients a shift, and wrote up" in line for line in told)
    assert "hoists and slide sheets" in told


def test_a_firm_may_stand_below_the_dates():
    """
    Where no firm stands above, the line under a date is the employer.
    """
    told = """
Experience

Software Engineer
Jan 2019 – Dec 2021
Acme Solutions Ltd
- Built things
Junior Developer
Mar 2016 – Dec 2018
Bramble Works
- Tested things
"""
    assert roles(told) == [
        ("Software Engineer", "Acme Solutions Ltd"),
        ("Junior Developer", "Bramble Works"),
    ]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Barista, Galway, 2019 - 2020", ("Barista", "")),
        ("Waiter, The Harbour Grill, Cork, 2017", ("Waiter", "The Harbour Grill")),
        ("Freelance Web designer – 2015-2018", ("Freelance Web designer", "")),
        ("Temp roles through Tern Staff, 2018 - 2019", ("Temp roles", "Tern Staff")),
    ],
)
def test_a_post_without_an_employer_names_none(
    told: str, expected: tuple[str, str]
) -> None:
    """
    Neither a town nor a second title stands in for an employer.
    """
    assert roles(f"Experience\n\n{told}\n- Daily work there\n") == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Freelance – Web designer – 2015-2018", ("Web designer", "Freelance")),
        ("Translator\nFreelance (evenings)\n2015-2018", ("Translator", "Freelance")),
        ("Self-employed\nPlumber\n2015-2018", ("Plumber", "Self-employed")),
        ("Freelance, 2015-2018", ("Freelance", "")),
        (
            "Bakery Assistant, Baker & Daughter, 2015-2018",
            ("Bakery Assistant", "Baker & Daughter"),
        ),
        ("Butcher & Sons\nCashier\n2015-2018", ("Cashier", "Butcher & Sons")),
        (
            "The Harbour Courier – Senior Reporter\n2015-2018",
            ("Senior Reporter", "The Harbour Courier"),
        ),
        ("Barista, The Old Porter, 2015-2018", ("Barista", "The Old Porter")),
        (
            "Working Student, R&D lab\nFerrum GmbH\n2015-2018",
            ("Working Student", "Ferrum GmbH"),
        ),
        (
            "PhD student\nUniversity of Oakham\n2015-2018",
            ("PhD student", "University of Oakham"),
        ),
    ],
)
def test_what_could_be_a_post_may_be_an_employer(
    told: str, expected: tuple[str, str]
) -> None:
    """
    A firm of a trade and kin, what has an article, and whoever works for none stand
    where an employer does; a student who is employed has a post.
    """
    assert roles(f"Experience\n\n{told}\n- Daily work there\n") == [expected]


def test_a_sentence_of_ones_own_with_years_is_no_post():
    """
    "… on my dock 2017 to 2020" tells of the post above; a number before a post is none
    of its title, and a library employs.
    """
    told = """
Experience

2) Shipping Lead, Bay Glassworks, 2015 – 2021
Zero recordable injuries on my dock 2017 thru 2020

Hochschulbibliothek Angelnfjord
FaMI Fernleihe und Magazin
2010 – 2014
"""
    assert roles(told) == [
        ("Shipping Lead", "Bay Glassworks"),
        ("FaMI Fernleihe und Magazin", "Hochschulbibliothek Angelnfjord"),
    ]


def test_what_came_to_be_done_is_no_post():
    """
    "Daily copy and realtime feed from 2003" tells of the post above.
    """
    told = """
Experience

Official Court Reporter   Sept. 1996 - May 2009
Tohatchi District Court
Daily copy and realtime feed to the bench from 2003
"""
    assert roles(told) == [("Official Court Reporter", "Tohatchi District Court")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Senior Farm Hand\tMar 2017 – Jun 2021\nHallinan Pastoral, Terang",
            ("Senior Farm Hand", "Hallinan Pastoral"),
        ),
        (
            "Care Assistant (Full-time, days)\tJan 2021 –\nPresent\nAlder Nursing Home",
            ("Care Assistant (Full-time, days)", "Alder Nursing Home"),
        ),
        (
            "Sept 2024 to date (2 mornings a week)\tHelper, Hilltop School, Leeds",
            ("Helper", "Hilltop School"),
        ),
        (
            "Chaser bin driver\tSpring/summer 2015, 2016\nBindaree Harvesting",
            ("Chaser bin driver", "Bindaree Harvesting"),
        ),
    ],
)
def test_terms_beside_a_title_hide_no_employer(
    told: str, expected: tuple[str, str]
) -> None:
    """
    Hours in brackets, a date over two lines or two seasons are neither of the two.
    """
    assert roles(f"Experience\n\n{told}\n- Daily work there\n") == [expected]


def test_headings_in_ones_own_words_open_sections() -> None:
    """
    "My story so far" is work, and what follows "Giving back" is none.
    """
    told = """
My story so far

Sous Chef
The Harbour Hotel, Whitby | Mar 2023 – Present
• Plated desserts for 90 covers

Where I learned
Level 3 Diploma in Patisserie, Leeds City College, 2018

Giving time
Volunteer baker, Tern Community Fridge, one Sunday a month since 2021

Away from work
Fell running, honey cake
"""
    read = read_resume(as_text(TOP + told))
    sections = {line.text.split(",")[0]: line.section for line in read.lines}

    assert [r.title for r in read.roles if r.current] == [
        "Sous Chef",
        "Volunteer baker",
    ]
    assert sections["Volunteer baker"] is Section.VOLUNTEERING
    assert sections["Fell running"] is Section.INTERESTS


def test_a_heading_in_small_letters_is_not_glued_to_the_line_above() -> None:
    """
    "schule / studium" below a long line is a heading, no end of that line.
    """
    told = """
was vorher war
> FSJ Kultur, Stadtmuseum Torgau, 09/2023 - 08/2024
> Aushilfe in der Eisdiele am Markt, Torgau, Sommer 2021 + 2022
schule / studium
2023\tAbitur, Gymnasium Torgau
"""
    read = read_resume(as_text(TOP + told))

    assert not any("studium" in line.text for line in read.lines)
    assert read.lines[-1].section is Section.EDUCATION


def test_skills_between_signs_are_told_one_by_one() -> None:
    """
    "SAP PM ▪ TIA Portal" names two skills, and the sign is in neither.
    """
    told = DRIVER + "\nSkills\nSAP PM (daily) ▪ TIA Portal ▪ licence B, BE\n"
    skills = [
        line.text
        for line in read_resume(as_text(TOP + told)).lines
        if line.section is Section.SKILLS
    ]

    assert skills == ["SAP PM (daily)", "TIA Portal", "licence B, BE"]


def test_a_label_of_papers_is_no_part_of_them() -> None:
    """
    Of "Tickets: HR licence, forklift" the papers are told, not the label.
    """
    told = NO_HEADINGS + "\nTickets: HR truck licence, forklift\n"
    papers = [
        line.text
        for line in read_resume(as_text(TOP + told)).lines
        if line.section is Section.CERTIFICATIONS
    ]

    assert papers == ["HR truck licence, forklift"]


def test_capitals_in_a_row_are_items_and_no_headings() -> None:
    """
    "PMP", "CCNA" below one another head nothing: they belong to what stands above.
    """
    told = """
EXPERIENCE
Network Engineer, Harbour Systems, 2019 - Present
- Ran the core network of 14 sites

CERTIFICATIONS
PMP
ITIL 4
Azure AZ-900

LICENSES
AWS D1.1
OSHA 30

EDUCATION
B.Sc. Computer Science, Oban University, 2015
"""
    kinds = {True: BlockKind.HEADING, False: BlockKind.PARAGRAPH}
    rows = [row for row in (TOP + told).splitlines() if row]
    blocks = tuple(TextBlock(row, kinds[row.isupper()]) for row in rows)
    lines = read_resume(ExtractedText("text/plain", (Page(1, blocks),))).lines

    held = [line.text for line in lines if line.section is Section.CERTIFICATIONS]
    assert ["PMP", "ITIL 4", "Azure AZ-900", "AWS D1.1", "OSHA 30"] == held


@pytest.mark.parametrize("mail", ["tomas.vrana@example.com", ""])
def test_a_pasted_profile_is_signed_with_the_name_that_fits_it(mail: str) -> None:
    """
    Contact, skills and papers stand before the name: the address or the profile's
    own tells which line it is.
    """
    told = f"""
Contact
{mail}
www.linkedin.com/in/tomas-vrana (LinkedIn)

Top Skills
Stakeholder Management
Product Discovery

Certifications
Certified Scrum Product Owner

Tomas Vrana
Product Manager at Fjordpay

Experience
Fjordpay
Product Manager
March 2021 - Present (5 years 8 months)
- Launched instant refunds for 400 merchants
"""
    resume = read_resume(as_text(told))

    skills = [line.text for line in resume.lines if line.section is Section.SKILLS]
    held = [x.text for x in resume.lines if x.section is Section.CERTIFICATIONS]
    assert "Tomas Vrana" == resume.contact.name
    assert ["Stakeholder Management", "Product Discovery"] == skills
    assert ["Certified Scrum Product Owner"] == held


def test_a_licence_is_no_heading_of_its_classes():
    """
    "Führerschein: B, BE" keeps its label, which is the paper itself.
    """
    told = """Nele Kerbel

Berufserfahrung
03/2021 – heute  Köchin, Hotel Eber GmbH
- Einkauf der Waren

Sprachen
Deutsch

Führerschein: B, BE
"""

    content = read_resume(as_text(told))

    assert [line.text for line in content.lines][-1] == "Führerschein: B, BE"


def test_the_rows_of_a_torn_table_are_no_posts() -> None:
    """
    What something cost opens no head, and a cell that stands in each row names none.
    """
    torn = """
EMPLOYMENT
$38.6M\tAS4902\t12/2023
$4.1M\tAS4000\t08/2018
Project
Manager
Project
Manager
Project
Manager
Site Manager, Tarrant Constructions, Hull
02/2016 – 03/2025
* 412,000 site hours across four jobs
"""
    assert roles(torn) == [("Site Manager", "Tarrant Constructions")]


def test_years_since_when_a_system_is_used_make_it_no_paper() -> None:
    """
    A table of systems is one of skills, though each row has a year.
    """
    told = """
EXPERIENCE
Clerk, Acme Ltd, Leeds             2019 - now
* Kept the books of 12 firms

SYSTEMS
System\tUse\tSince
Sage 300\tdaily: ledger, inventory\t2021
Caseware\taudit files\t2016
Excel\tcosting model\t2018
"""
    content = read_resume(as_text(TOP + told))
    systems = {x.section for x in content.lines if "Caseware" in x.text}
    assert systems == {Section.SKILLS}
    assert not any("Since" in x.text for x in content.lines)


def test_a_job_within_a_break_is_a_post():
    """
    What stands with its own time among what was done in a time away names a post, and
    behind its colon what was done there; a time of help at home is none.
    """
    told = """
Berufserfahrung

02/2018 - heute    Familienzeit
                   - Betreuung der eigenen Kinder
                   - seit 03/2023 Verkäuferin (Minijob) bei der Bäckerei Lenz,
                     Ulm: Verkauf, Kasse
                   - 2019 bis 2020 Pflege meiner Mutter
08/2010 - 01/2018  Floristin
                   Blumenhaus Kern GmbH, Ulm
                   - Binden von Sträußen
"""
    assert roles(told) == [
        ("Familienzeit", ""),
        ("Verkäuferin", "Bäckerei Lenz"),
        ("Floristin", "Blumenhaus Kern GmbH"),
    ]


@pytest.mark.parametrize(
    "label",
    ["Als Fahrer gemacht:", "Aufgaben als Fahrer:", "Als Fahrer habe ich gemacht:"],
)
def test_what_a_label_tells_of_a_title_is_told_of_that_post(label):
    """
    Below a table of posts, of the one post whose title it names.
    """
    told = f"""
Berufserfahrung

03/2010 - 05/2016   Kern Logistik GmbH, Ulm   Lagerist
06/2016 - 12/2023   Kern Logistik GmbH, Ulm   Fahrer Nahverkehr
01/2024 - heute     arbeitssuchend

{label}
Auslieferung an 40 Märkte im Umkreis von 100 km
Pflege von 2 Fahrzeugen
"""
    content = read_resume(as_text("Nora Feld\nnora.feld@example.org\n" + told))
    [post] = [role for role in content.roles if role.title == "Fahrer Nahverkehr"]

    of_it = [line.text for line in content.lines if line.role == post.id]

    assert of_it[1:] == [
        "Auslieferung an 40 Märkte im Umkreis von 100 km",
        "Pflege von 2 Fahrzeugen",
    ]


def test_a_house_may_be_called_by_names_that_are_trades():
    """
    "Praxis Dr. Wolf & Sänger" is no singer, and "Kanzlei Richter" no judge.
    """
    told = """
Berufserfahrung

08/2015 - heute     Medizinische Fachangestellte
                    Gemeinschaftspraxis Dres. Wolf & Sänger
                    - Anmeldung und Aufnahme
01/2010 - 07/2015   Sekretärin
                    Kanzlei Richter, Ulm
                    - Schreiben nach Diktat
"""
    assert roles(told) == [
        ("Medizinische Fachangestellte", "Gemeinschaftspraxis Dres. Wolf & Sänger"),
        ("Sekretärin", "Kanzlei Richter"),
    ]
