"""
ApiGatewayNotifier: large events, and people who leave.
"""

import json
from dataclasses import replace
from uuid import uuid4

import pytest

import stories
from emulator import clients_at
from models import ScriptedModel
from resumate import wire
from resumate.adapters.aws.notifier import ApiGatewayNotifier
from resumate.application.accounts.connections import Connect
from resumate.domain.events import LetterDelta, LetterReady
from resumate.domain.ids import ConnectionId, LetterId
from resumate.domain.letter import About, LetterStatus, LetterWishes, Sentence
from resumate.ports.errors import RecipientGoneError, TransientPortError
from stored_samples import letter as sample_letter
from worlds import ADA, World


@pytest.fixture
def gateway(aws, websocket_api):
    return aws.client("apigatewaymanagementapi", websocket_api.url)


@pytest.mark.emulator
def test_large_events_go_in_numbered_parts(gateway, websocket_api):
    """
    No frame is larger than API Gateway takes, and the parts make the whole event.
    """
    long = tuple(
        Sentence(f"Sentence {n} über 灯台. " * 20, 0, About.CONNECTING)
        for n in range(100)
    )
    event = LetterReady(replace(sample_letter(1), sentences=long), 7)

    with websocket_api.connected() as socket:
        ApiGatewayNotifier(gateway).notify(socket.id, event, "r-1")
        frames = socket.heard(gateway)

    assert len(frames) > 2
    assert max(len(frame.encode()) for frame in frames) <= 32_000
    parts = [json.loads(frame) for frame in frames]
    assert [p["part"] for p in parts] == list(range(1, len(parts) + 1))
    whole = json.loads("".join(p["json"] for p in parts))
    assert whole["event"] == "letter.ready"
    assert len(whole["letter"]["sentences"]) == 100
    assert frames == wire.frames(event, "r-1")


@pytest.mark.emulator
@pytest.mark.parametrize("name", ["nobody", "L0SM9cOFvHcCIhw=", "../x"])
def test_unknown_connections_are_gone(gateway, name):
    """
    Whatever an id looks like, if nobody listens there the recipient is gone.
    """
    with pytest.raises(RecipientGoneError):
        ApiGatewayNotifier(gateway).notify(
            ConnectionId(name), LetterDelta(LetterId(uuid4()), 1, "x")
        )


def test_a_gateway_that_is_away_is_transient():
    """
    A gateway that cannot be reached is no reason to forget the connection.
    """
    away = "http://127.0.0.1:9"
    client = clients_at(away).client("apigatewaymanagementapi", away)

    with pytest.raises(TransientPortError):
        ApiGatewayNotifier(client).notify(
            ConnectionId("c1"), LetterDelta(LetterId(uuid4()), 1, "x")
        )


@pytest.mark.emulator
def test_who_leaves_in_mid_letter_finds_it_in_the_history(gateway, websocket_api):
    """
    The connection is forgotten, the letter is finished and kept.
    """
    with websocket_api.connected() as socket:

        def write(_):
            yield "I repaired the fog signal. "
            socket.leave(gateway)
            yield "I would welcome talking to you."

        world = World({"scripted": ScriptedModel(write)})
        world.notifier = ApiGatewayNotifier(gateway)
        Connect(world.connections, world.clock)(ADA, socket.id)
        resume = world.uploaded(stories.RESUME)
        world.read_resume(ADA, resume)
        asked = world.request_letter(ADA, resume, stories.POSTING, LetterWishes())

        world.work_queue.once()

    assert world.connections.of(ADA) == []
    assert LetterStatus.READY is world.letters.get(ADA, asked.id).status
