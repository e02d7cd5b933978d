"""
The local model: real weights, pinned.
"""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from math import fsum

import pytest

from resumate.adapters.models.onnx_embedder import OnnxEmbedder
from resumate.adapters.models.pinned import verified
from resumate.adapters.models.tokenizer import bert_tokenizer
from resumate.ports.embedder import TextKind
from resumate.ports.errors import PermanentPortError
from serving import python_environment


@pytest.fixture(scope="module")
def embedder():
    return OnnxEmbedder()


def likeness(embedder, one, other):
    a, b = embedder.embed([one, other], TextKind.PASSAGE)
    return fsum(x * y for x, y in zip(a, b, strict=True))


def test_like_meaning_is_close(embedder):
    """
    Sentences that say the same in other words are close; unrelated ones are far.
    """
    cared = "Looked after elderly patients on the night ward"

    assert likeness(embedder, cared, "Nursing older people overnight") > 0.5
    assert likeness(embedder, cared, "Tuned database indexes") < 0.2


def test_known_values(embedder):
    """
    The vectors are those of all-MiniLM-L6-v2: tokenizer, pooling and weights agree.
    """
    pair = ("A man is eating food.", "A man is eating a piece of bread.")

    # 0.7553 is what the authors' own documentation gives for the full-precision model.
    assert likeness(embedder, *pair) == pytest.approx(0.7553, abs=0.01)


def test_only_the_beginning_of_a_long_text_is_read(embedder):
    """
    Words beyond 256 tokens change nothing.
    """
    long = "light " * 300

    assert likeness(embedder, long, f"{long} and shoes") == pytest.approx(1.0)


def test_threads_may_share_it():
    """
    Many threads may ask a fresh embedder at once and get the same vectors.
    """
    embedder = OnnxEmbedder(threads=1)  # with so many, none is loaded yet

    with ThreadPoolExecutor(4) as pool:
        made = list(
            pool.map(lambda _: embedder.embed(["light"], TextKind.QUERY), range(8))
        )

    assert all(vectors == made[0] for vectors in made)


def test_nothing_heavy_is_imported_before_use():
    """
    Making an embedder and naming its model loads neither onnxruntime nor numpy.
    """
    program = (
        "import sys; from resumate.adapters.models.onnx_embedder import OnnxEmbedder;"
        "OnnxEmbedder().model;"
        "sys.exit(bool({'onnxruntime', 'numpy', 'tokenizers'} & set(sys.modules)))"
    )

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_other_bytes_are_refused():
    """
    A file that is not the pinned one is never loaded.
    """
    with pytest.raises(PermanentPortError, match="install ResuMate again"):
        verified(b"something else", "0" * 64, "model.onnx")


def test_words_are_split_as_the_model_learned_them():
    """
    Case and accents go, unknown words are split into known parts, ends are marked.
    """
    tokens = bert_tokenizer(256).encode("Café Kubernetes, C++").tokens

    assert tokens == [
        *("[CLS]", "cafe", "ku", "##ber", "##net", "##es", ","),
        *("c", "+", "+", "[SEP]"),
    ]


def test_the_vocabulary_is_packaged():
    """
    The vocabulary lies in the package, and is whole.
    """
    vocabulary = files("resumate.adapters.models").joinpath("data", "vocab.txt")

    assert len(vocabulary.read_text(encoding="utf-8").splitlines()) == 30_522


def test_nobody_is_told_that_it_runs(tmp_path):
    """
    The runtime makes no id of the machine and keeps no events to send to its maker, as
    it would by itself.
    """
    program = (
        "from resumate.adapters.models.onnx_embedder import OnnxEmbedder\n"
        "from resumate.ports.embedder import TextKind\n"
        "OnnxEmbedder().embed(['lighthouse'], TextKind.QUERY)\n"
    )

    environment = python_environment(HOME=str(tmp_path), XDG_CACHE_HOME=str(tmp_path))
    # This process may have loaded the runtime, and switched it off, before.
    environment.pop("ORT_DISABLE_TELEMETRY", None)

    subprocess.run([sys.executable, "-c", program], env=environment, check=True)

    assert [] == [path for path in tmp_path.rglob("*") if path.is_file()]
