"""
What every Notifier promises.
"""

import json
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from threading import Thread
from typing import get_args
from uuid import uuid4

import pytest

from emulator import clients_at
from notifiers import RecordingNotifier
from resumate import wire
from resumate.adapters.aws.notifier import ApiGatewayNotifier
from resumate.adapters.local.notifier import InProcessNotifier, Subscription
from resumate.domain.events import (
    Event,
    LetterChecking,
    LetterDelta,
    LetterFailed,
    LetterQueued,
    LetterReady,
    LetterRevising,
    ResumeFailed,
    ResumeReady,
)
from resumate.domain.ids import ConnectionId, LetterId
from resumate.domain.resume import Problem
from resumate.ports.errors import RecipientGoneError, TransientPortError
from resumate.ports.notifier import Notifier
from stored_samples import letter, resume, written

ADA = ConnectionId("ada-phone")
GRACE = ConnectionId("grace-laptop")


GONE = ConnectionId("L0SM9cOFvHcCIhw=")
"""A connection that never was."""


@dataclass
class Connected:
    """
    A notifier with Ada and Grace connected, and what each of them was told.
    """

    notifier: Notifier
    received: Callable[[ConnectionId], list[dict[str, object]]]
    leave: Callable[[ConnectionId], None]


@dataclass
class Reader:
    """
    Someone who listens in this process and keeps what came.
    """

    subscription: Subscription
    taken: list[dict[str, object]] = field(default_factory=list)

    def received(self) -> list[dict[str, object]]:
        while (notification := self.subscription.get()) is not None:
            self.taken.append(told(notification.event, notification.request))
        return self.taken


def told(event: Event, request: str = "") -> dict[str, object]:
    """
    An event as a person's page has it.
    """
    [whole] = put_together(wire.frames(event, request))
    return whole


def put_together(frames: list[str]) -> Iterator[dict[str, object]]:
    """
    What came in frames, large events in parts.
    """
    pieces = ""
    for frame in frames:
        read = json.loads(frame)
        pieces += read.get("json", "")
        if read.get("part", 0) >= read.get("parts", 0):
            yield json.loads(pieces) if pieces else read
            pieces = ""


@pytest.fixture
def in_process_connected() -> Connected:
    notifier = InProcessNotifier()
    readers = {name: Reader(notifier.open(name)) for name in (ADA, GRACE)}
    return Connected(notifier, lambda name: readers[name].received(), notifier.close)


@pytest.fixture
def recording_connected() -> Connected:
    notifier = RecordingNotifier(ADA, GRACE)
    return Connected(
        notifier,
        lambda name: [told(event, r) for to, event, r in notifier.sent if to == name],
        notifier.leave,
    )


@pytest.fixture
def gateway_connected(aws, websocket_api) -> Iterator[Connected]:
    client = aws.client("apigatewaymanagementapi", websocket_api.url)
    notifier = ApiGatewayNotifier(client)
    with websocket_api.connected() as one, websocket_api.connected() as other:
        sockets = {ADA: one, GRACE: other}

        class Addressed(Notifier):
            """
            The gateway gives the ids; the tests call people by their names.
            """

            def notify(self, connection, event, request=""):
                known = sockets.get(connection)
                notifier.notify(known.id if known else connection, event, request)

        yield Connected(
            Addressed(),
            lambda name: list(put_together(sockets[name].heard(client))),
            lambda name: sockets[name].leave(client),
        )


def gateway_away() -> Notifier:
    nowhere = clients_at("http://127.0.0.1:9")
    return ApiGatewayNotifier(nowhere.client("apigatewaymanagementapi"))


AWAY = {"gateway": gateway_away}


@pytest.fixture(params=AWAY)
def away(request) -> Notifier:
    """
    One that can reach nobody now.
    """
    return AWAY[request.param]()


@pytest.fixture(
    params=[
        "in_process",
        "recording",
        pytest.param("gateway", marks=pytest.mark.emulator),
    ]
)
def connected(request) -> Connected:
    return request.getfixturevalue(f"{request.param}_connected")


def delta(seq: int) -> LetterDelta:
    return LetterDelta(LetterId(uuid4()), seq, f"piece {seq}")


