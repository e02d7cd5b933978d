"""
School grades by subject: "GCSE Maths (grade 4 or above)".
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from resumate.domain.matching.german_grades import german_grades
from resumate.domain.matching.holding import ReadLine
from resumate.domain.patterns import regex
from resumate.domain.resume import Section

_ASKED = regex(r"\b(?:GCSEs?|O[- ]levels?)\b", re.IGNORECASE)
_SUBJECTS = {
    "maths": r"math(?:s|ematics)?",
    "english": r"english",
    "science": r"sciences?|physics|chemistry|biology",
    "engineering": r"engineering|design (?:&|and) technology|d&t",
    "computing": r"comput\w+|ict",
}
_ROW = regex(
    r"(?:[A-Z][a-z]+|&|and)(?: (?:[A-Z][a-z]+|&|and)){0,3}[\s(:–-]+"
    r"(?:[1-9](?:-[1-9])?|A\*|[A-G])\)?"
)
"""A row of a list of grades, whose heading alone says what they are: "Maths 6"."""
_NEAR = 16
"""So many lines below its heading a row may stand."""
_NUMBERED = regex(r"[1-9](?:-[1-9])?\)?$")
"""Grades in numbers are those of the GCSE, and of no A level."""
_GRADE = regex(r"grades?:? ?\(?([1-9]|A\*|[A-G])\b", re.IGNORECASE)
_LETTERS = {"A*": 8, "A": 7, "B": 5, "C": 4, "D": 3, "E": 2, "F": 1, "G": 1}
"""What the letters of the old grades are in the new numbers, as Ofqual sets them."""
_OR = regex(r"\bor\b(?! (?:above|higher|better|equivalent|more))", re.IGNORECASE)
_PASS = 4


@dataclass(frozen=True, slots=True)
class GradesAsked:
    """
    These subjects, all of them or any, each at least with its grade.
    """

    subjects: Mapping[str, int]
    """Each with the grade that it is asked at."""
    any_of_them: bool


def grades_asked(text: str) -> GradesAsked | None:
    """
    The school grades that *text* asks; None if it asks none by subject.
    """
    if not _ASKED.search(text):
        return None
    named = {
        subject: _least(text, found.end())
        for subject, words in _SUBJECTS.items()
        if (found := re.search(rf"\b(?:{words})\b", text, re.IGNORECASE))
    }
    return GradesAsked(named, bool(_OR.search(text))) if named else None


def _least(text: str, behind: int) -> int:
    """
    The grade that is told next *behind* a subject, else the one before it.
    """
    grade = _GRADE.search(text, behind) or _GRADE.search(text)
    return _value(grade[1]) if grade else _PASS


def school_grades(
    text: str, lines: Sequence[ReadLine]
) -> tuple[float, dict[str, float]] | None:
    """
    How far the school grades that *text* asks are held, and by which lines; None where
    it asks none by subject.
    """
    if asked := grades_asked(text):
        return grades_held(asked, lines)
    return german_grades(text, lines)


def _listed(lines: Sequence[ReadLine]) -> list[ReadLine]:
    """
    The rows of grades in an education, below a line that says "GCSEs" or by numbers.
    """
    studied = [ln for ln in lines if ln.line.section is Section.EDUCATION]
    heads = [n for n, ln in enumerate(studied) if _ASKED.search(ln.line.text)]
    return [
        ln
        for n, ln in enumerate(studied)
        if all(map(_ROW.fullmatch, ln.line.text.strip("()").split(", ")))
        and (
            _NUMBERED.search(ln.line.text)
            or any(0 < n - head <= _NEAR for head in heads)
        )
    ]


def grades_held(
    asked: GradesAsked, lines: Sequence[ReadLine]
) -> tuple[float, dict[str, float]]:
    """
    How far the grades are held, and by which lines.
    """
    told = [ln for ln in lines if _ASKED.search(ln.line.text)]
    told += [ln for ln in _listed(lines) if ln not in told]
    by_subject = [
        {ln.line.id: _held(subject, least, ln.line.text) for ln in told}
        for subject, least in asked.subjects.items()
    ]
    best = [max(shown.values(), default=0.0) for shown in by_subject]
    degree = max(best) if asked.any_of_them else sum(best) / len(best)
    held = {
        line: value for shown in by_subject for line, value in shown.items() if value
    }
    return degree, held


def _held(subject: str, least: int, text: str) -> float:
    """
    1 with the grade, a half where the subject stands without one.
    """
    found = re.finditer(
        rf"\b(?:{_SUBJECTS[subject]})\b[^,;\d]{{0,20}}?"
        r"[\s(:-](?P<grade>[1-9]|A\*|[A-G])(?![\w])",
        text,
        re.IGNORECASE,
    )
    grades = [_value(match["grade"]) for match in found]
    if grades:
        return 1.0 if max(grades) >= least else 0.0
    return 0.5 if re.search(_SUBJECTS[subject], text, re.IGNORECASE) else 0.0


def _value(grade: str) -> int:
    return int(grade) if grade.isdigit() else _LETTERS[grade.upper()]
