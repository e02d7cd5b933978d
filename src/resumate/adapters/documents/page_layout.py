"""
From words on pages to passages in reading order: first columns, then rows.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from resumate.adapters.documents.page_headings import with_headings_above
from resumate.adapters.documents.page_margins import (
    are_contact,
    are_dates,
    are_labels,
    are_levels,
    dates_or_places,
)
from resumate.adapters.documents.page_passages import passages_of_region
from resumate.adapters.documents.page_words import MIN_GUTTER, Segment, Word, segments
from resumate.adapters.documents.passage import Passage
from resumate.domain.reading import section_of_heading
from resumate.domain.resume import Section

MIN_COLUMN_ROWS = 3
"""Fewer lines side by side are a row of a table, not columns."""

ROWS_ALIGNED = 0.6
"""Share of lines with a partner at the same height from which two sides are one "
"table."""

WORDS_OF_TEXT = 2.5
"""Words that a line of running text has on average; labels have fewer."""

SAME_GUTTER = 25.0
"""Points by which a gutter may move from page to page."""

NAME_SIZE = 1.2
"""How much larger than all else in the other column a name is set."""

_MAX_DEPTH = 8
_RAGGED = 2.5
"""Points by which bullets may begin before the text of their column."""


@dataclass(frozen=True, slots=True)
class _Columns:
    """
    Two columns side by side, and where the right one begins.
    """

    x: float
    left: tuple[Segment, ...]
    right: tuple[Segment, ...]


_Part = tuple[Segment, ...] | _Columns


def passages_of_pages(pages: Sequence[Sequence[Word]]) -> list[Passage]:
    """
    The passages of all pages; a column that runs on over the page is read on first.
    """
    body = _body_size(pages)
    passages: list[Passage] = []
    told = [_parts(page) for page in with_headings_above(map(segments, pages))]
    for number, region in _in_reading_order(told):
        passages += passages_of_region(region, number, body)
    return passages


def _body_size(pages: Sequence[Sequence[Word]]) -> float:
    """
    The letter size that most of the text is set in.
    """
    counts: dict[float, int] = {}
    for page in pages:
        for word in page:
            size = round(word.size * 2) / 2
            counts[size] = counts.get(size, 0) + len(word.text)
    return max(counts, key=lambda size: counts[size], default=10.0)


def _in_reading_order(
    pages: Sequence[Sequence[_Part]],
) -> Iterator[tuple[int, tuple[Segment, ...]]]:
    """
    Regions with their page numbers; columns are chained over page breaks.
    """
    chain: list[tuple[int, _Columns]] = []
    for number, parts in enumerate(pages, start=1):
        for position, part in enumerate(parts):
            column = _continued(chain, number, part) if position == 0 else None
            if column is None:
                yield from _chained(chain)
                chain = []
            column = column or (part if isinstance(part, _Columns) else None)
            if column is not None:
                chain.append((number, column))
            elif not isinstance(part, _Columns):
                yield number, part
    yield from _chained(chain)


def _continued(
    chain: Sequence[tuple[int, _Columns]], number: int, part: _Part
) -> _Columns | None:
    """
    *part* as the continuation of the columns that the page before ended with.
    """
    if not chain or chain[-1][0] != number - 1:
        return None
    x = chain[-1][1].x
    if isinstance(part, _Columns):
        return part if abs(part.x - x) <= SAME_GUTTER else None
    left = tuple(s for s in part if s.x1 <= x)
    right = tuple(s for s in part if s.x0 >= x - SAME_GUTTER / 2)
    if len(left) == len(part) or len(right) == len(part):
        return _Columns(x, left, right if not left else ())
    return None


def _chained(
    chain: Sequence[tuple[int, _Columns]],
) -> Iterator[tuple[int, tuple[Segment, ...]]]:
    sides = _sides(chain)
    tops = list(_tops(chain[0][1])) if chain and sides[0] == "left" else []
    yield from ((chain[0][0], top) for top in tops)
    told = {id(segment) for top in tops for segment in top}
    for side in sides:
        for number, columns in chain:
            inner = [s for s in getattr(columns, side) if id(s) not in told]
            for part in _parts(inner):
                yield from _flattened(number, part)


def _tops(columns: _Columns) -> Iterator[tuple[Segment, ...]]:
    """
    What stands above the first headings of two columns, if that of the right one tells
    how to reach somebody: it belongs to the name above the left one.
    """
    left, right = map(_above_headings, (columns.left, columns.right))
    if are_contact(right):
        yield from filter(None, (left, right))


def _above_headings(side: Sequence[Segment]) -> tuple[Segment, ...]:
    headings = [s.baseline for s in side if section_of_heading(s.text)]
    return tuple(s for s in side if s.baseline < min(headings, default=0.0))


def _sides(chain: Sequence[tuple[int, _Columns]]) -> tuple[str, str]:
    """
    Left before right, unless the name, in the largest letters, stands on the right.
    """
    if not chain or not chain[0][1].left or not chain[0][1].right:
        return ("left", "right")
    columns = chain[0][1]
    left, right = max(s.size for s in columns.left), max(s.size for s in columns.right)
    first = min(columns.right, key=lambda s: s.baseline)
    named = right > NAME_SIZE * left and first.size == right
    return ("right", "left") if named else ("left", "right")


def _flattened(number: int, part: _Part) -> Iterator[tuple[int, tuple[Segment, ...]]]:
    if isinstance(part, _Columns):
        yield from _chained([(number, part)])
    elif part:
        yield number, part


def _parts(region: Sequence[Segment], depth: int = 0) -> list[_Part]:
    """
    A region from top to bottom: what spans it, and what stands side by side.
    """
    whole: _Part = tuple(region)
    if depth > _MAX_DEPTH or len(region) < 2 * MIN_COLUMN_ROWS:
        return [whole] if region else []
    best = _best(list(_candidates(region)))
    if best is None:
        return [whole]
    inside = [*best.left, *best.right]
    top = min(s.baseline for s in inside)
    bottom = max(s.baseline for s in inside)
    held = {id(s) for s in inside}
    above = [s for s in region if id(s) not in held and s.baseline <= top + 1]
    below = [s for s in region if id(s) not in held and s.baseline > top + 1]
    between = [s for s in below if s.baseline < bottom - 1]
    if between:
        return [whole]
    return [*_parts(above, depth + 1), best, *_parts(below, depth + 1)]


def _best(candidates: Sequence[_Columns]) -> _Columns | None:
    """
    The columns that go furthest down the page; dates and places at the right edge of
    the left one are part of it, and all that tells how to reach somebody stands on the
    right, though it is set to the edge there.
    """
    best = max(candidates, key=_height, default=None)
    for other in sorted(candidates, key=lambda columns: columns.x):
        if best is None or other.x <= best.x or _height(other) < 0.8 * _height(best):
            continue
        if dates_or_places([s for s in best.right if s.x1 <= other.x]):
            best = other
    for other in candidates:
        if best and are_contact(other.right) and set(best.right) < set(other.right):
            best = other
    return best


def _height(columns: _Columns) -> float:
    rows = [s.baseline for s in (*columns.left, *columns.right)]
    return max(rows) - min(rows)


def _candidates(region: Sequence[Segment]) -> Iterator[_Columns]:
    ordered = sorted(region, key=lambda s: s.baseline)
    for x in sorted({round(s.x0) for s in region}):
        for zone in _zones(ordered, float(x)):
            columns = _as_columns(zone, float(x))
            if columns is not None:
                yield columns


def _zones(ordered: Sequence[Segment], x: float) -> Iterator[list[Segment]]:
    """
    Runs of segments from top to bottom that no segment interrupts by crossing *x*.
    """
    zone: list[Segment] = []
    barrier = float("-inf")
    for segment in ordered:
        crosses = (
            segment.x0 < x - _RAGGED and segment.x1 > x - MIN_GUTTER * segment.size
        )
        if crosses and not _sticks_out(segment, ordered):
            zone = [s for s in zone if s.baseline < segment.baseline - 1]
            if zone:
                yield zone
            zone, barrier = [], segment.baseline
        elif segment.baseline > barrier + 1:
            zone.append(segment)
    if zone:
        yield zone


def _sticks_out(segment: Segment, region: Sequence[Segment]) -> bool:
    """
    Whether it is an address that was too long for its column: alone in its row, or
    running into what stands beside it.
    """
    return segment.unbreakable and not any(
        abs(other.baseline - segment.baseline) <= 2
        and other is not segment
        and not segment.x0 < other.x0 < segment.x1
        for other in region
    )


