"""
A connection that ends before it begins.
"""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from uuid import UUID

import pytest
from starlette.websockets import WebSocketDisconnect

from resumate.adapters.local.notifier import InProcessNotifier
from resumate.domain.events import ResumeFailed
from resumate.domain.ids import OwnerId, ResumeId
from resumate.domain.resume import Problem
from resumate.ports.errors import RecipientGoneError, TransientPortError
from resumate_http.limits import ConnectionLimit
from resumate_http.websocket import talk

WENT_WRONG = ResumeFailed(ResumeId(UUID(int=1)), Problem("file.empty", "It is empty."))


class Accounts:
    """
    Use cases of who connects; connecting fails as it is told.
    """

    def __init__(self, failure=None):
        self.notes = InProcessNotifier()
        self.known = []
        self.over = []
        self._failure = failure

    def notifier(self):
        return self.notes

    def verify_token(self):
        return lambda _token: OwnerId("ada")

    def connect(self):
        def connected(_owner, connection):
            self.known.append(connection)
            if self._failure:
                raise self._failure

        return connected

    def disconnect(self):
        return self.over.append


class Leaving:
    """
    A socket whose other side is gone before it is accepted.
    """

    def __init__(self, cases):
        state = SimpleNamespace(
            application=SimpleNamespace(use_cases=cases),
            connections=ConnectionLimit(1),
        )
        self.app = SimpleNamespace(state=state)
        self.scope = {"subprotocols": []}
        self.url = SimpleNamespace(scheme="ws", netloc="127.0.0.1")

    async def accept(self, subprotocol):
        raise WebSocketDisconnect(1006, subprotocol)


def nothing_waits(cases) -> bool:
    [connection] = cases.known
    with pytest.raises(RecipientGoneError):
        cases.notes.notify(connection, WENT_WRONG)
    return cases.over == cases.known


def talks(cases) -> None:
    """
    The conversation with somebody who leaves, to its end, in a thread of its own: the
    browser's tests leave a loop running in this one.
    """
    with ThreadPoolExecutor(1) as pool:
        pool.submit(lambda: asyncio.run(talk(Leaving(cases)))).result()


def test_who_left_before_being_accepted_is_forgotten():
    """
    Nothing waits for them any more, and it is no failure.
    """
    cases = Accounts()

    talks(cases)

    assert nothing_waits(cases)


def test_who_could_not_be_connected_is_forgotten():
    """
    Where the database is away, nothing waits for them either.
    """
    cases = Accounts(TransientPortError())

    with pytest.raises(TransientPortError):
        talks(cases)

    assert nothing_waits(cases)
