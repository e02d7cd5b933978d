"""
Embeddings from a SageMaker endpoint.
"""

import json
from collections.abc import Sequence

from resumate.adapters.aws.clients import Client
from resumate.adapters.aws.endpoint import Endpoint, invoking
from resumate.adapters.inference.patience import Clock, Patience
from resumate.adapters.inference.served_embedder import ServedEmbedder, Vectors
from resumate.adapters.inference.vectors import unit
from resumate.ports.errors import PermanentPortError

_BATCH = 32
"""What Hugging Face's container takes in one request."""


class SageMakerEmbedder(ServedEmbedder):
    """
    Hugging Face's text-embeddings-inference behind an endpoint, 32 texts at a time.

    *model* is what the endpoint serves.
    """

    def __init__(
        self,
        client: Client,
        endpoint: Endpoint,
        model: str = "",
        patience: Patience | None = None,
        clock: Clock | None = None,
    ) -> None:
        name = model or endpoint.label
        super().__init__(name, _BATCH, patience or Patience(), clock)
        self._client = client
        self._endpoint = endpoint

    def _asked(self, texts: Sequence[str]) -> tuple[Vectors, str]:
        asked = {"inputs": list(texts), "truncate": True, "normalize": True}
        with invoking(self._name):
            answer = self._client.invoke_endpoint(
                **self._endpoint.address(),
                ContentType="application/json",
                Accept="application/json",
                Body=json.dumps(asked).encode(),
            )
            body: bytes = answer["Body"].read()
        vectors = [unit([float(x) for x in vector]) for vector in json.loads(body)]
        return vectors, self._endpoint.label

    def _nonsense(self) -> PermanentPortError:
        return PermanentPortError(
            f"The endpoint {self._endpoint.label} does not answer with one vector a "
            "text: check that it serves an embedding model."
        )
