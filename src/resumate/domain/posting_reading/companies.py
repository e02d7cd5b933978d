"""
Who is hiring. A wrong name in a letter is worse than none: what is not said plainly,
or in two places, is not read.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from resumate.domain.language.folding import fold
from resumate.domain.language.name_kinds import organisation_score
from resumate.domain.patterns import regex
from resumate.domain.posting_reading import company_signs as signs
from resumate.domain.posting_reading import title_words
from resumate.domain.posting_reading.clean_titles import names_a_job, without_gender
from resumate.domain.posting_reading.employer_names import (
    MOST_WORDS,
    clean,
    ends_as_employer,
    has_form,
    is_name,
    may_be_whole,
    stands_for_itself,
    without_place,
)
from resumate.domain.posting_reading.headings import known_part
from resumate.domain.posting_reading.heads import Head
from resumate.domain.posting_reading.lines import Line
from resumate.domain.posting_reading.parts import Part
from resumate.domain.posting_reading.sentences import sentences
from resumate.domain.posting_reading.universities import universities

_ENOUGH = 4
_LABEL_WEIGHT = 12
_HEAD_WEIGHT = 9
_HEAD_LINES = 6

_SURE_WORDS = 3
_ROMANCE = frozenset({"fr", "es", "it", "pt"})
_LONGEST_PLACE = 60
_POSTCODE = regex(r"(?:[A-Z]{1,2}-)?\d{4,5} [A-ZÄÖÜ]")
_HOST = regex(r"@([\w-]{6,})\.")
_DASH = regex(r"\s[-–—]\s")


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
    for weight, raw in (*named, *_votes(lines, title)):
        name = clean(raw)
        labelled = weight == _LABEL_WEIGHT
        if not is_name(name, title, labelled=labelled):
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
    for line in lines[:40]:
        if match := signs.LABELLED.match(line.text):
            yield _LABEL_WEIGHT, match["name"]
    yield from ((_HEAD_WEIGHT, name) for x in lines[:1] for name in _of_office(x.text))
    yield from ((_HEAD_WEIGHT, name) for name in universities(lines))
    head = [
        replace(x, text=without_gender(signs.STARS.sub("", x.text)))
        for x in lines[:_HEAD_LINES]
    ]
    yield from _in_the_head(head, title)
    yield from _behind_the_title(lines, title)
    yield from _of_itself(lines)
    yield from ((5, line.text) for line in head if _tells_below(line, lines, title))
    addresses = {word for x in lines for word in _address_words(x.text)}
    yield from ((7, x.text) for x in head[1:] if _has_address(x.text, addresses))
    hosts = {fold(host) for x in lines for host in _HOST.findall(x.text)}
    yield from ((_ENOUGH, x.text) for x in head[1:] if _has_host(x.text, hosts))
    yield from ((6, name) for x in lines for name in _with_street(x.text))
    for line in lines:
        if match := signs.HEADED_ABOUT.match(line.text):
            # "About the Gardens" is what they are called below.
            yield 2 if match["the"] and " " not in match["name"] else 6, match["name"]
        if match := signs.ABOUT_INLINE.search(line.text):
            yield 6, match["name"]
        for sentence in _said(line.text):
            small = signs.SMALL_IS.match(sentence)
            if small and small["name"] in addresses:
                yield 6, small["name"]
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
    match = signs.ADDRESSED.match(text)
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


def _in_the_head(lines: Sequence[Line], title: str | None) -> Iterator[tuple[int, str]]:
    """
    "Engineer at Ravelin", and the line beside the title: "Ravelin | Remote".
    """
    for position, line in enumerate(lines):
        first = re.split(r"[|·•]", line.text)[0]
        if line.bullet or known_part(line.text) or first.endswith((".", "!")):
            continue
        titled = title is not None and title.casefold() in line.text.casefold()
        if titled and (match := signs.TITLE_AT.search(line.text)):
            yield 7, match["name"]
        behind = line.text.rpartition(" | ")[2]
        if titled and behind != line.text and signs.OF_AN_EMPLOYER.search(behind):
            yield 5, behind
        dashed = _DASH.split(line.text)[-1]
        if titled and signs.WITH_LEGAL.fullmatch(dashed):
            yield 5, dashed
        beside = any(
            title is not None and title.casefold() in other.text.casefold()
            for other in lines[max(0, position - 2) : position + 2]
            if other is not line
        )
        headed = signs.HEADED_ABOUT.match(line.text.title())
        if titled or not beside or ":" in first or headed:
            continue
        if position and _is_bare_name(lines[position - 1].text, title):
            continue  # where they are, and on what terms
        yield from _beside_title(line, lines[position + 1 : position + 2])


def _behind_the_title(
    lines: Sequence[Line], title: str | None
) -> Iterator[tuple[int, str]]:
    """
    "Teacher – Alder Bend Primary School, Hull", where the first sentence, or any of one
    that is surely an employer's name, tells what Alder Bend is.
    """
    *before, behind = _DASH.split(lines[0].text) if lines and title else [""]
    name = without_place(behind)
    if not before or not signs.WHOLE_NAME.fullmatch(name):
        return
    words = name.split()
    short = " ".join(words[:2])
    sure = len(words) >= _SURE_WORDS and signs.OF_AN_EMPLOYER.search(name)
    said = sure and any(
        line.text.startswith((f"{short} is ", f"{short} has ")) for line in lines
    )
    opens = "|".join(map(re.escape, (name, short, words[0])))
    first = [line.text for line in lines[1:2]]
    if said or any(re.match(rf"(?:{opens}) {signs.TELLS}\b", x) for x in first):
        yield 5, name


def _tells_below(line: Line, lines: Sequence[Line], title: str | None) -> bool:
    """
    Whether *line*, of the head, is a name of several words whose first the posting has
    for a whole sentence's subject, and nowhere as a common word: "Orrel Timber & Slate"
    of "Orrel is a merchant with nine branches".
    """
    first, _, more = line.text.partition(" ")
    if not (more and may_be_whole(line.text) and stands_for_itself(line.text, title)):
        return False
    opens = re.compile(rf"{re.escape(first)} {signs.TELLS}\b")
    common = re.compile(rf"\b{re.escape(first.casefold())}\b")
    told = any(opens.match(one) for x in lines for one in sentences(x.text))
    return told and not any(common.search(x.text) for x in lines)


def _is_bare_name(text: str, title: str | None) -> bool:
    """
    Whether *text*, above a line about place and terms, is an employer and no more.
    """
    named = signs.WHOLE_NAME.fullmatch(text) is not None and " " in text
    return named and not signs.NOT_ALONE.search(text) and stands_for_itself(text, title)


def _beside_title(line: Line, below: Sequence[Line]) -> Iterator[tuple[int, str]]:
    """
    "Ravelin | Remote", "Ravelin Ltd", "Ravelin Textile Museum, Sheffield".
    """
    if spelled_out := signs.SPELLED_OUT.fullmatch(line.text):
        yield 9, spelled_out["name"]
    head = signs.LETTERHEAD.match(line.text)
    legal = re.fullmatch(rf"{signs.NAME},? {signs.LEGAL}\.?", line.text) is not None
    barred = re.search(r"[|·•]", line.text) is not None
    dashed = re.search(r"\w \w.*\s[-–]\s[A-Z][a-z]+$", line.text) is not None
    sure = dashed and not names_a_job(line.text) and head
    if sure and head and not signs.NOT_ALONE.search(head["name"]):
        yield 5, head["name"]
    elif head and signs.TERMS.search(head["name"]):
        return
    elif signs.OF_PARTNERS.fullmatch(line.text):
        yield 9, line.text
    elif head and (barred or _names_place(head["name"], head["rest"])):
        yield 8, head["name"]
    elif legal or has_form(line.text):
        yield 8, line.text
    elif _is_firm_before_a_dash(line.text):
        yield 5, line.text
    elif may_be_whole(line.text):
        placed = any(
            signs.PLACE.search(other.text)
            and len(re.split(r"[|·•]", other.text)[0]) < _LONGEST_PLACE
            for other in below
        )
        words = len(line.text.split())
        ends = not below or below[0].opens
        if (
            placed
            or signs.OF_AN_EMPLOYER.search(line.text)
            or signs.BEGINS_AS_EMPLOYER.match(line.text)
            or (ends and words >= _SURE_WORDS)
        ):
            yield 5, line.text


def _is_firm_before_a_dash(text: str) -> bool:
    """
    "Coral Street Specialist Centre – South Brisbane – Full time", "Gutshof Lärchenried
    – Hotel & Restaurant".
    """
    name, *rest = _DASH.split(text)
    whole = signs.WHOLE_NAME.fullmatch(name)
    if not (rest and whole):
        return False
    kind = signs.WHOLE_NAME.fullmatch(rest[0]) and signs.OF_AN_EMPLOYER.search(rest[0])
    return bool(ends_as_employer(name) or kind)


def _names_place(name: str, rest: str) -> bool:
    """
    Whether "name, rest" is an employer and its place, and not a city and its country.
    """
    if signs.NOT_ALONE.search(name):
        return False
    house = signs.OF_AN_EMPLOYER.search(name) or signs.BEGINS_AS_EMPLOYER.match(name)
    if house or "," in rest or _POSTCODE.match(rest) or has_form(name):
        return True
    city_of = re.fullmatch(r"[A-Z]{2,3}", rest) or signs.COUNTRY.search(rest)
    return not city_of and (
        len(name.split()) >= _SURE_WORDS or bool(signs.PLACE.search(rest))
    )
