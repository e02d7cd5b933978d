"""
Who is listening.
"""

from abc import abstractmethod
from datetime import datetime
from typing import Protocol

from resumate.domain.ids import ConnectionId, OwnerId


class Connections(Protocol):
    """
    Open connections by owner; each expires by itself.
    """

    @abstractmethod
    def add(
        self, owner: OwnerId, connection: ConnectionId, expires_at: datetime
    ) -> None:
        """
        *owner* listens on *connection* until then; adding it again moves the expiry.
        """

    @abstractmethod
    def remove(self, connection: ConnectionId) -> None:
        """
        Nobody listens there any more; removing the unknown is fine.
        """

    @abstractmethod
    def of(self, owner: OwnerId) -> list[ConnectionId]:
        """
        The owner's connections that have not expired, oldest first.
        """

    @abstractmethod
    def expire(self) -> int:
        """
        Forget all connections whose time is over; how many there were.
        """
