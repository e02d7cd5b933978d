"""
SageMakerLanguageModel against an endpoint that misbehaves.
"""

import logging
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examples import examples
from resumate.adapters.aws.endpoint import parse_endpoint
from resumate.adapters.aws.language_model import SageMakerLanguageModel
from resumate.adapters.inference.patience import Clock, Patience
from resumate.domain.letter import LetterWishes, TokenUsage
from resumate.domain.plan import LetterPlan
from resumate.domain.resume import Contact
from resumate.logs import keep_discreet
from resumate.ports.errors import PermanentPortError, TooSlowError, TransientPortError
from resumate.ports.language_model import Completion, Prompt, WritingStyle
from sagemaker_server import (
    answer_of,
    broken,
    chunk,
    cut,
    endless,
    failure,
    json_lines,
    model_error,
    part,
    refused,
    runtime,
    sagemaker_server,
    sse,
    stalled,
    streaming,
    written,
)
from scripted_server import answered

PLAN = LetterPlan(Contact(), None, None, "en", LetterWishes(), ())
PROMPT = Prompt("Be brief.", "Greta Lindqvist keeps the light.", PLAN, 300, 0.25)
FAST = Patience(total=1.5, attempts=3, pause=0.001)
TEXTS = ["Grüße ", "vom 灯台, ", "🙂\u2028", "bis bald."]


@pytest.fixture
def server():
    with sagemaker_server() as script:
        yield script


@pytest.fixture
def waits():
    return []


@pytest.fixture
def model(server, waits):
    return SageMakerLanguageModel(
        runtime(server, read_timeout=1),
        parse_endpoint("writers/qwen-7b"),
        patience=FAST,
        clock=Clock(wait=waits.append),
    )


def texts_of(model) -> str:
    return "".join(piece for piece in model.stream(PROMPT) if isinstance(piece, str))


def test_it_is_asked_in_chat_form(server, model):
    """
    The endpoint and its component get the messages, the limits and the wish to stream.
    """
    list(model.stream(PROMPT))

    [request] = server.requests
    assert request.path == "/endpoints/writers/invocations-response-stream"
    component = {k.lower(): v for k, v in request.headers.items()}
    assert component["x-amzn-sagemaker-inference-component"] == "qwen-7b"
    assert [m["role"] for m in request.body["messages"]] == ["system", "user"]
    assert request.body["messages"][1]["content"] == PROMPT.content
    assert (request.body["max_tokens"], request.body["temperature"]) == (300, 0.25)
    assert request.body["stream"]


def test_it_is_called_after_its_component(model):
    """
    Component and size are known by the name: a small model only polishes.
    """
    assert (model.name, model.style) == ("qwen-7b", WritingStyle.POLISH)


@examples(30)
@given(st.integers(1, 400), st.sampled_from([json_lines, sse]))
def test_cuts_do_not_matter(size, form):
    """
    However the container's bytes are cut, also inside a character, the text is whole.
    """
    with sagemaker_server() as server:
        server.will(written(*TEXTS, form=form, size=size))
        model = SageMakerLanguageModel(
            runtime(server), parse_endpoint("e1"), patience=FAST
        )

        assert texts_of(model) == "".join(TEXTS)


def test_the_stream_itself_may_be_cut(server, model):
    """
    Messages of the event stream may arrive a byte at a time.
    """
    stream = b"".join(part(p) for p in cut(json_lines(answer_of(*TEXTS)), 30))
    server.will(streaming(*cut(stream, 1)))

    assert texts_of(model) == "".join(TEXTS)


def test_usage_is_read(model):
    """
    What the answer cost is what the container says.
    """
    *_, end = model.stream(PROMPT)

    assert end.usage == TokenUsage(11, 7)


def test_usage_is_estimated_where_it_is_not_told(server, model):
    """
    A container that tells no usage costs about a token for four characters.
    """
    server.will(written("The light burns.", usage=False))

    *_, end = model.stream(PROMPT)

    assert end.usage == TokenUsage(11, 5)


@pytest.mark.parametrize("status", [400, 422, 424])
def test_a_container_that_tells_no_usage_is_not_asked_for_it_again(
    server, model, status
):
    """
    Older containers refuse the wish for usage: one refusal teaches, none is seen.
    """
    server.will(model_error(status, "unknown field stream_options"), written("Yes."))

    assert texts_of(model) == "Yes."
    assert texts_of(model) == "Yes."
    asked = ["stream_options" in request.body for request in server.requests]
    assert asked == [True, False, False]


@pytest.mark.parametrize(
    "reply",
    [
        refused("ThrottlingException", 429),
        refused("ServiceUnavailable", 503),
        refused("InternalFailure", 500),
        refused("InternalDependencyException", 530),
        refused("ModelNotReadyException", 429),
        refused(
            "ValidationError",
            400,
            "Inference Component has no capacity to process this request. "
            "ApplicationAutoScaling may be in-progress",
        ),
        model_error(429, "overloaded"),
        model_error(503, "loading"),
        streaming(failure("ModelStreamError", ErrorCode="StreamBroken", Message="x")),
        streaming(failure("InternalStreamFailure", Message="x")),
        streaming(part(b'{"error": {"message": "out of memory", "code": 424}}\n')),
        streaming(part(b"not json at all\n")),
        streaming(part(json_lines([chunk("")])), part(b'{"choices": [{"fin')),
        streaming(),
    ],
)
def test_what_passes_is_tried_again(server, model, waits, reply):
    """
    Throttled, cold, broken or silent: it is asked again after a pause.
    """
    server.will(reply, written("The light burns."))

    assert texts_of(model) == "The light burns."
    assert len(waits) == 1


