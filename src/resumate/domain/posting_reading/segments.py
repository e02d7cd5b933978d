"""
A sentence parted at its commas and ands, and its parts joined again as they belong.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Protocol

from resumate.domain.patterns import regex

_JOINT = regex(r",\s+(?:(?:and|und|et|y)\s+)?|(?<!-)\s+(?:and|und|et|y)\s+")
_BRACKETS = regex(r"\([^()]*\)")
_ONE_THING = regex(
    r"\b(?:such as|like|including|for example|e\.g|both|either|neither|between|or|"
    r"oder|ou|z\.\s?b|wie|sowohl|zwischen|comme|como|entre|when|whenever|while|wenn|"
    r"während)\b|:",
    re.IGNORECASE,
)
"""From here on, commas join parts of one thing: "tools such as Jira and Git"."""
_ALTERNATIVE = regex(r"\b(?:or|oder|ou)\b", re.IGNORECASE)


class Opens(Protocol):
    """
    Whether a segment opens an ask of its own, given the one before and the joint.
    """

    def __call__(self, before: str, segment: str, /, *, comma: bool) -> bool:
        """
        *comma*: whether a comma stands between the two, with or without "and".
        """


def segments(text: str) -> list[tuple[int, int]]:
    """
    Where the parts between joints begin and end; brackets, and what follows "such as",
    hold none.
    """
    hidden = _BRACKETS.sub(lambda found: "(" + "x" * (len(found[0]) - 2) + ")", text)
    whole = _ONE_THING.search(hidden)
    if whole and not _ALTERNATIVE.fullmatch(whole[0]):
        hidden = hidden[: whole.start()].rstrip(" ,")
    bounds = [0]
    for joint in _JOINT.finditer(hidden):
        bounds += [joint.start(), joint.end()]
    bounds.append(len(text))
    return list(zip(bounds[::2], bounds[1::2], strict=True))


def joined(text: str, parts: list[tuple[int, int]], opens: Opens) -> list[str]:
    """
    Segments that open nothing of their own stay with what stands before them.
    """
    starts = [0]
    for before, (start, end) in pairwise(parts):
        said = text[before[0] : before[1]]
        comma = text[before[1]] == ","
        if opens(said, text[start:end], comma=comma):
            starts.append(start)
    return list(_trimmed(text, starts))


def _trimmed(text: str, starts: list[int]) -> Iterator[str]:
    for start, following in pairwise([*starts, len(text) + 1]):
        part = text[start : following - 1 if following > len(text) else following]
        yield re.sub(r"(?:,?\s+(?:and|und|et|y)|,)?\s*$", "", part)
