"""
Towns that stand beside titles and employers, so that they are not taken for either:
country, "remote" and "City, ST" are told by their form.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from resumate.domain.language import places
from resumate.domain.language.name_kinds import organisation_score
from resumate.domain.language.places import is_town
from resumate.domain.patterns import regex

_RIVER = regex(
    r"^(?P<city>[A-ZÄÖÜ][\w-]+) (?:im|am|an der|in der|a\.? ?d\.?|i\.? ?d\.?|ob der|"
    r"upon|on|sur|-sur-|del|de la) [A-ZÄÖÜ][\w-]+$"
)
_IN_A_CANTON = regex(
    r"[A-ZÄÖÜ][a-zäöü]+ (?:AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|"
    r"UR|VD|VS|ZG|ZH)"
)
"""A Swiss place with its canton, but for that of all firms: "Elgg ZH"."""
_LONGEST_PLACE = 60
_SHORTEST_LAND = 4
"""Letters; "PE" and "IT" are subjects, before they are lands."""
_FIELD = regex(
    r"(?:(?:work |job )?location|town|city|ort|(?:stand|arbeits|einsatz|dienst)ort|lieu"
    r"(?: de travail)?|ubicación|localidad)\s*(?::\s*(?P<where>\S.*))?",
    re.IGNORECASE,
)
_AROUND = regex(
    r"^(?:(?:greater|central|north|south|east|west|downtown|großraum|raum|région|near|"
    r"in)"
    r" )+|(?: (?:area|metro|city centre|city|region|umgebung|und umgebung|nord|"
    r"süd|ost|west|mitte|innenstadt))+$",
    re.IGNORECASE,
)


def is_place(text: str) -> bool:
    """
    Whether *text* names a place and nothing else, as far as it is known here.
    """
    bare = _AROUND.sub("", text.strip(" ,.-–—()"))
    parts = re.split(r"\s*(?:/|\||&|\bor\b|\boder\b|\bou\b|\band\b|\bund\b)\s*", bare)
    towns = bool(bare) and all(map(_is_town_or_land, parts))
    return towns or _IN_A_CANTON.fullmatch(bare) is not None


def _is_town_or_land(part: str) -> bool:
    if is_town(_RIVER.sub(r"\g<city>", part)):
        return True
    return len(part) >= _SHORTEST_LAND and "," not in part and places.is_place(part)


def places_told(texts: Sequence[str]) -> frozenset[str]:
    """
    The places, in small letters, that fields of a posting tell, though no list knows
    them: "Location: Ballinroe, Co. Galway", or "Location" and the place below it.
    """
    told: set[str] = set()
    for text, below in pairwise((*texts, "")):
        field = _FIELD.fullmatch(text)
        where = (field["where"] or below) if field else ""
        if len(where) <= _LONGEST_PLACE:
            told |= {where, *re.split(r", | \(|\)| [|·/-] ", where)}
    return frozenset(
        place.casefold() for place in told if place and not organisation_score(place)
    )
