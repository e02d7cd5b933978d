"""
Plain text and Markdown, line by line.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Hashable, Iterator
from itertools import pairwise

from resumate.adapters.documents.encoding import decoded
from resumate.adapters.documents.passage import Passage, clean, has_text
from resumate.adapters.documents.visibility import hidden_warning
from resumate.domain.errors import EmptyFileError, UnsupportedFileError
from resumate.domain.extracted_text import BlockKind
from resumate.domain.reading import (
    BULLET,
    heads_entry,
    unwrapped,
    with_items_marked,
    with_marks_apart,
    with_typed_columns,
)

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
_FRAMED = re.compile(
    r"^\s*([*=~#_+<>»«–—-])\1+\s+([^\W\d_].*?)\s+([*=~#_+<>»«–—-])\3+\s*$"
)
"""Decoration on both sides sets a heading apart: "*** Skills ***", "== Work =="."""
_ROW = re.compile(r"\S(?: {3,}|\t)\S.*\d")
"""A row of a table, which the line below closes: "Welding   ##   (2/10)"."""
_UNDERLINE = re.compile(r"^\s*(=|-|\*|_|~)\1{2,}\s*$")
_LINK = re.compile(
    r"!?\[([^\]\n]{0,400}+)\]\(\s{0,9}+<?([^)\s>]{0,800}+)(?:[\s>][^)]{0,400}+)?\)"
)
_EMPHASIS = re.compile(r"(\*\*\*|\*\*|__|~~|`|\*)(?=\S)(.{1,2000}?)(?<=\S)\1")
"""What is opened again and again and never closed is not looked for to the end."""
_UNDERLINED = re.compile(r"(?<![\w_])_(?=[^\s_])([^_\n]*[^\s_])_(?![\w_])")
"""Italics of Markdown, and no name with such signs: "_since May 2020_"."""
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_ASIDE = 0xF000
"""In a private area of Unicode, where no text has signs of its own."""
_ALL_ASIDE = f"{chr(_ASIDE + 0x21)}-{chr(_ASIDE + 0x7E)}"
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_WIDE_GAP = re.compile(r"(?<=\S)(?: {3,}|\t+)(?=\S)")
_LONGEST_GAP = 300
"""No column is farther away, and to look for gaps takes the square of their length."""
_LONG_GAP = re.compile(rf"[^\S\n]{{{_LONGEST_GAP},}}")
_SPREAD = re.compile(r"\S(?:\s+\S)+")
_GUESSED = "The encoding of the text was guessed: check letters with accents."
_SURE = 0.8


def read_plain(content: bytes) -> tuple[list[Passage], list[str]]:
    """
    The lines of a text, those that were wrapped joined again.
    """
    text, warnings = _text(content)
    passages = list(_passages(text.splitlines()))
    return _some(passages), warnings


def read_markdown(content: bytes) -> tuple[list[Passage], list[str]]:
    """
    The lines of a Markdown file without its marks; comments are not shown.
    """
    text, warnings = _text(content)
    end = text.rfind("-->") + len("-->") if "-->" in text else 0
    shown, comments = _COMMENT.subn("", text[:end])
    shown += text[end:]
    if comments:
        words = sum(len(c.split()) for c in _COMMENT.findall(text[:end]))
        warnings.append(hidden_warning(words))
    return _some(list(_marked(shown.splitlines()))), warnings


def _text(content: bytes) -> tuple[str, list[str]]:
    found = decoded(content)
    if found is None:
        raise UnsupportedFileError
    text, confidence = found
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n")
    text = _LONG_GAP.sub(" " * _LONGEST_GAP, text)
    return text, [] if confidence >= _SURE else [_GUESSED]


def _some(passages: list[Passage]) -> list[Passage]:
    if not has_text(passages):
        raise EmptyFileError
    return passages


def _marked(lines: list[str]) -> Iterator[Passage]:
    """
    Headings as they are marked; everything between them as plain text.
    """
    between: list[str] = []
    headings = 0
    for number, line in enumerate(lines):
        heading = _HEADING.match(line)
        level: Hashable = len(heading[1]) if heading else None
        titled = line.strip() and not _ROW.search(line)
        if not heading and number + 1 < len(lines) and titled:
            under = re.fullmatch(r"\s*(={3,}|-{3,})\s*", lines[number + 1])
            level = 1 if under and "=" in under[1] else 2 if under else None
        if level is None:
            plain = line if _FRAMED.match(line) else None
            between.append(plain or _unmarked(line, keep_links=headings < 2))
            continue
        yield from _passages(between)
        between.clear()
        headings += 1
        text = heading[2] if heading else line
        yield Passage(clean(_unmarked(text, keep_links=False)), style=("h", level))
    yield from _passages(between)


def _unmarked(line: str, *, keep_links: bool) -> str:
    # An escaped sign is a sign and no mark: it steps aside until the marks are gone.
    line = _ESCAPED.sub(lambda m: chr(_ASIDE + ord(m[1])), line.removesuffix("\\"))
    shown = _without_marks(line, keep_links=keep_links)
    return re.sub(f"[{_ALL_ASIDE}]", lambda m: chr(ord(m[0]) - _ASIDE), shown)


def _without_marks(line: str, *, keep_links: bool) -> str:
    if line.strip().startswith("|"):
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if all(re.fullmatch(r":?-*:?", cell) for cell in cells):
            return ""
        line = "\t".join(cells)
    line = _LINK.sub(r"\1 (\2)" if keep_links else r"\1", line)
    # "*Since 2020*" is set in italics, and no item of a list.
    bullet = None if _EMPHASIS.match(line) else BULLET.match(line)
    head = bullet[0] if bullet else ""
    rest = _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", line[len(head) :]))
    rest = _UNDERLINED.sub(r"\1", rest)
    rest = re.sub(r"^\s*>\s?", "", _TAG.sub("", rest))
    return head + rest


def _passages(lines: list[str]) -> Iterator[Passage]:
    kept = ["" if _UNDERLINE.match(line) else line for line in lines]
    whole = with_items_marked(unwrapped(with_typed_columns(with_marks_apart(kept))))
    apart = False
    for line, below in pairwise([*whole, ""]):
        framed = _FRAMED.match(line)
        if framed:
            yield Passage(clean(framed[2]), style=("framed", framed[1]), apart=True)
            apart = False
            continue
        bullet = BULLET.match(line)
        if bullet and heads_entry(bullet[0], line, below):
            bullet = None
        text = clean(_with_columns(line[bullet.end() :] if bullet else line))
        if text:
            kind = BlockKind.LIST_ITEM if bullet else BlockKind.PARAGRAPH
            yield Passage(text, kind=kind, style=_style(line, text, apart), apart=apart)
        apart = not text


def _with_columns(line: str) -> str:
    """
    *line* with a tab for each wide gap; between letters that are spread for effect, as
    in "W O R K   H I S T O R Y", it only parts words.
    """
    return line if _SPREAD.fullmatch(line.strip()) else _WIDE_GAP.sub("\t", line)


def _style(line: str, text: str, apart: bool) -> Hashable:
    """
    In plain text only capitals, a colon at the end, a blank line above, or decoration
    set a line *apart*: of "NEBOSH" among skills only capitals do.
    """
    if text.isupper() and not line[:1].isspace():
        return ("caps", text.endswith(":"), apart)
    return None
