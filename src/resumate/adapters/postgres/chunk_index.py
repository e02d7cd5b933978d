"""
Chunks as rows with vectors, searched exactly within one resume.
"""

from collections.abc import Sequence
from typing import Any

from pgvector import HalfVector
from psycopg.types.json import Jsonb

from resumate.adapters.postgres.pool import Pool, acting_for
from resumate.adapters.postgres.queries import query
from resumate.adapters.postgres.records import chunk_from, storable
from resumate.adapters.postgres.terms import as_tsvector, terms
from resumate.domain.chunk import (
    EmbeddedChunk,
    EmbeddingModel,
    ScoredChunk,
    SearchQuery,
)
from resumate.domain.errors import NotFoundError
from resumate.domain.ids import OwnerId, ResumeId
from resumate.ports.chunk_index import ChunkIndex
from resumate.ports.errors import StaleIndexError


class PgvectorChunkIndex(ChunkIndex):
    """
    Chunks in the table ``chunk``: every vector of a resume is compared, none is missed.
    """

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    def replace(
        self,
        owner: OwnerId,
        resume: ResumeId,
        chunks: Sequence[EmbeddedChunk],
        model: EmbeddingModel,
    ) -> None:
        _check_lengths([chunk.embedding for chunk in chunks], model)
        given = {"owner_id": owner, "id": resume, "resume_id": resume}
        columns = given | _model(model) | _columns(chunks)
        with acting_for(self._pool, owner) as conn:
            if conn.execute(query("hold_resume"), given).fetchone() is None:
                raise NotFoundError
            conn.execute(query("delete_chunks"), given)
            if chunks:
                conn.execute(query("add_chunks"), columns)

    def search(
        self,
        owner: OwnerId,
        resume: ResumeId,
        queries: Sequence[SearchQuery],
        model: EmbeddingModel,
        *,
        k: int,
    ) -> list[list[ScoredChunk]]:
        if not queries:
            return []
        _check_lengths([wanted.embedding for wanted in queries], model)
        asked = [
            (number, term)
            for number, wanted in enumerate(queries, start=1)
            for term in terms(wanted.text)
        ]
        given = {
            "owner_id": owner,
            "resume_id": resume,
            "embeddings": [_vector(wanted.embedding) for wanted in queries],
            "numbers": [number for number, _ in asked],
            "asked": [term for _, term in asked],
            "k": k,
            **_model(model),
        }
        with acting_for(self._pool, owner) as conn:
            rows = conn.execute(query("search_chunks"), given).fetchall()
        if not all(row["fresh"] for row in rows):
            raise StaleIndexError
        found: list[list[ScoredChunk]] = [[] for _ in queries]
        for row in rows:
            scored = ScoredChunk(chunk_from(row), row["similarity"], row["score"])
            found[row["number"] - 1].append(scored)
        return found


def _check_lengths(
    embeddings: Sequence[Sequence[float]], model: EmbeddingModel
) -> None:
    if any(len(embedding) != model.dimensions for embedding in embeddings):
        raise ValueError(f"{model.name} gives vectors of {model.dimensions} numbers")


def _model(model: EmbeddingModel) -> dict[str, Any]:
    return {
        "name": model.name,
        "dimensions": model.dimensions,
        "revision": model.revision,
    }


def _columns(embedded: Sequence[EmbeddedChunk]) -> dict[str, list[Any]]:
    chunks = [item.chunk for item in embedded]
    return {
        "positions": [chunk.position for chunk in chunks],
        "texts": [storable(chunk.text) for chunk in chunks],
        "terms": [as_tsvector(chunk.text) for chunk in chunks],
        "lines": [Jsonb(chunk.lines) for chunk in chunks],
        "sections": [chunk.section.value for chunk in chunks],
        "roles": [chunk.role for chunk in chunks],
        "embeddings": [_vector(item.embedding) for item in embedded],
    }


def _vector(embedding: Sequence[float]) -> HalfVector:
    return HalfVector(list(embedding))
