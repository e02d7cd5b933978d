"""
The house of a post that stands in a line of its own, above the post or right below it,
where what stands beside the title is but a part of that house.
"""

import itertools
from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.dates import find_dates
from resumate.domain.language.name_kinds import (
    organisation_score,
    school_score,
    title_score,
)
from resumate.domain.reading.cells.cells import COMMA
from resumate.domain.reading.cells.house_parts import is_area, is_unit
from resumate.domain.reading.entries.entry import Entry
from resumate.domain.reading.lines.sentences import sentences
from resumate.domain.reading.lines.source import SourceLine

_MOST_WORDS = 8
_MOST_CELLS = 3
_SURE = 2
"""What a name scores that is a house's."""
_BY_LAW = 3
"""What one scores that has a legal form: a part of a house has none."""


def take_houses(entries: Sequence[Entry]) -> None:
    """
    "Buyer, Paints" over "Acme Ltd, Hull" was held at Acme, and so was "Buyer – Paints"
    under it; a name beside the title that may be a house's own is one unless other
    posts have theirs below.
    """
    below = any(map(_is_surely_below, entries))
    for entry in entries:
        if not entry.body or not _may_have(entry, sure=below):
            continue
        line, rest = _first_of(entry.body[0])
        house = _house(line, sure=below)
        beside = entry.read.employer
        whole = organisation_score(beside) >= _SURE or school_score(beside) > 0
        if house and not (whole and is_unit(house)):
            _give(entry, house, [*entry.head, line])
            entry.body[:1] = rest
    for above, entry in itertools.pairwise(entries):
        last = above.body[-1] if above.body else None
        house = _house(last) if last and last.apart else ""
        if last and house and _names_part(entry):
            _give(entry, house, [last, *entry.head])
            entry.read = replace(entry.read, title_first=False)
            above.body.pop()


def _first_of(line: SourceLine) -> tuple[SourceLine, list[SourceLine]]:
    """
    The first sentence of a line, and what is told behind it.
    """
    first, *others = sentences(line.text) or [line.text]
    rest = replace(line, text=" ".join(others), apart=False)
    return replace(line, text=first), [rest] if others else []


def _house(line: SourceLine, *, sure: bool = False) -> str:
    """
    The house that all of a line names, with its place; "" where it may say anything
    else. What may be a part of one is one where houses stand there for *sure*.
    """
    text = line.text.removesuffix(".")
    house, *where = COMMA.split(text)
    long = len(text.split()) > _MOST_WORDS or len(where) >= _MOST_CELLS
    written = house[:1].isupper() or house[:1].isdigit()
    named = organisation_score(house) >= _SURE and (sure or not is_unit(house))
    places = all(piece[:1].isupper() and not title_score(piece) for piece in where)
    other = line.bullet or long or find_dates(text) or title_score(text)
    whole = written and named and places and ":" not in text
    return house if whole and not other else ""


def _may_have(entry: Entry, *, sure: bool) -> bool:
    """
    Whether the house below is the one of the post.
    """
    read = entry.read
    post = title_score(read.title) > 0 and not is_career_break(read.title)
    one = len(entry.head) == 1 and find_dates(entry.head[0].text) is not None
    beside = read.employer
    own = organisation_score(beside)
    other = own >= _BY_LAW or (own >= _SURE and not sure)
    at = one and " @ " in entry.head[0].text
    return one and post and not at and not (beside and other)


def _is_surely_below(entry: Entry) -> bool:
    """
    Whether the house of a post stands below it, and nothing else that may be one.
    """
    if entry.body and _house(_first_of(entry.body[0])[0]):
        return _may_have(entry, sure=False)
    below = entry.head[1:]
    return bool(below and _house(below[-1]) and entry.read.title_first)


def _names_part(entry: Entry) -> bool:
    """
    Whether a post has but a part of a house beside its title: "Buyer – Paints".
    """
    read = entry.read
    post = title_score(read.title) > 0 and len(entry.head) == 1 and read.title_first
    own = organisation_score(read.employer)
    head = entry.head[0].text if post else ""
    dashed = any(f"{read.title} {dash} {read.employer}" in head for dash in "–—-")
    part = is_area(read.employer) or own < _SURE or (own < _BY_LAW and dashed)
    return bool(post and read.employer and part)


def _give(entry: Entry, house: str, head: list[SourceLine]) -> None:
    """
    Tells of *entry* that *house* employed, and that the rest of its name is the post's.
    """
    read, text = entry.read, entry.head[0].text
    title = read.title
    if read.employer:
        start, end = text.find(title), text.find(read.employer)
        whole = 0 <= start < end
        title = text[start : end + len(read.employer)] if whole else title
    entry.head = head
    entry.read = replace(read, employer=house, title=title)
