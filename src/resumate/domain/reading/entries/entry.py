"""
One entry of a section: its head, what was read of that, and what stands below.
"""

import re
from dataclasses import dataclass, field

from resumate.domain.patterns import regex
from resumate.domain.reading.cells.one_cell import is_own_house
from resumate.domain.reading.heads.entry_head import Head
from resumate.domain.reading.lines.source import SourceLine

_ONESELF = regex(
    r"\b(?:self[- ]employed|free-?lanc\w*|selbst(?:st)?ändig\w*|freiberufl\w*"
    r"|freischaffend\w*|own business)\b"
    r"|^(?:various|several|different|diverse|verschiedene|mehrere|wechselnde|odd)\b"
    r".*(?:jobs|posts|roles|positions|placements|assignments|stellen|tätigkeiten|einsätze)\b"
    r"|^(?:temp(?:orary|ing)?|agency|odd|casual) (?:jobs|work|assignments|placements)\b"
    r"|^(?:aushilfs|gelegenheits|neben|ferien|zeitarbeits)(?:jobs|tätigkeiten|einsätze)\b",
    re.IGNORECASE,
)
"""Who works so has no employer that the entry before could name: alone, or at several
that no word names."""


def is_own_work(title: str) -> bool:
    """
    Whether nobody employs who holds such a post, or several do: "Freelance editor",
    "Various temp jobs".
    """
    return _ONESELF.search(title) is not None or is_own_house(title)


@dataclass(slots=True)
class Entry:
    """
    The lines that name something, and the lines that tell of it.
    """

    head: list[SourceLine] = field(default_factory=list)
    body: list[SourceLine] = field(default_factory=list)
    read: Head = field(default_factory=Head)
    leads: bool = False
    """Whether it only leads to what was before all that stands above."""
