"""
How the rows of one column are set: which of them stand close to each other.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import itertools
import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from resumate.adapters.documents.page_rows import Row
from resumate.domain.reading import section_of_heading

_SET_APART = 1.1
"""How many times the distance of the rows of one item two items stand apart."""


@dataclass(frozen=True, slots=True)
class Column:
    """
    The rows of one column, and how they are set.
    """

    rows: Sequence[Row]
    pitch: float
    """The usual distance of two lines, in letter sizes."""
    width: float
    leading: Mapping[int, float]
    """How far the rows of one item are apart, by letter size, where some tell."""
    near: Mapping[int, float]
    """The same; where rows stand nearer to each other more than once, how near."""
    items: frozenset[int]
    """Ids of the rows that go on in items that stand apart from each other."""
    by_hand: frozenset[int]
    """Ids of the rows that somebody broke where the next word had room."""


def column_of(rows: Sequence[Row]) -> Column:
    """
    The column that *rows* make.
    """
    width = max((s.x1 for r in rows for s in r.segments), default=0.0) - min(
        (s.x0 for r in rows for s in r.segments), default=0.0
    )
    leading = _leading(rows)
    items: set[int] = set()
    by_hand: set[int] = set()
    for block, apart in _blocks(rows, leading):
        pairs = list(itertools.pairwise(block))
        if any(would_have_fitted(a, b, rows) for a, b in pairs if not begins_small(b)):
            by_hand |= {id(row) for row in block}
        elif apart:
            items |= {id(row) for _, row in pairs}
    return Column(
        rows,
        _usual_pitch(rows),
        width,
        leading,
        _near(leading, _tight(rows)),
        frozenset(items),
        frozenset(by_hand),
    )


def distance(above: Row, row: Row) -> float:
    """
    How far below the other a row stands, in letter sizes.
    """
    return (row.first.baseline - above.first.baseline) / max(row.first.size, 1.0)


def begins_small(row: Row) -> bool:
    """
    Whether a row begins as only the rest of a line does.
    """
    return row.first.text[:1].islower() or row.first.text.startswith("(")


def _usual_pitch(rows: Sequence[Row]) -> float:
    distances = sorted(distance(a, b) for a, b in itertools.pairwise(rows))
    near = [d for d in distances if 0.9 <= d <= 2.0]
    return near[len(near) // 4] if near else 1.2


def _leading(rows: Sequence[Row]) -> Mapping[int, float]:
    """
    How far apart rows are of which the lower one begins in small letters, and so goes
    on.
    """
    told: dict[int, list[float]] = defaultdict(list)
    for a, b in itertools.pairwise(rows):
        small = b.first.text[:1].islower()
        if small and is_plain(a) and is_plain(b) and looks_alike(a, b):
            told[round(b.first.size)].append(distance(a, b))
    return {size: sorted(far)[(len(far) - 1) // 4] for size, far in told.items()}


def _tight(rows: Sequence[Row]) -> Mapping[int, float]:
    """
    How near rows stand to each other more than twice: no two of a paragraph are further
    apart.
    """
    near: dict[int, list[float]] = defaultdict(list)
    for a, b in itertools.pairwise(rows):
        if abs(a.last.size - b.first.size) < 0.1 and distance(a, b) > 0.9:
            near[round(b.first.size)].append(distance(a, b))
    told = {size: _recurring(sorted(far)) for size, far in near.items()}
    return {size: far for size, far in told.items() if far}


def _near(
    leading: Mapping[int, float], tight: Mapping[int, float]
) -> Mapping[int, float]:
    """
    Where items begin in small letters, *leading* is how far these are apart.
    """
    nearer = {
        size: far
        for size, far in tight.items()
        if far * _SET_APART < leading.get(size, math.inf)
    }
    return {**leading, **nearer}


def _recurring(distances: Sequence[float]) -> float:
    """
    The smallest of the sorted *distances* that stands there three times; 0 for none.
    """
    same = (a for a, b in zip(distances, distances[2:], strict=False) if b - a < 0.03)
    return next(same, 0.0)


def set_apart(above: Row, row: Row, leading: Mapping[int, float]) -> bool | None:
    """
    Whether two rows stand further apart than those of one item; None if none tell.
    """
    near = leading.get(round(row.first.size))
    return None if near is None else distance(above, row) > near * _SET_APART


def is_plain(row: Row) -> bool:
    """
    Whether a row is one run of words without a bullet.
    """
    return not row.bullet and len(row.segments) == 1


def _blocks(
    rows: Sequence[Row], leading: Mapping[int, float]
) -> Iterator[tuple[Sequence[Row], bool]]:
    """
    Rows of a look that stand as near each other as those of one item do, and whether
    more of that look stands above or below, further away.
    """
    block: list[Row] = []
    apart = False
    for row in rows:
        alike = bool(block) and is_plain(row) and looks_alike(block[-1], row)
        if alike and set_apart(block[-1], row, leading) is False:
            block.append(row)
            continue
        if block:
            yield block, apart or alike
        block, apart = [row] if is_plain(row) else [], alike
    if block:
        yield block, apart


def looks_alike(above: Row, row: Row, *, hangs: bool = False) -> bool:
    """
    Whether two rows are set in the same letters, or the upper ends in those of the
    lower, and the lower, unless it *hangs* under a bullet, is no heading.
    """
    bold = {above.last.bold, above.last.ends_bold}
    return (
        abs(above.last.size - row.first.size) <= 0.6
        and (row.first.bold in bold or len(row.first.text) > 60)
        and above.last.colour == row.first.colour
        and (hangs or not _is_heading(row.first.text))
    )


def _is_heading(text: str) -> bool:
    # "recommendations" alone at the end of a bullet is the rest of it.
    own = not text[:1].islower() and not text.endswith(".")
    return own and section_of_heading(text) is not None


def would_have_fitted(above: Row, row: Row, rows: Sequence[Row]) -> bool:
    """
    Whether the first word of *row* had room on the line above: then it was not wrapped.
    """
    beside = (r for r in rows if _shares_margin(r, above, row))
    tell = (r for r in (*beside, *_wrapping(rows, above)) if not r.last.unbreakable)
    edge = max((r.last.x1 for r in tell), default=0.0)
    return row.first.fits(max(edge, above.last.x1) - above.last.x1)


def _wrapping(rows: Sequence[Row], other: Row) -> Iterator[Row]:
    """
    Rows further in than *other* whose text goes on below in small letters: they reach
    the edge that the column has for all.
    """
    for row, below in itertools.pairwise(rows):
        goes_on = below.first.text[:1].islower() and looks_alike(row, below)
        if goes_on and len(row.segments) == 1 and row.last.x0 >= other.last.x0:
            yield row


def _shares_margin(other: Row, above: Row, row: Row) -> bool:
    beside = abs(other.last.x0 - row.first.x0) <= 3
    return beside or abs(other.text_x - above.text_x) <= 3
