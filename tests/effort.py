"""
What something costs, beside what else costs in the same process: no clock of a busy or
a slow machine tells anything.
"""

import time
from collections.abc import Callable

MUCH = 5
"""What takes so many times as long does not grow with the length alone."""
_FIRST = 500
"""Letters of a text that are read before: what is compiled once is not counted."""


def effort(read: Callable[[str], object], text: str) -> float:
    """
    What it takes this process to read a text, to be held against another.
    """
    read(text[:_FIRST])
    begun = time.process_time()
    read(text)
    return time.process_time() - begun
