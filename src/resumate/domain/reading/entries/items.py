"""
Lines that head no entry, though they look so: what a house is, items of a post.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from resumate.domain.extracted_text import BlockKind
from resumate.domain.language.dates import find_dates
from resumate.domain.language.name_kinds import (
    organisation_score,
    school_score,
    title_score,
)
from resumate.domain.patterns import regex
from resumate.domain.reading.cells.cells import without_aside, without_dates
from resumate.domain.reading.entries.layout import MOST_LINES_BEFORE
from resumate.domain.reading.entries.post_firms import points_back
from resumate.domain.reading.heads.head_lines import is_dated_head
from resumate.domain.reading.lines.source import SourceLine


def with_houses_told(lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """
    The lines; what tells of a house between its name and the first post there is told
    below that: "Elm Dairies", "Butter plant, 140 staff", "Fitter, 2019 – 2022".
    """
    at = 0
    while at < len(lines):
        house, *below = lines[at : at + 3]
        if len(below) > 1 and _tells_of_house(house, *below):
            yield from (house, below[1], replace(below[0], kind=BlockKind.LIST_ITEM))
            at += 3
        else:
            yield house
            at += 1


def _tells_of_house(house: SourceLine, told: SourceLine, post: SourceLine) -> bool:
    """
    Whether *told* stands between the name of a house and a post with its dates, and
    names nothing.
    """
    named = house.kind is BlockKind.HEADING or house.apart
    named = named and not (house.bullet or title_score(house.text))
    names = told.kind is BlockKind.HEADING or told.bullet or _names(told.text)
    dated = any(find_dates(line.text) for line in (house, told))
    heads = is_dated_head(post.text) and title_score(post.text) > 0 and not post.bullet
    return named and heads and not (names or dated)


def _names(text: str) -> bool:
    """
    Whether it may be a name: most of its words are written as in one, and nothing is
    counted.
    """
    words = [word for word in text.split() if word[:1].isalpha()]
    small = sum(word[:1].islower() for word in words)
    scored = title_score(text) or organisation_score(text) > 1
    named = scored or len(words) < _FEWEST_TOLD or 2 * small < len(words)
    return bool(named) and not _COUNTS.search(text)


_FEWEST_TOLD = 4
"""Words."""

_COUNTS = regex(r"\b\d[\d.,’']* [a-zäöüß]{3,}")


def with_plain_titles(lines: list[SourceLine]) -> list[SourceLine]:
    """
    The lines; where each item stands alone and names a post, they head what is below.
    """
    items = [i for i, line in enumerate(lines) if line.bullet]
    alone = all(i + 1 < len(lines) and not lines[i + 1].bullet for i in items)
    if len(items) < 2 or not alone:  # noqa: PLR2004
        return lines
    if not all(title_score(lines[i].text) > 1 for i in items):
        return lines
    return [replace(line, kind=BlockKind.PARAGRAPH) for line in lines]


def with_items(lines: Iterable[SourceLine]) -> list[SourceLine]:
    """
    The lines; where each post opens a block of its own with its times, what has a year
    further down in a block was done there: "Link nurse 2024", "Mentor since 2023".
    """
    lines = list(lines)
    begun = [i for i, line in enumerate(lines) if line.apart or not i]
    times = [i for i, line in enumerate(lines) if _has_times(line)]
    first = {_last(begun, i): i for i in reversed(times)}
    heads = frozenset(first.values())
    near = all(i - block < MOST_LINES_BEFORE for block, i in first.items())
    if len(heads) < 2 or len(begun) > 2 * len(heads) or not near:  # noqa: PLR2004
        return lines
    if any(i - _last(heads, i) > 1 for i in times if i not in heads):
        return lines
    told: list[SourceLine] = []
    item = False
    for i, line in enumerate(lines):
        item = (item or i - 1 in heads) and not line.apart and i not in heads
        done = item and is_dated_head(line.text) and not _has_times(line)
        own = organisation_score(line.text) > 1 or school_score(line.text) > 1
        own = own or points_back(line.text)
        own = own or (done and _names_post_there(lines[_last(begun, i) : i + 1]))
        kind = BlockKind.LIST_ITEM if done and not own else line.kind
        told.append(replace(line, kind=kind))
    return told


def _last(places: Iterable[int], at: int) -> int:
    return max(place for place in places if place <= at)


def _names_post_there(head: Sequence[SourceLine]) -> bool:
    """
    Whether the last line, below a firm and its dates, is the post there, with what came
    to it: "Fitter (ab 2014 60%)", "Porter, then driver from 2007".
    """
    *firm, line = head
    told = any(x.bullet or title_score(without_dates(x.text)) for x in firm)
    few = len(firm) < MOST_LINES_BEFORE
    return few and not told and title_score(without_aside(line.text)) > 0


def _has_times(line: SourceLine) -> bool:
    """
    Whether a line tells from when to when, and not only since when.
    """
    span = find_dates(line.text)
    ranged = bool(span and span.ranged and not span.since)
    return not line.bullet and ranged and is_dated_head(line.text)
