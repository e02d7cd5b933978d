"""
The WebSocket: the same messages as API Gateway's stage on AWS.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol
from uuid import UUID, uuid4

from fastapi import APIRouter, WebSocket, WebSocketDisconnect
from fastapi.concurrency import run_in_threadpool
from pydantic import BaseModel, Field, ValidationError

from resumate import wire
from resumate.bootstrap import Application
from resumate.domain.errors import InvalidRequestError, ResuMateError
from resumate.domain.events import Event
from resumate.domain.ids import ConnectionId, LetterId, OwnerId, ResumeId
from resumate.ports.errors import TokenRefusedError
from resumate_http import requests as asked
from resumate_http.routes import ticket_out

router = APIRouter()
MAX_MESSAGE_BYTES = 128_000
"""API Gateway's limit for one WebSocket message."""
REFUSED = 4401
Answer = tuple[str, dict[str, object]] | None
"""An event's name and body; None where the use case itself announces the answer."""


class _Message(BaseModel):
    action: str = Field(max_length=64)
    request_id: str = Field(default="", max_length=128)


class _LetterMessage(BaseModel):
    letter_id: UUID


class _TurnMessage(asked.TurnRequest):
    letter_id: UUID


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
    token, protocol = offered(socket.scope.get("subprotocols", []))
    try:
        owner = await run_in_threadpool(app.use_cases.verify_token(), token)
    except TokenRefusedError:
        # Closed before it was accepted: the client sees 403, as from API Gateway.
        await socket.close(REFUSED)
        return
    connection = ConnectionId(str(uuid4()))
    changed = asyncio.Event()
    loop = asyncio.get_running_loop()

    def wake() -> None:
        # The loop may be gone while a worker still speaks to its last listeners.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(changed.set)

    subscription = app.use_cases.notifier().open(connection, wake)
    await run_in_threadpool(app.use_cases.connect(), owner, connection)
    await socket.accept(subprotocol=protocol)
    session = Session(app, socket, owner)
    sender = asyncio.create_task(_forward(session, subscription, changed))
    try:
        await session.listen()
    except WebSocketDisconnect:
        pass
    finally:
        sender.cancel()
        app.use_cases.notifier().close(connection)
        await run_in_threadpool(app.use_cases.disconnect(), connection)


def offered(protocols: list[str]) -> tuple[str, str | None]:
    """
    The token among the offered protocols, and the protocol to echo.

    A token has two dots (RFC 7519); it may stand alone, or beside a name such as
    ``resumate``, which is then the one that is echoed.
    """
    tokens = [p for p in protocols if p.count(".") == 2]  # noqa: PLR2004
    names = [p for p in protocols if p not in tokens]
    echoed = next(iter([*names, *tokens]), None)
    return (tokens[0] if tokens else ""), echoed


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
        self._actions: dict[str, Callable[[bytes, str], Answer]] = {
            "userDocUpload": self._upload,
            "fetchUserData": self._resumes,
            "userInference": self._request_letter,
            "refineLetter": self._refine_letter,
            "fetchLetters": self._letters,
            "fetchLetter": self._letter,
        }

    async def listen(self) -> None:
        """
        Answer messages until the client leaves.
        """
        while True:
            text = await self.socket.receive_text()
            await self.send(await run_in_threadpool(self._answer, text.encode()))

    async def send(self, frames: list[str]) -> None:
        """
        Send frames that belong together, one after the other.
        """
        async with self._sending:
            for frame in frames:
                await self.socket.send_text(frame)

    def _answer(self, message: bytes) -> list[str]:
        request = ""
        try:
            if len(message) > MAX_MESSAGE_BYTES:
                raise InvalidRequestError("A message has at most 128 KB.")
            head = _Message.model_validate_json(message)
            request = head.request_id
            action = self._actions.get(head.action)
            if action is None:
                known = ", ".join(self._actions)
                raise InvalidRequestError(f"The actions are: {known}.")
            self.socket.app.state.rate.take(self._owner)
            answer = action(message, request)
        except ValidationError as error:
            fields = {".".join(map(str, e["loc"])) or "message" for e in error.errors()}
            what = f"These fields are missing or wrong: {', '.join(sorted(fields))}."
            answer = _problem(InvalidRequestError(what))
        except ResuMateError as error:
            answer = _problem(error)
        return wire.framed(*answer, request) if answer else []

    def _upload(self, message: bytes, _: str) -> Answer:
        body = asked.UploadRequest.model_validate_json(message)
        issue = self._app.use_cases.request_upload()
        ticket = issue(self._owner, body.filename, body.media_type)
        scheme = "https" if self.socket.url.scheme == "wss" else "http"
        base = f"{scheme}://{self.socket.url.netloc}"
        return "upload.ticket", ticket_out(ticket, base).model_dump(mode="json")

    def _resumes(self, _message: bytes, _: str) -> Answer:
        resumes = self._app.use_cases.list_resumes()(self._owner)
        listed = [
            wire.resume(r).model_dump(mode="json", by_alias=True) for r in resumes
        ]
        return "resumes", {"resumes": listed}

    def _letters(self, _message: bytes, _: str) -> Answer:
        letters = self._app.use_cases.list_letters()(self._owner)
        listed = [wire.letter_summary(d).model_dump(mode="json") for d in letters]
        return "letters", {"letters": listed}

    def _letter(self, message: bytes, _: str) -> Answer:
        letter_id = _LetterMessage.model_validate_json(message).letter_id
        found = self._app.use_cases.get_letter()(self._owner, LetterId(letter_id))
        document = wire.letter_document(found.letter, found.resume)
        return "letter", document.model_dump(mode="json", by_alias=True)

    def _request_letter(self, message: bytes, request: str) -> Answer:
        body = asked.LetterRequest.model_validate_json(message)
        resume = ResumeId(body.resume_id)
        ask = self._app.use_cases.request_letter()
        ask(self._owner, resume, body.posting, body.wishes, request)
        return None

    def _refine_letter(self, message: bytes, request: str) -> Answer:
        body = _TurnMessage.model_validate_json(message)
        refine = self._app.use_cases.refine_letter()
        refine(
            self._owner,
            LetterId(body.letter_id),
            body.instruction,
            locked=body.locked,
            version=body.version,
            request=request,
        )
        return None


def _problem(error: ResuMateError) -> tuple[str, dict[str, object]]:
    problem = {"code": error.code, "detail": error.message}
    return "error", {"problem": problem}
