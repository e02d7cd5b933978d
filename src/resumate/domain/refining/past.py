"""
What a person asked for before.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Past:
    """
    Ids of lines that are told because the person wanted them to be, and of those that
    they left out.
    """

    wanted: frozenset[str] = frozenset()
    unwanted: frozenset[str] = frozenset()
    said: frozenset[str] = frozenset()
    """Sentences that the letter had."""
