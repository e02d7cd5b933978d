"""
A person opens or closes a connection.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from resumate.domain.ids import ConnectionId, OwnerId
from resumate.ports.connections import Connections

LONGEST_CONNECTION = timedelta(hours=2)
"""API Gateway closes a WebSocket connection after two hours."""


@dataclass(frozen=True, slots=True)
class Connect:
    """
    Remembers who listens where.
    """

    connections: Connections
    clock: Callable[[], datetime]

    def __call__(self, owner: OwnerId, connection: ConnectionId) -> None:
        """
        From now on *owner* is told on *connection*.
        """
        self.connections.add(owner, connection, self.clock() + LONGEST_CONNECTION)


@dataclass(frozen=True, slots=True)
class Disconnect:
    """
    Forgets a connection.
    """

    connections: Connections

    def __call__(self, connection: ConnectionId) -> None:
        """
        Nobody is told on *connection* any more.
        """
        self.connections.remove(connection)
