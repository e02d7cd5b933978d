"""
German courses that go on.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.composing.german.papers.credentials import NEVER_DONE
from resumate.domain.composing.german.papers.study_places import GOES_ON
from resumate.domain.composing.german.words.nouns import articles, gender
from resumate.domain.composing.papers import is_under_way, undated
from resumate.domain.composing.said import Said, of_candidate
from resumate.domain.composing.wording import cleaned
from resumate.domain.patterns import regex
from resumate.domain.plan import Point

_COURSE = regex(
    r"kurs|lehrgang|bildung|seminar|training|\b(?:CAS|DAS|MAS)\b", re.IGNORECASE
)
_YEAR = regex(r"\b(?:19|20)\d\d\b")
_TRAINED = regex(r"(?:Weiter|Fort|Aus)bildung (?:zu[mr]|als|in|im|nach) ")
DONE_IN = regex(r"(?:19|20)\d\d(?::| \||,) .*\baktuell\w*$", re.IGNORECASE)
"""A course of one year on what is new: "2016: Seminar Zwangsvollstreckung aktuell"."""
_BARE_LABEL = regex(
    r"^(?:berufliche )?(?:weiterbildung|fortbildung)\b(?! (?:zu[mr]|als|in)\b)[^|,;]*\| ",
    re.IGNORECASE,
)
"""What only says that a course follows, in a cell of its own."""


def under_way(point: Point) -> Said | None:
    """
    A course that goes on, and when it will end unless its own dates have no end;
    nothing of what was given up.
    """
    line = point.lines[0]
    whole = _BARE_LABEL.sub("", undated(cleaned(line.text)))
    course = GOES_ON.search(whole) and _COURSE.search(whole)
    goes_on = (is_under_way(point) or course) and not _OF_SCHOOL.search(whole)
    if not goes_on or DONE_IN.match(line.text) or NEVER_DONE.search(whole):
        return None
    name, *rest = re.split(r"[,;] (?![^()]*\))| \| ", whole)
    if GOES_ON.search(name):
        name = GOES_ON.sub("", name)
    if point.role and point.role.end is None:
        rest = [one for one in rest if not _YEAR.search(one)]
    if _TRAINED.match(name) and "(" not in name and rest:
        told = f"Zurzeit mache ich eine {name} ({'; '.join(rest)})."
        return of_candidate(told, line)
    if attended := _attends(name, rest):
        return of_candidate(attended, line)
    told = "; ".join([re.sub(r" \(([^()]*)\)$", r", \1", name), *rest])
    return of_candidate(f"Zurzeit bin ich in Weiterbildung ({told}).", line)


_OF_SCHOOL = regex(r"\b(?:Noten|Zeugnis|Wahlpflichtfach|Lieblingsf[aä]ch\w*|Klasse)\b")
"""What a pupil has, and no course."""
_ATTENDED = regex(
    r"(?P<kind>(?:[A-ZÄÖÜ][\w-]*)?(?:[Ll]ehrgang|[Kk]urs|[Ss]eminar|[Ww]eiterbildung|[Ff]ortbildung))"
    r"(?P<to> (?:zu[mr]|für|in|im) [^(),;]+)?(?P<aside> \([^()]*\))?"
)


def _attends(name: str, beside: list[str]) -> str:
    """
    "Zurzeit mache ich den Lehrgang zum Fachwirt (berufsbegleitend)"; "" of what does
    not say that it is a course.
    """
    course = _ATTENDED.fullmatch(name)
    sign = gender(course["kind"]) if course else ""
    if course is None or sign not in {"m", "n", "f"}:
        return ""
    one = {"m": "einen ", "n": "ein ", "f": "eine "}[sign]
    the = articles(sign)[1] if course["to"] else one
    inside = course["aside"] or ""
    asides = "; ".join([*([inside.strip(" ()")] if inside else []), *beside])
    told = f"{course['kind']}{course['to'] or ''}{f' ({asides})' if asides else ''}"
    return f"Zurzeit mache ich {the}{told}."
