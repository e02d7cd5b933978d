"""
What every Embedder promises.
"""

import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from math import fsum

import pytest

from hashing_embedder import HashingEmbedder
from openai_server import embeddings, openai_server, raw, refused
from resumate.adapters.aws.embedder import SageMakerEmbedder
from resumate.adapters.aws.endpoint import Endpoint
from resumate.adapters.inference.patience import Patience
from resumate.adapters.models.onnx_embedder import OnnxEmbedder
from resumate.adapters.models.openai_client import openai_client
from resumate.adapters.models.openai_embedder import OpenAICompatibleEmbedder
from resumate.ports.embedder import TextKind
from resumate.ports.errors import PortError, TransientPortError
from sagemaker_server import refused as refused_by_aws
from sagemaker_server import runtime, sagemaker_server, vectors
from scripted_server import silent

TEXTS = [
    "Kept the lighthouse at Skerry Point for six winters",
    "Go",
    "Repaired the fog signal, the lens drive and the generators; trained two keepers",
]


SPOILT = {
    "cut": b"{",
    "list": b"[1]",
    "number": b"7",
    "bytes": b"\xff\xfe",
    "page": f"<html>{TEXTS[0]}</html>".encode(),
    "words": f'{{"data": [{{"index": 0, "embedding": ["{TEXTS[0]}"]}}]}}'.encode(),
    "texts": f'[["{TEXTS[0]}"]]'.encode(),
}
"""What stands where vectors should."""
FAST = Patience(connect=1, silence=1, total=3, attempts=2, pause=0.01)
HASTY = replace(FAST, silence=0.4)
"""For who is to hear nothing."""


class OpenAI:
    """
    A server of OpenAI's protocol told what to answer, and the embedder that asks it.
    """

    def __init__(self, server, client):
        self.server = server
        self._client = client
        self.wait(FAST)

    def wait(self, patience):
        model = "hashed-words"
        self.embedder = OpenAICompatibleEmbedder(self._client, model, patience)

    def answering(self):
        return embeddings(lambda text: [3 * x for x in hashed(text)])

    def refusing(self, status):
        return refused(status, TEXTS[0])


class SageMaker:
    """
    An endpoint told what to answer, and the embedder that asks it.
    """

    def __init__(self, server):
        self.server = server
        self.wait(FAST)

    def wait(self, patience):
        client = runtime(self.server, read_timeout=patience.silence)
        self.embedder = SageMakerEmbedder(
            client, Endpoint("e1"), "hashed-words", patience
        )

    def answering(self):
        return vectors(hashed)

    def refusing(self, status):
        kind = "ServiceUnavailable" if status >= 500 else "ValidationError"
        return refused_by_aws(kind, status, TEXTS[0])


WORDS = HashingEmbedder(64)


def hashed(text):
    return WORDS.embed([text], TextKind.QUERY)[0]


@contextmanager
def servers(name, *, gone=False):
    """
    A server and its embedder, as that adapter has them; *gone* if it was shut down.
    """
    with ExitStack() as running:
        serving = openai_server if name == "openai" else sagemaker_server
        server = running.enter_context(serving())
        if gone:
            running.close()
        if name == "openai":
            client = running.enter_context(openai_client(server.url))
            yield OpenAI(server, client)
        else:
            yield SageMaker(server)


@pytest.fixture(scope="module")
def onnx():
    return OnnxEmbedder()


SERVED = ["openai", "sagemaker"]


@pytest.fixture(params=["onnx", "hashing", *SERVED])
def embedder(request, onnx):
    """
    All of them.
    """
    if request.param == "onnx":
        yield onnx
    elif request.param == "hashing":
        yield HashingEmbedder()
    else:
        with servers(request.param) as made:
            made.server.will(made.answering())
            yield made.embedder


@pytest.fixture(params=SERVED)
def served(request):
    """
    Embedders that ask a server, which answers until it is told otherwise.
    """
    with servers(request.param) as made:
        made.server.will(made.answering())
        yield made


@pytest.fixture(params=SERVED)
def away(request):
    """
    An embedder whose server is not there any more.
    """
    with servers(request.param, gone=True) as made:
        yield made.embedder


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


