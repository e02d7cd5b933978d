"""
Plain text, Markdown, RTF, HTML and JSON: their encodings and their marks.
"""

import json

import pytest

import resume_files as files
from resumate.adapters.documents.child import extracted
from resumate.adapters.documents.encoding import decoded
from resumate.domain.errors import UnsupportedFileError
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import LineKind, Section

SPANISH = (
    "Íñigo Peña Muñoz\ninigo@example.org\n\nExperiencia\nJefe de cocina — Café Ñandú\n"
    "• Dirección de 8 personas · menú del día “clásico”\n"
)
RUSSIAN = (
    "Анна Петрова\nанна@example.org\n\nОпыт работы\nИнженер, Северное море, 2019 – "
    "2022\n"
    "Проектирование судов и расчёт прочности корпуса\n"
)


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"],
)
def test_text_is_read_in_any_common_encoding(encoding):
    """
    Accents, dashes and quotation marks come out as they went in.
    """
    found = decoded(SPANISH.encode(encoding))

    assert found is not None
    assert found[0].lstrip("\ufeff") == SPANISH


def test_latin_1_is_read():
    """
    The older relative of cp1252 is read, too.
    """
    old = SPANISH.translate({0x2014: "-", 0x2022: "-", 0x201C: '"', 0x201D: '"'})

    found = decoded(old.encode("latin-1"))

    assert found is not None
    assert found[0] == old


def test_cyrillic_is_guessed_with_a_warning():
    """
    Other eight-bit encodings are guessed, and the person is told so.
    """
    text = extracted((RUSSIAN * 4).encode("cp1251"), max_pages=9)

    assert "Проектирование судов" in text.text
    assert any("guessed" in warning for warning in text.warnings)


def test_hard_wrapped_text_is_joined():
    """
    Lines that an editor broke at its margin are whole again; others stay apart.
    """
    text = (
        "Nora Feld\nEngineer\n\nSUMMARY\n"
        "Compiler engineer who likes small languages, fast builds and calm teams, and\n"
        "who has led two of them through a change of language, of tools and of habits\n"
        "without a single week in which nothing could be released to the customers of\n"
        "the house.\n\nEXPERIENCE\n"
        "- Cut the build times of sixty developers in four teams by a third, and kept\n"
        "  them there for two years\n"
        "- Led the move to Rust\n"
    )

    lines = extracted(text.encode(), max_pages=9).text.split("\n")

    assert any(
        x.startswith("Compiler engineer") and x.endswith("house.") for x in lines
    )
    assert any(x.startswith("• Cut the") and x.endswith("two years") for x in lines)
    assert "• Led the move to Rust" in lines
    assert lines[:2] == ["Nora Feld", "Engineer"]


def test_what_stands_apart_in_a_file_stands_apart_in_its_text():
    """
    Bullets and empty lines stay, for a posting tells its headings by them.
    """
    file = "What we ask for\n- 6+ years at sea\n\nWe offer\n- Rum\n"

    text = extracted(file.encode(), max_pages=9).text

    assert text == "What we ask for\n• 6+ years at sea\n\nWe offer\n• Rum"


def test_markdown_loses_its_marks():
    """
    Stars, links and table rules are no text.
    """
    text = extracted(files.MARKDOWN.encode(), max_pages=9).text

    assert "Senior Compiler Engineer, Brightwater Ltd, Jan 2020 – Present" in text
    assert "Led the move to Rust" in text
    assert "Rust\t4" in text
    assert "*" not in text
    assert "|" not in text


def test_marks_on_both_sides_make_a_heading():
    """
    "*** Praxis ***" in plain text opens a section, and is no item of a list.
    """
    told = (
        "Ute Wegener\nute@example.org\n\n*** Praxis ***\nKöchin\n"
        "Gasthof Adler, Ulm\n2019 – heute\n- Einkauf\n\n*** Sprachen ***\n"
        "Dänisch - B1\n"
    )

    content = read_resume(extracted(told.encode(), max_pages=1))

    assert [role.employer for role in content.roles] == ["Gasthof Adler"]
    assert content.lines[-1].section is Section.LANGUAGES


