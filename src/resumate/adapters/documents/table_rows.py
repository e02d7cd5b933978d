"""
The rows of a table in a document, as lines in reading order.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

from collections.abc import Iterator, Sequence

from resumate.adapters.documents.page_words import bullet_of
from resumate.adapters.documents.passage import Passage, is_open
from resumate.domain.extracted_text import BlockKind
from resumate.domain.reading import ends_in_dates, find_dates, section_of_heading
from resumate.domain.reading.lines.sentences import sentences

_LINES_OF_A_COLUMN = 3
_NAMES = 2
"""Firm and post: what a cell tells below them is told of the post."""


def row_passages(cells: list[list[Passage]]) -> list[Passage]:
    """
    A table row: short cells side by side are one line, longer ones are read in turn.

    The first line of a date column belongs before the first line beside it; a name and
    a trade below it are read before the address beside them. A heading stands for all
    that is beside it.
    """
    if len(cells) == 2 and _names_itself(*cells):
        return [*cells[1], *cells[0]]
    if len(cells) == 2 and _heads(*cells):
        return [*cells[0], *cells[1]]
    if len(cells) == 2 and _dates_beside(*cells):
        (first, *rest), (dates,) = cells
        line = Passage(f"{first.text}\t{dates.text}", kind=BlockKind.TABLE_ROW)
        return [line, *rest]
    if len(cells) == 3 and (_lists_beside(*cells) or _names_post_and_firm(*cells)):
        times, named, done = cells
        head = "\t".join(passage.text for passage in [*times, *named[:_NAMES]])
        items = [item for p in [*named[_NAMES:], *done] for item in _items(p)]
        return [Passage(head, kind=BlockKind.TABLE_ROW), *items]
    beside = len(cells[1]) if len(cells) == 2 else 0
    short = all(len(cell) <= 2 and _is_one_text(cell, beside) for cell in cells[:-1])
    if len(cells) > 1 and short:
        heads = [" ".join(p.text for p in cell) for cell in cells[:-1]]
        heads.append(cells[-1][0].text)
        if all(len(head) <= 120 for head in heads[:-1]):
            headed = section_of_heading(heads[0]) is not None
            style = cells[0][0].style if headed else None
            line = Passage("\t".join(heads), kind=BlockKind.TABLE_ROW, style=style)
            return [line, *cells[-1][1:]]
    return [passage for cell in cells for passage in cell]


def _names_itself(cell: Sequence[Passage], beside: Sequence[Passage]) -> bool:
    """
    Whether the right one of two columns begins with what is set larger than all else: a
    name.
    """
    columns = min(len(cell), len(beside)) >= _LINES_OF_A_COLUMN
    largest = max(map(_size, [*cell, *beside[1:]]))
    return columns and _size(beside[0]) > largest


def _size(passage: Passage) -> int:
    """
    The size of letters that are set apart, in half points; 0 for those of the text.
    """
    size = passage.style[-1] if isinstance(passage.style, tuple) else None
    return int(size) if isinstance(size, str) and size.isdigit() else 0


def _heads(cell: Sequence[Passage], beside: Sequence[Passage]) -> bool:
    """
    Whether a cell is the heading of several lines beside it.
    """
    listed = any(bullet_of(passage.text) for passage in beside)
    heading = len(cell) == 1 and section_of_heading(cell[0].text) is not None
    return heading and (len(beside) > 1 or listed)


def _dates_beside(cell: Sequence[Passage], beside: Sequence[Passage]) -> bool:
    """
    Whether nothing but dates stands beside two things, one below the other: a post and
    its firm, and what was done there below them.
    """
    two = len(cell) > 1 and not (is_open(cell[0].text) or cell[1].text[:1].islower())
    dates = len(beside) == 1 and ends_in_dates(f"{cell[0].text}\t{beside[0].text}")
    return two and dates and not any(find_dates(p.text) for p in cell[:2])


def _names_post_and_firm(
    dates: Sequence[Passage], named: Sequence[Passage], told: Sequence[Passage]
) -> bool:
    """
    Whether a row tells when, below each other as what and where, and in a cell of text
    what was done.
    """
    dated = len(named) == 2 and _dates_beside(named, dates)
    text = len(told) > 1 or told[0].text.endswith(".")
    return dated and text


def _lists_beside(
    dates: Sequence[Passage], named: Sequence[Passage], told: Sequence[Passage]
) -> bool:
    """
    Whether a row tells when, where and as what, each on a line, and beside it in a list
    what was done.
    """
    listed = all(bullet_of(p.text) or p.kind is BlockKind.LIST_ITEM for p in told)
    plain = not any(bullet_of(p.text) for p in named)
    span = find_dates(dates[0].text) if len(dates) == 1 else None
    alone = span is not None and span.ranged and not span.begin
    return listed and plain and alone and ends_in_dates(f"-\t{dates[0].text}")


def _items(passage: Passage) -> Iterator[Passage]:
    """
    What a line of a cell tells was done: an item, or each of its sentences.
    """
    mark = bullet_of(passage.text)
    told = [passage.text[mark.end() :]] if mark else sentences(passage.text)
    yield from (Passage(text, kind=BlockKind.LIST_ITEM) for text in told)


def _is_one_text(cell: Sequence[Passage], beside: int) -> bool:
    """
    Whether a cell tells one thing: a date, or lines that look alike, of which the
    second goes on with the first if more than two stand *beside* them. A name in large
    letters is one thing, and what its bearer does another.
    """
    texts = [passage.text for passage in cell]
    if any(map(find_dates, texts)):
        return True
    goes_on = is_open(texts[0]) or texts[-1][:1].islower()
    alike = len({passage.style for passage in cell}) == 1
    return alike and (goes_on or beside <= 2 or len(cell) == 1)
