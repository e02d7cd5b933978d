"""
Numbers that no line states but that follow from lines.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from dataclasses import replace
from datetime import date

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.numbers.careers import year_of_role, years_of_roles
from resumate.domain.grounding.numbers.changes import (
    Derived,
    derive_change,
    derive_difference,
)
from resumate.domain.grounding.numbers.held_against import derive_above
from resumate.domain.grounding.numbers.named import named_number
from resumate.domain.grounding.numbers.one_line import derive_from_line
from resumate.domain.grounding.numbers.rates import derive_rate, derive_span
from resumate.domain.grounding.numbers.same_subject import covered, same_subject, spoken
from resumate.domain.grounding.numbers.sums import (
    derive_from_sentence,
    derive_product,
    derive_sum,
)
from resumate.domain.grounding.numbers.tallies import derive_tally
from resumate.domain.grounding.numbers.turns import turns
from resumate.domain.grounding.numbers.wholes import derive_rest, derive_share
from resumate.domain.grounding.quantities.people import GENERIC_PEOPLE
from resumate.domain.grounding.quantities.quantity import (
    Measure,
    Quantity,
    as_told,
    in_digits,
)
from resumate.domain.lexicon.numerals import YEAR
from resumate.domain.patterns import regex


def derive(claim: Claim, q: Quantity, today: date) -> Derived | None:  # noqa: PLR0911
    """
    How the number follows from lines that do not state it: their ids, and in words.
    """
    if q.measure is Measure.NAMED:
        return named_number(claim, q)
    if q.measure is Measure.YEAR:
        return year_of_role(claim, q, today)
    if q.measure is Measure.TIME and q.unit >= YEAR / 13:  # months and years
        return (
            _every_so_many(claim, q)
            or years_of_roles(claim, q, today)
            or derive_rate(claim, q, today)
        )
    if q.measure is Measure.VAGUE and q.unit:
        return years_of_roles(claim, q, today)
    if q.measure in {Measure.PERCENT, Measure.MULTIPLE}:
        return (
            _every_so_many(claim, q)
            or derive_change(claim, q)
            or derive_share(claim, q)
            or derive_above(claim, q)
            or _part_of_time(claim, q, today)
        )
    if q.measure in {Measure.COUNT, Measure.MONEY, Measure.TIME}:
        return (
            _others_of_team(claim, q)
            or _every_so_many(claim, q)
            or derive_difference(claim, q)
            or derive_rest(claim, q)
            or derive_rate(claim, q, today)
            or (q.measure is Measure.TIME and derive_span(claim, q, today))
            or derive_product(claim, q)
            or derive_sum(claim, q)
            or derive_tally(claim, q)
            or derive_from_line(claim, q)
            or derive_from_sentence(claim, q)
            or _years_left_out(claim, q, today)
        )
    return None


def _every_so_many(claim: Claim, q: Quantity) -> Derived | None:
    """
    "Every six weeks" follows from "every sixth week", and "every other Friday" from
    "fortnightly".
    """
    said = next((t for t in turns(claim.text) if t.start <= q.start < t.end), None)
    about = spoken(claim)
    for index in sorted(claim.in_scope()) if said else ():
        line = claim.line(index)
        if about and not covered(about, line.keys, claim.language)[0]:
            continue
        for told in turns(line.line.text):
            if said and told.seconds == said.seconds:
                often = line.line.text[told.start : told.end]
                return [line.line.id], f"{often} ({line.line.id})."
    return None


def _years_left_out(claim: Claim, q: Quantity, today: date) -> Derived | None:
    """
    "You ask for three years, and I bring ten": what is counted was said before.
    """
    before = [p for p in claim.numbers if p.start < q.start and p.unit >= YEAR / 13]
    if q.measure is not Measure.COUNT or q.nouns or not before:
        return None
    unit = before[-1].unit
    time = replace(q, measure=Measure.TIME, value=q.value * unit, unit=unit)
    return years_of_roles(claim, time, today)


_OF_IT = regex(r"\s+(of (it|them|that|this|these|those)|davon|with|as|mit|als)\b")


def _part_of_time(claim: Claim, q: Quantity, today: date) -> Derived | None:
    """
    "Half of it as a supervisor": a part of the years told before.
    """
    before = [p for p in claim.numbers if p.start < q.start and p.unit >= YEAR / 13]
    if (
        q.measure is not Measure.PERCENT
        or not before
        or not _OF_IT.match(claim.text, q.end)
    ):
        return None
    time = replace(
        q, measure=Measure.TIME, value=before[-1].value * q.value / 100, unit=YEAR,
        hedge="about",
    )  # fmt: skip
    return years_of_roles(claim, time, today)


_OF_US = regex(r"\s+of us\b")
_ONE_OF = regex(r"\b(?:I|ich)\b[^.;]* (?:one of(?: the| a team of)?|eine[rn]? von) $")


def _others_of_team(claim: Claim, q: Quantity) -> Derived | None:
    """
    "With four colleagues" follows from a team of five.
    """
    if _OF_US.match(claim.text, q.end) or _ONE_OF.search(claim.text, 0, q.start):
        with_others = _with_oneself(claim, q)
        if with_others:
            return with_others
    if not q.nouns or q.nouns[-1].lower not in GENERIC_PEOPLE | {
        "others",
        "peers",
        "classmates",
    }:
        return None
    for index, n in claim.facts.numbers:
        said = {k for k in n.nouns if k in {"team", "crew", "group", "gruppe"}}
        if index in claim.in_scope() and said and n.quantity.value == q.value + 1:
            how = f"{as_told(claim.text, q)} others in a team of {in_digits(n.quantity.value)} ({claim.line(index).line.id})."
            return [claim.line(index).line.id], how
    return None


def _with_oneself(claim: Claim, q: Quantity) -> Derived | None:
    """
    "Four of us" follow from work with three others, or from a team of four.
    """
    for index, n in claim.facts.numbers:
        line = claim.line(index)
        others = re.search(r"\bwith (the )?$", line.line.text[: n.quantity.start])
        if (
            index in claim.in_scope()
            and n.quantity.measure is Measure.COUNT
            and n.quantity.value + bool(others) == q.value
            and same_subject(claim, line)
        ):
            return [
                line.line.id
            ], f"{as_told(claim.text, q)} with oneself ({line.line.id})."
    return None
