"""
What French and Spanish resume lines have in common: parts that can be said, or none.
"""

from collections.abc import Callable

from resumate.domain.composing.clause import Clause
from resumate.domain.composing.wording import (
    COMMA,
    parts,
    quietened,
    sayable_text,
    unfinished,
)
from resumate.domain.patterns import regex

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
    found = [said(quietened(piece)) for piece in pieces]
    return tuple(clause for clause in found if clause) if found[0] else ()


_GOES_ON = regex(
    r"(?:d[eu]s?|d'|l[ae]s?|l'|à|aux?|en|par|pour|avec|sans|sur|dont|qui|où|ainsi|"
    r"del?|las?|los|el|al?|con|para|por|sobre|que|así|tanto|incluid[oa]s?)\b"
)
_OF_ITS_OWN = regex(r"[^\W\d_]+ (?:d[eu]s?|d'|del|avec|con) ?")
"""A noun that has its object beside it: "suivi des traitements"."""
_AND = regex(r" (?:et|y|e) ")


_CHANGED = regex(r"\b(?:de|du|del) \d[\d.,]*[^,;()]{0,16} (?:à|a) \d")


def is_whole(text: str) -> bool:
    """
    Whether commas part *text* into no things of their own that no word joins: "visite
    des clients, 12 par mois". A list that ends in "and" is one thing.
    """
    _, *behind = COMMA.split(text)
    own = [one for one in behind if not _GOES_ON.match(one)]
    ends = bool(behind) and _AND.search(behind[-1]) is not None
    return not own or (ends and not any(map(_OF_ITS_OWN.match, own)))


def is_one_duty(text: str) -> bool:
    """
    Whether *text* names one thing to do, and tells no change ("couverture passée de 18
    à 57 %").
    """
    return is_whole(text) and not _CHANGED.search(text)
