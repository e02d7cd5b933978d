"""
How to reach whom the resume is of.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Iterator, Sequence

from resumate.domain.forgetting import remembered
from resumate.domain.language.dates import find_dates
from resumate.domain.language.places import is_place
from resumate.domain.language.reached import EMAIL, PHONE
from resumate.domain.patterns import Said, regex
from resumate.domain.reading.contact.address import (
    URL,
    are_handles,
    is_address,
    location_of,
    pieces_of,
    says_where,
)
from resumate.domain.reading.contact.labels import FIELD, OF_A_PLACE, TITLE_OF_PAGE
from resumate.domain.reading.contact.person_name import labels_name, name_of
from resumate.domain.reading.lines.source import SourceLine
from resumate.domain.resume import Contact

_STREET = regex(r" [A-Z][a-z]+[^,|\t]{0,30}")
"""What stands behind the number of a house."""
_MONTH = regex(r"(?<![\d-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?![\d-])")
_YEARS = regex(r"(?:1[5-9]|20)\d\d\s?[-–/]\s?(?:1[5-9]|20)\d\d")
_DAY = regex(r"\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:19|20)\d\d")
"""A day, as of birth: no telephone number."""
_PRIVATE = Said(
    r"^(?:date of birth|birth ?date|born|nationality|marital status|gender|sex|age"
    r"|religion|caste|blood group|place(?=\s*[:\t])|d\.?o\.?b\b\.?"
    r"|geburts(?:datum|tag|ort)|geboren|geb\.(?=:? )|jg\.(?= )|jahrgang"
    r"|staatsangeh(?:\.|örigkeit)|staatsbürgerschaft|geschlecht|konfession|zivilstand"
    r"|heimatort|(?:eltern|geschwister|familie)(?=\s*[:\t])"
    r"|(?:[a-zäöü]+(?:\.|ische[rn]?|e[rn]?) )?staatsbürger(?:in)?(?=$|[ ,])"
    r"|familienstand|date de naissance"
    r"|nationalité|fecha de nacimiento|nacionalidad|estado civil|data di nascita"
    r"|(?:father|mother|husband|wife|spouse)['’]?s? name|passport|aol messenger|skype"
    r"|google talk)(?!\w)"
    r"|^\*\s?\d{1,2}\. ?(?:\d|[^\W\d_])"
    r"|^\d{1,2}\. ?\d{1,2}\. ?(?:19|20)\d\d(?:, [^\W\d]| in |$)"
    r"|^(?:schweizer(?:in)?|deutscher?|österreicher(?:in)?|verheiratet|ledig|geschieden"
    r"|verwitwet|célibataire|mariée?|divorcée?|solter[oa]|casad[oa]|divorciad[oa]"
    r"|married|single|divorced)\s*(?:[,;|/]|$)",
)
_PLACE_FIELD = regex(
    rf"^(?:{OF_A_PLACE})\s*[:：\t]\s*",
    re.IGNORECASE,
)
_LONGEST_PLACE = 70
_HEADLINES = 3
"""Lines that may name a place beside what somebody is."""


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


@remembered(1_024)
def is_contact_line(text: str) -> bool:
    """
    Whether a line of the header only says who and where the person is.
    """
    if FIELD.match(text) or _PRIVATE.match(text) or EMAIL.search(text):
        return True
    if TITLE_OF_PAGE.fullmatch(text) or labels_name(text):
        return True
    span = find_dates(text)
    if span is not None and span.ranged:  # "03/2022 – 02/2023" is no telephone number
        return False
    pieces = pieces_of(text)
    if sum(map(len, pieces)) < 0.5 * len(text):
        return True
    return all(says_where(piece) or are_handles(piece) for piece in pieces)


def _first(pattern: re.Pattern[str], lines: Sequence[SourceLine]) -> str | None:
    for line in lines:
        match = pattern.search(line.text)
        if match:
            return match[0].strip(".'-")
    return None


_FAX = regex(r"fax(?:\W*(?:no|nr|number|nummer))?\W*$", re.IGNORECASE)
_CALLED = regex(
    r"\b(?:tel\w*|t|m|mob\w*|cell\w*|phone|handy|natel|privat|home|móvil|portable)\W*$",
    re.IGNORECASE,
)
"""What stands before a number that is called."""


def _phone(lines: Sequence[SourceLine]) -> str | None:
    """
    The first telephone number, and with it a second one that stands in the same line or
    is called one: "02594 5550147, 0151 5550118".
    """
    found = ((line, match) for line in lines for match in _phones(line.text))
    first = next(found, None)
    if first is None:
        return None
    told = " ".join(first[1][0].split())
    for line, match in found:
        before, number = line.text[: match.start()], " ".join(match[0].split())
        beside = line is first[0] or _CALLED.search(before)
        if beside and not _FAX.search(before) and _digits(number) != _digits(told):
            return f"{told}, {number}"
    return told


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _phones(text: str) -> Iterator[re.Match[str]]:
    """
    What in a line is a telephone number, by its digits and what is around them.
    """
    for match in PHONE.finditer(text):
        digits = len(_digits(match[0]))
        dates = find_dates(match[0])
        years = _YEARS.fullmatch(match[0]) or (dates and dates.ranged)
        month = _MONTH.search(match[0])  # "3.4 2026-06" is a grade and a month
        if month and digits - len(month[0]) < 7:
            continue
        years = years or re.match(r"(?:0?[1-9]|1[0-2])/(?:19|20)\d\d\b", match[0])
        years = years or _DAY.fullmatch(match[0])
        street = _STREET.match(text, match.end())
        if street and is_address(text[match.start() : street.end()]):
            continue  # "204 - 1180 Elm Street"
        if match[0].count("(") != match[0].count(")"):
            continue  # "(City & Guilds 2357) - 2016" is a paper and its year
        if 7 <= digits <= 15 and not years:
            yield match


def _links(lines: Sequence[SourceLine]) -> Iterator[str]:
    for line in lines:
        for match in URL.finditer(EMAIL.sub(" ", line.text)):
            yield match[0].rstrip(".,;:")


def _location(header: Sequence[SourceLine], name: str | None) -> str | None:
    """
    What a label says, or else the lines that only say who and where somebody is.
    """
    texts = [line.text for line in header]
    for text in texts:
        if (field := _PLACE_FIELD.match(text)) and len(text) <= _LONGEST_PLACE:
            return text[field.end() :].strip() or None
    reached = (t for t in texts if is_contact_line(t) and not _PRIVATE.match(t))
    beside = (p for t in texts[:_HEADLINES] for p in pieces_of(t) if is_place(p))
    return location_of(reached, name) or next(beside, None)
