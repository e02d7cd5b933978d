"""
Heads of posts that a page broke, or glued to the text above them, made whole.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from resumate.domain.extracted_text import BlockKind
from resumate.domain.language.dates import find_dates
from resumate.domain.language.name_kinds import organisation_score, title_score
from resumate.domain.reading.cells.cells import without_dates
from resumate.domain.reading.heads.head_lines import is_dated_head
from resumate.domain.reading.lines.sentences import sentences
from resumate.domain.reading.lines.source import SourceLine

_FEW_WORDS = 10


def heads_made_whole(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """
    The lines of posts, each head whole and on its own.
    """
    return list(_titles_freed(list(_heads_mended(list(_commas_joined(lines))))))


def _commas_joined(lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """
    The lines; a dated one that breaks behind a comma goes on in the next one: "2031
    Work shadowing: dentist, florist," over "town hall".
    """
    held: SourceLine | None = None
    for line in lines:
        broken = held is not None and held.text.endswith(",")
        if held and broken and find_dates(held.text) and _goes_on_in(line):
            held = replace(held, text=f"{held.text} {line.text}")
            continue
        if held:
            yield held
        held = line
    if held:
        yield held


def _goes_on_in(line: SourceLine) -> bool:
    few = len(line.text.split()) <= _FEW_WORDS and "." not in line.text
    return few and not (line.bullet or line.apart or find_dates(line.text))


def _heads_mended(lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """
    The lines; a head that broke behind a comma takes the end of its first sentence from
    the line below: "2018–2021 Driver, Acme Ltd," over "Hull. Pallets, ferries". Where
    others broke so, one takes a firm that stands there without any.
    """
    following = itertools.zip_longest(lines, lines[1:])
    ends = list(itertools.starmap(_end_of_head, following))
    commas = [x.text.endswith(",") for x in lines]
    broken = any(end and comma for end, comma in zip(ends, commas, strict=True))
    told = ""
    for line, end in zip(lines, ends, strict=True):
        kind = BlockKind.LIST_ITEM if told else line.kind
        text, told = told or line.text, ""
        firm = broken and bool(end) and organisation_score(end[0]) > 1
        if end and (firm or text.endswith(",")):
            text, told = f"{text} {end[0]}", end[1]
        yield replace(line, text=text, kind=kind)


def _end_of_head(line: SourceLine, below: SourceLine | None) -> Sequence[str]:
    """
    What a dated line would take from the plain one *below*, and what is left of that.
    """
    if below is None or line.bullet or below.bullet or not is_dated_head(line.text):
        return ()
    first, *others = sentences(below.text) or [""]
    few = len(first.split()) <= _FEW_WORDS and first[:1].isupper()
    named = few and first.endswith(".") and find_dates(below.text) is None
    return (first.rstrip("."), " ".join(others)) if named and others else ()


def _titles_freed(lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """
    The lines; a post that a page glued to the text of the one above, over its own
    dates, stands alone: "Led six reps. Account Manager", "May 2030 – June 2031".
    """
    for line, below in itertools.zip_longest(lines, lines[1:]):
        dates = re.sub(r"\([^()]*\)$", "", below.text) if below else ""
        span = find_dates(dates)
        dated = span is not None and span.ranged and not without_dates(dates)
        title = sentences(line.text)[-1] if dated and line.text else ""
        text = line.text.removesuffix(title).rstrip()
        glued = text and title_score(title) > 1 and not title.endswith(".")
        if glued and len(title.split()) <= _FEW_WORDS:
            yield replace(line, text=text)
            yield replace(line, text=title, kind=BlockKind.PARAGRAPH, apart=False)
        else:
            yield line
