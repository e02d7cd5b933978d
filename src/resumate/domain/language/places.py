"""
Places: what only says where, and what stands before it.

Towns are known from ``lexicon/towns.txt``, which ``evals/towns.py`` writes.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Callable
from functools import cache

from resumate.domain.forgetting import remembered
from resumate.domain.language.folding import fold
from resumate.domain.language.name_kinds import organisation_score, title_score
from resumate.domain.lexicon import places
from resumate.domain.lexicon.organisations import LEGAL_FORMS
from resumate.domain.patterns import regex

_COUNTRIES, _STATES, _CITIES = (
    frozenset(map(fold, names))
    for names in (places.COUNTRIES, places.STATES, places.CITIES)
)
_COUNTY = regex(
    r"(?:Co\.?|County|Kanton|Kt\.|Bezirk) [A-ZÄÖÜ][\w-]+"
    r"|[A-Z][a-z]+shire|[A-Z][A-Za-z]+ County"
)
_POSTCODE = regex(
    r"(?<=\w)(?:\s*[-–,]\s*|\s+)"
    r"(?:[A-Z]{1,2}\d[A-Z\d]?(?: \d[A-Z]{2}| [A-Z\d]{4})?|\d{5}(?:-\d{4})?|\d{3} ?\d{3}"
    r"|(?:(?<=\b[A-Z]{2} )|(?<=\b[A-Z]{3} ))\d{4})"
    r"(?:\s*\((?:[A-Z]\.?){1,4}\)?)?(?=\s*(?:$|,))"
)
"""Behind its town, as in most countries: "Leeds LS1", "Pune - 411 052", "VIC 3217"."""
_TOWN_AND_CODE = regex(r"(.+) (?!(?:19|20)\d\d)\d{4}")
"""Where postcodes have four digits: "Tauranga 3112"."""
_TOWN_IN_STATE = regex(r"(.+) ([A-Z]{2,3})")
_IN_AREA = regex(r"[A-ZÄÖÜ][a-zäöüß]+ AG|Landkreis [A-ZÄÖÜ].*")
"""A Swiss town told from its namesakes, or a county, if it stands behind a firm: "Stein
AG", "Landkreis Peine"."""
_INNER = regex(r"(.{2,40}?)\s*\(([^()]+)\)")
_WATERS = frozenset(
    "aller donau elbe havel inn isar lahn lech leine main mosel nahe neckar oder rhein "
    "ruhr saale sieg spree weser".split()
)
"""By which a town tells itself from another of its name: "Halle (Saale)"."""
_GOVERNS = regex(r"(?:City|Town|County|Village|Borough|Municipality|State) of ")
"""Who governs a place, and employs: "City of Leduc, AB"."""
_AREA = regex(
    r"(?:greater |grand |großraum |metropolitan )?[^\W\d_][\w .'-]{2,30}"
    r"(?: metropolitan area| area| region| und umgebung|, [^,]{3,30} area)",
    re.IGNORECASE,
)


@remembered(1_024)
def is_place(text: str) -> bool:
    """
    Whether *text* only says where: a city, a region, a country, "Remote".
    """
    text = text.strip(" .")
    if not _INNER.fullmatch(text):
        text = text.strip(" .()[]")
    if not text or len(text) > 60:
        return False
    if (bare := _POSTCODE.sub("", text)) != text:
        return is_place(bare) or _is_town_in_state(bare, _may_be_city)
    coded = _TOWN_AND_CODE.fullmatch(text)
    if coded and is_town(coded[1]):
        return True
    alone = _is_country(text) or is_town(text) or _is_area(text)
    alone = alone or _is_quarter(text)
    return alone or _is_town_in_state(text, is_town) or _is_of_parts(text)


def is_somewhere(text: str) -> bool:
    """
    Whether *text* says where, though no list knows the town: "Newman WA".
    """
    return is_place(text) or _is_town_in_state(text, _may_be_city)


def _is_of_parts(text: str) -> bool:
    """
    "Leeds, UK", "Leeds (hybrid)", "Bristol and Bath".
    """
    pair = re.split(r" (?:and|und) ", text)
    if len(pair) == 2:
        return all(map(is_town, pair))
    inner = _INNER.fullmatch(text)
    if inner:
        how = fold(inner[2]) in places.NOWHERE or fold(inner[2]) in _WATERS
        return is_place(inner[1]) and (how or is_place(inner[2]))
    pieces = [p.strip() for p in re.split(r"[,，]\s*", text) if p.strip()]
    if len(pieces) < 2:
        return False
    if all(is_place(p) for p in pieces):
        return True
    town = len(pieces) > 2 and is_town(pieces[1]) and not _is_land(pieces[2])
    return (
        not town  # "Iron Range Builders, Virginia, MN"
        and _may_be_city(pieces[0])
        and fold(pieces[-1]) not in _STATES  # a firm has one, too
        and all(_is_country(p) for p in pieces[1:])
    )


