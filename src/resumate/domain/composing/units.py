"""
Sentences to be: one clause, or two that follow each other and can share a verb or
subject.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from resumate.domain.composing.clause import Clause
from resumate.domain.language.gist import stem
from resumate.domain.patterns import regex
from resumate.domain.plan import Point
from resumate.domain.posting import Requirement
from resumate.domain.resume import ResumeLine, Role, Section

Join = Callable[[Clause, Clause], Clause | None]
"""Two clauses as one, or None where that reads badly."""


@dataclass(frozen=True, slots=True)
class Unit:
    """
    One sentence to be, and the lines it rests on.
    """

    clause: Clause
    lines: tuple[ResumeLine, ...]
    point: Point


def units(
    points: list[Point],
    read: Callable[[Point], Clause | None],
    join: Join,
    alone: Callable[[Point], bool],
) -> list[Unit]:
    """
    What *points* say, those that can be said, short neighbours joined.

    A point that is to stand *alone* (it answers what was asked for aloud) is not
    joined to the one before or behind it, nor is one under no post: they may be of two
    employers.
    """
    found: list[Unit] = []
    for point in points:
        clause = read(point)
        if clause is None:
            continue
        unit = Unit(clause, point.lines[:1], point)
        last = found[-1] if found else None
        joined = None
        apart = alone(point) or (last is not None and alone(last.point))
        if last and len(last.lines) == 1 and point.role and not apart:
            joined = join(last.clause, clause)
        if last and joined:
            found[-1] = Unit(joined, (*last.lines, *unit.lines), last.point)
        else:
            found.append(unit)
    return found


def place(point: Point) -> tuple[str, Section]:
    """
    What keeps points together: their role and section.
    """
    return (point.role.id if point.role else "", point.lines[0].section)


def beside_all_posts(point: Point) -> bool:
    """
    Whether its line stands among other things, under no post: no list of facts from
    work has it.
    """
    return point.lines[0].section is Section.OTHER and point.role is None


def of_leisure(point: Point) -> bool:
    """
    Whether its line stands beside all posts, and nothing asks for it.
    """
    return beside_all_posts(point) and point.requirement is None


def is_before(role: Role, last: Role | None) -> bool:
    """
    Whether *role* surely ended before *last* began, by the dates the resume gives.
    """
    if last is None or role.end is None or last.start is None:
        return False
    if role.end.year != last.start.year:
        return role.end.year < last.start.year
    months = (role.end.month, last.start.month)
    within = role.start is not None and role.start.year == last.start.year
    if within and None in months:
        return False  # both began in that year, nobody knows which first
    return None in months or (months[0] or 0) <= (months[1] or 0)


_BETWEEN = 2
"""Years: longer ago, another post may lie between."""


def follows(role: Role, last: Role | None) -> bool:
    """
    Whether *role* is what came right before *last*, as far as their years tell.
    """
    if last is None or role.end is None or last.start is None:
        return False
    return last.start.year - role.end.year < _BETWEEN


_GENERAL = frozenset(
    "good basic sound exper knowl skill stron devel softw engin "
    "produ worki profe envir syste team "
    "teams busin years with your and the for from that have using relat simil field "
    "time times leave under erfah kennt siche gute arbei berei mehrj umgan entwi "
    "sowie".split()
)
_SIZED = regex(r"[$€£]\s?\d|\d (?:million|Mio)")
_FEW_STEMS = 2
_SHORT_NAME = 3


def answers(requirement: Requirement, line: ResumeLine) -> bool:
    """
    Whether a reader sees that *line* answers *requirement*: they share a name, or most
    of what the requirement is about.
    """
    if _SIZED.search(requirement.text):
        return False  # "a budget of $5 million" is not answered by another budget
    asked = re.findall(r"[^\W_][\w+#.-]*", requirement.text)
    names = {w for w in asked[1:] if w[0].isupper() and _is_name(w)}
    told = set(re.findall(r"[^\W_][\w+#.-]*", line.text))
    if names & told:
        return True
    stems = {
        stem(w.casefold())
        for w in asked
        if len(w) > _SHORT_NAME and w.casefold()[:5] not in _GENERAL
    }
    shared = stems & {stem(w.casefold()) for w in told}
    return len(shared) > 1 or (len(shared) == 1 and len(stems) < _FEW_STEMS)


def _is_name(word: str) -> bool:
    """
    "SQL", "Go", "OpenTelemetry", in a language that may capitalise every noun; of
    single letters only those of languages: "S" is half of "S/4HANA".
    """
    if len(word) == 1:
        return word in {"C", "R"}
    return len(word) <= _SHORT_NAME or not word[1:].islower()
