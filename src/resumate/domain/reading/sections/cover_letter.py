"""
A cover letter that shares the file of a resume.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Iterator, Sequence

from resumate.domain.patterns import regex
from resumate.domain.reading.lines.headings import section_of_heading
from resumate.domain.reading.lines.source import SourceLine

_SALUTATION = regex(
    r"(?:dear\b.{0,60}|sehr geehrte.{0,80}|madame, monsieur|estimad[oa]s?\b.{0,60}"
    r"|to whom it may concern)[,:]?$",
    re.IGNORECASE,
)


def without_letter(lines: Sequence[SourceLine]) -> tuple[list[SourceLine], bool]:
    """
    The lines without a cover letter that shares the file, and whether there was one.
    """
    kept: list[SourceLine] = []
    in_letter = False
    found = False
    for line in lines:
        if _SALUTATION.fullmatch(line.text.strip()) and len(kept) > 12:
            in_letter = found = True
            kept = list(_without_address(kept, line.page))
        elif in_letter and section_of_heading(line.text) is not None:
            in_letter = False
        if not in_letter:
            kept.append(line)
    return kept, found


def _without_address(kept: Sequence[SourceLine], page: int) -> Iterator[SourceLine]:
    """
    The lines before a letter, without the address on its top.
    """
    on_page = [line for line in kept if line.page == page]
    short = len(on_page) <= 8 and not any(line.bullet for line in on_page)
    yield from (line for line in kept if not (short and line.page == page))
