"""
Whether what stands among papers is certainly one: an institute alone, points, hours one
is free and a course that is booked are none.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.language.dates import find_dates
from resumate.domain.patterns import regex

_SAYS_SO = regex(
    r"certif|licen[cs]|diploma|qualif|accredit|regist(?:r|er)|chartered|vetted|induction|refresher|in[- ]house|awareness|safeguard|hygiene|"
    r"\b(?:card|ticket|permit|pass|passport|award|course|workshop|training|seminar|programme?|modules?|level|stage|"
    r"part|class|category|categories|belt|first aid\w*|first aider|cpr|dbs|check|clearance|handling|rescue|safety|"
    r"essentials|fundamentals|foundations?|basics|introduction|instructor|assessor|trainer|practitioner|technician|"
    r"specialist|operator|supervisor|inspector|administrator|marshal|warden|membership|member|fellow|notary|"
    r"apprenticeship|journeyman|journeyperson|life support|e-learning|endorsement)s?\b",
    re.IGNORECASE,
)
_SHORT = regex(r"\b[A-Z]{2,}[A-Za-z\d]*\b|\b[A-Z][a-z]?\d|\b[A-Z]{1,3}-?\d|®|™")
"""Initials, or a number that a paper goes by: "OSHA 10", "R-454B"."""
_BY_WHOM = regex(r"\([A-Z][\w&.' -]+\)")
_A_NAME = regex(r"[A-Z][a-z]+ [A-Z][a-z]+")
_SIGNS = (_SAYS_SO, _SHORT, _BY_WHOM, _A_NAME)
_ONE_WORD = regex(r"[A-Z]?[a-z]+")
PART_OF_A_COURSE = r"(?:the )?(?:first|second|third|fourth|fifth|next|last) of (?:the|its|an?|\d|two|three|four|five|six|several)\b"
"""How far one is on the way to a paper: "first of the courses towards it"."""
_NONE = regex(
    rf"(?:^|[–—,(-] ?){PART_OF_A_COURSE}|"
    r"^\d+ (?:points?|years?|months?|hours?)\b|"
    r"\b(?:under ?way|in progress|(?:booked|scheduled)(?=$|[,;)]| (?:for|in|on)\b| (?-i:[A-Z])\w* ?\d| \d)|enrolled|pending|to finish)\b|: started$|"
    r"^(?:no|never|not?) expir\w*$|^does not expire$|^lifetime$|"
    r"^(?:clean |full |good )?(?:MVR|(?:driving |driver['’]?s? )?(?:record|abstract)|(?:open |full |immediate )?availability)\b|"
    r"\bavailability\b|^available\b|(?-i:\bI\b)|"
    r"^(?:hoping|planning|looking|aiming|working|waiting|wanting|about|due|keen|willing) (?:to|for|towards?)\b|"
    r"\bcertificate of (?:merit|participation|appreciation|recognition|achievement)\b|\bcompetition\b|"
    r"\b(?:resit|re-sit|retake)\b|\?|: \d+ (?!(?:units?|modules?|papers?|exams?|parts?)\b)[a-z]|\binsurance$|"
    r"^(?:licen[cs]e|registration|reg\.?|certificate|card|member(?:ship)?)(?: (?:no|number)\b\.?)?:? #?\d{4,}$|"
    r"^(?:\w+ )?(?:(?:I?GCSE|GCE|AS|[AO])[ -]?(?:levels?)?s?|Highers|National 5s)(?: \((?:19|20)\d\d\))?$",
    re.IGNORECASE,
)
_OF_ANOTHER_MATTER = regex(
    r"(?:tools|software|systems|skills|languages?|volunteer(?:ing)?|availability|interests|other|working towards?|"
    r"in progress|planned|references)\b(?::| )",
    re.IGNORECASE,
)
"""What opens a line among papers that has none."""
_RESULT = regex(
    r"[$€£] ?\d|\d ?%|\bpoints? (?:above|below|over|under)\b|\bvolume\b", re.IGNORECASE
)
"""What came of some work, which a date makes no paper: "2025 | Trays | £1.9m"."""
_HOW_MUCH = regex(
    r"(?:(?:over|about|around|nearly|almost|approx\.?|some|more than|well over|c\.) )?\d[\d,.]*\+? [a-z]",
    re.IGNORECASE,
)
"""How often something was done is no paper: "over 640 logged dives"."""
_HOUSE = regex(
    r"^(?:[A-Z][\w'’&.-]*,? |of |and |for |the )*(?:Academy|School|College|University|Institute|Polytechnic|Board|Council|"
    r"Cent(?:er|re)|Society|Association|Authority|Chamber)$"
)


_KNOWS = frozenset("speak understand read write know can get use learn".split())


def _is_told_of_oneself(item: str) -> bool:
    """
    Whether a verb opens *item* that nobody calls a paper by: "speak it well".
    """
    return item.partition(" ")[0] in _KNOWS


_ONLY_ITS_LEVEL = regex(
    r"(?:Level|Stage|Grade) \d (?:certificate|award|diploma)(?: (?:at|from) .*)?",
    re.IGNORECASE,
)


def is_in_nothing(item: str, whole: str) -> bool:
    """
    Whether *item*, from within the line *whole*, is called by its level alone: in what
    it is, stands before it.
    """
    return bool(_ONLY_ITS_LEVEL.fullmatch(item)) and not whole.startswith(item)


def is_certain(item: str, whole: str) -> bool:
    """
    Whether *item* of the line *whole* is a paper by its words, by whose it is, or by
    when it was had.
    """
    name = item.partition(" (")[0].partition(", ")[0].strip()
    if (
        _is_told_of_oneself(item)
        or is_in_nothing(item, whole)
        or _OF_ANOTHER_MATTER.match(whole)
        or _NONE.search(item)
        or _HOUSE.match(name)
    ):
        return False
    result = _RESULT.search(whole) or _HOW_MUCH.match(item)
    if result and not _SAYS_SO.search(item):
        return False
    own = any(known.search(item) for known in _SIGNS)
    if own or (_ONE_WORD.fullmatch(name) and not whole.startswith(name)):
        return own
    said = any(known.search(whole) for known in _SIGNS)
    return said or find_dates(whole) is not None
