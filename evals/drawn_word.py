"""
A setting as a Word document.
"""

# ruff: noqa: SLF001 -- text boxes and fields have no other way in

import io
import re
from collections.abc import Sequence
from typing import Any

import docx
from docx.document import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.shared import Mm, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph
from drawn_setting import Entry, Setting, picture
from layouts import ASIDE

WIDTH = 170
_BOX = ("w:drawing", "wp:anchor", "a:graphic", "a:graphicData")


def as_docx(setting: Setting) -> bytes:
    """
    The setting as a file.
    """
    document = docx.Document()
    _Writer(document, setting).write()
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


class _Writer:
    def __init__(self, document: Document, setting: Setting) -> None:
        self._document = document
        self._setting = setting
        self._drawn = setting.drawn
        self._german = setting.resume["language"] == "de"
        document.styles["Normal"].font.name = self._drawn.font
        document.styles["Normal"].font.size = Pt(self._drawn.size)

    def write(self) -> None:
        """
        All of it.
        """
        drawn, told = self._drawn, dict(self._setting.sections)
        if drawn.running:
            self._running()
        if drawn.columns.startswith("sidebar"):
            aside = {key: told.pop(key) for key in ASIDE if key in told}
            main, side = self._sides()
            self._top(main if drawn.labels else side, side)
            self._sections(side, aside)
            self._sections(main, told)
            if drawn.boxed:
                self._as_box(side)
            return
        if drawn.columns == "tabular":
            self._document.add_heading("Lebenslauf" if self._german else "Resume", 0)
        self._top(self._document, self._document)
        self._sections(self._document, told)
        if drawn.columns == "tabular":
            self._document.add_paragraph(
                "Leipzig, 3. März 2026" if self._german else "Leeds, 3 March 2026"
            )

    def _running(self) -> None:
        section = self._document.sections[0]
        name = self._setting.resume["contact"]["name"]
        section.header.paragraphs[0].text = f"{name}\tjo.sample@example.org"
        foot = section.footer.paragraphs[0]
        foot.add_run("Seite " if self._german else "Page ")
        field = OxmlElement("w:fldSimple")
        field.set(docx.oxml.ns.qn("w:instr"), "PAGE")
        field.append(foot.add_run("1")._r)
        foot._p.append(field)

    def _sides(self) -> tuple[Any, Any]:
        """
        Where the main part and where the sidebar is written.
        """
        left = self._drawn.columns.endswith("left")
        if self._drawn.boxed:
            side = self._document.add_table(1, 1).cell(0, 0)
            return self._document, side
        cells = self._document.add_table(1, 2).rows[0].cells
        return (cells[1], cells[0]) if left else (cells[0], cells[1])

    def _as_box(self, side: Any) -> None:
        """
        What was written into a table at the top moves into a text box.
        """
        table = side._tc.getparent().getparent()
        first = next(p for p in self._document.paragraphs if p.text)
        inner = first.add_run()._r
        for name in (*_BOX, "wps:wsp", "wps:txbx", "w:txbxContent"):
            space, _, tag = name.partition(":")
            uri = _SPACES.get(space)
            node = (
                inner.makeelement(f"{{{uri}}}{tag}", {}) if uri else OxmlElement(name)
            )
            inner.append(node)
            inner = node
        for block in list(side._tc):
            if block.tag.endswith(("}p", "}tbl")):
                inner.append(block)
        table.getparent().remove(table)

    def _top(self, named: Any, side: Any) -> None:
        name = _blank(named)
        run = name.add_run(self._setting.resume["contact"]["name"])
        run.font.size, run.bold = Pt(22), True
        if self._drawn.photo:
            _blank(side).add_run().add_picture(io.BytesIO(picture()), Mm(28))
        if self._drawn.columns == "tabular":
            table = self._document.add_table(0, 2)
            for label, text in self._setting.contact:
                cells = table.add_row().cells
                cells[0].text, cells[1].text = f"{label}:", text
        elif self._drawn.columns == "one" and self._drawn.apart:
            told = (f"{a}: {b}" if a else b for a, b in self._setting.contact)
            _blank(side).add_run(" | ".join(told))
        else:
            for label, text in self._setting.contact:
                _blank(side).add_run(f"{label}: {text}" if label else text)

    def _sections(
        self, where: Any, sections: dict[str, tuple[str, list[Entry]]]
    ) -> None:
        for heading, entries in sections.values():
            if self._drawn.columns == "margin":
                cells = self._document.add_table(1, 2).rows[0].cells
                self._heading(cells[0], heading)
                self._entries(cells[1], entries)
            else:
                self._heading(where, heading)
                self._entries(where, entries)

    def _heading(self, where: Any, text: str) -> None:
        kind = self._drawn.heading
        if kind == "spaced":
            text = "   ".join(" ".join(word) for word in text.upper().split())
        if kind == "shaded":
            where = where.add_table(1, 1).cell(0, 0)
        paragraph = _blank(where)
        if kind in {"rule", "large"}:
            paragraph.style = f"Heading {1 + (kind == 'rule')}"
        paragraph.add_run(text.upper() if kind == "caps" else text).bold = (
            kind not in {"rule", "large"} or None
        )

    def _entries(self, where: Any, entries: Sequence[Entry]) -> None:
        table = None
        for entry in entries:
            cells = entry.head.split("\v")
            if len(cells) == 1 or self._drawn.rows == "tabs":
                table = None
                self._lines(where, _tabbed(cells) if cells[1:] else entry.head)
                self._items(where, entry)
                continue
            table = table or where.add_table(0, 2)
            told = self._drawn.head.endswith("\v{dates}") - 1
            if self._drawn.rows == "lines":
                self._row_a_line(table, cells, entry, told)
            else:
                row = table.add_row().cells
                for cell, text in zip(row, cells, strict=True):
                    self._lines(cell, text)
                self._items(row[told], entry)

    def _row_a_line(
        self, table: Any, cells: Sequence[str], entry: Entry, told: int
    ) -> None:
        columns = [cell.split("\n") for cell in cells]
        for n in range(max(map(len, columns))):
            row = table.add_row().cells
            for cell, column in zip(row, columns, strict=True):
                self._lines(cell, column[n] if n < len(column) else "")
        for item in entry.items:
            self._items(table.add_row().cells[told], Entry("", [item]))

    def _lines(self, where: Any, head: str) -> None:
        if not head:
            return
        lines = head.split("\n")
        lines = [head] if self._drawn.broken and "\t" not in head else lines
        for line in lines:
            paragraph = _blank(where)
            if "\t" in line:
                stops = paragraph.paragraph_format.tab_stops
                stops.add_tab_stop(Mm(WIDTH), WD_TAB_ALIGNMENT.RIGHT)
            for part in re.split("(\x01.*?\x02)", line):
                paragraph.add_run(part.strip("\x01\x02")).bold = (
                    part[:1] == "\x01" or None
                )

    def _items(self, where: Any, entry: Entry) -> None:
        for text, marked in entry.items:
            paragraph = _blank(where)
            mark = self._drawn.bullet if marked else ""
            if mark == "list":
                paragraph.style, mark = "List Bullet", ""
            paragraph.add_run(mark + text)


_SPACES = {
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
}


def _tabbed(cells: Sequence[str]) -> str:
    """
    Two columns as lines, a tab between them.
    """
    left, right = (cell.split("\n") for cell in cells)
    rows = max(len(left), len(right))
    columns = ((side + [""] * rows)[:rows] for side in (left, right))
    return "\n".join("\t".join(row) for row in zip(*columns, strict=True))


def _blank(where: Any) -> Paragraph:
    """
    A new paragraph: a cell has one already.
    """
    first: Paragraph | None = where.paragraphs[0] if where.paragraphs else None
    alone = isinstance(where, _Cell) and len(where.paragraphs) == 1 and not where.tables
    if first is not None and alone and not first.runs:
        return first
    added: Paragraph = where.add_paragraph()
    return added
