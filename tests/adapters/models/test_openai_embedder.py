"""
OpenAICompatibleEmbedder against a real server that misbehaves.
"""

import pytest

from openai_server import answered, embeddings, openai_server, raw, refused
from resumate.adapters.inference.patience import Clock, Patience
from resumate.adapters.models.openai_client import openai_client
from resumate.adapters.models.openai_embedder import OpenAICompatibleEmbedder
from resumate.domain.chunk import EmbeddingModel
from resumate.ports.embedder import TextKind
from resumate.ports.errors import PermanentPortError, TransientPortError

FAST = Patience(connect=1, silence=1, attempts=3, pause=0.001)
BY_LENGTH = embeddings(lambda text: [len(text), 0.0, 1.0])


@pytest.fixture
def server():
    with openai_server() as script:
        script.will(BY_LENGTH)
        yield script


@pytest.fixture
def make(server):
    with openai_client(server.url, "sk-secret") as client:
        yield lambda name="embedder": OpenAICompatibleEmbedder(
            client, name, FAST, Clock(wait=lambda _: None)
        )


def test_learns_what_the_server_has_once(server, make):
    """
    Dimensions and revision come from the server, by one request for one word.
    """
    embedder = make()

    models = [embedder.model, embedder.model]

    assert models == [EmbeddingModel("embedder", 3, "embedder-1")] * 2
    assert [r.path for r in server.requests] == ["/v1/embeddings"]


def test_sends_sixty_four_at_a_time(server, make):
    """
    Many texts go in batches of 64.
    """
    make().embed(["x"] * 130, TextKind.PASSAGE)

    assert [len(r.body["input"]) for r in server.requests] == [1, 64, 64, 2]


def test_no_texts_no_call(server, make):
    """
    Without texts the server is not asked.
    """
    assert make().embed([], TextKind.PASSAGE) == []
    assert server.requests == []


@pytest.mark.parametrize(
    ("name", "query", "passage"),
    [
        ("intfloat/multilingual-e5-small", "query: Go", "passage: Go"),
        ("nomic-embed-text", "search_query: Go", "search_document: Go"),
        ("text-embedding-3-small", "Go", "Go"),
    ],
)
def test_tells_the_models_that_ask_what_a_text_is_for(
    server, make, name, query, passage
):
    """
    Models trained with a prefix get it; others get the text alone.
    """
    embedder = make(name)

    for kind in (TextKind.QUERY, TextKind.PASSAGE):
        embedder.embed(["Go"], kind)

    assert [r.body["input"] for r in server.requests[1:]] == [[query], [passage]]


def test_long_texts_are_cut(server, make):
    """
    A text beyond what small models read is cut, not refused.
    """
    make().embed(["word " * 1000], TextKind.PASSAGE)

    assert len(server.requests[-1].body["input"][0]) == 1500


def test_busy_servers_are_asked_again(server, make):
    """
    A busy server is asked again, at most three times.
    """
    server.will(refused(429), refused(503), BY_LENGTH)

    assert make().model.dimensions == 3
    assert len(server.requests) == 3


def test_an_absent_server_is_transient(server, make):
    """
    A server that stays busy is a TransientPortError.
    """
    server.will(refused(503))

    with pytest.raises(TransientPortError):
        make().embed(["Go"], TextKind.QUERY)


@pytest.mark.parametrize(
    "nonsense",
    [
        raw(b"garbage"),
        answered([]),
        answered({"data": []}),
        answered({"data": [{"index": 0}]}),
        answered({"data": [{"index": 0, "embedding": [0.0, 0.0]}]}),
        answered({"data": [{"index": 0, "embedding": ["a"]}]}),
        answered({"data": [{"index": 0, "embedding": [float("nan")]}]}),
    ],
)
def test_nonsense_is_refused(server, make, nonsense):
    """
    An answer that holds no usable vectors is a PermanentPortError, never stored.
    """
    server.will(nonsense)

    with pytest.raises(PermanentPortError, match="embedding model"):
        make().embed(["Go"], TextKind.QUERY)


def test_changed_dimensions_are_refused(server, make):
    """
    A server that swaps its model under us is found out by the vectors' length.
    """
    embedder = make()
    embedder.embed(["Go"], TextKind.QUERY)
    server.will(embeddings(lambda _: [1.0, 2.0]))

    with pytest.raises(PermanentPortError):
        embedder.embed(["Go"], TextKind.QUERY)
