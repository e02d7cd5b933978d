"""
Person specifications, whose items carry their grade behind them: "Writing decision
letters | E | A/I", "Knowledge of pensions (D)", "Giving evidence – E, A/I"; or before
them: "E3 Giving evidence", "D  A second language"; or as a mark in one of two columns.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.patterns import regex
from resumate.domain.posting_reading.lines import Line

_WORDS = {"e": "required", "essential": "required"}
_GRADE = r"(?P<grade>E|D|[Ee]ssential|[Dd]esirable|ESSENTIAL|DESIRABLE)"
_MARKED = regex(
    rf"^(?P<what>\S.{{6,}}?)\s*(?:\({_GRADE}\)|"
    rf"[|\t]\s*{_GRADE.replace('<grade>', '<cell>')}\s*(?:[|\t][\s\w/,&|"
    rf"]{{0,30}})?|"
    r"[–—-]\s*(?P<dashed>[ED])(?:[,;]?\s*\(?[A-Z](?:[/,& ]+[A-Z])*\)?)?)\.?$"
)
_BEFORE = regex(r"^(?P<first>[ED])(?:\d{1,2}[.:)]?)?\s+(?P<what>\S.{6,})$")
_COLUMN_TITLES = regex(
    r"^(?=[^\n]*[|\t])(?=[^\n]*\b(?:essential|desirable)\b[^\n]*\b(?:desirable|assess|"
    r"method))"
    r"[\w /&()-]{1,40}(?:[|\t][\w /&()-]{1,40}){1,5}$",
    re.IGNORECASE | re.MULTILINE,
)
_KEY = regex(r"\(?\bE(?:\s?[=:–-]|\sis)\s?(?i:essential)\b[^\n.)]*[.)]?")
"""What explains the grades: "(E = essential, D = desirable)"."""
_COLUMN = regex(r"\b(?P<grade>essential|desirable)\b", re.IGNORECASE)
_TITLES_OF_COLUMNS = regex(
    r"\W*(?:[\w/&-]+(?: [\w/&-]+){0,3}\s*(?:[|\t]| {2,})\W*)?"
    r"(?:essential\s*(?:[|\t]| {2,})\W*desirable"
    r"|desirable\s*(?:[|\t]| {2,})\W*essential)\W*",
    re.IGNORECASE,
)
"""The head of a table whose rows are ticked below one or the other."""
_TICK = regex(r"(?P<what>\s*\S.{4,}?)(?:[|\t]| {2,})[\s|]*(?P<tick>[xX✓✔√●•*])[\s|]*")
_A_CELL = 1000
_FEWEST = 2
"""One letter in brackets may stand for anything; a second one tells a grade."""


def without_column_titles(text: str) -> str:
    """
    *text* without the head of a table, "Criteria | Essential/Desirable | Assessed by",
    and without the key to its grades.
    """
    return _KEY.sub("", _COLUMN_TITLES.sub("", _with_ticks_said(text)))


def _with_ticks_said(text: str) -> str:
    """
    *text* with "Writing reports | E" for a row whose mark stands below "Essential".
    """
    columns: list[tuple[int, str]] = []
    rows: list[str] = []
    for row in text.split("\n"):
        if _TITLES_OF_COLUMNS.fullmatch(row):
            columns = [
                (_at(row, (x.start() + x.end()) // 2), x["grade"])
                for x in _COLUMN.finditer(row)
            ]
            rows.append("")
        elif columns and (tick := _TICK.fullmatch(row)):
            here = _at(row, tick.start("tick"))
            _, grade = min(columns, key=lambda column: abs(column[0] - here))
            said = "" if _is_shifted(row, columns) else f" | {grade[0].upper()}"
            rows.append(f"{tick['what'].strip(' |')}{said}")
        else:
            rows.append(row)
    return "\n".join(rows)


def _is_shifted(row: str, columns: Sequence[tuple[int, str]]) -> bool:
    """
    Whether the head of the table has lost what stood before its columns, as a file
    whose gaps became tabs: which of them is ticked is not to be known then.
    """
    return "\t" in row and columns[0][0] < _A_CELL


def _at(row: str, place: int) -> int:
    """
    In which column *place* is: of cells by their number, of typed ones by the place.
    """
    cells = sum(row.count(mark, 0, place) for mark in "|\t")
    return cells * _A_CELL if cells else place


def with_grades(lines: Sequence[Line]) -> list[Line]:
    """
    *lines* with their grades said in words: "… (required)", "… (desirable)".
    """
    marked = [_MARKED.match(x.text) or _BEFORE.match(x.text) for x in lines]
    if sum(map(bool, marked)) < _FEWEST:
        return list(lines)
    return [
        replace(line, text=_in_words(mark), bullet=True) if mark else line
        for line, mark in zip(lines, marked, strict=True)
    ]


def _in_words(mark: re.Match[str]) -> str:
    told = mark.groupdict()
    grade = next(g for name, g in told.items() if g and name != "what").lower()
    return f"{mark['what'].rstrip(' |')} ({_WORDS.get(grade, 'desirable')})"
