"""
Patterns that are compiled when they are first asked.
"""

import re
from typing import Any, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub")


def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """
    As `re.compile` makes it, but not before it is asked: there are about a thousand,
    and every command and every cold function would wait for all of them.
    """
    return cast("re.Pattern[str]", _Lazy(pattern, flags))


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
