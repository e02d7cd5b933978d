"""
Prizes, and contests that were won.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.patterns import regex

_WON = regex(
    r"\b(?:won|win(?:ner|ning)|runner-up|gewonnen|gewann|gewinner(?:in)?|sieger(?:in)?)\b",
    re.IGNORECASE,
)
_CONTEST = regex(
    r"hackathon|contest|competition|\bcup\b|olympiad|championship|tournament|wettbewerb|meisterschaft|turnier|pokal",
    re.IGNORECASE,
)
_PRIZE = regex(
    r"\w*(?:prize|award|medal|preis|auszeichnung)\b|scholarship|stipendi|\d\. platz\b|\bemployee of the\b|\bmitarbeiter(?:in)? des (?:monats|jahres)\b",
    re.IGNORECASE,
)


def tells_prize(text: str) -> bool:
    """
    Whether *text* names a prize, or a contest that was won.
    """
    won = _WON.search(text) and _CONTEST.search(text)
    return bool(won or _PRIZE.search(text))


_ONLY_WON = regex(r"\b(?:prize|medal|trophy)\b|\w(?:preis|medaille)\b", re.IGNORECASE)


def is_only_won(text: str) -> bool:
    """
    Whether *text* names what no paper is called; an "award" may be a qualification.
    """
    return _ONLY_WON.search(text) is not None
