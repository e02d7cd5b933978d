"""
Whether words tell of leading: a title's level, running something, managing people.
"""

from collections.abc import Sequence
from functools import cache

from resumate.domain.language.levels import DID, LED
from resumate.domain.language.stemming import stem, stems_of
from resumate.domain.language.words import Word, is_function
from resumate.domain.lexicon import ladders
from resumate.domain.lexicon.titles import HEADS
from resumate.domain.patterns import regex


def title_level(title_words: Sequence[Word]) -> int:
    """
    The level that a title speaks for; an assistant or a deputy does not lead.
    """
    said = [part for w in title_words for part in w.lower.split()]
    leads = any(
        w in _SENIOR or w.endswith(_LEADERS) or _PERSON.sub("", w) in _SENIOR
        for w in said
    )
    return LED if leads and not _SECOND & set(said) else DID


_PERSON = regex(r"(?<=\w)(person|man|woman)$")
"""What makes of a chair who sits in it."""
_SENIOR = frozenset(ladders.SENIOR_TITLES.split())
_SECOND = frozenset("assistant deputy vice associate assistent assistentin".split())
_LEADERS = (
    "leiter",
    "leiterin",
    "leitung",
    "führer",
    "führerin",
    "vorstand",
    "vorsitzende",
    "vorsitzender",
    "kapitän",
    "obmann",
)


def runs(tokens: Sequence[Word], language: str) -> bool:
    """
    Whether the words tell of running or coordinating something.
    """
    forms = stems_of(ladders.RUN, language)
    return any(stem(t.lower, language) in forms for t in tokens)


def runs_organisation(tokens: Sequence[Word]) -> bool:
    """
    Whether the words begin with running a whole shop, school or station.
    """
    if not tokens or stem(tokens[0].lower, "en") not in _RUNNING:
        return False
    phrase = tokens[1:6]
    ends = next(
        (i for i, w in enumerate(phrase) if i and is_function(w.lower, "en")),
        len(phrase),
    )
    return ends > 0 and phrase[ends - 1].lower in _ORGANISATIONS


_RUNNING = frozenset(stem(w, "en") for w in ("run", "manage", "head", "lead"))
_ORGANISATIONS = frozenset(ladders.ORGANISATIONS.split())


def manages_people(
    tokens: Sequence[Word], language: str, *, staff: bool = False
) -> bool:
    """
    Whether the words name people, or what has a manager; *staff* are no guests.
    """
    forms, long = _forms_managed(language, staff)
    return any(
        stem(t.lower, language) in forms
        or t.lower in forms
        or t.lower.removesuffix("s") in HEADS
        or (language == "de" and t.lower.endswith(long))
        for t in tokens
    )


@cache
def _forms_managed(
    language: str, staff: bool
) -> tuple[frozenset[str], tuple[str, ...]]:
    """
    Who or what is managed, and the ends that German compounds of it have.
    """
    people = ladders.STAFF if staff else ladders.PEOPLE
    forms = stems_of(f"{people} {ladders.MANAGED}", language)
    long = (f for f in forms if len(f) > 5 or f == "team")  # noqa: PLR2004 - shorter is chance
    return forms, tuple(long)
