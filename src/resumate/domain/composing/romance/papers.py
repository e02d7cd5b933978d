"""
Degrees, certificates and languages, as they stand in a French or Spanish resume.
"""

import re

from resumate.domain.composing.names import only_name
from resumate.domain.composing.papers import is_under_way, paper_name, papers_in
from resumate.domain.composing.romance.tongue import Tongue
from resumate.domain.composing.said import Said, of_candidate
from resumate.domain.composing.wording import cleaned
from resumate.domain.language.dates import dates_as
from resumate.domain.language.name_kinds import degree_score, school_score
from resumate.domain.patterns import regex
from resumate.domain.plan import Point

_SPLIT = regex(r"\s+[–—|]\s+|\s+-\s+|,\s+")
_LEVEL = regex(r"(?<=\()[^\W\d_](?=[a-zà-ÿ]{2}[^()A-Z]*\))")
""""Langue maternelle", not the name of an examination ("First Certificate")."""
_SAID = regex(r"(?<=\w) (?:parlée?|hablado)(?= ?\(|$)")
"""What "je parle" says already."""
_SHARE = regex(r" (\d+ ?%) \(")
_READ_ALONE = regex(r"\((?:lectura|lu|lecture|leído)\)", re.IGNORECASE)
_CALLED = regex(
    r"(?:certificat|attestation|brevet|certificad|curso)\w*\b", re.IGNORECASE
)
_EDGES = " ,;|–—-·()"


def degree(tongue: Tongue, point: Point) -> Said | None:
    """
    One degree, finished or not; None where its name is not sure.
    """
    line, role = point.lines[0], point.role
    text = cleaned(point.items[0] if point.items else line.text)
    if role and role.title and degree_score(role.title) > 0:
        name, school = role.title, only_name(role.employer)
    else:
        pieces = [p.strip(_EDGES) for p in _SPLIT.split(_undated(text))]
        name = next((p for p in pieces if degree_score(p) > 0), "")
        school = next((p for p in pieces if p != name and school_score(p) > 0), "")
    going_on = bool(role and role.current)
    said = tongue.degree(name, school, going_on) if name else None
    return of_candidate(said, line) if said else None


def _undated(text: str) -> str:
    return dates_as(text, "").strip(_EDGES)


def certificates(tongue: Tongue, points: list[Point]) -> Said | None:
    """
    Certificates and licences in one sentence, none of a course that still goes on.
    """
    held = [point for point in points if not is_under_way(point)]
    papers = [
        paper_name(paper)
        for point in held
        for paper in papers_in(cleaned(point.lines[0].text))
    ]
    lines = [line for point in held for line in point.lines]
    if not papers:
        return None
    frame = tongue.papers[len(papers) > 1]
    return of_candidate(frame.format(items=tongue.listed(papers)), *lines)


def is_paper(point: Point) -> bool:
    """
    Whether what stands under education is a certificate or a course and no degree.
    """
    return _CALLED.match(point.lines[0].text) is not None


def spoken(tongue: Tongue, point: Point) -> Said | None:
    """
    Languages with their levels as they stand in the resume.
    """
    if not point.items:
        return None
    items = [
        _LEVEL.sub(lambda level: level[0].lower(), item[0].lower() + item[1:])
        for item in (_SHARE.sub(r" (\1, ", _SAID.sub("", one)) for one in point.items)
        if not _READ_ALONE.search(item)
    ]
    if not items:
        return None
    return of_candidate(tongue.spoken.format(items=tongue.listed(items)), *point.lines)
