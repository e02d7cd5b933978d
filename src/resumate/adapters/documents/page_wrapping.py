"""
Whether a row is the wrapped rest of the one above.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import itertools
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from resumate.adapters.documents.page_rows import Row
from resumate.adapters.documents.passage import SOFT_HYPHEN
from resumate.domain.reading import find_dates, section_of_heading
from resumate.domain.reading.address import pieces_of, says_where

_NAME_SIZE = 1.5
"""How many times the size of the text a name is set in that may wrap."""
_MOST_NAME_WORDS = 5
_NAME_PITCH = 1.45
_OPEN_END = re.compile(
    r"(?:[,;(–-]|\b(?:since|until|from|in|of|by|and|seit|bis|ab|und|im|vom))$"
)
_MONTH_END = re.compile(r"\b(?:valid|exp\w*|gültig)\b[^,;]* [A-ZÄ][a-zä]{2,8}\.?$")
"""The year of such a month stands below: "valid to Aug"."""
_MIN_WRAP_WIDTH = 0.42
"""Share of the column that a line fills at least when its text runs on below."""
_SET_APART = 1.1
"""How many times the distance of the rows of one item two items stand apart."""
_WORDS_OF_AN_ITEM = 6


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
        if any(_would_have_fitted(a, b, rows) for a, b in pairs if not _small(b)):
            by_hand |= {id(row) for row in block}
        elif apart:
            items |= {id(row) for _, row in pairs}
    return Column(
        rows, _usual_pitch(rows), width, leading, frozenset(items), frozenset(by_hand)
    )


def _distance(above: Row, row: Row) -> float:
    return (row.first.baseline - above.first.baseline) / max(row.first.size, 1.0)


def _small(row: Row) -> bool:
    return row.first.text[:1].islower() or row.first.text.startswith("(")


def _usual_pitch(rows: Sequence[Row]) -> float:
    distances = sorted(_distance(a, b) for a, b in itertools.pairwise(rows))
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
        if small and _plain(a) and _plain(b) and _looks_alike(a, b):
            told[round(b.first.size)].append(_distance(a, b))
    return {size: sorted(far)[(len(far) - 1) // 4] for size, far in told.items()}


def _set_apart(above: Row, row: Row, leading: Mapping[int, float]) -> bool | None:
    """
    Whether two rows stand further apart than those of one item; None if none tell.
    """
    near = leading.get(round(row.first.size))
    return None if near is None else _distance(above, row) > near * _SET_APART


def _plain(row: Row) -> bool:
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
        alike = bool(block) and _plain(row) and _looks_alike(block[-1], row)
        if alike and _set_apart(block[-1], row, leading) is False:
            block.append(row)
            continue
        if block:
            yield block, apart or alike
        block, apart = [row] if _plain(row) else [], alike
    if block:
        yield block, apart


def continues(paragraph: Sequence[Row], row: Row, column: Column) -> bool:  # noqa: PLR0911
    """
    Whether *row* is the wrapped rest of the paragraph above it.
    """
    above = paragraph[-1]
    if row.bullet or not _looks_alike(above, row) or _next_entry(above, row):
        return False
    by_distance = None if paragraph[0].bullet else _by_distance(above, row, column)
    if by_distance is not None:
        return by_distance
    open_ = paragraph[0].bullet or _OPEN_END.search(above.last.text)
    if _stands_for_itself(row.first.text) and not open_:
        return False
    if len(row.segments) > 1 and not _unfinished(above.last.text, row.first.text):
        return False
    if not 0.5 < _distance(above, row) <= column.pitch * 1.22 + 0.05:
        return False
    if not _stands_under(paragraph, row):
        return False
    fitted = _would_have_fitted(above, row, column.rows)
    marked = paragraph[0].bullet or any(x in above.last.text for x in (", ", "; "))
    listed = not fitted and marked
    small = _small(row)
    if not (open_ or small) and _is_address(above.last.text):
        return False
    if _stands_alone(above.last.text) and not (small or listed):
        return False
    flows = small and above.last.text[-1:] not in ".!?:;"
    if fitted and not flows:
        return False
    return above.last.x1 - above.last.x0 >= _MIN_WRAP_WIDTH * column.width


def name_goes_on(paragraph: Sequence[Row], row: Row, body_size: float) -> bool:
    """
    Whether *row* is the rest of a name that stands large at the top of a narrow column.
    """
    above = paragraph[-1]
    words = sum(len(r.last.text.split()) for r in (*paragraph, row))
    return (
        row.first.size > _NAME_SIZE * body_size
        and len(row.segments) == len(above.segments) == 1
        and words <= _MOST_NAME_WORDS
        and _distance(above, row) <= _NAME_PITCH
        and _looks_alike(above, row)
    )


def _by_distance(above: Row, row: Row, column: Column) -> bool | None:
    """
    Whether *row* goes on with the item above it, as far as its distance tells.
    """
    if id(row) in column.items:
        return not _next_to_date(above, row)
    return False if _another_item(above, row, column) else None


def _another_item(above: Row, row: Row, column: Column) -> bool:
    """
    Whether two short rows stand further apart than the rows of one item do here, or
    among rows that were broken by hand.
    """
    far = _set_apart(above, row, column.leading)
    if far is None or not (_plain(row) and _plain(above)):
        return False
    text = above.last.text
    if len(text.split()) > _WORDS_OF_AN_ITEM or _OPEN_END.search(text):
        return False
    return far or (id(row) in column.by_hand and not _small(row))


def _next_to_date(above: Row, row: Row) -> bool:
    """
    Whether a row of nothing but a date has nothing above it that wants one, or what is
    above ended with its date.
    """
    span = find_dates(above.last.text)
    ended = span is not None and not above.last.text[span.stop :].strip(" ).")
    open_ = _OPEN_END.search(above.last.text) or _MONTH_END.search(above.last.text)
    alone = _stands_for_itself(row.first.text) and not row.first.text.startswith("(")
    return not open_ and (ended or alone)


def _stands_alone(text: str) -> bool:
    """
    Whether a line is as short as a label, and nothing at its end wants to go on.
    """
    long = len(text.split()) > 4 or (is_ideograph(text[-1:]) and len(text) > 14)
    return not long and text[-1:] not in ",;-–&(/" + SOFT_HYPHEN


def _unfinished(above: str, text: str) -> bool:
    """
    Whether a quotation or a bracket was opened above and is closed here.
    """
    return any(
        above.count(a) > above.count(b) and b in text for a, b in ("“”", "()", "«»")
    )


def _looks_alike(above: Row, row: Row) -> bool:
    return (
        abs(above.last.size - row.first.size) <= 0.6
        and (above.last.bold == row.first.bold or len(row.first.text) > 60)
        and above.last.colour == row.first.colour
        and not _is_heading(row.first.text)
    )


def _is_heading(text: str) -> bool:
    # "recommendations" alone at the end of a bullet is the rest of it.
    own = not text[:1].islower() and not text.endswith(".")
    return own and section_of_heading(text) is not None


def _next_entry(above: Row, row: Row) -> bool:
    """
    Whether the line above ends with its date, and *row* opens another with its own.
    """
    ended = find_dates(above.last.text)
    whole = ended is not None and not above.last.text[ended.stop :].strip(" ).")
    return whole and row.first.text[:1].isupper() and bool(find_dates(row.first.text))


def _stands_for_itself(text: str) -> bool:
    """
    Dates and addresses are never the rest of a line.
    """
    span = find_dates(text)
    if span and len(text) - (span.stop - span.begin) <= 2:
        return True
    return " " not in text.strip() and ("@" in text or "://" in text or ".com" in text)


def _is_address(text: str) -> bool:
    return all(map(says_where, pieces_of(text)))


def _stands_under(paragraph: Sequence[Row], row: Row) -> bool:
    head, above = paragraph[0], paragraph[-1]
    size = row.first.size
    if head.bullet:
        inside = head.first.x0 - 0.2 * size < row.first.x0 <= head.text_x + 1.5 * size
        hangs = row.first.x0 > head.first.x0 + 0.3 * size
        unfinished = above.last.text[-1:] not in ".!?。" or row.first.text[:1].islower()
        return (inside and (hangs or unfinished)) or (
            len(paragraph) > 1 and abs(row.first.x0 - above.first.x0) < 2
        )
    return -2.5 * size <= above.last.x0 - row.first.x0 <= 0.4 * size and (
        len(above.segments) == 1 or abs(above.last.x0 - row.first.x0) <= 0.4 * size
    )


def _would_have_fitted(above: Row, row: Row, rows: Sequence[Row]) -> bool:
    """
    Whether the first word of *row* had room on the line above: then it was not wrapped.
    """
    edge = max(
        r.last.x1
        for r in rows
        if abs(r.text_x - above.text_x) <= 3 or abs(r.last.x0 - row.first.x0) <= 3
    )
    room = edge - above.last.x1
    return room > row.first.first_word + 0.4 * row.first.size


def is_ideograph(char: str) -> bool:
    """
    Whether it is written without spaces between words, as Chinese is.
    """
    return "\u2e80" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef"
