"""
Whether a clause asks for something, and how much.
"""

import re

from resumate.domain.lexicon.right_to_work import ASKED
from resumate.domain.patterns import regex
from resumate.domain.posting import RequirementKind
from resumate.domain.posting_reading import cues
from resumate.domain.posting_reading.clause_words import DEEDS
from resumate.domain.posting_reading.parts import Part
from resumate.domain.posting_reading.told_aside import is_told_aside

_SHORT = 12
_SAID = 20
_PAY_AS_WORK = regex(
    r"\b(?:pensions?|salary|salaries|wages?|compensation|equity|benefits|"
    r"annual leave)\b",
    re.IGNORECASE,
)
_KNOWN_OF = regex(
    r"^(?:[\w-]+ ){0,3}(?:knowledge|experience|understanding) (?:of|in|with)\b",
    re.IGNORECASE,
)
_YOU_DO = regex(r"\b[Yy]ou(?:'ll| will) (?P<verb>[a-z]+)\b")
_YOU_DO_NOW = regex(r"You (?:also )?(?P<verb>[a-z]+)\b(?! (?:yourself|forward))")
_NO_TASK = frozenset(
    "be bring hold feel work look apply keep make turn demonstrate show understand "
    "like communicate".split()
)
"""Verbs that tell as often what one is like: "You keep calm"."""
_GIVEN = frozenset("get earn receive find have see take win share learn enjoy".split())
_TO_BE_TAKEN = regex(
    r"To be (?:\w+ly )?(?:considered|successful|eligible|shortlisted|appointed|"
    r"suitable|"
    r"right|a (?:good )?fit)\b"
)
"""What it takes: "To be considered you should hold a degree"."""
_BRACKETS = regex(r"\([^()]*\)")


_APPLY_TO_SOMEBODY = regex(
    r"Apply (?:in writing |direct(?:ly)? )?to (?:(?:Mr|Mrs|Ms|Dr)\.? )?"
    r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}(?:, [^.]+)?\.?"
)


def is_boilerplate(text: str) -> bool:
    """
    Whether *text* is what stands in every posting and asks nothing of the work.
    """
    told = cues.BOILERPLATE.search(text) or cues.PAID.search(text)
    return told or is_about_applying(text)


def is_about_applying(text: str) -> bool:
    """
    Whether *text* tells how to apply; what stands below it asks nothing of the work.
    """
    return cues.APPLYING.search(text) or bool(_APPLY_TO_SOMEBODY.fullmatch(text))


def kind_of(text: str, part: Part, *, listed: bool) -> RequirementKind | None:
    """
    How much *text* is asked in that *part* of the posting; None if it asks nothing.

    *listed*: it stands first in its bullet or line, so that the heading vouches for it.
    """
    if cues.STACK.search(text) or cues.WE_USE.match(text):
        return None if is_boilerplate(text) else RequirementKind.NICE
    if listed and part in _WANTED and _RIGHT_TO_WORK.match(text):
        return RequirementKind(part.value)
    said = _BRACKETS.sub(" ", text) if listed else text
    worked = listed and part is Part.DUTY
    if _asks_nothing(said, duty=worked or _does(text)) or (
        cues.INVITES.match(text) and not listed
    ):
        return None
    if cues.WISH_TO_YOU.match(text):
        return RequirementKind.NICE
    outside = _BRACKETS.sub(
        lambda b: b[0] if cues.ONLY_MODAL.match(b[0]) else " ", text
    )
    nice = cues.NICE.search(outside)
    must = cues.MUST.search(cues.NOT_ASKED.sub("", outside))
    in_list = listed and part in {Part.MUST, Part.NICE, Part.DUTY}
    if in_list and not (part is Part.DUTY and cues.OF_THE_PERSON.match(text)):
        return _listed_kind(part, nice=nice, must=must, text=text)
    return _open_kind(text, nice=nice, must=must, listed=listed)


