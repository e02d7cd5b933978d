"""
Letters saved but perhaps not yet enqueued.
"""

from abc import abstractmethod
from datetime import datetime
from typing import Protocol

from resumate.domain.ids import LetterId
from resumate.ports.job_queue import LetterJob


class Outbox(Protocol):
    """
    What `LetterRepository.add` leaves to be enqueued, in one transaction. Ids only.
    """

    @abstractmethod
    def unsent(self, before: datetime) -> list[LetterJob]:
        """
        Jobs of letters added before then and never marked as sent, oldest first.
        """

    @abstractmethod
    def mark_sent(self, letter: LetterId) -> None:
        """
        The letter's job was enqueued; fine if it is unknown.
        """
