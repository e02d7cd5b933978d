"""
How the entries of a section are set.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.dates import find_dates
from resumate.domain.language.name_kinds import organisation_score
from resumate.domain.patterns import regex
from resumate.domain.reading.cells.cells import is_mark, without_dates, without_time
from resumate.domain.reading.lines.source import SourceLine
from resumate.domain.resume import Section

MOST_LINES_BEFORE = 3


ASIDE = regex(r"\((?:[^()]|\([^()]*\))*\)")
"""A line that is nothing but one bracket remarks on what stands above."""

EUROPASS = regex(r"\[ ?[^\[\]]*\d{4}[^\[\]]*\]")
"""The dates of an entry in a Europass: "[ 02/2024 – 11/2024 ]"."""


@dataclass(frozen=True, slots=True)
class Layout:
    """
    How the entries of a section are set.
    """

    section: Section
    before: int
    """Lines of an entry above its date, at the least."""
    firm_above: bool
    """Whether a firm stands over a post that has its date below."""
    dates_first: bool = False
    """Whether each entry opens with its dates, alone or beside a firm."""


def is_break(line: SourceLine) -> bool:
    """
    Whether a line says by itself when somebody worked for nobody, and why.
    """
    return is_career_break(without_dates(without_time(line.text)).strip(" ("))


def is_paper_alone(text: str) -> bool:
    """
    "BLS & ACLS (AHA), current", "Fahrerkarte vorhanden" is another certificate, not who
    gave the last one.
    """
    words = text.split()
    short = words[0].isupper() and len(words[0]) > 1 and not organisation_score(text)
    return bool(re.search(r"\([^()]+\)|, current$| vorhanden$", text)) or short


def is_dated_below(head: Sequence[SourceLine], layout: Layout) -> bool:
    """
    Whether nothing but dates stands under what a post is called, where firms stand
    above both.
    """
    if not layout.firm_above:
        return False
    dated = [i for i, line in enumerate(head) if find_dates(line.text)]
    if not (dated and dated[-1]):
        return False
    rest = without_dates(head[dated[-1]].text).strip("() ")
    return not rest or is_mark(rest)
