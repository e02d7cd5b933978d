"""
OpenAICompatibleModel against a real server that misbehaves.
"""

import socket
import time
from dataclasses import replace
from email.utils import formatdate

import httpx
import pytest

from openai_server import (
    DONE,
    USAGE,
    answered,
    cut,
    endless,
    event,
    frame,
    keeping_alive,
    openai_server,
    raw,
    refused,
    silent,
    streamed,
)
from resumate.adapters.inference.patience import Clock, Patience
from resumate.adapters.models.openai_client import offered_models, openai_client
from resumate.adapters.models.openai_model import OpenAICompatibleModel
from resumate.config import Settings
from resumate.containers.models_elsewhere import models_elsewhere
from resumate.domain.letter import LetterWishes, TokenUsage
from resumate.domain.plan import LetterPlan
from resumate.domain.resume import Contact
from resumate.ports.errors import (
    PermanentPortError,
    TooSlowError,
    TransientPortError,
    UnreachableError,
)
from resumate.ports.language_model import Completion, Prompt, StopReason, WritingStyle

KEY = "sk-very-secret-1234567890"
PLAN = LetterPlan(Contact(), None, None, "en", LetterWishes(), ())
PROMPT = Prompt("Be brief.", "Greta Lindqvist keeps the light.", PLAN, 300, 0.25)
FAST = Patience(connect=1, silence=0.4, total=1.0, attempts=3, pause=0.001)


@pytest.fixture
def server():
    with openai_server() as script:
        yield script


@pytest.fixture
def waits():
    return []


@pytest.fixture
def model(server, waits):
    with openai_client(server.url, KEY) as client:
        clock = Clock(wait=waits.append)
        yield OpenAICompatibleModel(client, "keeper:3b", patience=FAST, clock=clock)


def texts(model):
    return [piece for piece in model.stream(PROMPT) if isinstance(piece, str)]


def end(model):
    *_, completion = model.stream(PROMPT)
    return completion


def test_asks_as_documented(server, model):
    """
    The request names the model, both texts, the limits, the stream and the key.
    """
    list(model.stream(PROMPT))

    [request] = server.requests
    assert request.path == "/v1/chat/completions"
    assert request.headers["Authorization"] == f"Bearer {KEY}"
    assert request.body == {
        "model": "keeper:3b",
        "messages": [
            {"role": "system", "content": PROMPT.instructions},
            {"role": "user", "content": PROMPT.content},
        ],
        "stream": True,
        "stream_options": {"include_usage": True},
        "max_tokens": 300,
        "temperature": 0.25,
    }


def test_usage_is_the_servers(server, model):
    """
    Usage that the server sends after the last text is what is told.
    """
    server.will(streamed("The light burns."))

    assert end(model) == Completion(TokenUsage(11, 7), StopReason.END)


def test_usage_is_estimated_when_none_is_sent(server, model):
    """
    A server that counts nothing gets its tokens estimated from the characters.
    """
    server.will(streamed("The light burns.", usage=False))

    usage = end(model).usage

    assert usage.input_tokens == (9 + 32) // 4 + 1
    assert usage.output_tokens == 16 // 4 + 1


def test_frames_may_be_cut_anywhere(server, model):
    """
    Text arrives whole however the bytes were cut, in the middle of a character too.
    """
    whole = (
        frame("Grüße, ") + frame("灯台\u2028守 🙂") + frame(stop="stop") + USAGE + DONE
    )
    pieces = [whole[i : i + 3] for i in range(0, len(whole), 3)]
    server.will(raw(*pieces))

    assert "".join(texts(model)) == "Grüße, 灯台\u2028守 🙂"


def test_comments_and_unknown_fields_are_skipped(server, model):
    """
    Keep-alives, comments, named events and carriage returns do not disturb the text.
    """
    server.will(
        raw(
            b": keep-alive\n\n\r\n",
            b"event: message\r\nid: 7\r\nretry: 10\r\n" + frame("Light").strip(),
            b"\r\n\r\n: ping\n\n" + event({"choices": []}) + frame(stop="stop") + DONE,
        )
    )

    assert texts(model) == ["Light"]


