"""
How long posts lasted, one by one and together.
"""

from collections.abc import Sequence
from datetime import date

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.lexicon.numerals import YEAR
from resumate.domain.resume import Role, Section

_MONTHS = 0.2
"""How far a time that is told in months may be off, in years."""


_ROUNDED_UP = 0.55
"""What may be missing from years that are told without "nearly"."""


def roles_of(claim: Claim) -> list[Role]:
    """
    The roles that the claim may speak of.
    """
    facts = claim.facts
    if not facts.lines:
        return []
    return [
        r for r in facts.content.roles if claim.roles is None or r.id in claim.roles
    ]


def slack_for(q: Quantity, chosen: Sequence[Role]) -> float:
    """
    How far the years that are said may be from those of the dates: a year where only
    years are told or the post goes on.
    """
    vague = any(
        d is not None and d.month is None for r in chosen for d in (r.start, r.end)
    )
    if q.unit < YEAR and not vague:
        return _MONTHS
    return 1.05 if vague or any(r.current for r in chosen) else 0.6


def is_study(claim: Claim, role: Role) -> bool:
    """
    Whether the role is a course of study.
    """
    sections = {f.line.section for f in claim.facts.lines if f.line.role == role.id}
    return bool(sections) and sections <= {Section.EDUCATION}


def length_of(role: Role, today: date) -> tuple[float, float] | None:
    """
    Start and end as years; the end of a month, or the middle of a year, where told.
    """
    if role.start is None:
        return None
    start = role.start.year + ((role.start.month or 1) - 1) / 12
    if role.end is not None:
        return start, role.end.year + (
            role.end.month or (12 if role.start.month is None else 6)
        ) / 12
    return (start, today.year + today.month / 12) if role.current else None


def time_covered(spans: list[tuple[float, float]]) -> float:
    """
    The years that lie in any of *spans*.
    """
    total, reach = 0.0, 0.0
    for start, end in sorted(spans):
        total += max(0.0, end - max(start, reach))
        reach = max(reach, end)
    return total


def fair_years(said: float, q: Quantity, worked: float, slack: float) -> bool:
    """
    Whether so many years may be said of *worked* years, give or take *slack*; months
    are told closer.
    """
    if q.measure is Measure.VAGUE:
        return said <= worked + slack
    if q.hedge == "over":
        return 0.5 * worked <= said <= worked + 0.1 * slack
    if q.hedge in {"nearly", "about"}:
        near = 1.0 if q.unit >= YEAR else _MONTHS
        return abs(said - worked) <= max(slack, near, 0.15 * worked)
    return -slack <= said - worked <= min(slack, _ROUNDED_UP)
