"""
Short lines around their dates: which of them name an entry, and which stand under it.
"""

from collections.abc import Iterator

from resumate.domain.reading.entries.dated_heads import dates_of_entries
from resumate.domain.reading.entries.ends import cut_entry
from resumate.domain.reading.entries.entry import Entry
from resumate.domain.reading.entries.layout import Layout
from resumate.domain.reading.entries.starts import gaps_between, starts_of
from resumate.domain.reading.entries.undated import undated
from resumate.domain.reading.lines.source import SourceLine
from resumate.domain.resume import Section


def split(
    run: list[SourceLine], layout: Layout, *, opens: bool = False
) -> Iterator[Entry]:
    """
    A run of short lines as entries, each around one date; what *opens* a section
    goes on with no entry above.
    """
    posts = layout.section is Section.EXPERIENCE
    dated = dates_of_entries(
        run, layout.section, opens=opens, dates_first=layout.dates_first
    )
    if not dated:
        yield from undated(run, layout.section)
        return
    starts = starts_of(run, dated, layout)
    above = run[: starts[0]]
    if posts and above and run[starts[0]].apart and not any(x.apart for x in above):
        yield Entry(body=above)  # it goes on with the entry above
    elif above:
        yield from undated(above, layout.section)
    gaps = gaps_between(dated, run)
    for number, first in enumerate(starts):
        stop = starts[number + 1] if number + 1 < len(starts) else len(run)
        start = max(first, dated[number - 1] + 1) if number else first
        lines = run[start : max(stop, dated[number] + 1)]
        anchor = dated[number] - start
        last = number + 1 == len(starts)
        yield cut_entry(lines, anchor, layout, last=last and len(starts) > 1, gaps=gaps)
