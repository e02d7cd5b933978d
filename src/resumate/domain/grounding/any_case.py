"""
Patterns that ignore case, and are quick on texts that have nothing of them.
"""

import re
import sys
from collections.abc import Iterator
from functools import cached_property

_LETTER = re.compile(r"\\.|\(\?P<|[^\\]", re.DOTALL)


class AnyCase:
    """
    Finds what `re.IGNORECASE` finds, and compiles at first use.

    With that flag every alternative is tried at every place. Most texts have none, and
    the lower-case pattern tells that of the lower-case text several times as fast.
    """

    def __init__(self, pattern: str, flags: int = re.IGNORECASE) -> None:
        if "(?-i" in pattern:
            message = "a part that minds case cannot be asked in lower case"
            raise ValueError(message)
        self._pattern, self._flags = pattern, flags

    def search(
        self, text: str, pos: int = 0, endpos: int = sys.maxsize
    ) -> re.Match[str] | None:
        """
        The first place, if any.
        """
        if self._nowhere(text, pos, endpos):
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
        if self._nowhere(text, pos, endpos):
            return iter(())
        return self._exact.finditer(text, pos, endpos)

    def _nowhere(self, text: str, pos: int, endpos: int) -> bool:
        lower = text.lower()
        # A few letters are longer in lower case: places would not be the same.
        return len(lower) == len(text) and not self._quick.search(lower, pos, endpos)

    @cached_property
    def _exact(self) -> re.Pattern[str]:
        return re.compile(self._pattern, self._flags)

    @cached_property
    def _quick(self) -> re.Pattern[str]:
        return re.compile(_lowered(self._pattern), self._flags & ~re.IGNORECASE)


def _lowered(pattern: str) -> str:
    return _LETTER.sub(lambda m: m[0] if len(m[0]) > 1 else m[0].lower(), pattern)
