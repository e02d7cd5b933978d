"""
The languages somebody speaks, in English.
"""

import re

from resumate.domain.composing.credentials import tells_languages
from resumate.domain.composing.said import Said, of_candidate
from resumate.domain.composing.wording import listed
from resumate.domain.patterns import regex
from resumate.domain.plan import Point


def languages(point: Point) -> Said | None:
    """
    Languages spoken, each as well as the resume says.
    """
    if not point.items or not tells_languages(point):
        return None
    spoken = [_spoken_so(item) for item in point.items]
    return of_candidate(f"I speak {listed(spoken, 'and')}.", *point.lines)


_SPOKEN = regex(
    r"(?P<name>[^()]+) \((?:"
    r"(?P<only>(?=.*\bsp(?:eak|oken))"
    r"(?:(?:read|writ|speak|spoken|understand|only|and)(?:e|ing|ten)?\b[,& ]*)+)"
    r"|(?P<how>fluent|conversational|intermediate|advanced)"
    r"|(?P<level>(?:full|limited|elementary)(?: professional)?(?: working)?"
    r"|professional(?: working)?)(?: proficiency)?)\)",
    re.IGNORECASE,
)

_BASIC = regex(
    r"([^()]+) \((?=[^()]*\bbasic\b)"
    r"(?:(?:basic|sp(?:eak|oken)|read|writ(?:e|ten)|only|learning|and|still|-|–)"
    r"[, ]*)+\)|([^()]+) \((?-i:basic, [a-z-]+(?: [a-z-]+)?)\)|"
    r"([^()]+) \(basic (?:course|classes|level|knowledge)(?:,? (?:19|20)\d\d)?\)",
    re.IGNORECASE,
)
"""Spoken a little, in whatever words: "Kannada (speak, basic - learning)"."""

_SPOKEN_WHERE = regex(r" \(spoken (?=(?:at|with|in) )")
"""That it is spoken is told: "Punjabi (spoken at home)"."""
_REMARK = regex(r"(?<=[a-z]) [-–—] ([a-z][^()]+)$")
"""What is noted behind a language: "Welsh - understand more than I speak"."""

_HOW = regex(
    r"^(?:Some|Fluent|Conversational|Basic|Intermediate|Advanced|Native) (?=[A-Z])"
)

_ASIDE = regex(r"(?P<name>[^()]+) \((?P<aside>[^()]+)\)")

_SAYS_HOW = regex(
    r"\b(?:[ABC][12]|native|mother tongue|bilingual|fluent|conversational|intermediate|"
    r"advanced|basic|beginner|elementary|limited|full|professional|working|good|fair|"
    r"excellent|strong|school|first|second|home|heritage|level|read\w*|writ\w+|spoken|"
    r"speaking|understand\w*|some|signing|near-native|proficien\w+|business|technical|"
    r"everyday|a little|learning|rusty|"
    r"ielts|toefl|toeic|telc|dele|delf|dalf|jlpt|hsk)\b",
    re.IGNORECASE,
)
"""How well, behind a language: "(speak with my grandparents)" tells with whom."""

_FLUENT_FIRST = regex(r"(?P<name>[^()]+) \((?P<how>fluent|conversational), [^()]*\)")


def _spoken_so(item: str) -> str:
    """
    "Welsh (Full Professional)" as "Welsh at full professional level", "Hindi (read and
    speak)" as "Hindi", "Polish (fluent)" as "fluent Polish".
    """
    item = _SPOKEN_WHERE.sub(" (", item)
    item = _HOW.sub(lambda how: how[0].lower(), _REMARK.sub(r" (\1)", item))
    item = re.sub(r"^Bilingual (?=[A-Z])", "", item)
    if basic := _BASIC.fullmatch(item):
        return f"basic {basic[1] or basic[2] or basic[3]}"
    if (remark := _ASIDE.fullmatch(item)) and not _SAYS_HOW.search(remark["aside"]):
        return remark["name"]
    if first := _FLUENT_FIRST.fullmatch(item):
        return f"{first['how'].lower()} {first['name']}"
    said = _SPOKEN.fullmatch(item)
    if said is None or said["only"]:
        return said["name"] if said else item
    if said["how"]:
        return f"{said['how'].lower()} {said['name']}"
    return f"{said['name']} at {said['level'].lower()} level"
