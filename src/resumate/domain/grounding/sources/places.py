"""
Where the resume tells of something that a sentence tells of another place.
"""

from collections.abc import Iterable

from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.resume import LineKind, Role, Section

_NO_POST = frozenset(
    {
        Section.EDUCATION,
        Section.CERTIFICATIONS,
        Section.PROJECTS,
        Section.PUBLICATIONS,
        Section.AWARDS,
    }
)


def line_place(facts: Facts, index: int, roles: Iterable[str]) -> str:
    """
    Where the line with that index is told, and that it is not where *roles* are: "at
    Corrie Glass, not at Gull Inn". A line of no role is told below its entry.
    """
    line = facts.lines[index].line
    role = facts.content.role(line.role)
    if role:
        return role_place(facts, role, roles)
    above = (
        f.line.text
        for f in reversed(facts.lines[:index])
        if f.line.section is line.section and f.line.kind is LineKind.ENTRY
    )
    here = _names(r.employer or r.title for r in _roles(facts, roles))
    if entry := next(above, ""):
        return f"under “{entry}”, not at {here}"
    return f"elsewhere in the resume, not at {here}"


def role_place(facts: Facts, role: Role, roles: Iterable[str]) -> str:
    """
    Where *role* was held, and that it is not where *roles* are; two posts with one
    employer are told apart by their titles.
    """
    others = _roles(facts, roles)
    if any(other.employer == role.employer for other in others):
        return f"as {role.title}, not as {_names(r.title for r in others)}"
    here = _names(r.employer or r.title for r in others)
    return f"at {role.employer or role.title}, not at {here}"


def posts_of_work(facts: Facts) -> list[Role]:
    """
    The posts that were held: no course of study, and no project.
    """
    sections: dict[str | None, set[Section]] = {}
    for f in facts.lines:
        sections.setdefault(f.line.role, set()).add(f.line.section)
    return [
        role
        for role in facts.content.roles
        if not (of := sections.get(role.id)) or not of <= _NO_POST
    ]


def _roles(facts: Facts, roles: Iterable[str]) -> list[Role]:
    wanted = set(roles)
    return [role for role in facts.content.roles if role.id in wanted]


def _names(names: Iterable[str]) -> str:
    return " or ".join(dict.fromkeys(name for name in names if name))
