"""
What a sentence goes on from: "It was down for 12 minutes" tells of the one before.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Sequence
from dataclasses import dataclass

from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.words import Word, keys_of


@dataclass(frozen=True, slots=True)
class Before:
    """
    The matter that stands before a sentence: the lines it is told on, and its words.
    """

    lines: frozenset[int] = frozenset()
    keys: frozenset[str] = frozenset()

    def followed_by(
        self, tokens: Sequence[Word], cited: Sequence[str], facts: Facts
    ) -> "Before":
        """
        What the next sentence may go on from, after one with these words that rests on
        these lines: those lines, and all that say one of the words. One that rests on
        none passes on what it went on from itself.
        """
        lines = {f.index for f in facts.lines_of(cited)}
        for word in tokens:
            if word.weight == 1.0:
                lines.update(i for i, near in facts.hits(word).items() if near == 1.0)
        if cited:
            return Before(frozenset(lines), keys_of(tokens))
        return Before(self.lines | lines, self.keys | keys_of(tokens))


NOTHING = Before()

_ENGLISH = AnyCase(
    r"\b(it|its|they|them|their|mine|these|those|he|she|his|her)\b|^(the|that|this|there|now|so far)\b"
)
_GERMAN = AnyCase(
    r"\b(er|es|ihn|ihm|deren|dessen)\b"
    r"|^(da(für|mit|von|bei|rin|runter|ran|durch|zu)|der|die|das|dies\w*|sie|meine[rs]?(?= [a-zäöü]))\b"
)


def goes_on(text: str, tokens: Sequence[Word], language: str) -> bool:
    """
    Whether a sentence speaks of what stands before: by a pronoun, by "the …" of it, or
    by no thing at all.
    """
    pronoun = _GERMAN if language == "de" else _ENGLISH
    return bool(pronoun.search(text)) or not any(w.weight == 1.0 for w in tokens)
