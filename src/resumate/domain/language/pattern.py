"""
Patterns that are asked of many texts, most of which have nothing of them.
"""

import re
import sys
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TypeVar

from resumate.domain.language.traces import ANY_TEXT, needed, traces_of

_GOES_ON = re.compile(r"\w")
Key = TypeVar("Key")


class Pattern:
    """
    Finds what `re.compile` finds, and compiles at first use.

    A text is not searched where it has none of the traces of which every match leaves
    one. That pays for texts that are asked of many patterns: a sentence, a clause.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern, self.flags = pattern, flags

    def search(
        self, text: str, pos: int = 0, endpos: int = sys.maxsize
    ) -> re.Match[str] | None:
        """
        The first place, if any.
        """
        if self._misses(text, pos, endpos):
            return None
        return self._exact.search(text, pos, endpos)

    def match(
        self, text: str, pos: int = 0, endpos: int = sys.maxsize
    ) -> re.Match[str] | None:
        """
        What stands at *pos*, if anything.
        """
        return self._exact.match(text, pos, endpos)

    def finditer(
        self, text: str, pos: int = 0, endpos: int = sys.maxsize
    ) -> Iterator[re.Match[str]]:
        """
        All places in order.
        """
        if self._misses(text, pos, endpos):
            return iter(())
        return self._exact.finditer(text, pos, endpos)

    def sub(self, told: Callable[[re.Match[str]], str], text: str) -> str:
        """
        The text with what is *told* of each place instead of it.
        """
        if self._misses(text, 0, sys.maxsize):
            return text
        return self._exact.sub(told, text)

    def _misses(self, text: str, pos: int, endpos: int) -> bool:
        """
        Whether it is seen without a search that the text has no match.
        """
        untraced = self.untraced(traces_of(text))
        if untraced and (endpos == sys.maxsize or _ends(text, endpos)):
            return True
        return self._lacks(text, pos, endpos)

    def _lacks(self, text: str, pos: int, endpos: int) -> bool:
        """
        Whether a text that has a trace is quickly seen to have no match.
        """
        return False

    @cached_property
    def needed(self) -> frozenset[str]:
        """
        Traces of which every text with a match has one.
        """
        return needed(self.pattern, self.flags) or ANY_TEXT

    @cached_property
    def untraced(self) -> Callable[[frozenset[str]], bool]:
        """
        Whether a text with these traces can have no match.
        """
        return self.needed.isdisjoint

    @cached_property
    def _exact(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)


class Patterns(dict[Key, Pattern]):
    """
    Patterns that are asked of a text together, most of which have nothing of any.
    """

    def found_in(
        self, text: str, pos: int = 0, endpos: int = sys.maxsize
    ) -> dict[Key, re.Match[str]]:
        """
        The first place of each that has one, as each would find it.
        """
        traces, ends = traces_of(text), _ends(text, endpos)
        if ends and self._untraced(traces):
            return {}
        return {
            key: found
            for key, pattern in self.items()
            if not (ends and pattern.untraced(traces))
            and (found := pattern.search(text, pos, endpos))
        }

    @cached_property
    def _untraced(self) -> Callable[[frozenset[str]], bool]:
        """
        Whether none of them can have a match in a text with these traces.
        """
        return frozenset[str]().union(*(p.needed for p in self.values())).isdisjoint


def _ends(text: str, endpos: int) -> bool:
    """
    Whether no word is cut there: it would have an edge that it has not in the text.
    """
    return endpos >= len(text) or not _GOES_ON.match(text, endpos)
