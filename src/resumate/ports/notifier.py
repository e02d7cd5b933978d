"""
How a person who waits is told.
"""

from abc import abstractmethod
from typing import Protocol

from resumate.domain.events import Event
from resumate.domain.ids import ConnectionId


class Notifier(Protocol):
    """
    Sends events to open connections.
    """

    @abstractmethod
    def notify(self, connection: ConnectionId, event: Event, request: str = "") -> None:
        """
        Send *event*, in answer to *request* where there is one.

        RecipientGoneError if nobody is there any more. An event arrives whole, however
        large it is.
        """
