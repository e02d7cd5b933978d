"""
Towns that stand beside titles and employers, so that they are not taken for either:
country, "remote" and "City, ST" are told by their form.
"""

import re

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
_AROUND = regex(
    r"^(?:(?:greater|central|north|south|east|west|downtown|großraum|raum|région|near|"
    r"in)"
    r" )+|(?: (?:area|metro|city centre|city|region|umgebung|und umgebung))+$",
    re.IGNORECASE,
)


def is_place(text: str) -> bool:
    """
    Whether *text* names a place and nothing else, as far as it is known here.
    """
    bare = _AROUND.sub("", text.strip(" ,.-–—()"))
    parts = re.split(r"\s*(?:/|\||&|\bor\b|\boder\b|\bou\b|\band\b|\bund\b)\s*", bare)
    towns = bool(bare) and all(is_town(_RIVER.sub(r"\g<city>", part)) for part in parts)
    return towns or _IN_A_CANTON.fullmatch(bare) is not None
