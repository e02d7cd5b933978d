"""
SageMakerEmbedder against an endpoint that misbehaves.
"""

import pytest

from resumate.adapters.aws.embedder import SageMakerEmbedder
from resumate.adapters.aws.endpoint import Endpoint
from resumate.adapters.inference.patience import Clock, Patience
from resumate.domain.chunk import EmbeddingModel
from resumate.ports.embedder import TextKind
from resumate.ports.errors import PermanentPortError, TransientPortError
from sagemaker_server import (
    model_error,
    refused,
    runtime,
    sagemaker_server,
    stalled,
    vectors,
)
from scripted_server import answered

FAST = Patience(attempts=3, pause=0.001)
GOOD = vectors(lambda text: [len(text), 1.0, 0.0])


@pytest.fixture
def server():
    with sagemaker_server() as script:
        script.will(GOOD)
        yield script


def embedder_of(server, model="BAAI/bge-small-en-v1.5") -> SageMakerEmbedder:
    client = runtime(server, read_timeout=1)
    clock = Clock(wait=lambda _: None)
    return SageMakerEmbedder(client, Endpoint("e1"), model, FAST, clock)


def test_texts_go_in_batches_of_32(server):
    """
    The container takes 32 texts at a time, and gets no more.
    """
    vectors = embedder_of(server).embed(["word"] * 70, TextKind.PASSAGE)

    assert len(vectors) == 70
    sizes = [len(request.body["inputs"]) for request in server.requests]
    assert sizes == [1, 32, 32, 6]
    assert server.requests[0].path == "/endpoints/e1/invocations"
    assert server.requests[0].body["truncate"]


def test_the_model_is_what_the_endpoint_serves(server):
    """
    Vectors are kept under the model's name and the endpoint's.
    """
    assert embedder_of(server).model == EmbeddingModel(
        "BAAI/bge-small-en-v1.5", 3, "e1"
    )


def test_models_that_want_to_be_told_are_told(server):
    """
    E5 models get "query: " and "passage: " before the text.
    """
    embedder_of(server, "intfloat/multilingual-e5-small").embed(["a"], TextKind.QUERY)

    assert server.requests[-1].body["inputs"] == ["query: a"]


@pytest.mark.parametrize(
    "document",
    [
        [],
        [[1.0, 0.0, 0.0]] * 3,
        [[[1.0, 0.0, 0.0]], [[1.0, 0.0, 0.0]]],
        [[1.0, 0.0], [1.0, 0.0]],
        [[0.0, 0.0, 0.0]] * 2,
        [["a", "b", "c"]] * 2,
        [1.0, 0.0, 0.0],
        {"error": "no", "error_type": "backend"},
        None,
        [[float("nan"), 1.0, 0.0]] * 2,
    ],
)
def test_what_is_not_one_vector_a_text_is_refused(server, document):
    """
    Too few, too many, nested by token, of other length, or no numbers: never stored.
    """
    embedder = embedder_of(server)
    assert embedder.model.dimensions == 3
    server.will(answered(document))

    with pytest.raises(PermanentPortError, match="one vector a text"):
        embedder.embed(["one", "two"], TextKind.PASSAGE)


@pytest.mark.parametrize(
    "reply",
    [
        refused("ThrottlingException", 429),
        refused("ModelNotReadyException", 429),
        refused("ServiceUnavailable", 503),
        model_error(429, "Model is overloaded"),
        model_error(424, "backend error"),
        stalled(),
    ],
)
def test_what_passes_is_tried_again(server, reply):
    """
    An endpoint that is busy, cold or silent is asked again.
    """
    server.will(reply, GOOD)

    assert len(embedder_of(server).embed(["one"], TextKind.QUERY)) == 1


def test_trying_ends(server):
    """
    After three attempts it is a TransientPortError.
    """
    server.will(model_error(429, "Model is overloaded"))

    with pytest.raises(TransientPortError):
        embedder_of(server).embed(["one"], TextKind.QUERY)
    assert len(server.requests) == 3


@pytest.mark.parametrize("status", [400, 413, 422])
def test_refusals_are_told_at_once(server, status):
    """
    A refusal is not tried again, and repeats nothing that was sent.
    """
    server.will(model_error(status, "tokenizer failed on: Greta Lindqvist"))

    with pytest.raises(PermanentPortError) as refusal:
        embedder_of(server).embed(["Greta Lindqvist"], TextKind.QUERY)
    assert "Lindqvist" not in f"{refusal.value} {refusal.value.__cause__}"
    assert len(server.requests) == 1
