"""
Lists of skills with what is asked for first: the same items, in another order.
"""

import re
from collections.abc import Sequence

from resumate.domain.language.skill_items import names_item, split_items
from resumate.domain.patterns import regex

_LABEL = regex(r"^.{2,60}[:：]\s+")
_SEPARATORS = (" | ", "; ", " • ", " · ", ", ")
"""From the widest to the narrowest."""
_MOST_WORDS = 4
_JOINED = regex(
    r"^(?:and|und|et|y|e|&)\s|\s(?:in|with|of|mit|von|en|avec|con|de)\s", re.IGNORECASE
)
"""Such an item leans on the one before it, or leads the ones behind it."""


def asked_first(text: str, asked: Sequence[str]) -> str:
    """
    *text* with the items first that *asked* names, the texts named first counting most.

    A text that is not surely a list of single items comes back as it is.
    """
    label = _LABEL.match(text)
    start = label.end() if label else 0
    items = text[start:]
    if items.endswith(".") or re.search(r"[:：]\s", items):
        return text
    return text[:start] + _ordered(items, asked)


def rank(text: str, asked: Sequence[str]) -> int:
    """
    The place of the first of the texts *asked* that names an item of *text*; behind the
    last if none does.
    """
    label = _LABEL.match(text)
    parts = split_items(text[label.end() :] if label else text)
    named = (
        place
        for place, wanted in enumerate(asked)
        if any(names_item(wanted, part.strip(" .,;-")) for part in parts)
    )
    return next(named, len(asked))


def _ordered(text: str, asked: Sequence[str]) -> str:
    for separator in _SEPARATORS:
        if separator not in text:
            continue
        parts = _parted(text, separator)
        narrower = any(s in part for part in parts for s in _SEPARATORS if s != ", ")
        lists = separator != ", " and any(", " in part for part in parts)
        if lists or narrower:
            parts = [_ordered(part, asked) for part in parts]
        elif not all(map(_stands_alone, parts)):
            return text
        return separator.join(sorted(parts, key=lambda part: rank(part, asked)))
    return text


def _parted(text: str, separator: str) -> list[str]:
    """
    *text* at each *separator* that stands outside of parentheses.
    """
    parts = [""]
    for piece in text.split(separator):
        inside = parts[-1].count("(") > parts[-1].count(")")
        if inside:
            parts[-1] += separator + piece
        else:
            parts.append(piece)
    return parts[1:] if not parts[0] else parts


def _stands_alone(item: str) -> bool:
    bare = re.sub(r"\s*\(.*?\)", "", item)
    return len(bare.split()) <= _MOST_WORDS and not _JOINED.search(bare)
