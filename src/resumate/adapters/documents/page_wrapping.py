"""
Whether a row is the wrapped rest of the one above.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import itertools
import re
from collections.abc import Sequence

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
_MIN_WRAP_WIDTH = 0.42
"""Share of the column that a line fills at least when its text runs on below."""


def usual_pitch(rows: Sequence[Row]) -> float:
    """
    The usual distance of two lines, in letter sizes.
    """
    distances = sorted(
        (b.first.baseline - a.first.baseline) / max(b.first.size, 1.0)
        for a, b in itertools.pairwise(rows)
    )
    near = [d for d in distances if 0.9 <= d <= 2.0]
    return near[len(near) // 4] if near else 1.2


def continues(  # noqa: PLR0911
    paragraph: Sequence[Row],
    row: Row,
    pitch: float,
    width: float,
    rows: Sequence[Row],
) -> bool:
    """
    Whether *row* is the wrapped rest of the paragraph above it.
    """
    above = paragraph[-1]
    if row.bullet or not _looks_alike(above, row) or _next_entry(above, row):
        return False
    open_ = paragraph[0].bullet or _OPEN_END.search(above.last.text)
    if _stands_for_itself(row.first.text) and not open_:
        return False
    if len(row.segments) > 1 and not _unfinished(above.last.text, row.first.text):
        return False
    distance = (row.first.baseline - above.first.baseline) / max(row.first.size, 1.0)
    if not 0.5 < distance <= pitch * 1.22 + 0.05:
        return False
    if not _stands_under(paragraph, row):
        return False
    fitted = _would_have_fitted(above, row, rows)
    marked = paragraph[0].bullet or any(x in above.last.text for x in (", ", "; "))
    listed = not fitted and marked
    small = row.first.text[:1].islower() or row.first.text.startswith("(")
    if not (open_ or small) and _is_address(above.last.text):
        return False
    if _stands_alone(above.last.text) and not (small or listed):
        return False
    flows = small and above.last.text[-1:] not in ".!?:;"
    if fitted and not flows:
        return False
    return above.last.x1 - above.last.x0 >= _MIN_WRAP_WIDTH * width


def name_goes_on(paragraph: Sequence[Row], row: Row, body_size: float) -> bool:
    """
    Whether *row* is the rest of a name that stands large at the top of a narrow column.
    """
    above = paragraph[-1]
    words = sum(len(r.last.text.split()) for r in (*paragraph, row))
    distance = (row.first.baseline - above.first.baseline) / max(row.first.size, 1.0)
    return (
        row.first.size > _NAME_SIZE * body_size
        and len(row.segments) == len(above.segments) == 1
        and words <= _MOST_NAME_WORDS
        and distance <= _NAME_PITCH
        and _looks_alike(above, row)
    )


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
