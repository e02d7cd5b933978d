"""
Addresses, numbers, odd jobs and hobbies as ordinary resumes have them.
"""

from dataclasses import replace

import pytest

from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import LineKind, ResumeLine, Section
from resumate.domain.told_contact import told_in_contact
from resume_texts import as_text

TOP = "Nora Feld\nnora.feld@example.org\n"
POST = (
    "\nEXPERIENCE\n\nAnchor Insurance, Hull\t06/2005 – 11/2010\nReceptionist\n"
    "- Answered a busy switchboard\n"
)
GERMAN = (
    "\nBerufserfahrung\n05/2016 – heute\tTischlerin, Holzbau Ahlers GmbH, Borken\n"
    "- Fertigung von Möbeln nach Maß für Kunden der ganzen Gegend\n"
)


def read(text):
    return read_resume(as_text(text))


@pytest.mark.parametrize(
    "address",
    [
        "14 Marlow Close, Corby, Northants NN17 8ZZ",
        "3b St Mary's Crescent, Hull",
        "22 Elm Tree Gardens, Ripon, HG4 9ZZ",
        "The Old Forge, Little Barr, Rutland LE15 9ZZ",
    ],
)
def test_british_addresses_are_contact_data(address):
    """
    By the kind of their street, or by their postcode; no line says them again.
    """
    content = read(f"{TOP}{address}\n{POST}")

    assert address == content.contact.location
    assert not any(address[:12] in line.text for line in content.lines)


@pytest.mark.parametrize(
    "told",
    ["Helped 3 firms close a sale with a view of the market", "20 years at Elm Park"],
)
def test_a_sentence_with_a_number_is_no_address(told):
    """
    A street is called in capitals, and ends its part of the line.
    """
    content = read(f"{TOP}{POST}\nSUMMARY\n{told}.\n")

    assert content.contact.location is None


@pytest.mark.parametrize(
    ("line", "phones"),
    [
        ("Tel. 02594 555014 / mobil 0151 5550123", "02594 555014, 0151 5550123"),
        ("Tel: 01632 960111\nMobile: 07700 900222", "01632 960111, 07700 900222"),
        ("Tel: 01632 960111\nFax: 01632 960112", "01632 960111"),
        ("Phone 01632 960111, fax 01632 960112", "01632 960111"),
        ("Mobile: 07700 900222", "07700 900222"),
    ],
)
def test_both_telephone_numbers_are_kept(line, phones):
    """
    A fax is none.
    """
    assert phones == read(f"{TOP}{line}\n{POST}").contact.phone


@pytest.mark.parametrize(
    "jobs",
    [
        "Various temp jobs 2003-2005 (references on request)",
        "Agency work 2003-2005",
        "Several summer jobs, 2003-2005",
    ],
)
def test_odd_jobs_are_not_given_to_the_firm_above(jobs):
    """
    They were at several, and nothing is missing of them.
    """
    content = read(f"{TOP}{POST}\n{jobs}\n")

    assert ["Anchor Insurance", ""] == [role.employer for role in content.roles]
    assert not content.warnings


def test_what_could_not_be_read_fully_is_named():
    """
    By its title or its employer.
    """
    two = "\nBaker\t2001 – 2004\n- Baked bread\n"
    head = POST.replace("Anchor Insurance, Hull", "Receptionist").replace(
        "\nReceptionist\n", "\n", 1
    )

    [one] = read(f"{TOP}{head}").warnings
    [both] = read(f"{TOP}{head}{two}").warnings

    assert one.startswith("One entry could not be read fully (“Receptionist”):")
    assert both.startswith("2 entries could not be read fully (“Receptionist”, “Bak")


@pytest.mark.parametrize(
    ("heading", "firm"),
    [
        ("Hobbys/Ehrenamt", "Freiwillige Feuerwehr Borken"),
        ("Hobbys", "Freiwillige Feuerwehr Borken"),
        ("Ehrenamt", "Bergwacht Hindelang"),
    ],
)
def test_a_bracket_with_dates_is_not_cut(heading, firm):
    """
    What one is there is read out of it; what stands behind it is no part of a title.
    """
    told = f"{firm} (seit 2005, Gruppenführerin), Angeln"
    content = read(f"Nora Feld\nnora@example.org\n{GERMAN}\n{heading}\n{told}\n")

    assert ("Gruppenführerin", firm) == (
        content.roles[-1].title,
        content.roles[-1].employer,
    )


def test_a_hobby_behind_unpaid_work_is_a_hobby():
    """
    Each stands in its section.
    """
    told = "Freiwillige Feuerwehr Borken (seit 2005, Gruppenführerin), Angeln, Lesen"
    content = read(f"Nora Feld\nnora@example.org\n{GERMAN}\nHobbys\n{told}\n")

    by_section = {line.section: line.text for line in content.lines}
    assert "Angeln, Lesen" == by_section[Section.INTERESTS]
    assert by_section[Section.VOLUNTEERING].endswith("Gruppenführerin)")


def test_a_line_that_the_contact_data_say_is_told_by_them():
    """
    Whatever it was read as; a summary that names the town is none.
    """
    content = read(f"{TOP}{POST}")
    lines = (
        ResumeLine("L8", "Haus Birke, Feldrain, Unna", Section.SUMMARY),
        ResumeLine("L9", "A cook from Unna who likes Birke", Section.SUMMARY),
        ResumeLine(
            "F1", "Haus Birke, Feldrain, Unna", Section.OTHER, kind=LineKind.TEXT
        ),
    )
    content = replace(content, lines=(*content.lines, *lines))
    assert frozenset() == told_in_contact(content)

    contact = replace(content.contact, location="Haus Birke, Feldrain, 59423 Unna")
    assert {"L8", "F1"} == told_in_contact(replace(content, contact=contact))


def test_headings_are_kept_that_say_what_stands_below():
    """
    Not one of several of a section, one that names two, or one that no list knows.
    """
    text = (
        f"{TOP}{POST}\nKEY SKILLS\nExcel\n\nEDUCATION\nBA, Hull University, 2004\n"
        "\nUNIVERSITY\nMA, Leeds University, 2009\n\nHOBBIES & VOLUNTEERING\nSailing\n"
        "\nODDS AND ENDS\nNothing else\n"
    )

    told = {one.section: one.text for one in read(text).headings}

    assert {Section.EXPERIENCE: "EXPERIENCE", Section.SKILLS: "KEY SKILLS"} == told