def test_done_may_be_missing(server, model):
    """
    A stream that told why it stopped is complete without [DONE].
    """
    server.will(raw(frame("Light"), frame(stop="stop")))

    assert texts(model) == ["Light"]


def test_the_last_blank_line_may_be_missing(server, model):
    """
    The last frame counts though no blank line follows it.
    """
    server.will(raw(frame("Light"), frame(stop="length").rstrip()))

    assert end(model).stop is StopReason.LENGTH


@pytest.mark.parametrize("reply", [cut("The li"), raw(frame("The li"))])
def test_breaking_off_after_text_is_not_retried(server, model, reply):
    """
    A stream that ends in the middle is a TransientPortError, and is not asked again.
    """
    server.will(reply)
    answer = model.stream(PROMPT)

    assert next(answer) == "The li"
    with pytest.raises(TransientPortError, match="broke off"):
        next(answer)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "broken",
    [
        refused(429),
        refused(500),
        refused(503),
        cut(),
        raw(b""),
        raw(b"data: {not json\n\n"),
        raw(b"data: [1]\n\n"),
        raw(b'data: {"choices": 5}\n\n'),
        raw(event({"error": {"message": "overloaded"}})),
        raw(frame(stop="stop"), DONE),
    ],
)
def test_breaking_off_before_text_is_retried(server, model, waits, broken):
    """
    What goes wrong before the first text is tried again after a pause.
    """
    server.will(broken, streamed("The light burns."))

    assert texts(model) == ["The light burns."]
    assert len(server.requests) == 2
    assert len(waits) == 1
    assert 0 < waits[0] <= FAST.pause


def test_retries_are_bounded(server, model, waits):
    """
    After the last attempt the error is told, in a sentence with the status.
    """
    server.will(refused(503))

    with pytest.raises(TransientPortError, match=r"busy \(status 503\): try again"):
        list(model.stream(PROMPT))
    assert len(server.requests) == FAST.attempts
    assert len(waits) == FAST.attempts - 1
    assert waits[1] > waits[0] / 2


@pytest.mark.parametrize("after", ["0.25", formatdate(0, usegmt=True)])
def test_retry_after_is_kept(server, model, waits, after):
    """
    A server that says when to come back, in seconds or as a date, is obeyed.
    """
    server.will(refused(429, Retry_After=after), streamed("Light"))

    assert texts(model) == ["Light"]
    assert waits == [0.25 if after == "0.25" else 0]


@pytest.mark.parametrize("after", ["nan", "soon", "inf"])
def test_retry_after_that_makes_no_sense_is_ignored(server, model, waits, after):
    """
    A time that is none leaves the pause to us.
    """
    server.will(refused(429, Retry_After=after), streamed("Light"))

    assert texts(model) == ["Light"]
    assert 0 < waits[0] <= FAST.pause


def test_retry_after_beyond_patience_ends_at_once(server, model, waits):
    """
    Nobody waits an hour for a letter.
    """
    server.will(refused(429, Retry_After="3600"))

    with pytest.raises(TransientPortError):
        list(model.stream(PROMPT))
    assert waits == []


@pytest.mark.parametrize(
    ("reply", "sentence"),
    [
        (refused(401), "refused the API key"),
        (refused(403), "refused the API key"),
        (refused(404, "model 'keeper:3b' not found"), "does not know the model"),
        (refused(404, "page not found"), "check its path"),
        (refused(400, "maximum context length is 2048 tokens"), "too long"),
        (refused(413, "input is too large to process"), "too long"),
        (refused(429, code="insufficient_quota"), "no credit left: add"),
        (refused(418), "status 418.: check"),
        (refused(307, Location="http://127.0.0.1:9/v1"), "status 307"),
        (raw(event({"error": "context length exceeded"})), "too long"),
        (raw(event({"error": "input is too large to process"})), "too long"),
        (raw(frame(stop="content_filter"), DONE), "filtered"),
        (raw(frame(stop="length"), DONE), "turn its thinking off"),
    ],
)
def test_refusals_say_what_to_do(server, model, reply, sentence):
    """
    A refusal is a PermanentPortError that says what to do, after one request.
    """
    server.will(reply)

    with pytest.raises(PermanentPortError, match=sentence):
        list(model.stream(PROMPT))
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [400, 401, 404, 429, 500])
def test_no_secret_is_told(server, status):
    """
    Neither the key nor what the server echoes stands in an error, its causes or a repr.
    """
    server.will(refused(status, f"{KEY} {PROMPT.content}", Retry_After="99"))
    with openai_client(server.url.replace("//", "//user:hunter2@"), KEY) as client:
        model = OpenAICompatibleModel(client, "keeper:3b", patience=FAST)

        with pytest.raises((TransientPortError, PermanentPortError)) as caught:
            list(model.stream(PROMPT))

        told = f"{caught.value} {caught.value!r} {caught.value.__cause__!r} {model!r}"
        assert KEY not in told
        assert "Greta" not in told
        assert "hunter2" not in told


