"""
Whether a sentence and a line tell of the same: how much of the words of one the other
says, each word as nearly as the best of them says it.
"""

from collections.abc import Iterable, Sequence

from resumate.domain.forgetting import remembered
from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.numbers.matter import MOVES
from resumate.domain.grounding.quantities.quantity import Quantity
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.grounding.synonyms.kin import akin
from resumate.domain.grounding.synonyms.nearness import NEAR, PARTLY, alike, roots
from resumate.domain.language.words import (
    Word,
    is_function,
    keys_of,
    plain_keys,
)
from resumate.domain.patterns import regex

_LEAST = 0.35
"""The weight of words that claim nothing by themselves, as "largest" or "month"."""
_COMMON = 0.4
"""More than one such word, or one that tells, makes a matter."""
_BREAK = regex(r"[;:()|–—→]|->|[,.](?=\s)|\s-\s|\s(?:and|und)\s")
_BY = regex(r"\s(?:by|um|to|auf)\s+(?:\w+\s+){0,2}$")


def telling(
    words: Iterable[Word], numbers: Sequence[Quantity], language: str
) -> list[Word]:
    """
    The words that tell a matter: none of grammar, of a number, or of more and less.
    """
    things = {w.start for q in numbers for w in q.nouns}
    found = [
        w
        for w in words
        if not is_function(w.lower, language)
        and not w.lower[0].isdigit()
        and (w.start in things or w.keys.isdisjoint(MOVES))
    ]
    for q in numbers:
        found = [w for w in found if not q.start <= w.start < q.end]
    return found


@remembered(1)
def spoken(claim: Claim) -> list[Word]:
    """
    The words of the sentence that tell a matter.
    """
    return telling(claim.words, claim.numbers, claim.language)


def beside(text: str, words: Iterable[Word], q: Quantity) -> list[Word]:
    """
    Those of *words* that stand between the same two breaks of *text* as the number.
    """
    return _between(text, words, q.start, q.end)


def _between(text: str, words: Iterable[Word], start: int, end: int) -> list[Word]:
    begin, stop = _breaks(text, start, end)
    return [w for w in words if begin <= w.start < stop]


@remembered(1_024)
def _breaks(text: str, start: int, end: int) -> tuple[int, int]:
    """
    Where the breaks of *text* before *start* and after *end* are, else its own ends.
    """
    begin = max((m.end() for m in _BREAK.finditer(text, 0, start)), default=0)
    after = _BREAK.search(text, end)
    return begin, after.start() if after else len(text)


def covered(
    words: Iterable[Word], by: frozenset[str], language: str
) -> tuple[float, float]:
    """
    The weight of *words* that words with the keys *by* say, and what they do not.
    """
    return _weighed(words, by, language, frozenset())


def told_by(
    claim: Claim, words: Iterable[Word], by: frozenset[str], line: LineFacts
) -> tuple[float, float]:
    """
    As `covered`, where the post that the line stands under says its title and employer.
    """
    heading = claim.facts.heading(line.line.role)
    return _weighed(words, by, claim.language, heading)


def _weighed(
    words: Iterable[Word], by: frozenset[str], language: str, heading: frozenset[str]
) -> tuple[float, float]:
    told = left = 0.0
    for word in words:
        near = _nearness(word.keys, by, language)
        if near < PARTLY and not word.keys.isdisjoint(heading):
            near = PARTLY
        weight = max(word.weight, _LEAST)
        told += weight * near
        left += weight * (1 - near)
    return told, left


def share(weights: tuple[float, float]) -> float:
    """
    The part that is told; a half where there is nothing to tell.
    """
    told, left = weights
    return told / (told + left) if told + left else 0.5


@remembered(256)
def same_subject(claim: Claim, line: LineFacts) -> bool:
    """
    Whether the sentence and the line have a matter in common.
    """
    said = spoken(claim)
    counted = [w for p in claim.numbers for w in p.nouns]
    return (
        not said or covered((*said, *counted), line.keys, claim.language)[0] >= _COMMON
    )


def same_change(claim: Claim, q: Quantity, n: Quantity, line: LineFacts) -> bool:
    """
    Whether the line tells beside its number any of what the sentence says has changed,
    where both say what has.
    """
    said, told = _changed_in_both(claim, q, n, line)
    again, _ = covered(said, keys_of(told), claim.language)
    return not (said and told) or again >= _LEAST


def names_change(claim: Claim, q: Quantity, n: Quantity, line: LineFacts) -> bool:
    """
    Whether most of what the sentence says has changed is what the line says has.
    """
    said, told = _changed_in_both(claim, q, n, line)
    again, silent = covered(said, keys_of(told), claim.language)
    return again > silent


def _changed_in_both(
    claim: Claim, q: Quantity, n: Quantity, line: LineFacts
) -> tuple[list[Word], list[Word]]:
    numbers = [m.quantity for m in line.numbers]
    return (
        _changed(claim.text, claim.words, q, claim.numbers, claim.language),
        _changed(line.line.text, line.words, n, numbers, claim.language),
    )


def _changed(
    text: str, words: Iterable[Word], q: Quantity, numbers: Sequence[Quantity],
    language: str,
) -> list[Word]:  # fmt: skip
    """
    The words beside a number, and those before the "by" or "to" that it stands after.
    """
    link = _BY.search(text, 0, q.start)
    start = link.start() if link else q.start
    found = telling(_between(text, words, start, q.end), numbers, language)
    begin, _ = _breaks(text, start, q.end)
    if not found and begin:
        found = telling(_between(text, words, begin - 2, begin - 2), numbers, language)
    return found


def tells(claim: Claim, words: Iterable[Word], line: LineFacts) -> bool:
    """
    Whether the line says any of the words, or the post that it stands under does.
    """
    return told_by(claim, words, line.keys, line)[0] >= _COMMON


@remembered(1_024)
def _roots(keys: frozenset[str], language: str) -> list[str]:
    return roots(keys, language)


@remembered(50_000)
def _nearness(keys: frozenset[str], others: frozenset[str], language: str) -> float:
    if not plain_keys(keys).isdisjoint(others):
        return 1.0
    if not keys.isdisjoint(others):
        return NEAR
    stems = _roots(others, language)
    if any(alike(key, stems, language) for key in roots(keys, language)):
        return NEAR
    return PARTLY if akin(keys, others, language) else 0.0