def _is_town_in_state(text: str, fits: Callable[[str], bool]) -> bool:
    """
    "Toledo OH".
    """
    named = _TOWN_IN_STATE.fullmatch(text)
    return named is not None and named[2] in places.REGIONS and fits(named[1])


def _is_town_of_state(town: str, state: str) -> bool:
    """
    Whether a single name before the letters of a state can only be its town, though it
    is a trade, too: "Macon", "GA".
    """
    return state in places.REGIONS and town.isalpha() and town.istitle()


def _is_area(text: str) -> bool:
    """
    "Greater Leeds Area", "München und Umgebung".
    """
    few = text[0].isupper() and len(text.split()) <= 5
    firm = organisation_score(text.partition(", ")[0]) > 1
    return few and not firm and bool(_AREA.fullmatch(text))


def _is_quarter(text: str) -> bool:
    """
    "Leipzig-Grünau": a town, and which part of it.
    """
    town, dash, part = text.partition("-")
    named = bool(dash) and part[:1].isupper() and part.isalpha() and is_town(town)
    return named and not (organisation_score(part) or title_score(part))


def _is_country(text: str) -> bool:
    return (
        text in places.REGIONS
        or _is_land(text)
        or fold(text) in _STATES
        or _COUNTY.fullmatch(text) is not None
    )


def _is_land(text: str) -> bool:
    return fold(text).removeprefix("the ") in _COUNTRIES


def is_town(text: str) -> bool:
    """
    Whether *text* is the name of a town; a small one is told by its capital, too.
    """
    named = fold(text)
    return named in _CITIES or (text[:1].isupper() and named in _towns())


@cache
def _towns() -> frozenset[str]:
    # Who reads a file seldom asks, and starts for each: this is a tenth of the start.
    from importlib.resources import files  # noqa: PLC0415

    text = (files(places.__package__) / "towns.txt").read_text("utf-8")
    return frozenset(text.splitlines())


def _may_be_city(text: str) -> bool:
    words = text.split()
    return (
        1 <= len(words) <= 4
        and text[:1].isupper()
        and "for" not in map(str.lower, words)  # "Habitat for Humanity"
        and not _GOVERNS.match(text)
        and not organisation_score(text)
        and not title_score(text)
        and not any(c.isdigit() for c in text)
    )


@remembered(1_024)
def without_place(text: str, *, cut_unknown: bool) -> str:
    """
    "Acme Ltd, Leeds, UK" -> "Acme Ltd".

    With *cut_unknown*, whatever follows the first comma counts as the place, too, if it
    is no part of a firm's name.
    """
    match = re.fullmatch(r"(.+?)\s*\(([^()]+)\)", text)
    if match and is_place(match[2]):
        text = match[1]
    pieces = [p.strip() for p in re.split(r"[,，]\s*", text)]
    merged: list[str] = []
    for piece in pieces:
        legal = fold(piece).rstrip(".") in {f.rstrip(".") for f in LEGAL_FORMS}
        if merged and (legal or fold(piece) in LEGAL_FORMS):
            merged[-1] += f", {piece}"
        else:
            merged.append(piece)
    stated = len(merged) > 2 and _is_town_of_state(*merged[-2:])
    merged = merged[:-2] if stated else merged
    country = False
    while len(merged) > 1 and _is_country(merged[-1].strip(" .()")):
        country = fold(merged.pop().strip(" .()")) not in places.NOWHERE or country
    if len(merged) > 1 and (
        is_place(merged[-1]) or (country and _may_be_city(merged[-1]))
    ):
        merged.pop()
    stated = _is_town_in_state(merged[-1], _may_be_city)  # AB is a legal form, too
    stated = bool(stated or _IN_AREA.fullmatch(merged[-1]))
    stated = stated and organisation_score(merged[0]) > 1
    unknown = cut_unknown and not organisation_score(merged[-1])
    if len(merged) > 1 and (stated or unknown):
        merged = merged[:1]
    return ", ".join(merged).strip(" ,;")
