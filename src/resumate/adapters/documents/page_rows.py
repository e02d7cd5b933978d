"""
One column of a page as rows: segments that stand on one line.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from resumate.adapters.documents.page_cells import cell_by_cell
from resumate.adapters.documents.page_words import Segment, bullet_of
from resumate.domain.reading import section_of_heading


@dataclass(slots=True)
class Row:
    """
    Segments on one line, from left to right.
    """

    segments: list[Segment]
    bullet: bool
    text_x: float
    """Where the text after the bullet begins, or the last segment of the row."""

    @property
    def last(self) -> Segment:
        """
        The one at the right.
        """
        return self.segments[-1]

    @property
    def first(self) -> Segment:
        """
        The one at the left.
        """
        return self.segments[0]


def rows_of(region: Sequence[Segment]) -> list[Row]:
    """
    The rows of one column from top to bottom.
    """
    cells = cell_by_cell([_unjustified(row, region) for row in _rows(region)])
    cells = _with_whole_dates(_with_margin_notes(cells))
    return [row for row_cells in cells for row in _split_heading(row_cells)]


def _rows(region: Sequence[Segment]) -> list[list[Segment]]:
    rows: list[list[Segment]] = []
    for segment in sorted(region, key=lambda s: (s.baseline, s.x0)):
        last = rows[-1][0] if rows else None
        size = min(segment.size, last.size) if last else 0
        if last and segment.baseline - last.baseline <= 0.35 * size:
            rows[-1].append(segment)
        else:
            rows.append([segment])
    return [sorted(row, key=lambda s: s.x0) for row in rows]


def _unjustified(cells: list[Segment], region: Sequence[Segment]) -> list[Segment]:
    """
    A line of justified text has wide gaps that are all equal: they mean nothing.
    """
    gaps = [b.x0 - a.x1 for a, b in itertools.pairwise(cells)]
    size = cells[0].size
    words = sum(len(s.text.split()) for s in cells)
    if len(gaps) < 2 or words < 4:
        return cells
    even = max(gaps) - min(gaps) <= 0.25 * size
    single = all(" " not in s.text for s in cells[1:-1])
    if max(gaps) > (6 if single else 2.4) * size or not even:
        return cells
    edge = cells[-1].x1
    if not any(abs(s.x1 - edge) < 2 and s is not cells[-1] for s in region):
        return cells
    text = " ".join(s.text for s in cells)
    return [replace(cells[0], text=text, x1=edge)]


def _with_margin_notes(rows: list[list[Segment]]) -> list[list[Segment]]:
    """
    Place and dates stacked in the right margin beside an entry's head and its first
    bullets belong to the head.
    """
    head: list[Segment] | None = None
    note: Segment | None = None
    moved = False
    kept = []
    for cells in rows:
        beside = note is not None and len(cells) > 1 and _stacked(note, cells[-1])
        if head is not None and beside and (moved or bullet_of(cells[0].text)):
            head.append(cells[-1])
            note, moved = cells[-1], True
            kept.append(cells[:-1])
            continue
        if len(cells) > 1 and not bullet_of(cells[0].text):
            head, note, moved = cells, cells[-1], False
        else:
            note = None
        kept.append(cells)
    return kept


def _stacked(above: Segment, below: Segment) -> bool:
    aligned = min(abs(above.x0 - below.x0), abs(above.x1 - below.x1)) < 2.5
    return aligned and below.baseline - above.baseline < 2 * below.size


def _with_whole_dates(rows: list[list[Segment]]) -> list[list[Segment]]:
    """
    "June 2022 –" with "Present" under it in the margin is one date.
    """
    whole: list[list[Segment]] = []
    for cells in rows:
        above = whole[-1] if whole else None
        if above and len(above) > 1 and _ends_date(above[0], cells):
            above[0] = replace(above[0], text=f"{above[0].text} {cells[0].text}")
            whole += [cells[1:]] if len(cells) > 1 else []
            continue
        whole.append(cells)
    return whole


def _ends_date(begun: Segment, cells: Sequence[Segment]) -> bool:
    rest = cells[0]
    return (
        begun.text.rstrip().endswith(("-", "–", "—"))
        and min(abs(rest.x0 - begun.x0), abs(rest.x1 - begun.x1)) < 1.5 * begun.size
        and len(rest.text) <= 16
        and rest.baseline - begun.baseline < 2 * begun.size
    )


def _split_heading(cells: list[Segment]) -> list[Row]:
    """
    A heading in the margin beside the first line under it is a row of its own, and so
    is a label beside the first bullet under it.
    """
    if len(cells) > 1 and bullet_of(cells[1].text) and not bullet_of(cells[0].text):
        return [_row(cells[:1]), _row(cells[1:])]
    if (
        len(cells) > 1
        and section_of_heading(cells[0].text)
        and cells[0].text[-1] != ":"
    ):
        label = cells[0].text
        if cells[0].bold or label.isupper() or cells[0].size > cells[1].size + 0.5:
            return [_row(cells[:1]), _row(cells[1:])]
    return [_row(cells)]


def _row(cells: list[Segment]) -> Row:
    bullet = bullet_of(cells[0].text) is not None
    text_x = cells[-1].x0
    if bullet and len(cells) == 1:
        mark = cells[0]
        text_x = mark.x0 + mark.first_word + 0.3 * mark.size
    return Row(cells, bullet, text_x)
