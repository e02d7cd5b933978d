"""
A thing of the kind that a line tells of, and not that thing: "tennis" for netball.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from resumate.domain.forgetting import remembered
from resumate.domain.grounding.claim import Judgement
from resumate.domain.grounding.clauses.clause import Clause, Mood
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.mood_words import NEGATION, SECOND_PERSON
from resumate.domain.language.stemming import stem
from resumate.domain.language.words import Word, plain_keys
from resumate.domain.letter import FindingCode
from resumate.domain.lexicon.siblings import SIBLINGS

_Thing = tuple[int, int]
"""The row of a thing, and its place there."""
_PART = 4
"""The least letters of a name that may be a part of a German compound."""


def check_siblings(
    text: str, clauses: Sequence[Clause], judgement: Judgement, facts: Facts
) -> None:
    """
    Of two things of one kind the line that a claim rests on must have the one that is
    said, where it has one.
    """
    rested = facts.lines_of(judgement.support)
    for clause in clauses:
        piece = text[clause.start : clause.end]
        claims = clause.own and clause.mood in {Mood.CLAIM, Mood.SOFT}
        if not claims or SECOND_PERSON.search(piece) or NEGATION.search(piece):
            continue
        for word, line in _of_another(clause.words, rested, facts):
            judgement.claims = True
            judgement.find(
                FindingCode.DUTY_UNSUPPORTED,
                word.text,
                f"The resume does not say so of {word.text}: “{line.line.text}”",
            )


def _of_another(
    said: Sequence[Word], rested: Iterable[LineFacts], facts: Facts
) -> Iterator[tuple[Word, LineFacts]]:
    """
    The words that name a thing which no line about the same has, each with the line
    that has another of its kind, which the clause does not name.
    """
    language = facts.language
    named = {thing for word in said for thing in _things(word, language)}
    for word in said:
        own = _things(word, language)
        if not own or _is_told(word, own, facts):
            continue
        rows = {row for row, _ in own}
        for line in rested:
            there = {t for t in _things_of(line, language) if t[0] in rows}
            same = any(line.index in facts.having(w) for w in said if w is not word)
            if there and same and not there & named:
                yield word, line
                break


def _is_told(word: Word, own: frozenset[_Thing], facts: Facts) -> bool:
    return bool(facts.having(word)) or any(
        not own.isdisjoint(_things_of(f, facts.language)) for f in facts.lines
    )


@remembered(4_096)
def _things_of(line: LineFacts, language: str) -> frozenset[_Thing]:
    return frozenset(t for word in line.words for t in _things(word, language))


def _things(word: Word, language: str) -> frozenset[_Thing]:
    names = _names(language)
    found = frozenset(t for k in plain_keys(word.keys) for t in names.get(k, ()))
    if found or language != "de" or not word.capitalised:
        return found
    return _in_compound(word.lower)


@remembered(4_096)
def _in_compound(word: str) -> frozenset[_Thing]:
    """
    What a German compound ends with, else what it begins with.
    """
    names, cuts = _names("de"), range(len(word) - _PART + 1)
    last = [names[word[n:]] for n in cuts if word[n:] in names]
    first = [names[word[: n + _PART]] for n in cuts if word[: n + _PART] in names]
    return frozenset().union(*(last or first))


@cache
def _names(language: str) -> dict[str, frozenset[_Thing]]:
    """
    The things that a name, or its stem, may stand for.
    """
    found: dict[str, set[_Thing]] = {}
    for row, things in enumerate(SIBLINGS):
        for place, names in enumerate(things.split()):
            for name in names.split("/"):
                for key in (name, stem(name, language)):
                    found.setdefault(key, set()).add((row, place))
    return {name: frozenset(things) for name, things in found.items()}
