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
    topics: frozenset[str] = frozenset()
    """What they wanted named: of a list one item may be, and the others not."""
    said: frozenset[str] = frozenset()
    """Sentences that the letter had."""
