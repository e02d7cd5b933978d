"""
Grades of German schools by subject, of which 1 is best: "gute Noten in Mathe".
"""

import re
from collections.abc import Sequence

from resumate.domain.matching.holding import ReadLine
from resumate.domain.patterns import regex
from resumate.domain.resume import Section

_ASKED = regex(
    r"\b(?:(?P<very>sehr gute)|(?P<good>gute)|ordentliche|solide|befriedigende)[nr]? "
    r"(?:(?:schul|zeugnis)?noten?|(?:schulische )?leistungen) in(?: den fächern)? ",
    re.IGNORECASE,
)
_SUBJECTS = (
    r"mathe(?:matik)?",
    r"physik",
    r"chemie",
    r"bio(?:logie)?",
    r"technik|werken|NT",
    r"informatik|IT|ITG",
    r"deutsch",
    r"englisch",
)
_ANY = "|".join(_SUBJECTS)
_ROW = regex(
    rf"(?:{_ANY})(?:(?:, | und | oder | ?/ ?)(?:{_ANY})\b)*",
    re.IGNORECASE,
)
_WORSE = 0.5
"""What a grade that is one lower than asked is worth."""


def german_grades(
    text: str, lines: Sequence[ReadLine]
) -> tuple[float, dict[str, float]] | None:
    """
    How far the grades that *text* asks are held, in part where one is lower by one, and
    by which lines; None where it asks none by subject.
    """
    asked = _ASKED.search(text)
    row = _ROW.match(text, asked.end()) if asked else None
    if asked is None or row is None:
        return None
    subjects = [
        words
        for words in _SUBJECTS
        if re.search(rf"\b(?:{words})\b", row[0], re.IGNORECASE)
    ]
    most = 1 if asked["very"] else 2 if asked["good"] else 3
    held: dict[str, float] = {}
    best: list[float] = []
    for words in subjects:
        shown = _shown(words, most, lines)
        best.append(max(shown.values(), default=0.0))
        held |= {line: value for line, value in shown.items() if value}
    return sum(best) / len(best), held


def _shown(words: str, most: int, lines: Sequence[ReadLine]) -> dict[str, float]:
    grade = re.compile(
        rf"\b(?:{words})\b(?: ?[(:–-]| Note)* ?(?P<grade>[1-6])\b", re.IGNORECASE
    )
    return {
        ln.line.id: _as_good(int(match["grade"]), most)
        for ln in lines
        if ln.line.section is Section.EDUCATION
        for match in grade.finditer(ln.line.text)
    }


def _as_good(grade: int, most: int) -> float:
    return 1.0 if grade <= most else _WORSE if grade == most + 1 else 0.0
