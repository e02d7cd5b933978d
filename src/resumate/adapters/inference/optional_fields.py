"""
Fields that not every server of chat completions takes; the first refusal teaches it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_REFUSES = re.compile(
    r"unsupported|not support|unrecognized|unknown|unexpected|not permitted|extra"
    r"|deprecated",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class NotTaken:
    """
    An answer that refuses that field.
    """

    field: str


def field_not_taken(told: str, fields: Iterable[str]) -> str | None:
    """
    Which of *fields* a refusal refuses, if that is what *told*, its words, say.
    """
    if not _REFUSES.search(told):
        return None
    return next((field for field in fields if field in told), None)
