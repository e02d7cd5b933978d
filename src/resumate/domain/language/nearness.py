"""
Words that say another word though they are not it: their stems are alike.
"""

from collections.abc import Iterable

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
    found = []
    for other in stems:
        if language != "de" and key[:5] != other[:5]:
            continue
        shared = min(len(key), len(other))
        longer = max(len(key), len(other))
        prefix = other[:shared] == key[:shared] and shared >= 0.7 * longer
        inside = language == "de" and (
            other.startswith(key) if len(key) == 4 else key in other or other in key  # noqa: PLR2004
        )
        inside = inside or (
            language == "de" and (_share_a_part(key, other) or key[:6] == other[:6])
        )
        if prefix or inside or _near_prefix(key, other, longer):
            found.append(other)
    return found


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


def _near_prefix(key: str, other: str, longer: int) -> bool:
    if key[:5] != other[:5]:
        return False
    same = 0
    for a, b in zip(key, other, strict=False):
        if a != b:
            break
        same += 1
    return same >= 6 and same >= 0.7 * longer  # noqa: PLR2004
