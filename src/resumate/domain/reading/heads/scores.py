"""
Which of the names in a head is the post and which the employer, or the degree and
school.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.name_kinds import (
    is_practice,
    organisation_score,
    school_score,
    title_score,
)
from resumate.domain.language.places import is_town, without_place
from resumate.domain.patterns import regex
from resumate.domain.reading.cells.cells import COMMA, LABELLED, ON_DAYS, may_name
from resumate.domain.reading.cells.house_parts import leads, teaches
from resumate.domain.reading.cells.one_cell import (
    ARTICLE,
    DESCRIBED,
    TRAINING,
    at_commas,
    at_firm,
    is_own_house,
    is_surnamed,
    names_before_colon,
    studied_score,
)
from resumate.domain.reading.heads.entry_head import Head
from resumate.domain.reading.heads.names import ASIDE, is_firm, names_in, tells_of_it

_UNIVERSITY = regex(r"[A-Z]{3,6},? [A-Z][a-z]{3,}")
"""By which a degree is given that a college taught: "JNTU Hyderabad"."""

_AT_SEVERAL = regex(
    r"(?:Berufs(?:feld)?erkundung(?:en)?|Work shadowing|Taster days?)\b(?=.*[:,])"
)
"""What pupils do for a day each at several places, none of which employs them."""

_ONE_AREA = r"[A-ZÄÖÜ][a-zäöüß]{4,}(?:-[A-ZÄÖÜ][a-zäöüß]+)?"

_ONESELF = regex(
    r"(?:free-?lance|self[- ]employed|freiberuflich|freischaffend|selbst(?:st)?ändig)"
    r"(?: \([^()]*\))?",
    re.IGNORECASE,
)
"""What stands where the employer would of somebody whom nobody employs."""

_TRADESMAN = regex(
    r"(?P<who>[A-ZÄÖÜ][\w'’-]+(?: [A-ZÄÖÜ]\.)? [A-ZÄÖÜ][\w'’-]+), (?P<trade>[^,]+)"
)

_HOUSE_OF = regex(
    r"\w*(?:[Pp]raxis|[Kk]anzlei|[Aa]potheke|[Ss]pedition|[Kk]linik|[a-zäöü]{3}erei"
    r"|[Oo]rdination) (?=[A-ZÄÖÜ])"
)
"""A house before whose it is, who may be called by a trade: "Praxis Dres. Wolf &
Sänger"."""

_EMPLOYS = -6
"""How little the name of a firm reads like a title."""


def told_apart(
    cells: Sequence[str], title_first: bool | None, *, education: bool
) -> Head:
    """
    Employer and title, whether words decided, and whether the title stood first.
    """
    several = next(filter(None, map(_AT_SEVERAL.match, cells)), None)
    if several and not education:
        return Head(title=several[0], sure=True, told=True)
    named = names_in(cells, education=education)
    single = len(named) == 1
    if single:
        cell = named[0] if education else DESCRIBED.sub("", named[0])
        named = list(at_commas(cell, education=education))
    if not education and (off := [part for part in named if is_career_break(part)]):
        return Head(title=without_place(off[0], cut_unknown=False), sure=True)
    told = not education and any(tells_of_it(n) or names_before_colon(n) for n in named)
    if not education:
        named = _without_told(named, single=single)
    kind = _degree_kind if education else _title_kind
    scores = [kind(cell) for cell in named]
    if not education and len(cells) == 1 and len([*at_firm(cells[0])]) == len(named):
        scores = [*scores[:1], *(min(score, 0) for score in scores[1:])]
    if len(named) < 2:
        known = named and not (told and scores[0] == 0)
        head = _single(named[0], scores[0], education=education) if known else Head()
        return replace(head, told=told)
    whose = None if education or title_first else _at_tradesman(named, scores)
    if whose:
        return Head(whose, named[1], sure=True, title_first=False, told=told)
    head = _by_scores(named, scores, title_first, education=education, told=told)
    own = not education and head.employer in map(_first_part, cells)
    if not education:
        head = replace(head, title=_without_counted(_without_times(head.title)))
    return replace(head, title=_without_area(head.title)) if own else head


def _at_tradesman(named: Sequence[str], scores: Sequence[float]) -> str | None:
    """
    Who employs somebody, told by name and trade above the post: "Ove Lind, Joiner",
    "Apprentice".
    """
    whose = _TRADESMAN.fullmatch(without_place(named[0], cut_unknown=False))
    posts = len(named) == 2 and min(scores) > 0 and whose
    trade = posts and not may_name(posts["who"]) and title_score(posts["trade"])
    return posts[0] if posts and trade else None


def _first_part(cell: str) -> str:
    return COMMA.split(cell)[0]


