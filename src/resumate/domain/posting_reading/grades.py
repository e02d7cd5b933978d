"""
Person specifications, whose items carry their grade behind them: "Writing decision
letters | E | A/I", "Knowledge of pensions (D)", "Giving evidence – E, A/I"; or before
them: "E3 Giving evidence", "D  A second language".
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
_FEWEST = 2
"""One letter in brackets may stand for anything; a second one tells a grade."""


def without_column_titles(text: str) -> str:
    """
    *text* without the head of a table, "Criteria | Essential/Desirable | Assessed by",
    and without the key to its grades.
    """
    return _KEY.sub("", _COLUMN_TITLES.sub("", text))


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
