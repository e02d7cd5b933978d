"""
ODT: headings, paragraphs, lists and tables of an OpenDocument text.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from resumate.adapters.documents.archive import OfficeArchive, opened
from resumate.adapters.documents.passage import Passage, clean, has_text
from resumate.adapters.documents.table_rows import row_passages
from resumate.adapters.documents.visibility import hidden_warning, is_pale, is_white
from resumate.domain.errors import (
    EmptyFileError,
    PasswordProtectedError,
    ScannedResumeError,
    UnsupportedFileError,
)
from resumate.domain.extracted_text import BlockKind

_NS = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE, TEXT, TABLE, STYLE = (
    f"{{{_NS}{name}:1.0}}" for name in ("office", "text", "table", "style")
)
FO = f"{{{_NS}xsl-fo-compatible:1.0}}"
_IMAGE = f"{{{_NS}drawing:1.0}}image"
_LEAST_POINTS = 3.5
_SKIPPED = {
    f"{TEXT}tracked-changes",
    f"{TEXT}note",
    f"{OFFICE}annotation",
    f"{TEXT}table-of-content",
    f"{TEXT}sequence-decls",
}


def read_odt(content: bytes) -> tuple[list[Passage], list[str]]:
    """
    The passages of an OpenDocument text, and what the person should know.
    """
    with opened(content) as archive:
        _refuse(archive)
        root = archive.xml("content.xml")
        styles = _Styles([root, *_styles_file(archive)])
        body = root.find(f"{OFFICE}body/{OFFICE}text")
        if body is None:
            raise UnsupportedFileError
        passages = list(_passages(body, styles))
    if not has_text(passages):
        pictures = next(root.iter(_IMAGE), None) is not None
        raise ScannedResumeError if pictures else EmptyFileError
    words = styles.hidden_words
    return passages, [hidden_warning(words)] if words else []


def _refuse(archive: OfficeArchive) -> None:
    manifest = "META-INF/manifest.xml"
    if manifest in archive.names() and b"encryption-data" in archive.read(manifest):
        raise PasswordProtectedError


def _styles_file(archive: OfficeArchive) -> list[Element]:
    return [archive.xml("styles.xml")] if "styles.xml" in archive.names() else []


@dataclass(frozen=True, slots=True)
class _Letters:
    """
    How a style sets its letters.
    """

    hidden: bool
    white: bool
    bold: bool
    size: str


class _Styles:
    """
    What the named styles of the file say of letters: hidden, bold, how large.
    """

    def __init__(self, roots: list[Element]) -> None:
        self.hidden_words = 0
        self._parents: dict[str, str] = {}
        self._looks: dict[str, _Letters] = {}
        self._coloured: set[str] = set()
        for style in (s for root in roots for s in root.iter(f"{STYLE}style")):
            name = style.get(f"{STYLE}name", "")
            self._parents.setdefault(name, style.get(f"{STYLE}parent-style-name", ""))
            look = style.find(f"{STYLE}text-properties")
            if look is not None:
                self._looks.setdefault(name, _letters(look))
            grounds = [p.get(f"{FO}background-color", "transparent") for p in style]
            if not all(map(is_pale, grounds)):
                self._coloured.add(name)

    def colours(self, name: str) -> bool:
        """
        Whether that style gives a cell, a paragraph or letters a ground on which white
        is seen.
        """
        return any(one in self._coloured for one in self._named(name))

    def hides(self, name: str, *, coloured: bool) -> bool:
        """
        Whether text of that style cannot be seen on white paper, or on a ground that is
        *coloured*.
        """
        white = not (coloured or self.colours(name))
        return any(look.hidden or (look.white and white) for look in self._chain(name))

    def key(self, name: str, text: str) -> tuple[object, ...] | None:
        """
        Equal for paragraphs that look alike; None for running text.
        """
        bold = any(look.bold for look in self._chain(name))
        size = next((look.size for look in self._chain(name) if look.size), "")
        caps = text.isupper()
        return (bold, caps, size) if bold or caps else None

    def _chain(self, name: str) -> Iterator[_Letters]:
        return (self._looks[one] for one in self._named(name) if one in self._looks)

    def _named(self, name: str) -> Iterator[str]:
        seen: set[str] = set()
        while name and name not in seen:
            seen.add(name)
            yield name
            name = self._parents.get(name, "")


def _letters(node: Element) -> _Letters:
    size = node.get(f"{FO}font-size", "")
    tiny = size.endswith("pt") and size[:-2].replace(".", "", 1).isdigit()
    tiny = tiny and float(size[:-2]) < _LEAST_POINTS
    return _Letters(
        hidden=tiny or node.get(f"{TEXT}display") == "none",
        white=is_white(node.get(f"{FO}color", "")),
        bold=node.get(f"{FO}font-weight") == "bold",
        size=size,
    )


def _passages(
    node: Element, styles: _Styles, *, listed: bool = False, coloured: bool = False
) -> Iterator[Passage]:
    """
    What stands in *node*, whose ground is *coloured* or white paper.
    """
    for child in node:
        inside = coloured or styles.colours(child.get(f"{TABLE}style-name", ""))
        if child.tag in {f"{TEXT}p", f"{TEXT}h"}:
            yield from _paragraph(child, styles, listed=listed, coloured=coloured)
        elif child.tag == f"{TABLE}table-row":
            cells = [
                list(_passages(cell, styles, coloured=_of_cell(cell, styles, inside)))
                for cell in child.findall(f"{TABLE}table-cell")
            ]
            yield from row_passages([cell for cell in cells if cell])
        elif child.tag not in _SKIPPED:
            item = listed or child.tag == f"{TEXT}list"
            yield from _passages(child, styles, listed=item, coloured=inside)


def _of_cell(cell: Element, styles: _Styles, row: bool) -> bool:
    return row or styles.colours(cell.get(f"{TABLE}style-name", ""))


def _paragraph(
    node: Element, styles: _Styles, *, listed: bool, coloured: bool
) -> Iterator[Passage]:
    name = node.get(f"{TEXT}style-name", "")
    coloured = coloured or styles.colours(name)
    hidden = styles.hides(name, coloured=coloured)
    text = "".join(_text(node, styles, hidden=hidden, coloured=coloured))
    heading = node.tag == f"{TEXT}h"
    level = (f"h{node.get(f'{TEXT}outline-level', '1')}",)
    key = level if heading else styles.key(name, text)
    kind = BlockKind.LIST_ITEM if listed and not heading else BlockKind.PARAGRAPH
    for line in (clean(part) for part in text.split("\n")):
        if line:
            yield Passage(line, kind=kind, style=key)
    for box in node.iter(f"{{{_NS}drawing:1.0}}text-box"):
        yield from _passages(box, styles, coloured=coloured)


def _text(
    node: Element, styles: _Styles, *, hidden: bool, coloured: bool
) -> Iterator[str]:
    yield from _shown(node.text, styles, hidden=hidden)
    for child in node:
        if child.tag == f"{TEXT}tab":
            yield "\t"
        elif child.tag == f"{TEXT}line-break":
            yield "\n"
        elif child.tag == f"{TEXT}s":
            yield " "
        elif child.tag not in _SKIPPED and not child.tag.endswith("}frame"):
            name = child.get(f"{TEXT}style-name", "")
            own = hidden or styles.hides(name, coloured=coloured)
            yield from _text(child, styles, hidden=own, coloured=coloured)
        yield from _shown(child.tail, styles, hidden=hidden)


def _shown(text: str | None, styles: _Styles, *, hidden: bool) -> Iterator[str]:
    if text and hidden:
        styles.hidden_words += len(text.split())
    elif text:
        yield " ".join(text.split("\n"))