def agreement(some, others):
    return [cosine(a, b) for a, b in zip(some, others, strict=True)]


def test_order_is_kept(embedder):
    """
    Vectors stand in the order of their texts, whatever order they were made in, and
    however many there are.
    """
    words = ["rock ", "sea "] * 70
    texts = [f"{word * (n % 9)} at {n}" for n, word in enumerate(words)]
    together = embedder.embed([*TEXTS, *texts], TextKind.PASSAGE)

    alone = [embedder.embed([t], TextKind.PASSAGE)[0] for t in [*TEXTS, *texts]]

    assert agreement(together, alone) == pytest.approx([1.0] * len(alone), abs=1e-3)


def test_a_text_that_comes_twice_has_a_vector_each_time(embedder):
    """
    None is left out because it is there already.
    """
    one, other, again, *_, last = embedder.embed(
        [TEXTS[0], TEXTS[2], TEXTS[0], TEXTS[1], TEXTS[1]], TextKind.PASSAGE
    )

    assert cosine(one, again) == pytest.approx(1.0, abs=1e-3)
    assert cosine(one, other) < 0.99
    assert cosine(one, last) < 0.99


def test_threads_may_ask_at_once(embedder):
    """
    What several threads ask at the same time does not get mixed up.
    """
    questions = [[f"{text} {n}" for text in TEXTS] for n in range(8)]

    with ThreadPoolExecutor(4) as pool:
        asked = pool.map(lambda q: embedder.embed(q, TextKind.PASSAGE), questions)
        together = [vector for vectors in asked for vector in vectors]

    alone = [v for q in questions for v in embedder.embed(q, TextKind.PASSAGE)]
    assert agreement(together, alone) == pytest.approx([1.0] * len(alone), abs=1e-3)


def test_a_line_is_read_to_its_end(embedder):
    """
    What stands after 280 characters still counts.
    """
    line = "Kept the light burning and the log in order. " * 6
    ends = ("Then sold shoes for years.", "Then sailed for years.")

    one, other = embedder.embed([line + end for end in ends], TextKind.PASSAGE)

    assert cosine(one, other) < 0.9999


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


def failing(served, how):
    """
    What the server does that fails so.
    """
    if how in SPOILT:
        return raw(SPOILT[how])
    if how == "cut off":
        return raw(b"[[0.1, 0", content_length="100")
    return silent() if how == "silent" else served.refusing(int(how))


FAILURES = ["503", "cut off", "silent", "401", "400", *SPOILT]


@pytest.mark.parametrize("learned", [False, True], ids=["new", "learned"])
@pytest.mark.parametrize("how", FAILURES)
def test_failures_are_port_errors(served, how, learned):
    """
    Whatever goes wrong, at first or later, it is a PortError, comes in time, and
    neither it nor what led to it quotes a text: transient where trying again may help.
    """
    if how == "silent":
        served.wait(HASTY)
    if learned:
        assert served.embedder.model
    served.server.will(failing(served, how))
    begun = time.monotonic()

    with pytest.raises(PortError) as caught:
        served.embedder.embed(TEXTS, TextKind.PASSAGE)

    transient = how in {"503", "cut off", "silent"}
    assert isinstance(caught.value, TransientPortError) == transient
    assert time.monotonic() - begun < 6
    assert TEXTS[0] not in "".join(traceback.format_exception(caught.value))


def test_a_busy_server_is_asked_again(served):
    """
    What is refused for a moment is asked again by itself, but not for ever.
    """
    served.server.will(served.refusing(503), served.answering())
    assert len(served.embedder.embed(TEXTS, TextKind.PASSAGE)) == len(TEXTS)
    before = len(served.server.requests)
    served.server.will(served.refusing(503))

    with pytest.raises(TransientPortError):
        served.embedder.embed(TEXTS, TextKind.PASSAGE)

    assert len(served.server.requests) - before == FAST.attempts


def test_the_model_is_asked_for_once(served):
    """
    What was learned of it is not asked again.
    """
    models = [served.embedder.model for _ in range(3)]

    assert models == [models[0]] * 3
    assert len(served.server.requests) <= 1


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
