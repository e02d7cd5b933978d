"""
How much comes round in what time: "400 a month" and "4,800 a year", and what adds up.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.numbers.changes import Derived
from resumate.domain.grounding.numbers.periods import frequencies, period
from resumate.domain.grounding.numbers.same_subject import same_subject
from resumate.domain.grounding.numbers.tenures import length_of
from resumate.domain.grounding.quantities.quantity import (
    Measure,
    Quantity,
    as_told,
    in_digits,
)
from resumate.domain.grounding.quantities.values import fair
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.grounding.sources.line_numbers import Number
from resumate.domain.lexicon.numerals import TIME, YEAR
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind

_EVERY = regex(r"\b(every|alle)\s+(\w+\s+)?$", re.IGNORECASE)
_TIMES_A_YEAR = regex(
    r"\s*(times|mal)? ?(a|per|each|every|im|pro) (year|jahr)\b", re.IGNORECASE
)
_WEEK = TIME["week"]
_EXACT = {1, 4, 12}
"""Periods that are so many a year; how many days and weeks are worked is less sure."""
_A_YEAR = regex(r"\b(first|a|one|per|ersten|einem|pro) (year|jahr)\b", re.IGNORECASE)
_PER = regex(
    r"\b(an?|per|each|every|pro|je|jede[rsnm]?)\s+(member of\s+)?$", re.IGNORECASE
)


def derive_rate(claim: Claim, q: Quantity, today: date) -> Derived | None:
    """
    The number from another period, from a whole or from a rate over a time.
    """
    return (
        _as_often(claim, q)
        or _of_weeks(claim, q)
        or _other_period(claim, q)
        or _of_each(claim, q)
        or _of_whole(claim, q, today)
        or _in_total(claim, q, today)
    )


def _as_often(claim: Claim, q: Quantity) -> Derived | None:
    """
    "Four times a year" follow from "once a quarter".
    """
    if q.measure is not Measure.COUNT or not _TIMES_A_YEAR.match(claim.text, q.end):
        return None
    for index in sorted(claim.in_scope()):
        line = claim.line(index)
        told = frequencies(line.line.text).get(int(q.value))
        if told and same_subject(claim, line):
            return [
                line.line.id
            ], f"{as_told(claim.text, q)} a year: “{told}” ({line.line.id})."
    return None


def _other_period(claim: Claim, q: Quantity) -> Derived | None:
    """
    "4,800 a year" follows from "400 a month".
    """
    said = period(claim.text, q)
    if not said:
        return None
    for index, n in claim.facts.numbers:
        line = claim.line(index)
        held = period(line.line.text, n.quantity)
        if not held or said == held or index not in claim.in_scope():
            continue
        if (n.quantity.measure is Measure.TIME) != (q.measure is Measure.TIME):
            continue  # hours are no money
        value = n.quantity.value * held / said
        slack = 0.1 if {said, held} - _EXACT else 0.0
        near = abs(value - q.value) <= slack * value or fair(q.value, q.hedge, value)
        if near and same_subject(claim, line):
            how = f"{as_told(claim.text, q)} follows from {as_told(line.line.text, n.quantity)} ({line.line.id})."
            return [line.line.id], how
    return None


def _of_weeks(claim: Claim, q: Quantity) -> Derived | None:
    """
    "Thirteen weeks a year" follow from every fourth week, "twelve months" from a year.
    """
    if q.measure not in {Measure.TIME, Measure.COUNT}:
        return None
    a_year = abs(q.value - YEAR) < YEAR / 24
    every = _EVERY.search(claim.text[: q.start]) is not None
    often = q.measure is Measure.COUNT and _TIMES_A_YEAR.match(claim.text, q.end)
    weeks = q.unit == _WEEK or bool(often)
    said = 0 if q.unit else period(claim.text, q)
    if not (a_year or every or weeks or said):
        return None
    for index in sorted(claim.in_scope()):
        line = claim.line(index)
        how = None
        if a_year and _A_YEAR.search(line.line.text):
            how = ""
        elif line.numbers:
            how = _rounds(q, said, line) if said else None
            if how is None and (every or weeks):
                how = _times_round(q, line, every=every, weeks=weeks)
        if how is not None and same_subject(claim, line):
            return [line.line.id], how
    return None


def _rounds(q: Quantity, said: int, line: LineFacts) -> str | None:
    """
    "Eight or nine a year" follow from "every six weeks".
    """
    for n in line.numbers:
        if n.quantity.unit and _EVERY.search(line.line.text[: n.quantity.start]):
            rate = YEAR / n.quantity.value / said
            if abs(rate - q.value) < 1:
                return f"{rate:.1f} a year ({line.line.id})."
    return None


def _times_round(
    q: Quantity, line: LineFacts, *, every: bool, weeks: bool
) -> str | None:
    """
    How *every* so long, or a number of *weeks*, follows from a rate or a share of time.
    """
    for n in line.numbers:
        rate = n.quantity.value * period(line.line.text, n.quantity)
        if every and rate and abs(q.value * rate - YEAR) <= 0.1 * YEAR:
            return f"{in_digits(rate)} a year ({line.line.id})."
        if not weeks or n.quantity.measure is not Measure.PERCENT:
            continue
        told = line.line.text[n.quantity.start : n.quantity.end + 12].lower()
        share = n.quantity.value / 100 * YEAR / _WEEK
        if re.search(r"week|woche", told) and abs(share - q.value / (q.unit or 1)) <= 1:
            return f"{share:.1f} weeks of a year ({line.line.id})."
    return None


def _of_each(claim: Claim, q: Quantity) -> Derived | None:
    """
    "475 a season" follow from 1,900 over four seasons.
    """
    for index in sorted(claim.in_scope()):
        line = claim.line(index)
        for whole, parts in pairwise(line.numbers):
            several = parts.quantity.value > 1 and parts.nouns
            if not several or not any(
                not w.keys.isdisjoint(parts.nouns)
                and _PER.search(claim.text[: w.start])
                for w in claim.clause.words
            ):
                continue
            value = whole.quantity.value / parts.quantity.value
            if abs(value - q.value) <= 0.01 * value or fair(q.value, q.hedge, value):
                how = f"{as_told(claim.text, q)} follows from {as_told(line.line.text, whole.quantity)} / {as_told(line.line.text, parts.quantity)} ({line.line.id})."
                return [line.line.id], how
    return None


def _of_whole(claim: Claim, q: Quantity, today: date) -> Derived | None:
    """
    "Five a month" follow from 60 in 2021, "14 a month" from 70 in five months.
    """
    said = period(claim.text, q)
    if not said:
        return None
    for line, n in _wholes(claim, q):
        if period(line.line.text, n.quantity):
            continue
        for years, how_long in _times(claim, line, n, today):
            value = n.quantity.value / years / said
            if _fair_rate(q, value) and same_subject(claim, line):
                how = f"{as_told(claim.text, q)} follows from {as_told(line.line.text, n.quantity)} in {how_long} ({line.line.id})."
                return [line.line.id], how
    return None


def _in_total(claim: Claim, q: Quantity, today: date) -> Derived | None:
    """
    "Over 60,000 miles in all" follow from 20,000 a year, for as long as the post lasted.
    """
    return next((derived for _, derived in _totals(claim, q, today)), None)


def _totals(
    claim: Claim, q: Quantity, today: date
) -> Iterator[tuple[Quantity | None, Derived]]:
    """
    The ways in which it follows from a rate, each with the time of the sentence over
    which it does, if it is one.
    """
    if period(claim.text, q):
        return
    for line, n in _wholes(claim, q):
        held = period(line.line.text, n.quantity)
        if not held or n.quantity.value >= q.value:
            continue
        for time in claim.numbers:
            often = time.value / time.unit if time.unit else 0.0
            in_turn = often and abs(YEAR / time.unit / held - 1) <= _A_WEEK_OFF
            value = n.quantity.value * often
            if in_turn and fair(q.value, q.hedge, value) and same_subject(claim, line):
                how = f"{as_told(claim.text, q)} follows from {as_told(line.line.text, n.quantity)} over {as_told(claim.text, time)} ({line.line.id})."
                yield time, ([line.line.id], how)
        for years, how_long in _times(claim, line, n, today):
            value = n.quantity.value * held * years
            if _fair_rate(q, value) and same_subject(claim, line):
                how = f"{as_told(claim.text, q)} follows from {as_told(line.line.text, n.quantity)} over {how_long} ({line.line.id})."
                yield None, ([line.line.id], how)


def derive_span(claim: Claim, q: Quantity, today: date) -> Derived | None:
    """
    The time over which another number of the sentence follows from a rate: "$26,000
    over four weeks" from $6,500 a week.
    """
    for other in claim.numbers:
        if other.measure not in {Measure.COUNT, Measure.MONEY}:
            continue
        time, derived = next(_totals(claim, other, today), (None, None))
        if derived and time == q:
            return derived[0], ""
    return None


def _fair_rate(q: Quantity, value: float) -> bool:
    return round(value) == q.value or fair(q.value, q.hedge, value)


_A_WEEK_OFF = 0.06
"""By how much of it the weeks that are worked in a year are fewer than it has."""


def _wholes(claim: Claim, q: Quantity) -> Iterator[tuple[LineFacts, Number]]:
    kinds = {Measure.COUNT, Measure.MONEY}
    scope = claim.in_scope()
    for index, n in claim.facts.numbers:
        line = claim.line(index)
        sized = line.line.kind is LineKind.ENTRY  # of an employer
        counts = n.quantity.measure in kinds and n.quantity.value > 1
        if index not in scope or not counts or sized:
            continue
        told = not q.nouns or any(
            not (w.keys.isdisjoint(n.nouns) and w.keys.isdisjoint(n.context))
            for w in q.nouns
        )
        if told:
            yield line, n


def _times(
    claim: Claim, line: LineFacts, n: Number, today: date
) -> Iterator[tuple[float, str]]:
    """
    The times that a number of the line may be for, in years.
    """
    told = [m.quantity for m in line.numbers if m is not n]
    here = [(o, as_told(line.line.text, o)) for o in told]
    for other, how_long in (
        *here,
        *((o, as_told(claim.text, o)) for o in claim.numbers),
    ):
        if other.measure is Measure.TIME and other.unit > YEAR / 60:
            yield other.value / YEAR, how_long
    years = [o for o in told if o.measure is Measure.YEAR]
    if len(years) == 1 or _A_YEAR.search(line.line.text):
        yield 1.0, "a year"
    role = claim.facts.content.role(line.line.role)
    span = length_of(role, today) if role else None
    if role and span and span[1] > span[0]:
        yield span[1] - span[0], f"the time at {role.employer}"
