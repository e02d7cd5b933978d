"""
How long posts lasted, one by one and together.
"""

from datetime import date

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.resume import Role, Section


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
    Whether so many years may be said of *worked* years, give or take *slack*.
    """
    if q.measure is Measure.VAGUE:
        return said <= worked + slack
    if q.hedge == "over":
        return 0.5 * worked <= said <= worked + 0.1 * slack
    if q.hedge in {"nearly", "about"}:
        return abs(said - worked) <= max(slack, 1.0, 0.15 * worked)
    return abs(said - worked) <= slack
