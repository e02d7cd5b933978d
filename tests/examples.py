"""
On how many examples a property is tried.
"""

from hypothesis import settings


def examples(number: int) -> settings:
    """
    That many in CI, and of them the share that all properties have in a usual run.
    """
    return settings(max_examples=max(1, number * settings.default.max_examples // ALL))


ALL = 100
FEW = 20
"""Where a property says no number itself: in CI, and in a usual run."""
