"""
BedrockLanguageModel against a Bedrock that misbehaves.
"""

import pytest

from resumate.adapters.aws.bedrock_language_model import BedrockLanguageModel
from resumate.adapters.inference.patience import Clock, Patience
from resumate.domain.letter import LetterWishes, TokenUsage
from resumate.domain.plan import LetterPlan
from resumate.domain.resume import Contact
from resumate.ports.errors import PermanentPortError, TransientPortError
from resumate.ports.language_model import Prompt, WritingStyle
from sagemaker_server import (
    broken,
    conversed,
    failure,
    refused,
    runtime,
    sagemaker_server,
    said,
    stalled,
    streaming,
)

PLAN = LetterPlan(Contact(), None, None, "en", LetterWishes(), ())
PROMPT = Prompt("Be brief.", "Greta Lindqvist keeps the light.", PLAN, 300, 0.25)
FAST = Patience(total=1.5, attempts=3, pause=0.001)
PROFILE = "arn:aws:bedrock:eu-west-1:1:inference-profile/eu.amazon.nova-pro-v1:0"


@pytest.fixture
def server():
    with sagemaker_server() as script:
        yield script


@pytest.fixture
def model(server):
    client = runtime(server, "bedrock-runtime", read_timeout=1)
    clock = Clock(wait=lambda _: None)
    return BedrockLanguageModel(client, PROFILE, patience=FAST, clock=clock)


def delta(**content) -> bytes:
    return said("contentBlockDelta", {"contentBlockIndex": 0, "delta": content})


def texts_of(model) -> str:
    return "".join(piece for piece in model.stream(PROMPT) if isinstance(piece, str))


def test_it_is_asked_in_converse_form(server, model):
    """
    Instructions are the system's, content the user's, limits in the configuration.
    """
    server.will(conversed("Yes."))

    *_, end = model.stream(PROMPT)

    [request] = server.requests
    assert request.path.endswith("/converse-stream")
    assert request.body["system"] == [{"text": PROMPT.instructions}]
    assert request.body["messages"][0]["content"] == [{"text": PROMPT.content}]
    assert request.body["inferenceConfig"] == {"maxTokens": 300, "temperature": 0.25}
    assert end.usage == TokenUsage(11, 7)


def test_it_is_called_after_its_model(model):
    """
    The name shows no account; hosted large models write freely.
    """
    assert model.name == "eu.amazon.nova-pro-v1:0"
    assert model.style is WritingStyle.FREE


def test_thoughts_are_no_text(server, model):
    """
    What the model thinks is not part of the letter.
    """
    thought = delta(reasoningContent={"text": "The person wants …"})
    stop = said("messageStop", {"stopReason": "end_turn"})
    server.will(streaming(thought, delta(text="Yes."), stop))

    assert texts_of(model) == "Yes."


@pytest.mark.parametrize(
    "reply",
    [
        refused("ThrottlingException", 429),
        refused("ServiceUnavailableException", 503),
        refused("InternalServerException", 500),
        refused("ModelTimeoutException", 408),
        refused("ModelNotReadyException", 429),
        streaming(failure("throttlingException", message="x")),
        streaming(failure("modelStreamErrorException", message="x")),
        streaming(failure("internalServerException", message="x")),
        streaming(said("messageStart", {"role": "assistant"})),
    ],
)
def test_what_passes_is_tried_again(server, model, reply):
    """
    Throttled, slow or broken before any text: it is asked again, and then answers.
    """
    server.will(reply, conversed("The light burns."))

    assert texts_of(model) == "The light burns."


def test_the_probe_asks_as_letters_do(server, model):
    """
    A role that may stream may not ask for a whole answer: what is probed is what is
    used.
    """
    server.will(conversed("Yes."))

    assert model.reachable()
    (request,) = server.requests
    assert request.path.endswith("/converse-stream")


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (refused("ValidationException", 400), "refused"),
        (refused("AccessDeniedException", 403), "may not"),
        (refused("ResourceNotFoundException", 404), "refused"),
        (refused("ValidationException", 400, "Input is too long for it."), "too long"),
        (streaming(failure("validationException", message="x")), "refused"),
        (conversed("", stop="content_filtered"), "filtered"),
        (conversed("", stop="guardrail_intervened"), "filtered"),
    ],
)
def test_what_does_not_pass_is_told_at_once(server, model, reply, expected):
    """
    A refusal or a filtered answer is not tried again.
    """
    server.will(reply)

    with pytest.raises(PermanentPortError, match=expected):
        texts_of(model)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "end",
    [
        broken,
        streaming,
        stalled,
        lambda begun: streaming(begun, failure("throttlingException", message="x")),
    ],
)
def test_a_stream_that_breaks_off_is_not_begun_again(server, model, end):
    """
    Once text was given, a cut, a stall or an error ends it.
    """
    server.will(end(delta(text="The light ")))
    given = []

    with pytest.raises(TransientPortError):
        given.extend(model.stream(PROMPT))
    assert given == ["The light "]
    assert len(server.requests) == 1


def test_who_does_not_answer_is_not_reachable(server, model):
    """
    A model that the account may not use is not chosen by itself.
    """
    server.will(refused("AccessDeniedException", 403))

    assert not model.reachable()
