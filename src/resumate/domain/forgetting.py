"""
What was worked out of texts is remembered for speed, and forgotten when it must be.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from functools import _lru_cache_wrapper

Result = TypeVar("Result")

_forgetting: list[Callable[[], None]] = []


def remembered(
    most: int,
) -> Callable[[Callable[..., Result]], "_lru_cache_wrapper[Result]"]:
    """
    The *most* recent results of a function of what somebody wrote are remembered, until
    `forget_all`. What depends on a language alone is kept for good, by
    `functools.cache`.
    """

    def remembering(
        function: Callable[..., Result],
    ) -> "_lru_cache_wrapper[Result]":
        kept = lru_cache(maxsize=most)(function)
        _forgetting.append(kept.cache_clear)
        return kept

    return remembering


def forget_all() -> None:
    """
    Nothing that was worked out of anybody's text is remembered in this process.
    """
    for forget in _forgetting:
        forget()
