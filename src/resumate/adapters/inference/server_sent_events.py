"""
The stream format of language model servers.
"""

import re
from collections.abc import Iterable, Iterator

_LINE_END = re.compile(rb"\r\n|\n|\r(?!$)")
_MAX_LINE = 4_000_000


def events(pieces: Iterable[bytes]) -> Iterator[str | None]:
    """
    The data of each event, however the bytes were cut into *pieces*.

    None for every line that carries no data (comments sent to keep the line open), so
    that a reader who keeps time hears of them. ValueError for a line without end. Lines
    end as the standard says, not as `str.splitlines` does: JSON may hold U+2028.
    """
    data: list[str] = []
    for line in lines(pieces):
        if line.startswith("data:"):
            data.append(line[5:].removeprefix(" "))
        elif line or not data:
            yield None
        else:
            yield "\n".join(data)
            data.clear()
    if data:  # the last blank line is often forgotten
        yield "\n".join(data)


def lines(pieces: Iterable[bytes]) -> Iterator[str]:
    """
    The lines, however the bytes were cut, also inside a character.
    """
    rest = b""
    for piece in pieces:
        *whole, rest = _LINE_END.split(rest + piece)
        if len(rest) > _MAX_LINE:
            raise ValueError("a line without end")
        yield from (line.decode("utf-8", errors="replace") for line in whole)
    if rest:
        yield rest.rstrip(b"\r").decode("utf-8", errors="replace")
