"""
Resumes that margins, page breaks and pasting took apart.
"""

import pytest

from resumate.domain.extracted_text import BlockKind, ExtractedText, Page, TextBlock
from resumate.domain.reading import unwrapped
from resumate.domain.reading.lines.broken_words import mended, words_of
from resumate.domain.reading.lines.headings import begins_heading
from resumate.domain.reading.lines.source import source_lines
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import Section
from resume_texts import as_text

TOP = "Nora Feld\nLeeds   nora.feld@example.org   07700 900111\n\n"


def lines_of(*texts: str) -> list[str]:
    """
    The lines of a file that has these blocks.
    """
    blocks = tuple(TextBlock(text) for text in texts)
    return [line.text for line in source_lines(ExtractedText("x", (Page(1, blocks),)))]


@pytest.mark.parametrize(
    ("told", "whole"),
    [
        ("nora.feld@ example.org", "nora.feld@example.org"),
        ("nora.feld@exam ple.org", "nora.feld@example.org"),
        ("nora@example.org www.example.org", "nora@example.org www.example.org"),
        ("kept the pay- roll records", "kept the payroll records"),
        ("a customer- facing post", "a customer-facing post"),
        ("Früh- und Spätdienst", "Früh- und Spätdienst"),
        ("on- or off-site", "on- or off-site"),
        ("Irish- fluent", "Irish- fluent"),
        ("Englisch- fließend", "Englisch- fließend"),
        ("Lehre Werkzeug- mechaniker", "Lehre Werkzeugmechaniker"),
        ("Gesellen- zeugnis, Haus- verwaltung", "Gesellenzeugnis, Hausverwaltung"),
        ("Tarn Glass- works, glassworks", "Tarn Glassworks, glassworks"),
    ],
)
def test_what_a_margin_took_apart_is_made_whole(told: str, whole: str) -> None:
    """
    Words and addresses are whole again; what only looks so stays.
    """
    assert mended(told, words_of([told])) == whole


def test_a_page_header_inside_a_pasted_text_is_no_line() -> None:
    """
    "Page 1 of 2" goes from the top, and its whole line from anywhere below.
    """
    told = lines_of(
        "Nora Feld Page 1 of 2",
        "Profile",
        "Baker with nine years at the oven.",
        "Experience",
        "Baker, Crumb & Crust, 2015 - 2020",
        "Sourdough and rye",
        "Nora Feld Page 2 of 2",
        "Pastry, 40 kinds",
    )

    assert told[0] == "Nora Feld"
    assert told[-2:] == ["Sourdough and rye", "Pastry, 40 kinds"]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Raised the share from 71% to 88% (Jan–Oct", "2025)"),
        ("Treasurer of the school association since 2021. Raised", "£6,200 last year."),
        (
            "Cost of an export blend brought down by Rs.",
            "3.40 a kilo without change in score",
        ),
        ("Flat 2, 9 Wharf Lane, Gran-", "tham"),
    ],
)
def test_a_line_that_cannot_end_goes_on_below(above: str, below: str) -> None:
    """
    A bracket left open, a sentence just begun, an abbreviation that counts and a word
    broken off go on in the next line.
    """
    assert len(lines_of("Nora Feld", above, below)) == 2


@pytest.mark.parametrize("last", ["if", "because", "that", "when", "into", "which"])
def test_no_line_ends_with_a_word_that_opens_a_clause(last: str) -> None:
    """
    "until retirement and, if" goes on below, though the next line opens with "I".
    """
    above = f"To bring thirty years of front office work to a public post, {last}"
    told = unwrapped([above, "I am asked, a little beyond."])

    assert told == [f"{above} I am asked, a little beyond."]


def test_a_bracket_in_a_column_is_closed_in_it() -> None:
    """
    What stands in the margin beside an open bracket stays behind it.
    """
    told = lines_of("Instructor, Tarn College (24 students\tFall 2024", "rated 4.7)")

    assert told == ["Instructor, Tarn College (24 students rated 4.7)\tFall 2024"]


def test_dates_end_a_sentence_just_begun() -> None:
    """
    A line of dates opens a post, whatever stands above it.
    """
    told = lines_of(
        "Window of the year, shown at the fair in spring. First prize", "08/2016 – 2020"
    )

    assert len(told) == 2


