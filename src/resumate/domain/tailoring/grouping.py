"""
Which lines of a section stand together.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from resumate.domain.patterns import regex
from resumate.domain.resume import (
    LineKind,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

_BELONGS_ABOVE = regex(
    r"^(?:keywords?|schlüsselwörter|mots[- ]clés|palabras clave|parole chiave"
    r"|trefwoorden|关键字|关键词)\s*[:：]",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Group:
    """
    The lines of one entry, in the resume's order.
    """

    role: Role | None
    lines: list[ResumeLine] = field(default_factory=list)

    @property
    def headed(self) -> bool:
        """
        Whether a line names the entry.
        """
        return any(line.kind is LineKind.ENTRY for line in self.lines)


def grouped(content: ResumeContent, section: Section) -> list[Group]:
    """
    The entries of *section* in the resume's order.

    The lines of a role stand together wherever the resume has them (a fact that the
    person confirmed comes last); without a role, a head opens an entry.
    """
    groups: list[Group] = []
    of_role: dict[str, Group] = {}
    for line in content.lines:
        if line.section is not section:
            continue
        role = content.role(line.role)
        group = of_role.get(role.id) if role else None
        if group is None and (role or _opens(line, groups)):
            group = Group(role)
            groups.append(group)
            if role:
                of_role[role.id] = group
        (group or groups[-1]).lines.append(line)
    return groups


def _opens(line: ResumeLine, groups: Sequence[Group]) -> bool:
    return line.kind is LineKind.ENTRY or not groups or groups[-1].role is not None


def items_of_list(lines: Sequence[ResumeLine]) -> list[list[ResumeLine]]:
    """
    The lines of a list, each with the line of keywords under it.
    """
    blocks: list[list[ResumeLine]] = []
    for line in lines:
        if blocks and _BELONGS_ABOVE.match(line.text):
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks
