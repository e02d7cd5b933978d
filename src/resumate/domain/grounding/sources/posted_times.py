"""
When the posting says that something happens, and when a letter says so.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Sequence

from resumate.domain.grounding.sources.posting_facts import PostingFacts
from resumate.domain.language.pattern import Pattern
from resumate.domain.language.words import Word
from resumate.domain.lexicon.months import IN_ENGLISH

_MOSTLY = 0.5
"""The share of a clause that a statement must say to be about the same."""


def told_too_early(piece: str, said: Sequence[Word], posting: PostingFacts) -> bool:
    """
    Whether what the posting says is to come is told as done, or the other way round.
    """
    done, ahead = bool(_DONE.search(piece)), bool(_AHEAD.search(piece))
    if done == ahead or not said:
        return False
    told = {
        part.text: sum(w.weight for w in said if w.keys & part.keys)
        for part in posting.parts
    }
    most = max(told.values())
    if most < _MOSTLY * sum(w.weight for w in said):
        return False
    same = [part for part, weight in told.items() if weight == most]
    to_come = any(_AHEAD.search(part) for part in same)
    gone = any(_DONE.search(part) for part in same)
    return (done and to_come and not gone) or (ahead and gone and not to_come)


_DONE = Pattern(
    rf"\b(last (?:year|month|week|spring|summer|autumn|fall|winter|{IN_ENGLISH})"
    r"|opened|launched|moved|recently|already|ago|wurden?|worden|kürzlich|bereits|vor kurzem|(?:\w*ge\w{3,}(?:t|en)) (?:ist|hat|haben|sind)"
    r"|letzte[ns]? (?:jahr|monat|herbst|sommer|frühjahr|winter))\b",
    re.IGNORECASE,
)
_AHEAD = Pattern(
    r"\b(next (?:year|month|spring|summer|autumn|fall|winter)|will(?! (?:be joining|have|work))|soon|opens? in|are (?:moving|opening|planning|building|launching)|launch(?:es)? in|plan(?:s|ned)? to|starts in"
    r"|demnächst|nächste[ns]? (?:jahr|monat|herbst|sommer|frühjahr|winter)|künftig|geht .{0,80} in betrieb|eröffnen wir|stellen wir .{0,80} um|ziehen wir|ab (?:herbst|frühjahr|januar|20\d\d))\b",
    re.IGNORECASE,
)
