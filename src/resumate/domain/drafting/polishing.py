"""
Whether a polished paragraph may stand in for the composed one.

What small models do to a paragraph was measured (``evals/small_models.md``): mostly
they copy it; else they leave out what joins it to the one before, turn the place where
a thing was done into the one who did it, add sentences that claim nothing, words that
do not exist, and tags. The truth gate, which looks for untruth, lets all that pass.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache

from resumate.domain.drafting.repairing import grounded
from resumate.domain.letter import Critique, Sentence
from resumate.domain.lexicon import english, german
from resumate.domain.patterns import regex

_BEFORE_PLACES = frozenset(
    """
    at for with in of from to by joining
    bei beim für mit in im von vom zu zur zum der die dem
    """.split()
)
_MARKUP = regex(r"[<>`*#_|]")
_TIMES = (
    frozenset("before previously earlier formerly davor zuvor vorher früher".split()),
    frozenset("current currently now today derzeit aktuell aktuellen heute".split()),
)


def may_replace(
    composed: Sequence[Sentence],
    polished: Critique,
    *,
    employers: Iterable[str],
    known: str,
) -> bool:
    """
    Whether *polished* says what the composed paragraph says, no more and no less, of
    the same doer, not merely in fewer words, and in words that also stand in the
    *known* text (the resume's and the posting's), or that claim nothing.
    """
    before = " ".join(sentence.text for sentence in composed)
    after = " ".join(sentence.text for sentence in polished.sentences)
    cited = {line for s in polished.sentences for line in s.citations}
    asked = {line for s in composed for line in s.citations}
    return (
        bool(after)
        and all(map(grounded, polished.sentences))
        and asked <= cited
        and _idle(polished.sentences) <= _idle(composed)
        and _figures(before) == _figures(after)
        and not _MARKUP.search(after)
        and set(_words(after)) <= {*_words(before), *_words(known), *_plain_words()}
        and not _only_shortens(before, after)
        and _times(before) <= _times(after)
        and all(_stays_a_place(name, before, after) for name in employers)
    )


def _idle(sentences: Sequence[Sentence]) -> int:
    return sum(not sentence.citations for sentence in sentences)


@cache
def _plain_words() -> frozenset[str]:
    lists = (english.FUNCTION, english.SOFT, german.FUNCTION, german.SOFT)
    return frozenset(_words(" ".join(lists)))


def _figures(text: str) -> list[str]:
    return sorted(re.findall(r"\d[\d.,]*", text))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _only_shortens(before: str, after: str) -> bool:
    return before != after and not Counter(_words(after)) - Counter(_words(before))


def _times(text: str) -> set[int]:
    words = set(_words(text))
    return {which for which, group in enumerate(_TIMES) if words & group}


def _stays_a_place(name: str, before: str, after: str) -> bool:
    """
    Where an employer is named, a preposition or the same word as before leads to it:
    otherwise it may have become the one who did what the person did.
    """
    return _leading_to(name, after) <= _leading_to(name, before) | _BEFORE_PLACES


def _leading_to(name: str, text: str) -> set[str]:
    found = re.finditer(rf"(?:(\w+)\W+)?(?<!\w){re.escape(name)}(?!\w)", text)
    return {(match[1] or "").casefold() for match in found}
