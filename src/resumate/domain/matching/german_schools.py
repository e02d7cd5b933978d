"""
Which leaving certificate of a German, Austrian or Swiss school a text names.
"""

import re

from resumate.domain.patterns import regex

_HIGHER = (
    r"mittlere[rn]? (?:reife|(?:bildungs|schul)abschluss)|realschul\w*|\bMSA\b"
    r"|fachoberschulreife|sekundarabschluss I\b|wirtschaftsschule"
)
_RANKS = (
    (1, r"hauptschul\w*|mittelschulabschluss|pflichtschul\w*|beruf(?:sbildung)?sreife"),
    (2, _HIGHER),
    (3, r"fachhochschulreife|fachabitur|berufsmatur\w*"),
    (4, r"\babitur\b|(?<!fach)hochschulreife|(?<!berufs)matura\b"),
)
_TRADE_SCHOOLS = {
    "HAK": r"\bHAK\b|Handelsakademie",
    "HAS": r"\bHASC?H?\b|Handelsschule",
    "HTL": r"\bHTBLV?A?\b|\bHTL\b|[Hh]öhere [Tt]echnische",
    "HBLA": r"\bHBLV?A\b|[Hh]öhere (?:[Bb]undes)?[Ll]ehranstalt",
    "HLW": r"\bHLW\b",
    "HLT": r"\bHLT\b",
}
"""Austrian schools that teach a trade, by the letters that they go by."""

_NAMED = tuple((rank, regex(words, re.IGNORECASE)) for rank, words in _RANKS)


def school_ranks(text: str) -> list[int]:
    """
    How high each certificate is that *text* names, the lowest 1, lowest first.
    """
    return [rank for rank, named in _NAMED if named.search(text)]


def trade_schools(text: str) -> frozenset[str]:
    """
    The schools that teach a trade, of those that *text* names.
    """
    return frozenset(s for s in _TRADE_SCHOOLS if school_called(s, text))


def school_called(school: str, text: str) -> bool:
    """
    Whether *text* names the *school* by its letters or in full.
    """
    return re.search(_TRADE_SCHOOLS[school], text) is not None
