"""
What is split in two: of "60/40 ale to lager" the ale is 60 per cent.
"""

from collections.abc import Sequence

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.grounding.sources.line_numbers import Number
from resumate.domain.language.words import Word, is_function, keys_of
from resumate.domain.patterns import regex

_SPLIT = regex(r"\d{1,2} ?(?:[/:]|zu|to) ?\d{1,2}")
_AGAINST = frozenset("to zu vs versus and und".split())
_BREAK = regex(r"[;:,.()]")


def other_part(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether the line gives the share to one of two things and the sentence to the other.
    """
    shares = n.quantity.measure is Measure.PERCENT
    parts = _parts(line, n.quantity, claim.language) if shares else None
    if parts is None:
        return False
    own, other = map(keys_of, parts)
    said = _beside(claim, q, keys_of((*parts[0], *parts[1])))
    return not said.isdisjoint(other - own) and said.isdisjoint(own - other)


def _parts(
    line: LineFacts, n: Quantity, language: str
) -> tuple[Sequence[Word], Sequence[Word]] | None:
    """
    The words of the thing that has the share, and of the other one.
    """
    text = line.line.text
    split = _SPLIT.search(text)
    if not split or n.start not in (
        split.start(), split.end() - len(text[n.start : n.end])
    ):  # fmt: skip
        return None
    end = _BREAK.search(text, split.end())
    stop = end.start() if end else len(text)
    after = [w for w in line.words if split.end() <= w.start < stop]
    for words in (after, [w for w in line.words if w.end <= split.start()]):
        at = next((i for i, w in enumerate(words) if w.lower in _AGAINST), 0)
        told = [[w for w in half if not is_function(w.lower, language)]
                for half in (words[:at], words[at + 1 :])]  # fmt: skip
        if all(told):
            first = n.start == split.start()
            return (told[0], told[1]) if first else (told[1], told[0])
    return None


def _beside(claim: Claim, q: Quantity, known: frozenset[str]) -> frozenset[str]:
    """
    Which of the *known* words the sentence says between the number and the next, else
    between it and the one before.
    """
    stop = min((p.start for p in claim.numbers if p.start > q.start), default=None)
    begin = max((p.end for p in claim.numbers if p.start < q.start), default=0)
    after = [
        w for w in claim.words if w.start >= q.end and (stop is None or w.end <= stop)
    ]
    before = [w for w in claim.words if begin <= w.start < q.start]
    return keys_of(after) & known or keys_of(before) & known
