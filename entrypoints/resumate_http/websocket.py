"""
The WebSocket: the same messages as API Gateway's stage on AWS.
"""

import asyncio
from contextlib import suppress
from typing import Protocol
from uuid import uuid4

from fastapi import APIRouter, WebSocket, WebSocketDisconnect
from fastapi.concurrency import run_in_threadpool

from resumate import wire
from resumate.bootstrap import Application
from resumate.conversation import Conversation
from resumate.domain.events import Event
from resumate.domain.ids import ConnectionId, OwnerId
from resumate.handshake import PROTOCOL, shown
from resumate.ports.errors import TokenRefusedError
from resumate_http import problems
from resumate_http.dependencies import reached_at

router = APIRouter()
REFUSED = 4401


class Notification(Protocol):
    """
    An event on its way, with the request that it answers.
    """

    @property
    def event(self) -> Event:
        """
        What happened.
        """

    @property
    def request(self) -> str:
        """
        The request's id, or nothing.
        """


class Subscription(Protocol):
    """
    What waits for one connection.
    """

    @property
    def closed(self) -> bool:
        """
        Whether nothing more will come.
        """

    def get(self, timeout: float | None) -> Notification | None:
        """
        The next notification, or None.
        """


@router.websocket("/ws")
async def talk(socket: WebSocket) -> None:
    """
    One connection, from its token to its end.
    """
    app: Application = socket.app.state.application
    token = shown(socket.scope.get("subprotocols", []))
    try:
        owner = await run_in_threadpool(app.use_cases.verify_token(), token)
    except TokenRefusedError:
        # Closed before it was accepted: the client sees 403, as from API Gateway.
        await socket.close(REFUSED)
        return
    try:
        with socket.app.state.connections.one_more(owner):
            await _converse(app, socket, owner)
    except problems.TooManyConnectionsError as error:
        # In place of the handshake: who asks hears why.
        await socket.send_denial_response(problems.of(error))


async def _converse(app: Application, socket: WebSocket, owner: OwnerId) -> None:
    connection = ConnectionId(str(uuid4()))
    changed = asyncio.Event()
    loop = asyncio.get_running_loop()

    def wake() -> None:
        # The loop may be gone while a worker still speaks to its last listeners.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(changed.set)

    subscription = app.use_cases.notifier().open(connection, wake)
    try:
        await run_in_threadpool(app.use_cases.connect(), owner, connection)
        await socket.accept(subprotocol=PROTOCOL)
        await _talk_on(Session(app, socket, owner), subscription, changed)
    except WebSocketDisconnect:
        pass
    finally:
        app.use_cases.notifier().close(connection)
        await run_in_threadpool(app.use_cases.disconnect(), connection)


async def _talk_on(
    session: "Session", subscription: Subscription, changed: asyncio.Event
) -> None:
    sender = asyncio.create_task(_forward(session, subscription, changed))
    try:
        await session.listen()
    finally:
        sender.cancel()


async def _forward(
    session: "Session", subscription: Subscription, changed: asyncio.Event
) -> None:
    while not subscription.closed:
        await changed.wait()
        changed.clear()
        while notification := subscription.get(0):
            await session.send(wire.frames(notification.event, notification.request))
    await session.socket.close(1013)


class Session:
    """
    What one signed-in person asks on one connection.
    """

    def __init__(self, app: Application, socket: WebSocket, owner: OwnerId) -> None:
        self.socket = socket
        self._app = app
        self._owner = owner
        self._sending = asyncio.Lock()
        scheme = "https" if socket.url.scheme == "wss" else "http"
        self._conversation = Conversation(
            app.use_cases,
            admit=socket.app.state.rate.take,
            base_url=reached_at(app, f"{scheme}://{socket.url.netloc}"),
        )

    async def listen(self) -> None:
        """
        Answer messages until the client leaves.
        """
        while True:
            message = await self._message()
            await self.send(await run_in_threadpool(self._answer, message))

    async def send(self, frames: list[str]) -> None:
        """
        Send frames that belong together, one after the other.
        """
        async with self._sending:
            for frame in frames:
                await self.socket.send_text(frame)

    async def _message(self) -> bytes:
        received = await self.socket.receive()
        if received["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(received["code"])
        # A frame of bytes is read as one of text.
        content: bytes | None = received.get("bytes")
        return content if content is not None else received["text"].encode()

    def _answer(self, message: bytes) -> list[str]:
        return self._conversation(self._owner, message)
