"""
Where the time goes.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Watch:
    """
    Adds up what each stage takes.
    """

    clock: Callable[[], datetime]
    milliseconds: dict[str, int] = field(default_factory=dict)
    """By stage, whole."""

    @contextmanager
    def __call__(self, stage: str) -> Iterator[None]:
        """
        The block is part of *stage*.
        """
        started = self.clock()
        yield
        took = round((self.clock() - started).total_seconds() * 1000)
        self.milliseconds[stage] = self.milliseconds.get(stage, 0) + took
