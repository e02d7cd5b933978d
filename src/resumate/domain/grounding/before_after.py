"""
The two numbers of a change: "from 8 hours to 5", "24 → 6", "to 12 from 30".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from resumate.domain.grounding.quantity import Measure, Quantity

_LONGEST = 40
"""Numbers further apart are no pair."""
_AMOUNTS = {Measure.COUNT, Measure.MONEY, Measure.TIME}
"""A unit may stand beside one of the two only."""


@dataclass(frozen=True, slots=True)
class Change:
    """
    The two numbers of a line that tell a change.
    """

    old: Quantity
    new: Quantity


def changes(text: str, numbers: Sequence[Quantity]) -> Iterator[Change]:
    """
    The changes that a text tells with both numbers.
    """
    for first, second in pairwise(numbers):
        between = text[first.end : second.start].lower()
        before = text[max(0, first.start - 40) : first.start].lower()
        kinds = {first.measure, second.measure}
        comparable = len(kinds) == 1 or kinds <= _AMOUNTS
        if not comparable or len(between) > _LONGEST:
            continue
        if re.search(r"→|->", between) or (
            re.search(r"\b(to|auf)\s*[€$£]?\s*$", between)
            and re.search(r"\b(from|von)\b", before)
        ):
            yield Change(first, second)
        elif re.search(r"\b(from|von)\s*[€$£]?$", between.rstrip()) and re.search(
            r"\b(to|auf)$", before.rstrip()
        ):
            yield Change(second, first)