@pytest.mark.parametrize(
    ("above", "below", "one"),
    [
        ("SCHUL- UND", "BERUFSBILDUNG", True),
        ("PERSÖNLICHE", "FÄHIGKEITEN", True),
        ("NORA FELD", "PROFILE", False),
        ("SKILLS", "LANGUAGES", False),
        ("Schul- und", "Berufsbildung", False),
    ],
)
def test_a_heading_may_take_two_rows(above: str, below: str, *, one: bool) -> None:
    """
    Two lines in capitals that only together are a heading are one.
    """
    assert begins_heading(above, below) is one


def test_what_stands_beside_a_heading_of_two_rows_stands_under_it() -> None:
    """
    A form with headings in its margin is read by its sections.
    """
    told = """
BERUFSERFAHRUNG
2016 – 2018   Jungkoch, Gasthof Murblick
SCHUL- UND
BERUFSBILDUNG
2013 – 2016   Lehre Koch, Gasthof Murblick
PERSÖNLICHE   Deutsch, Bulgarisch
FÄHIGKEITEN   Dienstplan, Kalkulation
"""
    content = read_resume(as_text(TOP + told))
    sections = [
        line.section for line in content.lines if line.role or "Dienst" in line.text
    ]

    assert sections == [Section.EXPERIENCE, Section.EDUCATION, Section.SKILLS]


def test_a_bullet_closes_no_bracket() -> None:
    """
    An item of a list is never the rest of the line above.
    """
    blocks = (
        TextBlock("Led the bakery (40 kinds"),
        TextBlock("pastry too)", BlockKind.LIST_ITEM),
    )

    assert len(source_lines(ExtractedText("x", (Page(1, blocks),)))) == 2


@pytest.mark.parametrize(
    "lines",
    [
        [
            "new business and renewals, sixty calls a day, then on screens",
            "won the tender of the salmon farm",
        ],
        [
            "- phoned the customers of the north",
            "- drew the offers",
            "- kept the sheet of prices",
            "",
            "Portfolio of 65 customers in the north and the east of it",
            "visited each of them twice a year",
        ],
    ],
)
def test_small_letters_go_on_with_nothing_where_all_begin_so(lines) -> None:
    """
    Who begins each line with a small letter begins one so, too, where there was room
    above for its first word.
    """
    assert unwrapped(lines) == lines


@pytest.mark.parametrize("hanging", ["calls a day in", "calls a day,", "calls a day -"])
def test_small_letters_go_on_where_the_line_above_hangs(hanging) -> None:
    """
    Nobody ends with "in", a comma or a dash, whatever letter a line begins with.
    """
    above = f"new business and renewals, sixty and more {hanging}"

    assert unwrapped([above, "then on screens"]) == [f"{above} then on screens"]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (
            "Lead designer on a cordless line of eight tools; concept to",
            "launch in 26 months",
        ),
        ("Root cause on a field failure of the latch, returns brought below", "0.2%"),
        ("Umbau der Packlinie geleitet, Ausschuss im ersten Jahr gesenkt auf", "1,5%"),
    ],
)
def test_an_item_that_hangs_goes_on_with_however_many_words_or_a_number(above, below):
    """
    Nobody ends an item with "to" or "below".
    """
    item = TextBlock(above, BlockKind.LIST_ITEM)
    text = ExtractedText("x", (Page(1, (item, TextBlock(below))),))

    assert [line.text for line in source_lines(text)] == [f"{above} {below}"]


def test_an_item_that_begins_small_goes_on_below_too() -> None:
    """
    Its mark says that it began; what is small and unmarked below is the rest of it.
    """
    above = "fachliche Einweisung von sechs Helfern; die Aufsicht liegt"
    item = TextBlock(above, BlockKind.LIST_ITEM)
    rest = TextBlock("beim Obergärtner")
    text = ExtractedText("x", (Page(1, (item, rest)),))

    assert [line.text for line in source_lines(text)] == [f"{above} beim Obergärtner"]


def test_what_came_before_for_so_long_begins_a_line() -> None:
    """
    Though in small letters, below a line that had no more room.
    """
    lines = [
        "2010 bis 2014 - Lehre Tischlerei, Holzwerk Altsäge, Wels (Abschluss 06/2014)",
        "davor 9 Monate Zivildienst beim Rettungsdienst, Bezirksstelle Au (2009/10)",
    ]

    assert unwrapped(lines) == lines
