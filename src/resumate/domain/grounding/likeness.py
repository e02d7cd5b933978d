"""
How likely it is that no line tells what a sentence tells, by its words and its meaning.
"""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

from resumate.domain.grounding.facts import Facts
from resumate.domain.grounding.lexicon.common import COMMON
from resumate.domain.grounding.nearness import PARTLY
from resumate.domain.grounding.words import Word, is_function, words


@dataclass(frozen=True, slots=True)
class Likeness:
    """
    A sentence beside the lines that may support it.
    """

    alone: float
    """The share of its words, by weight, that the best line says."""
    missing: float
    """The weight of its words that no line says."""
    total: float
    """The weight of all its words."""
    alone_rare: float
    """As *alone*, but each word counts by how rare it is."""
    total_rare: float
    rarest: float
    """How rare the rarest word is that no line says, in [0, 1]."""
    margin: float | None = None
    """By how much the nearest line in meaning is nearer than the farthest, if known."""

    @property
    def features(self) -> tuple[float, ...]:
        """
        What the weights are for.
        """
        by_words = (
            self.alone,
            self.missing,
            min(self.total, MOST),
            self.alone_rare,
            min(self.total_rare, MOST),
            self.rarest,
        )
        return by_words if self.margin is None else (*by_words, self.margin)

    @property
    def untold(self) -> float:
        """
        The probability, in [0, 1], that no line tells it.
        """
        weights = BY_WORDS if self.margin is None else BY_MEANING
        weighed = zip(weights, (*self.features, 1.0), strict=True)
        return 1.0 / (1.0 + math.exp(-sum(w * x for w, x in weighed)))


MOST = 8.0
"""Of the weight of all words: longer sentences are judged alike."""
BY_WORDS = (-4.47, 1.04, -0.27, -1.13, -1.28, 3.27, 1.71)
BY_MEANING = (-4.23, 0.97, -0.17, -0.65, -1.29, 3.26, -4.09, 2.83)
"""The weights of the features, and of 1: as ``evals/letter_truth/fit.py`` fits them."""
RARENESS = {5.6: 0.05, 5.2: 0.2, 4.8: 0.4, 4.4: 0.6}
"""What a common word counts for, by the frequency from which it is one."""


def likeness(text: str, facts: Facts, lines: Collection[int]) -> Likeness:
    """
    The sentence beside the lines with these indexes, by words; employers left out.
    """
    names = [match.span() for match, _ in facts.employers.find(text)]
    said = [
        w
        for w in words(text, facts.language)
        if not any(a <= w.start < b for a, b in names)
    ]
    heavy = [(w, w.weight) for w in said if w.weight]
    rare = [(w, rareness(w, facts.language)) for w in said if _says(w, facts.language)]
    alone, missing = _told(heavy, facts, lines)
    alone_rare, missing_rare = _told(rare, facts, lines)
    return Likeness(
        alone,
        sum(missing),
        sum(weight for _, weight in heavy),
        alone_rare,
        sum(weight for _, weight in rare),
        max(missing_rare, default=0.0),
    )


def rareness(word: Word, language: str) -> float:
    """
    How much a word says by being rare, in [0, 1].
    """
    return _common(language).get(word.lower, 1.0)


@lru_cache(maxsize=4)
def _common(language: str) -> dict[str, float]:
    return {
        word: RARENESS[step]
        for step, listed in COMMON.get(language, {}).items()
        for word in listed.split()
    }


def _says(word: Word, language: str) -> bool:
    return not is_function(word.lower, language) and not word.lower[0].isdigit()


def _told(
    weighed: Sequence[tuple[Word, float]], facts: Facts, lines: Collection[int]
) -> tuple[float, list[float]]:
    """
    The share that the best line tells, and the weights of the words that none does.
    """
    total = sum(weight for _, weight in weighed)
    shares: dict[int, float] = {}
    missing = []
    for word, weight in weighed:
        hits = {i: near for i, near in facts.hits(word).items() if i in lines}
        for index, near in hits.items():
            shares[index] = shares.get(index, 0.0) + near * weight / total
        nearest = max(hits.values(), default=0.0)
        if nearest <= PARTLY:
            missing.append(weight * (1.0 - nearest))
    return max(shares.values(), default=0.0), missing


def margin(cosines: Sequence[float]) -> float:
    """
    By how much the nearest line stands out, whatever the scale of the model's cosines.
    """
    return max(cosines) - min(cosines)
