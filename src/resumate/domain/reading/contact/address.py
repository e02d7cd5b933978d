"""
Where somebody can be reached, as a line tells it: mail, telephone, net and post.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence

from resumate.domain.language.name_kinds import title_score
from resumate.domain.language.places import is_place
from resumate.domain.language.reached import EMAIL, PHONE
from resumate.domain.patterns import regex
from resumate.domain.reading.contact.labels import FIELD

URL = regex(
    r"(?:https?://|www\.)[^\s|<>()]+"
    r"|\b(?:[a-z]{2,3}\.)?(?:linkedin|github|gitlab|xing|behance|dribbble|medium"
    r"|stackoverflow|kaggle|orcid|twitter|x)\.(?:com|org|net)/[^\s|<>(),]+"
    r"|(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,8}(?:com|org|net|io|dev|me|de|fr|es|it|pt|nl"
    r"|eu|uk|ch|at|be|design|games|app|tech|codes|page|site|info|cn|ai|co)\b(?:/[^\s|<>(),]*)?",
    re.IGNORECASE,
)
_STREET = regex(
    r"\b\d{1,5}\b.*\b(?:st|street|road|rd|ave|avenue|lane|ln|hill|drive|dr|blvd|way"
    r"|court|square|suite|rue|calle|via|boulevard|place)\b\.?"
    r"|(?:straße|strasse|str\.|weg|platz|allee|gasse|straat|laan)\s*\d"
    r"|[省市区县區縣].*[路街道弄号號巷]"
    r"|\b(?:rue|calle|via|rua|avenida|plaza)\b.*\d|\b\d{4,5}\s+(?-i:[A-ZÄÖÜ])"
    r"|^\d{1,5}[a-z]?,? (?-i:(?:[A-Z][\w'’.-]+ ){1,3}(?:Close|Crescent|Gardens?|Terrace"
    r"|Grove|Mews|Row|Park|Rise|Walk|View|Parade|Green|Croft|Wharf|Quay|Mount|Circle"
    r"|Trail|Parkway))(?=,|$)"
    r"|, (?-i:[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,2}),? "
    r"(?-i:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})$",
    re.IGNORECASE,
)
_POSTCODE_FIRST = regex(
    r"(?:[A-Z]{1,3}[- ])?\d{3,5}(?: \d{2})? [^\W\d_][^\W\d_ .-]*(?:[ -][^\W\d_]+){0,2}"
)
_BETWEEN = regex(r"\t|\s*\|\s*|\s+[•·~*♦]\s+|\s+/{1,2}(?:\s+|$)|\s{3,}| (?=geb\. )")
_CALLED = (
    r"e-?mail|mail|mob(?:ile|il)?|(?:tele)?phone|tel|(?:tele)?fon|natel|cell|handy"
    r"|fax|téléphone|tél|teléfono|móvil"
)
_LABEL = regex(
    rf"^(?:{_CALLED}|[etmp])\b[.:\s]*|[\s,]+(?:{_CALLED}|[a-z])\b[.:]*$",
    re.IGNORECASE,
)
_EDGES = " ,;·|•-–—:"
_LIVES_IN = regex(r"^(?:wohnhaft|wohnt|living|lives|residing) in (?=\S)", re.IGNORECASE)
_BIRTH = regex(
    r"(?:\*|\b(?:geb\.|geboren|born))(?: am| on)? ?"
    r"\d{1,2}(?:[./-]|\.? [^\W\d_]+\.?,?) ?"
    r"(?:\d{1,2}[./-])?(?:\d{4}|\d\d)\b(?: in [A-ZÄÖÜ][^\W\d_]+)?"
)
_SINCE = regex(r"\s*\((?:since|from|seit|ab) [^()]*\)", re.IGNORECASE)
"""When somebody moved there is no part of a place."""
_BORN = regex(r"(?:\*|geb\.|geboren\b|born\b|née?\b|nacid[oa]\b)", re.IGNORECASE)
"""Where and when somebody was born is not where they live."""
_ICON = regex(r"^[^\w(+]+")
_ASIDE = regex(r"\s*\([^()]*\)")
_LONGEST_PLACE = 90
_IN_A_SENTENCE = regex(
    r"\b(?:no|not|use|my|me|please|or|only|via|bitte|kein\w*|nur|meine?[mnrs]?|über|"
    r"mon|ma|mi|por)\b",
    re.IGNORECASE,
)
"""Words of what is said about an address: "No email, use my neighbour's"."""
_PARTS = regex(r"\t|\s+\|\s+|\s+[•·–—]\s+|,\s+|\s{3,}")
_NETWORKS = frozenset(
    """
    linkedin github gitlab xing behance dribbble medium twitter x facebook instagram
    youtube skype itch.io stackoverflow kaggle orcid mastodon bluesky website portfolio
    """.split()
)


def pieces_of(text: str) -> list[str]:
    """
    What a line says besides how to call and to write to somebody.
    """
    rest = PHONE.sub("\t", URL.sub("\t", EMAIL.sub("\t", _BIRTH.sub("\t", text))))
    pieces = _BETWEEN.split(_SINCE.sub("", rest))
    bare = (_LABEL.sub("", _ICON.sub("", p.strip())) for p in pieces)
    told = [_LIVES_IN.sub("", piece.strip(_EDGES)) for piece in bare]
    return with_streets_joined([piece for piece in told if piece])


def with_streets_joined(pieces: Sequence[str]) -> list[str]:
    """
    The pieces, a street beside the town with its postcode that follows it.
    """
    joined = [*pieces]
    for at in range(len(joined) - 1, 0, -1):
        if is_street_of(*joined[at - 1 : at + 1]):
            joined[at - 1 : at + 1] = [", ".join(joined[at - 1 : at + 1])]
    return joined


def says_where(text: str) -> bool:
    """
    Whether *text* is a place or an address, with or without an aside.
    """
    plain = _ASIDE.sub("", text) or text
    return is_place(plain) or is_address(plain)


def is_address(text: str) -> bool:
    """
    A street with its number, or a postcode with its town.
    """
    if _POSTCODE_FIRST.fullmatch(text):
        return True
    street = _STREET.search(text)
    return bool(street or ("," in text and _names_town(text))) and (
        len(text.split()) <= 16
    )


_STREET_ALONE = regex(r"[A-ZÄÖÜ][^\d,;:@|\t]{2,40} \d{1,4}(?: ?[a-z])?(?:[/-]\d{1,3})*")
"""What may be a street with its number, of whatever name: "Lange Reihe 12"."""


def is_street_of(text: str, below: str) -> bool:
    """
    Whether *text* can only be the street of the town with its postcode *below*.
    """
    street = _STREET_ALONE.fullmatch(text) and not title_score(text)
    return bool(street) and _POSTCODE_FIRST.fullmatch(below) is not None


def _names_town(text: str) -> bool:
    return is_place(re.split(r"[,，]\s*", text)[-1])


def are_handles(piece: str) -> bool:
    """
    Whether *piece* is only a name in a network, or the name of one.
    """
    return all(_is_handle(part) for part in _PARTS.split(piece))


def _is_handle(part: str) -> bool:
    part = re.sub(r"^[^\w@]+|^[ð§Iï]\s+", "", part).strip(" :@")
    return (
        part.lower() in _NETWORKS
        or not part
        or (part.islower() and " " not in part and not title_score(part))
    )


def location_of(lines: Iterable[str], name: str | None) -> str | None:
    """
    Where somebody lives: the first address, with its town where that stands next to
    it, else what nothing but a place explains beside an e-mail address.
    """
    told = [
        (at, line, piece)
        for at, line in enumerate(lines)
        for piece in pieces_of(line)
        if _may_be_place(piece)
    ]
    for (at, _, piece), (after, _, beside) in itertools.pairwise([*told, (-9, "", "")]):
        if says_where(piece):
            apart = after > at + 1 or not says_where(beside)
            return piece if apart or _is_whole(piece) else f"{piece}, {beside}"
    return next(_unexplained(told, name), None)


def _is_whole(piece: str) -> bool:
    """
    Whether an address has its town.
    """
    last = re.split(r"[,，]\s*", _ASIDE.sub("", piece))[-1]
    return is_place(last) or _POSTCODE_FIRST.fullmatch(last) is not None


def _unexplained(
    told: Iterable[tuple[int, str, str]], name: str | None
) -> Iterator[str]:
    for _, line, piece in told:
        said = _IN_A_SENTENCE.search(piece)
        if EMAIL.search(line) and piece != name and piece[0].isupper() and not said:
            yield piece


def _may_be_place(piece: str) -> bool:
    named = FIELD.match(piece) or title_score(piece) > 0 or are_handles(piece)
    told = named or _BORN.match(piece)
    return len(piece) <= _LONGEST_PLACE and not told
