"""
What a resume may say in other words than a posting: nobody is told to lack that.
"""

import re

from resumate.domain.language.folding import fold
from resumate.domain.language.words import words
from resumate.domain.patterns import regex
from resumate.domain.resume import ResumeContent

_TELLS = 0.5
"""Words of less weight can be said of anything."""
_COMPOUND = regex(r"\b[A-ZÄÖÜ][a-zäöüß]{8,}\b")
_HEAD, _TAIL = 4, 6
"""So many letters of a compound's first and last word make it out."""


def told_in_other_words(content: ResumeContent, text: str, language: str) -> bool:
    """
    Whether a line of *content* has a word of the same meaning as one of *text*, or one
    that begins or ends as a German compound of it: a "Tester" may know "Testmethoden".
    """
    meant = _meanings(text, language)
    ends = _ends(text) if language == "de" else ()
    for line in content.lines:
        if meant & _meanings(line.text, content.language):
            return True
        said = fold(line.text)
        if any(re.search(rf"\b{head}|{tail}\b", said) for head, tail in ends):
            return True
    return False


def _meanings(text: str, language: str) -> frozenset[str]:
    telling = (word for word in words(text, language) if word.weight >= _TELLS)
    return frozenset(key for word in telling for key in word.keys if key[0] == "=")


def _ends(text: str) -> list[tuple[str, str]]:
    """
    How the compounds of *text* begin and end, without "Erfahrung" and "Kenntnisse".
    """
    bare = re.sub(r"(?:erfahrung(?:en)?|kenntnisse)\b", "", text)
    found = [fold(word) for word in _COMPOUND.findall(bare)]
    return [(word[:_HEAD], word[-_TAIL:]) for word in found]
