"""
Whose doing a text tells: one's own alone, a team's, or of being one of a group.
"""

from resumate.domain.language.any_case import AnyCase
from resumate.domain.lexicon import ladders

_SOLE = AnyCase(ladders.SOLE)
_TEAM = AnyCase(ladders.TEAM)
_MEMBER = AnyCase(ladders.MEMBER)
_WORK_GROUP = AnyCase(ladders.WORK_GROUP)


def sole_words(text: str) -> str:
    """
    The words that claim all the credit, or nothing.
    """
    for found in _SOLE.finditer(text):
        before = text[: found.start()]
        there = found[0].lower() == "alone" and _THERE_ALONE.search(before)
        only = found[0].lower() == "allein" and _ONLY.match(text, found.end())
        if not (there or only or _NOT.search(before) or _NOBODY.search(before)):
            return found[0]
    return ""


_THERE_ALONE = AnyCase(
    r"\b(in|at|over|during|since|last|this|that|for|from) ([\w.]+ ){1,3}$"
    r"|\b(that|this|it|which) $",
)
"""A place or a time alone is no person alone."""


_ONLY = AnyCase(
    r" (?:(?:in|im|während|seit) (?:meiner |der |den |dem )?(?:\w+ )?"
    r"(?:zeit|jahr\w*|monat\w*|(?:19|20)\d\d)\b|(?:19|20)\d\d\b)"
)
"""A time alone, in German."""
_NOBODY = AnyCase(r"\b(?:nobody|no one|niemand)\b[^.;]{0,50}$")
"""Nobody who does it alone."""
_NOT = AnyCase(
    r"\b(?:not|never|nobody|nicht|nie|niemals|niemanden?|keinen?) (?:\w+ )?$|n['’]t $"
)
"""Whom one does not leave alone, one does not say to have done it alone."""


def is_of_work_group(text: str) -> bool:
    """
    Whether the words tell of one of a team or committee that does the work.
    """
    return bool(_WORK_GROUP.search(text))


def is_member(text: str) -> bool:
    """
    Whether the words tell of belonging to a team rather than of a deed.
    """
    return bool(_MEMBER.search(text))


def shares_credit(text: str) -> bool:
    """
    Whether the words give credit to others too.
    """
    return bool(_TEAM.search(text))
