"""
Terms noted in short, as a sentence: "Notice period: 60 days".
"""

import re

from resumate.domain.forgetting import remembered
from resumate.domain.language.sentences import split_sentences
from resumate.domain.language.terms import terms_alone
from resumate.domain.patterns import regex

_SAID = r"(?: (?:is|are|would be|ist|wäre|liegt bei|beträgt|von|of))?\s*[:=]?\s*"
SALARY = {
    "en": "My salary expectation is {}.",
    "de": "Meine Gehaltsvorstellung liegt bei {}.",
}
"""How a letter says what is expected."""
_NOTES = {
    "en": (
        (
            regex(
                r"^(?:(?:my|the) )?(?:expected |desired )?(?:salary|ctc)"
                rf"(?: expectations?)?{_SAID}(?P<what>\D{{0,20}}\d.*)$",
                re.IGNORECASE,
            ),
            SALARY["en"],
        ),
        (
            regex(
                rf"^(?:(?:my|the) )?notice(?: period)?{_SAID}(?P<what>\S.*)$",
                re.IGNORECASE,
            ),
            "My notice period is {}.",
        ),
        (
            regex(
                r"^(?:(?:my|the|earliest|possible) )*(?:start(?:ing)?(?: date)?|"
                rf"first day|available|availability){_SAID}(?:(?:from|on) )?"
                r"(?P<what>(?=.*\d|immediately)\S.*?)(?: possible)?$",
                re.IGNORECASE,
            ),
            "I am available from {}.",
        ),
    ),
    "de": (
        (
            regex(
                r"^(?:(?:meine?|die|der|das) )?(?:gehalts|lohn|salär)"
                rf"(?:vorstellung|wunsch|erwartung)\w*{_SAID}(?P<what>\D{{0,20}}\d.*)$",
                re.IGNORECASE,
            ),
            SALARY["de"],
        ),
        (
            regex(
                rf"^(?:(?:meine?|die) )?kündigungsfrist{_SAID}(?P<what>\S.*)$",
                re.IGNORECASE,
            ),
            "Meine Kündigungsfrist beträgt {}.",
        ),
        (
            regex(
                r"^(?:(?:mein|der|frühester) )*(?:eintritt\w*|arbeitsbeginn|"
                rf"starttermin|verfügbar\w*){_SAID}(?:(?:per|ab|am|zum) )?"
                r"(?P<what>(?=.*\d|sofort)\S.*?)(?: möglich)?$",
                re.IGNORECASE,
            ),
            "Ich kann ab {} beginnen.",
        ),
        (
            regex(
                rf"^(?:(?:mein|gewünschtes) )*pensum{_SAID}(?P<what>\d.*)$",
                re.IGNORECASE,
            ),
            "Mein gewünschtes Pensum beträgt {}.",
        ),
    ),
}


def noted_terms(text: str, language: str) -> str | None:
    """
    "Notice period: 60 days" as a sentence of a letter in that *language*.
    """
    for pattern, sentence in _NOTES.get(language, ()):
        if told := pattern.match(text):
            said = sentence.format(told["what"].rstrip(" ."))
            return said.replace("from immediately", "immediately")
    return None


@remembered(1_024)
def said_terms(text: str, language: str) -> str | None:
    """
    The first sentence of *text* that tells terms and nothing else, or notes them, as a
    letter in that *language* says it.
    """
    for _, part in split_sentences(text, language):
        said = part if part.endswith((".", "!")) else f"{part}."
        for one in (said, noted_terms(part.rstrip("."), language)):
            if one and terms_alone(one, language):
                return one
    return None
