"""
The WebSocket refuses clearly.
"""

import json
import time
from contextlib import ExitStack, suppress

import pytest
from websockets.exceptions import InvalidStatus

import stories
from clients import PATIENCE, Listener, Person
from resumate_http.app import CONNECTIONS

pytestmark = pytest.mark.postgres


@pytest.mark.parametrize("token", ["", "x", "a.b.c"])
def test_a_bad_token_is_refused_before_the_handshake(server, token):
    """
    Without a good token there is no connection at all.
    """
    with pytest.raises(InvalidStatus) as refused:
        Listener(server, token or "none")

    assert refused.value.response.status_code == 403


@pytest.mark.parametrize("beside", [[], ["chat"]])
def test_a_token_without_the_name_is_refused(server, ada, beside):
    """
    Else the whole token would be echoed, into the logs of whatever stands between.
    """
    token = ada.token
    with pytest.raises(InvalidStatus) as refused:
        Listener(server, token, name=beside)

    assert refused.value.response.status_code == 403
    assert token not in str(refused.value.response.headers)


def test_one_person_has_so_many_connections_and_no_more(server, ada):
    """
    Who asks for one more is told why, before the handshake; others are let in, and a
    connection that is closed makes room.
    """
    with ExitStack() as many:
        open_ones = [
            many.enter_context(Listener(server, ada.token)) for _ in range(CONNECTIONS)
        ]
        with pytest.raises(InvalidStatus) as refused:
            Listener(server, ada.token)
        with Person(server, "somebody else") as other, Listener(server, other.token):
            pass
        open_ones[0].leaves()
        assert _let_in(server, ada.token)

    answer = refused.value.response
    assert 429 == answer.status_code
    assert "connection.too_many" == json.loads(answer.body)["code"]


def _let_in(server, token):
    """
    Whether there is room within seconds: the server may hear late who left.
    """
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        with suppress(InvalidStatus), Listener(server, token):
            return True
        time.sleep(0.1)
    return False


def test_the_protocol_that_is_no_token_is_echoed(listener):
    """
    The handshake names a protocol the client offered, and not the token.
    """
    assert listener.subprotocol == "resumate"


@pytest.mark.parametrize(
    ("message", "told", "field"),
    [
        ("no json", "message", None),
        ('{"action": "dance"}', "userInference", "action"),
        ('{"request_id": "r"}', "action: Give this field", "action"),
        ('{"action": "userInference"}', "posting", "resume_id"),
        ('{"action": "fetchLetter", "letter_id": "7"}', "letter_id", "letter_id"),
    ],
)
def test_a_message_that_is_wrong_is_answered(listener, message, told, field):
    """
    The answer is an error that says what is wrong, by the field's name where it is one;
    the connection stays.
    """
    listener.sends(message)
    problem = listener.hears("error")[-1]["problem"]

    assert ("request.invalid", field) == (problem["code"], problem.get("field"))
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


def test_large_answers_come_in_numbered_parts(ada, listener):
    """
    Every frame is at most 32 KB; its parts, put together, are the whole message.
    """
    deed = "- Rebuilt the register allocator in Rust, cutting compile times by 35%"
    deeds = "\n".join(f"- Rebuilt tool {number} in Rust" for number in range(250))
    long = stories.RESUME.replace(deed, deeds)
    ada.resume(ada.uploads(long.encode(), "ada.txt"))
    listener.hears("resume.ready")

    listener.asks("fetchUserData")
    frames = [listener.hears_frame()]
    while len(frames) < json.loads(frames[0])["parts"]:
        frames.append(listener.hears_frame())

    parts = [json.loads(frame) for frame in frames]
    whole = json.loads("".join(part["json"] for part in parts))
    assert all(len(frame.encode()) <= 32_768 for frame in frames)
    assert list(range(1, len(parts) + 1)) == [part["part"] for part in parts]
    assert len(parts) > 1
    assert 250 < len(whole["resumes"][0]["lines"])
    assert [] == whole["letters"]


