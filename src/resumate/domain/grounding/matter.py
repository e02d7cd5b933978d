"""
What the words around a number say, and whether a line says it too.
"""

import re
from collections.abc import Iterable

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.line_facts import LineFacts
from resumate.domain.grounding.quantity import Quantity
from resumate.domain.grounding.values import same_value
from resumate.domain.grounding.words import Word, is_function, plain_keys

UP = {"=raise", "=steigern"}
DOWN = {"=cut", "=senken"}
_TELLS = 0.5
"""The least weight of words that tell a matter: German verbs have it."""
_COMMA = re.compile(r"[;:()–—]|,(?=\s)")


def between(
    breaks: re.Pattern[str], text: str, words: Iterable[Word], q: Quantity
) -> list[Word]:
    """
    Those of *words* that stand between the same two *breaks* of *text* as the number.
    """
    begin = max((m.end() for m in breaks.finditer(text, 0, q.start)), default=0)
    after = breaks.search(text, q.end)
    end = after.start() if after else len(text)
    return [w for w in words if begin <= w.start < end]


def segment(claim: Claim, q: Quantity) -> list[Word]:
    """
    The words between the commas that a number stands between.
    """
    return between(_COMMA, claim.text, claim.words, q)


def tells(claim: Claim, word: Word, line: LineFacts) -> bool:
    """
    Whether the line says the word or the like, or the post that it stands under does.
    """
    if word.keys & line.keys or line.index in claim.facts.hits(word):
        return True
    return bool(word.keys & claim.facts.heading(line.line.role))


def same_subject(claim: Claim, line: LineFacts) -> bool:
    """
    Whether the sentence and the line have a matter in common.
    """
    said = [
        w
        for w in claim.words
        if w.weight >= _TELLS
        and not w.keys & (UP | DOWN)
        and not any(p.start <= w.start < p.end for p in claim.numbers)
    ]
    if not said:
        return True
    counted = [w for p in claim.numbers for w in p.nouns]
    return (
        any(w.keys & line.keys for w in (*said, *counted))
        or any(line.index in claim.facts.hits(w) for w in said)
        or sum(bool(plain_keys(w.keys) & line.keys) for w in _plain(claim)) > 1
    )


def _plain(claim: Claim) -> list[Word]:
    """
    The words that say little by themselves: "close", "month".
    """
    return [
        w
        for w in claim.words
        if w.weight < _TELLS
        and not is_function(w.lower, claim.language)
        and not any(p.start <= w.start < p.end for p in claim.numbers)
    ]


def in_company(claim: Claim, q: Quantity, line: LineFacts) -> bool:
    """
    Whether the sentence gives another number of the same line.
    """
    return any(
        p.start != q.start
        and p.value > 1
        and same_value(p, n.quantity)
        and n.quantity.value != q.value
        for p in claim.numbers
        for n in line.numbers
    )
