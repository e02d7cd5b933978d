"""
Tables of three columns or more whose cells wrap: read cell by cell, not row by row.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from resumate.adapters.documents.page_words import Segment, bullet_of
from resumate.adapters.documents.passage import appended, is_open
from resumate.domain.language.name_kinds import organisation_score, title_score
from resumate.domain.reading import find_dates, section_of_heading

_ALIGNED = 3.0
"""Points by which the cells of a column may begin apart."""
_INDENT = 24.0
"""Points by which text may hang below its bullet."""
_WORDS_OF_TEXT = 3
"""Words that the first line of running text has at least."""
_MIXED = 2
"""So many rows must hold the rest of several cells."""

_Cells = list[Segment]


def cell_by_cell(rows: Sequence[_Cells]) -> list[_Cells]:
    """
    *rows* where each entry of a table is a row of its short cells, its dates among
    them, and below it the lines of its text.
    """
    told: list[_Cells] = []
    rest = list(rows)
    while rest:
        table = _table(rest[0])
        block = list(takewhile(table.holds, rest)) if table else []
        wraps = [row for row in block[1:] if 1 < len(row) < len(block[0])]
        if table and len(wraps) >= _MIXED:
            told += _entries(table, block)
            rest = rest[len(block) :]
        else:
            told.append(rest.pop(0))
    return told


@dataclass(frozen=True, slots=True)
class _Table:
    """
    Where the columns of a table begin, which has the dates, and which the text.
    """

    starts: tuple[float, ...]
    dates: int
    text: int

    def column(self, cell: Segment) -> int:
        """
        The column that *cell* stands in; -1 for none. Text may be indented.
        """
        for n, x in enumerate(self.starts):
            ends = self.starts[n + 1] if n + 1 < len(self.starts) else math.inf
            near = cell.x0 - x <= (_INDENT if n == self.text else _ALIGNED)
            if x - _ALIGNED <= cell.x0 and near and cell.x1 < ends:
                return n
        return -1

    def holds(self, row: _Cells) -> bool:
        """
        Whether all of *row* stands in columns, and is no heading.
        """
        heading = len(row) == 1 and section_of_heading(row[0].text) is not None
        return not heading and all(self.column(cell) >= 0 for cell in row)


def _table(row: _Cells) -> _Table | None:
    """
    The table that *row* would be the first of.
    """
    words = [len(cell.text.split()) for cell in row]
    dated = [_is_dated(cell.text) for cell in row]
    text = words.index(max(words))
    if len(row) < 3 or sum(dated) != 1 or dated[text] or words[text] < _WORDS_OF_TEXT:
        return None
    return _Table(tuple(cell.x0 for cell in row), dated.index(True), text)


def _entries(table: _Table, block: Sequence[_Cells]) -> Iterator[_Cells]:
    edges = [0.0 for _ in table.starts]
    entries: list[list[_Cells]] = []
    for row in block:
        when = [cell for cell in row if table.column(cell) == table.dates]
        if not entries or (when and not _goes_on(entries[-1][table.dates], when[0])):
            entries.append([[] for _ in table.starts])
        for cell in row:
            n = table.column(cell)
            entries[-1][n].append(cell)
            edges[n] = max(edges[n], cell.x1)
    for entry in entries:
        head = []
        for n, cells in enumerate(entry):
            if n == table.dates:
                head.append(_joined(cells))
            elif n != table.text:
                head += _post_and_employer(cells) or _lines(cells, edges[n])
        yield head
        yield from ([line] for line in _lines(entry[table.text], edges[table.text]))


def _is_dated(text: str) -> bool:
    span = find_dates(text)
    return span is not None and span.begin == 0


def _goes_on(above: Sequence[Segment], cell: Segment) -> bool:
    """
    Whether *cell* is the rest of the date above it: "Sept 2020 – Oct", "2024".
    """
    whole = f"{_joined(above).text} {cell.text}"
    span = find_dates(whole)
    return span is not None and span.begin == 0 and span.stop == len(whole)


def _post_and_employer(cell: Sequence[Segment]) -> list[Segment]:
    """
    The two that a cell holds, one below the other; none if it does not hold both.
    """
    parted = (
        [_joined(cell[:n]), _joined(cell[n:])]
        for n in range(1, len(cell))
        if not (is_open(cell[n - 1].text) or cell[n].text.startswith("("))
    )
    return next(filter(_are_both, parted), [])


def _are_both(pieces: Sequence[Segment]) -> bool:
    posts = [title_score(one.text) > organisation_score(one.text) for one in pieces]
    return sum(posts) == 1 and organisation_score(pieces[posts.index(False)].text) > 0


def _lines(cell: Sequence[Segment], edge: float) -> Iterator[Segment]:
    """
    The lines of a cell, each with what did not fit on it.
    """
    line: _Cells = []
    for segment in cell:
        if line and not _wraps(line[-1], segment, edge):
            yield _joined(line)
            line = []
        line.append(segment)
    if line:
        yield _joined(line)


def _wraps(above: Segment, segment: Segment, edge: float) -> bool:
    alike = (above.bold, above.colour) == (segment.bold, segment.colour)
    goes_on = is_open(above.text) or segment.text[:1].islower()
    wrapped = goes_on or not segment.fits(edge - above.x1)
    return alike and not bullet_of(segment.text) and wrapped


def _joined(segments: Sequence[Segment]) -> Segment:
    text = segments[0].text
    for one in segments[1:]:
        text = appended(text, one.text)
    return replace(segments[0], text=text, x1=max(one.x1 for one in segments))
