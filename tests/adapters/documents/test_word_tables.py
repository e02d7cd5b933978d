"""
Columns, headings and boxes that a Word document sets as tables are read in order.
"""

import io

import docx
from docx.oxml import OxmlElement
from docx.shared import Pt

from resumate.adapters.documents.child import extracted


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
