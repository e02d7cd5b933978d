"""
What tells of something as going on: "since 2019", "in my current role".
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.dates import all_dates
from resumate.domain.language.english_verbs import (
    BASE,
    PAST,
    gerund,
    is_past,
    past,
    third_person,
)
from resumate.domain.patterns import regex

_SINCE = AnyCase(r"(?:since|seit|depuis|desde)\b")
_NOW = AnyCase(
    r"\b(?:currently|presently|nowadays|at present|at the moment|these days|zurzeit|zur zeit|derzeit|aktuell|gegenwärtig|momentan|actuellement|actualmente)\b"
    r"|\bmy (?:current|present) |\b(?:mein\w*|der|die|das) (?:jetzig|aktuell|derzeitig|gegenwärtig|heutig)\w* "
    r"|\bmon (?:poste|travail|emploi) actuel|\bmon actuel|\bmi (?:puesto|trabajo|empleo) actual|\bmi actual "
    r"|\bmy (?:[\w-]+ )?(?:work|tasks|duties|responsibilities|role|job)\b[^.;]{0,60}? (?:is|are|includes?|involves?|covers?)\b"
    r"|\b(?:gehör(?:t|en)|zähl(?:t|en)) (?:(?:auch|außerdem|zudem|dort) )?zu meine[rn]\b|\bzu meine[rn] [\w-]+ (?:gehör(?:t|en)|zähl(?:t|en))\b|\bumfasst meine? |\bhinzu komm(?:t|en)\b"
)
_I = regex(
    r"\bI (?:(?:also|now|still|often|usually|regularly|daily|mainly|\w+ly) )?(?P<base>[a-z]+)\b(?!-)"
    r"|\b(?:[Ii]ch (?P<after>[a-zäöüß]+e)|(?P<before>[a-zäöüß]+e) ich)\b"
)


def told_of_now(text: str, lines: tuple[str, ...]) -> str:
    """
    The words by which *text*, which rests on *lines*, says that something goes on: one
    for now, when it began, or a verb of theirs in the present; "" if it does not.
    """
    now = _NOW.search(text)
    if now and not _BEFORE.search(text[: now.start()]):
        return now[0].strip()
    for span in all_dates(text):
        clause = _clause_around(text, span.begin)
        did = _DID.search(clause)
        own = _OWN.search(clause) and not (did and is_past(did["verb"]))
        if own and span.since and span.current and _SINCE.match(text, span.begin):
            return text[span.begin : span.stop]
    words = {word.lower() for line in lines for word in _WORD.findall(line)}
    return next((m[0] for m in _I.finditer(text) if _is_theirs(m, words)), "")


def _clause_around(text: str, at: int) -> str:
    before = re.split(r"[,;:]", text[:at])[-1]
    return before + re.split(r"[;:]|, (?:and|und|but|aber) ", text[at:])[0]


_DID = regex(r"\bI (?:(?:also|then|\w+ly) )?(?P<verb>[a-z]+)\b")
_OWN = AnyCase(r"\b(?:I|my|we|our|ich|mein\w*|wir|unser\w*|je|mon|ma|mes|he|mi|mis)\b")
_BEFORE = AnyCase(
    r"\b(?:before|until|prior to|ahead of|vor|bevor|bis zu|avant|antes de) $"
)
_PAST_OF_GERMAN = regex(r"[^\W\d_]+(?<!ei)(?<!a)(?<!al)(?<!ie)(?<!es)(?<!is)(?<!ch)te")
"""Weak verbs of the past: "notierte", and not "leite", "berate", "verwalte"."""
_WORD = regex(r"[^\W\d_]+")
_LIKE = 4
"""Letters that a German verb and its noun share: "leite", "Leitung"."""


def _is_theirs(found: re.Match[str], words: set[str]) -> bool:
    base = found["base"]
    if base:
        known = base in BASE and PAST.get(base) != base
        forms = (base, past(base), gerund(base), third_person(base))
        return known and not words.isdisjoint(forms)
    verb = found["after"] or found["before"]
    if _PAST_OF_GERMAN.fullmatch(verb):
        return False
    stem = verb.removesuffix("e")
    return len(stem) >= _LIKE and any(word.startswith(stem) for word in words)
