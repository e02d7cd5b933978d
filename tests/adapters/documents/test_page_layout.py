"""
PDF pages are read column by column, and their lines are whole.
"""

import pytest

import resume_files as files
import stories
from resumate.adapters.documents.child import extracted
from resumate.adapters.documents.page_words import Word, segments
from resumate.adapters.documents.passage import Passage, as_pages
from resumate.adapters.documents.table_rows import row_passages
from resumate.domain.extracted_text import BlockKind
from resumate.domain.reading.heads.told_fields import titles_columns

LEFT = """\
SKILLS
Rust, C++, LLVM
Python, Bash
Profiling
Fuzzing

LANGUAGES
German
English
Polish

INTERESTS
Sailing
Chess"""

RIGHT = """\
EXPERIENCE
Brightwater Ltd, Leeds
Senior Compiler Engineer
Jan 2020 - Present
Cut build times by 35 percent for sixty developers
in four teams and kept them there
Led the move of the parser from C to Rust

EDUCATION
University of Leeds
BSc Computer Science
2014 - 2017
First class"""


def lines_of(content):
    """
    The texts of all blocks.
    """
    return extracted(content, max_pages=50).text.split("\n")


def test_columns_are_read_one_after_the_other():
    """
    Lines side by side are not mixed, although the file draws them row by row.
    """
    lines = lines_of(files.two_column_pdf(LEFT, RIGHT))

    assert lines.index("Chess") < lines.index("EXPERIENCE")
    assert lines.index("SKILLS") < lines.index("LANGUAGES") < lines.index("INTERESTS")
    assert lines.index("Senior Compiler Engineer") < lines.index("EDUCATION")
    assert not any("Rust, C++" in x and "Brightwater" in x for x in lines)


def test_a_wrapped_line_is_one_line():
    """
    A sentence that goes on below is joined.
    """
    lines = lines_of(files.two_column_pdf(LEFT, RIGHT))

    wrapped = "Cut build times by 35 percent for sixty developers in four teams"
    assert any(line.startswith(wrapped) for line in lines)


def test_a_column_runs_on_over_the_page():
    """
    The right column of the next page follows the right column of this one.
    """
    more = "Second prize in mathematics\nAWARDS\nPrize of the city"

    lines = lines_of(files.two_column_pdf(LEFT, RIGHT, on_next_page=more))

    assert lines.index("First class") < lines.index("Second prize in mathematics")


def test_dates_in_the_right_margin_stay_with_their_line():
    """
    A date column is no column of its own: it is parted by a tab.
    """
    file = files.two_column_pdf(
        "EXPERIENCE\nTern Air\nCabin crew\nserved coffee\nHarbour\nDeck hand",
        "\n2018 - 2020\n\n\n2016 - 2018\n",
    )

    text = extracted(file, max_pages=9).text

    assert text.index("Tern Air") < text.index("2018 - 2020") < text.index("Harbour")


def test_a_table_of_labels_is_read_row_by_row():
    """
    What a label stands for is beside it, however wide both columns are filled.
    """
    rows = [
        "Languages|Java 8/11/17, SQL, PL/SQL, Shell scripting",
        "Frameworks|Spring Boot, Spring MVC, Hibernate, JUnit",
        "Messaging|Apache Kafka, RabbitMQ, IBM MQ, NATS, SQS",
        "Databases|Oracle 12c, PostgreSQL, MongoDB, Redis",
        "Tools|Jenkins, Maven, Git, JIRA, SonarQube, Splunk",
    ]
    above = "Nora Feld\nLeeds\nTECHNICAL SKILLS\n"
    below = "PROFESSIONAL HISTORY\nLead Engineer at Brightwater, Leeds"

    lines = lines_of(files.label_table_pdf(above, rows, below))

    told = [row.replace("|", "\t") for row in rows]
    assert [line for line in lines if line in told] == told


def test_levels_stand_beside_what_they_are_of():
    """
    A column of nothing but levels is read row by row, though words above both columns
    could be headings.
    """
    rows = ["Programm|Kenntnisse", "MS Office|sehr gut", "Protel|gut"]
    rows += ["Sprachen|Niveau", "Deutsch|Muttersprache", "Englisch|C1"]
    rows += ["Italienisch|B1"]

    lines = lines_of(files.label_table_pdf("Nora Feld\nBern\n", rows, "HOBBYS\nKochen"))

    told = [row.replace("|", "\t") for row in rows]
    assert [line for line in lines if line in told] == told