_WANTED = frozenset({Part.MUST, Part.NICE})
_RIGHT_TO_WORK = regex(
    r"(?:(?:[Yy]ou )?(?:must|need to|should) (?:have|be|hold) )?"
    r"(?:(?:an?|the|[Vv]alid|[Ff]ull|[Ll]egal(?:ly)?|[Uu]nrestricted|[Ee]xisting) )*"
    rf"(?i:{ASKED}) (?:in|for) (?:the )?[A-Z]"
)
"""An item of its own that a permit meets, and no line at the foot of all postings."""


def _does(text: str) -> bool:
    """
    Whether "you will …" tells what one does, and not what one is given.
    """
    match = _YOU_DO.search(text)
    return match is not None and match["verb"] in DEEDS - _GIVEN


_ABBREVIATION = regex(r"(?:ALS|CE|DAS|EN|ES|IT|MIT|NOS|US)\b(?=[-/]| \d| .*[a-zß-ÿ])")
"""In capitals what in small letters is a pronoun or preposition of some language: "CE
marking", "IT skills"."""


def _asks_nothing(text: str, *, duty: bool) -> bool:
    """
    Whether *text* is boilerplate, a question, a waiver, or about somebody else; a
    *duty*, or what one knows of, may well be about pensions and pay.
    """
    worked = duty or _KNOWN_OF.match(text)
    plain = _PAY_AS_WORK.sub("", text) if worked else text
    if is_boilerplate(plain) or is_told_aside(text) or text.endswith("?"):
        return True
    if cues.WISH_TO_YOU.match(text):
        return False
    abbreviated = _ABBREVIATION.match(text) is not None
    if not abbreviated and cues.ANAPHORA.match(text):
        return True
    if duty and cues.GERMAN_ACT.match(text):
        return False
    if cues.NOT_NEEDED.search(text) and not cues.NICE.search(text):
        return True
    others = not abbreviated and cues.ABOUT_OTHERS.match(text)
    return others and not cues.ASKS_OPENLY.search(text)


def _listed_kind(part: Part, *, nice: bool, must: bool, text: str) -> RequirementKind:
    if part is Part.NICE or (nice and not (must and part is Part.MUST)):
        return RequirementKind.NICE
    said = must and cues.SAID_MUST.search(text)
    if part is Part.DUTY and (said or cues.HELD.search(text)):
        return RequirementKind.MUST
    return RequirementKind(part.value)


def _open_kind(
    text: str, *, nice: bool, must: bool, listed: bool
) -> RequirementKind | None:
    """
    What the words themselves tell, where no heading does.
    """
    if _is_purpose(text):
        return RequirementKind.DUTY
    asks = cues.ASKS.search(text)
    if cues.ONLY_LOOKING.search(text) and not cues.A_QUALITY.search(text):
        return None
    if nice and (asks or len(text.split()) <= _SHORT or cues.ENDS_AS_NICE.search(text)):
        return RequirementKind.NICE
    if (
        (cues.DUTY.search(text) or _is_done_now(text))
        and not cues.WILL_BE_SO.search(text)
        and not (must and asks)
    ):
        return RequirementKind.DUTY
    about_us = text.startswith(("We ", "Our ")) and not cues.WE_EXPECT.match(text)
    if asks and (must or not about_us):
        return RequirementKind.MUST
    words = len(text.split())
    short = cues.ENDS_AS_MUST.search(text) and words <= _SHORT
    said = cues.IS_MUST.search(text) and words <= _SAID
    return RequirementKind.MUST if (must and listed) or short or said else None


def _is_done_now(text: str) -> bool:
    """
    "You fit and service boilers" and what else one does, told as it is now.
    """
    now = _YOU_DO_NOW.match(text)
    return now is not None and now["verb"] in DEEDS - _GIVEN - _NO_TASK


def _is_purpose(text: str) -> bool:
    """
    "To investigate complaints …": how posts are described in public service.
    """
    words = text.split(maxsplit=2)
    told = len(words) > 2 and words[0] == "To" and words[1] in DEEDS  # noqa: PLR2004
    return told and not _TO_BE_TAKEN.match(text)