def _by_scores(
    named: Sequence[str],
    scores: Sequence[int],
    title_first: bool | None,
    *,
    education: bool,
    told: bool,
) -> Head:
    """
    Which of several cells is the title, which the employer.
    """
    if not education and len(named) == 2 and scores[0] > 0 and is_surnamed(named[1]):
        scores = [scores[0], 0]
    alone = [i for i, cell in enumerate(named) if _ONESELF.fullmatch(cell)]
    posts = [i for i, score in enumerate(scores) if score > 0 and i not in alone]
    if not education and len(alone) == 1 and not posts and len(named) == 2:
        employer = without_place(named[1 - alone[0]], cut_unknown=True)
        return Head(employer, named[alone[0]], sure=True, title_first=alone[0] == 0)
    if not education and len(alone) == 1 and posts:
        scores = [_EMPLOYS if i in alone else s for i, s in enumerate(scores)]
    best = max(range(len(named)), key=lambda i: (scores[i], -i))
    others = [i for i in range(len(named)) if i != best]
    place = min(others, key=lambda i: (scores[i], i))
    if not education and scores[place] > 2 and not named[place].startswith("The "):
        post = ", ".join(without_place(part, cut_unknown=False) for part in named)
        return Head(title=post, sure=True, told=told)
    if not education and len(named) == len(list(filter(is_firm, named))):
        return Head(employer=", ".join(named), sure=True, told=told)
    at_school = education and scores[place] < 0
    sure = (scores[best] > 0 or at_school) and scores[best] > scores[place]
    if not sure and (education or scores[place] >= min(scores[best], 0)):
        best, place = (0, 1) if title_first in {True, None} else (1, 0)
    firm = organisation_score(named[place])
    other = is_firm(_bare(named[best])) and not is_firm(_bare(named[place]))
    told_so = not firm and _tells_of_work(named[place])
    if not (sure or education) and (told_so or other):
        best, place = place, best
    trained = education and TRAINING.match(named[best])  # at a firm, examined elsewhere
    employer = without_place(named[place], cut_unknown=not education or bool(trained))
    title = _with_field(named, best, place, education=education)
    if not (sure or education) and _tells_of_work(title):
        title = ""
    return Head(
        employer,
        title,
        sure=sure,
        title_first=best < place,
        told=told,
    )


def _without_times(title: str) -> str:
    """
    *title* without when in the week it was: "Bar and floor, Fridays and Saturdays".
    """
    post, *times = COMMA.split(title)
    return post if len(times) == 1 and ON_DAYS.fullmatch(times[0]) else title


def _without_counted(title: str) -> str:
    """
    *title* without how many of whom it was for, at the end: "Nursery nurse, 40 children
    in the house", "Pfleger, offene Gruppe 3–6 Jahre".
    """
    post, *told = COMMA.split(title)
    counted = told and all(_COUNTED.match(x) and not title_score(x) for x in told)
    return post if counted and title_score(post) else title


_COUNTED = regex(r"\d+(?:[–-]\d+)? [^\W\d_]{3,}|[a-zäöüß][^\d%]*\d")
"""How many of whom, or for whom of what age: "40 children", "gemischte Gruppe 3–6"."""


def _bare(cell: str) -> str:
    """
    What *cell* names, without what a bracket says of it and without its town.
    """
    return ASIDE.sub("", _first_part(cell))


def _without_area(title: str) -> str:
    """
    *title* without where in the house, named besides, somebody worked: "Verkäufer,
    Käsetheke"; who leads or teaches is called by it.
    """
    post, *area = COMMA.split(title)
    own = leads(post) or teaches(post) or not title_score(post)
    one = len(area) == 1 and re.fullmatch(_ONE_AREA, area[0])
    when = one and LABELLED.match(area[0])  # "Tutor, Tuesdays"
    return post if when or (one and not own and not title_score(area[0])) else title


def _tells_of_work(text: str) -> bool:
    """
    Whether *text* lists what was done, where no word of it names a post: "Class 2, milk
    rounds to shops", "Kipper + Kran, Nahverkehr".
    """
    things = re.search(r", [a-zäöü]| \+ |, [^,]+, ", text) is not None
    return things and not title_score(text)


def _without_told(named: Sequence[str], *, single: bool) -> list[str]:
    """
    What is named besides what tells of a post; in a *single* cell, a name behind that
    of which no word says what it is only says where: "kiwifruit packhouse, Te Puke".
    """
    return [
        part
        for i, part in enumerate(named)
        if not tells_of_it(part)
        and not (single and i and tells_of_it(named[i - 1]) and _title_kind(part) == 0)
    ]


def _title_kind(cell: str) -> int:
    if is_practice(COMMA.split(cell)[0]):
        return _EMPLOYS
    if ARTICLE.match(cell):
        return min(0, -2 * organisation_score(cell))
    cell = DESCRIBED.sub("", cell)
    named = {cell, COMMA.split(cell)[0], ASIDE.sub("", cell)}
    return max(map(_title_words, named))


_FIELD_IN = regex(r"(?:DevOps|SRE) (?P<town>[A-ZÄÖÜ][\w-]+)")
"""A field and a town are a group that meets there: "DevOps Paris"."""


def _title_words(cell: str) -> int:
    rest = cell.removeprefix("Volunteer ")
    if rest != cell and len(rest.split()) > 1 and not title_score(rest):
        return 0  # "Volunteer Building Supply" is a firm of Tennessee
    if _HOUSE_OF.match(cell):
        return -2 * organisation_score(cell)
    if (group := _FIELD_IN.fullmatch(cell)) and is_town(group["town"]):
        return 0
    score = title_score(cell)
    return 2 * score - 2 * organisation_score(cell) + (score == 3)


def _degree_kind(cell: str) -> int:
    return 2 * studied_score(cell) - 3 * school_score(cell)


def _single(cell: str, score: int, *, education: bool) -> Head:
    if score > 0:
        return Head(title=without_place(cell, cut_unknown=False), sure=True)
    employer = without_place(cell, cut_unknown=not education)
    if is_own_house(employer) and not education:
        return Head(title=ASIDE.sub("", employer), sure=True, told=True)
    return Head(employer, sure=score < 0)


def _with_field(named: Sequence[str], best: int, place: int, *, education: bool) -> str:
    """
    The title; a course of study takes its field from the next cell.
    """
    title = without_place(named[best], cut_unknown=False)
    if education:
        title = (
            ", ".join(p for p in COMMA.split(title) if p and not LABELLED.match(p))
            or title
        )
        rest = [c for i, c in enumerate(named) if i not in {best, place}]
        if (
            rest
            and len(rest[0]) <= 60
            and "," not in title
            and not school_score(rest[0])
            and not _UNIVERSITY.fullmatch(rest[0])
        ):
            title = f"{title}, {rest[0]}"
    return title