WRAPPED = {
    "dates first": (
        (66, 150, 270),
        [
            "Nov 2024 -|Harbour Pharmacy,|Overseeing a dispensary of about 6,000 items",
            "Present|Hull|a month with two technicians and",
            "|Supervising|four counter staff.",
            "|Pharmacist|",
            "Sept 2020 - Oct|Old Town|- Checking prescriptions for both nursing homes",
            "2024|Pharmacy, Hull|  of the old town",
            "|Pharmacist|- Blood pressure checks",
        ],
    ),
    "dates in the midst": (
        (66, 170, 270),
        [
            "Harbour Pharmacy,|Nov 2024 -|Overseeing a dispensary of about 6,000 items",
            "Hull|Present|a month with two technicians and",
            "Supervising||four counter staff.",
            "Pharmacist||",
            "Old Town|Sept 2020 - Oct|- Checking prescriptions for both nursing homes",
            "Pharmacy, Hull|2024|  of the old town",
            "Pharmacist||- Blood pressure checks",
        ],
    ),
}


@pytest.mark.parametrize("order", WRAPPED)
def test_cells_that_wrap_are_read_one_by_one(order):
    """
    An entry is its short cells in one row, post and employer apart, and its text below;
    what stands under the table is none of it.
    """
    at, rows = WRAPPED[order]

    lines = lines_of(files.wrapped_cells_pdf(rows, at))

    first = lines.index("EXPERIENCE") + 1
    overseeing = f"{rows[0].split('|')[2]} a month with two technicians and"
    overseeing += " four counter staff."
    told = [sorted(line.split("\t")) for line in lines[first : first + 5]]
    assert told == [
        ["Harbour Pharmacy, Hull", "Nov 2024 - Present", "Supervising Pharmacist"],
        [overseeing],
        ["Old Town Pharmacy, Hull", "Pharmacist", "Sept 2020 - Oct 2024"],
        ["• Checking prescriptions for both nursing homes of the old town"],
        ["• Blood pressure checks"],
    ]
    assert next(line for line in lines[first + 5 :] if line) == "EDUCATION"


def test_rows_of_short_cells_stay_rows():
    """
    A table in which nothing wraps is read as it stands.
    """
    rows = [
        "2020 - now|Harbour Pharmacy|Pharmacist and first aider",
        "2018 - 2020|Old Town Pharmacy|Dispensing assistant at nights",
        "2017 - 2018|Hull Books|Till and stock room help",
    ]

    lines = lines_of(files.wrapped_cells_pdf(rows, (66, 170, 270)))

    assert lines[lines.index("EXPERIENCE") + 1 :][:3] == [
        row.replace("|", "\t") for row in rows
    ]


MARGIN = [
    "|Experience",
    "04/2022 - today|Compiler Engineer, Brightwater Ltd, Leeds",
    "|Cut build times by a third",
    "10/2020 - 03/2022|Tester, Harbour Tools Ltd, Hull",
    "|Skills",
    "Languages|Rust, C++, Python, SQL and what they are linked with,",
    "|and Bash",
    "Tools|LLVM, Git",
]


def test_labels_set_to_the_right_stand_beside_their_text():
    """
    A letter's width of white parts them, where it does so down the page.
    """
    lines = lines_of(files.right_set_margin_pdf(MARGIN))

    assert "04/2022 - today\tCompiler Engineer, Brightwater Ltd, Leeds" in lines
    assert "Tools\tLLVM, Git" in lines
    assert any(line.startswith("Languages\tRust") for line in lines)


def test_how_to_reach_somebody_stands_beside_the_name_alone():
    """
    The heading below both belongs to what follows it.
    """
    lines = lines_of(files.right_set_margin_pdf(MARGIN))

    assert lines[0] == "Nora Feld"
    assert lines.index("nora@example.org") < lines.index("Experience")


def test_the_rest_of_a_bullet_is_no_heading():
    """
    A word that could be one, where the text of the bullet hangs.
    """
    bullet = "• Begleitung von Studierenden und Lernenden als Verantwortliche der"
    rows = ["|Erfahrung", f"|{bullet}", "|   Ausbildung", "|Kenntnisse", "|Excel"]

    lines = lines_of(files.right_set_margin_pdf(rows))

    assert any(line.endswith("Verantwortliche der Ausbildung") for line in lines)


def test_a_trade_below_the_name_stands_beside_no_address():
    """
    Two lines in one cell of a DOCX are read before the address in the other.
    """
    name = [Passage("Reto Ammann"), Passage("Polymechaniker EFZ")]
    address = [Passage("Hofstrasse 9"), Passage("8400 Winterthur"), Passage("078 555")]
    dates = [Passage("Mai 2019 –"), Passage("heute")]

    assert row_passages([name, address]) == [*name, *address]
    assert row_passages([dates, address])[0].text == "Mai 2019 – heute\tHofstrasse 9"


