"""
What of a German note cannot be the subject of a sentence: words and numbers that
nothing joins to its nouns, and places.
"""

from resumate.domain.composing.german.words.works import is_act
from resumate.domain.patterns import regex

_LINK = (
    r"(?:in|im|ins|mit|für|von|vom|nach|bei|beim|an|am|zu|zum|zur|auf|aus|durch|über|"
    r"unter|um|pro|per|je|bis|ab|vor|seit|als|ohne|gegen|zwischen|inklusive|"
    r"einschließlich|inkl|via|gemäß|laut|und|oder|sowie|samt|der|die|das|des|dem|den|"
    r"eine?[rsmn]?|alle[rsmn]?|rund|etwa|ca)"
)
_STRAY = regex(
    rf"(?<=[^\W\d]) (?!{_LINK}\b)[a-zäöüß]+(?: |$)"
    r"(?!(?:[a-zäöüß]+e[rsnm]? )?[A-ZÄÖÜ\d])"
)
"""A small word that neither joins nor describes: "Stapler täglich"."""
_COUNTED = regex(r"(?P<noun>[A-ZÄÖÜ][\w-]*) (?!(?:19|20)\d\d\b)\d")
_PLACE_OF_WORK = regex(
    r"(?:[A-ZÄÖÜ][\w-]*)?(?:[Ll]ager|[Gg]ruppe|[Ss]tation|[Aa]bteilung|[Hh]alle|"
    r"[Ff]iliale|[Rr]egal|[Ss]chicht|[Ww]erkstatt|[Ll]abor)(?: .*)?"
)


def is_loose(piece: str) -> bool:
    """
    Whether a word or number stands in *piece* that nothing joins to its nouns.
    """
    counted = _COUNTED.search(piece)
    return bool(_STRAY.search(piece) or (counted and is_act(counted["noun"])))


def is_place_of_work(piece: str) -> bool:
    """
    Whether *piece* names where one works, or when, which is no work itself.
    """
    return bool(_PLACE_OF_WORK.fullmatch(piece)) and not is_act(piece)