@pytest.mark.parametrize("sign", ["*", "_"])
def test_what_is_set_in_italics_is_no_item(sign):
    """
    The sign that opens "*September 2031 – now*" is closed, and no bullet.
    """
    dates = f"{sign}September 2031 – now{sign}"
    told = f"# Nora Feld\n\n## Developer, Nortada\n{dates}\n\n- Led\n"
    lines = extracted(told.encode(), max_pages=9).text.splitlines()

    assert [line for line in lines if line][2:] == ["September 2031 – now", "• Led"]


def test_a_name_in_a_cell_stands_apart_from_the_trade_below():
    """
    What is set in letters of its own is a line by itself.
    """
    lines = extracted(files.name_beside_contact(), max_pages=9).text.splitlines()

    assert [line for line in lines if line][:2] == ["Nora Feld", "Compiler Engineer"]


def test_rtf_special_characters_are_read():
    """
    Hex bytes, Unicode escapes, tabs and table cells become text; metadata does not.
    """
    text = extracted(files.RTF, max_pages=9).text

    assert "Café Brightwater\tJan 2020 – Present" in text
    assert "2017\tBSc Computer Science" in text
    assert "Someone Else" not in text


def test_html_spans_side_by_side_are_columns():
    """
    Boxes that a browser sets apart are parted by tabs; scripts are no text.
    """
    text = extracted(files.HTML.encode(), max_pages=9).text

    assert "Senior Compiler Engineer\tBrightwater Ltd\tJan 2020 – Present" in text
    assert "alert" not in text
    assert "Rust & C++" in text


def test_json_resume_names_title_and_employer():
    """
    A structured post becomes a line that says who and what.
    """
    text = extracted(files.JSON_RESUME, max_pages=9).text

    assert "Senior Compiler Engineer @ Brightwater Ltd\t2020-01 – Present" in text


@pytest.mark.parametrize("data", [{"a": 1}, {"basics": []}, {"resume": [1]}, {}])
def test_json_that_is_no_resume_is_refused(data):
    """
    Other structured data is named as unsupported.
    """
    with pytest.raises(UnsupportedFileError):
        extracted(json.dumps(data).encode(), max_pages=9)


@pytest.mark.parametrize("part", ["work", "education", "skills", "certificates"])
def test_json_with_one_part_of_a_resume_is_read(part):
    """
    How much there has to be is asked of the text, and not of the kind of file.
    """
    data = {part: [{"name": "Brightwater Ltd"}]}

    assert "Brightwater Ltd" in extracted(json.dumps(data).encode(), max_pages=9).text


@pytest.mark.parametrize("zeros", [1, 2])
def test_a_stray_zero_is_no_text(zeros):
    """
    A text is read without the odd zero byte in it.
    """
    content = b"Nora Feld\nEngineer" + b"\0" * zeros + b" at Brightwater" * 20

    assert "\0" not in extracted(content, max_pages=9).text


@pytest.mark.parametrize("name", ["Ida", "Ida Vance"])
def test_json_says_what_the_name_is(name):
    """
    One word is a name where the file calls it one, and no line besides.
    """
    work = {"name": "Moor Mill", "position": "Miller", "startDate": "2020-01"}
    data = {"basics": {"name": name}, "work": [work | {"highlights": ["Ground oats"]}]}
    content = read_resume(extracted(json.dumps(data).encode(), max_pages=9))

    assert content.contact.name == name
    assert not [line for line in content.lines if "Ida" in line.text]


def test_json_with_odd_values_is_read_as_far_as_it_makes_sense():
    """
    A number where a list is expected costs that field only.
    """
    data = {
        "basics": {"name": "Nora Feld", "profiles": 7},
        "work": [{"position": "Engineer", "name": 5, "highlights": 3}, "Sailor"],
        "skills": {"list": [{"name": "Rust"}]},
    }

    text = extracted(json.dumps(data).encode(), max_pages=9).text

    assert "Engineer @ 5" in text
    assert "Sailor" in text
    assert "Rust" in text


NUMBERED = b"""\
Nora Feld
nora.feld@example.org

Employment history

1. Tern Haulage Ltd, Hull
   Yard Shift Supervisor                       Apr 2019 - present
   * 14 drivers and 9 trailers a shift
   * Losses down from 31 to 12 a month

2. Kestrel Timber, Leeds
   Yard Team Leader                            Mar 2015 - Mar 2019
   * Stock of 4,100 boards

   Forklift Driver (counterbalance)            Jun 2012 - Feb 2015

3. Pellow Building Supplies
   Picker                                      2010 - 2012

Education
   1. Basic Certificate of Warehouse Work
   2. First aid
"""


