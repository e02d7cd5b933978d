"""
Clauses of languages whose grammar the gate does not know.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.grounding.clauses.clause import Clause, Mood
from resumate.domain.patterns import regex

_LACKING = regex(
    r"\b(?:n(?:e |')\w+ (?:pas|aucun)|pas encore|todavía no|aún no|"
    r"no (?:incluye|cuento|tengo|muestra))\b",
    re.IGNORECASE,
)


def unread(text: str, clauses: Sequence[Clause]) -> list[Clause]:
    """
    The clauses, each taken for one of the candidate: whose it is can be told from
    English and German words alone, and in doubt its numbers and names are checked.

    A sentence that says what is lacking claims nothing.
    """
    mood = Mood.SILENT if _LACKING.search(text) else Mood.CLAIM
    return [
        clause if clause.mood is Mood.SILENT else replace(clause, mood=mood)
        for clause in clauses
    ]
