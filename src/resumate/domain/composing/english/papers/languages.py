"""
The languages somebody speaks, in English.
"""

import re

from resumate.domain.composing.said import Said, of_candidate
from resumate.domain.composing.wording import listed
from resumate.domain.patterns import regex
from resumate.domain.plan import Point


def languages(point: Point) -> Said | None:
    """
    Languages spoken, each as well as the resume says.
    """
    if not point.items:
        return None
    spoken = list(filter(None, map(_spoken_so, point.items)))
    if not spoken:
        return None
    return of_candidate(f"I speak {listed(spoken, 'and')}.", *point.lines)


_AS_SPOKEN = r"(?:sp(?:eak|oken)(?:ing)? ?[-–—:,] ?)?"
_SPOKEN = regex(
    r"(?P<name>[^()]+) \((?:"
    r"(?P<only>(?=.*\bsp(?:eak|oken))"
    r"(?:(?:read|writ|speak|spoken|understand|only|and)(?:e|ing|ten)?\b[,&/ ]*)+)"
    rf"|{_AS_SPOKEN}(?P<how>fluent|conversational|intermediate|advanced)"
    rf"|{_AS_SPOKEN}(?P<level>working"
    r"|(?:full|limited|elementary)(?: professional)?(?: working)?"
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

_LEVEL_BEHIND = regex(
    r"^([A-Z][a-z]+) ([ABC][12](?:[/–-][ABC][12])?)\b(?: \([^()]*\))?$"
)
"""How well, with no sign before it: "English B2 (every day use)"."""

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

_FLUENT = regex(
    r"(?P<name>[^()]+) \((?:"
    r"(?![^()]*\b(?:not|basic|some|little|only|rusty|understand)\b)[^()]+, )?"
    r"(?P<how>fluent|conversational)(?:, [^()]*)?\)"
)


_TO_GET_BY = regex(r"\benough to get by\b", re.IGNORECASE)
_SAID_OF_IT = regex(
    r"\b(?:speak|understand|read|write|grew|use|learn\w*|know)\b[^,;]*\b(?:it|of|with|"
    r"up|most|all|some|enough|more|better|less)\b[^,;]*[,;]",
    re.IGNORECASE,
)
"""A sentence with no subject, and more behind it: "understand it well, write less"."""
_SPEAKS_IT = regex(
    r"\bspeak(?:ing)? (?:it |this )?(?:very |quite )?"
    r"(?:well|fluently|daily|every day)\b|"
    r"\bgrew up (?:speaking|bilingual)|\bfluent(?:ly)?\b",
    re.IGNORECASE,
)


def _in_a_word(name: str, aside: str) -> str | None:
    """
    A language of which the resume says something in a sentence, or with whom one speaks
    it; None where that may be less than to speak it.
    """
    if _TO_GET_BY.search(aside):
        return f"enough {name} to get by"
    sure = _SPEAKS_IT.search(aside) or not _SAID_OF_IT.search(aside)
    return name if sure else None


def _tells_how_well(aside: str) -> bool:
    """
    Whether *aside* says in a word or two how well a language is spoken.
    """
    told = _SAID_OF_IT.search(aside) or _TO_GET_BY.search(aside)
    return not told and _SAYS_HOW.search(aside) is not None


def _spoken_so(item: str) -> str | None:
    """
    "Welsh (Full Professional)" as "Welsh at full professional level", "Hindi (read and
    speak)" as "Hindi", "Polish (fluent)" as "fluent Polish".
    """
    item = _LEVEL_BEHIND.sub(r"\1 (\2)", re.sub(r" \(home\)$", "", item))
    item = _SPOKEN_WHERE.sub(" (", item)
    item = _HOW.sub(lambda how: how[0].lower(), _REMARK.sub(r" (\1)", item))
    item = re.sub(r"^Bilingual (?=[A-Z])", "", item)
    if basic := _BASIC.fullmatch(item):
        return f"basic {basic[1] or basic[2] or basic[3]}"
    if (remark := _ASIDE.fullmatch(item)) and not _tells_how_well(remark["aside"]):
        return _in_a_word(remark["name"], remark["aside"])
    if among := _FLUENT.fullmatch(item):
        return f"{among['how'].lower()} {among['name']}"
    said = _SPOKEN.fullmatch(item)
    if said is None or said["only"]:
        return said["name"] if said else item
    if said["how"]:
        return f"{said['how'].lower()} {said['name']}"
    return f"{said['name']} at {said['level'].lower()} level"