def test_a_post_and_its_firm_share_a_cell_between_when_and_what():
    """
    In a row of a DOCX table, post and firm below each other are two, and what was done
    stands below both; a row of one line each stays one.
    """
    dates, post = [Passage("May 2029 – now")], Passage("Baker")
    named = [post, Passage("Alder Mill, Hull")]
    told = [Passage("Ran the night shift. Trained two apprentices.")]

    row, *below = row_passages([dates, named, told])
    plain = row_passages([dates, [post], told])

    assert row.text == "May 2029 – now\tBaker\tAlder Mill, Hull"
    assert [p.text for p in below] == [
        "Ran the night shift.",
        "Trained two apprentices.",
    ]
    assert {p.kind for p in below} == {BlockKind.LIST_ITEM}
    assert [p.text for p in plain] == [f"May 2029 – now\tBaker\t{told[0].text}"]


def test_the_titles_of_the_columns_of_work_are_no_head():
    """
    "Dates | Post and employer | What I did" names neither.
    """
    assert titles_columns("Dates\tPost and employer\tWhat I did")
    assert not titles_columns("Dates\tPost Office\tWhat I did")


@pytest.mark.parametrize("first", ["Aus- und", "Schulung &", "Büro,", "Labor ("])
def test_an_open_line_of_a_cell_goes_on_below(first):
    """
    A line of a DOCX cell that ends in "and", a comma or a bracket is one with the next.
    """
    told = [Passage(first), Passage("Weiterbildung")]
    beside = [Passage("Kurse"), Passage("Zeugnisse"), Passage("Planung")]

    assert row_passages([told, beside])[0].text == f"{first} Weiterbildung\tKurse"


def test_headings_are_told_by_their_look():
    """
    Bold capitals above text are headings, and nothing else is.
    """
    pages = extracted(files.pdf(), max_pages=9).pages

    headings = [b.text for p in pages for b in p.blocks if b.kind is BlockKind.HEADING]
    assert headings == ["SUMMARY", "EXPERIENCE", "EDUCATION", "SKILLS"]


def test_bullets_are_list_items_without_their_mark():
    """
    The bullet is kept as the kind of the block.
    """
    pages = extracted(files.pdf(), max_pages=9).pages

    items = [b.text for p in pages for b in p.blocks if b.kind is BlockKind.LIST_ITEM]
    assert items[0] == "Cut build times by 35% for 60 developers"


def test_the_column_with_the_name_is_read_first():
    """
    A name in large letters on the right comes before the sidebar on the left.
    """
    lines = lines_of(files.sidebar_pdf(LEFT, RIGHT))

    assert lines[0] == "Nora Feld"
    assert lines.index("First class") < lines.index("SKILLS")


def test_a_name_in_two_lines_is_one_line():
    """
    A name that is too long for a narrow column is still one name.
    """
    lines = lines_of(files.narrow_name_pdf(LEFT, RIGHT))

    assert "Nora Feld-Amsel" in lines


def test_a_list_in_a_narrow_column_is_one_line():
    """
    A line with commas that fills its column goes on below; an entry with its own date
    does not.
    """
    told = (
        "CERTIFICATES\nCloud Practitioner, Scrum\nMaster (2022), First Aid,\n2023\n"
        "Fitter, Quay School, 2012\nDiver, Bay School, 2014"
    )
    lines = lines_of(files.two_column_pdf(told, RIGHT))

    assert "Cloud Practitioner, Scrum Master (2022), First Aid, 2023" in lines
    assert "Fitter, Quay School, 2012" in lines


def test_items_that_stand_apart_are_told_by_their_distance():
    """
    A row as near the one above as the rows of one item go on with it, whatever it
    begins with; one that stands further away is the next item, though the first word
    of it had no room above.
    """
    items = (
        "CERTIFICATES\nCloud Certified Database|Engineer - Associate|(2024)\n"
        "Fluent in talks with|clients\nOpera, two years and more\n"
        "Bookings of a whole house\nRegistered Nurse, valid to Aug|2028"
    )

    lines = lines_of(files.spaced_items_pdf(items, RIGHT))

    told = [item.replace("|", " ") for item in items.splitlines()[1:]]
    assert [line for line in lines if line in told] == told


