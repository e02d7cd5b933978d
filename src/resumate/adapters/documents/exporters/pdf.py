"""
Letters to send as they are.
"""

from contextlib import closing

from fpdf.enums import Align

from resumate.adapters.documents.exporters.layout import LetterLayout, rows
from resumate.adapters.documents.exporters.pdf_page import PdfPage

_MARGIN = 25
_ROOM_TO_SIGN = 30
_RIGHT_COLUMN = 125
_PARTICULARS = 50
_ADDRESS = 62.7
_SUBJECT = 98.5
"""Millimetres from the left and from the top, as DIN 5008 has them in form B."""


def as_pdf(layout: LetterLayout) -> bytes:
    """
    The letter on the sender's paper, tagged and with its typeface embedded: searchable,
    read aloud in order, and the same everywhere.
    """
    with closing(
        PdfPage(
            layout.language,
            layout.subject,
            layout.name,
            day=layout.day,
            margin=_MARGIN,
            paper="letter" if layout.american else "a4",
        )
    ) as page:
        _write(page, layout)
        return page.content()


def _write(page: PdfPage, layout: LetterLayout) -> None:
    if layout.language == "de":
        _write_head_of_din_5008(page, layout)
    else:
        _write_head(page, layout)
    for text in layout.paragraphs:
        for number, (line, item) in enumerate(rows(text)):
            page.write(line, before=1 if number else 3, bullet=item)
    # The phrase, room to sign, and the name stay on one page.
    page.keep_together(_ROOM_TO_SIGN)
    for index, line in enumerate(layout.sign_off):
        page.write(line, before=4 if index == 0 else 10)


def _write_head(page: PdfPage, layout: LetterLayout) -> None:
    for index, line in enumerate(layout.sender):
        page.write(line, bold=index == 0, size=15 if index == 0 else 10)
    page.write(layout.date_line, before=8, align=Align.R)
    for number, line in enumerate(layout.recipient):
        page.write(line, before=0 if number else 4)
    if layout.subject:
        page.write(layout.subject, before=6, after=2, bold=True, tag="/H1")


def _write_head_of_din_5008(page: PdfPage, layout: LetterLayout) -> None:
    """
    Form B: the address where the window of an envelope is, the particulars beside it,
    the subject below.
    """
    name = 1 if layout.name else 0
    for line in layout.sender[:name]:
        page.write(line, bold=True, size=15)
    page.move(_RIGHT_COLUMN, _PARTICULARS)
    for line in layout.sender[name:]:
        for part in line.split(" · "):
            page.write(part, size=10, left=_RIGHT_COLUMN)
    page.write(layout.date_line, before=3, size=10, left=_RIGHT_COLUMN)
    page.move(_MARGIN, _ADDRESS)
    for line in layout.recipient:
        page.write(line)
    page.move(_MARGIN, _SUBJECT)
    if layout.subject:
        page.write(layout.subject, after=3, bold=True, tag="/H1")
