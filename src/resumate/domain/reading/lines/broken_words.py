"""
Words and addresses that a margin took apart.
"""

import re
from collections.abc import Iterable

from resumate.domain.patterns import regex

_SECOND_PARTS = frozenset(
    """
    driven based oriented level time end party source scale quality performance term
    side functional stack friendly ready native to on in up of the wide specific
    related facing depth class world making solving sized adventure person free focused
    centered centric aware tenant site house effective efficient critical first only
    platform language long line off out over by day year month week hour point tier
    cloud value risk user volume speed date service learning art edge board mortem
    mortems
    """.split()
)
"""Second parts of compounds that keep their hyphen over a line break."""
_BROKEN = regex(
    r"\b([^\W\d_]+)[-‐] (?!(?:and|or|to|und|oder|bis|sowie|bzw|et|ou|y|o|e)\b)"
    r"([^\W\d_A-ZÄÖÜ][^\W\d_]*)"
)
""""peo- ple", but not "Früh- und Spätdienst"."""
BROKEN_OFF = regex(r"[^\W\d_][-‐]$")
_BROKEN_ADDRESS = regex(
    r"(?<![\w.+-])([\w.+-]+@[\w-]*) (?=[\w-]*\.[a-z]{2,}\b)", re.IGNORECASE
)
"""An e-mail address whose host has no dot goes on: "ada@ example.org"."""

_MONTH = r"(?:(?:19|20)\d\d[/.-]\d\d|\d\d[/.-](?:19|20)\d\d)"
_GERMAN_HEAD = regex(
    r"^[a-zäöüß]*(?:ung|heit|keit|schaft|brief|schein|zeugnis|betrieb|meister"
    r"|schlosser|arbeiter|fahrer|führer|leiter|techniker|mechaniker|händler|verkäufer"
    r"|pfleger|helfer|berater|lehrer|elektroniker|bearbeiter)(?:in|en)?$"
)
"""The head of a German compound, in small letters: "Betriebs- schlosser"."""
_OFTEN = 4
_GLUED = regex(rf"^({_MONTH} ?[–—-] ?{_MONTH})(?=[^\W\d_a-z])")
"""Dates whose column leaves no room beside it: "2030/09 – 2032/12Researcher"."""


def words_of(texts: Iterable[str]) -> frozenset[str]:
    """
    All words of a file, in lower case.
    """
    return frozenset(w for text in texts for w in re.findall(r"\w+", text.lower()))


def breaks_words(texts: Iterable[str]) -> bool:
    """
    Whether a margin took words apart in a text of those lines, and not somebody at a
    hyphen that the word has: a machine does so again and again.
    """
    return sum(len(_BROKEN.findall(text)) for text in texts) >= _OFTEN


def mended(text: str, words: frozenset[str], *, broken: bool = True) -> str:
    """
    *text* with what a margin took apart made whole, and what a column ran together
    apart; *words* are those of the file, whose words a margin has *broken* or not.
    """
    text = _GLUED.sub("\\1\t", _BROKEN_ADDRESS.sub(r"\1", text))
    return _BROKEN.sub(lambda cut: _whole(cut, words, broken=broken), text)


def _whole(cut: re.Match[str], words: frozenset[str], *, broken: bool) -> str:
    """
    The word, if it stands elsewhere or cannot be an item and what is said of it, as in
    "Irish- fluent".
    """
    first, second = cut.groups()
    if f"{first}{second}".lower() in words:
        return first + second
    if first[0].isupper() and _GERMAN_HEAD.search(second):
        return first + second
    if first[0].islower() and not broken:
        return f"{first}-{second}"
    return rejoined(f"{first}-", second) if first[0].islower() else cut[0]


def rejoined(text: str, more: str) -> str:
    """
    A word that a line break took apart, with its hyphen where it is a compound or
    belongs to an address.
    """
    text = text.rstrip("-‐")
    if re.search(r"[/@]\S*$", text):
        return f"{text}-{more}"
    rest = re.match(r"\w*", more)
    compound = rest is not None and rest[0].casefold() in _SECOND_PARTS
    return f"{text}-{more}" if compound or not more[:1].islower() else text + more
