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
_NAMED = tuple((rank, regex(words, re.IGNORECASE)) for rank, words in _RANKS)


def school_ranks(text: str) -> list[int]:
    """
    How high each certificate is that *text* names, the lowest 1, lowest first.
    """
    return [rank for rank, named in _NAMED if named.search(text)]
