"""
What is embedded and searched.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from resumate.domain.resume import Section


@dataclass(frozen=True, slots=True)
class Chunk:
    """
    A line with its context, worded for search; cites one or more lines.
    """

    position: int
    """0, 1, 2, … within one resume."""
    text: str
    lines: tuple[str, ...]
    """Ids of the lines it cites."""
    section: Section
    role: str | None = None


@dataclass(frozen=True, slots=True)
class EmbeddingModel:
    """
    Which model made a vector. Vectors of two models are never compared.
    """

    name: str
    dimensions: int
    revision: str
    """SHA-256 of the weights where they are known, else what the server calls it."""


@dataclass(frozen=True, slots=True)
class EmbeddedChunk:
    """
    A chunk and its unit vector.
    """

    chunk: Chunk
    embedding: Sequence[float]


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """
    One thing to look for: its words, and its unit vector.
    """

    text: str
    embedding: Sequence[float]


@dataclass(frozen=True, slots=True)
class ScoredChunk:
    """
    A chunk that answers a query.
    """

    chunk: Chunk
    similarity: float
    """Cosine similarity in [-1, 1], larger is closer."""
    score: float
    """Similarity, plus the share in [0, 1] of the query's words that it holds."""
