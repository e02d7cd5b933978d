"""
Text that a file holds but does not show.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re

WHITE = 0xF2
"""From this on in all three colours, letters cannot be seen on white paper."""

_HEX = re.compile(r"#?([0-9a-f]{3}|[0-9a-f]{6})$")
_RGB = re.compile(r"rgba?\(\s*(\d+)[ ,]+(\d+)[ ,]+(\d+)")


def is_white(colour: str) -> bool:
    """
    Whether a colour, as CSS or office files write it, is white or next to it.
    """
    colour = colour.strip().lower()
    if colour == "white":
        return True
    match = _RGB.match(colour)
    if match:
        return all(int(part) >= WHITE for part in match.groups())
    match = _HEX.match(colour)
    if match is None:
        return False
    digits = match[1] if len(match[1]) == 6 else "".join(c * 2 for c in match[1])
    return all(int(digits[i : i + 2], 16) >= WHITE for i in (0, 2, 4))


def hidden_warning(words: int) -> str:
    """
    What the person is told of text that was left out.
    """
    count = f"{words} words" if words > 1 else "one word"
    return f"The file holds hidden text ({count} that cannot be seen): it was left out."
