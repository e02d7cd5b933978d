"""
Patterns that are compiled when they are first asked.
"""

import re
from collections.abc import Iterator
from typing import Any, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub")


def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """
    As `re.compile` makes it, but not before it is asked: there are thousands of them,
    and every command and every cold function would wait for all of them.
    """
    return cast("re.Pattern[str]", _Lazy(pattern, flags))


class Said:
    """
    Whether a text says it, in small letters or capitals; the patterns have small ones.

    Where nobody asks for the words themselves, this compiles in two thirds of the time
    that `re.IGNORECASE` takes: most texts say nothing of most patterns.
    """

    def __init__(self, *patterns: str) -> None:
        self._small = regex("|".join(patterns))

    def search(self, text: str) -> bool:
        """
        Whether it is anywhere in *text*.
        """
        return self._small.search(text.lower()) is not None

    def match(self, text: str) -> bool:
        """
        Whether *text* begins with it.
        """
        return self._small.match(text.lower()) is not None

    def fullmatch(self, text: str) -> bool:
        """
        Whether *text* is it.
        """
        return self._small.fullmatch(text.lower()) is not None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """
        Each place in *text*; what a match quotes is in small letters.
        """
        # The one letter that is longer when it is small would move what is behind it.
        return self._small.finditer(text.replace("İ", "i").lower())


class _Lazy:
    """
    After the first question, its methods are those of the compiled pattern.
    """

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        exact = re.compile(self.pattern, self._flags)
        self.__dict__ |= {method: getattr(exact, method) for method in _METHODS}
        return getattr(exact, name)
