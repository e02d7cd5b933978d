"""
Words that say another word though they are not it: their stems are alike.
"""

from collections.abc import Iterable

_BEGINNING = 5
"""The least letters that two words must begin with alike."""
_PART = 6
"""The least letters that two German compounds must share to be of one kind."""
NEAR, PARTLY = 0.8, 0.5
"""How nearly another word says it: as its kin, or in the part that is not its head."""


def roots(keys: Iterable[str], language: str) -> list[str]:
    """
    Those of a word's *keys* that are long enough to be alike to others.
    """
    short = 4 if language == "de" else 5
    return [k for k in keys if k[0] != "=" and len(k) >= short and k.isalpha()]


def alike(key: str, stems: Iterable[str], language: str) -> list[str]:
    """
    Those of *stems* that say *key*, or nearly; all are `roots`.
    """
    if language == "de":
        part = key[:_PART]
        # Of the many, few have the beginning of the other: only these are looked at.
        near = [o for o in stems if part in o or o[:_PART] in key]
        return [o for o in near if _are_compounds_alike(key, o)]
    beginning = key[:_BEGINNING]
    near = [o for o in stems if o[:_BEGINNING] == beginning]
    return [o for o in near if _begin_alike(key, o)]


def _are_compounds_alike(key: str, other: str) -> bool:
    short = len(key) < _BEGINNING
    inside = other.startswith(key) if short else key in other or other in key
    return inside or key[:_PART] == other[:_PART] or _share_a_part(key, other)


def nearness(key: str, other: str, language: str) -> float:
    """
    How nearly one stem says another: a German compound is what its last part is, and
    its first part only tells of which kind.
    """
    short, long = sorted((key, other), key=len)
    size = int(0.7 * len(long))
    inflected = short[:size] == long[:size]
    head = language != "de" or long.endswith(short) or inflected or _ends(key, other)
    return NEAR if head else PARTLY


def _share_a_part(key: str, other: str) -> bool:
    """
    Whether one German compound ends as the other begins: Gabelstapler, Staplerschein.
    """
    return _ends(key, other) or _ends(other, key)


def _ends(first: str, second: str) -> bool:
    """
    Whether the *first* ends as the *second* begins.
    """
    sizes = range(_PART, min(len(first), len(second)))
    return any(first.endswith(second[:size]) for size in sizes)


def _begin_alike(key: str, other: str) -> bool:
    """
    Whether two that begin alike go on alike for the most part.
    """
    shorter, longer = sorted((len(key), len(other)))
    same = 0
    for a, b in zip(key, other, strict=False):
        if a != b:
            break
        same += 1
    return same >= 0.7 * longer and (same == shorter or same >= _PART)
