"""
Telling people who are connected to this very process.
"""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from threading import Condition, Lock
from typing import Self

from resumate.domain.events import Event
from resumate.domain.ids import ConnectionId
from resumate.ports.errors import RecipientGoneError
from resumate.ports.notifier import Notifier

_BOUND = 1024


@dataclass(frozen=True, slots=True)
class Notification:
    """
    An event on its way, with the request that it answers.
    """

    event: Event
    request: str


class Subscription:
    """
    What waits for one connection: taken in order by one reader, filled by any thread.

    Nothing is merged or skipped for a reader who falls *bound* events behind: the
    subscription ends instead, and the person fetches the letter by its id after
    connecting again, as after any lost connection.
    """

    def __init__(
        self, *, bound: int = _BOUND, wake: Callable[[], None] | None = None
    ) -> None:
        self._bound = bound
        self._wake = wake
        self._waiting: deque[Notification] = deque()
        self._open = True
        self._changed = Condition()

    @property
    def closed(self) -> bool:
        """
        Whether nothing more will come.
        """
        return not self._open

    def get(self, timeout: float | None = 0) -> Notification | None:
        """
        The next notification, or None after *timeout* seconds or once it is closed.

        Without a timeout it waits until there is one.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or not self._open, timeout)
            return self._waiting.popleft() if self._waiting else None

    def __iter__(self) -> Iterator[Notification]:
        while (notification := self.get(None)) is not None:
            yield notification

    def put(self, notification: Notification) -> bool:
        """
        Whether the notification was taken: not once closed, and not beyond the bound.
        """
        with self._changed:
            if self._open and len(self._waiting) >= self._bound:
                self._end()
            elif self._open:
                self._waiting.append(notification)
                self._changed.notify_all()
            taken = self._open
        if self._wake is not None:
            # Outside the lock: whoever is woken may want to look at once.
            self._wake()
        return taken

    def close(self) -> None:
        """
        Nobody listens any more; what waited is dropped. Closing twice is fine.
        """
        with self._changed:
            self._end()

    def _end(self) -> None:
        self._open = False
        self._waiting.clear()
        self._changed.notify_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()


class InProcessNotifier(Notifier):
    """
    Hands events over as they are; the edge that opened the subscription encodes them.
    """

    def __init__(self, *, bound: int = _BOUND) -> None:
        self._bound = bound
        self._subscriptions: dict[ConnectionId, Subscription] = {}
        self._lock = Lock()

    def open(
        self, connection: ConnectionId, wake: Callable[[], None] | None = None
    ) -> Subscription:
        """
        Listen on *connection*; an earlier subscription under that name is closed.

        *wake* is called, in the sender's thread, after something was put in or the
        subscription ended: an event loop passes ``call_soon_threadsafe`` of its own and
        then takes what is there with ``get(0)``.
        """
        subscription = Subscription(bound=self._bound, wake=wake)
        with self._lock:
            earlier = self._subscriptions.get(connection)
            self._subscriptions[connection] = subscription
        if earlier is not None:
            earlier.close()
        return subscription

    def close(self, connection: ConnectionId) -> None:
        """
        Nobody listens on *connection* any more; closing the unknown is fine.
        """
        with self._lock:
            subscription = self._subscriptions.pop(connection, None)
        if subscription is not None:
            subscription.close()

    def notify(self, connection: ConnectionId, event: Event, request: str = "") -> None:
        with self._lock:
            subscription = self._subscriptions.get(connection)
        if subscription is None:
            raise RecipientGoneError
        if not subscription.put(Notification(event, request)):
            self._forget(connection, subscription)
            raise RecipientGoneError

    def _forget(self, connection: ConnectionId, subscription: Subscription) -> None:
        with self._lock:
            # It may have been opened anew meanwhile.
            if self._subscriptions.get(connection) is subscription:
                del self._subscriptions[connection]
