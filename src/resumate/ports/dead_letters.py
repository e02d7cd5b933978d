"""
Jobs that nobody could do.
"""

from abc import abstractmethod
from typing import Protocol

from resumate.ports.job_queue import ReceivedJob


class DeadLetters(Protocol):
    """
    What a `JobQueue` set aside because it was received too often.
    """

    @abstractmethod
    def dead(self) -> list[ReceivedJob]:
        """
        Some of them, as they lie there; each until it is buried.
        """

    @abstractmethod
    def bury(self, receipt: str) -> None:
        """
        The dead job is gone for good; fine if it is gone already.
        """
