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
        Send *event*, of whatever kind, in answer to *request* where there is one.

        RecipientGoneError if nobody is there any more, or ever was. TransientPortError
        if nobody can be reached now, PermanentPortError if that is not allowed; none
        quotes the event. An event arrives whole, however large it is; a reader who is
        slow is not waited for.
        """
