"""
Resumes for word processors.
"""

from io import BytesIO

from docx import Document
from docx.document import Document as DocxDocument
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Emu, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from resumate.adapters.documents.exporters.docx import A4, LETTER, set_language
from resumate.adapters.documents.exporters.resume_layout import (
    BETWEEN,
    LaidEntry,
    LaidLine,
    LaidSection,
    ResumeLayout,
)

_TYPEFACE = "Calibri"
_MARGIN = Cm(2.0)
_ACCENT = RGBColor(31, 78, 121)
_QUIET = RGBColor(89, 89, 89)
_RULE = "B2C4D6"
_LONGEST_PROPERTY = 255


def resume_as_docx(layout: ResumeLayout) -> bytes:
    """
    The resume in one column, in the styles that word processors and programs
    that read resumes know: title, headings, list.
    """
    document = Document()
    _set_page(document, american=layout.american)
    _set_styles(document)
    _set_properties(document, layout)
    set_language(document, layout.written_in)
    _add_head(document, layout)
    for section in layout.sections:
        _add_section(document, section)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _add_head(document: DocxDocument, layout: ResumeLayout) -> None:
    if layout.name:
        document.add_paragraph(layout.name, "Title")
    if layout.headline:
        document.add_paragraph(layout.headline, "Subtitle")
    if layout.contact:
        contact = document.add_paragraph(BETWEEN.join(layout.contact))
        contact.runs[0].font.size = Pt(9.5)
        contact.runs[0].font.color.rgb = _QUIET


def _add_section(document: DocxDocument, section: LaidSection) -> None:
    document.add_paragraph(section.heading, "Heading 1")
    for entry in section.entries:
        _add_entry(document, entry)


def _add_entry(document: DocxDocument, entry: LaidEntry) -> None:
    alone = not (entry.place or entry.lines)
    if entry.title:
        head = document.add_paragraph("", None if alone else "Heading 2")
        head.add_run(entry.title)
        if entry.dates:
            width = (document.sections[0].page_width or A4[0]) - 2 * _MARGIN
            stops = head.paragraph_format.tab_stops
            stops.add_tab_stop(Emu(width), WD_TAB_ALIGNMENT.RIGHT)
            dates = head.add_run(f"\t{entry.dates}")
            dates.bold = False
            dates.font.color.rgb = RGBColor(0, 0, 0)
    if entry.place:
        place = document.add_paragraph(entry.place)
        place.runs[0].font.color.rgb = _QUIET
        place.paragraph_format.keep_with_next = bool(entry.lines)
    for line in entry.lines:
        _add_line(document, line)


def _add_line(document: DocxDocument, line: LaidLine) -> Paragraph:
    paragraph = document.add_paragraph("", "List Bullet" if line.bullet else None)
    if line.label:
        paragraph.add_run(f"{line.label} ").bold = True
    paragraph.add_run(line.text)
    return paragraph


def _set_page(document: DocxDocument, *, american: bool) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = LETTER if american else A4
    section.left_margin = section.right_margin = _MARGIN
    section.top_margin = section.bottom_margin = Cm(1.8)


def _set_styles(document: DocxDocument) -> None:
    _style(document, "Normal", 10.5, after=2)
    _style(document, "Title", 24, bold=True, colour=_ACCENT)
    _style(document, "Subtitle", 12.5, after=3)
    heading = _style(
        document, "Heading 1", 12.5, bold=True, colour=_ACCENT, before=14, after=4
    )
    _underline(heading)
    _style(document, "Heading 2", 10.5, bold=True, before=6)
    _style(document, "List Bullet", 10.5, after=2)


def _style(
    document: DocxDocument,
    name: str,
    size: float,
    *,
    bold: bool = False,
    colour: RGBColor | None = None,
    before: float = 0,
    after: float = 0,
) -> ParagraphStyle:
    style = document.styles[name]
    if not isinstance(style, ParagraphStyle):
        raise TypeError(name)
    font, form = style.font, style.paragraph_format
    font.name, font.size, font.bold, font.italic = _TYPEFACE, Pt(size), bold, False
    font.color.rgb = colour or RGBColor(0, 0, 0)
    form.space_before, form.space_after = Pt(before), Pt(after)
    form.line_spacing = 1.08
    properties = style.element.get_or_add_rPr()
    fonts = properties.find(qn("w:rFonts"))
    for kind in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{kind}"), _TYPEFACE)
        # The template's theme would otherwise win.
        fonts.attrib.pop(qn(f"w:{kind}Theme"), None)
    for border in style.element.findall(f".//{qn('w:pBdr')}"):
        border.getparent().remove(border)
    for spread in properties.findall(qn("w:spacing")):
        properties.remove(spread)
    return style


def _underline(style: ParagraphStyle) -> None:
    """
    A thin line under each paragraph of that style.
    """
    border = OxmlElement("w:pBdr")
    bottom = OxmlElement("w:bottom")
    kinds = {"val": "single", "sz": "4", "space": "2", "color": _RULE}
    for key, value in kinds.items():
        bottom.set(qn(f"w:{key}"), value)
    border.append(bottom)
    properties = style.element.get_or_add_pPr()
    properties.insert_element_before(
        border, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind",
        "w:contextualSpacing", "w:jc", "w:outlineLvl",
    )  # fmt: skip


def _set_properties(document: DocxDocument, layout: ResumeLayout) -> None:
    properties = document.core_properties
    properties.author = layout.name[:_LONGEST_PROPERTY]
    title = " - ".join(filter(None, (layout.name, layout.headline)))
    properties.title = title[:_LONGEST_PROPERTY]
    properties.comments = ""
    properties.language = layout.language
