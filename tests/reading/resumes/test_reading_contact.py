"""
Who and where somebody is, and what of it is no line that a letter may cite.
"""

import pytest

from resumate.domain.reading.contact.address import is_address, pieces_of
from resumate.domain.reading.contact.contact import is_contact_line
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import ResumeContent, Section
from resume_texts import as_text

POSTS = """
EXPERIENCE
Baker, Crumb & Crust, Leeds   2015 - 2020
- Bread of 40 kinds, 600 loaves a night
Baker, Kestrel Bakery, Hull   2010 - 2015
- Rolls and pastry for nine shops of the town
"""


def content(top: str, below: str = "") -> ResumeContent:
    """
    What is read of a baker with this top, and this below the posts.
    """
    return read_resume(as_text(f"Nora Feld\n{top}\n{POSTS}\n{below}"))


@pytest.mark.parametrize(
    ("top", "place"),
    [
        ("⌂ Harrogate, HG1\nnora@example.org", "Harrogate, HG1"),
        ("Gallup, NM 87301 l 505-555-0142 l nora@example.org", "Gallup, NM 87301"),
        (
            "Mount Duneed VIC 3217 mob 0491 570 156 nora@example.org",
            "Mount Duneed VIC 3217",
        ),
        (
            "nora@example.org ✆ 0664 / 555 01 73 ⌂ 6112 Wattens, Tirol geb. 4.1.1990",
            "6112 Wattens, Tirol",
        ),
        ("Rosenweg 3\n37154 Northeim\nnora@example.org", "Rosenweg 3, 37154 Northeim"),
        (
            "1412 S Quaker Ave, Apt 6 · Tulsa, OK 74120 · nora@example.org",
            "1412 S Quaker Ave, Apt 6, Tulsa, OK 74120",
        ),
        ("Baker · Leeds, UK\nnora@example.org", "Leeds, UK"),
        ("Annecy, France — nora@example.org — 06 55 50 01 73", "Annecy, France"),
        ("Tilburg, The Netherlands\nnora@example.org", "Tilburg, The Netherlands"),
        ("7 Rata Rise, Tauranga 3112\nnora@example.org", "7 Rata Rise, Tauranga 3112"),
        ("Address\tBendor, Polokwane\nnora@example.org", "Bendor, Polokwane"),
    ],
)
def test_the_place_is_found_beside_anything(top: str, place: str) -> None:
    """
    Telephone, mail, labels and signs are taken away, and what is left is the place,
    a street with the town next to it.
    """
    assert content(top).contact.location == place


@pytest.mark.parametrize(
    "line",
    [
        "No email, use my neighbour's: nora@example.org",
        "Please write only to nora@example.org",
        "Nur Mail, bitte an meine Frau: nora@example.org",
    ],
)
def test_what_is_said_about_an_address_is_no_place(line: str) -> None:
    """
    A remark beside the mail address is not where somebody lives.
    """
    assert content(line).contact.location is None


def test_what_a_line_says_besides_the_telephone() -> None:
    """
    Labels go with what they name.
    """
    told = "M: 0491 570 156 E: nora@example.org Armadale WA 6112"

    assert pieces_of(told) == ["Armadale WA 6112"]


@pytest.mark.parametrize(
    "text",
    [
        "Flat 3B, Kaveri Nilayam, Saibaba Colony, Coimbatore - 641011",
        "14 Tan-y-Fron Close, Wrexham LL11",
        "⚑ Oranmore, Co. Galway (moving to Dublin Jan 2027)",
        "Husband's name: R. Feld",
        "Staatsbürgerschaft\tÖsterreich",
        "Konfession: keine",
        "Name\tNora Feld, geb. Moor",
        "Place: Leeds\t(Nora Feld)",
        "Schweizerin, Bürgerort Trub BE",
        "verheiratet, 2 Kinder",
    ],
)
def test_personal_data_is_no_line(text: str) -> None:
    """
    Where somebody lives, and what a form asks for, is told by no letter.
    """
    assert is_contact_line(text)


def test_a_street_alone_is_an_address() -> None:
    """
    A number and a street are one; a list of towns served with figures is none.
    """
    assert is_address("9 Wharf Lane")
    assert not is_address("Deliveries to 14 bakeries a night and 9 on Sundays")


def test_declarations_are_no_lines() -> None:
    """
    What is signed at the end, and where the photograph goes, is left out.
    """
    read = content(
        "nora@example.org\n[ Photo ]",
        "DECLARATION\nI hereby declare that the above is true to my knowledge.\n",
    )
    told = " ".join(line.text for line in read.lines)

    assert "declare" not in told
    assert "Photo" not in told


def test_references_on_request_are_references() -> None:
    """
    The sentence belongs to no section that it stands in.
    """
    read = content(
        "nora@example.org", "EDUCATION\nHill School, 2008\nReferences on request"
    )

    assert read.lines[-1].section is Section.REFERENCES


def test_a_registration_with_its_number_is_a_certificate() -> None:
    """
    A body's letters and a number among the address data are kept.
    """
    read = content("CONTACT\nnora@example.org\nGPhC no. 5099417")
    held = [x.text for x in read.lines if x.section is Section.CERTIFICATIONS]

    assert held == ["GPhC no. 5099417"]


@pytest.mark.parametrize(
    ("line", "phone", "location"),
    [
        (
            "Ringstr. 12 // 99084 Erfurt // 0171 3920077 // ina@mail.example",
            "0171 3920077",
            "Ringstr. 12, 99084 Erfurt",
        ),
        (
            "wohnhaft in 99084 Erfurt, Ringstr. 12 | 0171 3920077 | ina@mail.example",
            "0171 3920077",
            "99084 Erfurt, Ringstr. 12",
        ),
        (
            "ina@mail.example · 0171 3920077 · Geboren 1991 in Gera",
            "0171 3920077",
            None,
        ),
        (
            (
                "wohnhaft in 99084 Erfurt, Ringstr. 12 geboren am 3.4.1990 in Gera\n"
                "Fon: 0171 3920077, Mail: ina@mail.example"
            ),
            "0171 3920077",
            "99084 Erfurt, Ringstr. 12",
        ),
        (
            "Erfurt, Thüringen (seit 2022) | Telefon 0171 3920077 | ina@mail.example",
            "0171 3920077",
            "Erfurt, Thüringen",
        ),
    ],
)
def test_where_somebody_lives_is_neither_called_nor_born(line, phone, location) -> None:
    """
    Two strokes part what can be called from where it is; "wohnhaft in" is no town.
    """
    contact = read_resume(
        as_text(f"Ina Kern\n{line}\n\nBerufserfahrung\n2019 - heute Köchin, Inn\n")
    ).contact

    assert (contact.phone, contact.location) == (phone, location)


def test_among_other_things_only_the_sentence_that_says_where_is_left_out():
    """
    A line that ends in the name of a state tells more before it.
    """
    text = (
        "Nora Feld\nnora.feld@example.org\n\nSkills\nExcel, Word\n\nOther:\n\n"
        "CPR (AHA) through 2026. Notary public, Texas.\n"
    )
    told = [x.text for x in read_resume(as_text(text)).lines]

    assert "CPR (AHA) through 2026." in told
