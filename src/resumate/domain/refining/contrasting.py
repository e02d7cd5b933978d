"""
How a person says that the resume has one word where it should have another.
"""

import re

from resumate.domain.patterns import regex
from resumate.domain.refining import patterns, topic_patterns
from resumate.domain.refining.wishes import Correct

_PLACED = (
    r"(?:(?:in|at|on|since|until|from|for|as|the|an?|am|im|seit|bis|bei|von|als|"
    r"de[rnm]|die|das|ein\w*)\s+)*"
)
_NOT = regex(
    rf"^(?P<said>\S.*?),?\s+(?:and |und )?(?:not|nicht)\s+{_PLACED}"
    r"(?P<old>[\d.,£€$%]*\d[\d.,%]*|[A-ZÄÖÜ][\w'’-]+)[.!]*$"
)
_TOLD = regex(
    r"^(?:I|ich|my|mein\w*|it|that|the|es|das|die|der|[A-ZÄÖÜ]\S+)\b", re.IGNORECASE
)
_NUMBER = regex(r"[\d.,£€$%]*\d[\d.,%]*(?<![.,])")
_NAME = regex(r"(?<=\s)[A-ZÄÖÜ][\w'’-]+")


def read_correction(text: str, _: object) -> Correct | None:
    """
    "I passed it in 2020, not 2021": which word stands for which, and what is told of.
    """
    found = _NOT.match(text)
    if not found or not _TOLD.match(text) or topic_patterns.MENTION.match(text):
        return None
    if patterns.BEYOND["no_posting"].search(text):
        return None
    old = found["old"].rstrip(".,")
    kind = _NUMBER if any(sign.isdigit() for sign in old) else _NAME
    named = [word for word in kind.findall(found["said"]) if word != old]
    return Correct(old, named[-1], found["said"]) if named else None
