"""
What every Notifier promises.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from uuid import UUID, uuid4

import pytest

from notifiers import RecordingNotifier
from resumate.adapters.aws.notifier import ApiGatewayNotifier
from resumate.adapters.local.notifier import InProcessNotifier, Subscription
from resumate.domain.events import Event, LetterDelta
from resumate.domain.ids import ConnectionId, LetterId
from resumate.ports.errors import RecipientGoneError
from resumate.ports.notifier import Notifier

ADA = ConnectionId("ada-phone")
GRACE = ConnectionId("grace-laptop")


@dataclass
class Connected:
    """
    A notifier with Ada and Grace connected, and what each of them received.
    """

    notifier: Notifier
    received: Callable[[ConnectionId], list[tuple[Event, str]]]
    leave: Callable[[ConnectionId], None]


@dataclass
class Reader:
    """
    Someone who listens in this process and keeps what came.
    """

    subscription: Subscription
    taken: list[tuple[Event, str]] = field(default_factory=list)

    def received(self) -> list[tuple[Event, str]]:
        while (notification := self.subscription.get()) is not None:
            self.taken.append((notification.event, notification.request))
        return self.taken


@pytest.fixture
def in_process_connected() -> Connected:
    notifier = InProcessNotifier()
    readers = {name: Reader(notifier.open(name)) for name in (ADA, GRACE)}
    return Connected(notifier, lambda name: readers[name].received(), notifier.close)


@pytest.fixture
def recording_connected() -> Connected:
    notifier = RecordingNotifier()
    return Connected(
        notifier,
        lambda name: [
            (event, asked) for to, event, asked in notifier.sent if to == name
        ],
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
                notifier.notify(sockets[connection].id, event, request)

        yield Connected(
            Addressed(),
            lambda name: list(read_deltas(sockets[name].heard())),
            lambda name: sockets[name].leave(client),
        )


def read_deltas(frames: list[str]) -> Iterator[tuple[Event, str]]:
    pieces = ""
    for frame in frames:
        told = json.loads(frame)
        pieces += told.get("json", "")
        if told.get("part", 0) < told.get("parts", 0):
            continue
        told = {**told, **(json.loads(pieces) if pieces else {})}
        assert told["event"] == "letter.delta"
        letter = LetterId(UUID(told["letter_id"]))
        yield LetterDelta(letter, told["seq"], told["text"]), told["request_id"]
        pieces = ""


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

    assert connected.received(ADA) == [(event, "request-7")]


def test_request_may_be_missing(connected):
    """
    An event that answers no request is sent without one.
    """
    event = delta(1)

    connected.notifier.notify(ADA, event)

    assert connected.received(ADA) == [(event, "")]


def test_events_keep_their_order(connected):
    """
    One sender's events arrive in the order they were sent.
    """
    events = [delta(seq) for seq in range(50)]

    for event in events:
        connected.notifier.notify(ADA, event)

    assert [event for event, _ in connected.received(ADA)] == events


def test_a_large_event_arrives_whole(connected):
    """
    However long an event is, all of it arrives, and what follows after it.
    """
    events = [replace(delta(1), text="über 灯台. " * 20_000), delta(2)]

    for event in events:
        connected.notifier.notify(ADA, event, "request-7")

    assert connected.received(ADA) == [(event, "request-7") for event in events]


def test_nobody_else_is_told(connected):
    """
    What is sent to one connection reaches no other.
    """
    connected.notifier.notify(ADA, delta(1))

    assert connected.received(GRACE) == []


def test_who_left_is_gone(connected):
    """
    Notifying a closed connection raises RecipientGoneError, each time.
    """
    connected.leave(ADA)

    for _ in range(2):
        with pytest.raises(RecipientGoneError):
            connected.notifier.notify(ADA, delta(1))


def test_one_who_left_does_not_bother_the_others(connected):
    """
    After one connection closed, the others still get their events.
    """
    connected.leave(ADA)
    event = delta(1)

    connected.notifier.notify(GRACE, event)

    assert connected.received(GRACE) == [(event, "")]