def test_a_message_that_is_too_large_is_answered(listener):
    """
    More than 128 KB is refused by the code that HTTP has for it, and the connection
    stays; so is a text that is longer than it may be.
    """
    listener.sends(json.dumps({"action": "fetchLetters", "more": "x" * 140_000}))
    whole = listener.hears("error")[-1]["problem"]
    listener.sends(json.dumps({"action": "fetchLetters", "q": "x" * 201}))
    text = listener.hears("error")[-1]["problem"]

    assert {"code": "request.too_large", "detail": whole["detail"]} == whole
    assert "128 KB" in whole["detail"]
    assert ("request.too_large", "q") == (text["code"], text["field"])
    listener.asks("fetchLetters")
    assert [] == listener.hears("letters")[-1]["letters"]


def test_a_frame_of_bytes_is_read_as_text(listener):
    """
    Some clients send what they have encoded themselves: it is the same message.
    """
    listener.sends(json.dumps({"action": "fetchLetters"}).encode())

    assert [] == listener.hears("letters")[-1]["letters"]


@pytest.mark.parametrize("request_id", ["a\0b", "a\nb", 7, "r" * 129])
def test_a_request_id_that_no_queue_takes_is_refused(listener, request_id):
    """
    Before anything is done under it, and by the field's name.
    """
    action = {"action": "userInference", "request_id": request_id}

    listener.sends(json.dumps(action))

    assert "request_id" == listener.hears("error")[-1]["problem"]["field"]


def test_who_comes_back_asks_for_the_letter_and_goes_on(server, ada, listener):
    """
    A connection lost while a letter was written costs nothing: it is fetched by id.
    """
    resume_id = ada.uploads(stories.RESUME.encode(), "ada.txt")
    ada.resume(resume_id)
    listener.hears("resume.ready")
    listener.asks("userInference", resume_id=resume_id, posting=stories.POSTING)
    letter_id = listener.hears("letter.queued")[-1]["letter_id"]
    listener.leaves()
    ada.letter(letter_id)

    with Listener(server, ada.token) as again:
        again.asks("fetchLetter", letter_id=letter_id)
        found = again.hears("letter")[-1]
        asked = again.asks("refineLetter", letter_id=letter_id, instruction="warmer")
        refined = {"request_id": None}
        # That the letter was written may be told late, and here, too.
        while refined["request_id"] != asked:
            refined = again.hears("letter.ready", "error")[-1]

    assert ("ready", 1) == (found["letter"]["status"], found["letter"]["version"])
    assert 2 == refined["letter"]["version"]


def test_a_message_that_comes_twice_asks_for_one_letter(ada, listener):
    """
    As after a reconnect, when nobody knows whether the first one arrived; another
    letter under its id is refused.
    """
    resume_id = ada.uploads(stories.RESUME.encode(), "ada.txt")
    ada.resume(resume_id)
    wanted = {"resume_id": resume_id, "posting": stories.POSTING}
    message = json.dumps({"action": "userInference", "request_id": "once", **wanted})

    letters = []
    for _ in range(2):
        listener.sends(message)
        letters.append(listener.hears("letter.queued")[-1]["letter_id"])

    listener.sends(json.dumps({**json.loads(message), "tone": "warm"}))

    problem = listener.hears("error", "letter.queued")[-1]["problem"]
    assert "request.key_reused" == problem["code"]
    assert letters[0] == letters[1]
    assert [letters[0]] == [one["id"] for one in ada.http.get("/api/v1/letters").json()]


def test_a_resume_is_erased_by_the_id_of_a_later_upload(ada, listener):
    """
    The answer names the one that was listed, which a page can take out.
    """
    first, second = (ada.uploads(stories.RESUME.encode(), "ada.txt") for _ in range(2))
    for upload in (first, second):
        ada.resume(upload)
    listed = ada.http.get("/api/v1/resumes").json()

    listener.asks("eraseResume", resume_id=second)

    erased = listener.hears("resume.erased", "error")[-1]
    assert [erased["resume_id"]] == [resume["id"] for resume in listed]
    listener.asks("fetchResumes")
    assert [] == listener.hears("resumes")[-1]["resumes"]


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
