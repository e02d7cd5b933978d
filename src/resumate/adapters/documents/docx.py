"""
DOCX: paragraphs, lists and tables of a Word document, without what Word hides.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from resumate.adapters.documents.archive import OfficeArchive, opened
from resumate.adapters.documents.passage import Passage, clean, has_text
from resumate.adapters.documents.table_rows import row_passages
from resumate.adapters.documents.visibility import hidden_warning, is_pale, is_white
from resumate.domain.errors import EmptyFileError, ScannedResumeError
from resumate.domain.extracted_text import BlockKind
from resumate.domain.reading import section_of_heading

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_PICTURE = f"{_DRAWN}blip"
_SHAPE = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
_MAIL = re.compile(r"\w@\w[\w-]*\.\w")
_LEAST_HALF_POINTS = 7
_OFF = {"0", "false", "off", "none"}


@dataclass(slots=True)
class _Style:
    parent: str | None = None
    name: str = ""
    listed: bool = False
    bold: bool | None = None
    size: str | None = None
    hidden: bool = False
    coloured: bool = False
    """Whether it colours the ground anywhere: tables do so for some of their cells."""


@dataclass(slots=True)
class _Document:
    styles: dict[str, _Style]
    hidden_words: int = 0
    pictures: bool = False
    passages: list[Passage] = field(default_factory=list)


def read_docx(content: bytes) -> tuple[list[Passage], list[str]]:
    """
    The passages of a Word document, and what the person should know.
    """
    with opened(content) as archive:
        document = _Document(_styles(archive))
        for name in _parts(archive, "header"):
            _read_body(archive.xml(name), document)
        _read_body(archive.xml("word/document.xml"), document)
        if not any(map(_is_address, document.passages)):
            _read_address_below(archive, document)
    if not has_text(document.passages):
        raise ScannedResumeError if document.pictures else EmptyFileError
    words = document.hidden_words
    return document.passages, [hidden_warning(words)] if words else []


def _parts(archive: OfficeArchive, kind: str) -> list[str]:
    """
    Page headers, or footers; in the former many keep their name and address.
    """
    names = archive.names()
    return sorted(
        n for n in names if n.startswith(f"word/{kind}") and n.endswith(".xml")
    )


def _read_address_below(archive: OfficeArchive, document: _Document) -> None:
    """
    Where no other part has an address of mail, the footer may: it goes below what the
    file begins with, and nothing else of a footer is told.
    """
    below = _Document(document.styles)
    for name in _parts(archive, "footer"):
        _read_body(archive.xml(name), below)
    found = [passage for passage in below.passages if _is_address(passage)]
    document.passages[1:1] = found[:1]
    document.hidden_words += below.hidden_words


def _is_address(passage: Passage) -> bool:
    return _MAIL.search(passage.text) is not None


def _styles(archive: OfficeArchive) -> dict[str, _Style]:
    if "word/styles.xml" not in archive.names():
        return {}
    styles = {}
    for node in archive.xml("word/styles.xml").iter(f"{W}style"):
        run = node.find(f"{W}rPr")
        styles[node.get(f"{W}styleId", "")] = _Style(
            parent=_value(node, "basedOn"),
            name=(_value(node, "name") or "").lower(),
            listed=node.find(f"{W}pPr/{W}numPr") is not None,
            bold=_switch(run, "b"),
            size=_value(run, "sz"),
            hidden=bool(_switch(run, "vanish")),
            coloured=any(map(_colours, node.iter(f"{W}shd"))),
        )
    return styles


def _value(node: Element | None, name: str) -> str | None:
    found = node.find(f"{W}{name}") if node is not None else None
    return found.get(f"{W}val") if found is not None else None


def _colours(shading: Element) -> bool:
    """
    Whether letters in white can be seen on it.
    """
    fill = shading.get(f"{W}fill", "auto").lower()
    themed = fill == "auto" and shading.get(f"{W}themeFill") is not None
    return themed or not is_pale(fill)


def _is_coloured(properties: Element | None) -> bool:
    """
    Whether a cell, a paragraph or a run has a ground of its own.
    """
    shading = properties.find(f"{W}shd") if properties is not None else None
    return shading is not None and _colours(shading)


def _switch(node: Element | None, name: str) -> bool | None:
    found = node.find(f"{W}{name}") if node is not None else None
    return None if found is None else found.get(f"{W}val", "1").lower() not in _OFF


def _read_body(root: Element, document: _Document) -> None:
    ground = root.find(f"{W}background")
    coloured = ground is not None and not is_pale(ground.get(f"{W}color", ""))
    document.passages += _told(root, document, coloured=coloured)


def _blocks(node: Element) -> Iterator[Element]:
    """
    Paragraphs and tables in order, however deep content controls wrap them.
    """
    for child in node:
        if child.tag in {f"{W}p", f"{W}tbl"}:
            yield child
        elif child.tag != f"{W}sectPr":
            yield from _blocks(child)


def _table(table: Element, document: _Document, *, coloured: bool) -> list[Passage]:
    properties = table.find(f"{W}tblPr")
    style = document.styles.get(_value(properties, "tblStyle") or "", _Style())
    coloured = coloured or style.coloured or _is_coloured(properties)
    passages: list[Passage] = []
    for row in _within(table, "tr"):
        told = [
            list(
                _told(
                    cell,
                    document,
                    coloured=coloured or _is_coloured(cell.find(f"{W}tcPr")),
                )
            )
            for cell in _within(row, "tc")
        ]
        passages += row_passages([cell for cell in told if cell])
    return passages


def _within(node: Element, name: str) -> list[Element]:
    """
    Rows of a table, or cells of a row; not those of tables inside of them.
    """
    path = f"{W}sdt/{W}sdtContent/{W}{name}"
    return [*node.findall(f"{W}{name}"), *node.findall(path)]


def _told(node: Element, document: _Document, *, coloured: bool) -> Iterator[Passage]:
    """
    What stands in *node*, whose ground is *coloured* or white paper.
    """
    for block in _blocks(node):
        read = _paragraph if block.tag == f"{W}p" else _table
        yield from read(block, document, coloured=coloured)


def _paragraph(node: Element, document: _Document, *, coloured: bool) -> list[Passage]:
    """
    One passage for each line of the paragraph, text boxes in it after it; before it, if
    what it heads goes on below.
    """
    style = _Look(node, document.styles, coloured=coloured)
    text = "".join(_runs(node, document, style))
    passages = [
        Passage(line, kind=style.kind(line), style=style.key(text))
        for line in (clean(part) for part in text.split("\n"))
        if line
    ]
    boxes = [
        passage
        for box, filled in _boxes(node, coloured=coloured)
        for passage in _told(box, document, coloured=filled)
    ]
    if passages and section_of_heading(passages[0].text) is not None:
        return [*boxes, *passages]
    return [*passages, *boxes]


class _Look:
    """
    How a paragraph looks: its style, whether it is a list item, its letters.
    """

    def __init__(
        self, node: Element, styles: dict[str, _Style], *, coloured: bool
    ) -> None:
        properties = node.find(f"{W}pPr")
        self._chain = list(_inherited(_value(properties, "pStyle"), styles))
        styled = any(style.coloured for style in self._chain)
        self.coloured = coloured or styled or _is_coloured(properties)
        number = properties.find(f"{W}numPr") if properties is not None else None
        self._listed = any(style.listed for style in self._chain)
        if number is not None:
            self._listed = _value(number, "numId") != "0"
        runs = [r for r in node.iter(f"{W}r") if r.find(f"{W}t") is not None]
        shown = [r.find(f"{W}rPr") for r in runs]
        inherited = next((s.bold for s in self._chain if s.bold is not None), False)
        self._bold = bool(runs) and all(
            inherited if (own := _switch(r, "b")) is None else own for r in shown
        )
        self._size = _value(shown[0], "sz") if shown else None
        self.hidden = any(style.hidden for style in self._chain)

    def kind(self, line: str) -> BlockKind:
        """
        A list item, or a paragraph.
        """
        headed = any(s.name.startswith(("heading", "title")) for s in self._chain)
        listed = self._listed and not headed
        return BlockKind.LIST_ITEM if listed and line else BlockKind.PARAGRAPH

    def key(self, text: str) -> tuple[object, ...] | None:
        """
        Equal for paragraphs that look alike; None for running text.
        """
        name = self._chain[0].name if self._chain else ""
        if name.startswith("heading"):
            return (name,)
        caps = text.isupper()
        if not self._bold and not caps and (not name or name in _BODY_STYLES):
            return None
        return (name, self._bold, caps, self._size)


_BODY_STYLES = {"normal", "body text", "list paragraph", "no spacing"}


def _inherited(name: str | None, styles: dict[str, _Style]) -> Iterator[_Style]:
    seen: set[str] = set()
    while name and name in styles and name not in seen:
        seen.add(name)
        yield styles[name]
        name = styles[name].parent


def _runs(node: Element, document: _Document, look: _Look) -> Iterator[str]:
    for child in node:
        if child.tag == f"{W}r":
            text = "".join(_run(child, document))
            if look.hidden or _is_hidden(child, coloured=look.coloured):
                document.hidden_words += len(text.split())
            else:
                yield text
        elif child.tag not in {f"{W}pPr", f"{W}del", f"{W}moveFrom", _FALLBACK}:
            yield from _runs(child, document, look)


def _run(run: Element, document: _Document) -> Iterator[str]:
    for child in run:
        if child.tag == f"{W}t":
            yield child.text or ""
        elif child.tag in {f"{W}tab", f"{W}ptab"}:
            yield "\t"
        elif child.tag in {f"{W}br", f"{W}cr"}:
            yield "\n"
        elif child.tag == f"{W}noBreakHyphen":
            yield "-"
        elif child.tag == f"{W}drawing" or child.tag.endswith("}pict"):
            document.pictures |= next(child.iter(_PICTURE), None) is not None


def _is_hidden(run: Element, *, coloured: bool) -> bool:
    """
    Hidden by Word's own switch, white on no colour, or too small for the eye.
    """
    look = run.find(f"{W}rPr")
    if look is None:
        return False
    if _switch(look, "vanish") or _switch(look, "webHidden"):
        return True
    size = _value(look, "sz")
    if size and size.isdigit() and int(size) < _LEAST_HALF_POINTS:
        return True
    marked = not is_pale(_value(look, "highlight") or "")
    coloured = coloured or marked or _is_coloured(look)
    return is_white(_value(look, "color") or "") and not coloured


def _boxes(node: Element, *, coloured: bool) -> Iterator[tuple[Element, bool]]:
    """
    Text boxes, once each, and whether their ground is coloured: the fallback for old
    programs repeats them.
    """
    for child in node:
        if child.tag == f"{W}txbxContent":
            yield child, coloured
        elif child.tag != _FALLBACK:
            yield from _boxes(child, coloured=coloured or _fills(child))


def _fills(shape: Element) -> bool:
    """
    Whether a drawn shape fills its ground with a colour.
    """
    fill = shape.find(f"{_SHAPE}spPr/{_DRAWN}solidFill")
    colours = list(fill) if fill is not None else []
    return any(not is_pale(colour.get("val", "")) for colour in colours)
