"""
How likely it is that no line tells what a sentence tells, by its words and its meaning.
"""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.synonyms.nearness import PARTLY
from resumate.domain.language.words import Word, is_function, words


@dataclass(frozen=True, slots=True)
class Likeness:
    """
    A sentence beside the lines that may support it.
    """

    alone: float
    """The share of its words, by weight, that the best line says."""
    missing: float
    """The weight of its words that no line says."""
    size: int
    """How many words it has that mean something."""
    margin: float | None = None
    """By how much the nearest line in meaning is nearer than the farthest, if known."""

    @property
    def features(self) -> tuple[float, ...]:
        """
        What the weights are for.
        """
        by_words = (self.alone, self.missing, float(min(self.size, MOST)))
        return by_words if self.margin is None else (*by_words, self.margin)

    @property
    def untold(self) -> float:
        """
        The probability, in [0, 1], that no line tells it.
        """
        weights = BY_WORDS if self.margin is None else BY_MEANING
        weighed = zip(weights, (*self.features, 1.0), strict=True)
        return 1.0 / (1.0 + math.exp(-sum(w * x for w, x in weighed)))


MOST = 8
"""Of the words: longer sentences are judged alike."""
BY_WORDS = (-4.59, 1.37, -1.18, 4.43)
BY_MEANING = (-4.23, 1.34, -1.1, -3.31, 5.21)
"""The weights of the features, and of 1: as ``evals/letter_truth/fit.py`` fits them."""


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
    alone, missing = _told(heavy, facts, lines)
    return Likeness(alone, missing, sum(_means(w, facts.language) for w in said))


def _means(word: Word, language: str) -> bool:
    return not is_function(word.lower, language) and not word.lower[0].isdigit()


def _told(
    weighed: Sequence[tuple[Word, float]], facts: Facts, lines: Collection[int]
) -> tuple[float, float]:
    """
    The share that the best line tells, and the weight of what none does.
    """
    total = sum(weight for _, weight in weighed)
    shares: dict[int, float] = {}
    missing = 0.0
    for word, weight in weighed:
        hits = {i: near for i, near in facts.hits(word).items() if i in lines}
        for index, near in hits.items():
            shares[index] = shares.get(index, 0.0) + near * weight / total
        nearest = max(hits.values(), default=0.0)
        if nearest <= PARTLY:
            missing += weight * (1.0 - nearest)
    return max(shares.values(), default=0.0), missing


def margin(cosines: Sequence[float]) -> float:
    """
    By how much the nearest line stands out, whatever the scale of the model's cosines.
    """
    return max(cosines) - min(cosines)
