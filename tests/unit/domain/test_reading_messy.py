"""
Resumes as people without a template write them.
"""

import pytest

from resumate.domain.reading.places import is_place
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import Section
from resume_files import as_text

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
