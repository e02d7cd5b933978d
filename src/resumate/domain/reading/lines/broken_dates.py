"""
Dates that a narrow column broke: "Mar 2015 – June" beside a post, and "2019" below it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from resumate.domain.language.dates import DateSpan, find_dates
from resumate.domain.patterns import regex
from resumate.domain.reading.lines.source import SourceLine

_BROKEN = regex(r"\d{4}\s?[-–—](?:\s?[^\W\d_]{3,9}\.?)?")
"""How a range ends whose last year, or last month and year, stands below."""
_DATED_CELL = 40
"""No cell of dates is longer."""


def with_dates_whole(lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """
    The lines; where the first cells of two rows are one range of dates, it stands
    in the first of them.
    """
    held: SourceLine | None = None
    for line in lines:
        dates = _range_of(held, line) if held else None
        if held and dates:
            post = held.text.partition("\t")[2]
            held = replace(held, text=f"{dates}\t{post}")
            line = replace(line, text=line.text.partition("\t")[2])  # noqa: PLW2901
        if held:
            yield held
        held = line
    if held:
        yield held


def _range_of(above: SourceLine, below: SourceLine) -> str | None:
    """
    The range that the first cells of two rows are together; None if they are none.
    """
    first, tab, _ = above.text.partition("\t")
    last, other, _ = below.text.partition("\t")
    if not (tab and other) or len(first) > _DATED_CELL or below.bullet:
        return None
    whole = f"{first} {last}"
    span = find_dates(whole)
    ends = _BROKEN.search(first)
    cut = ends is not None and ends.end() == len(first)
    if span is None or not span.ranged or _ends_before(span):
        return None
    alone = (span.begin, span.stop) == (0, len(whole))
    return whole if cut and alone else None


def _ends_before(span: DateSpan) -> bool:
    """
    Whether a range would end before it begins: its row goes on today, and the one below
    is older.
    """
    return bool(span.start and span.end and span.end.year < span.start.year)