def test_rows_that_somebody_broke_are_items():
    """
    Where one row of several ends although the next word had room, all are items.
    """
    rows = (
        "SKILLS\nPython, SQL, Bash tools|Parallel jobs (cluster)|Airflow|Tern Core|"
        "Object stores, queues|Terraform\nLong walks with her two|dogs"
    )

    lines = lines_of(files.spaced_items_pdf(rows, RIGHT))

    told = rows.splitlines()[1].split("|")
    assert [line for line in lines if line in told] == told
    assert "Long walks with her two dogs" in lines


def test_lines_further_in_tell_how_wide_a_column_is():
    """
    The longest row of a list is not wrapped where a bullet further in runs on for more.
    """
    rows = [
        "KNOWLEDGE|Ledger software (very good), spreadsheets (good)|English, Dutch",
        "EXPERIENCE|04/2019 - 05/2026 Clerk, Haverkamp Ltd|",
    ]
    bullet = "Introduced a digital form for complaints, which cut the time|taken"

    lines = lines_of(files.indented_bullet_pdf(rows, bullet))

    assert "English, Dutch" in lines
    assert any(line.endswith(bullet.replace("|", " ")) for line in lines)


@pytest.mark.parametrize(
    ("rows", "joined"),
    [
        ("Angebote, Gutschriften|Terminplanung mit Speditionen", False),
        ("Fräsen, Bohrmaschinen|Einrichtung der Anlagen", False),
        ("Betreuung, palliative|Begleitung von Gästen", True),
    ],
)
def test_no_two_german_nouns_stand_together_unparted(rows, joined):
    """
    Work below a row of nouns is a line of its own, though its first word had no room.
    """
    above, below = rows.split("|")
    above = f"Rechnungen, Verträge, Bestellungen, Lieferscheine, Mahnungen, {above}"
    text = f"Ute Kranz\n\nBERUFSERFAHRUNG\n{above}\n{below}\nEnde"

    lines = lines_of(files.pdf(text))

    assert (f"{above} {below}" in lines) is joined


def test_a_row_that_ends_in_a_preposition_goes_on():
    """
    Nothing ends so, whatever letter the next row begins with and whatever room it had.
    """
    rows = "STUDIUM\nBachelorarbeit: Absatz mit|Prophet\nPflege der|Anlagen"

    lines = lines_of(files.spaced_items_pdf(rows, RIGHT))

    assert "Bachelorarbeit: Absatz mit Prophet" in lines


def test_a_line_begun_in_bold_goes_on_in_the_letters_it_ends_in():
    """
    A bold title before its employer parts the employer from no rest on the next row.
    """
    rows = [
        "04/2019 - 05/2026|Clerk for Complaints,|Haverkamp Windows|Limited, Leeds",
        "08/2010 - 01/2017|Office Clerk,|Sutton & Co., Leeds|Offers and invoices",
    ]
    lines = lines_of(files.posts_begun_in_bold_pdf(rows))

    assert any(line.endswith("Haverkamp Windows Limited, Leeds") for line in lines)
    assert "Offers and invoices" in lines


def test_an_address_may_stick_out_of_its_column():
    """
    A mail address that reaches into the next column parts neither.
    """
    left = LEFT.replace("German", "nora.feld.of.the.long.name@mail.brightwater.test")

    lines = lines_of(files.two_column_pdf(left, RIGHT))

    assert lines.index("Chess") < lines.index("EXPERIENCE")
    wrapped = "Cut build times by 35 percent for sixty developers in four teams"
    assert any(line.startswith(wrapped) for line in lines)


def test_dates_beside_a_sidebar_belong_to_the_posts():
    """
    Dates that end at the right edge of one column are not the beginning of the next.
    """
    posts = (
        "EXPERIENCE\nEngineer, Brightwater Ltd|05/2020 - Present\n"
        "Cut build times by 35 percent\nMoved the parser to Rust\n"
        "Tester, Auk Works Ltd|2015 - 2020\nWrote the test harness\n"
        "Clerk, Tern Mills Ltd|06/2011 - 12/2014\nFiled what was to be filed\n"
        "EDUCATION\nBSc Computing, University of Leeds|2011"
    )

    lines = lines_of(files.dates_beside_sidebar_pdf(posts, LEFT))

    assert "Engineer, Brightwater Ltd\t05/2020 - Present" in lines
    assert "Tester, Auk Works Ltd\t2015 - 2020" in lines
    assert lines.index("EDUCATION") < lines.index("SKILLS")


