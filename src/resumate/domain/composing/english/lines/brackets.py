"""
What a resume line remarks in brackets, and a letter says in its sentence or leaves out.

What limits the line is never left out.
"""

import re

from resumate.domain.composing.english.deeds.noted_deeds import change
from resumate.domain.composing.english.deeds.noted_things import is_of_people
from resumate.domain.patterns import regex

_BRACKET = regex(r" \((?P<inside>[^()]*)\)(?P<behind>$|[.,;:]? )")
_LIMITS = regex(
    r"\b(?:not?|never|none|nothing|nobody|without|only|just|half|part(?:ly|ial)?|some|"
    r"most(?:ly)?|under|supervised|supervision|with|by|help(?:ed)?|shared|trial|"
    r"planned|until|till|basic\w*|learning|cancelled|stopped|unpaid)\b|n['’]t\b",
    re.IGNORECASE,
)
"""What may say that it was less than the line tells."""
_SAYS = regex(
    r"^(?!.* when I )(?:.*, so \b|(?:.* )?"
    r"(?:is|are|was|were|has|have|had|does|did|went|got|came|can|could|will|would)\b)"
)
"""A sentence: "the museum has 90,000 a year"."""
_SOME_OF_THEM = regex(
    r"^(?P<so_many>\d+|one|two|three|four|five|six|both|all)"
    r" (?P<did>(?:have|has|are|were|now|still) .*)$"
)
_SOME_BESIDE = regex(
    r", (?P<so_many>\d+|one|two|three|four|five|six|both|all)"
    r" (?P<did>(?:have|has|are|were) [^,;:()]+)$"
)
_REST = regex(r"^(?:the )?(?:rest|remainder) of (?:the |my )?(?:time|week|day|year)\b")
_YEAR = regex(r"(?:199|20\d)\d")
_DATED = regex(r"\b(?:19|20)\d\d\b|\b(?:in|of|the)$")
_FEW = 3


def without_remarks(text: str) -> str:
    """
    The line with what it says beside it of some of those it names ("3 of whom have
    their licence now") and of its year as a part of its sentence, and without what else
    says a sentence in brackets.
    """
    return _SOME_BESIDE.sub(_of_whom, _BRACKET.sub(_told, text))


def _of_whom(found: re.Match[str]) -> str:
    people = _ends_in_people(found.string[: found.start()])
    return f", {found['so_many']} of whom {found['did']}" if people else found.group()


def _told(found: re.Match[str]) -> str:
    inside, behind = found["inside"], found["behind"]
    before, last = found.string[: found.start()], found.end() == len(found.string)
    if (some := _SOME_OF_THEM.match(inside)) and _ends_in_people(before):
        comma = "" if last or behind[0] in ",;:." else ","
        return f", {some['so_many']} of whom {some['did']}{comma}{behind}"
    if last and _YEAR.fullmatch(inside) and not _DATED.search(before):
        return f" in {inside}{behind}" if len(before.split()) > _FEW else found.group()
    if _LIMITS.search(inside) or change(inside):
        return found.group()
    return behind if _SAYS.search(inside) or _REST.match(inside) else found.group()


def _ends_in_people(text: str) -> bool:
    last = text.rpartition(" ")[2]
    return last.endswith("s") and is_of_people(last)


_OFTEN = regex(
    r" \((?:used )?(?:daily|weekly|every (?:day|week)|regularly|all the time)\)$"
)
_IN_DETAIL = regex(r"(?<=\w): [^()]*(?=\)$)")
_AS_WELL = regex(
    r"(?P<what>[^()]+) \((?P<how>(?:(?:basic|intermediate|advanced|medium)"
    r"(?: to |/)?)+)(?: level| knowledge| user)?\)"
)


def how_well(skill: str) -> str:
    """
    A skill with its level before it, as one says it: "basic Excel"; without how often
    it is used, and what is listed of it behind a colon.
    """
    skill = _IN_DETAIL.sub("", _OFTEN.sub("", skill))
    found = _AS_WELL.fullmatch(skill)
    return f"{found['how']} {found['what']}" if found else skill
