"""
How to reach whom the resume is of.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Iterator, Sequence

from resumate.domain.language.dates import find_dates
from resumate.domain.language.name_kinds import title_score
from resumate.domain.language.places import is_place
from resumate.domain.patterns import regex
from resumate.domain.reading.labels import FIELD, TITLE_OF_PAGE
from resumate.domain.reading.person_name import name_of
from resumate.domain.reading.source import SourceLine
from resumate.domain.resume import Contact

EMAIL = regex(
    r"(?<![\w.+'-])[\w.+'-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,}", re.IGNORECASE
)
_MONTH = regex(r"(?<![\d-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?![\d-])")
_PHONE = regex(r"(?<![\w./@-])\+?\(?\d[\d\s().\-/–]{6,20}\d(?![\w@])")
_URL = regex(
    r"(?:https?://|www\.)[^\s|<>()]+"
    r"|\b(?:[a-z]{2,3}\.)?(?:linkedin|github|gitlab|xing|behance|dribbble|medium"
    r"|stackoverflow|kaggle|orcid|twitter|x)\.(?:com|org|net)/[^\s|<>(),]+"
    r"|(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,8}(?:com|org|net|io|dev|me|de|fr|es|it|pt|nl"
    r"|eu|uk|ch|at|be|design|games|app|tech|codes|page|site|info|cn|ai|co)\b(?:/[^\s|<>(),]*)?",
    re.IGNORECASE,
)
_POSTCODE_FIRST = regex(
    r"(?:[A-Z]{1,3}[- ])?\d{3,5}(?: \d{2})? [^\W\d_][^\W\d_ .-]*(?:[ -][^\W\d_]+){0,2}"
)
_YEARS = regex(r"(?:1[5-9]|20)\d\d\s?[-–/]\s?(?:1[5-9]|20)\d\d")
_DAY = regex(r"\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:19|20)\d\d")
"""A day, as of birth: no telephone number."""
_NETWORKS = frozenset(
    """
    linkedin github gitlab xing behance dribbble medium twitter x facebook instagram
    youtube skype itch.io stackoverflow kaggle orcid mastodon bluesky website portfolio
    """.split()
)
_PRIVATE = regex(
    r"^(?:date of birth|birth ?date|born|nationality|marital status|gender|sex|age"
    r"|geburtsdatum|geboren|geb\.(?= )|jg\.(?= )|jahrgang|staatsangehörigkeit|"
    r"familienstand|date de naissance"
    r"|nationalité|fecha de nacimiento|nacionalidad|estado civil|data di nascita"
    r"|father['’]?s name|passport|aol messenger|skype|google talk)(?!\w)",
    re.IGNORECASE,
)
_PARTS = regex(r"\t|\s+\|\s+|\s+[•·–—]\s+|,\s+|\s{3,}")
_COLUMNS = regex(r"\t|\s+\|\s+|\s+[•·]\s+|\s{3,}")
_PLACE_FIELD = regex(
    r"^(?:address|adresse|anschrift|dirección|direccion|indirizzo|location|localisation"
    r"|ubicación|ort|wohnort|地址)\s*[:：]\s*",
    re.IGNORECASE,
)
_LONGEST_PLACE = 70


def contact_of(header: Sequence[SourceLine], lines: Sequence[SourceLine]) -> Contact:
    """
    The contact data, from the *header* first and from all *lines* where it lacks.
    """
    email = _first(EMAIL, header) or _first(EMAIL, lines)
    name = name_of(header, lines, email)
    return Contact(
        name=name,
        email=email,
        phone=_phone(header)
        or _phone(lines[:15])
        or _phone([line for line in lines if FIELD.match(line.text)]),
        links=tuple(dict.fromkeys(_links(header)))[:8],
        location=_location(header, name),
    )


def is_contact_line(text: str) -> bool:
    """
    Whether a line of the header only says who and where the person is.
    """
    if FIELD.match(text) or _PRIVATE.match(text) or EMAIL.search(text):
        return True
    if TITLE_OF_PAGE.fullmatch(text):
        return True
    span = find_dates(text)
    if span is not None and span.ranged:  # "03/2022 – 02/2023" is no telephone number
        return False
    rest = _URL.sub("", _PHONE.sub("", text))
    parts = [p for p in _PARTS.split(rest) if p and any(c.isalnum() for c in p)]
    if len(rest) < 0.5 * len(text) or not parts:
        return True
    return is_place(rest) or is_address(rest) or all(map(_is_handle, parts))


def is_address(text: str) -> bool:
    """
    A street with its number, or a postcode with its town.
    """
    words = text.split()
    street = re.search(
        r"\b\d{1,5}\b.*\b(?:st|street|road|rd|ave|avenue|lane|ln|hill|drive|dr|blvd|way"
        r"|court|square|suite|rue|calle|via|boulevard|place)\b\.?"
        r"|(?:straße|strasse|str\.|weg|platz|allee|gasse|straat|laan)\s*\d"
        r"|[省市区县區縣].*[路街道弄号號巷]"
        r"|\b(?:rue|calle|via|rua|avenida|plaza)\b.*\d|\b\d{4,5}\s+[A-ZÄÖÜ]",
        text,
        re.IGNORECASE,
    )
    place = is_place(re.split(r"[,，]\s*", text)[-1])
    if _POSTCODE_FIRST.fullmatch(text):
        return True
    return (bool(street) or (place and "," in text)) and len(words) <= 16


def _is_handle(part: str) -> bool:
    part = re.sub(r"^[^\w@]+|^[ð§Iï]\s+", "", part).strip(" :@")
    return (
        part.lower() in _NETWORKS
        or not part
        or (part.islower() and " " not in part and not title_score(part))
    )


def _first(pattern: re.Pattern[str], lines: Sequence[SourceLine]) -> str | None:
    for line in lines:
        match = pattern.search(line.text)
        if match:
            return match[0].strip(".'-")
    return None


def _phone(lines: Sequence[SourceLine]) -> str | None:
    for line in lines:
        for match in _PHONE.finditer(line.text):
            digits = sum(c.isdigit() for c in match[0])
            dates = find_dates(match[0])
            years = _YEARS.fullmatch(match[0]) or (dates and dates.ranged)
            month = _MONTH.search(match[0])  # "3.4 2026-06" is a grade and a month
            if month and digits - len(month[0]) < 7:
                continue
            years = years or re.match(r"(?:0?[1-9]|1[0-2])/(?:19|20)\d\d\b", match[0])
            years = years or _DAY.fullmatch(match[0])
            if 7 <= digits <= 15 and not years:
                return " ".join(match[0].split())
    return None


def _links(lines: Sequence[SourceLine]) -> Iterator[str]:
    for line in lines:
        for match in _URL.finditer(EMAIL.sub(" ", line.text)):
            yield match[0].rstrip(".,;:")


def _location(header: Sequence[SourceLine], name: str | None) -> str | None:
    """
    A part of the address rows that is a place, or that nothing else explains beside an
    e-mail address.
    """
    for line in header[:14]:
        text = line.text
        if (field := _PLACE_FIELD.match(text)) and len(text) <= _LONGEST_PLACE:
            return text[field.end() :].strip() or None
        if not is_contact_line(text) or _PRIVATE.match(text):
            continue
        beside = bool(EMAIL.search(text))
        for column in _COLUMNS.split(text):
            part = column.strip(" ,;·|•📍")
            if _may_be_place(part) and (
                is_place(part) or is_address(part) or (beside and part != name)
            ):
                return part
    return None


def _may_be_place(part: str) -> bool:
    taken = EMAIL.search(part) or _URL.search(part) or _PHONE.search(part)
    named = FIELD.match(part) or title_score(part) > 0 or _is_handle(part)
    return not (taken or named) and 0 < len(part) <= _LONGEST_PLACE
