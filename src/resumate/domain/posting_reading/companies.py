"""
Who is hiring. A wrong name in a letter is worse than none: what is not said plainly,
or in two places, is not read.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from resumate.domain.language.folding import fold
from resumate.domain.language.name_kinds import organisation_score
from resumate.domain.patterns import regex
from resumate.domain.posting_reading import company_signs as signs
from resumate.domain.posting_reading import title_words
from resumate.domain.posting_reading.clean_titles import without_gender
from resumate.domain.posting_reading.employer_names import (
    MOST_WORDS,
    clean,
    has_kind,
    is_name,
)
from resumate.domain.posting_reading.headings import known_part
from resumate.domain.posting_reading.heads import Head, is_surely_firm
from resumate.domain.posting_reading.letterheads import (
    above_a_town,
    behind_the_title,
    in_the_head,
    is_bare_name,
    tells_below,
)
from resumate.domain.posting_reading.lines import Line
from resumate.domain.posting_reading.parts import Part
from resumate.domain.posting_reading.places import places_told
from resumate.domain.posting_reading.sentences import sentences
from resumate.domain.posting_reading.universities import universities

_ENOUGH = 4
_LABEL_WEIGHT = 12
_HEAD_WEIGHT = 9
_HEAD_LINES = 6
_FIELD_LINES = 40

_ROMANCE = frozenset({"fr", "es", "it", "pt"})
_HOST = regex(r"@([\w-]{6,})\.")


def read_company(
    lines: Sequence[Line],
    title: str | None,
    head: Head | None = None,
    language: str = "en",
) -> str | None:
    """
    The employer's name as the posting writes it; None unless it is told. *head* tells
    it in one line with the post.
    """
    votes: Counter[str] = Counter()
    spelled: dict[str, str] = {}
    named = [(_HEAD_WEIGHT, head.company)] if head and head.company else []
    if language in _ROMANCE:
        formed = [signs.ROMANCE_FORM.fullmatch(x.text) for x in lines[:_HEAD_LINES]]
        named += [(_HEAD_WEIGHT, found["name"]) for found in formed if found]
    places = places_told([line.text for line in lines])
    for weight, raw in (*named, *_votes(lines, title)):
        name = clean(raw)
        labelled = weight == _LABEL_WEIGHT
        place = not labelled and name.casefold() in places
        if place or not is_name(name, title, labelled=labelled):
            continue
        key = name.casefold().removesuffix(".")
        votes[key] += weight
        spelled.setdefault(key, name)
    if not votes:
        return None
    best = max(votes, key=lambda key: (votes[key], -list(votes).index(key)))
    if votes[best] < _ENOUGH:
        return None
    fuller = [key for key in votes if key.startswith(f"{best} ")]
    whole = max(fuller, key=lambda key: votes[key], default=best)
    return spelled[whole if votes[whole] >= _ENOUGH else best]


def _votes(lines: Sequence[Line], title: str | None) -> Iterator[tuple[int, str]]:
    yield from _in_fields(lines[:_FIELD_LINES])
    yield from ((_HEAD_WEIGHT, name) for x in lines[:1] for name in _of_office(x.text))
    yield from ((_HEAD_WEIGHT, name) for name in universities(lines))
    head = [
        replace(x, text=without_gender(signs.STARS.sub("", x.text)))
        for x in lines[:_HEAD_LINES]
    ]
    yield from in_the_head(head, title)
    yield from ((5, name) for name in above_a_town(head, title, lines))
    yield from behind_the_title(lines, title)
    yield from _of_itself(lines)
    yield from ((5, line.text) for line in head if tells_below(line, lines, title))
    alone = [x.text for x in head if not x.bullet and is_bare_name(x.text, title)]
    yield from ((5, name) for name in alone if is_surely_firm(name, lines))
    yield from ((5, name) for name in _above_a_street(lines))
    yield from _of_addresses(head, lines)
    for line in lines:
        yield from _in_sentences(line.text)


def _in_fields(lines: Sequence[Line]) -> Iterator[tuple[int, str]]:
    """
    "School: St Ann's", and "Employer" above its name.
    """
    for line in lines:
        if match := signs.LABELLED.match(line.text):
            yield _LABEL_WEIGHT, match["name"]
    for label, below in pairwise(lines):
        named = signs.WHOLE_NAME.fullmatch(below.text) and " " in below.text
        if named and signs.LABEL_ALONE.fullmatch(label.text):
            yield _HEAD_WEIGHT, below.text


def _above_a_street(lines: Sequence[Line]) -> Iterator[str]:
    """
    Who, by the kind of house, is above or before a street: "Salon Kern", "Lindenallee
    12", or "Dunmore's Hardware, Main Street".
    """
    named = [
        name.text for name, below in pairwise(lines) if signs.STREET.match(below.text)
    ]
    found = [signs.IN_A_STREET.match(line.text) for line in lines[:_HEAD_LINES]]
    named += [match["name"] for match in found if match]
    yield from (name for name in named if organisation_score(name) > 1)


def _of_addresses(
    head: Sequence[Line], lines: Sequence[Line]
) -> Iterator[tuple[int, str]]:
    """
    Names that addresses tell: of the mail, of the host, of the street.
    """
    addresses = {word for x in lines for word in _address_words(x.text)}
    yield from ((7, x.text) for x in head[1:] if _has_address(x.text, addresses))
    hosts = {fold(host) for x in lines for host in _HOST.findall(x.text)}
    yield from ((_ENOUGH, x.text) for x in head[1:] if _has_host(x.text, hosts))
    yield from ((6, name) for x in lines for name in _with_street(x.text))
    for line in lines:
        for sentence in _said(line.text):
            small = signs.SMALL_IS.match(sentence)
            if small and small["name"] in addresses:
                yield 6, small["name"]


def _in_sentences(text: str) -> Iterator[tuple[int, str]]:
    if match := signs.HEADED_ABOUT.match(text):
        # "About the Gardens" is what they are called below.
        yield 2 if match["the"] and " " not in match["name"] else 6, match["name"]
    if match := signs.ABOUT_INLINE.search(text):
        yield 6, match["name"]
    for sentence in _said(text):
        for weight, sign in signs.SIGNS:
            if match := sign.search(sentence):
                yield weight, match["name"]


def _of_office(text: str) -> list[str]:
    """
    The town that a line names with who speaks for it.
    """
    office = title_words.OFFICE.search(text)
    return [text[: office.start()]] if office else []


def _with_street(text: str) -> list[str]:
    """
    The firm that a line names with its street and town, or with whom to write to there.
    """
    if match := signs.CARE_OF.search(text):
        return [match["name"]]
    match = signs.ADDRESSED.search(text)
    return [match["name"]] if match and organisation_score(match["name"]) > 1 else []


def _address_words(text: str) -> list[str]:
    """
    The words of mail and web addresses: "klunkr" of "jobs@klunkr.example".
    """
    return re.findall(r"[\w-]+", " ".join(signs.ADDRESS.findall(text)))


def _has_address(text: str, addresses: set[str]) -> bool:
    """
    Whether a line of the head is a name, and an address is made of its first words:
    "Rangeview Electrical & Data" of "jobs@rangeviewelectrical.example".
    """
    if not signs.WHOLE_NAME.fullmatch(text) or len(text.split()) > MOST_WORDS:
        return False
    words = [fold(word) for word in re.findall(r"\w+", text)]
    joined = {"".join(words[:n]) for n in range(2, len(words) + 1)}
    return not joined.isdisjoint(map(fold, addresses))


def _has_host(text: str, hosts: set[str]) -> bool:
    """
    Whether one word of a name in the head is a host's: "Gemeinde Reussmatt (LU)" of
    "post@reussmatt.example".
    """
    named = re.split(r" [|·•] | \(", text)[0]
    words = [fold(word) for word in re.findall(r"\w+", named)]
    whole = 1 < len(words) <= MOST_WORDS and not re.search(r"[.!?:,]", named)
    return whole and not hosts.isdisjoint(words)


def _said(text: str) -> Iterator[str]:
    for sentence in sentences(text):
        yield sentence
        _, colon, rest = sentence.partition(": ")
        if colon and rest[:1].isupper():
            yield rest


def _of_itself(lines: Sequence[Line]) -> Iterator[tuple[int, str]]:
    """
    The subject of the first sentence under "About us", and of one near the top; and
    what the last line of all begins with, if it is said before.
    """
    for position, line in enumerate(lines):
        above = lines[position - 1].text if position else ""
        about = known_part(above) is Part.ABOUT
        if line.bullet or not (about or (position and position < _HEAD_LINES)):
            continue
        first = next(_said(line.text), "")
        if about and (match := signs.IS_A.match(first)) and _of_us(line.text):
            yield 5, match["name"]
        elif match := signs.DOES.match(first):
            known = signs.FIRM_DOES.match(first) and _opens_body(lines, position)
            sure = len(match["name"].split()) > 1 or known
            yield 5 if about else 4 if sure else 2, match["name"]
        elif (match := signs.THEY_DO.match(first)) and has_kind(match["name"]):
            yield 4, match["name"]
        elif match := signs.IS.match(first):
            named = " " in match["name"] and _opens_body(lines, position)
            if named or signs.OF_AN_EMPLOYER.search(match["name"]):
                yield 4, match["name"]


def _of_us(text: str) -> bool:
    """
    Whether the sentence behind the first goes on about "us": then the first named them.
    """
    said = sentences(text)
    return len(said) > 1 and bool(signs.US.search(said[1]))


def _opens_body(lines: Sequence[Line], position: int) -> bool:
    """
    Whether the first sentence of all stands at *position*, where firms name themselves.
    """
    return not any(line.text.endswith(".") for line in lines[:position])
