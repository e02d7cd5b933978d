"""
An embedding model behind a server.
"""

from abc import abstractmethod
from collections.abc import Sequence
from threading import Lock

from resumate.adapters.inference.patience import (
    NONSENSE,
    Clock,
    Patience,
    retrying,
)
from resumate.adapters.inference.vectors import worded
from resumate.domain.chunk import EmbeddingModel
from resumate.ports.embedder import Embedder, TextKind
from resumate.ports.errors import PermanentPortError

Vectors = list[tuple[float, ...]]


class ServedEmbedder(Embedder):
    """
    Embeds *batch* texts at a time, 1,500 characters of each. How long its vectors are
    is learned by embedding one word, once.
    """

    def __init__(
        self, name: str, batch: int, patience: Patience, clock: Clock | None
    ) -> None:
        self._name = name
        self._batch = batch
        self._patience = patience
        self._clock = clock or Clock()
        self._lock = Lock()
        self._learned: EmbeddingModel | None = None

    @property
    def model(self) -> EmbeddingModel:
        """
        As the server has it; asks it once, so TransientPortError if it is away.
        """
        with self._lock:
            if self._learned is None:
                [vector], revision = self._patiently(["resume"])
                self._learned = EmbeddingModel(self._name, len(vector), revision)
            return self._learned

    def embed(self, texts: Sequence[str], kind: TextKind) -> Vectors:
        """
        Unit vectors, in the order of *texts*.
        """
        if not texts:
            return []
        dimensions, asked = self.model.dimensions, worded(texts, kind, self._name)
        vectors: Vectors = []
        for start in range(0, len(asked), self._batch):
            vectors += self._patiently(asked[start : start + self._batch])[0]
        if any(len(vector) != dimensions for vector in vectors):
            raise self._nonsense()
        return vectors

    def _patiently(self, texts: Sequence[str]) -> tuple[Vectors, str]:
        try:
            vectors, revision = retrying(
                lambda: self._asked(texts), self._patience, self._clock
            )
        except NONSENSE:
            raise self._nonsense() from None  # it may repeat what was sent
        if len(vectors) != len(texts):
            raise self._nonsense()
        return vectors, revision

    @abstractmethod
    def _asked(self, texts: Sequence[str]) -> tuple[Vectors, str]:
        """
        A unit vector for each of *texts*, and which revision of the model made them.

        BusyError where it is worth asking again, else PortError if there is no answer;
        TypeError, ValueError, LookupError or AttributeError if it is none that can be
        read.
        """

    @abstractmethod
    def _nonsense(self) -> PermanentPortError:
        """
        What is said where the answer is not one vector a text.
        """
