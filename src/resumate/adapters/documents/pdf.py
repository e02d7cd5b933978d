"""
PDF, by pdfium: which words stand where, which of them can be seen.
"""

import ctypes
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise

import pypdfium2 as pdfium
import pypdfium2.raw as c

from resumate.adapters.documents.page_layout import passages_of_pages
from resumate.adapters.documents.page_words import Word
from resumate.adapters.documents.passage import SOFT_HYPHEN, Passage
from resumate.domain.errors import (
    DamagedFileError,
    EmptyFileError,
    PasswordProtectedError,
    ScannedResumeError,
    TooLargeError,
)

TAIL = 2048
"""How far from the end readers look for the end mark of a whole file."""

LEAST_CONTRAST = 16
"""Of 255: what differs less from its surroundings cannot be read on paper."""

LEAST_SIZE = 3.5
"""Points: smaller letters are not meant for people."""

MOST_GLYPHS_ON_A_PAGE = 60_000

_FORCE_BOLD = 1 << 18
_BOLD_NAMES = ("bold", "black", "heavy", "semi", "demi", "medi", "cmbx", "sfbx", "bx1")
_HYPHENS_AT_LINE_END = "\x02\ufffe"
"""How pdfium marks a hyphen that ends a line."""

_BULLET_SIZE = (1.2, 8.0)
_MOST_SHAPES = 4000


@dataclass(frozen=True, slots=True)
class _Glyph:
    char: str
    x: float
    baseline: float
    left: float
    right: float
    index: int


def read_pdf(content: bytes, *, max_pages: int) -> tuple[list[Passage], list[str]]:
    """
    The passages of all pages in reading order, and what the person should know.
    """
    if b"%%EOF" not in content[-TAIL:] and b"startxref" not in content[-TAIL:]:
        raise DamagedFileError
    document = _open(content)
    if len(document) > max_pages:
        raise TooLargeError
    if not len(document):
        raise DamagedFileError
    pages = [_words_of_page(document[i]) for i in range(len(document))]
    hidden = sum(1 for words in pages for word in words if not word.visible)
    seen = [[word for word in words if word.visible] for words in pages]
    if not any(any(ch.isalpha() for ch in w.text) for words in seen for w in words):
        if any(_has_image(document[i]) for i in range(len(document))):
            raise ScannedResumeError
        raise EmptyFileError if hidden == 0 and not any(pages) else ScannedResumeError
    warnings = [_hidden_warning(hidden)] if hidden else []
    return passages_of_pages(seen), warnings


def _hidden_warning(words: int) -> str:
    return (
        f"The file holds hidden text ({words} words that cannot be seen on the page):"
        " it was left out."
    )


def _open(content: bytes) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) == c.FPDF_ERR_PASSWORD:
            raise PasswordProtectedError from error
        raise DamagedFileError from error


def _has_image(page: pdfium.PdfPage) -> bool:
    return any(True for _ in page.get_objects([c.FPDF_PAGEOBJ_IMAGE], max_depth=3))


def _words_of_page(page: pdfium.PdfPage) -> list[Word]:
    """
    The words of a page in the order of the file, y growing downwards.
    """
    page.set_rotation(0)
    left, _bottom, _, top = page.get_bbox()
    text = page.get_textpage()
    if text.count_chars() > MOST_GLYPHS_ON_A_PAGE:
        raise TooLargeError
    words = [
        replace(
            word,
            x0=word.x0 - left,
            x1=word.x1 - left,
            baseline=top - word.baseline,
        )
        for word in _words(text.raw, text.count_chars())
    ]
    return [*_with_visibility(page, words), *_drawn_bullets(page, left, top)]


def _words(text: c.FPDF_TEXTPAGE, count: int) -> Iterator[Word]:
    glyphs: list[_Glyph] = []
    size = 0.0
    for index in range(count):
        char = chr(c.FPDFText_GetUnicode(text, index) or 32)
        if char in _HYPHENS_AT_LINE_END:
            if glyphs:
                glyphs[-1] = _hyphenated(glyphs[-1], _glyph(text, index, char))
            continue
        if char.isspace() or char in "\x00\uffff":
            yield from _words_in(text, glyphs, size)
            glyphs = []
            continue
        glyph = _glyph(text, index, char)
        if glyphs and _breaks(glyphs[-1], glyph, size):
            yield from _words_in(text, glyphs, size)
            glyphs = []
        if not glyphs:
            size = _size(text, index)
        glyphs.append(glyph)
    yield from _words_in(text, glyphs, size)


def _words_in(
    text: c.FPDF_TEXTPAGE, glyphs: Sequence[_Glyph], size: float
) -> Iterator[Word]:
    """
    The word of *glyphs*, or several: pdfium leaves out a blank that kerning made narrow
    beside a letter with sloping sides ("AQA A-level").
    """
    if not glyphs:
        return
    usual = max(_spacing(glyphs), 0.0)
    start = 0
    for at, (last, glyph) in enumerate(pairwise(glyphs), start=1):
        sloping = last.char in _SLOPING or glyph.char in _SLOPING
        letters = last.char.isalpha() and glyph.char.isalpha()
        if sloping and letters and glyph.left - last.right > usual + _KERNED * size:
            yield _word(text, glyphs[start:at], size)
            start = at
    yield _word(text, glyphs[start:], size)


