"""
Years that follow from the dates in resume lines, whatever posts they stand under.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from datetime import date

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.numbers.tenures import fair_years
from resumate.domain.grounding.quantities.quantity import Quantity
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.dates import YEARS
from resumate.domain.language.words import words
from resumate.domain.lexicon.numerals import YEAR
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, Section

_APART = regex(
    r"\s*(later|earlier|before|after|ahead|ago|old|alt|später|früher|zuvor|vorher|danach)\b",
    re.IGNORECASE,
)


def years_apart(claim: Claim, q: Quantity, today: date) -> tuple[list[str], str] | None:
    """
    "Seven years ago", "two years later": the years between two dates that lines give.
    """
    after = _APART.match(claim.text, q.end)
    ago = (after and after[1].lower() in {"ago", "old", "alt"}) or re.search(
        r"\bvor\s+(\w+\s+)?$", claim.text[: q.start], re.IGNORECASE
    )
    if not (after or ago):
        return None
    said = [w for w in claim.words if w.weight >= 0.5]  # noqa: PLR2004 - what tells
    given = {int(y) for y in YEARS.findall(claim.text)}
    if ago:
        given.add(today.year)
    for index in sorted(claim.in_scope()):
        line = claim.line(index).line
        hits = sum(index in claim.facts.hits(w) for w in said)
        if not said or hits < max(1, 0.25 * len(said)):
            continue
        for year in {int(y) for y in YEARS.findall(line.text)}:
            for other in given:
                if fair_years(q.value / YEAR, q, abs(other - year), 0.6):
                    return [
                        line.id
                    ], f"{abs(other - year)} years between {year} and {other}."
    return None


_SPAN = regex(
    r"((?:19|20)\d\d)\)?\W*(?:[–-]|to|bis)\W*(?:[$€£]?[\d.,]+\w?\W+)?((?:19|20)\d\d)"
)


def years_within_line(claim: Claim, q: Quantity) -> tuple[list[str], str] | None:
    """
    The years between two that a line gives: "2016 – 2018", "from $1M (2022) to $2M (2025)".
    """
    for index in sorted(claim.in_scope()):
        line = claim.line(index).line
        if line.role is not None and line.kind is LineKind.ENTRY:
            continue
        for first, last in _SPAN.findall(line.text):
            years = int(last) - int(first)
            told = [w for w in claim.words if index in claim.facts.hits(w) and w.weight]
            if told and fair_years(q.value / YEAR, q, years, 0.6):
                return [line.id], f"{years} years from {first} to {last} ({line.id})."
    return None


_SINCE = regex(r"\b(?:since|seit|from|ab)\s+(?:\w+\s+)?((?:19|20)\d\d)\b")
_IN_YEAR = regex(r"(?<![\d–-])(?<![–-] )\b((?:19|20)\d\d)\b(?!\s?[–-])")


def years_since_line(
    claim: Claim, q: Quantity, today: date
) -> tuple[list[str], str] | tuple[()] | None:
    """
    The time since a year that a line gives, where it is that line's matter.

    Nothing where no line is so; empty where the time does not fit the line.
    """
    said = [
        w
        for w in claim.clause.words
        if w.weight == 1.0
        and not any(p.start <= w.start < p.end for p in claim.numbers)
    ]
    shares = {
        i: sum(1 / len(h) for w in said if i in (h := claim.facts.hits(w)))
        for i in claim.in_scope()
    }
    best = max(shares.values(), default=0)
    lines = [i for i, share in shares.items() if share == best > 0]
    for index in sorted(lines):
        facts = claim.line(index)
        if facts.line.role is not None and facts.line.kind is LineKind.ENTRY:
            return None
        since = _SINCE.search(facts.line.text)
        certified = facts.line.section is Section.CERTIFICATIONS
        years = [since[1]] if since else _years_of(claim, facts) if certified else []
        for year in years:
            gone = today.year + today.month / 12 - int(year) - 0.5
            if fair_years(q.value / YEAR, q, gone, 1.05):
                how = f"{gone:.0f} years since {year} ({facts.line.id})."
                return [facts.line.id], how
        if since and len(lines) == 1 and not facts.anywhere:
            return ()
    return None


def _years_of(claim: Claim, facts: LineFacts) -> list[str]:
    """
    The years of the entries of a list that the claim speaks of: "Stage 1 (2023), ACLS (2021)".
    """
    keys = {k for w in claim.words if w.weight for k in w.keys}
    entries = re.split(r"[,;](?![^()]*\))", facts.line.text)
    if len(_IN_YEAR.findall(facts.line.text)) == 1 and ";" not in facts.line.text:
        entries = [facts.line.text]  # "Chartered Engineer, Mechanical, 2014"
    return [
        year
        for entry in entries
        if keys & {k for w in words(entry, claim.language) for k in w.keys}
        for year in _IN_YEAR.findall(entry)
    ]
