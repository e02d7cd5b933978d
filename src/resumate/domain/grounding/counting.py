"""
Whether numbers follow from the resume, and mean there what they mean here.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from datetime import date

from resumate.domain.grounding.changes import (
    level_for_change,
    part_of_whole,
    tells_change,
)
from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.derived import derive
from resumate.domain.grounding.facts import LineFacts, Number
from resumate.domain.grounding.lexicon.numerals import TIME, YEAR
from resumate.domain.grounding.matter import numbers_of
from resumate.domain.grounding.meaning import means_the_same
from resumate.domain.grounding.quantity import Measure, Quantity
from resumate.domain.grounding.tallies import lists_them
from resumate.domain.grounding.values import same_value
from resumate.domain.letter import FindingCode


def check_numbers(claim: Claim, today: date) -> None:
    """
    Every number must be the resume's, counting the same thing, or follow from it.
    """
    for quantity in claim.quantities:
        if quantity.start in claim.masked or _idle(claim, quantity):
            continue
        _check_number(claim, quantity, today)


_IDIOM = re.compile(r"\b(times out of|in a million|first hundred)\b", re.IGNORECASE)
_BY_SO_MANY = re.compile(r"\b(by|um)\s+(\w+\s+)?$", re.IGNORECASE)


def _decimal(claim: Claim, q: Quantity) -> bool:
    return bool(re.search(r"\d[.,]\d", claim.text[q.start : q.end]))


def _idle(claim: Claim, q: Quantity) -> bool:  # noqa: C901, PLR0911 - one rule each
    """
    Numbers that claim nothing: "one of", "these two roles", "100% committed".
    """
    before = claim.text[max(0, q.start - 8) : q.start].lower()
    after = claim.text[q.end : q.end + 16].lower()
    if q.measure is Measure.COUNT and q.value <= 1 and not _decimal(claim, q):
        return True
    if q.measure is Measure.COUNT and re.search(r"\b(the|die) $", before):  # noqa: SIM102
        if not any(w.weight for w in q.nouns):
            return True
    if re.match(
        r"\s+(other |main |more )?(things?|reasons?|ways?|points?|qualities|worlds?|dinge\w*|gründe\w*|punkte\w*)\b",
        claim.text[q.end : q.end + 24].lower(),
    ):
        return not _BY_SO_MANY.search(claim.text[: q.start])
    if re.match(r"\s+(the|of the|my) (reason|battle|fun|appeal|story)\b", after + " "):
        return True
    if _IDIOM.search(claim.text[max(0, q.start - 8) : q.end]):
        return True
    if q.measure is Measure.PERCENT and q.value == 100:  # noqa: PLR2004 - an idiom
        return bool(re.match(r"\s+(commit|dedicat|sure|remote)", after))
    if q.measure is Measure.COUNT and re.search(
        r"\b(these|those|diese[nr]?|beiden) $", before
    ):
        return True
    if lists_them(claim, q) or _of_the_calendar(claim, q):
        return True
    if _part_of_them(claim, q):
        return any(p.start < q.start and p.value >= q.value for p in claim.quantities)
    return bool(re.match(r"\s+(o['’]clock|uhr\b)", after))


_OF_THEM = re.compile(r"\s+(of (them|which|these|those)|davon)\b", re.IGNORECASE)
_ARE = re.compile(r"\s+(was|were|are|is|have|had|waren|sind)\b", re.IGNORECASE)


def _part_of_them(claim: Claim, q: Quantity) -> bool:
    """
    Whether it tells of things just counted: "of 20, five were …".
    """
    return bool(
        _OF_THEM.match(claim.text, q.end)
        or (_unnamed(q) and _ARE.match(claim.text, q.end))
    )


_TIMES = re.compile(r"(\b(times|mal)|[x×])\s+$", re.IGNORECASE)


def _of_the_calendar(claim: Claim, q: Quantity) -> bool:
    """
    Whether it is what a year always has, to reckon with: "three shops times twelve months".
    """
    per_year = {(12, TIME["month"]), (52, TIME["week"]), (365, TIME["day"])}
    times = _TIMES.search(claim.text[: q.start])
    return bool(q.unit and times) and (q.value / q.unit, q.unit) in per_year


def _check_number(claim: Claim, q: Quantity, today: date) -> None:
    scope = claim.in_scope()
    equal = [(i, n) for i, n in numbers_of(claim) if same_value(q, n.quantity)]
    right = [
        i
        for i, n in equal
        if (
            means_the_same(claim, q, n, claim.line(i))
            or (i in claim.judgement.anchored and _unnamed(q))
        )
        and not level_for_change(claim, q, n, claim.line(i))
        and not _all_of(claim, q, n, claim.line(i))
    ]
    inside = [i for i in right if i in scope]
    told = tells_change(claim, q) if equal and not inside else None
    inside = [told] if told is not None else inside
    if inside:
        claim.judgement.rest_on([claim.line(i).line.id for i in inside[:1]], 1.0)
        claim.anchors.update(inside)
        claim.judgement.anchored.update(inside)
        return
    derived = derive(claim, q, today)
    if derived is not None:
        lines, how = derived
        claim.judgement.rest_on(lines, 1.0)
        if q.measure is not Measure.YEAR and q.unit < YEAR / 13:
            claim.anchors.update(
                f.index for f in claim.facts.lines if f.line.id in lines
            )
        if how:
            claim.judgement.derivations.append(how)
        return
    _report(claim, q, right, [i for i, _ in equal])


def _unnamed(q: Quantity) -> bool:
    """
    Whether nothing says what is counted, so that the number before it tells.
    """
    return not any(w.weight for w in q.nouns)


_OF_MINE = re.compile(
    r"\s+(of|von|der|meiner|unserer) (the|my|our|these|those|den|meinen)?\b",
    re.IGNORECASE,
)


def _all_of(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether "all 18" are claimed where the line tells of some of 18.
    """
    every = re.search(
        r"\b(all|every one of|alle|sämtliche)\s(the |my |meine |der )?$",
        claim.text[: q.start],
        re.IGNORECASE,
    )
    some = _OF_MINE.match(claim.text, q.end)
    return bool(every or some) and any(n.quantity == w for _, w in part_of_whole(line))


def _report(claim: Claim, q: Quantity, right: list[int], equal: list[int]) -> None:
    span = claim.text[q.start : q.end]
    if right:
        claim.judgement.find(
            FindingCode.ROLE_MIXED,
            span,
            f"{span} stands under another post: {_quote(claim, right[0])}",
        )
    elif equal and q.measure is not Measure.NAMED:
        claim.judgement.find(
            FindingCode.NUMBER_WRONG_MEANING,
            span,
            f"In the resume {span} is something else: {_quote(claim, equal[0])}",
        )
    else:
        claim.judgement.find(
            FindingCode.NUMBER_UNSUPPORTED,
            span,
            f"No line of the resume gives {span}, and it does not follow from any.",
        )


def _quote(claim: Claim, index: int) -> str:
    text = claim.line(index).line.text
    return f"“{text if len(text) <= 120 else text[:117] + '…'}”"  # noqa: PLR2004