def _glyph(text: c.FPDF_TEXTPAGE, index: int, char: str) -> _Glyph:
    x, y = ctypes.c_double(), ctypes.c_double()
    c.FPDFText_GetCharOrigin(text, index, x, y)
    box = [ctypes.c_double() for _ in range(4)]
    c.FPDFText_GetCharBox(text, index, *box)
    left, right = box[0].value, box[1].value
    return _Glyph(
        char, x.value, y.value, min(left, x.value), max(right, x.value), index
    )


def _hyphenated(last: _Glyph, hyphen: _Glyph) -> _Glyph:
    """
    The last letter of a line that ends in a hyphen, which reaches as far as that.
    """
    right = max(last.right, hyphen.right)
    return replace(last, char=last.char + SOFT_HYPHEN, right=right)


_SLOPING = frozenset("ATVWY")
_KERNED = 0.1
"""Letter sizes between two words at least, beside what is usual between letters."""


def _breaks(last: _Glyph, glyph: _Glyph, size: float) -> bool:
    size = size or 10
    return (
        abs(last.baseline - glyph.baseline) > size * 0.5
        or glyph.left - last.right > size * 0.8
        or glyph.x < last.x - size * 0.5
    )


def _size(text: c.FPDF_TEXTPAGE, index: int) -> float:
    matrix = c.FS_MATRIX()
    c.FPDFText_GetMatrix(text, index, matrix)
    return float(c.FPDFText_GetFontSize(text, index)) * (
        math.hypot(matrix.c, matrix.d) or 1.0
    )


def _word(text: c.FPDF_TEXTPAGE, glyphs: Sequence[_Glyph], size: float) -> Word:
    first = glyphs[0]
    return Word(
        text="".join(g.char for g in glyphs),
        x0=first.left,
        x1=max(g.right for g in glyphs),
        baseline=first.baseline,
        size=round(size, 1),
        bold=_is_bold(text, first.index),
        colour=_colour(text, first.index),
        spacing=_spacing(glyphs),
    )


def _spacing(glyphs: Sequence[_Glyph]) -> float:
    """
    The usual gap between the letters of a word.
    """
    gaps = sorted(b.left - a.right for a, b in pairwise(glyphs))
    return gaps[len(gaps) // 2] if gaps else 0.0


def _is_bold(text: c.FPDF_TEXTPAGE, index: int) -> bool:
    """
    Told by the font's name: the weights that pdfium guesses are often wrong.
    """
    flags = ctypes.c_int()
    name = ctypes.create_string_buffer(128)
    c.FPDFText_GetFontInfo(text, index, name, 128, flags)
    label = name.value.decode("ascii", "ignore").lower()
    return bool(flags.value & _FORCE_BOLD) or any(w in label for w in _BOLD_NAMES)


def _colour(text: c.FPDF_TEXTPAGE, index: int) -> int:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    c.FPDFText_GetFillColor(text, index, red, green, blue, alpha)
    return red.value << 16 | green.value << 8 | blue.value


def _drawn_bullets(page: pdfium.PdfPage, left: float, top: float) -> list[Word]:
    """
    Bullets that are drawn as small round shapes and not written as letters.
    """
    least, most = _BULLET_SIZE
    bullets = []
    shapes = page.get_objects([c.FPDF_PAGEOBJ_PATH], max_depth=6)
    for shape in islice(shapes, _MOST_SHAPES):
        x0, y0, x1, y1 = shape.get_bounds()
        width, height = x1 - x0, y1 - y0
        if least <= width <= most and abs(width - height) < 0.2 * width:
            middle = top - (y0 + y1) / 2
            bullets.append(Word("•", x0 - left, x1 - left, middle, 0, shape=True))
    return bullets


def _with_visibility(page: pdfium.PdfPage, words: list[Word]) -> list[Word]:
    """
    Each word, with whether a picture of the page shows anything where it stands.

    The picture is the judge, so it does not matter how a text was hidden: in white, in
    the colour of a box, without ink, behind a picture, or off the page.
    """
    if not words:
        return words
    bitmap = page.render(scale=1.5, grayscale=True)
    picture = _Picture(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride)
    return [
        replace(word, visible=word.size >= LEAST_SIZE and picture.shows(word, 1.5))
        for word in words
    ]


@dataclass(frozen=True, slots=True)
class _Picture:
    pixels: bytes
    width: int
    height: int
    stride: int

    def shows(self, word: Word, scale: float) -> bool:
        x0, x1 = int(word.x0 * scale), math.ceil(word.x1 * scale) + 1
        y0 = int((word.baseline - word.size * 0.75) * scale)
        y1 = math.ceil((word.baseline + word.size * 0.15) * scale) + 1
        x0, y0 = max(0, x0), max(0, y0)
        x1, y1 = min(self.width, x1), min(self.height, y1)
        if x0 >= x1 or y0 >= y1:
            return False
        rows = [
            self.pixels[y * self.stride + x0 : y * self.stride + x1]
            for y in range(y0, y1)
        ]
        return max(map(max, rows)) - min(map(min, rows)) >= LEAST_CONTRAST
