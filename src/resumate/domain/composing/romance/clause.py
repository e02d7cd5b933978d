"""
What French and Spanish resume lines have in common: parts that can be said, or none.
"""

from collections.abc import Callable

from resumate.domain.composing.clause import Clause
from resumate.domain.composing.wording import parts, sayable_text, unfinished

_MOST_WORDS = 34


def clauses_said(text: str, said: Callable[[str], Clause | None]) -> tuple[Clause, ...]:
    """
    The clauses of *text*, each as *said*; none if its first part cannot be said surely.
    """
    if not sayable_text(text) or unfinished(text):
        return ()
    pieces = parts(text)
    if not pieces or len(pieces[0].split()) > _MOST_WORDS:
        return ()
    found = [said(piece) for piece in pieces]
    return tuple(clause for clause in found if clause) if found[0] else ()
