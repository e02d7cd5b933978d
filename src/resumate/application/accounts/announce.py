"""
Telling everyone who waits.
"""

from dataclasses import dataclass

from resumate.domain.events import Event
from resumate.domain.ids import OwnerId
from resumate.ports.connections import Connections
from resumate.ports.errors import (
    PermanentPortError,
    RecipientGoneError,
    TransientPortError,
)
from resumate.ports.notifier import Notifier
from resumate.ports.telemetry import Telemetry


@dataclass(frozen=True, slots=True)
class Announce:
    """
    Sends an event to each open connection of its owner; forgets those that left.

    What is announced is also saved, so a connection that cannot be reached loses
    nothing: it asks for the letter by its id.
    """

    connections: Connections
    notifier: Notifier
    telemetry: Telemetry

    def __call__(self, owner: OwnerId, event: Event, request: str = "") -> None:
        """
        Tell *owner* of *event*; nobody listening is fine.
        """
        for connection in self.connections.of(owner):
            try:
                self.notifier.notify(connection, event, request)
            except RecipientGoneError:
                self.connections.remove(connection)
            except (TransientPortError, PermanentPortError):
                self.telemetry.count("notification.lost")
