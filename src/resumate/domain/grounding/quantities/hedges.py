"""
How sure a number claims to be: "over", "almost", "about".
"""

import re

from resumate.domain.lexicon.numerals import HEDGES
from resumate.domain.patterns import regex

_UP_TO = regex(
    r"\b(?:as (?:many|much|long) as|up to|bis zu) (?:an? |eine[rn]? )?$", re.IGNORECASE
)
CLOSING = regex(r"\b(?:the|our|my|a) (?:[\w-]+ )?close to $", re.IGNORECASE)
"""No hedge either: "the month-end close to six days" tells what became shorter."""
_NEARLY = regex(r"\bclose (?:to|on) (?:an? )?$", re.IGNORECASE)
_GOOD = regex(r"\ba good $", re.IGNORECASE)
"""More than so many: "a good three years"."""
_SPREAD = regex(r"\b(?:spread|distributed|divided) over $", re.IGNORECASE)
"""So many they are, not more: "74 units spread over 31 sites"."""
_PHRASES = (
    (_UP_TO, "upto"),
    (CLOSING, ""),
    (_NEARLY, "nearly"),
    (_SPREAD, ""),
    (_GOOD, "over"),
)
_IN_PHRASES = frozenset("as to zu on over good".split())
"""How these begin or end; one of the last two words is among them."""
_BETWEEN = frozenset("a an of the ein eine von der die das dem".split())
_WORDS = regex(r"[^\W\d_]+")


def hedge_before(text: str, start: int) -> str:
    """
    What the words right before say: "over", "nearly", "about", or nothing.
    """
    near = max(0, start - 24)
    before = _WORDS.findall(text[near:start].lower())
    if not _IN_PHRASES.isdisjoint(before[-2:]):
        for phrase, hedge in _PHRASES:
            if phrase.search(text, near, start):
                return hedge
    for back, word in enumerate(reversed(before[-2:])):
        if word in _BETWEEN:
            continue
        if word in {"than", "als"}:
            less = before[-2:-1] in (["fewer"], ["less"], ["weniger"])
            return "under" if less else "over" if word == "than" else _more(before)
        if back == 0 or word in HEDGES:
            hedge = HEDGES.get(word, "")
            return "" if word in {"up", "mehr", "less"} and back else hedge
    return ""


def _more(before: list[str]) -> str:
    return "over" if before[-2:-1] in (["mehr"], ["länger"]) else ""
