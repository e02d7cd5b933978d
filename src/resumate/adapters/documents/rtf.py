"""
RTF: what its control words leave of the text, without what they hide.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from resumate.adapters.documents.passage import Passage, clean, has_text
from resumate.adapters.documents.visibility import PALE, WHITE, hidden_warning
from resumate.domain.errors import (
    DamagedFileError,
    EmptyFileError,
    ScannedResumeError,
)
from resumate.domain.extracted_text import BlockKind

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])"
    rb"|[\r\n]+|([^\\{}\r\n]+)",
    re.DOTALL,
)
_IGNORED = frozenset(
    b"fonttbl colortbl stylesheet info pict object footer footerl footerr footerf"
    b" listtable listoverridetable rsidtbl generator themedata colorschememapping"
    b" latentstyles datastore xmlnstbl fldinst filetbl revtbl footnote annotation"
    b" atnid atnauthor template bkmkstart bkmkend private nonshppict".split()
)
_CHARACTERS = {
    b"tab": "\t", b"cell": "\t", b"nestcell": "\t", b"par": "\n", b"line": "\n",
    b"row": "\n", b"nestrow": "\n", b"sect": "\n", b"page": "\n", b"bullet": "•",
    b"emdash": "—", b"endash": "–", b"lquote": "‘", b"rquote": "’",
    b"ldblquote": "“", b"rdblquote": "”", b"emspace": " ", b"enspace": " ",
}  # fmt: skip
_SYMBOLS = {b"~": " ", b"_": "-", b"-": "\u00ad", b"{": "{", b"}": "}", b"\\": "\\"}
_LEAST_HALF_POINTS = 7


@dataclass(frozen=True, slots=True)
class _State:
    """
    What a group of the file sets for the text in it.
    """

    ignored: bool = False
    hidden: bool = False
    bold: bool = False
    size: int = 24
    colour: int = 0
    ground: int = 0
    """The colour behind these letters; that of their paragraph is beside it."""
    shaded: int = 0
    in_table: bool = False
    skip: int = 1
    codepage: str = "cp1252"


@dataclass(slots=True)
class _Reading:
    state: _State = _State()
    stack: list[_State] = field(default_factory=list)
    text: list[tuple[str, _State]] = field(default_factory=list)
    colours: list[int] = field(default_factory=list)
    """The smallest part of each colour of the file's table, of 255; -1 for none."""
    row: list[bool] = field(default_factory=list)
    """Whether each cell of the row has a ground on which white letters are seen."""
    cell: int = 0
    cell_ground: int = 0
    """The colour of the cell that is being described."""
    pending: bytearray = field(default_factory=bytearray)
    to_skip: int = 0
    listed: bool = False
    pictures: bool = False
    hidden_words: int = 0
    passages: list[Passage] = field(default_factory=list)


def read_rtf(content: bytes) -> tuple[list[Passage], list[str]]:
    """
    The passages of an RTF file, and what the person should know.
    """
    reading = _Reading(colours=list(_colour_table(content)))
    position = 0
    while match := _TOKEN.match(content, position):
        position = match.end()
        position += _token(reading, match)
        if match[5] == b"}" and not reading.stack:
            break
    if reading.stack:
        raise DamagedFileError
    _write(reading, "\n")
    if not has_text(reading.passages):
        raise ScannedResumeError if reading.pictures else EmptyFileError
    words = reading.hidden_words
    return reading.passages, [hidden_warning(words)] if words else []


def _colour_table(content: bytes) -> Iterator[int]:
    table = re.search(rb"\{\\colortbl([^}]*)\}", content)
    for entry in table[1].split(b";") if table else []:
        parts = dict(re.findall(rb"\\(red|green|blue)(\d+)", entry))
        yield min(map(int, parts.values())) if len(parts) == 3 else -1


def _colours(reading: _Reading, number: int) -> bool:
    """
    Whether white letters are seen on the colour of that number.
    """
    least = reading.colours[number] if number < len(reading.colours) else -1
    return 0 <= least < PALE


def _token(reading: _Reading, match: re.Match[bytes]) -> int:
    """
    Takes one token in; returns how many raw bytes after it are to be jumped over.
    """
    word, number, byte, symbol, brace, plain = match.groups()
    if byte and not _skips(reading):
        reading.pending += bytes([int(byte, 16)])
        return 0
    if plain:
        taken = min(reading.to_skip, len(plain))
        reading.to_skip -= taken
        reading.pending += plain[taken:]
        return 0
    if byte:
        return 0
    _flush(reading)
    if brace == b"{":
        reading.stack.append(reading.state)
    elif brace == b"}" and reading.stack:
        reading.state = reading.stack.pop()
    elif symbol == b"*":
        reading.state = replace(reading.state, ignored=True)
    elif symbol:
        _write(reading, _SYMBOLS.get(symbol, "\n" if symbol in b"\r\n" else ""))
    elif word == b"bin":
        return int(number or 0)
    elif word:
        _control(reading, word, int(number) if number else None)
    return 0


