"""
The lines of a posting as they were meant: wrapped ones joined, bullets told apart.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from string import ascii_uppercase

from resumate.domain.patterns import regex
from resumate.domain.posting_reading.chrome import is_chrome, leads_about
from resumate.domain.posting_reading.headings import known_part
from resumate.domain.posting_reading.parts import Part
from resumate.domain.posting_reading.title_words import GENDER

_WIDEST_WRAP = 130
"""A file whose lines are longer is not wrapped: its lines are paragraphs."""
_NARROWEST_WRAP = 40
_NARROWEST_PAGE = 60
_BULLET = regex(
    r"\s*(?:"
    r"[•●▪■◦‣⁃∙·○►➢➤✓✔✅★☞☑→▶»\uf0b7\uf0a7\uf0d8]+\s*"
    r"|[-–—*+]{1,2}(?:\s+|(?=[A-ZÄÖÜ]))"
    r"|o\s+(?=[A-ZÄÖÜ\d])"
    r"|\(?(?:\d{1,2}|[a-h])[.)]\s+"
    r"|[^\w\s\"'„“«»‹›‘’¿¡#$€£@&.(){}\[\]<>/|]{1,3}\s+"
    r")(?=\S)"
)
_NUMBERED = regex(r"\s*(?P<series>[A-Z]{1,4})(?P<n>\d{1,2})[.:)]?\s+(?=[A-ZÄÖÜ])")
"""What public offices put before each of their criteria: "SC1 Experience of …"."""
_LETTERED = regex(r"\s*(?P<letter>[A-Z])[.)]\s+(?=\S)")
"""What clerks put before each duty: "A. Receive payments"."""
_FEWEST_NUMBERED = 3
_TYPED_BULLET = regex(r"\s*(?P<mark>o|>{1,3})\s+(?=[^\W_][^\n]*$)")
"""A letter or sign that stands for a bullet where several rows begin with it."""
_MARKED_HEADING = regex(
    r"\s*#{1,6}\s+|\s*={2,}\s*(?=\w)|\s*[-~_*]{3,}\s*(?=\w.*[-~_*]{3}$)"
)
_EMPHASIS = regex(
    r"(?<!\*)\*\*(?!\*)|__|(?<![\w*])\*(?=\w[^*\n]{1,80}\*(?!\w))|(?<=[^\W\d])\*(?=\s|$)"
)
_RULE = regex(r"[\s\-=_*~.|\d]*")
_HANGS = regex(
    r"(?:[,(/&–—]|(?<![:*_/·])\b(?:and|or|of|the|a|(?<!\d )an|in|to|for|with|by|on|"
    r"at|und|oder|der|die|"
    r"[Ii]hre[nmrs]?|[Dd]eine[nmrs]?|[Uu]nsere[nmrs]?|"
    r"das|mit|von|für|zu|zur|zum|im|als|den|dem|des|eine[mnrs]?|ein|our|your|is|"
    r"are|will|have|et|ou|de|la|le|les|y|o|el|los|con|en))$"
)

_ENDS_A_TITLE = regex(
    rf"(?:{GENDER.pattern})"
    r"(?:[ ,–-]+(?:in )?(?:(?:voll|teil)zeit|(?:full|part)[- ]time)\b[^;:!?]{0,40})?$",
    re.IGNORECASE,
)
"""What stands behind "(m/w/d) in Teilzeit" on the next line is no part of the title."""


@dataclass(frozen=True, slots=True)
class Line:
    """
    One line of a posting, without its bullet.
    """

    text: str
    bullet: bool = False
    opens: bool = False
    """It stands first, or after an empty line."""
    marked_heading: bool = False
    mark: str = ""
    """The bullet as it stood."""


def posting_lines(text: str) -> list[Line]:
    """
    The lines of *text* that hold words, in order, wrapped ones joined.
    """
    rows = [row.rstrip() for row in text.expandtabs(2).split("\n")]
    rows = _unnumbered(_with_bullets(rows))
    width = max(map(len, rows))
    lines: list[Line] = []
    paragraph: list[str] = []
    for row in [*rows, ""]:
        if not _RULE.fullmatch(row):
            paragraph.append(row)
            continue
        wraps = width <= _WIDEST_WRAP and _is_wrapped(paragraph, width)
        lines += _joined(paragraph, wraps=wraps, width=width)
        paragraph = []
    return lines


def _with_bullets(rows: list[str]) -> list[str]:
    """
    *rows* with a bullet for "o" or ">", where several but not most begin with it: who
    quotes a mail has the sign before each.
    """
    found = [_TYPED_BULLET.match(row) for row in rows]
    marks = [mark["mark"] for mark in found if mark]
    told = sum(map(bool, rows))
    used = {
        one
        for one in set(marks)
        if marks.count(one) >= _FEWEST_NUMBERED and 4 * marks.count(one) < 3 * told
    }
    return [
        f"• {row[mark.end() :]}" if mark and mark["mark"] in used else row
        for row, mark in zip(rows, found, strict=True)
    ]


def _unnumbered(rows: list[str]) -> list[str]:
    """
    *rows* with a bullet for the marks of a series that counts from one, "SC1", "SC2",
    or from A.
    """
    found = [_NUMBERED.match(row) for row in rows]
    numbers: dict[str, list[int]] = {}
    for mark in filter(None, found):
        numbers.setdefault(mark["series"], []).append(int(mark["n"]))
    series = {
        name
        for name, told in numbers.items()
        if len(told) >= _FEWEST_NUMBERED and told == list(range(1, len(told) + 1))
    }
    told = [
        f"- {row[mark.end() :]}" if mark and mark["series"] in series else row
        for row, mark in zip(rows, found, strict=True)
    ]
    return _unlettered(told)


def _unlettered(rows: list[str]) -> list[str]:
    """
    *rows* with a bullet for letters that count from A.
    """
    found = [_LETTERED.match(row) for row in rows]
    letters = "".join(mark["letter"] for mark in found if mark)
    lists = letters.replace("A", " A").split()
    counts = all(one == ascii_uppercase[: len(one)] for one in lists)
    if not counts or max(map(len, lists), default=0) < _FEWEST_NUMBERED:
        return rows
    return [
        f"- {row[mark.end() :]}" if mark else row
        for row, mark in zip(rows, found, strict=True)
    ]


def _is_wrapped(rows: list[str], width: int) -> bool:
    """
    Whether most rows end where the next word would not have fitted.
    """
    pairs = [
        (row, following)
        for row, following in pairwise(rows)
        if not _BULLET.match(following) and not (row.endswith(":") or known_part(row))
    ]
    full = sum(_is_full(row, following, width) for row, following in pairs)
    return width >= _NARROWEST_PAGE and full * 5 >= len(pairs) * 3 and full > 0


def _is_full(row: str, following: str, width: int) -> bool:
    first = following.split(maxsplit=1)[0]
    return len(row) + 1 + len(first) > width - 8


def _joined(rows: list[str], *, wraps: bool, width: int) -> Iterator[Line]:
    pending: Line | None = None
    last = ""
    listed = _ends_in_commas(rows)
    for row in rows:
        line = _line(row, opens=last == "")
        if (
            pending
            and not listed
            and _continues(last, line, wraps and _is_full(last, row, width))
        ):
            glue = "" if re.search(r"\w-$", pending.text) else " "
            text = f"{pending.text}{glue}{line.text}"
            pending = replace(pending, text=text, marked_heading=False)
        else:
            if pending:
                yield pending
            pending = line
        last = row
    if pending:
        yield pending


_FEWEST_KEY_WORDS = 5
_MOST_OF_A_KEY_WORD = 2


def _ends_in_commas(rows: list[str]) -> bool:
    """
    Whether the rows below a heading are items that commas part: each but the last ends
    in one, and begins with a capital.
    """
    items = rows[1:] if rows and not rows[0].endswith(",") else rows
    commas = all(row.endswith(",") for row in items[:-1])
    capitals = all(row.lstrip()[:1].isupper() for row in items)
    return len(items) >= _FEWEST_NUMBERED and commas and capitals


def _line(row: str, *, opens: bool) -> Line:
    marked = _MARKED_HEADING.match(row)
    row = row[marked.end() :] if marked else row
    bold = row.strip().startswith("**") and row.strip().rstrip(":").endswith("**")
    row = _EMPHASIS.sub("", row)
    bullet = None if marked else _BULLET.match(row)
    body = _with_commas(row[bullet.end() :] if bullet else row)
    return Line(
        " ".join(body.split()).rstrip("=" if marked is None else "=-~_*# ").rstrip(),
        bullet is not None,
        opens,
        marked is not None or (bold and bullet is None),
        bullet[0].strip() if bullet else "",
    )


def _with_commas(row: str) -> str:
    """
    Key words that a board sets side by side, "Java  SQL  Kafka  Docker  Git", as a
    list.
    """
    words = re.split(r" {2,}|\t", row.strip())
    single = all(0 < len(one.split()) <= _MOST_OF_A_KEY_WORD for one in words)
    return ", ".join(words) if single and len(words) >= _FEWEST_KEY_WORDS else row


def _is_field(text: str) -> bool:
    """
    Whether *text* is a field of a form: "Closing date: 14 March".
    """
    label, colon, value = text.partition(": ")
    return bool(colon and value) and known_part(label) is Part.LABEL


def _continues(last: str, line: Line, full: bool) -> bool:
    """
    Whether *line* goes on with the sentence that *last* had to break off.
    """
    ended = last.endswith((":", "?", "!")) or known_part(last) is not None
    ended = ended and not (full and line.text[0].islower())
    titled = _ENDS_A_TITLE.search(last) and line.text[0].isupper()
    apart = is_chrome(last) or is_chrome(line.text) or " | " in last
    apart = apart or _is_field(line.text) or leads_about(last)
    headed = last.endswith((".", ";")) and known_part(line.text) is not None
    apart = apart or (headed and line.text[0].isupper())
    if line.bullet or line.marked_heading or ended or titled or apart:
        return False
    if last.count("(") > last.count(")") or _HANGS.search(last):
        return True
    if last.endswith((".", ";")):
        return full
    return full or (line.text[0].islower() and len(last) >= _NARROWEST_WRAP)
