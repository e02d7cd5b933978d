"""
Numbers that a sentence reckons from two numbers of one line, and says so.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Iterator
from itertools import combinations

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.numbers.changes import Derived
from resumate.domain.grounding.numbers.periods import frequencies
from resumate.domain.grounding.numbers.same_subject import same_subject
from resumate.domain.grounding.numbers.sums import IN_ALL
from resumate.domain.grounding.quantities.quantity import (
    Measure,
    Quantity,
    as_told,
    in_digits,
)
from resumate.domain.grounding.quantities.values import fair
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.any_case import AnyCase

_TOGETHER = AnyCase(
    rf"\b({IN_ALL}|between (?:them|the (?:two|three))|counting|add(?:ed|ing)? (?:them|both)|both|if you (?:add|count)"
    r"|rechne[tn]?(?=[^.;]*\b(?:mit|dazu|hinzu|ein)\b)|mitgerechnet|beides)\b"
)
_OVER_ALL = AnyCase(
    rf"\b({IN_ALL}|makes?|across (?:the |these |all )?(?:two|three|four|five|six|\d)|over (?:a|the) (?:year|season|term|course)|(?:a|per|each|every) year"
    r"|im jahr|pro jahr|übers jahr|über das jahr)\b"
)
_APIECE = AnyCase(
    r"\b(each|apiece|a head|per (?:head|person|\w+)|on average|an average|works? out (?:at|to)|je|jeweils|pro \w+|im schnitt|im mittel|durchschnittlich)\b"
)
_LEAST = 13
"""Smaller numbers follow from others by chance."""
_PLAIN = frozenset({Measure.COUNT, Measure.MONEY})


def derive_from_line(claim: Claim, q: Quantity) -> Derived | None:
    """
    "215 people, counting both" of "180 workers and 35 clerks", "£300 a head" of £12,300
    and 41 people: what two numbers of one line make, where the sentence says how.
    """
    if q.measure not in _PLAIN or q.value < _LEAST:
        return None
    for index in sorted(claim.in_scope()):
        line = claim.line(index)
        if not line.numbers or not same_subject(claim, line):
            continue
        for value, how in _reckoned(claim, q, line):
            if fair(q.value, q.hedge, value):
                return [
                    line.line.id
                ], f"{as_told(claim.text, q)} = {how} ({line.line.id})."
    return None


def _reckoned(
    claim: Claim, q: Quantity, line: LineFacts
) -> Iterator[tuple[float, str]]:
    told = [n.quantity for n in line.numbers if n.quantity.measure in _PLAIN]
    pairs = list(combinations(told, 2))
    for one, other in pairs if _TOGETHER.search(claim.text) else ():
        total = one.value + other.value
        if (
            one.measure is other.measure is q.measure
            and min(one.value, other.value) >= _PART * total
        ):
            yield total, f"{in_digits(one.value)} + {in_digits(other.value)}"
    over_all = _OVER_ALL.search(claim.text)
    for one, other in pairs if over_all else ():
        if min(one.value, other.value) > 1 and q.measure in {
            one.measure,
            other.measure,
        }:
            yield (
                one.value * other.value,
                f"{in_digits(one.value)} x {in_digits(other.value)}",
            )
    often = frequencies(line.line.text) if over_all else {}
    for times in often:
        for one in told:
            if 1 < times <= _SELDOM and one.measure is q.measure:
                yield one.value * times, f"{in_digits(one.value)} x {times}"
    for one, other in pairs if _APIECE.search(claim.text) else ():
        most, least = max(one, other, key=_worth), min(one, other, key=_worth)
        if (
            least.measure is Measure.COUNT
            and most.measure is q.measure
            and least.value > 1
        ):
            yield (
                most.value / least.value,
                f"{in_digits(most.value)} / {in_digits(least.value)}",
            )


_PART = 0.05
"""The share of a total below which it is told for the larger number itself."""
_SELDOM = 12
"""How many weeks and days of a year are worked is less sure."""


def _worth(q: Quantity) -> float:
    return q.value
