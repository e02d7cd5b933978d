"""
What is asked, each thing once and no more than a letter can weigh.
"""

from collections.abc import Iterable

from resumate.domain.patterns import regex
from resumate.domain.posting import RequirementKind

MOST_REQUIREMENTS = 40
_TOKEN = regex(r"[\w+#]+")
_NOISE_WORDS_TEXT = "a an the of in with and or to for your our"
_NOISE_WORDS = frozenset(_NOISE_WORDS_TEXT.split())


def merged(
    found: Iterable[tuple[str, RequirementKind]],
) -> list[tuple[str, RequirementKind]]:
    """
    Each thing once; asked twice, the stronger kind stands.
    """
    strength = list(RequirementKind)
    kept: dict[frozenset[str], tuple[str, RequirementKind]] = {}
    for text, kind in found:
        words = frozenset(_TOKEN.findall(text.casefold())) - _NOISE_WORDS
        key = words or frozenset([text])
        if key not in kept:
            kept[key] = (text, kind)
        elif strength.index(kind) < strength.index(kept[key][1]):
            kept[key] = (kept[key][0], kind)
    return list(kept.values())


def most_important(
    found: list[tuple[str, RequirementKind]],
) -> list[tuple[str, RequirementKind]]:
    """
    At most so many, musts before duties before wishes, in reading order.
    """
    order = (RequirementKind.MUST, RequirementKind.DUTY, RequirementKind.NICE)
    ranked = sorted(range(len(found)), key=lambda at: (order.index(found[at][1]), at))
    return [found[at] for at in sorted(ranked[:MOST_REQUIREMENTS])]
