"""
Whether numbers follow from the resume, and mean there what they mean here.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.credentials.credential import HELD, rests_on_paper
from resumate.domain.grounding.numbers.derived import derive
from resumate.domain.grounding.numbers.employed_years import employed_year
from resumate.domain.grounding.numbers.idle_numbers import claims_nothing
from resumate.domain.grounding.numbers.told_of import is_told_of
from resumate.domain.grounding.quantities.currencies import other_money
from resumate.domain.grounding.quantities.people import GENERIC_PEOPLE, are_people
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.grounding.quantities.values import same_value
from resumate.domain.grounding.sources.line_numbers import Number
from resumate.domain.grounding.sources.places import line_place
from resumate.domain.language.words import keys_of, plain_keys
from resumate.domain.letter import FindingCode
from resumate.domain.lexicon.numerals import TIME, YEAR
from resumate.domain.patterns import regex


def check_numbers(claim: Claim, today: date) -> None:
    """
    Every number must be the resume's, counting the same thing, or follow from it.
    """
    for quantity in claim.quantities:
        if quantity.start in claim.masked or claims_nothing(claim, quantity):
            continue
        _check_number(claim, quantity, today)


def _check_number(claim: Claim, q: Quantity, today: date) -> None:
    scope = claim.in_scope()
    equal = _equal(claim, q)
    if (heads := employed_year(claim, q)) is not None:
        claim.mask(claim.clause.start, claim.clause.end)  # it tells nothing else
        claim.judgement.rest_on(heads, 1.0)
        if not heads:
            _report(claim, q, [], [i for i, _ in equal])
        return
    right = [
        i
        for i, n in equal
        if is_told_of(claim, q, n, claim.line(i))
        and not _otherwise_counted(claim, q, n)
    ]
    inside = [i for i in right if i in scope]
    if inside and (
        _counted_elsewhere(claim, q, inside) or _of_another_course(claim, q, inside)
    ):
        _report(claim, q, [], inside)
    elif inside:
        claim.judgement.rest_on([claim.line(i).line.id for i in inside[:1]], 1.0)
        claim.anchors.update(inside)
        claim.judgement.anchored.update(inside)
    elif _follows(claim, q, today):
        return
    elif q.unit and _OF_THEM.match(claim.text, q.end):
        count = replace(q, measure=Measure.COUNT, value=q.value / q.unit, unit=0.0)
        _check_number(claim, count, today)
    else:
        _report(claim, q, right, [i for i, _ in equal])


_OF_THEM = regex(
    r"(?: of (?:them|these|those|which)\b| davon\b)(?! (?:as|in|at|with|als|im|bei|beim)\b)"
)
"""Of a time that is told before, or of things: "for three months; I had four of them"."""


def _equal(claim: Claim, q: Quantity) -> list[tuple[int, Number]]:
    """
    The numbers of lines that have the same value, with the indexes of the lines.
    """
    lasted = q.measure is Measure.TIME and _LASTED.match(claim.text, q.end)
    return [
        (i, n)
        for i, n in claim.facts.numbers_like(q.measure)
        if same_value(q, n.quantity)
        and not (lasted and n.quantity.measure is Measure.COUNT)
        and not other_money(q, claim.text, n.quantity, claim.line(i).line.text)
    ]


_LASTED = regex(
    r"[’']?\s+(?:of|as|in|with|at|als|im|bei|lang)\b|[’']?\s+(?:\w+ )?(?:experience|\w*erfahrung)",
    re.IGNORECASE,
)
"""What says of years that they are no age: a bare number is not so many of them."""


def _follows(claim: Claim, q: Quantity, today: date) -> bool:
    """
    Whether the number follows from others, which the sentence then rests on.
    """
    derived = derive(claim, q, today)
    if derived is None:
        return False
    lines, how = derived
    inside = [f.index for f in claim.facts.lines if f.line.id in lines]
    if inside and _counted_elsewhere(claim, q, inside):
        return False
    claim.judgement.rest_on(lines, 1.0)
    if q.measure is not Measure.YEAR and q.unit < YEAR / 13:
        claim.anchors.update(inside)
    if how:
        claim.judgement.derivations.append(how)
    return True


def _counted_elsewhere(claim: Claim, q: Quantity, inside: list[int]) -> bool:
    """
    Whether another line tells the deed far better, and counts the same otherwise:
    "mentored 4 nurses" of "Mentored 3 nurses", beside "Led a team of 4 nurses".
    """
    people = any(w.lower in GENERIC_PEOPLE for w in q.nouns)
    if q.measure is not Measure.COUNT or not (people or any(w.weight for w in q.nouns)):
        return False
    nouns = plain_keys(keys_of(q.nouns))
    others = {
        i
        for i, n in claim.facts.numbers
        if n.quantity.measure is Measure.COUNT
        and n.nouns & nouns
        and i not in inside
        and i in claim.in_scope()
    }
    return _better_told(claim, others, inside, MOSTLY)


def _otherwise_counted(claim: Claim, q: Quantity, n: Number) -> bool:
    """
    Whether a German line counts the very thing otherwise, and the equal number people:
    "neun Maschinen" of "2 Maschinen" and "ein Team von 9 Personen".
    """
    if claim.language != "de":
        return False
    nouns = keys_of(q.nouns[-1:])
    people = are_people(n.nouns, claim.language)
    if not people or n.nouns & nouns or are_people(nouns, claim.language):
        return False
    things = plain_keys(nouns)
    return any(
        m.nouns & things and m.quantity.measure is q.measure
        for i, m in claim.facts.numbers
        if i in claim.in_scope()
    )


def _of_another_course(claim: Claim, q: Quantity, inside: list[int]) -> bool:
    """
    Whether a time is that of one course, and the clause names another far better: the
    course in Word did not take the hours of the one in law.
    """
    lines = [f for f in claim.facts.lines if f.line.section in HELD]
    courses = {f.index for f in lines}
    if q.measure is not Measure.TIME or not courses.issuperset(inside):
        return False
    if _name_themselves(claim, inside, courses - set(inside)):
        return False
    short = q.unit <= TIME["week"]
    timed = {i for i, _ in claim.facts.numbers_like(Measure.TIME) if i in courses}
    return _better_told(claim, courses, inside, WELL) or (
        short and _names_another(claim, timed - set(inside), inside)
    )


def _names_another(claim: Claim, others: Iterable[int], inside: list[int]) -> bool:
    """
    Whether one of the *others* has words of the sentence that tell which it is, and the
    lines *inside* none that it lacks.
    """
    here = _said_by(claim, inside)
    return any(here < _said_by(claim, [i]) for i in others)


def _name_themselves(
    claim: Claim, inside: Iterable[int], others: Iterable[int]
) -> bool:
    """
    Whether the sentence has names of the lines *inside* that no other line has.
    """
    return len(_said_by(claim, inside) - _said_by(claim, others)) >= _NAMES


_NAMES = 2


def _said_by(claim: Claim, lines: Iterable[int]) -> set[int]:
    """
    Where words of the sentence that tell a matter begin, those that the lines have.
    """
    said = [w for w in claim.words if w.weight == 1.0]
    return {w.start for i in lines for w in said if i in claim.facts.hits(w)}


def _better_told(
    claim: Claim, others: Iterable[int], inside: list[int], least: float
) -> bool:
    """
    Whether one of the *others* has at least so much of the clause, and by far more than
    the lines *inside*.
    """
    said = [w for w in claim.content if w.weight]
    total = sum(w.weight for w in said) or 1.0

    def told(index: int) -> float:
        having = (w.weight for w in said if index in claim.facts.hits(w))
        return sum(having) / total

    best = max(map(told, inside))
    return any(told(i) >= least and told(i) - best >= BETTER for i in others)


WELL, MOSTLY, BETTER = 0.7, 0.6, 0.3
"""The share of a clause that the line tells which it is about, and by how much more."""


def _report(claim: Claim, q: Quantity, right: list[int], equal: list[int]) -> None:
    span = claim.text[q.start : q.end]
    if claim.studied(right) or _of_a_paper(claim, q, right):
        return
    if right:
        where = line_place(claim.facts, right[0], claim.roles or ())
        claim.judgement.find(
            FindingCode.ROLE_MIXED,
            span,
            f"{span} stands {where}: {_quote(claim, right[0])}",
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


def _of_a_paper(claim: Claim, q: Quantity, indexes: Iterable[int]) -> bool:
    """
    Whether it is the year, or a number in the name, of a paper that the sentence tells
    too: it is of no post.
    """
    lines = (claim.line(index).line for index in indexes)
    return q.measure in {Measure.YEAR, Measure.NAMED} and any(
        rests_on_paper(claim, line) for line in lines
    )


def _quote(claim: Claim, index: int) -> str:
    text = claim.line(index).line.text
    return f"“{text if len(text) <= 120 else text[:117] + '…'}”"  # noqa: PLR2004
