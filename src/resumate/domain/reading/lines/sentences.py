"""
Running text, sentence by sentence.
"""

from resumate.domain.language.ordinals import ends_in_ordinal
from resumate.domain.lexicon.abbreviations import ABBREVIATIONS
from resumate.domain.lexicon.months import COUNTED_IN_GERMAN
from resumate.domain.patterns import regex

_ABBREVIATIONS = ABBREVIATIONS | frozenset(
    """
    no max min mar div versch ex ext etc usw av env cat kl str u.s u.k rs ing mag
    """.split()
)
_INITIALS = regex(r"(?:[^\W\d_]\.)*[^\W\d_]|dipl\.-[a-zäöü]+")
""""B.E.", "J.", "Dipl.-Kfm."."""
_SHORTENED = regex(r"[a-zäöüß]{4,}(?<![aeiouyäöüslr])l")
"""A German adverb or adjective without its end: "voraussichtl.", "schriftl."."""
_END = regex(
    r"(?<=[.!?…])[\"'”’)]?\s+"
    rf"(?!(?<=\d\.\s)(?:{COUNTED_IN_GERMAN})\b)"
    r"(?=[\"'“‘(¿¡]?[^\W\d_a-zà-ÿ]|\d)|(?<=[。！？；])"
)


def sentences(text: str) -> list[str]:
    """
    The sentences of *text*, none empty, nothing lost.
    """
    found: list[str] = []
    begun = ""
    position = 0
    for match in _END.finditer(text):
        piece = text[position : match.end()]
        position = match.end()
        begun += piece
        if not goes_on(begun):
            found.append(begun.strip())
            begun = ""
    found.append((begun + text[position:]).strip())
    return [sentence for sentence in found if sentence]


def goes_on(text: str) -> bool:
    """
    Whether *text* ends in an abbreviation or the like, and no sentence does there.
    """
    words = text.split()
    if not words:
        return True
    last = words[-1].rstrip("\"'”’)").lstrip("\"'“‘(")
    if not last.endswith("."):
        return False
    bare = last.rstrip(".").lower()
    if ends_in_ordinal(text):
        return True
    shortened = _SHORTENED.fullmatch(last.rstrip("."))
    return bool(bare in _ABBREVIATIONS or shortened or _INITIALS.fullmatch(bare))
