"""
What no whole sentence has, whatever made it: a last look at each before it is sent.
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.language.sentences import split_sentences
from resumate.domain.patterns import regex

_TWICE = regex(
    r"\b(?!(?:had|that|die|der|das|sie|so|sehr|very|bla|nous|vous) )(?P<word>[^\W\d_]+) (?P=word)\b"
)
"""The same word twice: "at at", "bei bei"; "the work that that took" may have it."""
_TWO_COLONS = regex(r": [^:.“”„]*: ")
_BEFORE_NOTHING = {
    "en": regex(
        r"\b(?:an?|the|of|until|than|whose|my|our|their|its|at an?|with the)[).,;]|\b(?:and|or|while)[).;]"
    ),
    "de": regex(
        r"\b(?:den|dem|des|eine[nmr]|von|beim|zum|zur|vom|im|als|meine[nmr]|unsere[nmr]|deren|bis)[).,;]|\b(?:und|oder|sowie)[).;]"
    ),
}
"""A word that leads to another one which is not there: "at the, from 2019"."""
_AS_AT = regex(
    r"\b(?:Arbeit|arbeite|arbeitete|tätig|Aufgaben|bin ich|war ich|Zeit) als (?:beim?|im|am|zum|zur|vom|von|für|in|der|die|und)\b|"
    r"\b(?:beim?|bei der) (?:beim?|am|im|zum|zur|an der|in der)\b"
)
_AT_AT = regex(
    r"\b(?:worked|work|role|time|placement|experience|job) (?:as|at|in|for) (?:an? )?(?:at|as|in an?|for an?|with an?|from|to)\b(?! (?:the same time|least|once|all))"
)
_TO_YOU = regex(
    r"\((?:[^()]* )?(?:you|your|du|dein|(?:müssen|dürfen|können|sollten) Sie|Sie (?:müssen|dürfen|können|sollten))\b[^()]*\)"
)
"""A bracket that speaks to who reads the resume."""
_BRACKETS = (("(", ")"), ("[", "]"))
_EVERYWHERE = (_TWICE, _TWO_COLONS, _TO_YOU)
_SIGNS = {
    "en": (_BEFORE_NOTHING["en"], _AT_AT),
    "de": (_BEFORE_NOTHING["de"], _AS_AT),
}


def is_garbled(text: str, language: str) -> bool:
    """
    Whether *text* is certainly no whole sentence: a bracket stays open, here or in a
    sentence that is read in it, a word stands twice or leads to nothing.
    """
    read = (text, *(said for _, said in split_sentences(text, language)))
    open_ = any(said.count(a) != said.count(z) for said in read for a, z in _BRACKETS)
    signs = (*_EVERYWHERE, *_SIGNS.get(language, ()))
    return open_ or any(sign.search(text) for sign in signs)
