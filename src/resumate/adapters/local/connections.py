"""
Who is listening on this one process.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import Lock

from resumate.domain.ids import ConnectionId, OwnerId
from resumate.ports.connections import Connections


@dataclass(frozen=True, slots=True)
class _Listener:
    owner: OwnerId
    added_at: datetime
    expires_at: datetime


class MemoryConnections(Connections):
    """
    Open connections of one server process; they end with it anyway.
    """

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._listeners: dict[ConnectionId, _Listener] = {}
        self._lock = Lock()

    def add(
        self, owner: OwnerId, connection: ConnectionId, expires_at: datetime
    ) -> None:
        with self._lock:
            known = self._listeners.get(connection)
            same = known is not None and known.owner == owner
            added_at = known.added_at if known and same else self._clock()
            self._listeners[connection] = _Listener(owner, added_at, expires_at)

    def remove(self, connection: ConnectionId) -> None:
        with self._lock:
            self._listeners.pop(connection, None)

    def of(self, owner: OwnerId) -> list[ConnectionId]:
        now = self._clock()
        with self._lock:
            found = [
                (listener.added_at, connection)
                for connection, listener in self._listeners.items()
                if listener.owner == owner and listener.expires_at > now
            ]
        return [connection for _, connection in sorted(found)]

    def expire(self) -> int:
        now = self._clock()
        with self._lock:
            over = [x for x, y in self._listeners.items() if y.expires_at <= now]
            for connection in over:
                del self._listeners[connection]
        return len(over)
