"""
Resumes to send as they are.
"""

from contextlib import closing

from resumate.adapters.documents.exporters.pdf_page import Colour, PdfPage
from resumate.adapters.documents.exporters.resume_layout import (
    BETWEEN,
    LaidEntry,
    LaidLine,
    LaidSection,
    ResumeLayout,
)

_MARGIN = 19
_LEADING = 4.85
_SIZE = 10.5
_ACCENT: Colour = (31, 78, 121)
_QUIET: Colour = (89, 89, 89)
_RULE: Colour = (178, 196, 214)
_ROOM_FOR_HEADING = 26
_ROOM_FOR_ENTRY = 17
"""Millimetres: no heading stands alone at the foot of a page."""


def resume_as_pdf(layout: ResumeLayout) -> bytes:
    """
    The resume in one column: tagged, its headings real, its typeface embedded.
    """
    title = " - ".join(filter(None, (layout.name, layout.headline)))
    with closing(
        PdfPage(
            layout.language,
            title,
            layout.name,
            margin=_MARGIN,
            leading=_LEADING,
            paper="letter" if layout.american else "a4",
        )
    ) as page:
        _write_head(page, layout)
        for section in layout.sections:
            _write_section(page, section)
        return page.content()


def _write_head(page: PdfPage, layout: ResumeLayout) -> None:
    if layout.name:
        page.write(layout.name, bold=True, size=24, tag="/H1", colour=_ACCENT)
    if layout.headline:
        page.write(layout.headline, size=12.5, before=0.5)
    if layout.contact:
        contact = BETWEEN.join(layout.contact)
        page.write(contact, size=9.5, before=1.5, colour=_QUIET)


def _write_section(page: PdfPage, section: LaidSection) -> None:
    page.keep_together(_ROOM_FOR_HEADING)
    page.write(
        section.heading,
        before=5.5,
        after=0.8,
        bold=True,
        size=12.5,
        tag="/H2",
        colour=_ACCENT,
    )
    page.rule(_RULE)
    for index, entry in enumerate(section.entries):
        _write_entry(page, entry, first=index == 0)


def _write_entry(page: PdfPage, entry: LaidEntry, *, first: bool) -> None:
    alone = not (entry.place or entry.lines)
    if entry.title:
        page.keep_together(_SIZE if alone else _ROOM_FOR_ENTRY)
        before = 1.8 if first else 2.2 if alone else 3.0
        page.write(
            entry.title,
            before=before,
            bold=not alone,
            size=_SIZE,
            tag="/P" if alone else "/H3",
            beside=entry.dates,
        )
    if entry.place:
        page.write(entry.place, size=_SIZE, colour=_QUIET)
    for index, line in enumerate(entry.lines):
        gap = 1.8 if index == 0 and not entry.title and first else 0.7
        _write_line(page, line, gap)


def _write_line(page: PdfPage, line: LaidLine, gap: float) -> None:
    page.write(line.whole, before=gap, size=_SIZE, bullet=line.bullet)
