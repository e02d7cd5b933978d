"""
How much of some words others say, each word as nearly as the best of them says it.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.kin import akin
from resumate.domain.grounding.line_facts import LineFacts
from resumate.domain.grounding.matter import DOWN, UP, between
from resumate.domain.grounding.nearness import NEAR, PARTLY, alike, roots
from resumate.domain.grounding.quantity import Quantity
from resumate.domain.grounding.words import Word, is_function, plain_keys

_LEAST = 0.35
"""The weight of words that claim nothing by themselves, as "largest" or "month"."""
_BREAK = re.compile(r"[;:()|–—→]|->|[,.](?=\s)|\s-\s|\s(?:and|und)\s")
_NARROW = re.compile(
    _BREAK.pattern
    + r"|\s(?:by|through|durch|with|mit|after|nach|while|which|that|die|der)\s"
)


def telling(
    words: Iterable[Word], numbers: Sequence[Quantity], language: str
) -> list[Word]:
    """
    The words that tell a matter: none of grammar, of a number, or of more and less.
    """
    return [
        w
        for w in words
        if not is_function(w.lower, language)
        and not w.lower[0].isdigit()
        and not w.keys & (UP | DOWN)
        and not any(q.start <= w.start < q.end for q in numbers)
    ]


def beside(
    text: str, words: Iterable[Word], q: Quantity, *, narrow: bool = False
) -> list[Word]:
    """
    Those of *words* that stand between the same two breaks of *text* as the number.
    """
    return between(_NARROW if narrow else _BREAK, text, words, q)


def covered(
    words: Iterable[Word], by: Sequence[Word], language: str
) -> tuple[float, float]:
    """
    The weight of *words* that those of *by* say, and the weight that they do not.
    """
    told = left = 0.0
    for word in words:
        weight = max(word.weight, _LEAST)
        near = max((_nearness(word.keys, o.keys, language) for o in by), default=0.0)
        told += weight * near
        left += weight * (1 - near)
    return told, left


def told_by(
    claim: Claim, words: Iterable[Word], by: Sequence[Word], line: LineFacts
) -> tuple[float, float]:
    """
    As `covered`, where the post that the line stands under says its title and employer.
    """
    heading = claim.facts.heading(line.line.role)
    told = left = 0.0
    for word in words:
        here, missing = covered([word], by, claim.language)
        if word.keys & heading:
            least = PARTLY * max(word.weight, _LEAST)
            here, missing = max(here, least), min(missing, least)
        told, left = told + here, left + missing
    return told, left


def share(weights: tuple[float, float]) -> float:
    """
    The part that is told; a half where there is nothing to tell.
    """
    told, left = weights
    return told / (told + left) if told + left else 0.5


@lru_cache(maxsize=50_000)
def _nearness(keys: frozenset[str], others: frozenset[str], language: str) -> float:
    if plain_keys(keys) & plain_keys(others):
        return 1.0
    if keys & others:
        return NEAR
    stems = tuple(roots(others, language))
    if any(alike(key, stems, language) for key in roots(keys, language)):
        return NEAR
    return PARTLY if akin(keys, others, language) else 0.0
