"""
Letters for word processors.
"""

from datetime import datetime, time
from io import BytesIO

from docx import Document
from docx.document import Document as DocxDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Cm, Inches, Length, Pt
from docx.text.paragraph import Paragraph

from resumate.adapters.documents.exporters.layout import LetterLayout, rows

_TYPEFACE = "Calibri"
A4 = (Cm(21.0), Cm(29.7))
LETTER = (Inches(8.5), Inches(11))
_MARGIN = Cm(2.5)
_LONGEST_PROPERTY = 255
_RIGHT_COLUMN = Cm(10)
_AFTER = 9
_AFTER_ITEM = 2
_LINE = 15
_TO_PARTICULARS = 42
_USUAL_PARTICULARS = 2
_USUAL_RECIPIENT = 2
"""Lines of an address whose subject stands where the norm has it."""
_TO_ADDRESS = 12
_TO_SUBJECT = 68
"""Points, so that in a new document all stands where DIN 5008 has it in form B."""


def as_docx(layout: LetterLayout) -> bytes:
    """
    The letter on the sender's paper, in styles that the person can change.
    """
    document = Document()
    _set_page(document, LETTER if layout.american else A4)
    _set_properties(document, layout)
    set_language(document, layout.written_in)
    if layout.language == "de":
        _add_head_of_din_5008(document, layout)
    else:
        _add_head(document, layout)
    if layout.subject:
        _add(document, layout.subject, before=6, after=12).runs[0].bold = True
    for text in layout.paragraphs:
        _add_paragraph(document, text)
    for index, line in enumerate(layout.sign_off):
        # Room to sign between the phrase and the name.
        last = _add(document, line, before=24 if index == 1 else 0, after=0)
        last.paragraph_format.keep_with_next = index + 1 < len(layout.sign_off)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _add_paragraph(document: DocxDocument, text: str) -> None:
    lines = rows(text)
    for number, (line, item) in enumerate(lines, start=1):
        style = "List Bullet" if item else None
        last = number == len(lines)
        _add(document, line, after=_AFTER if last else _AFTER_ITEM, style=style)


def _add_head(document: DocxDocument, layout: LetterLayout) -> None:
    for index, line in enumerate(layout.sender):
        paragraph = _add(document, line, after=0)
        if index == 0:
            _as_name(paragraph)
    date = _add(document, layout.date_line, before=18)
    date.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for number, line in enumerate(layout.recipient, start=1):
        _add(document, line, after=_AFTER if number == len(layout.recipient) else 0)


def _add_head_of_din_5008(document: DocxDocument, layout: LetterLayout) -> None:
    """
    Form B, in flowing paragraphs: particulars at the right, the address where the
    window of an envelope is, the subject below it.
    """
    name = 1 if layout.name else 0
    parts = [part for line in layout.sender[name:] for part in line.split(" · ")]
    # More particulars begin higher, so that the address stays in the window.
    room = max(0, _TO_PARTICULARS - _LINE * max(0, len(parts) - _USUAL_PARTICULARS))
    for line in layout.sender[:name]:
        _as_name(_add(document, line, after=room))
    for line in (*parts, layout.date_line):
        beside = _add(document, line, after=0)
        beside.paragraph_format.left_indent = _RIGHT_COLUMN
    gap = max(0, _TO_ADDRESS - _LINE * len(parts))
    for index, line in enumerate(layout.recipient):
        _add(document, line, before=gap if index == 0 else 0, after=0)
    if layout.recipient:
        last = document.paragraphs[-1]
        more = max(0, len(layout.recipient) - _USUAL_RECIPIENT)
        last.paragraph_format.space_after = Pt(max(_AFTER, _TO_SUBJECT - _LINE * more))


def _as_name(paragraph: Paragraph) -> None:
    paragraph.runs[0].bold = True
    paragraph.runs[0].font.size = Pt(14)


def _add(
    document: DocxDocument,
    text: str,
    *,
    before: int = 0,
    after: int = _AFTER,
    style: str | None = None,
) -> Paragraph:
    paragraph = document.add_paragraph(text, style)
    paragraph.paragraph_format.space_before = Pt(before)
    paragraph.paragraph_format.space_after = Pt(after)
    return paragraph


def _set_page(document: DocxDocument, size: tuple[Length, Length]) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = size
    section.left_margin = section.right_margin = _MARGIN
    section.top_margin = section.bottom_margin = _MARGIN
    normal = document.styles["Normal"]
    normal.font.name = _TYPEFACE
    normal.font.size = Pt(11)
    # Word asks for the typeface of other scripts separately.
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), _TYPEFACE)
    normal.paragraph_format.line_spacing = 1.1


def set_language(document: DocxDocument, written_in: str) -> None:
    """
    That of all text, by which a word processor checks the spelling.
    """
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), written_in)
    for language in document.settings.element.iter(qn("w:themeFontLang")):
        language.set(qn("w:val"), written_in)


def _set_properties(document: DocxDocument, layout: LetterLayout) -> None:
    properties = document.core_properties
    properties.author = layout.name[:_LONGEST_PROPERTY]
    properties.title = layout.subject[:_LONGEST_PROPERTY]
    properties.comments = ""
    properties.language = layout.language
    made = datetime.combine(layout.day, time())
    properties.created = properties.modified = made
