"""
The WebSocket refuses clearly.
"""

import json

import pytest
from websockets.exceptions import InvalidStatus

from clients import Listener

pytestmark = pytest.mark.postgres


@pytest.mark.parametrize("token", ["", "x", "a.b.c"])
def test_a_bad_token_is_refused_before_the_handshake(server, token):
    """
    Without a good token there is no connection at all.
    """
    with pytest.raises(InvalidStatus) as refused:
        Listener(server, token or "none")

    assert refused.value.response.status_code == 403


def test_the_protocol_that_is_no_token_is_echoed(listener):
    """
    The handshake names a protocol the client offered, and not the token.
    """
    assert listener.subprotocol == "resumate"


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("no json", "message"),
        ('{"action": "dance"}', "userInference"),
        ('{"action": "userInference"}', "posting"),
        ('{"action": "fetchLetter", "letter_id": "7"}', "letter_id"),
    ],
)
def test_a_message_that_is_wrong_is_answered(listener, message, told):
    """
    The answer is an error that says what is wrong; the connection stays.
    """
    listener.sends(message)
    problem = listener.hears("error")[-1]["problem"]

    assert told in problem["detail"]
    listener.asks("fetchUserData")
    assert listener.hears("resumes")[-1]["resumes"] == []


def test_an_error_carries_its_request(listener):
    """
    A client can tell which of its questions went wrong.
    """
    asked = listener.asks(
        "fetchLetter", letter_id="00000000-0000-0000-0000-000000000000"
    )
    error = listener.hears("error")[-1]

    assert (asked, "not_found") == (error["request_id"], error["problem"]["code"])


def test_the_first_message_answers_the_client(listener):
    """
    Nothing is sent before the client has spoken.
    """
    listener.sends(json.dumps({"action": "fetchLetters", "request_id": "r-1"}))

    assert {
        "event": "letters",
        "request_id": "r-1",
        "letters": [],
    } == listener.hears("letters")[0]
