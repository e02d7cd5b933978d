"""
Whether a resume tells all of a German compound, and not only a thing of which it is a
kind.
"""

from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.grounding.synonyms.nearness import roots
from resumate.domain.language.words import Word
from resumate.domain.patterns import regex


def is_told_whole(word: Word, facts: Facts) -> bool:
    """
    Whether all of a compound is told; of one word no part is looked for.
    """
    if facts.having(word) or "-" in word.text:
        return True
    return all(
        _first_is_told(key, facts)
        for key in roots(word.keys, "de")
        if word.lower.startswith(key[:3])
    )


def _first_is_told(key: str, facts: Facts) -> bool:
    """
    Whether no line has the end of the compound alone, without its beginning.
    """
    stems = [s for s in facts.by_key if s[0] != "=" and len(s) >= _PART]
    if any(s.startswith(key) for s in stems):
        return True
    for cut in range(_PART - 1, len(key) - _PART + 1):
        first, last = key[:cut], key[cut:]
        if any(s == last or s.startswith(last) for s in stems):
            root = _JOINT.sub("", first)
            return any(s.startswith(root) or root.startswith(s) for s in stems)
    return True


def names_kind_of(noun: Word, line: LineFacts) -> bool:
    """
    Whether the line has a German compound that is such a thing: a "Schweißkurs" is a
    "Kurs".
    """
    last = noun.lower if noun.capitalised and len(noun.lower) >= _PART else ""
    return bool(last) and any(w.lower.endswith(last) for w in line.words)


_PART = 4
"""The least letters of a part of a compound."""
_JOINT = regex(r"(?<=\w{4})(?:s|n|en|er|es|e)$")
