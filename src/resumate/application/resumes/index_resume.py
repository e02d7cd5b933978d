"""
A resume is made searchable.
"""

from dataclasses import dataclass

from resumate.domain.chunk import EmbeddedChunk
from resumate.domain.ids import OwnerId, ResumeId
from resumate.domain.reading.chunking import chunk
from resumate.domain.resume import ResumeContent
from resumate.ports.chunk_index import ChunkIndex
from resumate.ports.embedder import Embedder, TextKind


@dataclass(frozen=True, slots=True)
class IndexResume:
    """
    Embeds a resume's chunks in one batch and replaces what was indexed of it.
    """

    embedder: Embedder
    index: ChunkIndex

    def __call__(
        self, owner: OwnerId, resume: ResumeId, content: ResumeContent
    ) -> None:
        """
        Make *content* what is found of *resume*.
        """
        chunks = chunk(content)
        vectors = self.embedder.embed([c.text for c in chunks], TextKind.PASSAGE)
        embedded = [EmbeddedChunk(c, v) for c, v in zip(chunks, vectors, strict=True)]
        self.index.replace(owner, resume, embedded, self.embedder.model)
