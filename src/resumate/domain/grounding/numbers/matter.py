"""
What stands around a number: words of more and less, other numbers.
"""

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.grounding.quantities.values import same_value
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.words import Word
from resumate.domain.patterns import regex

UP = {"=raise", "=steigern"}
DOWN = {"=cut", "=senken"}
MOVES = UP | DOWN
_BY = regex(r"\b(\w+ed) by (?:\w+ ){0,2}$")


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


def verb_of_change(claim: Claim, q: Quantity) -> Word | None:
    """
    The verb nearest to the number that says that something rose or fell, or that stands
    right before "by so much".
    """
    if q.measure is Measure.YEAR:
        return None
    clause = claim.clause.words
    things = {w.start for n in claim.quantities for w in n.nouns}
    verbs = [
        w
        for w in clause
        if not w.keys.isdisjoint(MOVES) and w.end <= q.start and w.start not in things
    ]
    by = _BY.search(claim.text, claim.clause.start, q.start)
    verbs += [w for w in clause if by and w.start == by.start(1)]
    return max(verbs, key=lambda w: w.start, default=None)
