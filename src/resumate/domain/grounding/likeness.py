"""
How likely it is that no line tells what a sentence tells, by its words and its meaning.
"""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from resumate.domain.grounding.facts import Facts
from resumate.domain.grounding.words import words


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
    margin: float = 0.0
    """By how much the nearest line in meaning is nearer than the farthest."""

    @property
    def features(self) -> tuple[float, ...]:
        """
        What the weights are for.
        """
        return self.alone, self.missing, min(self.total, MOST), self.margin

    @property
    def untold(self) -> float:
        """
        The probability, in [0, 1], that no line tells it.
        """
        weighed = zip(WEIGHTS, (*self.features, 1.0), strict=True)
        return 1.0 / (1.0 + math.exp(-sum(w * x for w, x in weighed)))


MOST = 8.0
"""Of the weight of all words: longer sentences are judged alike."""
WEIGHTS = (-4.79, 1.49, -0.91, -3.95, 3.19)
"""Of the features, and of 1: as ``evals/letter_truth/fit.py`` fits them."""


def likeness(text: str, facts: Facts, lines: Collection[int]) -> Likeness:
    """
    The sentence beside the lines with these indexes, by words; employers left out.
    """
    names = [match.span() for match, _ in facts.employers.find(text)]
    said = [
        w
        for w in words(text, facts.language)
        if w.weight and not any(a <= w.start < b for a, b in names)
    ]
    total = sum(w.weight for w in said)
    shares: dict[int, float] = {}
    missing = 0.0
    for word in said:
        hits = {i: near for i, near in facts.hits(word).items() if i in lines}
        for index, near in hits.items():
            shares[index] = shares.get(index, 0.0) + near * word.weight / total
        missing += 0.0 if hits else word.weight
    return Likeness(max(shares.values(), default=0.0), missing, total)


def margin(cosines: Sequence[float]) -> float:
    """
    By how much the nearest line stands out, whatever the scale of the model's cosines.
    """
    return max(cosines) - min(cosines)
