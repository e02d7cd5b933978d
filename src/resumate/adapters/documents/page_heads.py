"""
Heads of entries that were too long for the line that their dates stand on.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from resumate.adapters.documents.page_margins import is_date
from resumate.adapters.documents.page_rows import Row
from resumate.adapters.documents.page_words import MIN_GUTTER, Segment, bullet_of
from resumate.adapters.documents.passage import appended
from resumate.domain.reading import find_dates, section_of_heading

_BETWEEN = re.compile(r" \| | · | • | [-–—] |, | (?:at|bei) ")
"""What parts title and employer that stand on one line."""
_ALIGNED = 1.5
"""Points by which the rest of a line may begin beside it."""


@dataclass(frozen=True, slots=True)
class _Head:
    """
    What stands beside the dates of an entry, and in the same letters below it.
    """

    at: int
    side: int
    """Which of the two cells of the row is no date."""
    text: Segment
    rest: Sequence[Segment]
    """The lines below it that begin with a word which had no room above."""
    followed: bool
    """Whether another such line follows that would have had room."""


def with_whole_heads(rows: Sequence[Row]) -> list[Row]:
    """
    *rows*, where "Fitter | Northgate" beside its dates goes on in "Water Board" below,
    if title and employer share the line in all heads, and nothing follows those that
    had room for it.
    """
    whole = list(rows)
    heads = list(_heads(rows))
    for head in reversed(heads if _share_the_line(heads) else []):
        row = rows[head.at]
        cells = list(row.segments)
        cells[head.side] = _joined(head.text, head.rest)
        below = head.at + 1 + len(head.rest)
        whole[head.at : below] = [replace(row, segments=cells)]
    return whole


def _heads(rows: Sequence[Row]) -> Iterator[_Head]:
    right = max((cell.x1 for row in rows for cell in row.segments), default=0.0)
    for at, row in enumerate(rows):
        dated = list(map(is_date, row.segments))
        if len(dated) == 2 and sum(dated) == 1:
            side = dated.index(False)
            white = MIN_GUTTER * row.first.size
            yield _head(rows, at, side, right if side else row.last.x0 - white)


def _head(rows: Sequence[Row], at: int, side: int, edge: float) -> _Head:
    text = above = rows[at].segments[side]
    rest: list[Segment] = []
    for row in rows[at + 1 :]:
        if len(row.segments) > 1 or not _may_go_on(above, row.first):
            break
        if row.first.fits(edge - above.x1):
            heading = section_of_heading(row.first.text) is not None
            return _Head(at, side, text, rest, followed=not heading)
        above = row.first
        rest.append(above)
    return _Head(at, side, text, rest, followed=False)


def _may_go_on(above: Segment, below: Segment) -> bool:
    """
    Whether a line stands right under another, in the same letters, and is neither an
    item nor dated.
    """
    return (
        (above.ends_bold, above.colour) == (below.bold, below.colour)
        and abs(above.size - below.size) < 0.6
        and abs(above.x0 - below.x0) <= _ALIGNED
        and below.baseline - above.baseline < 2 * below.size
        and not bullet_of(below.text)
        and not find_dates(below.text)
    )


def _share_the_line(heads: Sequence[_Head]) -> bool:
    """
    Whether all heads part title and employer by the same sign, at least one of them on
    a single line, and none is followed by what may be one of the two.
    """
    signs = [set(_BETWEEN.findall(head.text.text)) for head in heads]
    single = any(not head.rest for head in heads)
    followed = any(head.followed for head in heads)
    return single and not followed and bool(set.intersection(*signs))


def _joined(text: Segment, rest: Sequence[Segment]) -> Segment:
    whole = text.text
    for line in rest:
        whole = appended(whole, line.text)
    return replace(text, text=whole, x1=max(s.x1 for s in (text, *rest)))
