"""
For how long one is said to have led: no longer than one had the title of it.
"""

# ruff: noqa: E501 - patterns are read whole

from datetime import date

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.numbers.tenures import (
    length_of,
    time_covered,
)
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.levels import MANAGED, level_of_word
from resumate.domain.language.words import plain_keys
from resumate.domain.letter import FindingCode
from resumate.domain.lexicon.numerals import YEAR
from resumate.domain.patterns import regex
from resumate.domain.resume import Role

_SINCE = AnyCase(r"\b(?:since|seit)(?: (?:\w+ )?)?$")
_FOR = AnyCase(
    r"\b(?:for|seit)(?: (?:about|over|more than|nearly|almost|some|around|the (?:past|last)|rund|über|gut|mehr als|fast))? ?$"
)
_GOES_ON = AnyCase(r"\b(?:have|has|['’]ve|been|seit|bin)\b")
_BY_STEPS = AnyCase(
    r"\b(?:first|then|now|today|from|began|begun|started|moved|of them|of which|in total|in all|all told|heute|zunächst|zuerst|dann|inzwischen|jetzt|davon|insgesamt|begonnen|angefangen|aufgestiegen)\b"
)
"""Of a time that was spent in several posts."""
_IS_ONE = AnyCase(
    r"\b(?:been|am|as|bin|als)(?: now)?(?: the| an?| eine?| der| die)? \w"
)
_SLACK = 1.05
"""Years: a post of which only years are told may have begun a year before or after."""


def check_told_since(claim: Claim, today: date) -> None:
    """
    "Head of Chemistry since 2014" is nobody whose post of that title began in 2020.
    """
    if claim.judgement.findings or not claim.facts.lines:
        return
    one = _GOES_ON.search(claim.piece) and _IS_ONE.search(claim.piece)
    if not one or _BY_STEPS.search(claim.text):
        return
    for q in claim.quantities:
        said = _years(claim, q, today)
        if said is None:
            continue
        posts = _posts_said(claim)
        spans = [length_of(post, today) for post in posts]
        if not posts or None in spans:
            return
        known = [span for span in spans if span]
        now = today.year + today.month / 12
        since = q.measure is Measure.YEAR
        held = now - min(s for s, _ in known) if since else time_covered(known)
        if said <= held + _SLACK:
            return
        first = min(posts, key=lambda p: p.start.year if p.start else 0)
        claim.judgement.find(
            FindingCode.NUMBER_WRONG_MEANING,
            claim.text[q.start : q.end],
            f"The resume tells of this since {first.start} only ({first.title}).",
        )
        return


def _years(claim: Claim, q: Quantity, today: date) -> float | None:
    """
    How many years long it is said to have gone on.
    """
    before = claim.text[claim.clause.start : q.start]
    if q.measure is Measure.YEAR and _SINCE.search(before):
        return today.year + today.month / 12 - q.value - 1
    if q.measure is Measure.TIME and q.unit >= YEAR and _FOR.search(before):
        return q.value / YEAR
    return None


def _posts_said(claim: Claim) -> list[Role]:
    """
    The posts of whose title, one of leading, all words are said; of several those with
    most of them.
    """
    said = [plain_keys(w.keys) for w in claim.clause.words if w.weight]
    found: dict[int, list[Role]] = {}
    for role in claim.facts.content.roles:
        title = claim.facts.titles.get(role.id, ())
        own = [plain_keys(w.keys) for w in title if w.weight]
        leads = any(
            _RANK.fullmatch(w.lower) or level_of_word(w, claim.language) >= MANAGED
            for w in title
        )
        if leads and role.start and all(any(k & o for k in said) for o in own):
            found.setdefault(len(own), []).append(role)
    return found[max(found)] if found else []


_RANK = regex(
    r"heads?|lead|leader|manager|managing|director|chief|principal|supervisor|charge|deputy|foreman|\w*leiter(?:in)?|\w*leitung|stellvertretende[rn]?|\w*chef(?:in)?|\w*führer(?:in)?"
)
