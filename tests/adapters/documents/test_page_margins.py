"""
What stands in the margin of a PDF page is read with what it stands beside.
"""

import io

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from resumate.adapters.documents.child import extracted


def lines_of(pdf):
    """
    The texts of all blocks.
    """
    text = extracted(pdf, max_pages=50).text
    return [line for line in text.split("\n") if line]


def page(*rows, size=10, wide=150):
    """
    A PDF of rows, each with what stands in the margin, how far below the row's other
    text, and that text.
    """
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    canvas.setFont("Helvetica-Bold", 20)
    canvas.drawString(60, 790, "Nora Feld")
    for number, (margin, below, text) in enumerate(rows):
        y = 750 - 16 * number
        canvas.setFont("Helvetica-Bold", size)
        canvas.drawString(60, y - below, margin)
        canvas.setFont("Helvetica", 10)
        canvas.drawString(60 + wide, y, text)
    canvas.save()
    return file.getvalue()


HEADED = (
    ("Profile", 5, "Engineer of compilers for small machines"),
    ("", 0, ""),
    ("Work", 5, "Engineer, Brightwater Ltd, 2014 – 2017"),
    ("Experience", 5, "- Wrote a parser for the old language"),
    ("", 0, "- Led the move to another one"),
    ("", 0, ""),
    ("Education", 5, "BSc Physics, University of Leeds, 2013"),
    ("", 0, "- First class"),
)


def test_headings_in_the_margin_stand_above_what_is_beside_them():
    """
    Large headings, of one row or two and lower than the first line beside them, are
    read before it; the number of the page stays last.
    """
    lines = lines_of(page(*HEADED, ("", 0, ""), ("Page 1", 0, ""), size=14))

    assert lines == [
        *("Nora Feld", "Profile", "Engineer of compilers for small machines"),
        *("Work Experience", "Engineer, Brightwater Ltd, 2014 – 2017"),
        *("• Wrote a parser for the old language", "• Led the move to another one"),
        *("Education", "BSc Physics, University of Leeds, 2013", "• First class"),
        "Page 1",
    ]


def test_a_sidebar_that_begins_with_headings_is_no_margin():
    """
    Where other text stands under a heading on the left, it stays a column.
    """
    rows = [*HEADED, ("Skills", 0, ""), ("Rust, C++", 0, "Thesis on solar wind")]
    lines = lines_of(page(*rows))

    assert lines.index("Skills") + 1 == lines.index("Rust, C++")