def test_an_absent_server_is_transient():
    """
    Where nothing listens, the error asks whether the server is running.
    """
    with openai_server() as server:
        url = server.url
    with openai_client(url) as client:
        model = OpenAICompatibleModel(client, "keeper:3b", patience=FAST)

        assert not model.reachable()
        with pytest.raises(UnreachableError, match="is it running"):
            list(model.stream(PROMPT))


def test_a_server_that_takes_no_connection_is_waited_for_once():
    """
    A host that never answers is not there either: no second wait tells more.
    """
    with socket.create_server(("127.0.0.1", 0), backlog=0) as mute:
        port = mute.getsockname()[1]
        waiting = [socket.socket() for _ in range(3)]
        for each in waiting:  # they fill its backlog
            each.setblocking(False)
            each.connect_ex(("127.0.0.1", port))
        patience = replace(FAST, total=9.0)
        with openai_client(f"http://127.0.0.1:{port}") as client:
            model = OpenAICompatibleModel(client, "keeper:3b", patience=patience)
            begun = time.monotonic()

            with pytest.raises(UnreachableError, match="is it running"):
                list(model.stream(PROMPT))
        for each in waiting:
            each.close()

    assert time.monotonic() - begun < 1.9


@pytest.mark.parametrize("reply", [silent(), keeping_alive(), endless("")])
def test_slowness_is_bounded(server, model, reply):
    """
    Silence, keep-alives without end and empty text without end all end in time.
    """
    server.will(reply)
    begun = time.monotonic()

    with pytest.raises(TooSlowError, match="too slow"):
        list(model.stream(PROMPT))
    assert time.monotonic() - begun < 3 * FAST.total


def test_the_whole_answer_is_bounded(server, model):
    """
    A model that never stops writing is stopped.
    """
    server.will(endless())

    with pytest.raises(TooSlowError, match="too slow"):
        list(model.stream(PROMPT))
    assert len(server.requests) == 1


def test_closing_hangs_up(server, model):
    """
    Closing the iterator closes the connection, so that the model stops working.
    """
    server.will(endless())
    answer = model.stream(PROMPT)
    next(answer)

    answer.close()

    assert server.hung_up.wait(3)


@pytest.mark.parametrize(
    "pieces",
    [
        ["<think>", "Who is Greta?", "</think>", "\n\nDear", " all"],
        ["  <thi", "nk>Who?</th", "ink>Dear", " all"],
        ["\n", "Dear", " all"],
        ["<think>Who?</think>Dear all"],
    ],
)
def test_thoughts_are_kept_out(server, model, pieces):
    """
    What a model thinks before it writes is no part of the letter.
    """
    server.will(streamed(*pieces))

    assert "".join(texts(model)) == "Dear all"


@pytest.mark.parametrize("text", ["<", "<thin", "<thick> walls", "a <think> b"])
def test_text_that_looks_like_thought_stays(server, model, text):
    """
    Only a leading thought is left out.
    """
    server.will(streamed(*text))

    assert "".join(texts(model)) == text


def test_a_server_that_does_not_stream_is_understood(server, model):
    """
    A whole JSON answer counts as one piece.
    """
    message = {"role": "assistant", "content": "Light"}
    server.will(
        answered({"choices": [{"message": message, "finish_reason": "stop"}]}),
    )

    assert texts(model) == ["Light"]


