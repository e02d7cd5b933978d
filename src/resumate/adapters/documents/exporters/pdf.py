"""
Letters to send as they are.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, time
from importlib.resources import files

from fpdf import FPDF
from fpdf.enums import Align, XPos, YPos
from fpdf.fonts import TTFFont

from resumate.adapters.documents.exporters.layout import LetterLayout
from resumate.ports.letter_exporter import UnsupportedCharactersError

_TYPEFACE = "SourceSansPro"
_FACES = {"": "SourceSansPro-Regular.ttf", "B": "SourceSansPro-Semibold.ttf"}
_SIZE = 11
_LEADING = 5.4
_MARGIN = 25

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
    The letter on A4 with its typeface embedded: searchable, and the same everywhere.
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
    for index, line in enumerate(layout.sender):
        page.write(line, bold=index == 0, size=15 if index == 0 else 10)
    page.write(layout.date_line, before=8, align=Align.R)
    if layout.subject:
        page.write(layout.subject, before=6, after=2, bold=True)
    for text in layout.paragraphs:
        page.write(text, before=3)
    for index, line in enumerate(layout.sign_off):
        # Room to sign between the phrase and the name.
        page.write(line, before=4 if index == 0 else 10)


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

    def write(
        self,
        text: str,
        *,
        before: float = 0,
        after: float = 0,
        bold: bool = False,
        size: float = _SIZE,
        align: Align = Align.L,
    ) -> None:
        self._pdf.set_font(_TYPEFACE, "B" if bold else "", size)
        self._pdf.ln(before)
        self._pdf.multi_cell(
            0,
            _LEADING * size / _SIZE,
            self._showable(text),
            align=align,
            new_x=XPos.LMARGIN,
            new_y=YPos.NEXT,
        )
        self._pdf.ln(after)

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
