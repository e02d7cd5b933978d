"""
What is said never to have gone wrong: "no accidents in 20 years".
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Sequence

from resumate.domain.grounding.claim import Judgement
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.folding import fold
from resumate.domain.language.mood_words import NOT_YET
from resumate.domain.letter import FindingCode
from resumate.domain.patterns import regex

_HARM = (
    r"(?:accident|incident|injur|complain|(?<!t)error|mistake|defect|theft|breakdown|violation|infection|outage|penalt|sick day|day off sick"
    r"|unfall|unfäll|verletz|beschwerde|reklamation|fehler|mangel|mängel|schaden|schäden|ausfall|ausfäll|fehltag|krankheitstag|verspätung|strafzettel)"
)
_MISSED = (
    r"(?:missed|lost) an? (?!chance|opportunity)\w+|(?:been|called in|off) (?:late|sick|absent)|taken a (?:sick day|day off)"
    r"|eine?n?(?: \w+){1,3} (?:versäumt|verpasst|verloren|gestürzt|verunglückt)|zu spät|gefehlt"
)
_BOAST = AnyCase(
    rf"\b(?:never|nie|niemals|noch nie)\b[^,;:.]{{0,24}}?\b(?:(?:had|have|caused|made|seen|got|received|given|einen?|ein|gab es|hatte)(?: \w+){{0,3}}? {_HARM}\w*|{_MISSED})"
    rf"|\b(?:no|zero|not one|not a single|without|kein\w*|ohne|null)(?: (?:an?|any|one|single|serious|reportable|major|lost-time|work|work-related|workplace|einzige\w*|eine\w*|schwere\w*))* \w*{_HARM}\w*(?! (?:management|handling|response|reporting|analysis|prevention))"
)
_CLEAN = AnyCase(
    r"\b(?:no|zero|without|never|clean|perfect|full attendance|kein\w*|ohne|nie|null|\w*-free|\w*frei|100 ?%)(?!\w)"
)
_MINE = regex(r"\b(?:I|my|we|our|ich|mein\w*|wir|unser\w*)\b(?!['’]d)", re.IGNORECASE)
_KNOWN = AnyCase(r"\b(?:experience|knowledge|training|erfahrung\w*|kenntnis\w*)\b")
"""Of what one knows it is no boast: "no experience of outages yet"."""


def _is_clean(lines: Sequence[str], boast: str) -> bool:
    """
    Whether a line tells of a clean record of what is boasted of, or of no other where
    none tells that it happened.
    """
    harms = [(_OF.search(line), bool(_CLEAN.search(line))) for line in lines]
    told = [clean for of, clean in harms if of and fold(of[0]) in fold(boast)]
    return any(told) or (not told and any(clean for of, clean in harms if not of))


_OF = AnyCase(_HARM)


def check_boast(text: str, judgement: Judgement, facts: Facts) -> None:
    """
    That nothing went wrong must stand in the resume: no line's silence tells it.
    """
    boast = _BOAST.search(text)
    if boast is None or not facts.lines or not _MINE.search(text):
        return
    if NOT_YET.search(text) or _KNOWN.search(text):
        return
    if _is_clean([f.line.text for f in facts.lines], boast[0]):
        return
    judgement.claims = True
    judgement.find(
        FindingCode.DUTY_UNSUPPORTED,
        boast[0],
        "No line of the resume says that nothing went wrong.",
    )
