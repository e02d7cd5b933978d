"""
What a requirement asks of a person's own standing, which no work shows: the right to
work in a country, and a thing that was lived through.
"""

import re
from collections.abc import Sequence

from resumate.domain.language.folding import fold
from resumate.domain.lexicon.right_to_work import ASKED, SHOWN
from resumate.domain.matching.holding import ReadLine
from resumate.domain.patterns import regex

_ASKED = regex(
    rf"\b(?i:{ASKED}|permitted to work)\b"
    r"(?: (?:in|for) (?:the )?(?P<where>[A-Z][\w.]*(?: [A-Z][\w.]*)*))?"
)
_SHOWS = regex(
    rf"\b(?:{SHOWN}|residency permit|working rights?|(?:entitled|permitted) to work"
    r"|permanent resid\w+)\b",
    re.IGNORECASE,
)
_LAPSED = regex(r"\b(?:expired|applied for|pending|need|require)\w*\b", re.IGNORECASE)
_LIVED = regex(r"\blived experience\b", re.IGNORECASE)
_OWN = regex(
    r"\b(?:lived experience|(?:my|own|personal|first-hand) experience (?:of|as|in)"
    r"|care leaver|(?:was|been|am|grew up) (?:a |in )?(?:care|carer|looked after)"
    r"|in recovery)\b",
    re.IGNORECASE,
)


def standing_held(text: str, lines: Sequence[ReadLine]) -> dict[str, float] | None:
    """
    The lines that show the standing which *text* asks for, a right to work by a permit,
    a visa or the like that names no other country; None if it asks for none.
    """
    if right := _ASKED.search(text):
        where = fold(right["where"] or "")
        return {
            line.line.id: 1.0
            for line in lines
            if _SHOWS.search(line.line.text)
            and not _LAPSED.search(line.line.text)
            and (not where or where in fold(line.line.text))
        }
    if _LIVED.match(text):
        return {x.line.id: 1.0 for x in lines if _OWN.search(x.line.text)}
    return None
