"""
A line that names work and has no verb, as a duty.
"""

import re

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.deeds.series import enumerated
from resumate.domain.composing.english.words.patterns import (
    LINK,
    NEVER_DUTY,
    NOUN_ENDING,
    WORK_NOUN,
)
from resumate.domain.composing.english.words.profile import lowered
from resumate.domain.language.english_verbs import FROM_PAST
from resumate.domain.patterns import regex

_NOT_WORK = regex(
    r"^\W|\bfrom \S*\d|\b(?:up|down) (?:by|from|to)\b|: |\d%$|"
    r" of the (?:year|month|quarter|week)\b"
)
"""A title, or what came of it: no name of work."""


def _names_work(words: list[str]) -> bool:
    """
    "Customer service", and no name of a firm, a course or a heading.
    """
    names = len(words) > 1 and words[1][:1].isupper()
    few = len(words) < 9  # noqa: PLR2004
    return few and not names and bool(WORK_NOUN.search(" ".join(words)))


def noun_phrase(text: str, *, certain: bool = False) -> Clause | None:
    """
    The line as a duty; None if it names no work. *certain*: its first word is a noun.
    """
    words = text.split(" ")
    first, second = words[0], words[1].lower()
    linked = second in {"of", "for", "with", "and", "in", "to", "on", "at"}
    if first.lower() in NEVER_DUTY or _NOT_WORK.search(text):
        return None
    if _names_work(words):
        return Clause(enumerated(lowered(text)), Form.DUTY, 0.5)
    head = LINK.split(re.sub(r" \([^()]*\)", "", text))[0].split(" ")
    named = len(head) < 4 and NOUN_ENDING.search(head[-1])  # noqa: PLR2004
    if not (named or certain) or first.lower() in FROM_PAST or not LINK.search(text):
        return None
    need = re.match(r"^\w+(?:tion|ment|ance|sis|ing)(?: and \w+)? of ", text)
    said = enumerated(("the " if need else "") + lowered(text))
    work = linked or WORK_NOUN.search(" ".join(head))
    return Clause(said, Form.DUTY, 0.6 if work else 0.4)
