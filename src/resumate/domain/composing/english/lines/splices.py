"""
Two sentences that a resume sets side by side with a comma alone.
"""

import re

from resumate.domain.composing.english.words.patterns import SO_MANY
from resumate.domain.patterns import regex

_MANY = rf"(?:{SO_MANY}|another|the others?|the rest)"
_BE = r"(?:has|have|had|is|are|was|were|can|could|will|would|went|came|needs?|lives?)"
_OWN_SENTENCE = regex(
    r", (?P<who>I|we|they|he|she|it|this(?= (?:was|is|were|are)\b))"
    r"(?P<does> (?!and\b)[a-z]+)(?=\b)(?![^()]*\))"
)
_OF_OTHERS = regex(rf", (?={_MANY} (?:(?!of )[\w'’-]+ ){{0,2}}?{_BE} )(?![^()]*\))")
_LEANS = regex(
    r"\b(?:when|whenever|if|while|as|since|after|before|although|though|because|once|"
    r"until|unless|where|that|which|who|whom|whose|what|how|so)\b",
    re.IGNORECASE,
)
"""What makes the first of two a part of the second, or the second a part of it."""
_WHEN_OR_WHERE = regex(
    r"(?:In|Since|From|During|At|On|By|For|With|Between|Over|Under) "
)
""""From May to July, I was" is one sentence."""


def unspliced(text: str) -> str:
    """
    "am teaching the commis, we have two" with a semicolon, and "two have dementia, one
    has Parkinson's" with "and".
    """
    text = _OF_OTHERS.sub(_with_and, text)
    return _OWN_SENTENCE.sub(_stopped, text)


def _with_and(found: re.Match[str]) -> str:
    before = found.string[: found.start()]
    whole = before[:1].isupper() and not _LEANS.search(before)
    return ", and " if whole and " and " not in before else found.group()


def _stopped(found: re.Match[str]) -> str:
    before = found.string[: found.start()]
    behind = found.string[found.end() :]
    apart = _LEANS.search(before.rpartition(", ")[2]) or (
        _WHEN_OR_WHERE.match(before) and not re.search(r" I [a-z]", before)
    )
    apart = apart or re.search(r", and (?:I|we|they|he|she|it)\b", behind)
    return found.group() if apart else f"; {found['who']}{found['does']}"
