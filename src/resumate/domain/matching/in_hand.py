"""
Whether what a line names is in hand, only begun or lapsed, or not held at all.
"""

import re
from collections.abc import Callable
from datetime import date

from resumate.domain.language.standing import (
    AWAITED,
    BEGUN,
    LAPSED,
    LEARNS,
    RUN_OUT,
    UNDER_WAY,
    standings,
)
from resumate.domain.patterns import Said, regex
from resumate.domain.resume import ResumeLine, Section

_ENTRY_END = regex(
    r"[;•·]|\|(?! [a-z])|"
    r",(?![^()]*\))"
    r"(?! (?:(?:exam|test) |(?:\w+ )?(?:19|20)\d\d,? (?:[–—-] )?)?"
    rf"(?:not|booked|{RUN_OUT})\b)|[.!]\s"
)
_LONG = 12
"""An entry of so many words tells of more than what is named."""
_DENIED = Said(
    r"\bno (?:\w+ ){0,2}(?:cert\w*|licen[cs]e|qualification|degree|diploma|ticket|card)"
    r"\b|\b(?:no|not|none)\b.{0,20}\byet\b"
    r"|\bnot (?:held|completed|renewed|passed|sat|taken)\b"
    r"|\bkein\w* (?:\w+ )?\w*(?:schein|ausbildung|abschluss|zertifikat|prüfung)\b"
    r"|\bnoch (?:kein|nicht)\w*\b",
)
_PENDING = regex(
    rf"\b(?:{UNDER_WAY}|{AWAITED}|working towards)\b|\bvorauss\.",
    re.IGNORECASE,
)
_HALF = 0.5


def in_hand(line: ResumeLine, named: Callable[[str], bool], today: date) -> float:
    """
    1 where an entry of the line that *named* knows is held, a half where it has lapsed
    or is yet to come, 0 where it is a learner's or denied.
    """
    whole = line.section is Section.EDUCATION
    parts = [line.text] if whole else _ENTRY_END.split(line.text)
    ours = [part for part in parts if named(part)] or [line.text]
    return max(_held(part, line.section, today) for part in ours)


def _held(entry: str, section: Section, today: date) -> float:
    told = standings(entry, section, today)
    lapsed = section is Section.CERTIFICATIONS and LAPSED in told
    long = section is not Section.EDUCATION and len(entry.split()) >= _LONG
    if long and not lapsed:
        return 1.0
    if LEARNS in told or _DENIED.search(entry):
        return 0.0
    waits = BEGUN in told or LAPSED in told or _PENDING.search(entry)
    return _HALF if waits else 1.0
