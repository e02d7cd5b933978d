"""
How sure a number claims to be: "over", "almost", "about".
"""

import re

from resumate.domain.grounding.lexicon.numerals import HEDGES

_AS_MANY_AS = re.compile(r"\bas (?:many|much|long) as $", re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_]+")


def hedge_before(text: str, start: int) -> str:
    """
    What the words right before say: "over", "nearly", "about", or nothing.
    """
    if _AS_MANY_AS.search(text, max(0, start - 24), start):
        return "upto"
    before = [m[0].lower() for m in _WORDS.finditer(text[max(0, start - 24) : start])]
    for back, word in enumerate(reversed(before[-2:])):
        if word in {
            "a",
            "an",
            "of",
            "the",
            "ein",
            "eine",
            "von",
            "der",
            "die",
            "das",
            "dem",
        }:
            continue
        if word in {"than", "als"}:
            less = before[-2:-1] in (["fewer"], ["less"], ["weniger"])
            return "under" if less else "over" if word == "than" else _more(before)
        if word == "to" and before[-2:-1] == ["up"]:
            return "upto"
        if word == "zu" and before[-2:-1] == ["bis"]:
            return "upto"
        if back == 0 or word in HEDGES:
            hedge = HEDGES.get(word, "")
            return "" if word in {"up", "mehr", "less"} and back else hedge
    return ""


def _more(before: list[str]) -> str:
    return "over" if before[-2:-1] in (["mehr"], ["länger"]) else ""
