"""
Numbers of a letter that are the posting's: its team, its founding, what it asks for.
"""

from collections.abc import Sequence
from datetime import date

from resumate.domain.grounding.clauses.clause import Clause
from resumate.domain.grounding.quantities.people import GENERIC_PEOPLE, are_people
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.grounding.quantities.values import same_value
from resumate.domain.grounding.sources.posting_facts import (
    PostingFacts,
    keys_of_statement,
)
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.mood_words import VERDICT
from resumate.domain.language.words import is_function, keys_of, plain_keys, words
from resumate.domain.lexicon.numerals import YEAR
from resumate.domain.patterns import regex

_ONESELF = AnyCase(
    r"\b(I|we|us|my(?! kind)|our|ich|wir|uns|mir|mich|mein\w*|unser\w*)\b",
)
_SENTENCE = regex(r"[^.;\n]+(?:\.(?=\S)[^.;\n]*)*")
_ENOUGH = 2
"""Words that a clause shares with a sentence of the posting, to speak of the same."""


def is_offered(q: Quantity, posting: PostingFacts) -> bool:
    """
    Whether the posting gives this number of this thing.
    """
    return any(
        same_value(q, n)
        and (q.measure is Measure.TIME or not q.nouns or _nouns_meet(q, n))
        for n in posting.numbers
    )


def _nouns_meet(q: Quantity, n: Quantity) -> bool:
    held = {k for w in n.nouns for k in w.keys}
    return any(w.keys & held for w in q.nouns)


def counts_otherwise(
    q: Quantity, same: Sequence[Quantity], posting: PostingFacts
) -> bool:
    """
    Whether the posting gives the very thing another number, and this one to something
    else: "five centers" where one center serves five states. A group is of anybody.
    """
    things = [w for w in q.nouns if w.weight] or q.nouns
    thing = plain_keys(things[-1].keys) if things else frozenset()
    language = posting.posting.language

    def counts(n: Quantity) -> bool:
        return not thing.isdisjoint(keys_of(n.nouns))

    def may_count(n: Quantity) -> bool:
        if not n.nouns:
            return not thing.isdisjoint(keys_of_statement(posting, n.start))
        anybody = n.nouns[-1].lower in GENERIC_PEOPLE and are_people(thing, language)
        return counts(n) or anybody or bool(thing & _phrase_after(n, posting))

    return any(map(counts, posting.numbers)) and not any(map(may_count, same))


def _phrase_after(n: Quantity, posting: PostingFacts) -> frozenset[str]:
    """
    The keys of all words that stand together behind a number: of "eleven casual dining
    restaurants" the last is what is counted.
    """
    rest = posting.whole[n.end :]
    stop = _PHRASE_ENDS.search(rest)
    phrase = words(rest[: stop.start() if stop else None], posting.posting.language)
    ends = (
        i
        for i, w in enumerate(phrase)
        if is_function(w.lower, posting.posting.language)
    )
    return plain_keys(keys_of(phrase[: next(ends, None)]))


_PHRASE_ENDS = regex(r"[^\w\s'’/&-]|\n|\d")


def retells(
    text: str, clause: Clause, q: Quantity, posting: PostingFacts, today: date
) -> bool:
    """
    Whether a clause in which nobody says "I" gives a number with words that the posting
    has beside that number too; what is made of it after that ("… suits me") may say so.
    """
    alike = [n for n in posting.numbers if _same(q, n, today)]
    made = VERDICT.search(text, q.end, clause.end)
    end = made.start() if made else clause.end
    if not alike or _ONESELF.search(text, clause.start, end):
        return False
    if counts_otherwise(q, alike, posting):
        return False
    said = [
        w
        for w in clause.words
        if w.weight and w.start < end and not q.start <= w.start < q.end
    ]
    for m in _SENTENCE.finditer(posting.whole):
        if not any(m.start() <= n.start < m.end() for n in alike):
            continue
        keys = {k for w in words(m[0], posting.posting.language) for k in w.keys}
        shared = sum(bool(w.keys & keys) for w in said)
        if shared >= min(_ENOUGH, len(said)):
            return True
    return False


def _same(q: Quantity, n: Quantity, today: date) -> bool:
    if q.unit == YEAR and n.measure is Measure.YEAR:  # "started fifteen years ago"
        return abs(today.year - n.value - q.value / YEAR) <= 1
    return same_value(q, n) or (q.value == n.value and q.measure is n.measure)
