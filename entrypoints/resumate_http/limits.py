"""
How much one person may ask, and how large a request may be.
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property

from limits import RateLimitItem, parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from resumate.domain.errors import RequestTooLargeError
from resumate_http import problems

MOST_DISCARDED = 10
"""Times the largest body."""


@dataclass(frozen=True)
class RateLimit:
    """
    A bound on requests per owner, in a moving window.
    """

    rate: str
    """As ``limits`` writes it: ``60/minute``."""
    limiter: MovingWindowRateLimiter = field(
        default_factory=lambda: MovingWindowRateLimiter(MemoryStorage())
    )

    @cached_property
    def _item(self) -> RateLimitItem:
        return parse(self.rate)

    def take(self, owner: str) -> None:
        """
        Count one request of *owner*; TooManyRequestsError beyond the bound.
        """
        if not self.limiter.hit(self._item, owner):
            raise problems.TooManyRequestsError


@dataclass
class ConnectionLimit:
    """
    A bound on the connections that each owner has open at once.
    """

    most: int
    _open: Counter[str] = field(default_factory=Counter)

    @contextmanager
    def one_more(self, owner: str) -> Iterator[None]:
        """
        One connection of *owner*, as long as the block runs; TooManyConnectionsError
        beyond the bound.
        """
        if self._open[owner] >= self.most:
            raise problems.TooManyConnectionsError
        self._open[owner] += 1
        try:
            yield
        finally:
            self._open[owner] -= 1
            if not self._open[owner]:
                del self._open[owner]


class BodyLimit:
    """
    Answers 413 to requests with more than *max_bytes* of body, declared or sent.
    """

    def __init__(self, app: ASGIApp, max_bytes: int) -> None:
        self._app = app
        self._max_bytes = max_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """
        One ASGI connection.
        """
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        declared = dict(scope["headers"]).get(b"content-length", b"0")
        if declared.isdigit() and int(declared) > self._max_bytes:
            await self._discard(receive)
            await problems.of(RequestTooLargeError())(scope, receive, send)
            return
        seen = 0
        refused = False

        async def counted() -> Message:
            nonlocal seen
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > self._max_bytes:
                if message.get("more_body"):
                    await self._discard(receive)
                raise RequestTooLargeError
            return message

        async def answered(message: Message) -> None:
            # Whatever the application makes of a body that broke off.
            nonlocal refused
            if seen <= self._max_bytes:
                await send(message)
            elif not refused:
                refused = True
                await problems.of(RequestTooLargeError())(scope, receive, send)

        await self._app(scope, counted, answered)

    async def _discard(self, receive: Receive) -> None:
        """
        Read on and keep nothing: many clients hear an answer only after they have sent
        all. Who sends far more than is allowed is cut off.
        """
        seen, more = 0, True
        while more and seen < MOST_DISCARDED * self._max_bytes:
            message = await receive()
            seen += len(message.get("body", b""))
            more = bool(message.get("more_body"))
