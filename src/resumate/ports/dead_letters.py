"""
Jobs that nobody could do.
"""

from abc import abstractmethod
from typing import Protocol

from resumate.ports.job_queue import ReceivedJob


class DeadLetters(Protocol):
    """
    What a `JobQueue` set aside because it was received too often. TransientPortError,
    whatever is asked, if it cannot be reached.
    """

    @abstractmethod
    def dead(self) -> list[ReceivedJob]:
        """
        Some of them, as they were enqueued; each again and again until it is buried,
        though perhaps not within half a minute of the last time.
        """

    @abstractmethod
    def bury(self, receipt: str) -> None:
        """
        The dead job is gone for good; fine if it is gone already.
        """
