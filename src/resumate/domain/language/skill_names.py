"""
The names of skills in a text: each known tool, method and kind, however it is written.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain

from resumate.domain.forgetting import remembered
from resumate.domain.lexicon.skill_kinds import (
    ALIASES,
    CERTIFICATES,
    COMMON_WORDS,
    IMPLIED_BY,
    KINDS,
    LICENCES,
    MORE,
)
from resumate.domain.patterns import regex

_TOKEN = regex(r"(?<![^\W_])\.(?=[A-Z])[^\W_]+|[^\W_]+(?:\+\+|#(?!\w))?")
_JOINED = regex(r"\s?[-‐./ ]?\s?")
_LONGEST = 4
_SHORT = 2
_FIRST = 3


@dataclass(frozen=True, slots=True)
class Found:
    """
    A known name or kind in a text, and where.
    """

    name: str
    """As listed here; kinds are in lower case."""
    start: int
    end: int


def _read(text: str) -> dict[str, tuple[str, ...]]:
    kinds: dict[str, tuple[str, ...]] = {}
    for entry in re.findall(r"([^:]+):\n((?: .*\n?)+)", text):
        heads, members_ = (_listed(part) for part in entry)
        for head in heads:
            key = head.casefold()
            kinds[key] = (*kinds.get(key, ()), *members_)
    return kinds


def _listed(text: str) -> tuple[str, ...]:
    names = (name.strip() for name in text.replace("\n", " ").split(","))
    return tuple(name for name in names if name)


def _form(text: str) -> str:
    return re.sub(r"(?<=\w)[\s.\-‐/]+", "", text.casefold())


@cache
def _kinds() -> dict[str, tuple[str, ...]]:
    return _read(KINDS)


@cache
def _forms() -> dict[str, str]:
    """
    The listed name behind each way to write it.
    """
    implying_ = map(_listed, IMPLIED_BY.values())
    alone = map(_listed, (MORE, CERTIFICATES, LICENCES))
    names = chain(*_kinds().values(), *alone, *implying_)
    forms = {_form(kind): kind for kind in _kinds()}
    forms.update((_form(name), name) for name in names)
    for name, ways in ALIASES.items():
        listed = forms.get(_form(name), name)
        for way in ways.split("|"):
            forms.setdefault(_form(way), listed)
    return forms


@cache
def _beginnings() -> frozenset[str]:
    """
    The first letters of each way to write a name, in the plural too.
    """
    return frozenset(way[:_FIRST] for form in _forms() for way in (form, form + "s"))


def members(kind: str) -> tuple[str, ...]:
    """
    The names of that kind; none if it is not a kind.
    """
    return _kinds().get(kind.casefold(), ())


def certifies(name: str) -> bool:
    """
    Whether *name* is what one is certified in, and not what one works with.
    """
    return name in _listed(CERTIFICATES)


def licenses(name: str) -> bool:
    """
    Whether *name* is what one is licensed as, or for.
    """
    return name in _listed(LICENCES)


@remembered(1024)
def siblings(name: str) -> frozenset[str]:
    """
    Names of the narrowest kind that *name* is of.
    """
    kinds = sorted((len(kind), kind) for kind in _kinds().values() if name in kind)
    return frozenset(kinds[0][1]) if kinds else frozenset()


@remembered(1024)
def implying(name: str) -> frozenset[str]:
    """
    Names that make it likely that *name* is held too.
    """
    return frozenset(_listed(IMPLIED_BY.get(name.casefold(), "")))


@remembered(4096)
def names_in(text: str) -> frozenset[str]:
    """
    Every known name and kind in *text*, also those inside longer ones.
    """
    return frozenset(found.name for found in _candidates(text))


def longest_in(text: str) -> list[Found]:
    """
    The known names and kinds in *text*, in order, none inside another.
    """
    chosen: list[Found] = []
    for found in _candidates(text):  # longest first at each place
        if not chosen or found.start >= chosen[-1].end:
            chosen.append(found)
    return chosen


def _candidates(text: str) -> Iterator[Found]:
    tokens = list(_TOKEN.finditer(text))
    for first, token in enumerate(tokens):
        start = token.start()
        begins = token[0][:_FIRST].casefold()
        if len(begins) >= _FIRST and begins[:_FIRST] not in _beginnings():
            continue
        for end, form in reversed(_runs(text, tokens[first : first + _LONGEST])):
            name = _known(form)
            if name and not _only_a_word(text, start, end):
                yield Found(name, start, end)


def _runs(text: str, tokens: Sequence[re.Match[str]]) -> list[tuple[int, str]]:
    """
    Where each run of *tokens* from the first one ends, and its form, shortest first.
    """
    found: list[tuple[int, str]] = []
    form, end = "", tokens[0].start()
    for token in tokens:
        gap = text[end : token.start()]
        if found and gap != " " and not _JOINED.fullmatch(gap):
            break
        apart = gap if form.endswith(("+", "#")) else ""
        form += apart + token[0].casefold()
        end = token.end()
        found.append((end, form))
    return found


_LONG = 9
"""Letters from which a German plural is told from another word: "Datenbanken"."""


def _known(form: str) -> str | None:
    forms = _forms()
    if len(form) <= _SHORT:  # "APIs" are of an API, "Rs" are rupees
        return forms.get(form)
    ends = ("", "s", "n", "en") if len(form) > _LONG else ("", "s")
    ones = (form.removesuffix(end) for end in ends)
    return next((name for one in ones if (name := forms.get(one))), None)


_OF_ONESELF = "I am"
"""Who says so does not name IAM."""


def _only_a_word(text: str, start: int, end: int) -> bool:
    # "Go" is a name, "go" and "go-to-market" are not, nor is the verb that begins
    # "Excel in all you do".
    written = text[start:end]
    if written == _OF_ONESELF:
        return True
    if written.casefold() not in COMMON_WORDS:
        return False
    alone = not text[:start].strip() and not text[end:].strip()
    if written == written.casefold():
        return not alone
    joined = (
        text[end : end + 1] in {"-", "&", "'", "’"} or text[start - 1 : start] == "&"
    )
    begins = not text[:start].strip() or text[:start].rstrip()[-1:] in {".", "!", "?"}
    verb = begins and re.match(r" (?:in|at|to|on|the|our|a|for)\b", text[end:])
    return joined or bool(verb)
