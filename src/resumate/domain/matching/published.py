"""
A record of publications: shown by the publications themselves, not by words for them.
"""

import re

from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.patterns import regex
from resumate.domain.posting import Requirement
from resumate.domain.resume import ResumeContent, Section

_ASKS = regex(
    r"\b(?:publications?|published (?:work|papers|research|record)|publication record|"
    r"publikation(?:en|sliste)|veröffentlichungen)\b",
    re.IGNORECASE,
)
_OF_A_KIND = regex(
    r"\bfirst[- ]author|\b(?:top|high[- ]impact|leading)\b|\d|"
    r"\b(?:in|on|about|zu|über) ",
    re.IGNORECASE,
)
"""What says how many, where or on what: titles alone do not tell that."""
_A_RECORD = 2
_STRENGTH = 0.8


def published(requirement: Requirement, content: ResumeContent) -> Coverage | None:
    """
    How far a list of publications answers *requirement*; None where none is asked for
    or none is listed.
    """
    if not _ASKS.search(requirement.text):
        return None
    lines = tuple(x.id for x in content.lines if x.section is Section.PUBLICATIONS)
    if not lines:
        return None
    plain = len(lines) >= _A_RECORD and not _OF_A_KIND.search(requirement.text)
    status = CoverageStatus.MET if plain else CoverageStatus.PARTLY
    return Coverage(requirement, status, lines[:_A_RECORD], _STRENGTH)