def _skips(reading: _Reading) -> bool:
    if reading.to_skip:
        reading.to_skip -= 1
        return True
    return False


def _flush(reading: _Reading) -> None:
    if reading.pending:
        text = bytes(reading.pending).decode(reading.state.codepage, "replace")
        reading.pending.clear()
        _write(reading, text)


def _control(reading: _Reading, word: bytes, number: int | None) -> None:
    on = number != 0
    if word in _CHARACTERS:
        _write(reading, _CHARACTERS[word])
        reading.cell += word == b"cell"
    elif word == b"u" and number is not None:
        _write(
            reading,
            chr(number % 0x10000) if not 0xD800 <= number % 0x10000 < 0xE000 else "",
        )
        reading.to_skip = reading.state.skip
    elif word in _IGNORED:
        reading.pictures |= word == b"pict"
        reading.state = replace(reading.state, ignored=True)
    elif word in {b"pntext", b"listtext"}:
        reading.listed = True
        reading.state = replace(reading.state, ignored=True)
    elif word == b"shppict":
        reading.pictures = True
    elif word == b"pard":
        reading.listed = False
        reading.state = replace(reading.state, shaded=0, in_table=False)
    elif word == b"ls" and on:
        reading.listed = True
    elif word in _OF_A_ROW:
        _describe_row(reading, word, number or 0)
    else:
        reading.state = _formatted(reading.state, word, number)


def _describe_row(reading: _Reading, word: bytes, number: int) -> None:
    """
    A row is described before its cells: the ground of each, and where it ends.
    """
    if word == b"trowd":
        reading.row, reading.cell, reading.cell_ground = [], 0, 0
    elif word == b"clcbpat":
        reading.cell_ground = number
    else:
        reading.row.append(_colours(reading, reading.cell_ground))
        reading.cell_ground = 0


_COLOURED = frozenset({b"cf", b"cbpat", b"chcbpat", b"highlight", b"cb"})
"""What is given a colour by its number in the file's table."""
_OF_A_ROW = frozenset({b"trowd", b"clcbpat", b"cellx"})


def _coloured(state: _State, word: bytes, number: int) -> _State:
    match word:
        case b"cf":
            return replace(state, colour=number)
        case b"cbpat":
            return replace(state, shaded=number)
    return replace(state, ground=number)


def _formatted(state: _State, word: bytes, number: int | None) -> _State:  # noqa: PLR0911
    if word in _COLOURED:
        return _coloured(state, word, number or 0)
    on = number != 0
    match word:
        case b"v" | b"webhidden":
            return replace(state, hidden=on)
        case b"b":
            return replace(state, bold=on)
        case b"plain":
            return replace(state, bold=False, hidden=False, size=24, colour=0, ground=0)
        case b"fs":
            return replace(state, size=number or 24)
        case b"intbl":
            return replace(state, in_table=True)
        case b"uc":
            return replace(state, skip=number or 0)
        case b"ansicpg":
            return replace(state, codepage=_codepage(number))
        case b"mac":
            return replace(state, codepage="mac_roman")
    return state


def _codepage(number: int | None) -> str:
    name = "utf-8" if number == 65001 else f"cp{number}"
    try:
        "".encode(name)
    except LookupError:
        return "cp1252"
    return name


def _write(reading: _Reading, text: str) -> None:
    if reading.state.ignored:
        return
    for part in re.split(r"(\n)", text):
        if part == "\n":
            _end_paragraph(reading)
        elif part:
            unseen = _is_white(reading) and not _on_a_ground(reading)
            hidden = reading.state.hidden or unseen
            reading.text.append((part, replace(reading.state, hidden=hidden)))


def _is_white(reading: _Reading) -> bool:
    number = reading.state.colour
    return number < len(reading.colours) and reading.colours[number] >= WHITE


def _on_a_ground(reading: _Reading) -> bool:
    """
    Whether letters, paragraph or cell have a ground on which white letters are seen.
    """
    state = reading.state
    cell = reading.row[reading.cell : reading.cell + 1] if state.in_table else []
    grounds = (_colours(reading, number) for number in (state.ground, state.shaded))
    return any(cell) or any(grounds)


def _end_paragraph(reading: _Reading) -> None:
    shown = []
    for text, state in reading.text:
        if state.hidden or state.size < _LEAST_HALF_POINTS:
            reading.hidden_words += len(text.split())
        else:
            shown.append((text, state))
    reading.text.clear()
    line = clean("".join(text for text, _ in shown))
    if line:
        bold = all(state.bold for text, state in shown if text.strip())
        caps = line.isupper()
        style = (bold, caps, shown[0][1].size) if bold or caps else None
        kind = BlockKind.LIST_ITEM if reading.listed else BlockKind.PARAGRAPH
        reading.passages.append(Passage(line, kind=kind, style=style))