def test_event_arrives_with_its_request(connected):
    """
    The connection gets the event, and which request it answers.
    """
    event = delta(1)

    connected.notifier.notify(ADA, event, "request-7")

    assert connected.received(ADA) == [told(event, "request-7")]


KINDS = {
    "resume.ready": ResumeReady(resume(), resume().id),
    "resume.failed": ResumeFailed(resume().id, Problem("resume.scanned", "Use OCR.")),
    "letter.queued": LetterQueued(letter()),
    "letter.delta": delta(1),
    "letter.checking": LetterChecking(letter().id, 1, 1),
    "letter.revising": LetterRevising(letter().id, 2, 1, ("number", "skill")),
    "letter.ready": LetterReady(written(), 3, resume=resume()),
    "letter.failed": LetterFailed(letter().id, 3, Problem("unexpected", "Try again.")),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_event_arrives(connected, kind):
    """
    Whatever there is to tell is told, all of it.
    """
    assert {type(event) for event in KINDS.values()} == set(get_args(Event))

    connected.notifier.notify(ADA, KINDS[kind], "request-7")

    [received] = connected.received(ADA)
    assert received == told(KINDS[kind], "request-7")
    assert received["event"] == kind


def test_request_may_be_missing(connected):
    """
    An event that answers no request is sent without one.
    """
    event = delta(1)

    connected.notifier.notify(ADA, event)

    assert connected.received(ADA) == [told(event)]


def test_events_keep_their_order(connected):
    """
    One sender's events arrive in the order they were sent.
    """
    events = [delta(seq) for seq in range(50)]

    for event in events:
        connected.notifier.notify(ADA, event)

    assert connected.received(ADA) == [told(event) for event in events]


def test_a_large_event_arrives_whole(connected):
    """
    However long an event is, all of it arrives, and what follows after it.
    """
    events = [replace(delta(1), text="über 灯台. " * 20_000), delta(2)]

    for event in events:
        connected.notifier.notify(ADA, event, "request-7")

    assert connected.received(ADA) == [told(event, "request-7") for event in events]


def test_nothing_is_said_aside(connected, capfd, caplog):
    """
    What a person is told stands in no log.
    """
    caplog.set_level("DEBUG", "resumate")
    event = replace(delta(1), text="Kept the lighthouse")

    connected.notifier.notify(ADA, event)

    assert event.text not in "".join(capfd.readouterr())
    assert event.text not in caplog.text


def test_nobody_else_is_told(connected):
    """
    What is sent to one connection reaches no other.
    """
    connected.notifier.notify(ADA, delta(1))

    assert connected.received(GRACE) == []


def test_who_left_is_gone(connected):
    """
    Notifying a closed connection raises RecipientGoneError, each time, and at once:
    others wait behind it.
    """
    connected.leave(ADA)
    begun = time.monotonic()

    for _ in range(2):
        with pytest.raises(RecipientGoneError):
            connected.notifier.notify(ADA, delta(1))

    assert time.monotonic() - begun < 2


def test_who_never_was_there_is_gone(connected):
    """
    A connection that nobody opened is no other than one that was closed.
    """
    with pytest.raises(RecipientGoneError):
        connected.notifier.notify(GONE, delta(1))


def test_a_slow_reader_is_not_waited_for(connected):
    """
    Who does not read holds up nobody who writes.
    """
    events = [delta(seq) for seq in range(200)]

    def send():
        for event in events:
            connected.notifier.notify(ADA, event)

    sender = Thread(target=send, daemon=True)
    sender.start()
    sender.join(60)

    assert not sender.is_alive()
    assert connected.received(ADA) == [told(event) for event in events]


def test_absence_is_transient(away):
    """
    Where nobody can be reached now it is a TransientPortError, which quotes nothing.
    """
    event = replace(delta(1), text="Kept the lighthouse")

    with pytest.raises(TransientPortError) as caught:
        away.notify(ADA, event)

    assert event.text not in "".join(traceback.format_exception(caught.value))


def test_one_who_left_does_not_bother_the_others(connected):
    """
    After one connection closed, the others still get their events.
    """
    connected.leave(ADA)
    event = delta(1)

    connected.notifier.notify(GRACE, event)

    assert connected.received(GRACE) == [told(event)]
