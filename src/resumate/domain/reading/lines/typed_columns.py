"""
Columns of a typed text, of which some rows leave no wide gap.
"""

from collections import Counter
from collections.abc import Sequence

from resumate.domain.language.dates import find_dates
from resumate.domain.language.ratings import EMPTY, FILLED
from resumate.domain.patterns import regex

_LEADERS = regex(r"(?<=\S) *(?:\.{4,}|…{2,}|(?: \.){4,}) *(?=\S)")
"""Dots that lead the eye from one column to the next: "Porter ........ 2019 - 2021"."""
_FEW_DOTS = regex(r"(?<=\S) +\.+(?: +(?=\S)| *$)")
"""What is left of them where others have more: "Karl Fischer ... good"."""
_NO_STARS = "".join(mark for mark in FILLED + EMPTY if mark not in "★☆")
"""Stars stay: they tell of two languages which is spoken poorly."""
_BAR = regex(
    rf"(?<=\S)[ \t]+(?!\[?[ .{EMPTY}-]+\]?(?:\s|$))(?:\[[#=*~. {_NO_STARS}-]{{3,}}\]"
    rf"|[#=]{{3,}}-*|[#=]+-{{2,}}|-{{6,}}|[{_NO_STARS}]{{3,}}"
    r"|[#=*█■●]{1,2}(?=\s+\(?\d\d?/(?:5|10)\b))(?=\s|$)"
)
"""How well something is known, drawn with signs: "Excel [####  ]", "SAP ##---"; not
that it is not: "LIMS ○○○○○"."""
WIDE_GAP = regex(r"(?<=\S) {3,}(?=\S)")
_GAP = regex(r"(?<=[^\s.!?]) {1,2}(?=\S)")
_GAP_OF_COLUMNS = "   "
_DATED_COLUMN = 28
"""So far right stands at most what is beside dates that open a row."""
_LEAST_INDENT = 8
_RECURS = 2
"""A column in which as many other rows begin a cell is no accident."""


def with_typed_columns(lines: Sequence[str]) -> list[str]:
    """
    The lines, each with a wide gap where its columns part, though dots stand there, or
    what is beside it leaves room for one space: "2009 until 03/2024 Porter" among rows
    whose second cell begins at the same place. Bars that rate a skill are left out.
    """
    led = [_LEADERS.sub(_GAP_OF_COLUMNS, line) for line in lines]
    if sum(map(str.__ne__, led, lines)) >= _RECURS:
        led = [_FEW_DOTS.sub(_GAP_OF_COLUMNS, line) for line in led]
    led = [_BAR.sub(_GAP_OF_COLUMNS, line) for line in led]
    begun = Counter(gap.end() for line in led for gap in WIDE_GAP.finditer(line))
    begun.update(at for line in led if (at := indent_of(line)) >= _LEAST_INDENT)
    usual = frozenset(at for at, times in begun.items() if times >= _RECURS)
    return [_widened(line, usual) for line in led]


def _widened(line: str, usual: frozenset[int]) -> str:
    span = find_dates(line)
    for gap in _GAP.finditer(line):
        wide = gap.end() - gap.start() > 1
        dates = gap.end() <= _DATED_COLUMN and opens_with_dates(line[: gap.start()])
        dates = dates and span is not None and span.stop <= gap.start()
        if (wide and (dates or gap.end() in usual)) or (dates and gap.end() in usual):
            return f"{line[: gap.start()]}{_GAP_OF_COLUMNS}{line[gap.end() :]}"
    return line


def indent_of(line: str) -> int:
    """
    How many signs stand before its first word.
    """
    return len(line) - len(line.lstrip())


def opens_with_dates(cell: str) -> bool:
    """
    Whether *cell* is nothing but dates.
    """
    told = cell.strip(" []():")
    span = find_dates(told)
    return span is not None and (span.begin, span.stop) == (0, len(told))
