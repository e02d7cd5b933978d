"""
Public bodies and groups of houses that a German sentence tells to have worked for, by
what they are and by their name.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterator

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.patterns import regex

_CAPITAL = r"[A-ZÄÖÜ][\w'’.-]*\w"
_BY_WHOM = r"\b(?:[Bb]eim|[Aa]m|[Ii]m|[Vv]om|(?:[Bb]ei|[Aa]n|[Ii]n|[Vv]on) (?:der|dem|den)|[Ff]ür (?:die|das|den)|[Zz]u[mr])"
_BODY = rf"(?:Landeshauptstadt|Stadtgemeinde|Marktgemeinde|Samtgemeinde|Einwohnergemeinde|Stadt|Gemeinde|Landkreis|Kreis|Kanton|Bezirk|Land) (?P<of>{_CAPITAL})"
_OF_A_PLACE = regex(rf"{_BY_WHOM} (?P<name>{_BODY})")
_FOR_A_FIELD = regex(
    rf"{_BY_WHOM} (?P<name>\w*?(?P<kind>[Aa]mt|[Mm]inisterium|[Aa]nstalt|[Ii]nstitut|[Bb]ehörde|[Dd]irektion|[Aa]gentur|[Ss]tiftung) für (?:\w+ )?(?P<of>{_CAPITAL}))"
)
_GROUP = regex(
    r"\b(?:[Ff]ür|[Bb]ei) (?:die|der|den|dem) (?P<name>(?P<of>[A-ZÄÖÜ][a-zäöüß]{2,}?)s?(?:gruppe|konzern|holding|kliniken|spitäler))\b"
)
_WHERE = rf"(?P<name>(?:{_BODY}|{_CAPITAL}(?: (?:& )?{_CAPITAL})+))"
_WHERE_I_WAS = regex(
    rf"\b(?:[Dd]ie|[Dd]er|[Dd]as|[Dd]em|[Dd]en|[Bb]eim) {_WHERE}, (?:(?:für|bei) (?:die|der|das|den|dem)|wo) ich\b[^,;.]*"
)
"""Whom one was with, told of what is known by name: "die Stadt Selm, für die ich …"."""
_EMPLOYED = AnyCase(
    r"\b(?:tätig|angestellt|beschäftigt|arbeitete|gearbeitet|gelernt|lernte|angefangen|eingestiegen|gewechselt|wechselte)\b"
    r"|\b(?:stieg|trat|fing) (?:ich )?[^,;.]*\b(?:ein|an)(?=$|[,;.])|\b(?:ich (?:stieg|trat|fing)|ein(?:stieg|trat)|anfing)\b|\b(?:zeit|jahre[n]?|monate[n]?) (?:als \w+ )?(?:bei|beim|am|im)\b"
)
_KINDS_OF_GROUPS = frozenset(
    "alters arbeit betreuung dialog fach firmen forschung fokus förder hotel interesse jugend kern kinder klein koch kranken krippen kunden lern markt medien mutter nutzer planung projekt reise schul selbsthilfe senioren sport steuerung tier unternehmen unter vorschul wohn ziel".split()
)
"""What says which kind of a group it is, and not whose."""


def unknown_bodies(claim: Claim) -> Iterator[re.Match[str]]:
    """
    Those bodies that the clause tells to have worked for and that no line has.
    """
    if not _EMPLOYED.search(claim.piece):
        return
    start, end = claim.clause.start, claim.clause.end
    for match in _OF_A_PLACE.finditer(claim.text, start, end):
        if not _has_body(claim.facts, match["of"]):
            yield match
    for match in _FOR_A_FIELD.finditer(claim.text, start, end):
        if not _has_field(claim.facts, match["kind"], match["of"]):
            yield match
    for match in _GROUP.finditer(claim.text, start, end):
        whose = match["of"].lower()
        if whose not in _KINDS_OF_GROUPS and whose not in claim.facts.text.lower():
            yield match
    for match in _WHERE_I_WAS.finditer(claim.text):
        if match.end() > start and _is_unknown(claim.facts, match):
            yield match


def _is_unknown(facts: Facts, match: re.Match[str]) -> bool:
    """
    Whether nothing of the name of the house where one was is on any line.
    """
    if not _EMPLOYED.search(match[0]):
        return False
    if match["of"]:
        return not _has_body(facts, match["of"])
    named = re.findall(r"[\w'’-]+", match["name"])
    return facts.forms.isdisjoint(part.lower() for part in named)


def _has_body(facts: Facts, place: str) -> bool:
    """
    Whether a line has the place as that of a body, and not only as where a firm is.
    """
    said = place.lower().removesuffix("s")
    told = (f.line.text.lower() for f in facts.lines)
    return any(
        _OF_A_BODY.search(line.replace(said, "")) for line in told if said in line
    )


_OF_A_BODY = regex(
    r"stadt|städt|gemeinde|kreis|kanton|bezirk|kommun|rathaus|\bland\b|amt\b|verwaltung|magistrat|behörde"
)


def _has_field(facts: Facts, kind: str, field: str) -> bool:
    """
    Whether one line has such a body, and what it is for.
    """
    of = field.lower()[:_BEGINNING]
    told = (f.line.text.lower() for f in facts.lines)
    return any(kind.lower() in line and of in line for line in told)


_BEGINNING = 6
"""Letters by which a field is known in any form."""
