"""
One column of a page as rows: segments that stand on one line.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from resumate.adapters.documents.page_cells import cell_by_cell
from resumate.adapters.documents.page_words import Segment, bullet_of, is_range
from resumate.domain.reading import find_dates, section_of_heading
from resumate.domain.reading.lines.by_itself import LEVEL

_NARROW = 25
"""Letter sizes that a narrow column is wide at most."""
_LEADS_ON = re.compile(r"[-–—]?|bis|to|until|till|through|au?|al|hasta", re.IGNORECASE)
"""What stands behind a date that goes on below, if anything does."""
_SAME_GAP = 0.05
"""Letter sizes that gaps differ by at most where nobody but a margin set them."""
_FEW_CELLS = 3
"""As many may stand at equal gaps by accident."""
_LONGEST_DATE = 16
"""Letters of what a date ends with: "September 2020"."""


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
    rows = [_unjustified(_with_dates_in_one(row), region) for row in _rows(region)]
    cells = cell_by_cell(rows)
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


def _with_dates_in_one(cells: list[Segment]) -> list[Segment]:
    """
    The cells; a date that was set wide to fill its column is one of them: "September",
    "2011 –".
    """
    told = cells[:1]
    for cell in cells[1:]:
        if _parts_of_a_date(told[-1].text, cell.text):
            told[-1] = _joined(told[-1], cell)
        else:
            told.append(cell)
    return told


def _parts_of_a_date(text: str, more: str) -> bool:
    """
    Whether the two are one date: a month and its year, a date and how it goes on.
    """
    begun = find_dates(text)
    if begun is not None and (begun.ranged or len(text) > begun.stop - begun.begin):
        return False
    if begun is not None and _LEADS_ON.fullmatch(more):
        return True
    whole = find_dates(f"{text} {more}")
    if whole is None or whole.begin or not (text.isalpha() or whole.ranged):
        return False
    return _LEADS_ON.fullmatch(f"{text} {more}"[whole.stop :].strip()) is not None


def _unjustified(cells: list[Segment], region: Sequence[Segment]) -> list[Segment]:
    """
    A line of justified text has wide gaps that are all equal: they mean nothing.
    """
    if _is_narrow(cells, region):
        return [_run_of(cells)]
    *text, last = cells
    if _is_range(last.text) and len(text) > _FEW_CELLS and _spread(text) < _SAME_GAP:
        return [_run_of(text), last]  # the dates of a head were set to the edge
    gaps, size = _gaps(cells), cells[0].size
    words = sum(len(s.text.split()) for s in cells)
    if len(gaps) < 2 or words < (3 if _spread(cells) < _SAME_GAP else 4):
        return cells
    single = all(" " not in s.text for s in cells[1:-1])
    if max(gaps) > (6 if single else 2.4) * size or _spread(cells) > 0.25:
        return cells
    edge = cells[-1].x1
    if not any(abs(s.x1 - edge) < 2 and s is not cells[-1] for s in region):
        return cells
    return [_run_of(cells)]


def _gaps(cells: Sequence[Segment]) -> list[float]:
    return [b.x0 - a.x1 for a, b in itertools.pairwise(cells)]


def _spread(cells: Sequence[Segment]) -> float:
    """
    By how much the gaps between cells differ, in letter sizes.
    """
    gaps = _gaps(cells) or [0.0]
    return (max(gaps) - min(gaps)) / max(cells[0].size, 1.0)


def _run_of(cells: Sequence[Segment]) -> Segment:
    text = " ".join(s.text for s in cells)
    return replace(cells[0], text=text, x1=cells[-1].x1, ends_bold=cells[-1].ends_bold)


def _is_narrow(cells: Sequence[Segment], region: Sequence[Segment]) -> bool:
    """
    Whether a row of several cells is a line of a narrow justified column, which others
    are as wide as: few words leave wide gaps.
    """
    edge, size = cells[-1].x1, cells[0].size
    alike = {s.text for s in region if abs(s.x1 - edge) < 1} - {cells[-1].text}
    narrow = edge - min(s.x0 for s in region) <= _NARROW * size
    told = any(find_dates(s.text) or LEVEL.fullmatch(s.text) for s in cells)
    label = cells[0].text.endswith(":") or cells[0].text.isupper()
    return len(cells) > 1 and len(alike) > 1 and narrow and not told and not label


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
    "June 2022 –" with "Present" under it in the margin is one date, and so are
    "September", "2020 to" and "May 2023" below each other.
    """
    whole = [list(cells) for cells in rows]
    for at, cells in enumerate(whole):
        for side in (0, -1) if len(cells) > 1 else ():
            rows_below = [row for row in whole[at + 1 : at + 4] if row]
            below = _of_date(cells[side], [row[side] for row in rows_below])
            for row, rest in zip(rows_below, below, strict=False):
                cells[side] = _joined(cells[side], rest)
                row.remove(rest)
    return [cells for cells in whole if cells]


def _of_date(begun: Segment, below: Sequence[Segment]) -> Sequence[Segment]:
    """
    Those of the cells *below* that a date goes on in.
    """
    if _is_range(begun.text):
        return ()
    text, above = begun.text, begun
    for n, rest in enumerate(below, 1):
        if not _stands_below(above, rest):
            break
        text, above = f"{text} {rest.text}", rest
        if _is_range(text):
            return below[:n]
    return below[:1] if below and _ends_date(begun, below[0]) else ()


def _is_range(text: str) -> bool:
    """
    Whether a text is from when to when, and nothing else.
    """
    return is_range(text) and text[-1:].isalnum()


def _stands_below(above: Segment, rest: Segment) -> bool:
    aligned = min(abs(rest.x0 - above.x0), abs(rest.x1 - above.x1)) < 1.5 * above.size
    return aligned and rest.baseline - above.baseline < 2 * above.size


def _ends_date(begun: Segment, rest: Segment) -> bool:
    open_ = begun.text.rstrip().endswith(("-", "–", "—"))
    return open_ and _stands_below(begun, rest) and len(rest.text) <= _LONGEST_DATE


def _joined(begun: Segment, rest: Segment) -> Segment:
    edges = min(begun.x0, rest.x0), max(begun.x1, rest.x1)
    text = f"{begun.text} {rest.text}"
    return replace(begun, text=text, x0=edges[0], x1=edges[1])


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
