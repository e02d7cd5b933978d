"""
One column of a page as passages: segments in rows, wrapped rows joined.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import itertools
import re
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace

from resumate.adapters.documents.page_words import Segment
from resumate.adapters.documents.passage import SOFT_HYPHEN, Passage, clean
from resumate.domain.extracted_text import BlockKind
from resumate.domain.reading import find_dates, rejoined, section_of_heading
from resumate.domain.reading.address import pieces_of, says_where

_BULLET = re.compile(
    "^(?:\\d{1,2}[.)]|\\[\\d{1,2}\\]|[•◦▪▫‣⁃●○■□◆◇➢➤►▸▶✓✔★☆☞❖∙·⋅\uf000-\uf0ff*–—-]|o|»|>)(?:\\s+|$)"
)
_BULLET_CLOSE = re.compile("^[•◦▪▫‣⁃●■◆➢➤►▸▶✓✔∙\uf000-\uf0ff]")
_NAME_SIZE = 1.5
"""How many times the size of the text a name is set in that may wrap."""
_MOST_NAME_WORDS = 5
_NAME_PITCH = 1.45
_OPEN_END = re.compile(
    r"(?:[,;(–-]|\b(?:since|until|from|in|of|by|and|seit|bis|ab|und|im|vom))$"
)
_MIN_WRAP_WIDTH = 0.42
"""Share of the column that a line fills at least when its text runs on below."""


@dataclass(slots=True)
class _Row:
    segments: list[Segment]
    bullet: bool
    text_x: float
    """Where the text after the bullet begins, or the last segment of the row."""

    @property
    def last(self) -> Segment:
        return self.segments[-1]

    @property
    def first(self) -> Segment:
        return self.segments[0]


def passages_of_region(
    region: Sequence[Segment], page: int, body_size: float
) -> list[Passage]:
    """
    The passages of one column from top to bottom.
    """
    cells = [_unjustified(row, region) for row in _rows(region)]
    cells = _with_whole_dates(_with_margin_notes(cells))
    rows = [row for row_cells in cells for row in _split_heading(row_cells)]
    pitch = _pitch(rows)
    left = min((s.x0 for s in region), default=0.0)
    right = max((s.x1 for s in region), default=0.0)
    paragraphs: list[list[_Row]] = []
    for row in rows:
        before = paragraphs[-1] if paragraphs else None
        named = len(paragraphs) == 1 and _name_goes_on(paragraphs[0], row, body_size)
        if before and (named or _continues(before, row, pitch, right - left, rows)):
            before.append(row)
        else:
            paragraphs.append([row])
    return [_passage(rows, page, body_size) for rows in paragraphs]


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
        if head is not None and beside and (moved or _is_bullet(cells[0].text)):
            head.append(cells[-1])
            note, moved = cells[-1], True
            kept.append(cells[:-1])
            continue
        if len(cells) > 1 and not _is_bullet(cells[0].text):
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


def _split_heading(cells: list[Segment]) -> list[_Row]:
    """
    A heading in the margin beside the first line under it is a row of its own, and so
    is a label beside the first bullet under it.
    """
    if len(cells) > 1 and _is_bullet(cells[1].text) and not _is_bullet(cells[0].text):
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


def _row(cells: list[Segment]) -> _Row:
    bullet = _is_bullet(cells[0].text)
    text_x = cells[-1].x0
    if bullet and len(cells) == 1:
        mark = cells[0]
        text_x = mark.x0 + mark.first_word + 0.3 * mark.size
    return _Row(cells, bullet, text_x)


def _is_bullet(text: str) -> bool:
    return bool(_BULLET.match(text) or _BULLET_CLOSE.match(text))


def _pitch(rows: Sequence[_Row]) -> float:
    """
    The usual distance of two lines, in letter sizes.
    """
    distances = sorted(
        (b.first.baseline - a.first.baseline) / max(b.first.size, 1.0)
        for a, b in itertools.pairwise(rows)
    )
    near = [d for d in distances if 0.9 <= d <= 2.0]
    return near[len(near) // 4] if near else 1.2


def _continues(  # noqa: PLR0911
    paragraph: Sequence[_Row],
    row: _Row,
    pitch: float,
    width: float,
    rows: Sequence[_Row],
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


def _name_goes_on(paragraph: Sequence[_Row], row: _Row, body_size: float) -> bool:
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
    long = len(text.split()) > 4 or (_is_ideograph(text[-1:]) and len(text) > 14)
    return not long and text[-1:] not in ",;-–&(/" + SOFT_HYPHEN


def _unfinished(above: str, text: str) -> bool:
    """
    Whether a quotation or a bracket was opened above and is closed here.
    """
    return any(
        above.count(a) > above.count(b) and b in text for a, b in ("“”", "()", "«»")
    )


def _looks_alike(above: _Row, row: _Row) -> bool:
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


def _next_entry(above: _Row, row: _Row) -> bool:
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


def _stands_under(paragraph: Sequence[_Row], row: _Row) -> bool:
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


def _would_have_fitted(above: _Row, row: _Row, rows: Sequence[_Row]) -> bool:
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


def _passage(rows: Sequence[_Row], page: int, body_size: float) -> Passage:
    head = rows[0]
    text = "\t".join(s.text for s in head.segments)
    if head.bullet:
        text = _without_bullet(head)
    for row in rows[1:]:
        text = _appended(text, "\t".join(s.text for s in row.segments))
    kind = BlockKind.LIST_ITEM if head.bullet else BlockKind.PARAGRAPH
    return Passage(clean(text), page, kind, _style(rows, body_size))


def _without_bullet(head: _Row) -> str:
    texts = [s.text for s in head.segments]
    mark = _BULLET.match(texts[0]) or _BULLET_CLOSE.match(texts[0])
    texts[0] = texts[0][mark.end() :] if mark else texts[0]
    return "\t".join(t for t in texts if t)


def _appended(text: str, more: str) -> str:
    if text.endswith(SOFT_HYPHEN):
        return rejoined(text[:-1], more)
    if text.endswith("-") and more[:1].islower():
        return text + more
    if text and more and (_is_ideograph(text[-1]) or _is_ideograph(more[0])):
        return text + more
    return f"{text} {more}"


def _is_ideograph(char: str) -> bool:
    return "\u2e80" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef"


def _style(rows: Sequence[_Row], body_size: float) -> Hashable:
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
