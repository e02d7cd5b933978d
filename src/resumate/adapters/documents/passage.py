"""
What every reader of a file kind hands over, before headings are told apart.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from resumate.domain.extracted_text import BlockKind, Page, TextBlock
from resumate.domain.reading import find_dates, is_everyday_heading, section_of_heading
from resumate.domain.resume import Section

MAX_HEADING_LENGTH = 60
MIN_UNKNOWN_HEADINGS = 3
SOFT_HYPHEN = "\u00ad"

_INVISIBLE = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufe0e\ufe0f]"
)
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffc\ufffd\ufffe\uffff]")
_ICON = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)
_SPACES = re.compile("[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_IDEOGRAPHIC_SPACE = re.compile("(?<=\\S)\u3000+(?=\\S)")
_SPREAD = re.compile(r"(?<!\S)(?:[^\W\d_][ \u00a0]){3,}[^\W\d_](?!\S)")
_TABS = re.compile(r"\s*\t\s*")


@dataclass(frozen=True, slots=True)
class Passage:
    """
    One run of text, and how it looks: passages that look alike have equal *style*.
    """

    text: str
    page: int = 1
    kind: BlockKind = BlockKind.PARAGRAPH
    style: Hashable = None
    """None for running text."""
    confidence: float = 1.0
    apart: bool = False
    """An empty line stands above it."""


def has_text(passages: Iterable[Passage]) -> bool:
    """
    Whether there is a letter in any of them.
    """
    return any(c.isalpha() for p in passages for c in p.text)


def clean(text: str) -> str:
    """
    *text* without invisible characters, icons and ligatures, spaces made plain.

    Letters that are spread for effect ("S K I L L S") are words again.
    """
    text = _IDEOGRAPHIC_SPACE.sub("\t", text)
    text = _SPREAD.sub(lambda letters: re.sub(r"\s", "", letters[0]), text)
    text = _ICON.sub(" ", _CONTROL.sub("", _INVISIBLE.sub("", text)))
    text = _SPACES.sub(" ", text.translate(_LIGATURES).replace("\n", " "))
    return _TABS.sub("\t", text).strip()


def as_pages(passages: Iterable[Passage]) -> tuple[Page, ...]:
    """
    The passages as pages of blocks.

    A page whose columns run on over the next page stands twice: its first column,
    the next page's first column, then its second.
    """
    kept = [p for p in passages if p.text]
    styles = _heading_styles(kept)
    pages: list[tuple[int, list[TextBlock]]] = []
    for passage in kept:
        if not pages or pages[-1][0] != passage.page:
            pages.append((passage.page, []))
        pages[-1][1].append(
            TextBlock(
                passage.text,
                _kind(passage, styles),
                passage.confidence,
                passage.apart or _looks_apart(passage),
            )
        )
    return tuple(Page(number, tuple(blocks)) for number, blocks in pages)


def _heading_styles(passages: Sequence[Passage]) -> frozenset[Hashable]:
    """
    The looks that section headings have here, told by the headings whose words we know.
    """
    total = Counter(p.style for p in passages if p.style is not None)
    known = Counter(
        p.style
        for p in passages
        if p.style is not None
        and _may_be_heading(p)
        and section_of_heading(p.text) not in {None, Section.OTHER}
        and not is_everyday_heading(p.text)
    )
    told = frozenset(
        style for style, n in known.items() if n >= 2 and n * 5 >= total[style] * 2
    )
    return told or _headings_by_place(passages, total)


def _headings_by_place(
    passages: Sequence[Passage], total: Counter[Hashable]
) -> frozenset[Hashable]:
    """
    Where no heading has words we know: one look that recurs above plain text.
    """
    fitting = Counter(
        above.style
        for above, below in pairwise(passages)
        if above.style is not None and _may_be_heading(above) and below.style is None
    )
    return frozenset(
        style
        for style, n in fitting.most_common(1)
        if n >= MIN_UNKNOWN_HEADINGS and n * 5 >= total[style] * 4
    )


def _may_be_heading(passage: Passage) -> bool:
    return (
        0 < len(passage.text) <= MAX_HEADING_LENGTH
        and "\t" not in passage.text
        and passage.kind is not BlockKind.LIST_ITEM
        and find_dates(passage.text) is None
    )


def _looks_apart(passage: Passage) -> bool:
    return passage.style is not None and passage.kind is BlockKind.PARAGRAPH


def _kind(passage: Passage, heading_styles: frozenset[Hashable]) -> BlockKind:
    if passage.style in heading_styles and _may_be_heading(passage):
        return BlockKind.HEADING
    return passage.kind
