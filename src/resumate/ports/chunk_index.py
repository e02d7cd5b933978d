"""
Where chunks wait to be found.
"""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Protocol

from resumate.domain.chunk import (
    EmbeddedChunk,
    EmbeddingModel,
    ScoredChunk,
    SearchQuery,
)
from resumate.domain.ids import OwnerId, ResumeId


class ChunkIndex(Protocol):
    """
    Chunks of resumes, searchable by meaning and by words. Search is exact.
    """

    @abstractmethod
    def replace(
        self,
        owner: OwnerId,
        resume: ResumeId,
        chunks: Sequence[EmbeddedChunk],
        model: EmbeddingModel,
    ) -> None:
        """
        Make *chunks* the only chunks of *resume*, all or none; may be repeated.

        NotFoundError if the owner has no such resume. A vector whose length is not
        ``model.dimensions`` is a ValueError and changes nothing.
        """

    @abstractmethod
    def search(
        self,
        owner: OwnerId,
        resume: ResumeId,
        queries: Sequence[SearchQuery],
        model: EmbeddingModel,
        *,
        k: int,
    ) -> list[list[ScoredChunk]]:
        """
        For each query, in order, the *k* best chunks of *resume*, best first.

        Ties go by position.

        One round trip for all queries; no queries, no round trip. An unknown resume, or
        another owner's, has no chunks. StaleIndexError if its chunks were embedded by a
        model other than *model*.
        """
