"""
Embeddings with no model: words hashed into places.
"""

import re
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from math import sqrt

from resumate.domain.chunk import EmbeddingModel
from resumate.ports.embedder import Embedder, TextKind

_WORD = re.compile(r"\w+(?:[+#]+)?")
_NOTHING = "\N{NULL}"


class HashingEmbedder(Embedder):
    """
    Texts that share words, or beginnings of words, are close; all others are far.

    It knows nothing of meaning, and needs no weights and no time.
    """

    def __init__(self, dimensions: int = 384) -> None:
        self._dimensions = dimensions

    @property
    def model(self) -> EmbeddingModel:
        """
        Named by its method; changes when the method does.
        """
        return EmbeddingModel("hashing", self._dimensions, "words-and-stems-1")

    def embed(self, texts: Sequence[str], kind: TextKind) -> list[tuple[float, ...]]:
        """
        Signed counts of hashed words, each vector of length one.
        """
        return [self._vector(text) for text in texts]

    def _vector(self, text: str) -> tuple[float, ...]:
        vector = [0.0] * self._dimensions
        for feature, weight in _features(text):
            digest = blake2b(feature.encode(), digest_size=8).digest()
            number = int.from_bytes(digest, "big")
            sign = 1.0 if number & 1 else -1.0
            vector[(number >> 1) % self._dimensions] += sign * weight
        norm = sqrt(sum(value * value for value in vector))
        if not norm:  # words that cancel each other out, or no words at all
            vector[0] = norm = 1.0
        return tuple(value / norm for value in vector)


def _features(text: str) -> Iterator[tuple[str, float]]:
    words: list[str] = _WORD.findall(text.casefold()) or [_NOTHING]
    for word in words:
        yield word, 1.0
        if len(word) > 5:
            yield f"{word[:5]}…", 0.5
