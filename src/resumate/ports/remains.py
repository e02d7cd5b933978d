"""
What is left of rows that were erased, below what can be asked for.
"""

from abc import abstractmethod
from typing import Protocol


class Remains(Protocol):
    """
    Bytes of erased rows that a database keeps in its files until it needs their room.
    """

    @abstractmethod
    def clear(self) -> None:
        """
        None are left of what was erased before, where this may reach them and nobody
        holds them; safe to repeat, and never an error: the rows are gone all the same.
        """
