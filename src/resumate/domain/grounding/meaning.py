"""
Whether two numbers mean the same: what they count, of what, in which period.
"""

import re

from resumate.domain.grounding.changed import another_changed
from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.counts import counts_the_same
from resumate.domain.grounding.frames import both_ages
from resumate.domain.grounding.kin import akin
from resumate.domain.grounding.lexicon.numerals import TIME
from resumate.domain.grounding.line_facts import LineFacts, Number
from resumate.domain.grounding.matter import (
    DOWN,
    UP,
    in_company,
    says,
    segment,
    tells,
    told_around,
    words_around,
)
from resumate.domain.grounding.periods import period_differs
from resumate.domain.grounding.pieces import beside_another
from resumate.domain.grounding.quantity import Measure, Quantity
from resumate.domain.grounding.words import Word, is_function, plain_keys
from resumate.domain.resume import LineKind, Section

_SHORT = 4
"""Letters of a word that may name something."""
NEAR = 28
"""Characters on either side of a share, in which what it is of is named."""


def means_the_same(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:  # noqa: PLR0911 - one rule each
    """
    Whether the words around both numbers speak of the same thing.
    """
    if period_differs(claim, q, n.quantity, line):
        return False
    if _neighbours(claim, q) & _line_neighbours(line, n):
        return True
    context = words_around(claim, q)
    beside = [w for w in segment(claim, q) if w in context] or context
    if _opposed({k for w in beside for k in w.keys}, set(n.context)):
        return False
    if (
        q.measure is Measure.NAMED
        or both_ages(claim, q, n, line)
        or _workload(claim, q, line)
    ):
        return True
    if q.measure is Measure.YEAR:
        return _year_agrees(claim, line, context)
    if q.nouns and q.measure in {Measure.COUNT, Measure.VAGUE}:
        return counts_the_same(claim, q, n, line)
    return _of_the_same(claim, q, n, line, context)


def _of_the_same(  # noqa: PLR0911 - one rule each
    claim: Claim, q: Quantity, n: Number, line: LineFacts, context: list[Word]
) -> bool:
    """
    Whether a number that counts no noun is of the line's matter.
    """
    company = in_company(claim, q, line)
    if (
        q.nouns
        and not company
        and not any(
            says(claim, w, n.context | n.nouns, line)
            or akin(w.keys, n.context | n.nouns, claim.language)
            for w in q.nouns
        )
    ):
        return False
    if another_changed(claim, q, n, line) or beside_another(claim, q, n, line):
        return False
    said = [w for w in context if w.weight == 1.0 and not w.keys & (UP | DOWN)]
    if not said:
        return (
            not context
            or any(w.keys & line.keys for w in context)
            or not n.context
            or told_around(claim, line)
        )
    if q.nouns:
        beside = [w for w in said if w not in q.nouns]
        return not beside or any(tells(claim, w, line) for w in beside)
    local = [w for w in segment(claim, q) if w in said]
    if sum(tells(claim, w, line) for w in local) >= max(1, 0.5 * len(local)):
        return True
    if company and any(tells(claim, w, line) for w in said):
        return True
    soft = [w for w in segment(claim, q) if not w.weight and _plain_word(claim, w)]
    if sum(bool(plain_keys(w.keys) & line.keys) for w in soft) > 1:
        return True
    near = [w for w in said if q.start - NEAR <= w.start < q.end + NEAR]
    near_by = sum(1 for w in near if says(claim, w, n.context, line))
    if q.measure is Measure.PERCENT and near_by >= max(1, 0.5 * len(near)):
        return True
    hits = sum(1 for w in said if tells(claim, w, line))
    if hits >= max(1, 0.34 * len(said)):  # noqa: PLR2004, RUF100
        return True
    return q.measure is not Measure.COUNT and told_around(claim, line)


_WORKLOAD = re.compile(
    r"\b(work|working|hours|part[- ]time|arbeite\w*|pensum|beschäftigungsgrad|teilzeit"
    r"|wochenstunden|stunden)\b",
    re.IGNORECASE,
)


def _workload(claim: Claim, q: Quantity, line: LineFacts) -> bool:
    """
    Whether it is how much one works in the post that the line heads: "80 %", "30 Std.".
    """
    heads = line.line.kind is LineKind.ENTRY and line.line.section is Section.EXPERIENCE
    extent = q.measure is Measure.PERCENT or q.unit == TIME["hour"]
    return heads and extent and bool(_WORKLOAD.search(claim.piece))


def _plain_word(claim: Claim, word: Word) -> bool:
    """
    Whether a word that says little by itself names something: "close", "month".
    """
    inside = any(p.start <= word.start < p.end for p in claim.numbers)
    function = is_function(word.lower, claim.language)
    return not (inside or function) and len(word.text) >= _SHORT


def _opposed(said: set[str], held: set[str]) -> bool:
    up, down = bool(said & UP), bool(said & DOWN)
    held_up, held_down = bool(held & UP), bool(held & DOWN)
    return (up and not down and held_down and not held_up) or (
        down and not up and held_up and not held_down
    )


def _neighbours(claim: Claim, q: Quantity) -> set[tuple[str, str]]:
    return _around(q, list(claim.clause.words))


def _line_neighbours(line: LineFacts, n: Number) -> set[tuple[str, str]]:
    return _around(n.quantity, list(line.words))


def _around(q: Quantity, tokens: list[Word]) -> set[tuple[str, str]]:
    """
    The three words on either side, where they are enough to know the place again.
    """
    before = [w for w in tokens if w.end <= q.start][-3:]
    after = [w for w in tokens if w.start >= q.end][:3]
    found = set()
    for side, part in (("<", before), (">", after)):
        if len(part) == 3 and sum(w.weight for w in part) >= 1.0:  # noqa: PLR2004
            found.add((side, " ".join(w.lower for w in part)))
    return found


def _year_agrees(claim: Claim, line: LineFacts, context: list[Word]) -> bool:
    said = [w for w in context if w.weight] or [
        w for w in claim.clause.words if w.weight
    ]
    if not said or re.search(
        r"\b(join|start|began|seit|since|begonnen|angefangen)",
        claim.piece,
        re.IGNORECASE,
    ):
        return (
            claim.roles is None
            or line.line.role in (claim.roles or ())
            or line.line.role is None
        )
    told = (*said, *claim.clause.words)  # also names dealt with, as titles are
    return claim.roles is not None or any(
        w.weight and (w.keys & line.keys or tells(claim, w, line)) for w in told
    )
