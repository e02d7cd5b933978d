"""
How often what failed for a while is tried, and how long it rests in between.
"""

MAX_ATTEMPTS = 3
"""Tries at one letter or one file, where tries are counted, before it is given up."""


def rest(attempt: int) -> float:
    """
    Seconds from that many tries to the next: a moment after a hiccup, then as long as a
    database needs to move to its standby.
    """
    return 5.0 * 6.0 ** min(attempt - 1, 2)
