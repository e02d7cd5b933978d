"""
What one says to be at the head of a wish: "As a certified welder, I would like to …".
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterator, Sequence

from resumate.domain.grounding.clauses.clause import Clause, Mood, claimed_up_to
from resumate.domain.language.mood_words import SECOND_PERSON
from resumate.domain.patterns import regex

_BY_RIGHT = regex(
    r"(?:(?:and|und) )?(?:as an?|als(?: eine?)?) (?:[\w-]+ )?"
    r"(?:(?:[\w-]+-)?(?:certified|licen[cs]ed|chartered|accredited|registered|qualified|trained)"
    r"|(?:zertifiziert|geprüft|anerkannt|examiniert|diplomiert|approbiert|ausgebildet|vereidigt|zugelassen|lizenziert|promoviert|habilitiert|studiert|gelernt)e[rnms]?) ",
    re.IGNORECASE,
)
"""How a head begins that tells what one is by right, and not what one would be."""
_WISHED = regex(r" [a-zäöü]+e ich\b")
"""Where the German wish begins behind it."""


def with_heads(text: str, clauses: Sequence[Clause]) -> list[Clause]:
    """
    The clauses, what is said at the head of a wish to be by right as a claim.
    """
    return [part for clause in clauses for part in _parts(text, clause)]


def _parts(text: str, clause: Clause) -> Iterator[Clause]:
    head = _BY_RIGHT.match(text, clause.start, clause.end)
    if head is None or clause.mood is not Mood.SILENT:
        yield clause
        return
    wish = _WISHED.search(text, head.end(), clause.end)
    if SECOND_PERSON.search(text, clause.start, wish.start() if wish else clause.end):
        yield clause
        return
    yield from claimed_up_to(clause, wish)
