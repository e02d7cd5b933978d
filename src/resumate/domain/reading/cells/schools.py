"""
Schools and what is learnt there, in one cell.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Iterator

from resumate.domain.language.name_kinds import degree_score, school_score, title_score
from resumate.domain.language.places import is_place
from resumate.domain.patterns import regex
from resumate.domain.reading.cells.cells import COMMA, LABELLED

COURSE = regex(
    r"^(?:(?:berufliche|berufsbegleitende) )?(?:weiterbildung|fortbildung|umschulung"
    r"|\w*lehrgang|meister(?:schule|kurs|prüfung)|technikerschule)\b",
    re.IGNORECASE,
)
"""What is learnt between posts, or beside one: "Meisterschule in Vollzeit"."""

_TRAINED_AT = regex(
    r"(?P<what>(?:Ausbildung|Umschulung|(?:Berufs)?[Ll]ehre) (?:zu[mr]|als) [^,]+?)"
    r" (?:bei(?: der| dem)?|beim) (?P<where>[A-ZÄÖÜ].+)"
)
"""Where somebody learnt a trade: "Ausbildung zum Koch beim Gasthof Adler, Aalen"."""

_STUDIED_AT = regex(
    r"(?P<what>[^,]+?) (?:at(?: the)?|bei|an der|am) (?P<where>[A-ZÄÖÜ].+)"
)
"""Where somebody took a degree: "BSc Geography at the University of Hull"."""

_TOLD_BEHIND = regex(r"(?P<named>.+), (?P<place>[^,()]+) \([^()]+\)")
"""A result behind the place of a school names no degree: "…, Wien (Diplom mit …)"."""


_HONOURS = regex(
    r"mit (?:sehr )?(?:gutem|großem|ausgezeichnetem) Erfolg|mit Auszeichnung"
    r"|with (?:distinction|merit|honou?rs)",
    re.IGNORECASE,
)
"""How a course was ended, which names nothing."""


def without_grades(cell: str) -> str:
    """
    A cell without the grades in it: "Berufsschule Halle, Abschlussnote 1,7".
    """
    pieces = COMMA.split(cell)
    kept = [p for p in pieces if p and not LABELLED.match(p)]
    if _HONOURS.fullmatch(cell):
        return ""
    return ", ".join(kept) if kept and len(kept) < len(pieces) else cell


def taught_at(cell: str) -> tuple[str, str] | None:
    """
    The school and what it taught of "University of Hull, Hull: BSc Physics"; what else
    stands behind the colon is no name: "Hull College: 24 credit hours".
    """
    head, _, taught = cell.partition(": ")
    school, *places = COMMA.split(head)
    named = school_score(school) and all(map(is_place, places))
    course = degree_score(taught) or title_score(taught)
    if not named or not taught:
        return None
    return (school, taught if course else "")


_SCHOOL_BESIDE = regex(r"(?P<what>[^()]+?) \((?P<where>[^(),\0]+)(?:[,\0][^()]*)?\)")
"""A school in brackets behind the degree: "BSc Physics (Hull College, part time)"."""

_SCHOOL_BEHIND = regex(
    r"(?P<what>[^(),]+ \([^()]+\)) (?P<where>[A-ZÄÖÜ][^,]+)(?:, .*)?"
)
"""A school behind what a degree has in brackets: "BSc (Physics) Hull College"."""

SAME_SCHOOL = regex(
    r"ebenda|ebd\.?|dort|ibid\.?|(?:at )?(?:the )?same (?:school|college|university)",
    re.IGNORECASE,
)
"""A school that only points at the one named before."""


def _names_course(text: str) -> bool:
    named = degree_score(text) or title_score(text)
    return bool(named) and not school_score(text)


def school_and_degree(cell: str) -> Iterator[str]:
    """
    A cell that names both is cut at the comma between them.
    """
    if trained := _TRAINED_AT.fullmatch(cell):
        yield trained["what"]
        yield trained["where"]
        return
    studied = _STUDIED_AT.fullmatch(cell)
    if studied and degree_score(studied["what"]) and school_score(studied["where"]):
        yield studied["what"]
        yield studied["where"]
        return
    beside = _SCHOOL_BESIDE.fullmatch(cell)
    if beside and _names_course(beside["what"]) and school_score(beside["where"]):
        yield beside["what"]
        yield beside["where"]
        return
    behind = _SCHOOL_BEHIND.fullmatch(cell)
    if behind and degree_score(behind["what"]) and school_score(behind["where"]):
        yield behind["what"]
        yield behind["where"]
        return
    told = _TOLD_BEHIND.fullmatch(cell)
    cell = told["named"] if told and is_place(told["place"]) else cell
    pieces = [p for p in COMMA.split(cell) if p]
    schools = [bool(school_score(p) or SAME_SCHOOL.fullmatch(p)) for p in pieces]
    cut = schools.index(True) if True in schools else 0
    if len(pieces) < 2 or not any(schools) or not (degree_score(cell) or cut):
        yield cell
        return
    if cut:
        yield ", ".join(pieces[:cut])
        yield ", ".join(pieces[cut:])
        return
    cut = next((i for i, p in enumerate(pieces) if degree_score(p)), 0)
    yield ", ".join(pieces[:cut] or pieces[:1])
    yield ", ".join(pieces[cut or 1 :])
