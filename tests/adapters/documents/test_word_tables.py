"""
Columns, headings and boxes that a Word document sets as tables are read in order.
"""

import io

import docx
from docx.oxml import OxmlElement
from docx.shared import Pt

import resume_files as files
from resumate.adapters.documents.child import extracted
from resumate.adapters.documents.passage import appended
from resumate.domain.extracted_text import BlockKind


def lines_of(document):
    """
    The texts of all blocks of a Word document.
    """
    file = io.BytesIO()
    document.save(file)
    text = extracted(file.getvalue(), max_pages=50).text
    return [line for line in text.split("\n") if line]


def fill(cell, *lines):
    """
    Set each line as a paragraph of a cell.
    """
    cell.paragraphs[0].text, *more = lines
    for line in more:
        cell.add_paragraph(line)


def test_tables_inside_of_a_column_stay_where_they_stand():
    """
    A table within a cell is read between the paragraphs around it.
    """
    document = docx.Document()
    left, right = document.add_table(1, 2).rows[0].cells
    fill(left, "Nora Feld", "Leeds", "+44 20 7946 0999")
    fill(right, "Work", "What I did")
    inside = right.add_table(1, 2).rows[0].cells
    fill(inside[0], "2014 – 2017")
    fill(inside[1], "Engineer", "Brightwater Ltd")
    right.add_paragraph("Rust")

    assert lines_of(document) == [
        *("Nora Feld", "Leeds", "+44 20 7946 0999", "Work", "What I did"),
        *("2014 – 2017\tEngineer", "Brightwater Ltd", "Rust"),
    ]


def test_a_heading_in_a_cell_stands_above_all_beside_it():
    """
    The first line beside a heading is no other than those below that.
    """
    document = docx.Document()
    table = document.add_table(2, 2)
    fill(table.cell(0, 0), "EXPERIENCE")
    fill(table.cell(0, 1), "Engineer, Brightwater Ltd\t2014 – 2017", "Wrote a parser")
    fill(table.cell(1, 0), "CERTIFICATES")
    fill(table.cell(1, 1), "- Forklift licence")

    assert lines_of(document) == [
        *("EXPERIENCE", "Engineer, Brightwater Ltd\t2014 – 2017", "Wrote a parser"),
        *("CERTIFICATES", "- Forklift licence"),
    ]


def test_the_column_with_the_name_is_read_first():
    """
    A name in large letters at the top of the right column is the first of all lines.
    """
    document = docx.Document()
    left, right = document.add_table(1, 2).rows[0].cells
    fill(left, "EXPERIENCE", "Engineer, Brightwater Ltd, 2014 – 2017", "Wrote a parser")
    fill(right, "", "Leeds", "nora@example.org")
    name = right.paragraphs[0].add_run("Nora Feld")
    name.font.size, name.bold = Pt(22), True

    assert lines_of(document)[:4] == [
        *("Nora Feld", "Leeds", "nora@example.org", "EXPERIENCE")
    ]


def test_a_box_beside_a_heading_does_not_part_it_from_its_text():
    """
    What stands in a text box that hangs on a heading is read before the heading.
    """
    document = docx.Document()
    run = document.add_paragraph("EXPERIENCE").add_run()
    document.add_paragraph("Engineer, Brightwater Ltd, 2014 – 2017")
    box = OxmlElement("w:txbxContent")
    box.append(document.add_paragraph("Nora Feld")._p)
    run._r.append(box)

    assert lines_of(document) == [
        *("Nora Feld", "EXPERIENCE", "Engineer, Brightwater Ltd, 2014 – 2017")
    ]


def test_a_heading_beside_one_line_is_a_heading_where_others_are():
    """
    In a row of two cells, what looks like the headings of the page stands above.
    """
    document = docx.Document()
    for heading, lines in (
        ("Profile", ["Engineer of compilers for small machines"]),
        ("Experience", ["Engineer, Brightwater Ltd, 2014 – 2017", "Wrote a parser"]),
        ("Education", ["BSc Physics, University of Leeds, 2013", "First class"]),
    ):
        left, right = document.add_table(1, 2).rows[0].cells
        left.paragraphs[0].add_run(heading).bold = True
        fill(right, *lines)

    assert lines_of(document)[:2] == [
        *("Profile", "Engineer of compilers for small machines")
    ]


