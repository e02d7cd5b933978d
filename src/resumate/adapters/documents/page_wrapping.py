"""
Whether a row is the wrapped rest of the one above.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Sequence

from resumate.adapters.documents.page_column import (
    Column,
    begins_small,
    distance,
    is_plain,
    looks_alike,
    set_apart,
    would_have_fitted,
)
from resumate.adapters.documents.page_rows import Row
from resumate.adapters.documents.passage import is_ideograph, is_open
from resumate.domain.language.name_kinds import title_score
from resumate.domain.reading import find_dates
from resumate.domain.reading.contact.address import pieces_of, says_where
from resumate.domain.reading.contact.labels import TITLE_OF_PAGE

_NAME_SIZE = 1.5
"""How many times the size of the text a name is set in that may wrap."""
_MOST_NAME_WORDS = 5
_FIRST_AND_LAST = 2
_NAME_PITCH = 2.0
_MONTH_END = re.compile(r"\b(?:valid|exp\w*|gültig)\b[^,;]* [A-ZÄ][a-zä]{2,8}\.?$")
"""The year of such a month stands below: "valid to Aug"."""
_MIN_WRAP_WIDTH = 0.42
"""Share of the column that a line fills at least when its text runs on below."""
_WORDS_OF_AN_ITEM = 6


def continues(paragraph: Sequence[Row], row: Row, column: Column) -> bool:  # noqa: PLR0911
    """
    Whether *row* is the wrapped rest of the paragraph above it.
    """
    above = paragraph[-1]
    hangs = _hangs(paragraph[0], row)
    alike = looks_alike(above, row, hangs=hangs)
    if row.bullet or not alike or _next_entry(above, row):
        return False
    begins = paragraph[0].bullet and _names_dated(paragraph[0], row, column)
    by_distance = None if paragraph[0].bullet else _by_distance(above, row, column)
    if begins or by_distance is not None:
        return bool(by_distance) and not begins
    open_ = paragraph[0].bullet or is_open(above.last.text)
    own = _names_more_work(above.last.text, row.first.text)
    if (own or _stands_for_itself(row.first.text)) and not open_:
        return False
    if len(row.segments) > 1 and not _unfinished(above.last.text, row.first.text):
        return False
    if not 0.5 < distance(above, row) <= column.pitch * 1.22 + 0.05:
        return False
    if not _stands_under(paragraph, row):
        return False
    fitted = would_have_fitted(above, row, column.rows)
    marked = paragraph[0].bullet or any(x in above.last.text for x in (", ", "; "))
    listed = not fitted and marked
    small = begins_small(row)
    if not (open_ or small) and _is_address(above.last.text):
        return False
    if _stands_alone(above.last.text) and not (small or listed):
        return False
    flows = small and above.last.text[-1:] not in ".!?:;"
    flows = flows or is_open(above.last.text)
    if fitted and not flows:
        return False
    wide = above.last.x1 - above.last.x0 >= _MIN_WRAP_WIDTH * column.width
    return wide or ((small or hangs) and not fitted)


_ROW_OF_NOUNS = re.compile(
    r"[A-ZÄÖÜ]\S*(?: \S+)*(?:, [A-ZÄÖÜ][\w/.-]+){2,}(?<=[a-zäöüß]{5})"
)
_WORK = re.compile(
    r"[A-ZÄÖÜ][a-zäöüß]{3,}(?:ung|ungen|pflege|arbeit|arbeiten|dienst|planung)"
    r" (?:mit|von|der|des|für|bei|an|im|in|auf|und) (?:[a-zäöü]+ )?[A-ZÄÖÜ]"
)


def _names_more_work(above: str, text: str) -> bool:
    """
    Whether a German row of nouns ends *above* and *text* begins with work: no two nouns
    stand together without a sign between, "Fräsen, Sägen, Bohrmaschinen" and
    "Einrichtung der Anlagen".
    """
    return bool(_ROW_OF_NOUNS.fullmatch(above) and _WORK.match(text))


def _hangs(head: Row, row: Row) -> bool:
    """
    Whether *row* begins where the text of the bullet *head* does, as no heading would.
    """
    return head.bullet and abs(row.first.x0 - head.text_x) < 0.5 * row.first.size


def _names_dated(item: Row, row: Row, column: Column) -> bool:
    """
    Whether *row*, as far out as the mark of the item above it, has its dates below:
    the next post, and not the rest of the item.
    """
    inside = row.first.x0 > item.first.x0 + 0.3 * row.first.size
    at = next((i for i, r in enumerate(column.rows) if r is row), len(column.rows))
    below = [r.first.text for r in column.rows[at + 1 : at + 2]]
    dates = [span for text in below if (span := find_dates(text)) and not span.begin]
    capital = row.first.text[:1].isupper()
    return not inside and capital and any(span.ranged for span in dates)


def name_goes_on(paragraph: Sequence[Row], row: Row, body_size: float) -> bool:
    """
    Whether *row* is the rest of a name that stands large at the top of a narrow column;
    a photo may part its two words.
    """
    above = paragraph[-1]
    words = sum(len(r.last.text.split()) for r in (*paragraph, row))
    parted = words == _FIRST_AND_LAST and not title_score(row.first.text)
    return (
        row.first.size > _NAME_SIZE * body_size
        and len(row.segments) == len(above.segments) == 1
        and words <= _MOST_NAME_WORDS
        and not TITLE_OF_PAGE.fullmatch(above.last.text)
        and (parted or distance(above, row) <= _NAME_PITCH)
        and looks_alike(above, row)
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
    far = set_apart(above, row, column.near)
    if far is None or not (is_plain(row) and is_plain(above)):
        return False
    text = above.last.text
    if far and not begins_small(row) and not is_open(text):
        return True
    if len(text.split()) > _WORDS_OF_AN_ITEM or is_open(text):
        return False
    return far or (id(row) in column.by_hand and not begins_small(row))


def _next_to_date(above: Row, row: Row) -> bool:
    """
    Whether a row of nothing but a date has nothing above it that wants one, or what is
    above ended with its date.
    """
    span = find_dates(above.last.text)
    ended = span is not None and not above.last.text[span.stop :].strip(" ).")
    open_ = is_open(above.last.text) or _MONTH_END.search(above.last.text)
    alone = _stands_for_itself(row.first.text) and not row.first.text.startswith("(")
    return not open_ and (ended or alone)


def _stands_alone(text: str) -> bool:
    """
    Whether a line is as short as a label, and nothing at its end wants to go on.
    """
    long = len(text.split()) > 4 or (is_ideograph(text[-1:]) and len(text) > 14)
    return not (long or is_open(text))


def _unfinished(above: str, text: str) -> bool:
    """
    Whether a quotation or a bracket was opened above and is closed here.
    """
    return any(
        above.count(a) > above.count(b) and b in text for a, b in ("“”", "()", "«»")
    )


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
