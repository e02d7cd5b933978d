"""
Embeddings from a SageMaker endpoint.
"""

import json
from collections.abc import Sequence
from threading import Lock
from typing import Any

from resumate.adapters.aws.clients import Client
from resumate.adapters.aws.endpoint import Endpoint, invoking
from resumate.adapters.inference.patience import Clock, Patience, retrying
from resumate.adapters.inference.vectors import unit, worded
from resumate.domain.chunk import EmbeddingModel
from resumate.ports.embedder import Embedder, TextKind
from resumate.ports.errors import PermanentPortError

_BATCH = 32
"""What Hugging Face's container takes in one request."""


class SageMakerEmbedder(Embedder):
    """
    Hugging Face's text-embeddings-inference behind an endpoint, 32 texts at a time.

    *model* is what the endpoint serves. Reads 1,500 characters of a text. How long its
    vectors are is learned by embedding one word, once.
    """

    def __init__(
        self,
        client: Client,
        endpoint: Endpoint,
        model: str = "",
        patience: Patience | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._client = client
        self._endpoint = endpoint
        self._name = model or endpoint.label
        self._patience = patience or Patience()
        self._clock = clock or Clock()
        self._lock = Lock()
        self._learned: EmbeddingModel | None = None

    @property
    def model(self) -> EmbeddingModel:
        """
        As the endpoint has it; asks it once, so TransientPortError if it is away.
        """
        with self._lock:
            if self._learned is None:
                [vector] = self._asked(["resume"])
                self._learned = EmbeddingModel(
                    self._name, len(vector), self._endpoint.label
                )
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
            vectors += self._asked(asked[start : start + _BATCH])
        if any(len(vector) != dimensions for vector in vectors):
            raise self._nonsense()
        return vectors

    def _asked(self, texts: Sequence[str]) -> list[tuple[float, ...]]:
        return retrying(
            lambda: self._read(self._invoked(texts), len(texts)),
            self._patience,
            self._clock,
        )

    def _invoked(self, texts: Sequence[str]) -> bytes:
        asked = {"inputs": list(texts), "truncate": True, "normalize": True}
        with invoking(self._name):
            answer = self._client.invoke_endpoint(
                **self._endpoint.address(),
                ContentType="application/json",
                Accept="application/json",
                Body=json.dumps(asked).encode(),
            )
            body: bytes = answer["Body"].read()
        return body

    def _read(self, body: bytes, count: int) -> list[tuple[float, ...]]:
        try:
            answer: Any = json.loads(body)
            vectors = [unit([float(x) for x in vector]) for vector in answer]
        except (TypeError, ValueError) as error:
            raise self._nonsense() from error
        if len(vectors) != count:
            raise self._nonsense()
        return vectors

    def _nonsense(self) -> PermanentPortError:
        return PermanentPortError(
            f"The endpoint {self._endpoint.label} does not answer with one vector a "
            "text: check that it serves an embedding model."
        )
