"""
Lines that no sentence can take as they stand: a row of acts and deeds, and a verb that
stands before the end.
"""

import re

from resumate.domain.composing.german.words.works import is_act
from resumate.domain.composing.wording import COMMA
from resumate.domain.language.german_infinitives import is_deed
from resumate.domain.language.german_verbs import is_participle
from resumate.domain.patterns import regex

_BRACKET = regex(r" ?\([^()]*\)")
_FEWEST_ACTS = 2
_VERB_INSIDE = regex(
    r"(?P<what>[A-ZÄÖÜ](?:[^,;:()]*?[\w-])?) "
    r"(?P<verb>(?:[a-zäöüß]{4,}(?:en|ern|eln) und )?[a-zäöüß]{4,}(?:en|ern|eln)) "
    r"(?P<more>(?:mit|am|im|in|an|beim|bei|auf|nach) [^,;:()]+)"
)


def acts_of(text: str) -> str:
    """
    The acts of a row in which they stand before and behind what was done: "Beratung,
    Angebote geschrieben, Einkauf" as "Beratung, Einkauf"; "" where what stands before a
    deed may be done by it, too.
    """
    pieces = COMMA.split(text.rstrip("."))
    done = [_ends_in_deed(piece) for piece in pieces]
    acts = [piece for piece, deed in zip(pieces, done, strict=True) if not deed]
    if len(acts) == len(pieces) or len(acts) < _FEWEST_ACTS or done[0] or done[-1]:
        return ""
    before = [
        at - 1 for at, deed in enumerate(done) if deed and at and not done[at - 1]
    ]
    sure = all(is_act(_BRACKET.sub("", pieces[at]).split(" ")[0]) for at in before)
    return ", ".join(acts) if sure else ""


_OF_SOMETHING = regex(
    r"[A-ZÄÖÜ]\w+(?: und [A-ZÄÖÜ]\w+)? "
    r"(?:der|des|von|vom|mit|für|bei|in|im|an|am|auf|nach|gemäß|laut|zu[mr]?) \S"
)
"""An act with what it is of: "Pflege der Beete"."""


def acts_before_deeds(text: str) -> str:
    """
    The acts that a row begins with, without the deeds behind them, which follow another
    verb: "Pflege der Beete, Rasen mähen" as "Pflege der Beete"; else as it is.
    """
    pieces = COMMA.split(text.rstrip("."))
    first = next((at for at, one in enumerate(pieces) if _ends_in_infinitive(one)), 0)
    acts, deeds = pieces[:first], pieces[first:]
    whole = all(is_act(one.split(" ")[0]) and _OF_SOMETHING.match(one) for one in acts)
    return (
        ", ".join(acts)
        if acts and whole and all(map(_ends_in_infinitive, deeds))
        else text
    )


def _ends_in_infinitive(piece: str) -> bool:
    last = _BRACKET.sub("", piece).rsplit(" ", 1)[-1]
    return " " in piece and is_deed(last) and not is_participle(last)


def _ends_in_deed(piece: str) -> bool:
    last = _BRACKET.sub("", piece).rsplit(" ", 1)[-1]
    return " " in piece and (is_participle(last) or is_deed(last))


def with_verb_last(text: str) -> str:
    """
    "Platten einpassen mit dem Meister" as "Platten mit dem Meister einpassen".
    """
    found = _VERB_INSIDE.fullmatch(text)
    verbs = found["verb"].split(" und ") if found else []
    if found is None or not all(map(is_deed, verbs)) or is_participle(verbs[-1]):
        return text
    if re.search(r"\b(?:und|oder|zu|der|die|das|den|dem|des)$", found["what"]):
        return text
    return f"{found['what']} {found['more']} {found['verb']}"
