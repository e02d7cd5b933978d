"""
Names in the head of a posting: beside the title, above a town, on a line of their own.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from resumate.domain.language.name_kinds import organisation_score
from resumate.domain.language.places import is_somewhere, is_town
from resumate.domain.patterns import regex
from resumate.domain.posting_reading import company_signs as signs
from resumate.domain.posting_reading.clean_titles import names_a_job
from resumate.domain.posting_reading.employer_names import (
    ends_as_employer,
    has_form,
    may_be_whole,
    stands_for_itself,
    without_place,
)
from resumate.domain.posting_reading.headings import known_part
from resumate.domain.posting_reading.heads import names_department
from resumate.domain.posting_reading.lines import Line
from resumate.domain.posting_reading.places import is_place
from resumate.domain.posting_reading.sentences import sentences

_SURE_WORDS = 3
_LONGEST_PLACE = 60
_POSTCODE = regex(r"(?:[A-Z]{1,2}-)?\d{4,5} [A-ZÄÖÜ]")
_DASH = regex(r"\s[-–—]\s")


def in_the_head(lines: Sequence[Line], title: str | None) -> Iterator[tuple[int, str]]:
    """
    "Engineer at Ravelin", and the line beside the title: "Ravelin | Remote".
    """
    for position, line in enumerate(lines):
        first = re.split(r"[|·•]", line.text)[0]
        if line.bullet or known_part(line.text) or first.endswith((".", "!")):
            continue
        titled = _names(title, line.text)
        if titled and (match := signs.TITLE_AT.search(line.text)):
            yield 7, match["name"]
        behind = line.text.rpartition(" | ")[2]
        if titled and behind != line.text and signs.OF_AN_EMPLOYER.search(behind):
            yield 5, behind
        dashed = _DASH.split(line.text)[-1]
        if titled and signs.WITH_LEGAL.fullmatch(dashed):
            yield 5, dashed
        headed = signs.HEADED_ABOUT.match(line.text.title())
        if not _is_beside(lines, position, title) or ":" in first or headed:
            continue
        if position and is_bare_name(lines[position - 1].text, title):
            continue  # where they are, and on what terms
        yield from _beside_title(line, lines[position + 1 : position + 2])


def above_a_town(
    head: Sequence[Line], title: str | None, lines: Sequence[Line]
) -> Iterator[str]:
    """
    The name of several words, of no department, that stands beside the title and above
    a town: "Line Cook", "The Copper Hen", "Boise, ID".
    """
    for position, (line, below) in enumerate(pairwise(head)):
        name = line.text
        if not (" " in name and is_place(signs.CODE.sub("", below.text))):
            continue
        part = is_somewhere(name) or names_department(name)
        named = may_be_whole(name) and not part
        beside = not line.bullet and _is_beside(head, position, title)
        if named and beside and _is_proper(name, lines):
            yield name


def _is_beside(lines: Sequence[Line], position: int, title: str | None) -> bool:
    """
    Whether the title stands on a line near that at *position*, and not on that.
    """
    line = lines[position]
    near = lines[max(0, position - 2) : position + 2]
    return not _names(title, line.text) and any(
        _names(title, other.text) for other in near
    )


def _names(title: str | None, text: str) -> bool:
    """
    Whether *text* has the title, and no longer word: not "Bäcker" in "Bäckerei Kern".
    """
    return title is not None and bool(
        re.search(rf"(?<!\w){re.escape(title)}(?!\w)", text, re.IGNORECASE)
    )


def behind_the_title(
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


def tells_below(line: Line, lines: Sequence[Line], title: str | None) -> bool:
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


def is_bare_name(text: str, title: str | None) -> bool:
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
    legal = legal or signs.LEGAL_INSIDE.fullmatch(line.text) is not None
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
    elif _is_firm_before_a_dash(line.text) or _is_in_a_town(head):
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


def _is_in_a_town(head: re.Match[str] | None) -> bool:
    """
    Whether *head* is a name with a town, and the name no department and no terms:
    "Früh- und Spätschicht, Köln".
    """
    if head is None or not is_town(head["rest"]):
        return False
    return not (names_department(head["name"]) or signs.NOT_ALONE.search(head["name"]))


def _is_proper(name: str, lines: Sequence[Line]) -> bool:
    """
    Whether *name* says of itself that it is somebody's, or its first word is said
    again, and always as a name.
    """
    if signs.OF_SOMEBODY.search(name) or organisation_score(name):
        return True
    first = name.split(maxsplit=1)[0]
    others = [line.text for line in lines if line.text != name]
    again = any(re.search(rf"\b{re.escape(first)}\b", text) for text in others)
    return again and not any(
        re.search(rf"\b{re.escape(first.casefold())}\b", text) for text in others
    )


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
    kind = " " in name and organisation_score(name) > 1
    if house or kind or "," in rest or _POSTCODE.match(rest) or has_form(name):
        return True
    city_of = re.fullmatch(r"[A-Z]{2,3}", rest) or signs.COUNTRY.search(rest)
    return not city_of and (
        len(name.split()) >= _SURE_WORDS or bool(signs.PLACE.search(rest))
    )
