"""
Whose resume it is, however the name is written.
"""

import pytest

from resumate.domain.composing.names import person
from resumate.domain.extracted_text import ExtractedText, Page, TextBlock
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import Section
from resume_texts import as_text

REST = """\
Compiler Engineer
{email}
Summary
Compiler engineer with 8 years of experience.
Experience
Senior Engineer, Foghorn Systems, 2019 - 2023
Rebuilt the register allocator in Rust.
Skills
Rust, Python
"""


def read(first, email="ada@quist.example", rest=REST):
    """
    A resume whose first line is that.
    """
    blocks = [first, *rest.format(email=email).splitlines()]
    page = Page(1, tuple(TextBlock(text) for text in blocks if text))
    return read_resume(ExtractedText("text/plain", (page,)))


@pytest.mark.parametrize(
    "name",
    [
        "Ada Quist",
        "Anne-Marie Smith-Jones",
        "Jean-Luc de la Fontaine",
        "Maria dos Santos e Silva",
        "Fatima bint Hassan",
        "Otto von Bismarck-Schönhausen",
        "Siobhán O'Connor",
        "A. M. Quist",
        "John Smith III",
        "Dr. Ada Quist",
        "Nguyễn Văn An",
        "Иван Петров",
        "محمد الأحمد",
        "אברהם לוי",
        "राहुल शर्मा",
        "สมชาย ใจดี",
        "王小明",
        "山田 太郎",
        "김민수",
    ],
)
def test_a_name_is_read_as_it_is_written(name):
    """
    In every script, with particles, hyphens, initials and titles.
    """
    assert name == read(name, "someone@mail.example").contact.name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("😀 Ada Quist", "Ada Quist"),
        ("✨ Ada ✨ Quist ✨", "Ada Quist"),
        ("Quist, Ada", "Ada Quist"),
        ("van der Berg, Jan", "Jan van der Berg"),
        ("Ada Quist, PhD, PMP", "Ada Quist"),
        ("Ada Quist (she/her)", "Ada Quist"),
        ("Wang Xiaoming (王小明)", "Wang Xiaoming"),
        ("Ada Quist محمد", "Ada Quist"),
        ("Mr. Ada Quist", "Ada Quist"),
        ("Mag.a (FH) Ada Quist", "Ada Quist"),
        ("Dipl.-Ing. Ada Quist", "Ada Quist"),
        ("DI Ada Quist", "Ada Quist"),
        ("Dr. rer. nat. Ada Quist", "Dr. Ada Quist"),
        ("Dr. phil. habil. Ada Quist", "Dr. Ada Quist"),
        ("Ada Quist BA (Hons) MA MRTPI", "Ada Quist"),
        ("Ada QUIST", "Ada QUIST"),
        ("Ada Quist - Compiler Engineer", "Ada Quist"),
        ("Curriculum Vitae of Ada Quist", "Ada Quist"),
        ("Ada\tQuist", "Ada Quist"),
        ("Ada\u2011Lena Quist", "Ada-Lena Quist"),
    ],
)
def test_what_stands_around_a_name_is_no_part_of_it(line, name):
    """
    Emoji, degrees, pronouns and posts are not signed with; the last name goes last.
    """
    resume = read(line)

    assert name == resume.contact.name


@pytest.mark.parametrize("line", ["Quist, Ada", "😀 Ada Quist", "Ada Quist (she/her)"])
def test_the_line_of_the_name_is_no_line_of_the_resume(line):
    """
    It tells nothing that a letter could rest on.
    """
    assert not [x for x in read(line).lines if "Quist" in x.text]


@pytest.mark.parametrize("line", ["ada quist", "Ada", "Ada Driver"])
def test_the_address_speaks_for_an_unlikely_name(line):
    """
    Small letters, one word or a word for a trade are a name where the e-mail address
    has it; else the person is asked.
    """
    expected = {"ada quist": "Ada Quist"}.get(line, line)

    assert expected == read(line).contact.name
    assert read(line, "sunny@mail.example").contact.name is None


@pytest.mark.parametrize("name", ["Callum Fraser", "Ada Baker", "Jana-Marie Gärtner"])
def test_a_last_name_may_be_a_trade(name):
    """
    Above all else, below the title of the page, too, it is a name without an address
    that says so, unless what stands before it makes it a post.
    """
    assert read(name, "sunny@mail.example").contact.name == name
    assert read(f"Lebenslauf\n{name}", "sunny@mail.example").contact.name == name
    post = f"Head {name.split()[1]}"
    assert read(post, "sunny@mail.example").contact.name is None


@pytest.mark.parametrize("line", ["", "X Æ A-12", "Senior Engineer", "Oslo, Norway"])
def test_a_post_or_a_place_is_nobodys_name(line):
    """
    Where no name is found none is made up, and it is told.
    """
    resume = read(line)

    assert resume.contact.name is None
    assert any("No name was found" in warning for warning in resume.warnings)


