"""
A title that tells two posts: "Cook, promoted to Head Cook in 2020".
"""

import re
from dataclasses import dataclass

from resumate.domain.forgetting import remembered
from resumate.domain.language.dates import find_dates
from resumate.domain.language.name_kinds import title_score
from resumate.domain.language.places import is_place
from resumate.domain.patterns import regex
from resumate.domain.resume import PartialDate

_SINCE = r"(?:since|from|as of|seit|ab|depuis|à partir de|desde|a partir de)"
_THEN = (
    r"(?:and )?(?:then|later|now|subsequently|dann|danach|später|heute|jetzt|puis|"
    r"ensuite|luego|después)"
)
_PROMOTED = r"(?:promoted to|befördert zu[mr]?|promue? (?:à|au)|ascendid[oa] a)"
_BECAME = regex(
    rf"(?P<first>.+?)(?:(?:[,;]| /)? \(?{_PROMOTED} |(?:,| /|;) {_THEN} "
    rf"|(?:,| /|;) {_SINCE} (?=.*\d [^\W\d])| ?(?:→|➔|➜|⇒|->|=>) ?)"
    r"(?P<later>[^,→➔➜⇒>]+)"
)
_BESIDE = regex(
    r"(?P<first>.+?)(?:(?:,| /|;) | \()"
    rf"(?P<later>[^,/;()]+?,? \(?(?:\w+ )??{_SINCE} .+)"
)
_WHOLE = regex(r"[^()]+\([^()]+\)")
"""A post with what is told of it in brackets: "Head Cook (team of 6)"."""
_NAME = regex(r"[A-ZÄÖÜÉ]|st(?:ell)?v")
_DEPUTY = regex(
    r"(?:stv|stellv|stellvertret\w+|deputy|acting|adjoint\w*)\b", re.IGNORECASE
)
"""Who stands in for another keeps the own post."""
_WHEN = regex(rf"[ ,(]+(?:\(\w+ )?(?:{_SINCE}|in|im|en)?\s*$", re.IGNORECASE)
"""What stands before a date that is behind a post."""


@dataclass(frozen=True, slots=True)
class SecondPost:
    """
    What *first* became, or came to it *beside*, since *when* if that is told.
    """

    first: str
    later: str
    when: PartialDate | None
    beside: bool


_GRADED = regex(
    r" \((?:band|grade|level|stufe|gruppe|eg) ?\w+\)(?=, )"
    r"|(?<=\()(?:band|grade|level|stufe|gruppe|eg) ?\w+, (?=since|from|seit|ab)",
    re.IGNORECASE,
)
"""
How a post is paid is no part of its name: "Nurse (Band 5), later Manager (Band 6, from
2017)".
"""


@remembered(1_024)
def second_post(title: str) -> SecondPost | None:
    """
    The two posts that *title* tells; None where it tells one.
    """
    title = _GRADED.sub("", title)
    for pattern in (_BECAME, _BESIDE):
        told = pattern.fullmatch(title)
        span = find_dates(told["later"]) if told else None
        begin, stop = (span.begin, span.stop) if span else (0, 0)
        later = told["later"] if told else ""
        later = (_WHEN.sub("", later[:begin]) + later[stop:]).strip(" ,")
        later = later if _WHOLE.fullmatch(later) else later.strip(" (),")
        named = span and _NAME.match(later) and not is_place(later)
        if told and (named or title_score(later)):
            when = (span.start or span.end) if span else None
            beside = pattern is _BESIDE or _DEPUTY.match(later) is not None
            return SecondPost(told["first"], later, when, beside)
    return None
