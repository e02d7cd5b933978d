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
        Which model it is; the same for the life of the embedder, and asked of a server
        once. It fails as `embed` does.
        """

    @abstractmethod
    def embed(self, texts: Sequence[str], kind: TextKind) -> list[tuple[float, ...]]:
        """
        One unit vector of ``model.dimensions`` for each text, in order, however many
        there are and if one comes twice; several threads may ask at once.

        The same text gives the same vector whatever stands beside it in the batch (to
        within 1e-3 of cosine). No texts, no vectors, no call. Texts longer than the
        model reads, at least 300 characters, are cut.

        TransientPortError if the model cannot be reached, says nothing for too long or
        breaks off, after a few attempts where its server is busy; PermanentPortError
        if it refuses or answers with what are no vectors. No other error than PortError
        is raised, and none quotes a text.
        """
