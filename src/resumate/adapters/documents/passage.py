"""
What every reader of a file kind hands over, before headings are told apart.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from resumate.domain.extracted_text import BlockKind, Page, TextBlock
from resumate.domain.language.dates import dates_as
from resumate.domain.language.name_kinds import (
    degree_score,
    organisation_score,
    school_score,
    title_score,
)
from resumate.domain.reading import (
    find_dates,
    is_everyday_heading,
    rejoined,
    section_of_heading,
)
from resumate.domain.resume import Section
from resumate.domain.seen import as_seen

MAX_HEADING_LENGTH = 60
MIN_UNKNOWN_HEADINGS = 3
LONGEST_ACRONYM = 4
_WORDS_OF_A_NAME = 5
SOFT_HYPHEN = "\u00ad"
SET_HYPHEN = "\u2010"
"""What some programs set where they break a word; nobody types it."""

_STRAY = re.compile("[\r\x85\ufffc\ufffd\ufffe\uffff]")
_ICON = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)
_SPACES = re.compile("[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_IDEOGRAPHIC_SPACE = re.compile("(?<=\\S)\u3000+(?=\\S)")
_SPREAD = re.compile(r"(?<!\S)(?:[^\W\d_][ \u00a0]){3,}[^\W\d_](?!\S)")
_TABS = re.compile(r"\s*\t\s*")
_OPEN_END = re.compile(
    rf"(?:[,;(&/–{SOFT_HYPHEN}{SET_HYPHEN}-]|"
    r"\b(?:since|until|from|to|in|of|by|and|with|for|the|"
    r"seit|bis|ab|und|im|vom|mit|für|von|der|des|zur|zum))$"
)


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
    text = _ICON.sub(" ", _STRAY.sub("", as_seen(text)))
    text = _SPACES.sub(" ", text.translate(_LIGATURES).replace("\n", " "))
    return _TABS.sub("\t", text).strip()


def as_pages(passages: Iterable[Passage]) -> tuple[Page, ...]:
    """
    The passages as pages of blocks.

    A page whose columns run on over the next page stands twice: its first column,
    the next page's first column, then its second.
    """
    kept = [p for p in passages if p.text]
    styles = _heading_styles([_first_cell(p) for p in kept])
    kept = [part for p in kept for part in _with_heading_above(p, styles)]
    heads = _heads_of_entries(kept)
    going = _going_on(kept, heads)
    pages: list[tuple[int, list[TextBlock]]] = []
    for number, passage in enumerate(kept):
        if not pages or pages[-1][0] != passage.page:
            pages.append((passage.page, []))
        pages[-1][1].append(
            TextBlock(
                passage.text,
                passage.kind if number in heads else _kind(passage, styles),
                passage.confidence,
                passage.apart or (_looks_apart(passage) and number not in going),
            )
        )
    return tuple(Page(number, tuple(blocks)) for number, blocks in pages)


def _first_cell(passage: Passage) -> Passage:
    """
    Of a row whose first cell is set apart, that cell.
    """
    if passage.kind is not BlockKind.TABLE_ROW or passage.style is None:
        return passage
    return replace(
        passage, text=passage.text.partition("\t")[0], kind=BlockKind.PARAGRAPH
    )


def _with_heading_above(
    passage: Passage, heading_styles: frozenset[Hashable]
) -> Iterator[Passage]:
    """
    A row; one that begins with a heading as two lines.
    """
    cell = _first_cell(passage)
    headed = cell is not passage and passage.style in heading_styles
    if not headed or section_of_heading(cell.text) is None:
        yield passage
        return
    yield cell
    rest = passage.text.partition("\t")[2]
    yield replace(passage, text=rest, kind=BlockKind.PARAGRAPH, style=None)


def _heads_of_entries(passages: Sequence[Passage]) -> frozenset[int]:
    """
    The positions of lines that name a post, a school or a firm right beside its dates:
    they head an entry and no section, though set in the letters of a heading.
    """
    named = (
        at
        for at, p in enumerate(passages)
        if p.style is not None
        and section_of_heading(p.text) is None
        and (
            _names_something(p.text)
            or (at > 0 and passages[at - 1].kind is BlockKind.TABLE_ROW)
        )
    )
    return frozenset(at for at in named if _dated_beside(passages, at))


def _names_something(text: str) -> bool:
    """
    Whether words say that a line names a post or a firm, a degree or a school.
    """
    named = title_score(text), organisation_score(text), degree_score(text)
    return any(named) or school_score(text) > 0


def _going_on(passages: Sequence[Passage], heads: frozenset[int]) -> frozenset[int]:
    """
    The positions of lines that go on with the head of an entry begun above them: of
    the *heads* those below what names a post or a firm, and all of a look that most
    such have, below whatever may name one.
    """
    going = {at for at in heads if at and _goes_on(passages[at - 1])}
    total = Counter(passages[at].style for at in heads)
    looks = Counter(passages[at].style for at in going)
    usual = {style for style, n in looks.items() if n * 2 > total[style]}
    alike = (
        at
        for at, passage in enumerate(passages)
        if at
        and passage.style in usual
        and _may_begin(passages[at - 1])
        and section_of_heading(passage.text) is None
        and _dated_beside(passages, at)
    )
    return frozenset(going.union(alike))


def _goes_on(above: Passage) -> bool:
    """
    Whether the head of an entry has begun in the line *above*: a post or a firm.
    """
    return _may_begin(above) and _names_something(dates_as(above.text, ""))


def _may_begin(passage: Passage) -> bool:
    """
    Whether a line is short and looks like running text, as the first of a head may.
    """
    plain = passage.kind is BlockKind.PARAGRAPH and passage.style is None
    return plain and len(dates_as(passage.text, "").split()) <= _WORDS_OF_A_NAME


def _dated_beside(passages: Sequence[Passage], at: int) -> bool:
    """
    Whether dates stand in the line above a passage, or one or two lines below it.
    """
    above, below = passages[max(at - 1, 0) : at], passages[at + 1 : at + 3]
    near = [*above, *takewhile(lambda p: p.kind is not BlockKind.LIST_ITEM, below)]
    spans = (find_dates(p.text) for p in near if p.kind is not BlockKind.LIST_ITEM)
    return any(span is not None and span.ranged for span in spans)


def _heading_styles(passages: Sequence[Passage]) -> frozenset[Hashable]:
    """
    The looks that section headings have here, told by the headings whose words we know.
    """
    total = Counter(p.style for p in passages if p.style is not None)
    known = [
        (p.style, section)
        for p in passages
        if p.style is not None
        and _may_be_heading(p)
        and not is_everyday_heading(p.text)
        and (section := section_of_heading(p.text)) is not None
    ]
    sure = {style for style, section in known if section is not Section.OTHER}
    told = frozenset(
        style
        for style, n in Counter(style for style, _ in known).items()
        if style in sure and n >= 2 and n * 5 >= total[style] * 2
    )
    return told or _headings_by_look(passages, total)


def _headings_by_look(
    passages: Sequence[Passage], total: Counter[Hashable]
) -> frozenset[Hashable]:
    """
    Where hardly a heading has words we know: a look that recurs, alone each time, and
    names neither posts nor employers; of several, the one with a heading that we know.

    Columns may colour their headings differently: where all of one look are in
    capitals, so may those of another be.
    """
    fitting = Counter(
        above.style
        for above, below in pairwise([*passages, Passage("")])
        if _may_be_heading(above)
        and below.style != above.style
        and not _names_a_post(above.text)
    )
    fitting.pop(None, None)
    alone = [style for style, n in fitting.items() if n * 5 >= total[style] * 4]
    looks = [style for style in alone if fitting[style] >= MIN_UNKNOWN_HEADINGS]
    if not looks:
        return frozenset()
    known = Counter(p.style for p in passages if section_of_heading(p.text) is not None)
    best = max(looks, key=lambda style: (known[style], fitting[style]))
    if not _in_capitals(passages, best):
        return frozenset({best})
    others = (s for s in alone if fitting[s] > 1 and _in_capitals(passages, s))
    return frozenset({best, *others})


def _in_capitals(passages: Sequence[Passage], style: Hashable) -> bool:
    return all(p.text.isupper() for p in passages if p.style == style)


def _names_a_post(text: str) -> bool:
    if section_of_heading(text) is not None:
        return False  # "Schule und Ausbildung"
    return title_score(text) > 1 or organisation_score(text) > 1


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
    looks = {passage.style, *_without_capitals(passage)}
    if looks.isdisjoint(heading_styles) or not _may_be_heading(passage):
        return passage.kind
    unknown = _is_acronym(passage.text) and section_of_heading(passage.text) is None
    return passage.kind if unknown else BlockKind.HEADING  # "SAP" is a skill


def _is_acronym(text: str) -> bool:
    return text.isupper() and len(text) <= LONGEST_ACRONYM


def _without_capitals(passage: Passage) -> Iterator[Hashable]:
    """
    The looks that "EDV" or "IT" would have if capitals told nothing.
    """
    style, text = passage.style, passage.text
    if (
        isinstance(style, tuple)
        and _is_acronym(text)
        and section_of_heading(text) is not None
    ):
        for position, told in enumerate(style):
            if told is True:
                yield (*style[:position], False, *style[position + 1 :])


def appended(text: str, more: str) -> str:
    """
    *text* with the line below it.
    """
    if text.endswith((SOFT_HYPHEN, SET_HYPHEN)):
        return rejoined(text[:-1], more)
    if text.endswith("-") and text[-2:-1].isalnum() and more[:1].islower():
        return text + more
    if text and more and (is_ideograph(text[-1]) or is_ideograph(more[0])):
        return text + more
    return f"{text} {more}"


def is_open(text: str) -> bool:
    """
    Whether a line ends in what wants to go on below: a comma, a hyphen, an "and".
    """
    return _OPEN_END.search(text) is not None


def is_ideograph(char: str) -> bool:
    """
    Whether it is written without spaces between words, as Chinese is.
    """
    return "\u2e80" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef"
