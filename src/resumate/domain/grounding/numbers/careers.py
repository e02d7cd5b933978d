"""
Years that follow from when posts began and ended.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterator
from datetime import date

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.numbers.dated_lines import years_by_lines
from resumate.domain.grounding.numbers.employed_years import CAME, WENT
from resumate.domain.grounding.numbers.led_years import (
    leads_people,
    led_since,
    tells_leading,
)
from resumate.domain.grounding.numbers.sums import IN_ALL
from resumate.domain.grounding.numbers.tenures import (
    fair_years,
    is_study,
    length_of,
    roles_of,
    slack_for,
    time_covered,
)
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.mood_words import AT_FIRST
from resumate.domain.language.pattern import Pattern
from resumate.domain.language.told_dates import month_of
from resumate.domain.language.words import Word, plain_keys
from resumate.domain.lexicon.numerals import YEAR
from resumate.domain.patterns import Said, regex
from resumate.domain.resume import PartialDate, Role, Section


def year_of_role(
    claim: Claim, q: Quantity, today: date
) -> tuple[list[str], str] | None:
    """
    The role that began, ended or went on in that year.
    """
    roles = roles_of(claim)
    starting, ending = _which_end(claim, q)
    for role in roles:
        starts = role.start is not None and role.start.year == q.value
        ends = role.end is not None and role.end.year == q.value
        if (starts and not ending) or (ends and not starting):
            return claim.facts.role_lines([role.id])[:1], ""
    # "Before joining Meridian in 2021, I spent …": the year may be another role's.
    if _ELSEWHERE.search(claim.text[claim.clause.start : q.start]):
        for role in claim.facts.content.roles:
            if claim.facts.lines and q.value in {
                d.year for d in (role.start, role.end) if d
            }:
                return claim.facts.role_lines([role.id])[:1], ""
    if starting or ending:
        return None
    for role in roles:
        last = role.end.year if role.end else today.year if role.current else None
        if (
            role.start
            and last
            and role.start.year <= q.value <= last
            and claim.roles is not None
        ):
            begun, ended = month_of(role.start, "en"), _ended(role)
            how = f"{q.value:.0f} lies between {begun} and {ended} at {role.employer}."
            return claim.facts.role_lines([role.id])[:1], how
    return None


def _which_end(claim: Claim, q: Quantity) -> tuple[bool, bool]:
    """
    Whether the year is said to be that of the beginning, and whether that of the end.
    """
    if _FIRST_OF_TWO.search(claim.text, 0, q.start):
        return True, False
    if _LAST_OF_TWO.search(claim.text, 0, q.start):
        return False, True
    starting = bool(CAME.search(claim.piece))
    ending = bool(WENT.search(claim.piece)) or _FINISHED.search(claim.piece)
    if starting and ending:  # which year is which is not told
        return False, False
    return starting, ending


_ELSEWHERE = regex(
    r"^(and )?(before|prior|until|after|bevor|vor|nach)\b|\b(before|after|nach) [^,;.]{0,40}$",
    re.IGNORECASE,
)
_FIRST_OF_TWO = regex(r"\b(from|von|between|zwischen) (\w+ )?$", re.IGNORECASE)
_LAST_OF_TWO = regex(r"\b(19|20)\d\d (to|until|till|bis) (\w+ )?$", re.IGNORECASE)
"""Which of two years it is, in "from 2013 to 2018"."""
_FINISHED = Said(
    r"\b((finish|complet|conclud|end|beend|abgeschl|schl[ioß]+)\w*\b.{0,24}?(apprentice|trainee|train|stud|degree|intern|placement|contract|lehr|ausbildung|praktik|volontariat|referendariat)\w*"
    r"|(lehre|ausbildung|studium|praktikum|volontariat|referendariat)\b.{0,24}?(beend|abgeschl)\w*)\b",
)
"""A year beside it is that in which something ended."""


def years_of_roles(
    claim: Claim, q: Quantity, today: date
) -> tuple[list[str], str] | None:
    """
    The roles whose time together is as long as said.
    """
    by_lines = years_by_lines(claim, q, today)
    if by_lines is not None:
        return by_lines or None
    years = q.value / YEAR if q.measure is Measure.TIME else q.value
    meant = _choices(_meant(claim, q, today))
    unbroken = _UNBROKEN.search(claim.text)
    for chosen in (
        *meant,
        *_choices(_in_all(claim, q, today)),
        *_in_a_row(claim, q, today),
    ):
        spans = [s for r in chosen if (s := length_of(r, today))]
        worked = time_covered(spans)
        if unbroken and any(map(_is_break, chosen)):
            continue
        if (
            unbroken
            and max(e for _, e in spans) - min(s for s, _ in spans) - worked > _GAP
        ):
            continue
        if fair_years(years, q, worked, slack_for(q, chosen)):
            held = "; ".join(_held(r, r.start) for r in chosen if r.start)
            return (
                claim.facts.role_lines([r.id for r in chosen])[:3],
                f"{worked:.1f} years: {held}.",
            )
    for line, led in led_since(claim, today) if tells_leading(claim, q) else ():
        if fair_years(years, q, led, 0.6):
            return [line], f"{led:.1f} years ({line})."
    return None


def _held(role: Role, start: PartialDate) -> str:
    """
    From when to when, and where: "August 2009 to February 2016 at Foghorn Systems".
    """
    begun = month_of(start, "en")
    return f"{begun} to {_ended(role)} at {role.employer or role.title}"


def _ended(role: Role) -> str:
    return month_of(role.end, "en") if role.end else "now"


_UNBROKEN = AnyCase(
    r"\b(?:ununterbrochen|durchgehend|durchgängig|ohne unterbrechung|lückenlos|am stück|uninterrupted(?:ly)?|continuously|without (?:a|any) (?:break|gap))\b"
)
_GAP = 0.3
"""Years between two posts that are no break."""


def _is_break(role: Role) -> bool:
    return is_career_break(role.title or "")


def _meant(claim: Claim, q: Quantity, today: date) -> list[Role]:
    """
    The roles whose time the number tells: of the title or the field that is named.
    """
    studies = claim.roles is not None or _STUDIES.search(claim.text)
    roles = [r for r in roles_of(claim) if studies or not is_study(claim, r)]
    there = _named_after(claim, q)
    roles = [r for r in roles if r.id in there] or roles
    if _is_only_time(claim, q) and not _AS_AT_FIRST.search(claim.text, q.end):
        titled = claim.titled or _called(claim, roles)
        roles = [r for r in roles if r.id in titled] or roles
    roles = [r for r in roles if length_of(r, today)]
    if tells_leading(claim, q):
        since = any(led_since(claim, today))
        roles = [r for r in roles if leads_people(claim, r)] or ([] if since else roles)
    field = _field_words(claim, q)
    inside = [r for r in roles if field and _in_field(claim, r, field)]
    if field and claim.roles is not None:
        return inside or roles  # the accounts of a firm where one was trained, too
    if field:
        general = (
            len(field) == 1 and field[0].weight == 1.0 and _mostly(inside, roles, today)
        )
        return roles if general or _sums_up(claim, field) else inside
    return roles


_AS_AT_FIRST = regex(rf"(?:{AT_FIRST.pattern.removesuffix('$')})(?:as|als)\b")


def _is_only_time(claim: Claim, q: Quantity) -> bool:
    """
    Whether no other number of the clause is a time or a year, so that a title is told
    of this one.
    """
    return all(
        p == q or (p.unit < YEAR / 13 and p.measure is not Measure.YEAR)
        for p in claim.quantities
    )


_OF_THE_CAREER = Pattern(
    rf"\b({IN_ALL}|across (both|all|my|(?:two|three|four|five|six|\d) \w+)|counting|if you count|including|career|mitgerechnet|mitrechne\w*|eingerechnet|rechne[tn]?(?=[^.;]*\b(?:mit|dazu|hinzu|ein)\b))\b",
    re.IGNORECASE,
)


_OF_WHICH = regex(
    r"[^,;.]*,? (?:\w+ ){1,4}(?:of (?:them|which|those)|davon)\b", re.IGNORECASE
)
"""A part of the time is told of one post behind it: the whole is of more."""


def _in_all(claim: Claim, q: Quantity, today: date) -> list[Role]:
    """
    All roles, courses of study too, where the sentence says that it counts together.
    """
    in_all = _OF_THE_CAREER.search(claim.text) or _OF_WHICH.match(claim.text, q.end)
    if not (in_all and claim.facts.lines):
        return []
    return [r for r in claim.facts.content.roles if length_of(r, today)]


_IN_TURN = Pattern(
    r"\b(before|after|previously|most recently|latterly|then|later|earlier|zuletzt|davor|zuvor|danach|anschließend|nach)\b",
    re.IGNORECASE,
)


def _in_a_row(claim: Claim, q: Quantity, today: date) -> list[list[Role]]:
    """
    Each post by itself, and all of them, where the sentence tells of one after another
    though it names but one: "Two years in a warehouse came before my present job".
    """
    if claim.roles is None or not _IN_TURN.search(claim.text):
        return []
    there = _named_after(claim, q)
    field = _field_words(claim, q)
    roles = [
        r
        for r in claim.facts.content.roles
        if length_of(r, today) and (r.id in there or not there)
    ]
    inside = [[r] for r in roles if not field or _in_field(claim, r, field)]
    return inside if there else [*inside, roles]


_NEXT = regex(r",|\b(?:came|followed|before|after|bevor|nach|vor)\b|$")


def _named_after(claim: Claim, q: Quantity) -> set[str]:
    """
    The roles at the employer that the number is told of, before the sentence goes on.
    """
    goes_on = _NEXT.search(claim.text, q.end)
    end = goes_on.start() if goes_on else len(claim.text)
    return {
        role
        for match, roles in claim.facts.employers.find(claim.text)
        if q.end <= match.start() < end
        for role in roles
    }


_BEING = regex(
    r"\b(been|was|am|as|worked as|war|bin|als)\s+(ich\s+)?((seit|for) ([\w-]+ ){1,4}(jahren?|years)\s+(als )?)?(an?\s+|eine?\s+)?$",
    re.IGNORECASE,
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


_STUDIES = Pattern(
    r"\b(training|apprenticeship|stud(y|ies)|internships?|ausbildung|lehre|studium|praktik\w+)\b",
    re.IGNORECASE,
)


def _choices(roles: list[Role]) -> Iterator[list[Role]]:
    for role in roles:
        yield [role]
    for size in range(2, len(roles) + 1):
        for start in range(len(roles) - size + 1):
            yield roles[start : start + size]


def _field_words(claim: Claim, q: Quantity) -> list[Word]:
    """
    The words of what the years were spent in, the employer's name left out.
    """
    after = claim.text[q.end : claim.clause.end]
    begins = _FIELD.match(after)
    if not begins or (claim.roles is not None and not begins["in"]):
        return []
    stop = _FIELD_ENDS.search(after, begins.end())
    end = q.end + (stop.start() if stop else len(after))
    end = min([end, *(p.start for p in claim.numbers if p.start > q.start)])
    named = [m.span() for m, _ in claim.facts.employers.find(claim.text)]
    field = [
        w
        for w in claim.content
        if q.end + (begins.end() if begins["in"] else 0) <= w.start < end
        and not any(start <= w.start < stop for start, stop in named)
    ]
    return field if not begins["verb"] or _titled(claim, field) else []


def _titled(claim: Claim, field: list[Word]) -> bool:
    """
    Whether the title of any post has a word of the field.
    """
    titles = [t for of_role in claim.facts.titles.values() for t in of_role]
    return any(not w.keys.isdisjoint(t.keys) for w in field for t in titles)


_FIELD = regex(
    r"['’]?\s+(?:(?:of|as|als|at|bei|with|auf|mit|[a-z-]+ experience)\b|\w+erfahrung)|\s?\w*[Ee]rfahrung"
    r"|\s+(?:lang |(?P<verb>bin|war|arbeite|arbeitete|stehe) ich (?:(?!als\b)[a-zäöü]+ ){0,2}?)?(?P<in>in|im)\b"
)
"""What leads in a field, or the place of work: "in procurement", "als Koch", "bei uns"."""
_FIELD_ENDS = regex(
    r"[,;.]|\b(?:taught|gave|have|has|prepared|which|made|where|with|came|followed|führte|mich|mir|ich|wir|habe|hatte|bin|war|bringe|zu Hause)\b"
)


def _in_field(claim: Claim, role: Role, field: list[Word]) -> bool:
    indexes = {i for i, f in enumerate(claim.facts.lines) if f.line.role == role.id}
    title = {k for w in claim.facts.titles.get(role.id, ()) for k in w.keys}
    hit = [
        w
        for w in field
        if w.keys & title or any(i in indexes for i in claim.facts.hits(w))
    ]
    return len(hit) >= 0.5 * len(field)


def _sums_up(claim: Claim, field: list[Word]) -> bool:
    """
    Whether the field is that by which the resume sums up the whole career, and no post
    names it: "eleven years in warehouses" of a "Warehouse supervisor".
    """
    posts = {i for w in field for i in claim.facts.hits(w)}
    return all(w.weight == 1.0 and claim.facts.hits(w) for w in field) and all(
        claim.line(i).line.section is Section.SUMMARY for i in posts
    )


def _mostly(inside: list[Role], roles: list[Role], today: date) -> bool:
    """
    Whether the roles that name the field are by far the larger part of all the time.
    """
    spans = [
        [s for r in some if (s := length_of(r, today))] for some in (inside, roles)
    ]
    within, worked = map(time_covered, spans)
    return within >= 0.6 * worked > 0
