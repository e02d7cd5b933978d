"""
Ways to rank chunks for a query: the product's, and simpler ones beside it.
"""

import re
import tempfile
import uuid
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from math import log
from pathlib import Path

from resumate.adapters.local.postgres_server import EmbeddedPostgres
from resumate.adapters.postgres.chunk_index import PgvectorChunkIndex
from resumate.adapters.postgres.migrate import migrate
from resumate.adapters.postgres.pool import make_pool
from resumate.adapters.postgres.resume_repository import PostgresResumeRepository
from resumate.adapters.postgres.terms import terms
from resumate.domain.chunk import EmbeddedChunk, SearchQuery
from resumate.domain.ids import OwnerId, ResumeId
from resumate.domain.resume import Resume, ResumeStatus
from resumate.ports.embedder import Embedder

Ranking = Callable[[Sequence[EmbeddedChunk], Sequence[SearchQuery]], list[list[float]]]
"""A score of each chunk for each query."""


def by_cosine(
    chunks: Sequence[EmbeddedChunk], queries: Sequence[SearchQuery]
) -> list[list[float]]:
    """
    Meaning alone.
    """
    return [[_dot(query.embedding, c.embedding) for c in chunks] for query in queries]


def _dot(one: Sequence[float], other: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


def by_parts(
    chunks: Sequence[EmbeddedChunk], queries: Sequence[SearchQuery]
) -> list[list[float]]:
    """
    Shared words and parts of words alone, as the product tells them.
    """
    held = [frozenset(terms(c.chunk.text)) for c in chunks]
    return [shared(frozenset(terms(query.text)), held) for query in queries]


def by_words(
    chunks: Sequence[EmbeddedChunk], queries: Sequence[SearchQuery]
) -> list[list[float]]:
    """
    Shared whole words alone, rare ones counting more.
    """
    held = [_words(c.chunk.text) for c in chunks]
    return [shared(_words(query.text), held) for query in queries]


def shared(query: frozenset[str], texts: Sequence[frozenset[str]]) -> list[float]:
    """
    How much of *query* each of *texts* holds, in [0, 1]; what few hold counts more.
    """
    held_by = Counter(term for text in texts for term in text & query)
    count = len(texts)
    weights = {
        term: log(1 + (count - held_by[term] + 0.5) / (held_by[term] + 0.5))
        for term in query
    }
    total = sum(weights.values()) or 1.0
    return [sum(weights[term] for term in query & text) / total for text in texts]


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.casefold()))


def by_sum(
    chunks: Sequence[EmbeddedChunk], queries: Sequence[SearchQuery]
) -> list[list[float]]:
    """
    Cosine plus the share of word parts.
    """
    pairs = zip(by_cosine(chunks, queries), by_parts(chunks, queries), strict=True)
    return [[a + b for a, b in zip(*pair, strict=True)] for pair in pairs]


def by_rank_fusion(
    chunks: Sequence[EmbeddedChunk], queries: Sequence[SearchQuery]
) -> list[list[float]]:
    """
    Reciprocal ranks (k = 60) of cosine and of whole words.
    """
    pairs = zip(by_cosine(chunks, queries), by_words(chunks, queries), strict=True)
    return [
        [a + b for a, b in zip(_reciprocal(near), _reciprocal(told, 0.0), strict=True)]
        for near, told in pairs
    ]


def _reciprocal(scores: Sequence[float], above: float = -2.0) -> list[float]:
    order = sorted(range(len(scores)), key=lambda i: (-scores[i], i))
    found = [0.0] * len(scores)
    for rank, index in enumerate(order, 1):
        found[index] = 1 / (60 + rank) if scores[index] > above else 0.0
    return found


class Product:
    """
    The product's own index.
    """

    def __init__(self, stack: ExitStack, embedder: Embedder) -> None:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        server = stack.enter_context(EmbeddedPostgres(Path(folder)))
        migrate(server.admin_dsn)
        pool = stack.enter_context(make_pool(server.app_dsn))
        self._index = PgvectorChunkIndex(pool)
        self._resumes = PostgresResumeRepository(pool)
        self._embedder = embedder

    def __call__(
        self, chunks: Sequence[EmbeddedChunk], queries: Sequence[SearchQuery]
    ) -> list[list[float]]:
        """
        The scores it gives all chunks, stored as one resume.
        """
        owner, resume = OwnerId("evals"), ResumeId(uuid.uuid4())
        now = datetime.now(UTC)
        self._resumes.add(Resume(resume, owner, "evals", now, ResumeStatus.READY))
        model = self._embedder.model
        self._index.replace(owner, resume, chunks, model)
        found = self._index.search(owner, resume, queries, model, k=len(chunks))
        self._resumes.erase(owner, resume)
        scores = []
        for best in found:
            by_position = {s.chunk.position: s.score for s in best}
            scores.append([by_position.get(c.chunk.position, -1.0) for c in chunks])
        return scores
