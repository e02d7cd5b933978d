"""
Who is hiring. A wrong name in a letter is worse than none: what is not said plainly,
or in two places, is not read.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from resumate.domain.language.name_kinds import organisation_score
from resumate.domain.language.places import is_town
from resumate.domain.patterns import regex
from resumate.domain.posting_reading import company_signs as signs
from resumate.domain.posting_reading import title_words
from resumate.domain.posting_reading.clean_titles import without_gender
from resumate.domain.posting_reading.employer_names import (
    clean,
    has_kind,
    is_name,
)
from resumate.domain.posting_reading.evidence import (
    clients,
    recruits_for_others,
    spelled_by_addresses,
    times_said,
    with_wrapped,
    without_addresses,
)
from resumate.domain.posting_reading.headings import known_part
from resumate.domain.posting_reading.heads import Head, is_no_word, is_surely_firm
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
_MOST_AGAIN = 3
"""For how many lines that say it again a name counts for more."""

_ARTICLES = r"(?i:the|an?|d(?:er|ie|as|en|em)|eine?[mnrs]?|les?|une?|el)"
_ROMANCE = frozenset({"fr", "es", "it", "pt"})


def read_company(
    lines: Sequence[Line],
    title: str | None,
    head: Head | None = None,
    language: str = "en",
    sent: Sequence[str] = (),
    *,
    rated: Sequence[str] = (),
) -> str | None:
    """
    The employer's name as the posting writes it; None unless it is told. *head* tells
    it in one line with the post, *sent* by whom it was sent, *rated* whom a portal
    rates.
    """
    votes: Counter[str] = Counter()
    spelled: dict[str, str] = {}
    named = [(_HEAD_WEIGHT, head.company)] if head and head.company else []
    named += [(_HEAD_WEIGHT, x) for x in rated if signs.WHOLE_NAME.fullmatch(x)]
    if language in _ROMANCE:
        formed = [signs.ROMANCE_FORM.fullmatch(x.text) for x in lines[:_HEAD_LINES]]
        named += [(_HEAD_WEIGHT, found["name"]) for found in formed if found]
    texts = [line.text for line in lines]
    places = places_told(texts)
    asked, agencies = clients([one for text in texts for one in _said(text)])
    named += [(_LABEL_WEIGHT - 1, name) for name in asked]
    proper = {name.casefold() for name in _trades_that_hire(texts)}
    for weight, raw in (*named, *_votes(lines, title), *_spelled(lines, sent)):
        name = clean(raw)
        labelled = weight == _LABEL_WEIGHT
        place = not labelled and name.casefold() in places
        known = name.casefold() in proper
        if place or not is_name(name, title, labelled=labelled, proper=known):
            continue
        if asked and recruits_for_others(name, agencies):
            continue
        key = name.casefold().removesuffix(".")
        votes[key] += weight
        spelled.setdefault(key, name)
    enough = [key for key in votes if votes[key] >= _ENOUGH]
    if not enough:
        return None
    again = {key: min(times_said(key, texts) - 1, _MOST_AGAIN) for key in enough}
    best = max(enough, key=lambda key: votes[key] + again[key])
    return spelled[_fuller(best, enough, texts)]


def _trades_that_hire(texts: Sequence[str]) -> Iterator[str]:
    """
    Who is a firm, though the name is a trade: "Verger recrute pour son magasin", or one
    that seeks somebody and is named elsewhere, never as a common noun is.
    """
    for one in (one for text in texts for one in _said(text)):
        if match := signs.WHO_SEEKS.match(one):
            name = match["name"]
            noun = re.compile(rf"\b{_ARTICLES} {re.escape(name)}\b|\b{name.lower()}\b")
            common = any(noun.search(text) for text in texts)
            if match["branch"] or (times_said(name, texts) > 1 and not common):
                yield name


def _fuller(name: str, others: Sequence[str], texts: Sequence[str]) -> str:
    """
    Of *others* the one that says *name* and more: "City of Tarn", "Tarn Ltd"; but not
    its legal form, if the posting mostly leaves that out.
    """
    longer = [
        other
        for other in others
        if other.startswith(f"{name} ") or other.endswith(f" of {name}")
    ]
    whole = max(longer, key=lambda other: times_said(other, texts), default=name)
    short, _, town = name.rpartition(" ")
    if whole == name and short and is_town(town.capitalize()):
        # "St Anne's Leeds" for short, and "St Anne's Hospice" where it tells of itself.
        named = (x for x in others if x.startswith(f"{short} "))
        named = (x for x in named if organisation_score(x))
        return next((x for x in named if x != name), name)
    formal = signs.LEGAL_ONLY.fullmatch(whole[len(name) :])
    mostly = 2 * times_said(whole, texts) < times_said(name, texts)
    return name if formal and mostly else whole


def _spelled(lines: Sequence[Line], sent: Sequence[str]) -> Iterator[tuple[int, str]]:
    """
    Names that addresses spell: one of several words, or one that is no word besides.
    """
    texts = [*sent, *(line.text for line in lines)]
    said = [replace(line, text=without_addresses(line.text)) for line in lines]
    for name, words in dict.fromkeys(spelled_by_addresses(texts)):
        if words > 1:
            yield 7, name
        elif " " in name or is_no_word(name, said):
            yield _ENOUGH, name


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
    yield from _of_addresses(lines)
    for line in lines:
        yield from _in_sentences(line.text)


def _in_fields(lines: Sequence[Line]) -> Iterator[tuple[int, str]]:
    """
    "School: St Ann's", "Employer" above its name, and a name above "is now hiring a:".
    """
    for position in range(len(lines)):
        if match := signs.LABELLED.match(with_wrapped(lines, position)):
            yield _LABEL_WEIGHT, match["name"]
    for above, line in pairwise(lines[:_HEAD_LINES]):
        if not above.bullet and (match := signs.AT_ALONE.fullmatch(line.text)):
            yield _HEAD_WEIGHT, match["name"]
    for label, below in pairwise(lines):
        whole = signs.WHOLE_NAME.fullmatch(label.text) and " " in label.text
        if whole and signs.INVITES.match(below.text):
            yield _HEAD_WEIGHT, label.text
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


def _of_addresses(lines: Sequence[Line]) -> Iterator[tuple[int, str]]:
    """
    Names that stand with a street, and those in small letters that an address has.
    """
    addresses = {word for x in lines for word in _address_words(x.text)}
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
        if match := signs.CALLED_A_FIRM.match(sentence):
            yield _LABEL_WEIGHT, match["name"]
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


def _said(text: str) -> Iterator[str]:
    for sentence in sentences(text):
        yield sentence
        _, colon, rest = sentence.partition(": ")
        if colon and rest[:1].isupper():
            yield rest


_ABOUT_US = regex(
    r"(?:who we are|about us|about the (?:charity|company|organi[sz]ation|employer))"
    r"\s*[:–—-]\s+(?=[A-Z])",
    re.IGNORECASE,
)
"""A heading in the line that it heads: "Who we are: The Tarn Project supports …"."""


def _of_itself(lines: Sequence[Line]) -> Iterator[tuple[int, str]]:
    """
    The subject of the first sentence under "About us", and of one near the top; and
    what the last line of all begins with, if it is said before.
    """
    for position, line in enumerate(lines):
        above = lines[position - 1].text if position else ""
        about = known_part(above) is Part.ABOUT
        inline = _ABOUT_US.match(line.text)
        about = about or inline is not None
        if line.bullet or not (about or (position and position < _HEAD_LINES)):
            continue
        first = next(_said(line.text[inline.end() if inline else 0 :]), "")
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
