"""
Text that a file holds but does not show.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re

WHITE = 0xF2
"""From this on in all three colours, letters cannot be seen on white paper."""

PALE = 0xC8
"""And from this on, white letters on that ground."""
_NAMED = frozenset({"white", "transparent", "bg1", "lt1"})
"""White by name; the last two are the paper's in the themes of office files."""
_NO_COLOUR = frozenset({"", "auto", "none"})
_HEX = re.compile(r"#?([0-9a-f]{3}|[0-9a-f]{6})$")
_RGB = re.compile(r"rgba?\(\s*(\d+)[ ,]+(\d+)[ ,]+(\d+)")


def is_white(colour: str) -> bool:
    """
    Whether a colour, as CSS or office files write it, is white or next to it.
    """
    return _least(colour) >= WHITE


def is_pale(ground: str) -> bool:
    """
    Whether a ground of that colour is too light for white letters to be seen; one of no
    colour is the paper.
    """
    return ground.lower() in _NO_COLOUR or _least(ground) >= PALE


def _least(colour: str) -> int:
    """
    The smallest of the three parts of a colour, of 255; 0 for what is not known.
    """
    colour = colour.strip().lower()
    if colour in _NAMED:
        return 0xFF
    match = _RGB.match(colour)
    if match:
        return min(map(int, match.groups()))
    match = _HEX.match(colour)
    if match is None:
        return 0
    digits = match[1] if len(match[1]) == 6 else "".join(c * 2 for c in match[1])
    return min(int(digits[i : i + 2], 16) for i in (0, 2, 4))


def hidden_warning(words: int) -> str:
    """
    What the person is told of text that was left out.
    """
    count = f"{words} words" if words > 1 else "one word"
    return f"The file holds hidden text ({count} that cannot be seen): it was left out."