def test_an_acronym_is_a_heading_like_the_others():
    """
    "EDV" looks like "Ausbildung", though all of it is capitals.
    """
    look = (12.0, True, False, 0)
    passages = [
        Passage("Berufserfahrung", style=look),
        Passage("Koch, Hotel Bad"),
        Passage("Ausbildung", style=look),
        Passage("Kochlehre, Hotel Bad"),
        Passage("EDV", style=(12.0, True, True, 0)),
        Passage("HACCP", style=(9.0, True, True, 0)),
    ]

    blocks = as_pages(passages)[0].blocks

    headings = [block.text for block in blocks if block.kind is BlockKind.HEADING]
    assert headings == ["Berufserfahrung", "Ausbildung", "EDV"]


def test_spread_letters_are_words():
    """
    Headings and names whose letters stand apart are read as the words they are.
    """
    spread = files.spread_letters_pdf()

    texts = [b.text for b in extracted(spread, max_pages=5).pages[0].blocks]

    assert "NORA FELD" in texts
    assert "WORK EXPERIENCE" in texts
    assert "EDUCATION" in texts


def test_a_justified_line_of_few_words_is_one_line():
    """
    Even gaps between the words of a full line mean nothing.
    """
    justified = files.justified_pdf()

    texts = [b.text for b in extracted(justified, max_pages=5).pages[0].blocks]

    assert any("moved four warehouses together" in text for text in texts)
    assert not any("\t" in text for text in texts)


def test_short_words_keep_their_spaces():
    """
    What stands between the letters of "14" is no sign of spread letters.
    """
    told = extracted(stories.as_pdf(), max_pages=50).text

    written = [line.removeprefix("- ") for line in stories.RESUME.splitlines()]
    assert [line for line in written if line not in told] == []


def test_a_sidebar_has_headings_of_its_own_look():
    """
    A look with "Contact" and one heading that opens a section is that of headings.
    """
    looks = {"Contact": "white", "Qualified": "white", "Languages": "white"}
    looks |= {"Experience": "blue", "Education": "blue"}
    texts = ("Contact", "Tel. 1", "Qualified", "NVQ", "Languages", "English")
    passages = [Passage(t, style=looks.get(t)) for t in (*texts, *list(looks)[3:])]
    blocks = as_pages(passages)[0].blocks

    assert [b.text for b in blocks if b.kind is BlockKind.HEADING] == list(looks)


def test_a_dated_post_below_an_item_is_none_of_its_words():
    """
    A row as far out as the bullet, with its dates below, is the next post at the firm.
    """
    right = RIGHT.replace(
        "Led the move of the parser from C to Rust",
        "- Moved four teams and all of their builds to the new compiler\n"
        "Compiler Engineer II\nMay 2017 - Dec 2019",
    )
    lines = lines_of(files.two_column_pdf(LEFT, right))

    assert "Compiler Engineer II" in lines


def test_bullets_that_are_set_smaller_begin_items() -> None:
    """
    A mark of another size, some way before its text, is no column of its own.
    """
    items = [
        "Check in up to 90 guests a shift, including parties of all|kinds and luggage",
        "Float, cards and cash up at the end of the shift, with the weekly deposit run",
        "Trained five new starters since 2023",
        "Cover the night desk about one week in six",
    ]
    (page,) = extracted(files.small_bullets_pdf(items), max_pages=9).pages

    assert [block.text for block in page.blocks] == [
        item.replace("|", " ") for item in items
    ]
    assert {block.kind for block in page.blocks} == {BlockKind.LIST_ITEM}


def test_contact_at_the_top_of_the_right_column_stands_below_the_name() -> None:
    """
    It has no heading of its own, and is no part of what the left column ends with.
    """
    left = "Nora Feld\nPastry chef\nEXPERIENCE\nBaker, Tern Mills Ltd, 2014 - 2017\n"
    left += "Baked bread for forty shops\nPROJECTS\nA book of sixty recipes\nA stall"
    right = "4 Mill Lane\nLeeds LS1 4DY\n+44 20 7946 0100\nnora@feld.test\nSKILLS\n"
    right += "Chocolate\nLaminated doughs\nPrice of recipes\nLANGUAGES\nItalian"

    lines = lines_of(files.two_column_pdf(left, right))

    assert lines.index("Nora Feld") < lines.index("nora@feld.test")
    assert lines.index("nora@feld.test") < lines.index("EXPERIENCE")
    assert lines.index("A stall") < lines.index("SKILLS")


def test_dots_that_show_a_level_spread_no_words() -> None:
    """
    White between signs says nothing of that between words.
    """
    words = [("SAP", 60, 78), ("MM", 81, 96)]
    words += [("●", 99 + 7 * n, 104 + 7 * n) for n in range(5)]
    run = [Word(text, x0, x1, 50, 10) for text, x0, x1 in words]

    assert segments(run)[0].text.startswith("SAP MM ")
