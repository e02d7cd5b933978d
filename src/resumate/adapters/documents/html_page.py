"""
HTML: the text that a browser would show, block by block.
"""

import re
from dataclasses import dataclass
from html.parser import HTMLParser

from resumate.adapters.documents.encoding import decoded
from resumate.adapters.documents.passage import Passage, clean, has_text
from resumate.adapters.documents.visibility import hidden_warning, is_pale, is_white
from resumate.domain.errors import (
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
_CLOSED_BY_SIBLING = {
    "li": {"li"},
    "p": {"p"},
    "dt": {"dt", "dd"},
    "dd": {"dt", "dd"},
    "tr": {"tr", *_CELLS},
    "td": _CELLS,
    "th": _CELLS,
}
_HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)"
    r"|font-size\s*:\s*(?:0|[0-3](?:\.\d+)?(?:px|pt))\s*(?:;|$|!)"
    r"|(?:left|top|text-indent)\s*:\s*-\d{3,}",
    re.IGNORECASE,
)
_COLOUR = re.compile(r"(?<![-\w])color\s*:\s*([^;!]+)", re.IGNORECASE)
_BACKGROUND = re.compile(r"background(?:-color)?\s*:\s*([^;!]+)", re.IGNORECASE)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_SIMPLE_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_MOST_CELLS = 12
_MOST_DEPTH = 500
"""About as deep as browsers go."""


@dataclass(slots=True)
class _Open:
    tag: str
    skipped: bool
    hidden: bool
    """Like the two beside it, of this element or of one around it."""
    background: bool


def read_html(content: bytes) -> tuple[list[Passage], list[str]]:
    """
    The passages of a page, and what the person should know.
    """
    text = _decoded(content)
    reader = _Reader(_sheet(text))
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


@dataclass(frozen=True, slots=True)
class _Sheet:
    """
    Simple selectors (``.note``, ``#x``, ``aside``) by what the page's own rules say:
    what is hidden, what is white, and what has a ground on which that is seen.
    """

    hidden: frozenset[str]
    white: frozenset[str]
    coloured: frozenset[str]


def _sheet(text: str) -> _Sheet:
    sheets = re.findall(r"<style[^>]*>(.*?)</style>", text, re.DOTALL | re.IGNORECASE)
    css = re.sub(r"/\*.*?\*/", "", "\n".join(sheets), flags=re.DOTALL)
    css = re.sub(r"@[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}", "", css)
    rules = _SIMPLE_RULE.findall(css)
    return _Sheet(*(
        frozenset(
            name
            for selectors, told in rules
            if says(told)
            for name in map(str.strip, selectors.split(","))
            if re.fullmatch(r"[.#]?[\w-]+", name)
        )
        for says in (_hides, _whitens, _colours)
    ))  # fmt: skip


def _hides(rules: str) -> bool:
    return _HIDING.search(rules) is not None


def _whitens(rules: str) -> bool:
    colour = _COLOUR.search(rules)
    return bool(colour and is_white(colour[1])) and not _colours(rules)


def _colours(rules: str) -> bool:
    ground = _BACKGROUND.search(rules)
    return ground is not None and not is_pale(ground[1])


class _Reader(HTMLParser):
    def __init__(self, sheet: _Sheet) -> None:
        super().__init__(convert_charrefs=True)
        self.passages: list[Passage] = []
        self.hidden_words = 0
        self.pictures = False
        self._sheet = sheet
        self._open: list[_Open] = []
        self._text = ""
        self._closed_span = False

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

    def handle_endtag(self, tag: str) -> None:
        """
        Closes the element and whatever was left open in it.
        """
        if tag not in _INLINE and tag not in {"td", "th"}:
            self.flush()
        for position in range(len(self._open) - 1, -1, -1):
            if self._open[position].tag == tag:
                del self._open[position:]
                break
        self._closed_span = tag in {"span", "time"}

    def handle_data(self, data: str) -> None:
        """
        Text, if it can be seen.
        """
        if self._open and self._open[-1].skipped:
            return
        if self._open and self._open[-1].hidden:
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
            tags = [e.tag for e in self._open]
            heading = next((t for t in reversed(tags) if t in _HEADINGS), None)
            kind = BlockKind.LIST_ITEM if "li" in tags else BlockKind.PARAGRAPH
            kind = BlockKind.TABLE_ROW if "tr" in tags else kind
            style = (heading,) if heading else self._look(text, tags)
            apart = "p" in tags and kind is BlockKind.PARAGRAPH
            self.passages.append(Passage(text, kind=kind, style=style, apart=apart))

    @staticmethod
    def _look(text: str, tags: list[str]) -> tuple[object, ...] | None:
        bold = bool({"b", "strong"} & set(tags))
        return (bold, text.isupper()) if bold or text.isupper() else None

    def _element(self, tag: str, attributes: dict[str, str]) -> _Open:
        css = attributes.get("style", "")
        names = {tag, f"#{attributes.get('id', '')}"}
        names |= {f".{name}" for name in attributes.get("class", "").split()}
        around = self._open[-1] if self._open else _Open("", False, False, False)
        coloured = around.background or _colours(css)
        coloured |= bool(names & self._sheet.coloured)
        hidden = around.hidden or "hidden" in attributes or _hides(css)
        hidden |= bool(names & self._sheet.hidden)
        white = _whitens(css) or bool(names & self._sheet.white)
        hidden |= white and not coloured
        return _Open(tag, around.skipped or tag in _SKIPPED, hidden, coloured)

    def _close_siblings(self, tag: str) -> None:
        siblings = _CLOSED_BY_SIBLING.get(tag)
        if siblings and self._open and self._open[-1].tag in siblings:
            if tag not in {"td", "th"}:
                self.flush()
            self._open.pop()
