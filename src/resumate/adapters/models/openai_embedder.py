"""
Any embedding model behind an OpenAI-compatible server.
"""

from collections.abc import Sequence
from threading import Lock
from typing import Any

import httpx

from resumate.adapters.inference.patience import Clock, Patience, retrying
from resumate.adapters.inference.vectors import unit, worded
from resumate.adapters.models.openai_client import refusal, translating
from resumate.domain.chunk import EmbeddingModel
from resumate.ports.embedder import Embedder, TextKind
from resumate.ports.errors import PermanentPortError

_BATCH = 64


class OpenAICompatibleEmbedder(Embedder):
    """
    Posts to ``embeddings``, 64 texts at a time. Make *client* with `openai_client`.

    Reads 1,500 characters of a text. How long its vectors are is learned by embedding
    one word, once.
    """

    def __init__(
        self,
        client: httpx.Client,
        model: str,
        patience: Patience | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._client = client
        self._name = model
        self._patience = patience or Patience(silence=60.0)
        self._clock = clock or Clock()
        self._lock = Lock()
        self._learned: EmbeddingModel | None = None

    @property
    def model(self) -> EmbeddingModel:
        """
        As the server has it; asks it once, so TransientPortError if it is unreachable.
        """
        with self._lock:
            if self._learned is None:
                [vector], revision = self._post(["resume"])
                self._learned = EmbeddingModel(self._name, len(vector), revision)
            return self._learned

    def embed(self, texts: Sequence[str], kind: TextKind) -> list[tuple[float, ...]]:
        """
        Unit vectors, in the order of *texts*.
        """
        if not texts:
            return []
        dimensions, asked = self.model.dimensions, worded(texts, kind, self._name)
        vectors: list[tuple[float, ...]] = []
        for start in range(0, len(asked), _BATCH):
            vectors += self._post(asked[start : start + _BATCH])[0]
        if any(len(vector) != dimensions for vector in vectors):
            raise self._nonsense()
        return vectors

    def _post(self, texts: Sequence[str]) -> tuple[list[tuple[float, ...]], str]:
        return retrying(
            lambda: self._read(self._answer(texts), len(texts)),
            self._patience,
            self._clock,
        )

    def _answer(self, texts: Sequence[str]) -> Any:
        with translating(self._client):
            response = self._client.post(
                "embeddings",
                json={
                    "model": self._name,
                    "input": list(texts),
                    "encoding_format": "float",
                },
                timeout=httpx.Timeout(
                    self._patience.silence, connect=self._patience.connect
                ),
            )
        if not response.is_success:
            raise refusal(response, self._name)
        try:
            return response.json()
        except ValueError as error:
            raise self._nonsense() from error

    def _read(self, answer: Any, count: int) -> tuple[list[tuple[float, ...]], str]:
        try:
            entries = sorted(answer["data"], key=lambda entry: int(entry["index"]))
            vectors = [unit(entry["embedding"]) for entry in entries]
            revision = str(answer.get("model") or self._name)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise self._nonsense() from error
        if len(vectors) != count:
            raise self._nonsense()
        return vectors, revision

    def _nonsense(self) -> PermanentPortError:
        return PermanentPortError(
            f"The server does not answer with embeddings for the model {self._name}:"
            " check that it is an embedding model."
        )
