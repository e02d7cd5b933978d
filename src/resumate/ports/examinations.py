"""
Which models were examined.
"""

from abc import abstractmethod
from datetime import datetime
from typing import Protocol


class Examinations(Protocol):
    """
    The results of models, by name and by edition of the questions; nothing of anybody.
    """

    @abstractmethod
    def passed(self, model: str, edition: str, since: datetime) -> bool | None:
        """
        Whether *model* passed that *edition*; None if it did not sit it *since* then.
        """

    @abstractmethod
    def record(self, model: str, edition: str, at: datetime, *, passed: bool) -> None:
        """
        The result, in place of an earlier one of that edition.
        """
