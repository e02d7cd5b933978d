"""
A German line in small letters that begins with a verb: "besetze rund 35 Stellen".
"""

import re

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.german.deeds.notes import with_asides
from resumate.domain.language.german_verbs import FIRST_PERSON, is_participle
from resumate.domain.patterns import regex

_NOW = regex(
    r"^[a-zäöüß]{3,}[^aeiou]e (?:die|das|den|eine?n?|alle|mehrere|rund|etwa|über|"
    r"bis zu|seit|pro|\d+|zwei|drei|vier) [^;]*$"
)
_THEN = regex(r"^(?!ge|be|ver)[a-zäöüß]{3,}(?<!ier)te [A-ZÄÖÜ][^;]*$")


def is_told_now(piece: str) -> bool:
    """
    Whether the piece begins with a verb that says what I do.
    """
    known = piece.split(" ", 1)[0] in FIRST_PERSON
    return bool(_NOW.match(piece)) or (known and ";" not in piece)


def verb_first(line: str, text: str, *, current: bool) -> Clause | None:
    """
    What the *line* says I do or did, though its verb is not known; *text* is the line
    made ready to be told.
    """
    known = is_told_now(line) if current else _THEN.match(line)
    said = with_asides(text[0].lower() + text[1:]) if known else ""
    more = ", " in re.sub(r"\([^()]*\)", "", said)
    if not said or more or is_participle(text.rsplit(" ", 1)[-1]):
        return None
    return Clause(said, Form.DID)
