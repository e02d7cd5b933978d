"""
Letters to send as they are.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, time
from importlib.resources import files

from fpdf import FPDF
from fpdf.enums import Align, MethodReturnValue, XPos, YPos
from fpdf.fonts import TTFFont

from resumate.adapters.documents.exporters.layout import LetterLayout
from resumate.ports.letter_exporter import UnsupportedCharactersError

_TYPEFACE = "SourceSansPro"
_FACES = {"": "SourceSansPro-Regular.ttf", "B": "SourceSansPro-Semibold.ttf"}
_SIZE = 11
_LEADING = 5.4
_MARGIN = 25
_ROOM_TO_SIGN = 30
_RIGHT_COLUMN = 125
_PARTICULARS = 50
_ADDRESS = 62.7
_SUBJECT = 98.5
"""Millimetres from the left and from the top, as DIN 5008 has them in form B."""

_STAND_INS = str.maketrans(
    {
        "\u2010": "-",  # hyphen
        "\u2011": "-",  # non-breaking hyphen
        "\u2009": "\u00a0",  # thin space
        "\u202f": "\u00a0",  # narrow no-break space
        "\u25cf": "•",
        "\u25aa": "•",
        "\u200b": None,  # zero-width characters show nothing anyway
        "\u200c": None,
        "\u200d": None,
        "\u200e": None,
        "\u200f": None,
        "\u00ad": None,
        "\ufeff": None,
        "\ufe0f": None,
    }
)
"""Same meaning, and in the typeface."""


def as_pdf(layout: LetterLayout) -> bytes:
    """
    The letter on A4, tagged and with its typeface embedded: searchable, read aloud in
    order, and the same everywhere.
    """
    with _opened(layout) as page:
        _write(page, layout)
        return page.content()


@contextmanager
def _opened(layout: LetterLayout) -> Iterator["_Page"]:
    page = _Page(layout)
    try:
        yield page
    finally:
        page.close()


def _write(page: "_Page", layout: LetterLayout) -> None:
    if layout.language == "de":
        _write_head_of_din_5008(page, layout)
    else:
        _write_head(page, layout)
    for text in layout.paragraphs:
        page.write(text, before=3)
    # The phrase, room to sign, and the name stay on one page.
    page.keep_together(_ROOM_TO_SIGN)
    for index, line in enumerate(layout.sign_off):
        page.write(line, before=4 if index == 0 else 10)


def _write_head(page: "_Page", layout: LetterLayout) -> None:
    for index, line in enumerate(layout.sender):
        page.write(line, bold=index == 0, size=15 if index == 0 else 10)
    page.write(layout.date_line, before=8, align=Align.R)
    for line in layout.recipient:
        page.write(line, before=4)
    if layout.subject:
        page.write(layout.subject, before=6, after=2, bold=True, tag="/H1")


def _write_head_of_din_5008(page: "_Page", layout: LetterLayout) -> None:
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


class _Page:
    def __init__(self, layout: LetterLayout) -> None:
        self._pdf = FPDF(format="A4")
        self._pdf.set_margin(_MARGIN)
        self._pdf.set_auto_page_break(auto=True, margin=_MARGIN)
        fonts = files("font_source_sans_pro") / "files"
        for style, face in _FACES.items():
            self._pdf.add_font(_TYPEFACE, style, str(fonts / face))
        self._pdf.set_lang(layout.language)
        self._pdf.set_title(layout.subject)
        self._pdf.set_author(layout.name)
        self._pdf.set_creation_date(datetime.combine(layout.day, time(), UTC))
        self._pdf.add_page()

    def move(self, x: float, y: float) -> None:
        """
        Go on there.
        """
        self._pdf.set_xy(x, y)

    def keep_together(self, height: float) -> None:
        """
        Begin another page unless so much still fits.
        """
        if self._pdf.will_page_break(height):
            self._pdf.add_page()

    def write(
        self,
        text: str,
        *,
        before: float = 0,
        after: float = 0,
        bold: bool = False,
        size: float = _SIZE,
        align: Align = Align.L,
        left: float = _MARGIN,
        tag: str = "/P",
    ) -> None:
        """
        One paragraph, tagged as what it is; it stays on one page where it can.
        """
        self._pdf.set_font(_TYPEFACE, "B" if bold else "", size)
        self._pdf.ln(before)
        leading = _LEADING * size / _SIZE
        shown = self._showable(text)
        for part in self._on_pages(shown, leading, left):
            self.keep_together(leading)
            self._pdf.set_x(left)
            # fpdf2 tags pictures and headings; its means for it are not public.
            with self._pdf._marked_sequence() as element:  # noqa: SLF001
                element.s = tag
                self._cell(part, leading, align)
        self._pdf.ln(after)

    def _on_pages(self, text: str, leading: float, left: float) -> list[str]:
        """
        The text whole, on a new page if need be; line by line if no page can hold it.
        """
        self._pdf.set_x(left)
        found = self._pdf.multi_cell(
            0, leading, text, dry_run=True, output=MethodReturnValue.LINES
        )
        lines = [str(line) for line in found] if isinstance(found, list) else [text]
        height = len(lines) * leading
        if height > self._pdf.eph:
            return lines
        self.keep_together(height)
        return [text]

    def _cell(self, text: str, leading: float, align: Align) -> None:
        self._pdf.multi_cell(
            0, leading, text, align=align, new_x=XPos.LMARGIN, new_y=YPos.NEXT
        )

    def _showable(self, text: str) -> str:
        text = text.translate(_STAND_INS)
        font = self._pdf.current_font
        glyphs = font.cmap if isinstance(font, TTFFont) else {}
        if any(ord(char) not in glyphs for char in text):
            raise UnsupportedCharactersError
        return text

    def content(self) -> bytes:
        return bytes(self._pdf.output())

    def close(self) -> None:
        # fpdf2 leaves the typeface's files open.
        for font in self._pdf.fonts.values():
            if isinstance(font, TTFFont):
                font.ttfont.close()