def test_fields_that_a_server_refuses_are_left_out(server, model):
    """
    Refused optional fields are left out at once, without a pause, from then on.
    """
    server.will(
        refused(400, "Unsupported parameter: 'max_tokens', use another"),
        refused(400, "'temperature' is not supported with this model"),
        refused(422, "extra fields not permitted: stream_options"),
        streamed("Light"),
    )

    assert texts(model) == ["Light"]
    assert texts(model) == ["Light"]

    last = server.requests[-1].body
    assert len(server.requests) == 5
    assert {"temperature", "max_tokens", "stream_options"}.isdisjoint(last)
    assert last["max_completion_tokens"] == 300


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ("", "/v1/chat/completions"),
        ("/", "/v1/chat/completions"),
        ("/v1", "/v1/chat/completions"),
        ("/v1/", "/v1/chat/completions"),
        ("/v1/chat/completions", "/v1/chat/completions"),
        ("/ollama", "/ollama/v1/chat/completions"),
        ("/v1beta/openai/", "/v1beta/openai/chat/completions"),
    ],
)
def test_the_address_may_be_given_as_people_do(server, given, path):
    """
    With or without /v1, a closing slash or the operation.
    """
    with openai_client(server.url.removesuffix("/v1") + given) as client:
        list(OpenAICompatibleModel(client, "keeper:3b").stream(PROMPT))

    assert server.requests[-1].path == path
    assert "Authorization" not in server.requests[-1].headers


@pytest.mark.parametrize("address", ["", "ftp://example.org", "http://", "://", "a:1"])
def test_no_address_is_refused(address):
    """
    What is no web address is refused before anything is sent.
    """
    with pytest.raises(ValueError, match="looks like"):
        openai_client(address)


@pytest.mark.parametrize(
    ("reply", "reachable"),
    [
        (answered({"data": []}), True),
        (refused(404), True),
        (refused(401), False),
        (refused(503), False),
        (raw(b"garbage"), True),
    ],
)
def test_reachable_means_it_answers_and_takes_the_key(server, model, reply, reachable):
    """
    A server that lists models, or knows no such list, is reachable; one that refuses
    the key or is down is not.
    """
    server.will(reply)

    assert model.reachable() is reachable
    assert server.requests[-1].path == "/v1/models"


def test_reachable_does_not_wait_long(server, model):
    """
    A silent server is found unreachable in about two seconds.
    """
    server.will(silent())
    begun = time.monotonic()

    assert not model.reachable()
    assert time.monotonic() - begun < 6  # the server is silent for 10


@pytest.mark.parametrize(
    ("reply", "names"),
    [
        (answered({"data": [{"id": "nomic-embed"}, {"id": "a"}]}), ("a",)),
        (answered({"data": 3}), ()),
        (answered([]), ()),
        (raw(b"garbage"), ()),
        (refused(500), ()),
    ],
)
def test_offered_models(server, reply, names):
    """
    The writing models that a server lists are found; trouble means none.
    """
    server.will(reply)
    with openai_client(server.url) as client:
        assert offered_models(client) == names


def test_a_server_that_is_not_set_up_is_found(server, tmp_path):
    """
    A server at its usual address is told with its models and with what to set; one that
    is silent is not told.
    """
    server.will(answered({"data": [{"id": "keeper:3b"}, {"id": "nomic-embed"}]}))
    places = [("Ollama", server.url), ("Nobody", "http://127.0.0.1:9")]

    found = models_elsewhere(Settings(data_dir=tmp_path), servers=places)[0]

    assert (found.writer, found.model) == ("openai", "keeper:3b")
    assert f"RESUMATE_LLM_URL={server.url}" in found.detail
    assert "Ollama" in found.detail


def test_style_may_be_set():
    """
    The style told by the name gives way to the one that is set.
    """
    with httpx.Client() as client:
        told = OpenAICompatibleModel(client, "keeper:3b")
        chosen = OpenAICompatibleModel(client, "keeper:3b", WritingStyle.FREE)

    assert (told.style, chosen.style) == (WritingStyle.POLISH, WritingStyle.FREE)
    assert told.name == "keeper:3b"
