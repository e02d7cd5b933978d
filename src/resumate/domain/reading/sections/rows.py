"""
A life told in a table of two columns: when and as what on the left, what was done on
the right.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from resumate.domain.extracted_text import BlockKind
from resumate.domain.language.dates import find_dates
from resumate.domain.language.name_kinds import title_score
from resumate.domain.patterns import regex
from resumate.domain.reading.lines.headings import section_of_heading
from resumate.domain.reading.lines.source import SourceLine
from resumate.domain.resume import Section

_FEWEST_ROWS = 2
_FIRM = regex(r"(?:employer|company|firm|arbeitgeber|firma)\s*:?", re.IGNORECASE)
"""The left cell of a row that names where all posts below it were held."""


def with_rows_parted(lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """
    The lines; where rows begin with a post and its dates, each post stands above what
    was done, under a heading, and the firm of all above the first.
    """
    posts = [at for at, line in enumerate(lines) if _names_post(line)]
    told = {section_of_heading(line.text) for line in lines}
    if len(posts) < _FEWEST_ROWS or Section.EXPERIENCE in told:
        yield from lines
        return
    first = posts[0]
    firm = _cells(lines[first - 1]) if first else ("", "")
    firm = firm if _FIRM.fullmatch(firm[0]) else ("", "")
    yield from lines[: first - bool(firm[0])]
    yield replace(lines[first], text="Experience", kind=BlockKind.HEADING)
    if firm[0]:
        yield replace(lines[first], text=firm[1], kind=BlockKind.PARAGRAPH)
    under = False
    for line in lines[first:]:
        left, right = _cells(line)
        if _names_post(line):
            under = True
            yield replace(line, text=left, kind=BlockKind.PARAGRAPH, apart=True)
            yield _item(line, right)
        elif left and section_of_heading(left) is not None:
            under = False
            yield replace(line, text=left, kind=BlockKind.HEADING)
            yield replace(line, text=right, kind=BlockKind.PARAGRAPH)
        elif under and line.kind is BlockKind.PARAGRAPH:
            yield _item(line, line.text)
        else:
            yield line


def _item(line: SourceLine, text: str) -> SourceLine:
    return replace(line, text=text, kind=BlockKind.LIST_ITEM)


def _cells(line: SourceLine) -> tuple[str, str]:
    """
    What a row of two cells has in them; nothing for any other line.
    """
    left, tab, right = line.text.partition("\t")
    row = line.kind is BlockKind.TABLE_ROW and tab and "\t" not in right
    return (left.strip(), right.strip()) if row else ("", "")


def _names_post(line: SourceLine) -> bool:
    left, right = _cells(line)
    span = find_dates(left) if right else None
    begins = span is not None and span.ranged and not span.begin
    return begins and title_score(left[span.stop :]) > 0 if span else False