def _as_columns(zone: Sequence[Segment], x: float) -> _Columns | None:
    left = tuple(s for s in zone if s.x0 < x - _RAGGED)
    right = tuple(s for s in zone if s.x0 >= x - _RAGGED)
    if not left or not right:
        return None
    columns = _Columns(x, _beside_contact(left, right), right)
    beside = _beside(columns.left, right) and _beside(right, columns.left)
    if not beside or are_labels(columns.left):
        return None
    return columns if _stand_alone(columns) else None


def _beside_contact(
    left: tuple[Segment, ...], right: Sequence[Segment]
) -> tuple[Segment, ...]:
    """
    What stands beside the *right*, if that tells how somebody is to be reached: a
    section that begins below it is no part of a column.
    """
    if not are_contact(right):
        return left
    bottom = max(s.baseline for s in right)
    below = [
        s.baseline for s in left if s.baseline > bottom and section_of_heading(s.text)
    ]
    return tuple(s for s in left if s.baseline < min(below, default=math.inf))


def _stand_alone(columns: _Columns) -> bool:
    """
    Whether the two sides are read one after the other, and not row by row.

    A margin of dates or labels beside its text has a partner at the same height for
    nearly each of its lines, and fewer lines than the text has.
    """
    rows = [len(_rows(side)) for side in (columns.left, columns.right)]
    if are_contact(columns.right):
        return True
    if min(rows) < MIN_COLUMN_ROWS:
        return False
    left = _told_rows(columns.left, columns.right)
    right = _told_rows(columns.right, columns.left)
    few, many = sorted((left, right), key=len)
    sides = (columns.left, columns.right), (columns.right, columns.left)
    dated = any(are_dates(_beside(*one)) for one in sides)
    if dated or are_levels(columns.left, columns.right):
        return False
    aligned = _aligned(few, many)
    dense = len(few) / len(many)
    if _has_heading(columns.left) and _has_heading(columns.right):
        return aligned < 0.85 or dense >= 0.5
    if aligned < ROWS_ALIGNED:
        return True
    return dense >= ROWS_ALIGNED and len(few) > MIN_COLUMN_ROWS and _both_wrap(columns)


def _beside(side: Sequence[Segment], other: Sequence[Segment]) -> list[Segment]:
    """
    What of *side* stands no higher and no lower than the *other*.
    """
    top = min(s.baseline for s in other) - 2
    bottom = max(s.baseline for s in other) + 2
    return [s for s in side if top <= s.baseline <= bottom]


def _both_wrap(columns: _Columns) -> bool:
    """
    Whether both sides hold running text: most lines fill their column, and are more
    than the labels of a table ("Languages", "Team size").
    """
    whole = max(s.x1 for s in columns.right) - min(s.x0 for s in columns.left)
    for side in (columns.left, columns.right):
        left = min(s.x0 for s in side)
        width = max(s.x1 for s in side) - left
        full = sum(1 for s in side if s.x1 - left > 0.75 * width)
        words = sum(len(s.text.split()) for s in side)
        if width < 0.3 * whole or full * 2 < len(side):
            return False
        if words < WORDS_OF_TEXT * len(side):
            return False
    return True


def _rows(side: Iterable[Segment]) -> list[float]:
    rows: list[float] = []
    for baseline in sorted(s.baseline for s in side):
        if not rows or baseline - rows[-1] > 2:
            rows.append(baseline)
    return rows


def _told_rows(side: Sequence[Segment], other: Sequence[Segment]) -> list[float]:
    """
    The rows of a side, without headings that nothing of the *other* stands beside.
    """
    beside = _rows(other)
    told = [s for s in side if not _is_heading(s) or _aligned([s.baseline], beside)]
    return _rows(told or side)


def _aligned(few: Sequence[float], many: Sequence[float]) -> float:
    partnered = sum(1 for y in few if any(abs(y - z) <= 2 for z in many))
    return partnered / len(few)


def _has_heading(side: Iterable[Segment]) -> bool:
    return any(map(_is_heading, side))


def _is_heading(segment: Segment) -> bool:
    return section_of_heading(segment.text) not in {None, Section.OTHER}