def test_numbered_employers_have_the_posts_below_them():
    """
    A number before a firm counts the firms: dates in a column of their own begin no
    line of text that goes on, and a number begins the next employer.
    """
    content = read_resume(extracted(NUMBERED, max_pages=9))

    assert [(r.title, r.employer, str(r.start)) for r in content.roles] == [
        ("Yard Shift Supervisor", "Tern Haulage Ltd", "2019-04"),
        ("Yard Team Leader", "Kestrel Timber", "2015-03"),
        ("Forklift Driver", "Kestrel Timber", "2012-06"),
        ("Picker", "Pellow Building Supplies", "2010"),
    ]
    assert [r.id for r in content.roles] == [
        line.role for line in content.lines if line.role and line.kind is LineKind.ENTRY
    ]
    told = [line.text for line in content.lines]
    assert "First aid" in told


def test_a_numbered_employer_is_no_line_that_goes_on_with_its_post():
    """
    Where there was room for more, what stands below it with dates is the post; what an
    item had no room for goes on below.
    """
    told = b"""\
Nora Feld
nora.feld@example.org

Employment history

1) Tern Haulage Ltd, Hull
   Yard Supervisor (Nights), April 2019 to date
   - 14 drivers and 9 trailers a shift

2) Kestrel Timber, Leeds
   Picker, promoted to Team Leader June 2016
   Mar 2015 to Mar 2019
   1. Counted the stock of both yards and of the shop each quarter from
      January 2016
"""

    content = read_resume(extracted(told, max_pages=9))

    assert [(r.title, r.employer, str(r.start)) for r in content.roles] == [
        ("Yard Supervisor (Nights)", "Tern Haulage Ltd", "2019-04"),
        ("Picker, promoted to Team Leader June 2016", "Kestrel Timber", "2015-03"),
    ]
    assert content.lines[-1].text.endswith("each quarter from January 2016")


@pytest.mark.parametrize("rule", ["=" * 75, "#" * 60, "~" * 75, "_-" + "*" * 70])
def test_lines_drawn_across_a_page_make_no_text_illegible(rule):
    """
    A rule above and below each heading is one mark each, however long it is.
    """
    parts = ["PROFIL", "BERUFSERFAHRUNG", "04/2019 - heute Küchenhilfe, Mensa Au"]
    text = "\n".join(f"{rule}\n{part}\n{rule}" for part in parts)

    assert "Küchenhilfe, Mensa Au" in extracted(text.encode(), max_pages=9).text


def test_marks_stay_where_they_say_that_little_is_known():
    """
    A skill with most of its stars empty keeps them, and the titles of a table are none.
    """
    told = (
        "Ada Kerr\nada@kerr.example\n\n## Skills\n\n| thing | level |\n|---|---|\n"
        "| HubSpot | ★★★★★ |\n| Salesforce | ★☆☆☆☆ |\n\n## Work\n\n"
        "Clerk, Fen Ltd, 2019 - now\n- Wrote letters\n"
    )
    content = read_resume(extracted(told.encode(), max_pages=1))
    skills = [x.text for x in content.lines if x.section is Section.SKILLS]

    assert skills == ["HubSpot", "Salesforce, ★☆☆☆☆"]


def test_lines_one_by_one_under_an_item_are_items():
    """
    They begin with capitals, and some end where there was room; what a margin broke
    stays one line.
    """
    told = """\
Nora Feld
nora.feld@example.org

Berufserfahrung

seit April 2022: Kiefer Holzhandel GmbH, Moorbach
- Vorarbeiter Platz (seit Mai 2024)
  Einteilung der Leute am Morgen und Abstimmung mit den Fuhrleuten
  Reklamationen prüfen
  Einweisung neuer Leute
- Pflege und Wartung der beiden Stapler und der Säge im Zuschnitt nach
  Plan des Herstellers
""".encode()

    content = read_resume(extracted(told, max_pages=9))

    assert [line.text for line in content.lines][1:] == [
        "Vorarbeiter Platz (seit Mai 2024)",
        "Einteilung der Leute am Morgen und Abstimmung mit den Fuhrleuten",
        "Reklamationen prüfen",
        "Einweisung neuer Leute",
        (
            "Pflege und Wartung der beiden Stapler und der Säge im Zuschnitt nach "
            "Plan des Herstellers"
        ),
    ]
