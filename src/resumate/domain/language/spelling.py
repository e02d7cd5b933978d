"""
Words that are known misspellings of others; English ones alone.

They stand in ``lexicon/misspellings.txt``, which ``evals/misspellings.py`` writes.
"""

from functools import cache
from importlib.resources import files

from resumate.domain import lexicon
from resumate.domain.patterns import regex

_KNOWN_IN = "en"
"""The language whose misspellings are known."""
_WORD = regex(
    r"(?<![\w@./'’#-])(?:[a-z]{5,}|(?m:(?<=^)|(?<=^[•*-] )|(?<=[.!?:] ))[A-Z][a-z]{5,})"
    r"(?![\w@/'’-]|\.\w)"
)
"""In small letters, or at the start of a line or sentence: other words are names."""
_MOST = 6


def misspelt(text: str, without: str = "") -> dict[str, str]:
    """
    The words of an English *text* that are known misspellings, as they stand there,
    each with the right one; those that stand in *without* as well are left out.
    """
    words = dict.fromkeys(_WORD.findall(text))
    right = {word: _misspellings().get(word.lower()) for word in words}
    return {w: r for w, r in right.items() if r and w not in without}


def mistyped(text: str, language: str, without: str = "") -> str:
    """
    What `misspelt` finds in a *text* of that *language*, told to the person; "" if that
    is nothing.
    """
    found = misspelt(text, without) if language == _KNOWN_IN else {}
    if not found:
        return ""
    named = [f"“{word}” ({right}?)" for word, right in list(found.items())[:_MOST]]
    more = len(found) - len(named)
    listed = ", ".join([*named, f"… (+{more})"] if more else named)
    return f"Perhaps mistyped: {listed}."


@cache
def _misspellings() -> dict[str, str]:
    text = (files(lexicon) / "misspellings.txt").read_text("utf-8")
    rows = (line.split() for line in text.splitlines())
    return {wrong: right for right, *misspellings in rows for wrong in misspellings}
