"""
Telling people who are connected to API Gateway.
"""

from resumate import wire
from resumate.adapters.aws.clients import Client
from resumate.adapters.aws.errors import translating
from resumate.domain.events import Event
from resumate.domain.ids import ConnectionId
from resumate.ports.notifier import Notifier


class ApiGatewayNotifier(Notifier):
    """
    Posts to a connection of a WebSocket API, whose stage the client's address is.

    Its limit is 32 KB a frame: larger events go in numbered parts (`wire.frames`).
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def notify(self, connection: ConnectionId, event: Event, request: str = "") -> None:
        self.send(connection, wire.frames(event, request))

    def send(self, connection: ConnectionId, frames: list[str]) -> None:
        """
        Send messages that are framed already, in order.
        """
        for frame in frames:
            with translating("API Gateway"):
                self._client.post_to_connection(
                    ConnectionId=connection, Data=frame.encode()
                )
