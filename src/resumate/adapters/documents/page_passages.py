"""
One column of a page as passages: wrapped rows joined.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

from collections.abc import Hashable, Sequence

from resumate.adapters.documents.page_column import column_of
from resumate.adapters.documents.page_heads import with_whole_heads
from resumate.adapters.documents.page_rows import Row, rows_of
from resumate.adapters.documents.page_words import Segment, bullet_of
from resumate.adapters.documents.page_wrapping import (
    continues,
    name_goes_on,
)
from resumate.adapters.documents.passage import Passage, appended, clean
from resumate.domain.extracted_text import BlockKind


def passages_of_region(
    region: Sequence[Segment], page: int, body_size: float
) -> list[Passage]:
    """
    The passages of one column from top to bottom.
    """
    rows = rows_of(region)
    column = column_of(rows)
    paragraphs: list[list[Row]] = []
    for row in with_whole_heads(rows):
        before = paragraphs[-1] if paragraphs else None
        named = len(paragraphs) in {1, 2} and name_goes_on(before or (), row, body_size)
        if before and (named or continues(before, row, column)):
            before.append(row)
        else:
            paragraphs.append([row])
    return [_passage(rows, page, body_size) for rows in paragraphs]


def _passage(rows: Sequence[Row], page: int, body_size: float) -> Passage:
    head = rows[0]
    text = "\t".join(s.text for s in head.segments)
    if head.bullet:
        text = _without_bullet(head)
    for row in rows[1:]:
        text = appended(text, "\t".join(s.text for s in row.segments))
    kind = BlockKind.LIST_ITEM if head.bullet else BlockKind.PARAGRAPH
    return Passage(clean(text), page, kind, _style(rows, body_size))


def _without_bullet(head: Row) -> str:
    texts = [s.text for s in head.segments]
    mark = bullet_of(texts[0])
    texts[0] = texts[0][mark.end() :] if mark else texts[0]
    return "\t".join(t for t in texts if t)


def _style(rows: Sequence[Row], body_size: float) -> Hashable:
    """
    What sets a line apart from running text, or None.
    """
    head = rows[0].first
    if len(rows) > 1 or rows[0].bullet or len(rows[0].segments) > 1:
        return None
    caps = head.text.isupper()
    size = round(head.size * 2) / 2
    if not head.bold and not caps and not head.colour and abs(size - body_size) <= 0.5:
        return None
    return (size, head.bold, caps, head.colour)
