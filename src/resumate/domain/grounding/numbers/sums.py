"""
Numbers that add up or multiply: of lines, and within one sentence.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterator
from itertools import combinations, pairwise, permutations

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.numbers.changes import Derived
from resumate.domain.grounding.numbers.meaning import means_the_same
from resumate.domain.grounding.numbers.periods import period
from resumate.domain.grounding.numbers.same_subject import same_subject, tells
from resumate.domain.grounding.quantities.people import GENERIC_PEOPLE, are_people
from resumate.domain.grounding.quantities.quantity import (
    Measure,
    Quantity,
    as_told,
    in_digits,
)
from resumate.domain.grounding.quantities.values import fair
from resumate.domain.grounding.sources.line_numbers import Number
from resumate.domain.language.any_case import AnyCase
from resumate.domain.lexicon.measures import measure
from resumate.domain.patterns import regex

IN_ALL = (
    r"(?:taken )?together|in all|in total|altogether|all told|all up|comes? to|came to|adds? up|added up"
    r"|insgesamt|zusammen\w*|in summe"
)
"""What says that numbers are told as one, as part of a pattern."""
_EACH = AnyCase(r"\s*(times|mal|per|each|pro|je|a (day|week|month|year))\b")
_APIECE = AnyCase(
    r"\b(je|jeweils|each with|à|im schnitt|durchschnittlich|im mittel|on average|an average of)\s+(bis zu\s+|rund\s+|etwa\s+)?$"
)
_RANGE = AnyCase(r"\w\s?(?:to|bis|-|–)\s?$")
_RECKONS = AnyCase(
    rf"\b({IN_ALL}|makes?|made|means?|meant|that is|which is|average|each|times|apiece|or about"
    r"|das sind|macht|machte|ergibt|ergab|bedeutet|im schnitt|also|jeweils)\b",
)
_LEAST = 4
"""Smaller numbers are a ratio of others by chance."""
_MANY = 20


def derive_product(claim: Claim, q: Quantity) -> Derived | None:
    """
    "96 visits" follow from 24 stations that are visited four times.
    """
    if q.measure is not Measure.COUNT or not q.nouns:
        return None
    for index in sorted(claim.in_scope()):
        line = claim.line(index)
        counts = [n for n in line.numbers if n.quantity.measure is Measure.COUNT]
        for one, other in pairwise(counts):
            if q.nouns[-1].keys & one.nouns:
                continue  # 14 schools, each twice, are still 14 schools
            first, second = one.quantity, other.quantity
            a, b = first.value, second.value
            text = line.line.text
            each = _EACH.match(text, second.end) or _APIECE.search(text[: second.start])
            if each and fair(q.value, q.hedge, a * b) and same_subject(claim, line):
                return (
                    [line.line.id],
                    f"{as_told(claim.text, q)} = {in_digits(a)} x {in_digits(b)} ({line.line.id}).",
                )
    return None


def derive_sum(claim: Claim, q: Quantity) -> Derived | None:
    """
    Counts of the same thing on several lines, or side by side on one.
    """
    if q.measure is Measure.TIME:
        return _sum_of_times(claim, q)
    if not q.nouns:
        return None
    scope = claim.in_scope()
    alike = [
        (i, n)
        for i, n in claim.facts.numbers
        if i in scope
        and n.quantity.measure is q.measure
        and n.quantity.value < q.value
        and n.quantity.nouns
        and any(w.keys & n.quantity.nouns[-1].keys for w in q.nouns)
        and not _RANGE.search(claim.line(i).line.text[: n.quantity.start])
        and not _one_of_many(claim.line(i).line.text, n.quantity)
        and means_the_same(claim, q, n, claim.line(i))
    ]
    posts = {n.quantity.value for i, n in alike if claim.line(i).line.role}
    alike = [
        (i, n)
        for i, n in alike
        if claim.line(i).line.role or n.quantity.value not in posts
    ]  # a profile tells again what a post tells
    together = _side_by_side(claim, q) or _of_two_years(claim, q)
    if together is not None:
        return together
    values = [n.quantity.value for _, n in alike]
    ways = [(values, alike)] + [([a[1].quantity.value, b[1].quantity.value], [a, b])
                                for k, a in enumerate(alike[:8]) for b in alike[k + 1 : 8]]  # fmt: skip
    for numbers, used in ways:
        if len(numbers) > 1 and sum(numbers) == q.value and _alike(claim, q, used):
            lines = list(dict.fromkeys(claim.line(i).line.id for i, _ in used))
            return (
                lines[:3],
                f"{as_told(claim.text, q)} = {' + '.join(in_digits(v) for v in numbers)}.",
            )
    people = are_people(q.nouns[-1].keys, claim.language)
    for i, n in alike if people else ():
        if claim.line(i).article and n.quantity.value + 1 == q.value:
            return [
                claim.line(i).line.id
            ], f"{as_told(claim.text, q)} = {in_digits(n.quantity.value)} + 1."
    return None


def _alike(claim: Claim, q: Quantity, used: list[tuple[int, Number]]) -> bool:
    """
    Whether the lines tell of one deed: none has nothing of what the sentence says beside
    the number, where another has most of it.
    """
    said = [w for w in claim.content if w.weight >= _TELLING and w not in q.nouns]
    told = [sum(i in claim.facts.told(w) for w in said) for i, _ in used]
    return min(told) > 0 or max(told) < max(2, len(said) / 2)


_TELLING = 0.5
_OF = regex(r"(?: of| von| der)\b", re.IGNORECASE)
_ONE_OF = regex(
    r"\b(?:one|an?|1|eine[rs]?) (?:of|von|der) (?:the |den )?$", re.IGNORECASE
)


def _one_of_many(text: str, q: Quantity) -> bool:
    """
    Whether it is the one of so many, or how many these are: "one of five" are not six.
    """
    one = q.value == 1 and _OF.match(text, q.end)
    return bool(one or _ONE_OF.search(text, 0, q.start))


def _sum_of_times(claim: Claim, q: Quantity) -> Derived | None:
    """
    The times of several lines that the sentence says come to so much together.
    """
    if not _TOGETHER.search(claim.text):
        return None
    scope = claim.in_scope()
    said = [w for w in claim.words if w.weight == 1.0]
    alike = [
        (claim.line(i), n.quantity.value)
        for i, n in claim.facts.numbers_like(Measure.TIME)
        if i in scope
        and n.quantity.unit == q.unit
        and tells(claim, said, claim.line(i))
    ]
    for size in (2, 3):
        for used in combinations(alike[:8], size):
            if sum(value for _, value in used) == q.value:
                told = " + ".join(in_digits(value / q.unit) for _, value in used)
                how = f"{as_told(claim.text, q)} = {told}."
                return [line.line.id for line, _ in used], how
    return None


_TOGETHER = AnyCase(rf"\b({IN_ALL}|between them)\b")
_AND = regex(r"[^\d,;.:()]{0,40}\b(and|und|plus|sowie)\s+$")


_AND_ONE = regex(
    r"(\s[\w-]+){1,2} (and|und) (an?|one|eine[mnr]?) [^\W\d]", re.IGNORECASE
)


def _side_by_side(claim: Claim, q: Quantity) -> Derived | None:
    """
    "55 animals" follow from "46 penguins and 9 seals".
    """
    if measure(q.nouns[0].lower):  # tonnes are no sum of what else is counted
        return None
    scope = claim.in_scope()
    said = [w for w in claim.words if w.weight and w not in q.nouns]
    for line in claim.facts.lines:
        one_more = [
            n
            for n in line.numbers
            if n.nouns
            and n.quantity.measure is q.measure
            and n.quantity.value + 1 == q.value
            and _AND_ONE.match(line.line.text, n.quantity.end)
        ]
        people = q.nouns[-1].lower in GENERIC_PEOPLE
        if one_more and line.index in scope and (people or tells(claim, said, line)):
            how = f"{as_told(claim.text, q)} = {in_digits(q.value - 1)} + 1 ({line.line.id})."
            return [line.line.id], how
        for first, second in pairwise(line.numbers):
            a, b = first.quantity, second.quantity
            both = first.nouns and second.nouns and a.measure is b.measure is q.measure
            joined = both and _AND.fullmatch(line.line.text[a.end : b.start])
            only = {bool(q.nouns[-1].keys & n.nouns) for n in (first, second)}
            both_named = _names_both(claim, q, first.nouns, second.nouns)
            if (
                not joined
                or line.index not in scope
                or (
                    len(only) > 1
                    and not both_named
                    and not are_people(q.nouns[-1].keys, claim.language)
                )
            ):
                continue  # of "2 vans and 5 lorries" not 7 are vans
            if a.value + b.value == q.value and tells(claim, said, line):
                how = f"{as_told(claim.text, q)} = {in_digits(a.value)} + {in_digits(b.value)} ({line.line.id})."
                return [line.line.id], how
    return None


def _names_both(
    claim: Claim, q: Quantity, first: frozenset[str], second: frozenset[str]
) -> bool:
    """
    Whether the sentence counts the one and the other: "7 vans and lorries".
    """
    joined = _BOTH.match(claim.text, q.end) if claim.language == "en" else None
    if any(joined and q.end <= p.start < joined.end() for p in claim.numbers):
        return False
    said = [w for w in claim.words if joined and q.end <= w.start < joined.end()]
    return all(any(w.keys & nouns for w in said) for nouns in (first, second))


def _of_two_years(claim: Claim, q: Quantity) -> Derived | None:
    """
    "152 agreements" follow from "64 in 2024, 88 in 2025".
    """
    for index in sorted(claim.in_scope()):
        line = claim.line(index)
        for change in line.changes:
            a, b = change.old.value, change.new.value
            follows = change.yearly and fair(q.value, q.hedge, a + b)
            if (
                follows
                and q.measure is change.old.measure
                and same_subject(claim, line)
            ):
                return (
                    [line.line.id],
                    f"{as_told(claim.text, q)} = {in_digits(a)} + {in_digits(b)} ({line.line.id}).",
                )
    return None


_BOTH = regex(r"(?: [\w-]+){1,3} (?:and|or) (?:[\w-]+ ?){1,2}")


def derive_from_sentence(claim: Claim, q: Quantity) -> Derived | None:
    """
    What the sentence reckons from its own numbers, each of which is judged by itself:
    "70 clinics in five months means 14 a month".
    """
    others = [p for p in claim.numbers if p.start < q.start]
    lasting = q.value >= _MANY and any(p.measure is Measure.TIME for p in others)
    reckons = lasting or _RECKONS.search(claim.text) or period(claim.text, q)
    if q.value < _LEAST or not reckons:
        return None
    for value, how in _reckoned(others):
        if fair(q.value, q.hedge or ("about" if value > 100 else ""), value):  # noqa: PLR2004
            return [], f"{as_told(claim.text, q)} = {how}."
    return None


def _reckoned(numbers: list[Quantity]) -> Iterator[tuple[float, str]]:
    plain = [
        (n.value / (n.unit or 1.0), n)
        for n in numbers
        if n.measure in {Measure.COUNT, Measure.MONEY, Measure.TIME}
    ]
    for (a, first), (b, second) in permutations(plain, 2):
        if b and second.measure is not Measure.MONEY:
            yield a / b, f"{in_digits(a)} / {in_digits(b)}"
        if first.start < second.start:
            yield a * b, f"{in_digits(a)} x {in_digits(b)}"
            if first.measure is second.measure and first.unit == second.unit:
                yield a + b, f"{in_digits(a)} + {in_digits(b)}"
                yield abs(a - b), f"{in_digits(max(a, b))} - {in_digits(min(a, b))}"
    for a, _ in plain:
        yield a / 12, f"{in_digits(a)} / 12"
        yield a * 12, f"{in_digits(a)} x 12"
