"""
What a posting asks one to name besides: the salary, the first day, the notice.
"""

import re

from resumate.domain.letter import CoverLetterDraft
from resumate.domain.patterns import regex
from resumate.domain.refining.wishes import Claim

_SAID = r"(?: (?:is|are|would be|ist|wäre|liegt bei|beträgt|von|of))?\s*[:=]?\s*"
_TERMS = (
    (
        regex(
            r"^(?:(?:my|the|meine?|die|der|das) )?(?:(?:expected |desired )?salary"
            r"(?: expectations?)?|(?:gehalts|lohn|salär)(?:vorstellung|wunsch|"
            rf"erwartung)\w*){_SAID}(?P<what>\D{{0,20}}\d.*)$",
            re.IGNORECASE,
        ),
        {
            "en": "My salary expectation is {}.",
            "de": "Meine Gehaltsvorstellung liegt bei {}.",
        },
    ),
    (
        regex(
            r"^(?:(?:my|the|meine?|die) )?(?:notice(?: period)?|kündigungsfrist)"
            rf"{_SAID}(?P<what>\S.*)$",
            re.IGNORECASE,
        ),
        {
            "en": "My notice period is {}.",
            "de": "Ich habe {} Kündigungsfrist.",
        },
    ),
    (
        regex(
            r"^(?:(?:my|the|mein|der|frühester|earliest|possible) )*(?:start(?:ing)?"
            r"(?: date)?|first day|available|availability|eintritt\w*|arbeitsbeginn"
            rf"|starttermin|verfügbar\w*){_SAID}(?:(?:from|on|per|ab|am|zum) )?"
            r"(?P<what>(?=.*\d|sofort|immediately)\S.*?)(?: möglich| possible)?$",
            re.IGNORECASE,
        ),
        {"en": "I am available from {}.", "de": "Ich kann ab {} beginnen."},
    ),
)


def read_terms(text: str, letter: CoverLetterDraft) -> Claim | None:
    """
    "Gehaltsvorstellung 62.000 Euro" as what the person tells, in a sentence.
    """
    for pattern, frames in _TERMS:
        told = pattern.match(text)
        if told and letter.language in frames:
            said = frames[letter.language].format(told["what"].rstrip(" ."))
            return Claim(said.replace("from immediately", "immediately"))
    return None
