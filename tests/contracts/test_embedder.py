"""
What every Embedder promises.
"""

from math import fsum

import pytest

from hashing_embedder import HashingEmbedder
from openai_server import embeddings, openai_server, refused
from resumate.adapters.aws.embedder import SageMakerEmbedder
from resumate.adapters.aws.endpoint import Endpoint
from resumate.adapters.inference.patience import Patience
from resumate.adapters.models.onnx_embedder import OnnxEmbedder
from resumate.adapters.models.openai_client import openai_client
from resumate.adapters.models.openai_embedder import OpenAICompatibleEmbedder
from resumate.ports.embedder import TextKind
from resumate.ports.errors import TransientPortError
from sagemaker_server import refused as refused_by_aws
from sagemaker_server import runtime, sagemaker_server, vectors

TEXTS = [
    "Kept the lighthouse at Skerry Point for six winters",
    "Go",
    "Repaired the fog signal, the lens drive and the generators; trained two keepers",
]


@pytest.fixture(scope="module")
def onnx():
    return OnnxEmbedder()


@pytest.fixture(params=["onnx", "hashing", "openai", "sagemaker"])
def embedder(request, onnx):
    if request.param == "onnx":
        yield onnx
    elif request.param == "hashing":
        yield HashingEmbedder()
    elif request.param == "sagemaker":
        words = HashingEmbedder(64)
        with sagemaker_server() as server:
            server.will(vectors(lambda text: words.embed([text], TextKind.QUERY)[0]))
            yield SageMakerEmbedder(runtime(server), Endpoint("e1"), "hashed-words")
    else:
        words = HashingEmbedder(64)
        with openai_server() as server, openai_client(server.url) as client:
            server.will(
                embeddings(
                    lambda text: [3 * x for x in words.embed([text], TextKind.QUERY)[0]]
                )
            )
            yield OpenAICompatibleEmbedder(client, "hashed-words")


@pytest.fixture(params=["openai", "sagemaker"])
def away(request):
    """
    An embedder whose server cannot be reached.
    """
    patience = Patience(connect=1, silence=1, total=3, attempts=2, pause=0.01)
    if request.param == "sagemaker":
        with sagemaker_server() as server:
            server.will(refused_by_aws("ServiceUnavailable", 503))
            yield SageMakerEmbedder(runtime(server), Endpoint("e1"), patience=patience)
    else:
        with openai_server() as server, openai_client(server.url) as client:
            server.will(refused(503))
            yield OpenAICompatibleEmbedder(client, "hashed-words", patience)


def cosine(one, other):
    return fsum(a * b for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("kind", list(TextKind))
def test_one_unit_vector_each(embedder, kind):
    """
    Each text gets a vector of the model's dimensions and of length one.
    """
    vectors = embedder.embed(TEXTS, kind)

    assert [len(v) for v in vectors] == [embedder.model.dimensions] * len(TEXTS)
    assert [cosine(v, v) for v in vectors] == pytest.approx([1.0] * len(TEXTS))


def test_order_is_kept(embedder):
    """
    Vectors stand in the order of their texts, whatever order they were made in.
    """
    together = embedder.embed(TEXTS, TextKind.PASSAGE)

    alone = [embedder.embed([text], TextKind.PASSAGE)[0] for text in TEXTS]

    agreement = [cosine(a, b) for a, b in zip(together, alone, strict=True)]
    assert agreement == pytest.approx([1.0] * len(TEXTS), abs=1e-3)


def test_a_text_has_one_vector(embedder):
    """
    The same text gives the same vector again, and beside many others.
    """
    crowd = [f"{TEXTS[0]} {i}" for i in range(70)]

    once = embedder.embed([TEXTS[0]], TextKind.PASSAGE)[0]
    amid = embedder.embed([*crowd, TEXTS[0]], TextKind.PASSAGE)[-1]

    assert cosine(once, amid) == pytest.approx(1.0, abs=1e-3)


def test_no_texts_no_vectors(embedder):
    """
    No texts give no vectors.
    """
    assert embedder.embed([], TextKind.QUERY) == []


def test_absence_is_transient(away):
    """
    A model that cannot be reached is a TransientPortError, whatever it is asked.
    """
    with pytest.raises(TransientPortError):
        away.embed(TEXTS, TextKind.PASSAGE)
    with pytest.raises(TransientPortError):
        _ = away.model


def test_no_texts_ask_nobody(away):
    """
    No texts are no call: a model that is away is not missed.
    """
    assert away.embed([], TextKind.QUERY) == []


def test_shared_words_are_closer(embedder):
    """
    A text is closer to one that says nearly the same than to one that does not.
    """
    keeper, like, other = embedder.embed(
        [TEXTS[0], "Kept the lighthouse at Gull Rock", "Sells shoes online"],
        TextKind.PASSAGE,
    )

    assert cosine(keeper, like) > cosine(keeper, other) + 0.1


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "灯台", "🙂", "a" * 20_000, "go " * 9000]
)
def test_any_text_has_a_vector(embedder, text):
    """
    Empty, foreign and far too long texts get a unit vector too.
    """
    [vector] = embedder.embed([text], TextKind.PASSAGE)

    assert cosine(vector, vector) == pytest.approx(1.0)


def test_the_model_stays(embedder):
    """
    Which model it is does not change by use, and is told in full.
    """
    before = embedder.model

    embedder.embed(TEXTS, TextKind.QUERY)

    assert embedder.model == before
    assert before.name
    assert before.revision
