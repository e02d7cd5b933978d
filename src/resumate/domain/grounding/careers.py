"""
Years that follow from when posts began and ended.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterator
from datetime import date

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.facts import LineFacts
from resumate.domain.grounding.lexicon.numerals import YEAR
from resumate.domain.grounding.matter import plain_keys
from resumate.domain.grounding.quantity import Measure, Quantity
from resumate.domain.grounding.words import Word, words
from resumate.domain.resume import LineKind, Role, Section


def roles_of(claim: Claim) -> list[Role]:
    """
    The roles that the claim may speak of.
    """
    facts = claim.facts
    if not facts.lines:
        return []
    return [
        r for r in facts.content.roles if claim.roles is None or r.id in claim.roles
    ]


def is_study(claim: Claim, role: Role) -> bool:
    """
    Whether the role is a course of study.
    """
    sections = {f.line.section for f in claim.facts.lines if f.line.role == role.id}
    return bool(sections) and sections <= {Section.EDUCATION}


def year_of_role(
    claim: Claim, q: Quantity, today: date
) -> tuple[list[str], str] | None:
    """
    The role that began, ended or went on in that year.
    """
    roles = roles_of(claim)
    starting = re.search(
        r"\b(join\w*|started|began|since|seit|begann|begonnen|angefangen|hired)\b",
        claim.piece,
        re.IGNORECASE,
    )
    for role in roles:
        starts = role.start is not None and role.start.year == q.value
        ends = role.end is not None and role.end.year == q.value
        if starts or (ends and not starting):
            return claim.facts.role_lines([role.id])[:1], ""
    # "Before joining Meridian in 2021, I spent …": the year may be another role's.
    if re.match(
        r"(and )?(before|prior|until|after|bevor|vor|nach)\b",
        claim.piece,
        re.IGNORECASE,
    ):
        for role in claim.facts.content.roles:
            if claim.facts.lines and q.value in {
                d.year for d in (role.start, role.end) if d
            }:
                return claim.facts.role_lines([role.id])[:1], ""
    if starting:
        return None
    for role in roles:
        last = role.end.year if role.end else today.year if role.current else None
        if (
            role.start
            and last
            and role.start.year <= q.value <= last
            and claim.roles is not None
        ):
            how = f"{q.value:.0f} lies between {role.start} and {role.end or 'now'} at {role.employer}."
            return claim.facts.role_lines([role.id])[:1], how
    return None


def length_of(role: Role, today: date) -> tuple[float, float] | None:
    """
    Start and end as years; the end of a month, or the middle of a year, where told.
    """
    if role.start is None:
        return None
    start = role.start.year + ((role.start.month or 1) - 1) / 12
    if role.end is not None:
        return start, role.end.year + (
            role.end.month or (12 if role.start.month is None else 6)
        ) / 12
    return (start, today.year + today.month / 12) if role.current else None


def years_of_roles(
    claim: Claim, q: Quantity, today: date
) -> tuple[list[str], str] | None:
    """
    The roles whose time together is as long as said.
    """
    apart = _years_apart(claim, q, today)
    if apart is not None:
        return apart
    lasted = _years_of_line(claim, q)
    if lasted is not None:
        return lasted
    since = _since_line(claim, q, today)
    if since is not None:
        return since or None
    studies = claim.roles is not None or _STUDIES.search(claim.text)
    roles = [r for r in roles_of(claim) if studies or not is_study(claim, r)]
    if len(claim.quantities) == 1:
        titled = claim.titled or _called(claim, roles)
        roles = [r for r in roles if r.id in titled] or roles
    roles = [r for r in roles if length_of(r, today)]
    field = _field_words(claim, q)
    if field and claim.roles is None:
        inside = [r for r in roles if _in_field(claim, r, field)]
        general = (
            len(field) == 1 and field[0].weight == 1.0 and _mostly(inside, roles, today)
        )
        roles = roles if general else inside
    years = q.value / YEAR if q.measure is Measure.TIME else q.value
    for chosen in _choices(roles):
        spans = [s for r in chosen if (s := length_of(r, today))]
        worked = _union(spans)
        vague = any(
            d is not None and d.month is None for r in chosen for d in (r.start, r.end)
        )
        slack = 1.05 if vague or any(r.current for r in chosen) else 0.6
        if _fair_years(years, q, worked, slack):
            names = ", ".join(
                f"{r.employer} {r.start}–{r.end or 'now'}" for r in chosen
            )
            return (
                claim.facts.role_lines([r.id for r in chosen])[:3],
                f"{worked:.1f} years: {names}.",
            )
    return None


_SPAN = re.compile(
    r"((?:19|20)\d\d)\)?\W*(?:[–-]|to|bis)\W*(?:[$€£]?[\d.,]+\w?\W+)?((?:19|20)\d\d)"
)


def _years_of_line(claim: Claim, q: Quantity) -> tuple[list[str], str] | None:
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
            if told and _fair_years(q.value / YEAR, q, years, 0.6):
                return [line.id], f"{years} years from {first} to {last} ({line.id})."
    return None


_BEING = re.compile(
    r"\b(been|was|am|as|worked as|war|bin|als)\s+(ich\s+)?(an?\s+)?$", re.IGNORECASE
)


def _called(claim: Claim, roles: list[Role]) -> frozenset[str]:
    """
    The roles by whose title the candidate is called: "I have been a bookseller".
    """
    called = [
        w
        for w in claim.clause.words
        if w.weight and _BEING.search(claim.text[: w.start])
    ]
    return frozenset(
        r.id
        for r in roles
        for title in claim.facts.titles.get(r.id, ())
        if any(plain_keys(w.keys) & title.keys for w in called)
    )


_STUDIES = re.compile(
    r"\b(training|apprenticeship|stud(y|ies)|internships?|ausbildung|lehre|studium|praktik\w+)\b",
    re.IGNORECASE,
)


_APART = re.compile(
    r"\s*(later|earlier|before|after|ahead|ago|old|alt|später|früher|zuvor|vorher|danach)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def _years_apart(
    claim: Claim, q: Quantity, today: date
) -> tuple[list[str], str] | None:
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
    given = {int(y) for y in _YEAR.findall(claim.text)} or (
        {today.year} if ago else set()
    )
    for index in sorted(claim.in_scope()):
        line = claim.line(index).line
        hits = sum(index in claim.facts.hits(w) for w in said)
        if not said or hits < max(1, 0.25 * len(said)):
            continue
        for year in {int(y) for y in _YEAR.findall(line.text)}:
            for other in given:
                if _fair_years(q.value / YEAR, q, abs(other - year), 0.6):
                    return [
                        line.id
                    ], f"{abs(other - year)} years between {year} and {other}."
    return None


_SINCE = re.compile(r"\b(?:since|seit|from|ab)\s+(?:\w+\s+)?((?:19|20)\d\d)\b")
_IN_YEAR = re.compile(r"(?<![\d–-])(?<![–-] )\b((?:19|20)\d\d)\b(?!\s?[–-])")


def _since_line(
    claim: Claim, q: Quantity, today: date
) -> tuple[list[str], str] | tuple[()] | None:
    """
    The time since a year that a line gives, where it is that line's matter.

    Nothing where no line is so; empty where the time does not fit the line.
    """
    said = [
        w
        for w in claim.words
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
            if _fair_years(q.value / YEAR, q, gone, 1.05):
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
    return [
        year
        for entry in entries
        if keys & {k for w in words(entry, claim.language) for k in w.keys}
        for year in _IN_YEAR.findall(entry)
    ]


def _mostly(inside: list[Role], roles: list[Role], today: date) -> bool:
    """
    Whether the roles that name the field are the larger part of all the time worked.
    """
    spans = [
        [s for r in some if (s := length_of(r, today))] for some in (inside, roles)
    ]
    within, worked = map(_union, spans)
    return within >= 0.5 * worked > 0


def _fair_years(said: float, q: Quantity, worked: float, slack: float) -> bool:
    if q.measure is Measure.VAGUE:
        return said <= worked + slack
    if q.hedge == "over":
        return 0.5 * worked <= said <= worked + 0.1 * slack
    if q.hedge in {"nearly", "about"}:
        return abs(said - worked) <= max(slack, 1.0, 0.15 * worked)
    return abs(said - worked) <= slack


def _choices(roles: list[Role]) -> Iterator[list[Role]]:
    for role in roles:
        yield [role]
    for size in range(2, len(roles) + 1):
        for start in range(len(roles) - size + 1):
            yield roles[start : start + size]


def _union(spans: list[tuple[float, float]]) -> float:
    total, reach = 0.0, 0.0
    for start, end in sorted(spans):
        total += max(0.0, end - max(start, reach))
        reach = max(reach, end)
    return total


def _field_words(claim: Claim, q: Quantity) -> list[Word]:
    after = claim.text[q.end : claim.clause.end]
    if not re.match(
        r"['’]?\s+(of|in|as|als|in der|im|at|bei|with|auf|mit|[a-z-]+ experience)\b|\s?\w*erfahrung|['’]?\s+\w+erfahrung",
        after,
    ):
        return []
    stop = re.search(
        r"[,;.]|\b(taught|gave|have|has|prepared|which|made|where|with)\b", after
    )
    end = q.end + (stop.start() if stop else len(after))
    return [w for w in claim.content if q.end <= w.start < end]


def _in_field(claim: Claim, role: Role, field: list[Word]) -> bool:
    indexes = {i for i, f in enumerate(claim.facts.lines) if f.line.role == role.id}
    title = {k for w in claim.facts.titles.get(role.id, ()) for k in w.keys}
    hit = [
        w
        for w in field
        if w.keys & title or any(i in indexes for i in claim.facts.hits(w))
    ]
    return len(hit) >= 0.5 * len(field)
