"""
Patterns that ignore case, and are quick on texts that have nothing of them.
"""

import re
from functools import cached_property

from resumate.domain.language.pattern import Pattern
from resumate.domain.patterns import regex

_LETTER = regex(r"\\.|\(\?P<|[^\\]", re.DOTALL)


class AnyCase(Pattern):
    """
    Finds what `re.IGNORECASE` finds.

    With that flag every alternative is tried at every place. Most texts have none, and
    the lower-case pattern tells that of the lower-case text several times as fast.
    """

    def __init__(self, pattern: str, flags: int = re.IGNORECASE) -> None:
        if "(?-i" in pattern:
            message = "a part that minds case cannot be asked in lower case"
            raise ValueError(message)
        super().__init__(pattern, flags)

    def _lacks(self, text: str, pos: int, endpos: int) -> bool:
        lower = text.lower()
        # A few letters are longer in lower case: places would not be the same.
        return len(lower) == len(text) and not self._quick.search(lower, pos, endpos)

    @cached_property
    def _quick(self) -> re.Pattern[str]:
        return re.compile(_lowered(self.pattern), self.flags & ~re.IGNORECASE)


def _lowered(pattern: str) -> str:
    return _LETTER.sub(lambda m: m[0] if len(m[0]) > 1 else m[0].lower(), pattern)
