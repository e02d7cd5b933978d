"""
A post that became another one, as a letter tells it.
"""

import re
from dataclasses import replace

from resumate.domain.language.dates import find_dates
from resumate.domain.language.two_posts import second_post
from resumate.domain.patterns import regex
from resumate.domain.plan import LetterPlan, PlannedParagraph, Point
from resumate.domain.resume import Role

_LATER = {"en": "later", "de": "später", "fr": "puis", "es": "luego"}


def main_post(title: str) -> str:
    """
    *title* without what came to it beside: "Teacher, Head of Year (from 2022)".
    """
    two = second_post(title)
    return two.first if two and two.beside else title


def also_since(role: Role) -> Role | None:
    """
    What came to the post that is held now, as a role of its own day; None where nothing
    did.
    """
    two = second_post(role.title) if role.current else None
    if not (two and two.beside and two.when):
        return None
    return replace(role, title=two.later, start=two.when)


def as_held(plan: LetterPlan) -> LetterPlan:
    """
    *plan*, whose roles that became another are told by the one held now, since its own
    day, and those of the past by both; unpaid ones say so.
    """
    english = plan.language == "en"
    unpaid = {x.role for x in plan.heads if english and _UNPAID.search(x.text)}

    def held(point: Point) -> Point:
        role = point.role and _as_held(point.role, plan.language)
        role = _as_volunteer(role) if role and role.id in unpaid else role
        return point if role == point.role else replace(point, role=role)

    return replace(
        plan,
        paragraphs=tuple(
            PlannedParagraph(tuple(map(held, one.points))) for one in plan.paragraphs
        ),
        spare=tuple(map(held, plan.spare)),
    )


def _as_held(role: Role, language: str) -> Role:
    two = second_post(role.title)
    if two is None:
        return _as_held_since(role)
    if two.beside:
        return role
    if role.current:
        return replace(role, title=two.later, start=two.when)
    return replace(role, title=f"{two.first}, {_LATER[language]} {two.later}")


_SINCE = regex(r"(?P<post>[^()]+) \((?:seit|since|depuis|desde) (?P<when>[^()]+)\)")
"""A post and since when it is held, which may be later than the firm is known."""


def _as_held_since(role: Role) -> Role:
    """
    A post that is held since a day of its own, told since that day.
    """
    own = _SINCE.fullmatch(role.title) if role.current else None
    span = find_dates(own["when"]) if own else None
    day = (span.start or span.end) if span else None
    if own is None or day is None:
        return role
    return replace(role, title=own["post"].rstrip(" ,"), start=day)


_UNPAID = regex(r"\((?:[^()]*\b)?volunt(?:eer|ary)\b[^()]*\)", re.IGNORECASE)
"""What stands behind a title in the head of an unpaid post: "Treasurer (volunteer)"."""


def _as_volunteer(role: Role) -> Role:
    title = role.title
    if not title or re.search(r"volunt", title, re.IGNORECASE):
        return role
    alone = " " not in title
    named = f"volunteer {title.lower()}" if alone else f"Volunteer {title}"
    return replace(role, title=named)
