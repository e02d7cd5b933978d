"""
Any embedding model behind an OpenAI-compatible server.
"""

from collections.abc import Sequence

import httpx

from resumate.adapters.inference.patience import Clock, Patience
from resumate.adapters.inference.served_embedder import ServedEmbedder, Vectors
from resumate.adapters.inference.vectors import unit
from resumate.adapters.models.openai_client import refusal, translating
from resumate.ports.errors import PermanentPortError

_BATCH = 64


class OpenAICompatibleEmbedder(ServedEmbedder):
    """
    Posts to ``embeddings``, 64 texts at a time. Make *client* with `openai_client`.
    """

    def __init__(
        self,
        client: httpx.Client,
        model: str,
        patience: Patience | None = None,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(model, _BATCH, patience or Patience(silence=60.0), clock)
        self._client = client

    def _asked(self, texts: Sequence[str]) -> tuple[Vectors, str]:
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
        answer = response.json()
        entries = sorted(answer["data"], key=lambda entry: int(entry["index"]))
        vectors = [unit(entry["embedding"]) for entry in entries]
        return vectors, str(answer.get("model") or self._name)

    def _nonsense(self) -> PermanentPortError:
        return PermanentPortError(
            f"The server does not answer with embeddings for the model {self._name}:"
            " check that it is an embedding model."
        )
