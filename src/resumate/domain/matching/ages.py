"""
Whether those to be cared for are of another age than those whom a resume tells of.
"""

import re
from collections.abc import Sequence

from resumate.domain.matching.holding import ReadLine
from resumate.domain.patterns import regex

_CARE_OF_CHILDREN = (
    r"p(?:a?e|ä)diatr\w*|neonat\w*|NICU|PICU|säuglings?\w*|neugeborenen?\w*"
    r"|kinder\w*(?:pfleg|medizin|chirurg|klinik|station|heilkunde|intensiv)\w*"
)
_CARE_OF_THE_OLD = r"geriatr\w*|gerontolog\w*"
_ADULTS = r"adults?|erwachsenen?\w*"
_AGES = (
    (
        regex(rf"\b(?:{_CARE_OF_CHILDREN})\b", re.IGNORECASE),
        regex(
            rf"\b(?:{_CARE_OF_CHILDREN}|child\w*|infants?|newborns?|bab(?:y|ies)"
            r"|toddlers?|kind(?:er\w*|ern?)?)\b",
            re.IGNORECASE,
        ),
    ),
    (
        regex(rf"\b(?:{_CARE_OF_THE_OLD})\b", re.IGNORECASE),
        regex(
            rf"\b(?:{_CARE_OF_THE_OLD}|elderly|older|aged|senior(?:en\w*|s)?"
            r"|nursing home|care home|dementia|demenz\w*|alten\w*)\b",
            re.IGNORECASE,
        ),
    ),
)
"""The care of an age, as it is asked, and what tells that it was given."""
_OF_CHILDREN = _AGES[0][1]
_OF_ADULTS = regex(rf"\b(?:{_ADULTS})\b", re.IGNORECASE)


def of_another_age(text: str, line: ReadLine, lines: Sequence[ReadLine]) -> bool:
    """
    Whether *text* asks for the care of an age that neither *line* nor another of the
    same post tells of, or for that of adults where the line tells of children alone.
    """
    role = line.line.role
    post = [ln.line.text for ln in lines if role and ln.line.role == role]
    told = " ".join([line.line.text, *post])
    if any(asked.search(text) and not given.search(told) for asked, given in _AGES):
        return True
    grown = _OF_ADULTS.search(text) and not _OF_ADULTS.search(told)
    return bool(grown and _OF_CHILDREN.search(line.line.text))
