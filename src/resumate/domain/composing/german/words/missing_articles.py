"""
Articles that a German note leaves out behind a preposition: "Abstimmung mit Betriebsrat".
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.composing.german.words.nouns import gender
from resumate.domain.patterns import regex

_WITH_A_HOUSE = regex(
    r"(?<=\bmit )(?P<noun>[A-ZÄÖÜ]\w*(?:rat|amt|center|bank|leitung|führung|gericht|behörde|kasse|"
    r"vorstand|sekretariat|verwaltung|abteilung|dienst|zentrale|redaktion|kanzlei|praxis|werkstatt|küche))"
    r"(?=$|[.;)]| (?:zu|zur|zum|bei|über|für|in|im|an|am|nach|per)\b)"
)
"""One house, or part of it, that one works with, and nothing else beside it."""
_CHANGED_TO = regex(
    r"(?<=Umstellung auf )(?!(?:die|eine|diese|unsere|alle|seine|ihre|meine) )(?P<how>[a-zäöüß]+e) (?=(?P<noun>[A-ZÄÖÜ][\w-]*[a-zäöüß])\b)"
)
"""What something was changed to, described: "Umstellung auf elektronische Akte"."""
_THE = {"m": "dem", "n": "dem", "f": "der"}


def with_articles(text: str) -> str:
    """
    *text* with the article where number and gender of what lacks it are certain.
    """
    text = _WITH_A_HOUSE.sub(_with_the, text)
    return _CHANGED_TO.sub(_to_the, text)


def _with_the(found: re.Match[str]) -> str:
    the = _THE.get(gender(found["noun"]))
    return f"{the} {found['noun']}" if the else found["noun"]


def _to_the(found: re.Match[str]) -> str:
    the = "die " if gender(found["noun"]) == "f" else ""
    return f"{the}{found['how']} "
