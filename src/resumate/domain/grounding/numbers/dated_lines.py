"""
Years that follow from the dates in resume lines, whatever posts they stand under.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from datetime import date

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.numbers.tenures import fair_years, is_study
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.dates import YEARS
from resumate.domain.language.words import words
from resumate.domain.lexicon.numerals import YEAR
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, Section

_APART = regex(
    r"\s*(later|earlier|before|after|ahead|ago|old|alt|später|früher|zuvor|vorher|danach)\b",
    re.IGNORECASE,
)


def years_by_lines(
    claim: Claim, q: Quantity, today: date
) -> tuple[list[str], str] | tuple[()] | None:
    """
    The years that follow from what lines are dated, whichever post is meant.

    Nothing where no line tells; empty where one tells otherwise.
    """
    told = years_since_study(claim, q, today)
    if told is None:
        told = years_apart(claim, q, today)
    if told is None:
        told = years_within_line(claim, q) or years_listed(claim, q)
    return years_since_line(claim, q, today) if told is None else told


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
    r"((?:19|20)\d\d)\)?\W*(?:[–-]|to|bis|auf)\W*(?:[$€£]?[\d.,]+\w?(?:\W+[^\W\d]+\.?){0,2}\W+)?((?:19|20)\d\d)"
)


def years_within_line(
    claim: Claim, q: Quantity
) -> tuple[list[str], str] | tuple[()] | None:
    """
    The years between two that a line gives: "2016 – 2018", "from $1M (2022) to $2M (2025)".

    Nothing where no line has so many; empty where the change that the sentence reckons
    took another time.
    """
    other = False
    for index in sorted(claim.in_scope()):
        line = claim.line(index).line
        if line.role is not None and line.kind is LineKind.ENTRY:
            continue
        for first, last in _SPAN.findall(line.text):
            years = int(last) - int(first)
            told = [w for w in claim.words if index in claim.facts.hits(w) and w.weight]
            reckoned = line.id in claim.judgement.support and _reckons(claim, q)
            if (told or reckoned) and fair_years(q.value / YEAR, q, years, 0.6):
                return [line.id], f"{years} years from {first} to {last} ({line.id})."
            other = other or reckoned
    return () if other else None


def years_since_study(
    claim: Claim, q: Quantity, today: date
) -> tuple[list[str], str] | tuple[()] | None:
    """
    The time since an apprenticeship or a course of study ended, where it is told of that.

    Nothing where it is not, or the end is not told; empty where it does not fit.
    """
    if not _SINCE_STUDY.search(claim.piece):
        return None
    trade = _TRADE.search(claim.piece) is not None
    ended = [
        (head, role.end)
        for role in claim.facts.content.roles
        for head in claim.facts.role_lines([role.id])
        if role.end
        and (trade or is_study(claim, role))
        and (_LEARNT if trade else _STUDIED).search(f"{role.title} {role.employer}")
    ]
    for head, end in ended:
        gone = (today.year - end.year) + (today.month - (end.month or 7)) / MONTHS
        if fair_years(q.value / YEAR, q, gone, 0.6 if end.month else 1.05):
            return [head], f"{gone:.0f} years since {end.year} ({head})."
    return () if ended else None


MONTHS = 12
_LEARNT = AnyCase(
    r"\b(?:lehre|lehrling|\w*ausbildung|auszubildende\w*|apprentice\w*)\b"
)
_STUDIED = AnyCase(
    r"\b(?:\w*studi\w+|bachelor\w*|master|diplom\w*|magister|[bm]\.? ?(?:sc|a|eng)|ph\.? ?d|degree|promotion|university|college|\w*universität|\w*hochschule|tu|fh|eth)\b"
)
_TRADE = AnyCase(r"\b(?:lehr|\w*lehre\b|\w*ausbildung|apprenticeship\b)")
_ENDED = r"(?:(?:meine[mrs]? |de[mrs] )?(?:lehr|ausbildungs|studien|berufs)?(?:abschluss(?:es)?|ende)(?: (?:meine[rs]|der|des) (?:\w*lehre|\w*ausbildung|\w*studiums))?)"
_SINCE_STUDY = AnyCase(
    rf"\bseit {_ENDED} (?:sind|ist)\b[^,;.]*\b(?:vergangen|her)\b"
    r"|\b(?:lehr|ausbildungs|studien)(?:abschluss|ende) (?:liegt|ist)\b[^,;.]*\b(?:zurück|her)\b"
    r"|\bsince (?:I (?:finished|completed|ended)|the end of|finishing|completing) (?:my |the |an? )?(?:[\w-]+ ){0,2}(?:apprenticeship|degree|studies|training)\b"
)
"""How one says that a time began when one had learnt."""


def _reckons(claim: Claim, q: Quantity) -> bool:
    """
    Whether it is told in what time the share came about that was reckoned before it.
    """
    shares = [p for p in claim.quantities if p.measure is Measure.PERCENT]
    return any(_IN_TIME.fullmatch(claim.text, p.end, q.start) for p in shares)


_IN_TIME = regex(r" (?:in|innerhalb von|binnen|over|within) (?:nur |just |only )?")


_LISTED = regex(r"\b(?:19|20)\d\d(?:(?:, | and | und | & )(?:19|20)\d\d)+\b")


def years_listed(claim: Claim, q: Quantity) -> tuple[list[str], str] | None:
    """
    As many years as a line lists for what it tells: "over two years" of "in 2019 and
    2020".
    """
    for index in sorted(claim.in_scope()) if q.unit == YEAR else ():
        line = claim.line(index).line
        listed = _LISTED.search(line.text)
        if not listed or line.kind is LineKind.ENTRY:
            continue
        told = [w for w in claim.words if index in claim.facts.hits(w) and w.weight]
        if len(told) > 1 and len(YEARS.findall(listed[0])) * YEAR == q.value:
            return [line.id], f"{listed[0]} ({line.id})."
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
