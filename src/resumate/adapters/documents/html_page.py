"""
HTML: the text that a browser would show, block by block.
"""

import re
from collections import Counter
from dataclasses import dataclass
from html.parser import HTMLParser

from resumate.adapters.documents.encoding import decoded
from resumate.adapters.documents.passage import Passage, clean, has_text
from resumate.adapters.documents.style_sheet import (
    Sheet,
    colours,
    hides,
    sheet_of,
    whitens,
)
from resumate.adapters.documents.visibility import hidden_warning
from resumate.domain.errors import (
    DamagedFileError,
    EmptyFileError,
    ScannedResumeError,
    TooNestedError,
    UnsupportedFileError,
)
from resumate.domain.extracted_text import BlockKind

_VOID = frozenset(
    "area base br col embed hr img input link meta source track wbr".split()
)
_INLINE = frozenset(
    "a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp"
    " small span strike strong sub sup time tt u var".split()
)
_SKIPPED = frozenset(
    "script style head template noscript svg iframe object canvas select button".split()
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CELLS = {"td", "th"}
_BOLD = frozenset({"b", "strong"})
_MARKS = _BOLD | {"li", "tr", "p"}
_CLOSED_BY_SIBLING = {
    "li": {"li"},
    "p": {"p"},
    "dt": {"dt", "dd"},
    "dd": {"dt", "dd"},
    "tr": {"tr", *_CELLS},
    "td": _CELLS,
    "th": _CELLS,
}
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_MOST_CELLS = 12
_MOST_DEPTH = 500
"""About as deep as browsers go."""
_MOST_UNENDED = 10
"""Tags and comments without an end; each is looked for in all that follows."""


@dataclass(slots=True)
class _Open:
    tag: str
    skipped: bool
    hidden: bool
    """Like what stands beside it, of this element or of one around it."""
    background: bool
    heading: str | None
    """The nearest one."""
    marks: frozenset[str]
    """Which of the tags that say what a passage is stand here and around."""


_OUTSIDE = _Open("", False, False, False, None, frozenset())


def read_html(content: bytes) -> tuple[list[Passage], list[str]]:
    """
    The passages of a page, and what the person should know.
    """
    text = _decoded(content)
    reader = _Reader(sheet_of(text))
    reader.feed(text)
    reader.close()
    reader.flush()
    if not has_text(reader.passages):
        raise ScannedResumeError if reader.pictures else EmptyFileError
    words = reader.hidden_words
    return reader.passages, [hidden_warning(words)] if words else []


def _decoded(content: bytes) -> str:
    declared = _CHARSET.search(content[:2048])
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    if declared:
        try:
            return content.decode(declared[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass
    found = decoded(content)
    if found is None:
        raise UnsupportedFileError
    return found[0]


class _Reader(HTMLParser):
    def __init__(self, sheet: Sheet) -> None:
        super().__init__(convert_charrefs=True)
        self.passages: list[Passage] = []
        self.hidden_words = 0
        self.pictures = False
        self._sheet = sheet
        self._open: list[_Open] = []
        self._tags: Counter[str] = Counter()
        """Of the open ones, so that an end of none is not looked for in all."""
        self._text = ""
        self._closed_span = False
        self._unended = 0

    def parse_starttag(self, i: int) -> int:
        """
        The end of the tag that begins there, or -1.
        """
        return self._ended(super().parse_starttag(i))

    def parse_endtag(self, i: int) -> int:
        """
        The end of the closing tag that begins there, or -1.
        """
        return self._ended(super().parse_endtag(i))

    def parse_comment(self, i: int, report: bool = True) -> int:
        """
        The end of the comment that begins there, or -1.
        """
        return self._ended(super().parse_comment(i, report))

    def parse_html_declaration(self, i: int) -> int:
        """
        The end of the declaration that begins there, or -1.
        """
        return self._ended(super().parse_html_declaration(i))

    def parse_pi(self, i: int) -> int:
        """
        The end of the instruction that begins there, or -1.
        """
        return self._ended(super().parse_pi(i))

    def _ended(self, end: int) -> int:
        self._unended += end < 0
        if self._unended > _MOST_UNENDED:
            raise DamagedFileError
        return end

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """
        A new element; one that does not run on in the line ends what came before.
        """
        self._close_siblings(tag)
        if tag == "br":
            self.flush()
        self.pictures |= tag == "img"
        if tag in _VOID:
            return
        if tag in {"td", "th"}:
            self._text += "\t"
        elif tag not in _INLINE:
            self.flush()
        elif tag in {"span", "time"} and self._closed_span and self._text.strip():
            self._text = self._text.rstrip() + "\t"
        self._closed_span = False
        if len(self._open) == _MOST_DEPTH:
            raise TooNestedError
        self._open.append(self._element(tag, {k: v or "" for k, v in attrs}))
        self._tags[tag] += 1

    def handle_endtag(self, tag: str) -> None:
        """
        Closes the element and whatever was left open in it.
        """
        if tag not in _INLINE and tag not in {"td", "th"}:
            self.flush()
        if self._tags[tag]:
            while self._close() != tag:
                pass
        self._closed_span = tag in {"span", "time"}

    def handle_data(self, data: str) -> None:
        """
        Text, if it can be seen.
        """
        if self._around.skipped:
            return
        if self._around.hidden:
            self.hidden_words += len(data.split())
            return
        if data.strip():
            self._closed_span = False
        self._text += re.sub(r"\s+", " ", data)

    def flush(self) -> None:
        """
        Ends the passage that is being read.
        """
        text, self._text = self._text, ""
        if text.count("\t") > _MOST_CELLS:
            text = text.replace("\t", " ")
        text = clean(text)
        if text:
            heading, marks = self._around.heading, self._around.marks
            kind = BlockKind.LIST_ITEM if "li" in marks else BlockKind.PARAGRAPH
            kind = BlockKind.TABLE_ROW if "tr" in marks else kind
            style = (heading,) if heading else self._look(text, marks)
            apart = "p" in marks and kind is BlockKind.PARAGRAPH
            self.passages.append(Passage(text, kind=kind, style=style, apart=apart))

    @property
    def _around(self) -> _Open:
        return self._open[-1] if self._open else _OUTSIDE

    def _close(self) -> str:
        """
        The tag of the innermost element, which is open no more.
        """
        tag = self._open.pop().tag
        self._tags[tag] -= 1
        return tag

    @staticmethod
    def _look(text: str, marks: frozenset[str]) -> tuple[object, ...] | None:
        bold = not marks.isdisjoint(_BOLD)
        return (bold, text.isupper()) if bold or text.isupper() else None

    def _element(self, tag: str, attributes: dict[str, str]) -> _Open:
        css = attributes.get("style", "")
        names = {tag, f"#{attributes.get('id', '')}"}
        names |= {f".{name}" for name in attributes.get("class", "").split()}
        around = self._around
        coloured = around.background or colours(css)
        coloured |= bool(names & self._sheet.coloured)
        hidden = around.hidden or "hidden" in attributes or hides(css)
        hidden |= bool(names & self._sheet.hidden)
        white = whitens(css) or bool(names & self._sheet.white)
        hidden |= white and not coloured
        skipped = around.skipped or tag in _SKIPPED
        heading = tag if tag in _HEADINGS else around.heading
        marks = around.marks | {tag} if tag in _MARKS else around.marks
        return _Open(tag, skipped, hidden, coloured, heading, marks)

    def _close_siblings(self, tag: str) -> None:
        siblings = _CLOSED_BY_SIBLING.get(tag)
        if siblings and self._open and self._open[-1].tag in siblings:
            if tag not in {"td", "th"}:
                self.flush()
            self._close()
