"""
A notifier that remembers, for tests of those who notify.
"""

from resumate.domain.events import Event
from resumate.domain.ids import ConnectionId
from resumate.ports.errors import RecipientGoneError
from resumate.ports.notifier import Notifier


class RecordingNotifier(Notifier):
    """
    Keeps everything that was sent, in order; everyone is there, or those *named* alone,
    until they `leave`.
    """

    def __init__(self, *named: ConnectionId) -> None:
        self._named = frozenset(named)
        self.sent: list[tuple[ConnectionId, Event, str]] = []
        self._gone: set[ConnectionId] = set()
        self._failure: type[Exception] | None = None

    def leave(self, connection: ConnectionId) -> None:
        """
        Nobody listens on *connection* from now on.
        """
        self._gone.add(connection)

    def fail_with(self, error: type[Exception]) -> None:
        """
        From now on nothing can be sent to anyone, for that reason.
        """
        self._failure = error

    def events(self, connection: ConnectionId | None = None) -> list[Event]:
        """
        The events sent to *connection*, or to anyone, oldest first.
        """
        return [
            event
            for to, event, _ in self.sent
            if connection is None or to == connection
        ]

    def notify(self, connection: ConnectionId, event: Event, request: str = "") -> None:
        unknown = self._named and connection not in self._named
        if unknown or connection in self._gone:
            raise RecipientGoneError
        if self._failure:
            raise self._failure
        self.sent.append((connection, event, request))
