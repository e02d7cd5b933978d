"""
The deed that is certain in a line that sets several things side by side.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.lines.clause import read_english
from resumate.domain.composing.english.words.naming import (
    is_only_a_verb,
    lists_things,
    names_a_thing,
)
from resumate.domain.composing.wording import capitalised
from resumate.domain.language.english_verbs import BASE, is_past
from resumate.domain.patterns import regex


def deed_in(text: str, *, current: bool) -> Clause | None:
    """
    The one deed among what commas set side by side: "Patch 70 servers monthly, second
    pair of hands for the switches". What may limit it leaves the line a note.
    """
    label, colon, rest = text.partition(": ")
    if colon and len(label.split()) <= _WORDS_OF_A_LABEL and not _LIMITS.search(label):
        text = rest
    text, _, more = text.partition("; ")
    pieces = [*_COMMA.split(text), *([more] if more else [])]
    if len(pieces) < 2 or ":" in text:  # noqa: PLR2004 - one is the line
        return None
    if current and lists_things(text):
        return None
    if deeds := _deeds_first(pieces, current=current):
        return deeds
    for at, piece in enumerate(pieces):
        others = ", ".join(pieces[:at] + pieces[at + 1 :])
        verb = piece.partition(" ")[0].lower()
        sure = is_past(verb) or (current and not at and is_only_a_verb(verb))
        sure = sure and not (at and _DONE_TO_IT.match(piece))
        sure = sure and not (at and _ONLY_A_FIGURE.fullmatch(piece))
        if not sure or len(piece.split()) < _FEWEST_WORDS or _LIMITS.search(others):
            continue
        clauses = read_english(capitalised(piece), current=current)
        thing = names_a_thing(capitalised(piece), current=current)
        if len(clauses) == 1 and clauses[0].form is Form.DID and not thing:
            return replace(clauses[0], ease=0.6)
    return None


def _deeds_first(pieces: Sequence[str], *, current: bool) -> Clause | None:
    """
    What is surely done among the *pieces* up to one that may be anything: "Check loads,
    sign off the sheet" of "Check loads, sign off the sheet, spare driver".
    """
    for end in range(len(pieces) - 1, 0, -1):
        told, left = ", ".join(pieces[:end]), ", ".join(pieces[end:])
        clauses = read_english(capitalised(told), current=current)
        first = told.partition(" ")[0].lower()
        thing = names_a_thing(capitalised(told), current=current)
        surely = is_past(first) or (current and first in BASE and not thing)
        short = len(told.split()) < _FEWEST_FIRST or " " not in pieces[0]
        verbs = [piece.partition(" ")[0] for piece in pieces[:end]]
        now = not current and any(verb in BASE and not is_past(verb) for verb in verbs)
        if short or now or not surely or _LIMITS.search(left):
            continue
        if len(clauses) == 1 and clauses[0].form is Form.DID:
            return replace(clauses[0], ease=0.6)
    return None


_DONE_TO_IT = regex(r"\w+ (?:in|by|at|to|for|on|as|with|from|under|across) ")
"""Behind a thing: "a range of bottles, sold in 200 shops"."""
_ONLY_A_FIGURE = regex(
    r"\w+ (?:about |over |around |nearly |more than )?[$€£]?\d[\d,.]*[kKmM%]?"
    r"(?: (?:in|for|by) .*)?"
)
"""What came of the thing before: "campaign lead, raised $4,000 in 2031"."""
_COMMA = regex(r", (?:and )?(?![^()]*\))")
_FEWEST_WORDS = 4
_FEWEST_FIRST = 3
_WORDS_OF_A_LABEL = 3
_LIMITS = regex(
    r"\b(?:only|not?|never|none|under(?! [$€£]?\d)|super\w+|assist\w*|help\w*|with|"
    r"part of|member|trainee|shadow\w*|observ\w*|partly|until|before|if|when|except|"
    r"by(?! (?:an? (?:third|half|quarter|fifth|tenth)|half|[$€£]?\d))|whom|which|who|"
    r"my (?:boss|manager)|someone|somebody|others?)\b",
    re.IGNORECASE,
)
"""What may say that somebody else did it, or how far it went."""
_SENTENCE_BEHIND = regex(
    r"; (?:(?:the|my|our) )?[a-z]+(?: [a-z]+){0,2}? (?P<did>[a-z]+) "
    r"(?:its|the|an?|my|our|their|[$€£]?\d)"
)


def is_one_deed(text: str) -> bool:
    """
    Whether nothing stands behind a semicolon of *text* but a sentence: "; the kitchen
    kept its rating".
    """
    found = _SENTENCE_BEHIND.search(text)
    return "; " not in text or bool(found and is_past(found["did"]))