def test_trying_ends(server, model):
    """
    After three attempts it is a TransientPortError, for the queue to try again.
    """
    server.will(refused("ThrottlingException", 429))

    with pytest.raises(TransientPortError):
        texts_of(model)
    assert len(server.requests) == 3


def test_a_cold_endpoint_says_that_it_warms_up(server, model):
    """
    Scaled to zero, the person is told to come back in some minutes.
    """
    server.will(
        refused("ValidationError", 400, "Inference Component has no capacity to …")
    )

    with pytest.raises(TransientPortError, match="warming up"):
        texts_of(model)


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        (refused("ValidationError", 400), "refused"),
        (refused("AccessDeniedException", 403), "may not"),
        (model_error(400, "bad field"), "refused"),
        (model_error(413, "maximum context length is 4096"), "too long"),
        (model_error(400, "input is too large"), "too long"),
    ],
)
def test_what_does_not_pass_is_told_at_once(server, model, reply, said):
    """
    A refusal is not tried again.
    """
    server.will(reply)

    with pytest.raises(PermanentPortError, match=said):
        texts_of(model)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "end",
    [
        broken,
        streaming,
        stalled,
        lambda begun: streaming(begun, failure("ModelStreamError", Message="x")),
        lambda begun: streaming(begun, part(b'{"error": "cuda", "code": 424}\n')),
        lambda begun: streaming(begun, b"\x00\x00\x00\x10\x00\x00\x00\x00garbage!"),
    ],
)
def test_a_stream_that_breaks_off_is_not_begun_again(server, model, end):
    """
    Once text was given, a cut, a stall or an error in the stream ends it: the letter is
    written anew as a whole, not continued by another answer.
    """
    server.will(end(part(json_lines([chunk("The light ")]))))
    given = []

    with pytest.raises(TransientPortError):
        given.extend(model.stream(PROMPT))
    assert given == ["The light "]
    assert len(server.requests) == 1


def test_an_answer_without_end_is_ended(server, model):
    """
    A model that goes on and on is too slow, whatever it says.
    """
    server.will(endless())
    began = time.monotonic()

    with pytest.raises(TooSlowError, match="too slow"):
        texts_of(model)
    assert time.monotonic() - began < 5


def test_closing_hangs_up(server, model):
    """
    Closing the answer ends the call, so that no GPU writes on for nobody.
    """
    server.will(endless())
    answer = model.stream(PROMPT)
    next(answer)

    answer.close()

    assert server.hung_up.wait(5)


def test_errors_repeat_nothing_that_was_sent(server, model):
    """
    What the container says may quote the prompt: none of it leaves, not even as cause.
    """
    server.will(model_error(400, PROMPT.content))

    with pytest.raises(PermanentPortError) as refusal:
        texts_of(model)
    chain = refusal.value
    while chain:
        assert "Lindqvist" not in f"{chain} {chain.args}"
        chain = chain.__cause__ or chain.__context__


def test_the_log_of_the_client_repeats_nothing_either(server, model, caplog):
    """
    boto3 logs whole requests when it is asked to debug: in no mode are they told.
    """
    make = logging.getLogRecordFactory()
    keep_discreet()
    try:
        with caplog.at_level(logging.DEBUG):
            texts_of(model)
            server.will(model_error(400, PROMPT.content))
            with pytest.raises(PermanentPortError):
                texts_of(model)
    finally:
        logging.setLogRecordFactory(make)

    assert "botocore" in {record.name.partition(".")[0] for record in caplog.records}
    assert "Lindqvist" not in caplog.text


@pytest.mark.parametrize(
    ("reply", "reachable"),
    [
        (answered({"choices": []}), True),
        (refused("ServiceUnavailable", 503), False),
        (model_error(500, "dead"), False),
        (stalled(), False),
    ],
)
def test_reachable_is_asked_with_one_word(server, model, reply, reachable):
    """
    One word tells whether it answers; asking never raises and soon ends.
    """
    server.will(reply)
    began = time.monotonic()

    assert model.reachable() is reachable
    assert time.monotonic() - began < 4
    assert server.requests[0].body["max_tokens"] == 1


def test_who_answered_lately_is_not_asked_again(server):
    """
    A word a letter would cost money: an answer counts for minutes, a failure ends that.
    """
    clock = Ticking()
    model = SageMakerLanguageModel(
        runtime(server), parse_endpoint("e1"), patience=FAST, clock=clock.as_clock
    )
    server.will(written("Yes."))
    texts_of(model)
    assert len(server.requests) == 1

    assert model.reachable()
    assert len(server.requests) == 1
    clock.now += 1000
    server.will(answered({"choices": []}))
    assert model.reachable()
    assert model.reachable()
    assert len(server.requests) == 2
    server.will(model_error(400, "no"))
    with pytest.raises(PermanentPortError):
        texts_of(model)
    server.will(refused("ServiceUnavailable", 503))
    assert not model.reachable()


class Ticking:
    """
    Time that a test moves.
    """

    now = 0.0

    @property
    def as_clock(self):
        return Clock(lambda: self.now, lambda _: None)


def test_nobody_there_is_transient():
    """
    An address where nothing listens is a TransientPortError, and not reachable.
    """
    with sagemaker_server() as server:
        client = runtime(server)
    model = SageMakerLanguageModel(client, parse_endpoint("e1"), patience=FAST)

    assert not model.reachable()
    with pytest.raises(TransientPortError):
        texts_of(model)


def test_a_large_answer_streams_fast(server, model):
    """
    Two thousand deltas come through whole, and one Completion ends them.
    """
    server.will(written(*["word "] * 2000, size=8000))

    *texts, end = model.stream(PROMPT)

    assert "".join(texts) == "word " * 2000
    assert isinstance(end, Completion)
