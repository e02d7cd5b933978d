"""
Things that a letter says the employer has: "the X in your Y", "the X that you offer".
"""

# ruff: noqa: E501 - patterns are read whole

import re
from dataclasses import replace

from resumate.domain.grounding.clauses.clause import Clause, Mood, part_of
from resumate.domain.patterns import regex

_THING = r"\b(?:the|those|these|die|der|das|den) (?:(?!of|and|with|for|to|von|und)[\w'’-]+ ){1,3}"
_OF_YOURS = regex(
    rf"(?:{_THING}(?:in|at|on|behind|bei|auf|an)|\ban? (?:[\w-]+ ){{1,4}}like) $",
    re.IGNORECASE,
)


def thing_before(piece: str, second: int) -> int:
    """
    Where that begins which is said to be theirs: "the night shifts in your rota".
    """
    thing = _OF_YOURS.search(piece, 0, second)
    return thing.start() if thing else second


_GIVEN = regex(
    r"(?:that|which) (?:you (?!(?:are |also |now |do )?(?:want|need|seek|ask|look|expect|require|prefer)\b)[a-z]+\b|comes? with (?:the|this|your) [a-z]+)",
    re.IGNORECASE,
)
"""What says, after a thing, that the employer has it: "that you offer"."""
_MADE_OF_IT = regex(
    r" (?=(?:is|are|was|were|sounds?|seems?|looks?|feels?|suits?|fits?|appeals?|makes?|would|could|should|might|will|does|do)\b)"
)
_AT_LAST = regex(f"{_THING}$", re.IGNORECASE)
THEIR_THING = regex(
    rf"{_THING}(?:(?:in|at|on|behind|bei|auf|an) (?:your|Ihre?[nrms]?|eure?[nrms]?)\b|(?:that|which) (?:you|comes? with)\b)|an? (?:[\w-]+ ){{1,4}}like yours\b",
    re.IGNORECASE,
)


def with_things(text: str, clauses: list[Clause]) -> list[Clause]:
    """
    The clauses, those that say of a thing that the employer has it with that thing, and
    without what one makes of it: "The early start that you mention | sounds fine".
    """
    found: list[Clause] = []
    for clause in clauses:
        given = _GIVEN.match(text, clause.start, clause.end)
        before = found[-1] if found else None
        if given and before and not (before.mood is Mood.CLAIM and before.own):
            found[-1:] = _with_thing(text, before, clause, given.end())
        else:
            found.append(clause)
    return found


def _with_thing(text: str, before: Clause, clause: Clause, given: int) -> list[Clause]:
    """
    What is left of the clause *before*, what is theirs, and what is made of it.
    """
    made = _MADE_OF_IT.match(text, given, clause.end)
    end = made.end() if made else clause.end
    told = part_of(clause, clause.start, end, Mood.EMPLOYER)
    thing = _AT_LAST.search(text, before.start, clause.start)
    if thing and told.words[-1].start < given:
        inside = tuple(w for w in before.words if w.start >= thing.start())
        told = replace(told, start=thing.start(), words=(*inside, *told.words))
        before = part_of(before, before.start, thing.start(), before.mood)
    opinion = part_of(clause, end, clause.end, Mood.SILENT)
    return [part for part in (before, told, opinion) if part.words]