def test_titles_in_the_letters_of_headings_head_their_posts():
    """
    A post in bold beside its dates opens no section, though the headings are bold, too.
    """
    document = docx.Document()
    for line in (
        *("*Experience", "*Planner", "Redfern Grocers | 2020 – 2023", "Planned tours"),
        *("*Florist", "2017 – 2019", "Rosewell Shop", "Bound wreaths"),
        *("*Education", "BSc Physics, University of Leeds, 2013"),
    ):
        document.add_paragraph().add_run(line.strip("*")).bold = line[0] == "*"
    file = io.BytesIO()
    document.save(file)
    pages = extracted(file.getvalue(), max_pages=50).pages

    headings = [b.text for b in pages[0].blocks if b.kind is BlockKind.HEADING]
    assert headings == ["Experience", "Education"]


def test_the_second_line_of_a_head_stands_not_apart():
    """
    A firm in bold below its post goes on with the head, and one above its post begins
    it.
    """
    lines = [
        *("*Experience", "Planner", "*Redfern Grocers Ltd", "2020 – 2023"),
        *("Planned all of the tours in the north of the country", "*Rosewell Ltd"),
        *("Florist", "2017 – 2019", "*Education", "BSc Physics, 2013"),
    ]
    document = docx.Document()
    for line in lines:
        document.add_paragraph().add_run(line.strip("*")).bold = line[0] == "*"
    file = io.BytesIO()
    document.save(file)
    blocks = extracted(file.getvalue(), max_pages=50).pages[0].blocks

    apart = {block.text: block.apart for block in blocks}
    assert not apart["Redfern Grocers Ltd"]
    assert apart["Rosewell Ltd"]


def test_a_word_is_whole_where_a_program_set_a_hyphen():
    """
    The hyphen that nobody types breaks a word, and is no part of it.
    """
    assert appended("mit zwei Kolle\u2010", "ginnen") == "mit zwei Kolleginnen"


def test_dates_right_of_a_post_with_its_tasks_stand_behind_its_name():
    """
    A cell of dates belongs to the first line beside it, though tasks follow there.
    """
    document = docx.Document()
    left, right = document.add_table(1, 2).rows[0].cells
    fill(left, "Engineer", "Brightwater Ltd", "- Wrote a parser", "- Moved it in 2015")
    fill(right, "2014 – 2017")

    assert lines_of(document)[:2] == ["Engineer\t2014 – 2017", "Brightwater Ltd"]


def test_a_firm_in_the_letters_of_headings_below_a_dated_row_is_none():
    """
    What stands in bold below dates and a post in a row names the firm, known or not.
    """
    document = docx.Document()
    for heading, row in (("Experience", "2014 – 2017"), ("Education", "")):
        document.add_paragraph().add_run(heading).bold = True
        if row:
            left, right = document.add_table(1, 2).rows[0].cells
            fill(left, row)
            fill(right, "Cook", "")
            right.paragraphs[1].add_run("Homeglow").bold = True
    file = io.BytesIO()
    document.save(file)
    blocks = extracted(file.getvalue(), max_pages=50).pages[0].blocks

    assert BlockKind.HEADING not in {b.kind for b in blocks if b.text == "Homeglow"}


def test_an_address_at_the_foot_of_the_pages_is_read():
    """
    Where there is none elsewhere; page numbers and the like are not told.
    """
    footer = "nora.feld@example.org | 07700 900123"
    told = extracted(files.word_with_footer(footer, mail=False), max_pages=9).text
    assert [line for line in told.splitlines() if line][1] == footer

    for words, mail in (("Page 1 of 2", False), ("nora@old.example.org", True)):
        text = extracted(files.word_with_footer(words, mail=mail), max_pages=9).text
        assert words not in text
