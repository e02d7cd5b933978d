"""
Patterns that are asked of many texts, most of which have nothing of them.
"""

import re
import sys
from collections.abc import Iterator
from functools import cached_property

from resumate.domain.language.traces import needed, traces_of

_GOES_ON = re.compile(r"\w")


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
        if self._lacking(text, pos, endpos):
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
        if self._lacking(text, pos, endpos):
            return iter(())
        return self._exact.finditer(text, pos, endpos)

    def _lacking(self, text: str, pos: int, endpos: int) -> bool:
        needs = self._needs
        return (
            bool(needs)
            and needs.isdisjoint(traces_of(text))
            # A word that is cut has an edge there which it has not in the text.
            and (endpos >= len(text) or not _GOES_ON.match(text, endpos))
        )

    @cached_property
    def _needs(self) -> frozenset[str]:
        return needed(self.pattern, self.flags)

    @cached_property
    def _exact(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)
