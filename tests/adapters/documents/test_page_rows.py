"""
A justified line, a date in a narrow column and the head of an entry are each one.
"""

import io

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from resumate.adapters.documents.child import extracted

EDGE = 550


def lines_of(*rows):
    """
    The lines that are read of a page, each row being what stands where on one line;
    what ends at the right edge has "<" before it.
    """
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    for number, row in enumerate(rows):
        for x, text in row:
            left = x - stringWidth(text[1:], "Helvetica", 10) if text[:1] == "<" else x
            canvas.setFont("Helvetica", 10)
            canvas.drawString(left, 780 - 13 * number, text.removeprefix("<"))
    canvas.save()
    text = extracted(file.getvalue(), max_pages=9).text
    return [line for line in text.split("\n") if line]


def justified(x, edge, *words):
    """
    Words at equal gaps from x to the edge.
    """
    widths = [stringWidth(word, "Helvetica", 10) for word in words]
    gap = (edge - x - sum(widths)) / (len(words) - 1)
    row = []
    for word, width in zip(words, widths, strict=True):
        row.append((x, word))
        x += width + gap
    return row


def test_a_date_that_fills_a_narrow_column_is_one():
    """
    A month far from its year, or a date far from what leads to its end, goes on below.
    """
    lines = lines_of(
        [(60, "September"), (130, "<2011 –"), (150, "Porter")],
        [(60, "June 2013"), (150, "Hotel Adler GmbH")],
        [(150, "• Carried bags for the guests")],
        [(60, "09.2007"), (130, "<bis"), (150, "Kellner")],
        [(60, "08.2011"), (150, "Gasthof Linde GmbH")],
        [(150, "• Served forty tables in the evening")],
        [(60, "Mai 2003"), (130, "<—"), (150, "Koch")],
        [(60, "Juli 2007"), (150, "Gasthof Linde GmbH")],
        [(150, "• Cooked for weddings")],
    )

    assert [line for line in lines if "\t" in line] == [
        "September 2011 – June 2013\tPorter",
        "09.2007 bis 08.2011\tKellner",
        "Mai 2003 — Juli 2007\tKoch",
    ]


def test_two_dates_side_by_side_stay_two():
    """
    Columns of a table that hold a year each are no date that was set wide.
    """
    lines = lines_of(
        [(60, "2011"), (150, "2013"), (240, "Porter, Hotel Adler GmbH")],
        [(60, "2013"), (150, "2017"), (240, "Waiter, Hotel Linde GmbH")],
    )

    assert lines[0] == "2011\t2013\tPorter, Hotel Adler GmbH"


def test_a_hyphen_at_the_end_of_a_justified_line_reaches_its_edge():
    """
    A line that ends in a hyphen is as wide as the lines around it.
    """
    lines = lines_of(
        justified(
            60, 400, "Wrote", "all", "reports", "on", "the", "quay", "for", "all"
        ),
        [(60, "of the council.")],
        [],
        justified(60, 400, "Drums", "and", "conveyor", "belts", "tested,", "NDT-"),
        [(60, "Inspector by training")],
    )

    assert lines[-1] == "Drums and conveyor belts tested, NDT-Inspector by training"


def test_few_words_at_the_same_gaps_are_a_line():
    """
    Three words of a justified line that end where others do are no cells.
    """
    lines = lines_of(
        justified(60, 180, "Papers", "of", "welders"),
        justified(60, 180, "(MAG)", "2017,", "crane"),
        [(60, "papers (2020)")],
    )

    assert lines == ["Papers of welders (MAG) 2017, crane papers (2020)"]


def test_dates_right_behind_a_head_stand_at_the_edge_like_others():
    """
    Little white parts a head that fills its line from its dates; its rest is below.
    """
    dates = "Sep 2010 – Jun 2013"
    left = EDGE - stringWidth(dates, "Helvetica", 10)
    text = "BEng Engineering of Large Machines and Plants (Pumps) | Northgate"
    start = left - 6.5 - stringWidth(text, "Helvetica", 10)

    lines = lines_of(
        [(start, "BSc Geography | University of Hull"), (EDGE, "<Sep 2014 – Jun 2017")],
        [(start, text), (EDGE, f"<{dates}")],
        [(start, "University")],
    )

    assert lines[-1] == f"{text} University\t{dates}"


def test_a_justified_head_is_one_beside_its_dates():
    """
    Words at equal gaps are what stands beside the dates.
    """
    words = ("BEng", "Mechanical", "Engineering", "|", "Northgate")

    lines = lines_of(
        [(60, "BSc Geography | University of Hull"), (EDGE, "<Sep 2014 – Jun 2017")],
        [*justified(60, 400, *words), (EDGE, "<Sep 2010 – Jun 2013")],
    )

    assert lines[-1] == f"{' '.join(words)}\tSep 2010 – Jun 2013"


def test_a_dash_at_the_end_of_a_line_is_no_hyphen():
    """
    What stands apart from the word before it stands apart from the one below.
    """
    lines = lines_of(
        [
            (
                60,
                "- Administrator of the whole system of the house in the north -",
            )
        ],
        [(67, "exam in two parts")],
    )

    assert lines[-1].endswith("north - exam in two parts")


def test_a_blank_that_kerning_made_narrow_parts_words():
    """
    Beside a letter with sloping sides pdfium reads none.
    """

    def beside(first, second, gap):
        end = 60 + stringWidth(first, "Helvetica", 10)
        return [(60, first), (end + gap, second)]

    (line,) = lines_of(
        beside("Marked for AQA", "A-level chemistry", 1.7),
        beside("Sold PAV", "ATVs and WAVES", 0.2),
    )

    assert line == "Marked for AQA A-level chemistry Sold PAVATVs and WAVES"


def test_an_item_whose_mark_is_set_larger_goes_on_below():
    """
    Its text is as large as the row below, whatever size its mark has.
    """
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    grown = "Pflege der Obstbäume und Hecken im alten Stiftsgarten, Ernte im Jahr 2031:"
    rows = [
        ("–", grown),
        ("", "41,5 t"),
        ("–", "fachliche Einweisung von sechs Helfern; die Aufsicht über alle liegt"),
        ("", "beim Obergärtner"),
        (
            "–",
            "Handbuch und zwei Übungen im Jahr, nach dem schweren Unwetter im Sommer",
        ),
        ("", "2032 mit dem Forstamt neu geschrieben"),
    ]
    for number, (mark, text) in enumerate(rows):
        canvas.setFont("Helvetica", 10)
        canvas.drawString(60, 780 - 13 * number, mark)
        canvas.setFont("Helvetica", 9.2)
        canvas.drawString(69, 780 - 13 * number, text)
    canvas.save()
    lines = extracted(file.getvalue(), max_pages=9).text.split("\n")

    assert [line.removeprefix("• ") for line in lines if line] == [
        f"{above[1]} {below[1]}"
        for above, below in zip(rows[::2], rows[1::2], strict=True)
    ]
