"""
Numbers that no line states but that follow from lines.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from datetime import date
from itertools import pairwise

from resumate.domain.grounding.careers import is_study, year_of_role, years_of_roles
from resumate.domain.grounding.changes import (
    Derived,
    derive_change,
    derive_difference,
    derive_share,
)
from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.lexicon.kin import LABELS
from resumate.domain.grounding.lexicon.numerals import YEAR
from resumate.domain.grounding.meaning import (
    GENERIC_PEOPLE,
    means_the_same,
    numbers_of,
    same_subject,
)
from resumate.domain.grounding.periods import period
from resumate.domain.grounding.quantity import Measure, Quantity
from resumate.domain.grounding.values import fair
from resumate.domain.resume import Section


def derive(claim: Claim, q: Quantity, today: date) -> Derived | None:  # noqa: PLR0911
    """
    How the number follows from lines that do not state it: their ids, and in words.
    """
    if q.measure is Measure.NAMED:
        return _named_number(claim, q)
    if q.measure is Measure.YEAR:
        return year_of_role(claim, q, today)
    if q.measure is Measure.TIME and q.unit >= YEAR / 13:  # months and years
        return years_of_roles(claim, q, today)
    if q.measure is Measure.VAGUE and q.unit:
        return years_of_roles(claim, q, today)
    if q.measure in {Measure.PERCENT, Measure.MULTIPLE}:
        return derive_change(claim, q) or derive_share(claim, q)
    if q.measure in {Measure.COUNT, Measure.MONEY, Measure.TIME}:
        counted = q.measure is Measure.COUNT and bool(q.nouns)
        return (
            _others_of_team(claim, q)
            or derive_difference(claim, q)
            or _rate(claim, q)
            or _average(claim, q)
            or (_product(claim, q) if counted else None)
            or _sum(claim, q)
            or _tally(claim, q)
        )
    return None


def _named_number(claim: Claim, q: Quantity) -> Derived | None:
    name = re.escape(q.name)
    scope = claim.in_scope() if q.name.lower() in LABELS else None
    for facts in claim.facts.lines:
        if scope is not None and facts.index not in scope:
            continue
        if re.search(rf"(?i)(?<!\w){name}(?![\s.]*\d)(?!\w)", facts.line.text):
            return [facts.line.id], ""
        number = f"{q.value:g}"
        if re.search(
            rf"(?i)(?<!\w){name}(?:e?s|n)?[\s\W]{{0,3}}(No\.\s|\d+(?: to | bis |\s?[-–]\s?))?{re.escape(number)}(?!\d)",
            facts.line.text,
        ):
            return [facts.line.id], ""
    return None


def _others_of_team(claim: Claim, q: Quantity) -> Derived | None:
    """
    "With four colleagues" follows from a team of five.
    """
    us = re.match(r"\s+of us\b", claim.text[q.end :])
    if us:
        return _with_oneself(claim, q)
    if not q.nouns or q.nouns[-1].lower not in GENERIC_PEOPLE | {
        "others",
        "peers",
        "classmates",
    }:
        return None
    for index, n in numbers_of(claim):
        said = {k for k in n.nouns if k in {"team", "crew", "group", "gruppe"}}
        if index in claim.in_scope() and said and n.quantity.value == q.value + 1:
            how = f"{q.value:g} others in a team of {n.quantity.value:g} ({claim.line(index).line.id})."
            return [claim.line(index).line.id], how
    return None


def _rate(claim: Claim, q: Quantity) -> Derived | None:
    """
    "4,800 a year" follows from "400 a month".
    """
    said = period(claim.text, q)
    for index, n in numbers_of(claim):
        line = claim.line(index)
        held = period(line.line.text, n.quantity)
        if not said or not held or said == held or index not in claim.in_scope():
            continue
        value = n.quantity.value * held / said
        slack = 0.1 if {said, held} - {1, 4, 12} else 0.0
        near = abs(value - q.value) <= slack * value or fair(q.value, q.hedge, value)
        if near and same_subject(claim, q, line):
            how = f"{q.value:g} follows from {n.quantity.value:g} ({line.line.id})."
            return [line.line.id], how
    return None


def _with_oneself(claim: Claim, q: Quantity) -> Derived | None:
    """
    "Four of us" follow from work with three others, or from a team of four.
    """
    for index, n in numbers_of(claim):
        line = claim.line(index)
        others = re.search(r"\bwith (the )?$", line.line.text[: n.quantity.start])
        if (
            index in claim.in_scope()
            and n.quantity.value + bool(others) == q.value
            and same_subject(claim, q, line)
        ):
            return [line.line.id], f"{q.value:g} with oneself ({line.line.id})."
    return None


_PER = re.compile(r"\b(an?|per|each|every|pro|je|jede[rsnm]?)\s+$", re.IGNORECASE)


def _average(claim: Claim, q: Quantity) -> Derived | None:
    """
    "475 a season" follow from 1,900 over four seasons.
    """
    for index in sorted(claim.in_scope()):
        line = claim.line(index)
        for whole, parts in pairwise(line.numbers):
            if parts.quantity.unit == YEAR and period(claim.text, q) == 1:
                value = whole.quantity.value * YEAR / parts.quantity.value
                if same_subject(claim, q, line) and fair(q.value, q.hedge, value):
                    how = f"{value:g} a year ({line.line.id})."
                    return [line.line.id], how
            several = parts.quantity.value > 1 and parts.nouns
            named = [
                w
                for w in claim.clause.words
                if w.keys & parts.nouns and _PER.search(claim.text[: w.start])
            ]
            if not (several and named):
                continue
            value = whole.quantity.value / parts.quantity.value
            if abs(value - q.value) <= 0.01 * value or fair(q.value, q.hedge, value):
                how = f"{q.value:g} follows from {whole.quantity.value:g} / {parts.quantity.value:g} ({line.line.id})."
                return [line.line.id], how
    return None


_EACH = re.compile(
    r"\s*(times|mal|per|each|pro|je|a (day|week|month|year))\b", re.IGNORECASE
)


_APIECE = re.compile(r"\b(je|jeweils|each with|à)\s+(bis zu\s+)?$", re.IGNORECASE)


def _product(claim: Claim, q: Quantity) -> tuple[list[str], str] | None:
    """
    "96 visits" follow from 24 stations that are visited four times.
    """
    for index in sorted(claim.in_scope()):
        line = claim.line(index)
        counts = [
            n.quantity for n in line.numbers if n.quantity.measure is Measure.COUNT
        ]
        for first, second in pairwise(counts):
            a, b = first.value, second.value
            text = line.line.text
            each = _EACH.match(text, second.end) or _APIECE.search(text[: second.start])
            if each and a * b == q.value and same_subject(claim, q, line):
                return [line.line.id], f"{q.value:g} = {a:g} x {b:g} ({line.line.id})."
    return None


_RANGE = re.compile(r"\w\s?(?:to|bis|-|–)\s?$", re.IGNORECASE)


def _sum(claim: Claim, q: Quantity) -> Derived | None:
    """
    Counts of the same thing on several lines, or side by side on one.
    """
    if q.measure is Measure.TIME:
        return None
    alike = [
        (i, n)
        for i, n in numbers_of(claim)
        if i in claim.in_scope()
        and n.quantity.measure is q.measure
        and (not q.nouns or means_the_same(claim, q, n, claim.line(i)))
        and n.quantity.value < q.value
        and (n.nouns or not q.nouns)
        and not _RANGE.search(claim.line(i).line.text[: n.quantity.start])
    ]
    values = [n.quantity.value for _, n in alike]
    ways = [(values, alike)] + [([a[1].quantity.value, b[1].quantity.value], [a, b])
                                for k, a in enumerate(alike[:8]) for b in alike[k + 1 : 8]]  # fmt: skip
    if not q.nouns:
        return None
    for numbers, used in ways:
        if len(numbers) > 1 and sum(numbers) == q.value:
            lines = list(dict.fromkeys(claim.line(i).line.id for i, _ in used))
            return lines[:3], f"{q.value:g} = {' + '.join(f'{v:g}' for v in numbers)}."
    for i, n in alike:
        if claim.line(i).article and n.quantity.value + 1 == q.value:
            return [claim.line(i).line.id], f"{q.value:g} = {n.quantity.value:g} + 1."
    return None


def _tally(claim: Claim, q: Quantity) -> Derived | None:
    """
    The number of employers, posts, languages or certificates that the resume lists.
    """
    noun = " ".join(w.lower for w in q.nouns)
    facts = claim.facts
    if not facts.lines or not noun:
        return None
    jobs = [r for r in facts.content.roles if not is_study(claim, r)]
    counts: dict[str, int] = {
        r"compan|employer|firm|unternehmen|arbeitgeber|organi[sz]ation": len({r.employer for r in jobs}),
        r"role|position|job|post|stelle": len(jobs),
        r"language|sprache": sum(
            len(_named_languages(f.line.text)) for f in facts.lines if f.line.section is Section.LANGUAGES
        ),
        r"certif|zertifik|licen": sum(
            len(re.split(r"[;,]", f.line.text)) for f in facts.lines if f.line.section is Section.CERTIFICATIONS
        ),
    }  # fmt: skip
    employers = {r.employer for r in jobs if r.employer}
    if q.value == len(employers) > 1 and set(noun.split()) & _KINDS:
        lines = facts.role_lines([r.id for r in jobs])
        return lines[:3], f"The resume lists {len(employers)} employers."
    for section, pattern in _LISTED.items():
        entries = [f.line for f in facts.lines if f.line.section is section]
        count = sum(max(1, len(_DATED.findall(e.text))) for e in entries)
        if re.search(pattern, noun) and count >= q.value:
            return [e.id for e in entries[:2]], f"The resume lists {count}."
    for pattern, count in counts.items():
        if re.search(pattern, noun) and count >= q.value:
            return facts.role_lines([r.id for r in jobs])[
                :2
            ], f"The resume lists {count}."
    return None


_KINDS = frozenset(
    "hotels hospitals schools clinics banks agencies restaurants universities companies firms "
    "practices kitchens studios hotel kliniken schulen betriebe betrieben häuser häusern "
    "praxen firmen unternehmen kanzleien agenturen".split()
)
_DATED = re.compile(r"\b(?:19|20)\d\d\b")

_LISTED = {
    Section.PUBLICATIONS: r"publication|paper|article|veröffentlichung|publikation|aufsätze",
    Section.PROJECTS: r"project|projekt",
    Section.AWARDS: r"award|prize|scholarship|auszeichnung|preis|stipendi",
}


def _named_languages(text: str) -> list[str]:
    return [part for part in re.split(r"[,;]", text) if part.strip()]
