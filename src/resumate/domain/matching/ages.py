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


def of_another_age(text: str, lines: Sequence[ReadLine]) -> frozenset[str]:
    """
    The lines (ids) that tell of another age than the one whose care *text* asks for,
    as does all of the same post; for adults, lines that tell of children alone.
    """
    ages = [given for asked, given in _AGES if asked.search(text)]
    adults = _OF_ADULTS.search(text) is not None
    if not ages and not adults:
        return frozenset()
    posts: dict[str | None, list[str]] = {}
    for ln in lines:
        posts.setdefault(ln.line.role or ln.line.id, []).append(ln.line.text)
    told = {post: "\n".join(texts) for post, texts in posts.items()}
    given = {post: all(age.search(said) for age in ages) for post, said in told.items()}
    grown = {post: _OF_ADULTS.search(said) is not None for post, said in told.items()}
    return frozenset(
        ln.line.id
        for ln in lines
        for post in [ln.line.role or ln.line.id]
        if not given[post]
        or (adults and not grown[post] and _OF_CHILDREN.search(ln.line.text))
    )
