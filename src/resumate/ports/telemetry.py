"""
What operators may know.
"""

from abc import abstractmethod
from contextlib import AbstractContextManager
from typing import Protocol


class Telemetry(Protocol):
    """
    Counts and durations under a trace id; never text of a person.
    """

    @abstractmethod
    def count(self, name: str, value: int = 1, **dimensions: str) -> None:
        """
        *name* happened *value* times; dimensions have few, known values.
        """

    @abstractmethod
    def duration(self, name: str, milliseconds: float, **dimensions: str) -> None:
        """
        *name* took that long.
        """

    @abstractmethod
    def event(self, name: str, **fields: str | float) -> None:
        """
        One line in the log: ids, sizes, durations, token counts, codes.
        """

    @abstractmethod
    def trace(self, trace_id: str) -> AbstractContextManager[None]:
        """
        Events inside the block carry *trace_id*.
        """
