"""
A post that a posting names for women and men, as one person names it.
"""

import re
from collections.abc import Sequence

from resumate.domain.composing.names import SHORT_WORD, SMALL_WORDS, calm
from resumate.domain.language.both_forms import other_form
from resumate.domain.patterns import regex

_TWO = regex(r"^(?P<one>[^/]+?) ?/ ?(?P<other>[^/]+)$")
_ENDING = regex(
    r"^(?P<lead>(?:[^\W\d_]+ )?)(?P<stem>[^\W\d_]{3,})[/(·]-?"
    r"(?P<end>[^\W\d_]{1,5})\)?(?P<rest>(?: .*)?)$"
)
_OTHER_ENDING = regex(r"(?P<stem>[^\W\d_]{3,})(?:\(-?|·)(?P<end>[^\W\d_]{1,5})\)?")
"""The same in a word behind the first: "Assistant(e) commercial(e)"."""


def fitting_title(title: str, held: Sequence[str]) -> str:
    """
    "Développeur / Développeuse front-end" as that of the two forms whose first word
    a title *held* begins with; as it stands where none tells.
    """
    starts = {known.split(" ")[0].strip(",;:").casefold() for known in held if known}
    if (ending := _ENDING.match(title)) and len(ending["end"]) <= len(ending["stem"]):
        stem, end, rest = ending["stem"], ending["end"], ending["rest"]
        whole = other_form(stem, end)
        endings = {word[-1] for word in starts if not word.endswith("ista")}
        women = end == "a" and "a" in endings and "o" not in endings
        if whole.casefold() in starts or women:
            said = ending["lead"] + whole + rest
            return _OTHER_ENDING.sub(lambda m: other_form(m["stem"], m["end"]), said)
        said = ending["lead"] + stem + rest
        man = stem.casefold() in starts
        return _OTHER_ENDING.sub(r"\g<stem>", said) if man else title
    two = _TWO.match(title)
    if two is None:
        return title
    one, other = two["one"].strip(), two["other"].strip()
    first, _, rest = other.partition(" ")
    if first.casefold() in starts:
        return other
    if one.split(" ")[0].casefold() in starts:
        return one if " " in one else f"{one} {rest}".strip()
    return title


def quiet_title(title: str) -> str:
    """
    A title that stands in capitals, in small letters, as French and Spanish write what
    somebody is; short words may be names.
    """
    if calm(title) == title:
        return title
    return re.sub(r"[^\W\d_]+", _quiet_word, title)


def _quiet_word(match: re.Match[str]) -> str:
    word = match.group()
    elided = match.string[match.end() : match.end() + 1] in {"'", "’"}
    long = len(word) >= SHORT_WORD or word in SMALL_WORDS or elided
    return word.lower() if long else word
