"""
A page to write on: tagged, and with its typeface embedded.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from importlib.resources import files
from typing import Literal

from fpdf import FPDF
from fpdf.enums import Align, MethodReturnValue, XPos, YPos
from fpdf.fonts import TTFFont

from resumate.ports.letter_exporter import UnsupportedCharactersError

_TYPEFACE = "SourceSansPro"
_FACES = {"": "SourceSansPro-Regular.ttf", "B": "SourceSansPro-Semibold.ttf"}
_TO_SHAPE = {"GDEF", "GPOS", "GSUB"}
"""
Tables that no text here is shaped by: they never got into a file, and to read them took
a quarter of the time.
"""
_SIZE = 11
LEADING = 5.4
"""Millimetres from line to line at that size."""
_BULLET = "•"
_GAP = 4
"""Millimetres between a bullet and its text, and beside what stands at the right."""

Colour = tuple[int, int, int]
BLACK: Colour = (0, 0, 0)

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

Paper = Literal["a4", "letter"]


class PdfPage:
    """
    Paragraphs from top to bottom of a page, going on to further pages. Close it: the
    files of its typeface are open.
    """

    def __init__(
        self,
        language: str,
        title: str,
        author: str,
        *,
        margin: float,
        day: date | None = None,
        leading: float = LEADING,
        paper: Paper = "a4",
    ) -> None:
        self._margin = margin
        self._leading = leading
        self._pdf = FPDF(format=paper)
        self._pdf.set_margin(margin)
        self._pdf.c_margin = 0
        self._pdf.set_auto_page_break(auto=True, margin=margin)
        fonts = files("font_source_sans_pro") / "files"
        for style, face in _FACES.items():
            self._pdf.add_font(_TYPEFACE, style, str(fonts / face))
        for font in self._faces():
            for table in _TO_SHAPE.intersection(font.ttfont.keys()):
                del font.ttfont[table]
        self._pdf.set_lang(language)
        self._pdf.set_title(title)
        self._pdf.set_author(author)
        if day:
            self._pdf.set_creation_date(datetime.combine(day, time(), UTC))
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
        left: float | None = None,
        tag: str = "/P",
        colour: Colour = BLACK,
        beside: str = "",
        bullet: bool = False,
    ) -> None:
        """
        One paragraph, tagged as what it is; it stays on one page where it can.

        *beside* stands at the right of its first line.
        """
        self._look(size, bold=bold, colour=colour)
        self._pdf.ln(before)
        leading = self._leading * size / _SIZE
        indent = _GAP if bullet else 0
        left = (self._margin if left is None else left) + indent
        shown, right = self._showable(text), self._showable(beside)
        taken = self._pdf.get_string_width(right) + _GAP if right else 0
        width = self._pdf.w - self._margin - left - taken
        for index, part in enumerate(self._on_pages(shown, leading, left, width)):
            self.keep_together(leading)
            top = self._pdf.get_y()
            with self._tagged(tag):
                if bullet and index == 0:
                    self._pdf.set_x(left - indent)
                    self._pdf.cell(indent, leading, _BULLET)
                self._pdf.set_x(left)
                self._cell(part, width, leading, align)
            if right and index == 0:
                self._write_beside(right, top, leading, size)
        self._pdf.ln(after)

    def rule(self, colour: Colour) -> None:
        """
        A thin line across the page.
        """
        self._pdf.set_draw_color(*colour)
        self._pdf.set_line_width(0.25)
        height = self._pdf.get_y()
        self._pdf.line(self._margin, height, self._pdf.w - self._margin, height)

    def _write_beside(self, text: str, top: float, leading: float, size: float) -> None:
        bottom = self._pdf.get_y()
        self._look(size)
        self._pdf.set_xy(self._margin, top)
        with self._tagged("/P"):
            self._cell(text, 0, leading, Align.R)
        self._pdf.set_xy(self._margin, bottom)

    @contextmanager
    def _tagged(self, tag: str) -> Iterator[None]:
        # fpdf2 tags pictures and headings; its means for it are not public.
        with self._pdf._marked_sequence() as element:  # noqa: SLF001
            element.s = tag
            yield

    def _look(self, size: float, *, bold: bool = False, colour: Colour = BLACK) -> None:
        self._pdf.set_font(_TYPEFACE, "B" if bold else "", size)
        self._pdf.set_text_color(*colour)

    def _on_pages(
        self, text: str, leading: float, left: float, width: float
    ) -> list[str]:
        """
        The text whole, on a new page if need be; line by line if no page can hold it.
        """
        self._pdf.set_x(left)
        found = self._pdf.multi_cell(
            width, leading, text, dry_run=True, output=MethodReturnValue.LINES
        )
        lines = [str(line) for line in found] if isinstance(found, list) else [text]
        height = len(lines) * leading
        if height > self._pdf.eph:
            return lines
        self.keep_together(height)
        return [text]

    def _cell(self, text: str, width: float, leading: float, align: Align) -> None:
        self._pdf.multi_cell(
            width, leading, text, align=align, new_x=XPos.LMARGIN, new_y=YPos.NEXT
        )

    def _showable(self, text: str) -> str:
        text = text.translate(_STAND_INS)
        font = self._pdf.current_font
        glyphs = font.cmap if isinstance(font, TTFFont) else {}
        if any(ord(char) not in glyphs for char in text):
            raise UnsupportedCharactersError
        return text

    def content(self) -> bytes:
        """
        The file.
        """
        return bytes(self._pdf.output())

    def close(self) -> None:
        """
        Let the typeface's files go.
        """
        # fpdf2 leaves the typeface's files open.
        for font in self._faces():
            font.ttfont.close()

    def _faces(self) -> list[TTFFont]:
        return [f for f in self._pdf.fonts.values() if isinstance(f, TTFFont)]
