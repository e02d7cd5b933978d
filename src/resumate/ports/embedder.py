"""
How text becomes vectors.
"""

from abc import abstractmethod
from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol

from resumate.domain.chunk import EmbeddingModel


class TextKind(StrEnum):
    """
    What a text is embedded for; some models treat the two differently.
    """

    QUERY = "query"
    PASSAGE = "passage"


class Embedder(Protocol):
    """
    A model that puts texts of like meaning close together.
    """

    @property
    @abstractmethod
    def model(self) -> EmbeddingModel:
        """
        Which model it is; the same for the life of the embedder. TransientPortError if
        that has to be asked of a server which cannot be reached.
        """

    @abstractmethod
    def embed(self, texts: Sequence[str], kind: TextKind) -> list[tuple[float, ...]]:
        """
        One unit vector of ``model.dimensions`` for each text, in order.

        The same text gives the same vector whatever stands beside it in the batch (to
        within 1e-3 of cosine). No texts, no vectors, no call. Texts longer than the
        model reads are cut. TransientPortError if the model cannot be reached.
        """