@pytest.mark.parametrize(
    ("name", "signed"),
    [
        ("ADA QUIST", "Ada Quist"),
        ("LUDWIG VAN BEETHOVEN", "Ludwig van Beethoven"),
        ("RONALD MCDONALD", "Ronald McDonald"),
        ("PATRICK O'BRIEN III", "Patrick O'Brien III"),
        ("Ada QUIST", "Ada Quist"),
        ("Ada Quist MBA", "Ada Quist MBA"),
        ("Ada Quist FCCA", "Ada Quist FCCA"),
        ("JO HALE, RN", "Jo Hale"),
        ("王小明", "王小明"),
    ],
)
def test_nobody_signs_in_capitals(name, signed):
    """
    A name that the head of a resume shouts is signed as names are.
    """
    assert signed == person(name)


@pytest.mark.parametrize(
    "line",
    [
        "Nachname(n) / Vorname(n)\tQUIST Ada",
        "Surname(s) / First name(s)\tQuist, Ada",
        "First name(s) / Surname(s)\tAda Quist",
    ],
)
def test_a_form_that_asks_for_the_surname_first_is_signed_by_the_first_name(line):
    """
    The label is no part of the name, and says in which order it stands.
    """
    assert "Ada Quist" == person(read(line).contact.name)


def test_initials_in_the_address_speak_for_a_name_too():
    """
    A name in small letters fits its first name and initials in the address; no item of
    a list signs in its place.
    """
    page = """\
milan vesely-kern
theaterwissenschaft, 5. semester
milan.vk@mail.example
was ich gerade mache
> Hilfskraft, Uni Leipzig - seit 10/2025
• Ordnung von Programmheften (bisher 2.300 Stück)
was vorher war
> Aushilfe, Stadtmuseum Torgau, 09/2023 - 08/2024
schule / studium
2023\tAbitur, Gymnasium Torgau"""

    assert "Milan Vesely-Kern" == read("", rest=page).contact.name


@pytest.mark.parametrize(
    ("first", "email", "name"),
    [
        ("Bronwen\nTudge RVN", "bron.tudge@example.org", "Bronwen Tudge"),
        ("ADA\nQUIST", "ada.quist@example.org", "ADA QUIST"),
        ("ADA\tQUIST - FELD", "a.quist.feld@example.org", "ADA QUIST-FELD"),
        ("Ada Quist RGN", "ada@quist.example", "Ada Quist"),
        ("Ada Quist\nHull", "ada@quist.example", "Ada Quist"),
    ],
)
def test_a_name_may_take_two_rows_and_carry_letters(first, email, name):
    """
    Halves that fit the address are one name, without letters behind it.
    """
    blocks = [*first.split("\n"), *REST.format(email=email).splitlines()]
    page = Page(1, tuple(TextBlock(text) for text in blocks if text))
    content = read_resume(ExtractedText("text/plain", (page,)))

    assert content.contact.name == name
    told = [x.text for x in content.lines if x.section is Section.SUMMARY]
    assert told[0] == "Compiler Engineer"


@pytest.mark.parametrize(
    "first", ["Nombre y apellidos\tAda Cano", "Apellidos y nombre: Cano, Ada"]
)
def test_a_spanish_form_names_its_person(first):
    """
    The label of a form stands in the language of the form.
    """
    assert "Ada Cano" == read(first, email="x1@quist.example").contact.name


def test_initials_in_an_ornament_are_no_name():
    """
    "AQ" in a circle fits the e-mail address, and so does the name in a later line.
    """
    rest = REST.replace("Skills\n", "Hobbies\nChess\nAda Quist\nSkills\n")

    assert "Ada Quist" == read("AQ", email="aq.quist@x.example", rest=rest).contact.name


def test_a_last_name_in_capitals_comes_last_below_a_letter():
    """
    Forms put the last name first, in capitals; nobody signs so.
    """
    assert "Rachid Benali" == person("BENALI Rachid")
    assert "Rachid Benali" == person("RACHID BENALI")


def test_a_doctor_is_no_author_of_papers_alone():
    """
    Initials of the name before its last word fit the address, though "Dr" does not.
    """
    told = """
Dr Inês Carvalhal Moutinho
Groningen · i.c.moutinho@example.nl

Experience
Researcher, Wadden University, 2019 - 2023
- Measured nitrogen in salt marshes

Publications
Moutinho IC, Krogh S (2024). Sulphide and seedlings. Coastal Plants 38.
"""

    assert read_resume(as_text(told)).contact.name == "Dr Inês Carvalhal Moutinho"


@pytest.mark.parametrize(
    ("head", "papers"),
    [
        ("Maria Lopez, RN, BSN", ["RN, BSN"]),
        ("MARIA LOPEZ, CPA", ["CPA"]),
        ("Maria Lopez Jr.", []),
        ("Maria Lopez, CV", []),
        ("Maria Lopez, Boston, MA", []),
        ("Maria Lopez (she/her)", []),
    ],
)
def test_letters_behind_a_name_are_papers(head, papers):
    """
    What stands there may stand nowhere else.
    """
    told = read_resume(
        as_text(
            f"{head}\nBoston, MA | maria@example.org\n\nEXPERIENCE\n"
            "Staff Nurse, Tern Hospital, Boston\n2019 - present\n- Cared for all\n"
        )
    )

    held = [x.text for x in told.lines if x.section is Section.CERTIFICATIONS]
    assert papers == held
