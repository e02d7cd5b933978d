"""
Whether a clause tells nothing but what a line tells with its number, in fewer words.
"""

import re

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.numbers.changes import reached
from resumate.domain.grounding.numbers.matter import DOWN, UP, verb_of_change
from resumate.domain.grounding.numbers.same_subject import (
    covered,
    names_change,
    spoken,
    told_by,
)
from resumate.domain.grounding.quantities.people import GENERIC_PEOPLE, are_people
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.grounding.sources.line_numbers import Number
from resumate.domain.grounding.synonyms.kin import akin
from resumate.domain.grounding.synonyms.nearness import alike, roots
from resumate.domain.language.levels import looks_past
from resumate.domain.language.words import Word, plain_keys
from resumate.domain.patterns import regex

_SOME, _LITTLE = 0.35, 0.5
"""The least weight of words that the line must tell, and the most that it may not."""


def tells_no_more(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether all that the clause says is on the line, and both count the same, by other
    names: "There are 24 children in my group" of "Looked after a group of 24 toddlers".
    """
    if q.measure is not n.quantity.measure or q.measure in _NO_COUNTS:
        return False
    verb, verbs = verb_of_change(claim, q), _saying(claim, q, n.quantity, line)
    if ahead(claim.text, q):
        return _as_early(claim, q, n, line)
    moved = verb and not (q.hedge == "upto" and verb.lower == "up")
    if not (
        _as_far(claim, q, n, line)
        if moved
        else verbs or _counts_the_same(claim, q, n.quantity, line)
    ):
        return False
    own = {w.start for w in (*verbs, _counted(claim.text, q)) if w} | claim.masked
    said = [w for w in (*spoken(claim), *_of_no_weight(q)) if w.start not in own]
    here = [w for w in said if claim.clause.start <= w.start < claim.clause.end]
    return _says(claim, here or said, line)


def _says(claim: Claim, rest: list[Word], line: LineFacts) -> bool:
    """
    Whether the line says some of the words, and hardly any is left; what was done, the
    title of its post may say, but never of what.
    """
    done = [w for w in rest if _is_deed(w, claim.language)]
    things = [w for w in rest if w not in done]
    told, left = covered(things, line.keys, claim.language)
    by_title, untold = told_by(claim, done, line.keys, line)
    return told + by_title >= _SOME and left + untold <= _LITTLE


def _is_deed(word: Word, language: str) -> bool:
    return word.text.islower() if language == "de" else looks_past(word.lower)


def _of_no_weight(q: Quantity) -> list[Word]:
    return [w for w in q.nouns if not w.weight]


_NO_COUNTS = {Measure.YEAR, Measure.NAMED, Measure.VAGUE, Measure.MULTIPLE}


def _as_far(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether it is told how far something rose or fell, and it did so on the line.
    """
    moves = {k for w in claim.clause.words for k in w.keys}
    up, down = bool(moves & UP), bool(moves & DOWN)
    told = names_change(claim, q, n.quantity, line)
    return (
        told
        and reached(claim, q)
        and any(
            c.new == n.quantity
            and c.new.value != c.old.value
            and (up if c.new.value > c.old.value else down)
            and up != down
            for c in line.changes
        )
    )


def _as_early(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether the line is as long ahead of a date, and has each thing that is named.
    """
    if not ahead(line.line.text, n.quantity):
        return False
    things = [w for w in spoken(claim) if w.weight == 1.0]
    early = _AHEAD.match(claim.text, q.end)
    rest = [w for w in things if not early or not q.end <= w.start < early.end()]
    return _says(claim, rest, line)


def ahead(text: str, q: Quantity) -> bool | None:
    """
    Whether the time is told to have been won before a date; False where it was lost.
    """
    if _AHEAD.match(text, q.end):
        return True
    return False if _BEHIND.match(text, q.end) else None


_BEHIND = regex(
    r"\s+(?:late|behind (?:schedule|time|plan)|after the (?:deadline|due date)"
    r"|zu spät|nach (?:dem )?(?:termin|fristende)|hinter (?:dem )?plan)\b",
    re.IGNORECASE,
)
_AHEAD = regex(
    r"\s+(?:early|ahead(?: of (?:schedule|time|plan|the (?:deadline|schedule|plan)))?"
    r"|before (?:schedule|time|the (?:deadline|due date))"
    r"|zu früh|früher als geplant|vor (?:dem )?(?:termin|plan|fristende))\b",
    re.IGNORECASE,
)
"""How long before a date something was ready, in whichever words."""


def _counts_the_same(
    claim: Claim, q: Quantity, held: Quantity, line: LineFacts
) -> bool:
    """
    Whether both count the same things, or people by another name.
    """
    said, told = _counted(claim.text, q), _counted(line.line.text, held)
    if said is None or told is None:
        return False
    people = said.lower in GENERIC_PEOPLE and are_people(told.keys, claim.language)
    one = not plain_keys(said.keys).isdisjoint(told.keys)
    return people or one or akin(said.keys, told.keys, claim.language)


def _counted(text: str, q: Quantity) -> Word | None:
    """
    The noun that is counted: the last behind the number, but of "a 40-bed ward"
    the bed.
    """
    behind = [w for w in q.nouns if w.start >= q.end]
    joined = text[q.end : q.end + 1] == "-"
    people = [w for w in behind if w.lower in GENERIC_PEOPLE]
    return next(iter(people or (behind if joined else behind[::-1])), None)


def _saying(claim: Claim, q: Quantity, held: Quantity, line: LineFacts) -> list[Word]:
    """
    The verb beside the number that says what the line counts: "seats 60" of seats, and
    who "took part" is a participant.
    """
    told = _counted(line.line.text, held)
    last = max((w.end for w in q.nouns), default=q.end)
    beside = (w for w in claim.words if w.end + 1 == q.start or w.start == last + 1)
    return [w for w in beside if told and _does(w, told, claim.language)]


def _does(verb: Word, held: Word, language: str) -> bool:
    verbs = {k.removeprefix("=") for k in verb.keys}
    stems = roots(held.keys, language)
    return bool(plain_keys(verb.keys) & held.keys) or any(
        alike(k, stems, language) for k in roots(verbs, language)
    )
