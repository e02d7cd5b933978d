"""
What a sentence says of a credential beside its name: the year, the place, how far held.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.credentials.credential import (
    CREDENTIAL,
    Credential,
    meant,
)
from resumate.domain.grounding.sources.compounds import names_kind_of
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.dates import FIRST_YEARS
from resumate.domain.language.pattern import Pattern
from resumate.domain.language.standing import LAPSED, NOT_WON, Standing
from resumate.domain.letter import FindingCode
from resumate.domain.patterns import regex

_HOLDS = AnyCase(r"\b(hold|holding|besitze)\b")
_AS = regex(r"\b(?:[Aa]ls (?:geprüfte[rn]? )?[A-ZÄÖÜ]|[Aa]s an? )")
"""Who speaks as something is it."""
_SINCE = Pattern(r"\b(?:since|seit) (?:[^\W\d_]+ )?(?:19|20)\d\d\b")
_PLACES = (
    AnyCase(r"\b(first (prize|place)|1st|1\. (preis|platz)|erste[nrs]? (preis|platz)|won the|gold)\b"),
    AnyCase(r"\b(second (prize|place)|2nd|2\. (preis|platz)|zweite[nrs]? (preis|platz)|silver|silber\w*|runner[- ]up)\b"),
    AnyCase(r"\b(third (prize|place)|3rd|3\. (preis|platz)|dritte[nrs]? (preis|platz)|bronze)\b"),
)  # fmt: skip


def check_details(claim: Claim, *, dated: bool = True) -> None:
    """
    The year, where that is asked for, the place and the standing of a credential must
    be its own.
    """
    if not claim.clause.own:
        return
    named = CREDENTIAL.search(claim.piece)
    since = _SINCE.search(claim.piece)
    if not (
        named
        or since
        or NOT_WON.more.search(claim.piece)
        or _HOLDS.search(claim.piece)
        or _STEPS.search(claim.piece)
        or _AS.search(claim.piece)
    ):
        return
    held = meant(claim)
    if not held:
        return
    _check_standing(claim, held)
    if dated and (named or since):
        _check_year(claim, held)
    _check_step(claim, held)
    if named:
        _check_place(claim, held)


def _check_standing(claim: Claim, held: list[Credential]) -> None:
    """
    What has lapsed, goes on, is held in part or was not won is not held in full.
    """
    told: dict[str, set[Standing]] = {}
    for credential in held:
        told.setdefault(credential.within, set()).update(credential.standings)
    for standing in set.intersection(*told.values()):
        owned = standing is LAPSED and LAPSED.owned.search(claim.text)
        if standing.denied_by(claim.piece) and not owned:
            _find(claim, claim.piece.strip(), held[0])


def _check_year(claim: Claim, held: list[Credential]) -> None:
    """
    "Registered since 2015" is not who is so since 2017.
    """
    said = FIRST_YEARS.findall(claim.piece)
    told_of = held if _SINCE.search(claim.piece) else []
    told = [years for c in held if (years := FIRST_YEARS.findall(c.text))]
    if len(said) != 1 or not told or _dates_more(claim, said[0], told_of):
        return
    if not any(said[0] in years or _within(said[0], years) for years in told):
        _find(claim, said[0], held[0])


def _dates_more(claim: Claim, year: str, held: list[Credential]) -> bool:
    """
    Whether another line of that year has a word of the clause, or what the year stands
    behind in a bracket or as initials ("the CKAD in 2023"): it may be what is dated.
    """
    dated = re.search(rf"([\w-]+) \({year}\)", claim.piece) or re.search(
        rf"\b([A-Z][A-Z\d-]{{2,}})(?: in| im Jahr)? {year}\b", claim.piece
    )
    texts = [facts.line.text for facts in claim.facts.lines]
    if dated and any(year in text and dated[1] in text for text in texts):
        return True
    said = [w for w in claim.clause.words if w.weight == 1.0]
    return any(
        year in facts.line.text
        and 2 * sum(bool(w.keys & facts.keys) or names_kind_of(w, facts) for w in said)
        >= len(said)
        > 0
        and not any(c.text in facts.line.text for c in held)
        for facts in claim.facts.lines
    )


def _within(year: str, years: list[str]) -> bool:
    return len(years) > 1 and min(years) <= year <= max(years)


def _check_place(claim: Claim, held: list[Credential]) -> None:
    """
    A second prize is no first one.
    """
    said = {n for n, place in enumerate(_PLACES) if place.search(claim.piece)}
    told = {n for n, place in enumerate(_PLACES) for c in held if place.search(c.text)}
    if said and told and not said & told:
        _find(claim, claim.piece.strip(), held[0])


_STEPS = regex(r"(?<=\w )(?:III?|IV)\b")
_ANY_STEP = regex(r"(?<=\w )(?:I{1,3}|IV)\b")
"""The first step is no word of a letter: "a Scrum Master I admire"."""


def _check_step(claim: Claim, held: list[Credential]) -> None:
    """
    A "Scrum Master I" is none of the second step.
    """
    said = set(_STEPS.findall(claim.piece))
    told = {step for c in held for step in _ANY_STEP.findall(c.text)}
    if said and told and not said & told:
        _find(claim, claim.piece.strip(), held[0])


def _find(claim: Claim, span: str, held: Credential) -> None:
    claim.judgement.find(
        FindingCode.CREDENTIAL_UNSUPPORTED, span, f"The resume says: {held.text}."
    )
