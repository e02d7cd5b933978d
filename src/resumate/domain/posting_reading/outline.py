"""
Which lines of a posting are headings by their form and place, whatever their words.
"""

import re
from collections.abc import Sequence

from resumate.domain.patterns import regex
from resumate.domain.posting_reading.headings import known_part
from resumate.domain.posting_reading.lines import Line

_MOST_WORDS = 9
_LONGEST = 70
_MOST_ITEMS = 12
_LONGEST_ITEM = 30
_A_SENTENCE = 8
_ENDS = (".", ";", ",", "…")
_VALUE = regex(r"[^\s:]\s*:\s+\S")
_SPEAKS = regex(
    r"^(?:what|who|why|how|where|when|was|wer|wie|warum|womit|das|darauf|ce|pourquoi|"
    r"qué|¿)|\b(?:you|your|you'll|you're|you've|we|we're|we'd|our|us|if|du|dein\w*|"
    r"dich|"
    r"dir|ihr\w*|sie|ihnen|wir|uns\w*|vous|votre|vos|nous|notre|tu|tus|te|ofrec\w+)\b",
    re.IGNORECASE,
)
"""A line that speaks to somebody, or asks, over others that only list."""


_ASKED = regex(r"(?:what|who|why|how|where|when|wer|wie|warum|wo|was)\b", re.IGNORECASE)


def may_be_heading(text: str) -> bool:
    """
    Whether *text* is short and does not end like a sentence or a form's field.
    """
    return (
        len(text) <= _LONGEST
        and len(text.split()) <= _MOST_WORDS
        and not text.endswith(_ENDS)
        and not _VALUE.search(text)
        and any(map(str.isalpha, text))
    )


def is_heading_by_place(lines: Sequence[Line], at: int) -> bool:
    """
    Whether the line stands over a list, or apart over a block of its own.
    """
    line = lines[at]
    if line.bullet or not may_be_heading(line.text) or at + 1 == len(lines):
        return False
    below = lines[at + 1]
    if below.bullet:
        return True
    if known_part(below.text) or not line.opens:
        return False
    tells = len(below.text.split()) > _A_SENTENCE and below.text.endswith((".", "!"))
    if below.opens:
        asked = line.opens and tells and _ASKED.match(line.text) is not None
        return asked or len(items_below(lines, at)) > 1
    if at and lines[at - 1].opens and not lines[at - 1].bullet:
        above_alone = may_be_heading(lines[at - 1].text)
        if above_alone:  # the first item under a heading that stands apart
            return False
    return tells or bool(_SPEAKS.search(line.text))


def items_below(lines: Sequence[Line], at: int) -> list[str]:
    """
    The lines of the list that begins below the one *at*; empty if none does.
    """
    found: list[str] = []
    for line in lines[at + 1 : at + 1 + _MOST_ITEMS]:
        bulleted = lines[at + 1].bullet
        ends = line.bullet != bulleted or (found and line.opens and not bulleted)
        if ends or known_part(line.text) or len(line.text.split()) > _LONGEST_ITEM:
            break
        found.append(line.text)
    return found


def is_marked_apart(lines: Sequence[Line], position: int) -> bool:
    """
    Whether a line stands apart with a mark that those around it do not have: its mark
    is no bullet, but the picture of a heading.
    """
    line = lines[position]
    around = [*lines[max(position - 1, 0) : position], *lines[position + 1 :][:1]]
    alone = all(_kind(line.mark) != _kind(other.mark) for other in around)
    return line.opens and alone and len(around) > 1


def _kind(mark: str) -> str:
    """
    The kind of a bullet: "a)" and "b)" are of one.
    """
    return re.sub(r"[A-Za-z]", "a", re.sub(r"\d+", "1", mark))
