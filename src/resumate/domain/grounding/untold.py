"""
What is told in words of a kind, and must be told in other words of that kind where it
is taken from.
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from re import Match

from resumate.domain.language.any_case import AnyCase


@dataclass(frozen=True, slots=True)
class Kind:
    """
    How a letter says that there is such a thing, and with what a source tells as much.
    """

    said: AnyCase
    told: AnyCase

    def is_told(self, sources: Iterable[str]) -> bool:
        """
        Whether any of the texts tells it.
        """
        return any(map(self.told.search, sources))


def kind(said: str, told: str) -> Kind:
    """
    The kind of what is said, and told, in these whole words.
    """
    return Kind(AnyCase(rf"\b(?:{said})\b"), AnyCase(rf"\b(?:{told})\b"))


def kind_or(said: str, else_told: str) -> Kind:
    """
    The kind of what is told in the words in which it is said, too.
    """
    return kind(said, f"{said}|{else_told}")


def untold(
    kinds: Iterable[Kind],
    text: str,
    is_told: Callable[[Kind], bool],
    start: int = 0,
    end: int = sys.maxsize,
) -> Iterator[Match[str]]:
    """
    Where the text, between *start* and *end*, says what is of a kind that is not told.
    """
    for one in kinds:
        said = one.said.search(text, start, end)
        if said and not is_told(one):
            yield said
