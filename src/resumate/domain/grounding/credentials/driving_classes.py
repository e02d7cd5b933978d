"""
The classes of a driving licence that a sentence claims.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Sequence

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.credentials.certificates import (
    CERTIFICATE,
    held_certificates,
)
from resumate.domain.grounding.credentials.degrees import HOLDS
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.standing import LAPSED
from resumate.domain.letter import FindingCode
from resumate.domain.lexicon.driving import LICENCE, with_brought
from resumate.domain.patterns import regex
from resumate.domain.resume import Section

_ONE = r"(?:AM|A[12]?|B1?E?|C1?(?: ?\+ ?)?E?|D1?(?: ?\+ ?)?E?|[LMT])(?![\w*]|-\w)"
_ALL = rf"{_ONE}(?:(?:, ?|/| & | and | und | sowie )(?:{_ONE}))*"
_KIND = r"(?:[Kk]lassen?|[Cc]lass(?:es)?|[Cc]ategor(?:y|ies)|[Kk]ategorien?|[Kk]at\.)"
_LICENCE = rf"(?i:{LICENCE})|(?i:driving licen[cs]e)"
_CLAIMED = regex(
    rf"\b(?P<licence>{_LICENCE})\W{{1,2}}(?:(?:der|für die|in|of|for) )?(?:{_KIND} )?(?P<after>{_ALL})"
    rf"|\b(?:(?i:{LICENCE}){_KIND}|{_KIND})\s*(?P<classes>{_ALL}|(?![IVX]+\b)[A-Z]{{1,2}}\d?E?\b)"
    rf"|\b(?:[Aa]n?|[Mm]y|[Tt]he|[Ff]ull|[Cc]lean) (?P<before>{_ALL})(?= (?:driving |driver['’]?s? )?licen[cs]es?\b)"
)
_OF_VEHICLES = regex(
    rf"(?i:\b(?P<a>motorrad|motorbike|motorcycle|bike)|\b(?P<c>lkw|lastwagen|lorry|truck|[hl]gv)|\b(?P<d>(?:omni)?bus|coach|pcv|psv))(?i:-?{LICENCE}| (?:driving |driver['’]?s? )?licen[cs]e)"
)
"""A licence that is called by what one may drive."""
_ANY_CLASS = regex(rf"(?<![\w.&-]){_ONE}")
_NAMES_CLASSES = regex(
    rf"(?:{_LICENCE}|{_KIND})\W{{1,4}}(?:(?i:der|in) )?(?:{_KIND} )?{_ONE}|^{_ALL}$"
)
_TO_DRIVE = regex(rf"{_LICENCE}|\b(?i:driv\w+|licen[cs]es?)\b")


def check_classes(claim: Claim) -> None:
    """
    A licence of one class is none of another, save those that it brings along.
    """
    where = claim.text, claim.clause.start, claim.clause.end
    claimed = list(_CLAIMED.finditer(*where))
    vehicles = list(_OF_VEHICLES.finditer(*where))
    if not (claimed or vehicles) or not (claim.clause.own or HOLDS.search(claim.piece)):
        return
    lines = [f for f in claim.facts.lines if _may_name_classes(f)]
    classed = any(_NAMES_CLASSES.search(f.line.text) for f in lines)
    papers = [(f, _in_hand(f, claim)) for f in lines]
    have = with_brought(frozenset[str]().union(*(held for _, held in papers)))
    for match in claimed:
        if not classed and (match["licence"] or not CERTIFICATE.search(claim.piece)):
            continue  # "Führerschein B", where lines tell of no class
        classes = match[match.lastgroup or 0]
        said = _named(classes) or {classes}
        if said <= have:
            _rest(claim, match, [f for f, held in papers if with_brought(held) & said])
        elif said == {"B"} and lines and not classed:
            _rest(claim, match, lines)
        elif not _named(classes) and (same := _of_class(claim, classes)):
            _rest(claim, match, same)
        else:
            _find(claim, match[0])
            claim.mask(match.start(match.lastgroup or 0), match.end())
    for match in vehicles if classed else ():
        _check_vehicle(claim, match, lines, have)


def _check_vehicle(
    claim: Claim,
    match: re.Match[str],
    lines: Sequence[LineFacts],
    have: frozenset[str],
) -> None:
    """
    A "Motorradführerschein" is of class A, be it A1: who has B alone has none.
    """
    kind = match.lastgroup or ""
    named = any(match[kind].lower() in f.line.text.lower() for f in lines)
    if not named and not any(one[0] == kind.upper() for one in have - {"AM"}):
        _find(claim, match[0])


def _of_class(claim: Claim, name: str) -> list[LineFacts]:
    """
    The lines that name the same class of something else that is driven: "Staplerausweis
    Kat. R1".
    """
    written = regex(rf"{_KIND}\s*{re.escape(name)}(?!\w)")
    return [f for f in claim.facts.lines if written.search(f.line.text)]


def _may_name_classes(facts: LineFacts) -> bool:
    return (
        facts.line.section is Section.CERTIFICATIONS
        or CERTIFICATE.search(facts.line.text) is not None
        or _TO_DRIVE.search(facts.line.text) is not None
    )


def _in_hand(facts: LineFacts, claim: Claim) -> frozenset[str]:
    """
    The classes of the line that have not lapsed, where the sentence does not own it:
    what one entry of a row says of itself, "C95 abgelaufen", says nothing of others.
    """
    owned = LAPSED.owned.search(claim.text)
    entries = _ENTRY.split(facts.line.text)
    return frozenset[str]().union(
        *(_named(e) for e in entries if owned or not LAPSED.told.search(e))
    )


def _named(text: str) -> frozenset[str]:
    return frozenset(re.sub(r"\W", "", m[0]) for m in _ANY_CLASS.finditer(text))


def _rest(claim: Claim, match: re.Match[str], lines: Sequence[LineFacts]) -> None:
    """
    Rest the claim on these lines: of the licence nothing more is to be judged.
    """
    claim.judgement.rest_on([f.line.id for f in lines[:1]])
    named = _LICENCE_BEHIND.match(claim.text, match.end())
    claim.mask(match.start(), named.end() if named else match.end())


def _find(claim: Claim, span: str) -> None:
    claim.judgement.find(
        FindingCode.CREDENTIAL_UNSUPPORTED,
        span,
        f"The resume has no {span}. It has: {held_certificates(claim.facts)}.",
    )


_LICENCE_BEHIND = regex(r" (?:driving |driver['’]?s? )?licen[cs]es?\b")
_ENTRY = regex(r"[,;|]")
"""What parts one class from the next in a line."""
