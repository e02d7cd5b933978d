"""
What each clause of a letter's sentence does, before asking whether it is true.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from resumate.domain.grounding.clauses.clause import (
    Clause,
    Mood,
    Span,
    part_of,
    split_clauses,
)
from resumate.domain.grounding.clauses.gaps import admits_little
from resumate.domain.grounding.clauses.mood import DOING, mood_of
from resumate.domain.grounding.clauses.subject_clauses import apart_from_subject
from resumate.domain.grounding.clauses.their_things import thing_before, with_things
from resumate.domain.grounding.clauses.time_spent import with_time_spent
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.mood_words import (
    COUNTED,
    DEED,
    FACT_AUX,
    FIRST_PERSON,
    GROWING,
    HELD,
    LEAD_IN,
    LEARNT,
    LESSON,
    LESSON_TOLD,
    MOOD_FOLLOWS,
    NEGATION,
    SECOND_PERSON,
)
from resumate.domain.language.words import Word
from resumate.domain.patterns import regex


def tells_deed(piece: str) -> bool:
    """
    Whether the piece tells a deed or experience of the candidate's own.
    """
    return bool(DEED.search(piece) or FACT_AUX.search(piece) or _PRACTICE.search(piece))


_UNKNOWN = regex(r"(how|what|why|which|who|where|whether)\b")

_TO_HEAR = regex(r"\b(hear|know|learn|see|discuss|ask|understand|find out|talk about)$")

_PRACTICE = AnyCase(
    r"\b(experience\w*|years of|worked|working|career|erfahrung\w*|jahre[n]? (in|als)|berufs\w+|my (team|work|job|role|clients?|customers?)|I (have|had|hold|bring|lead|manage|run|serve"
    r"|work|handle|train|teach|supervise|oversee|build|write|sell)|ich (habe|leite|führe|betreue|arbeite|bringe|verantworte)|(leite|führe|betreue|verantworte) ich)\b",
)


def read_clauses(
    text: str, tokens: list[Word], company: re.Pattern[str] | None
) -> list[Clause]:
    """
    The clauses of a letter's sentence, each with its mood.
    """
    found: list[Clause] = []
    spans = apart_from_subject(text, split_clauses(text, tokens), company)
    for index, span in enumerate(spans):
        piece = text[span.start : span.end]
        mood, own = mood_of(piece, found, company, text)
        before = text[spans[index - 1].start : spans[index - 1].end] if index else ""
        if found and found[-1].mood is Mood.SILENT and _TO_HEAR.search(before):
            mood = Mood.SILENT if _UNKNOWN.match(piece) else mood
        if (
            found
            and mood is Mood.CLAIM
            and LESSON_TOLD.match(piece)
            and (found[-1].mood is Mood.SOFT or LEARNT.search(before))
        ):
            mood = Mood.SOFT
        opens = index + 1 < len(spans) and not found
        if opens and (_leads_in(piece) or _at(piece, company)):
            following = _main_after(text, spans[index + 1 :])
            after, _ = mood_of(following, [], company, text)
            theirs = not FIRST_PERSON.search(piece) and (
                after is Mood.EMPLOYER
                or _YOU_ACT.search(piece)
                or SECOND_PERSON.match(following.removeprefix("and "))
            )
            if after is Mood.CLAIM and mood is Mood.EMPLOYER and _at(piece, company):
                mood, own = Mood.CLAIM, True
            mood = Mood.EMPLOYER if theirs else after if after is Mood.SILENT else mood
        found.append(Clause(span.start, span.end, span.words, mood, own))
    found = _wished_for(text, found)
    parts = (p for clause in with_things(text, found) for p in _parts(text, clause))
    return [*with_time_spent(text, parts)]


def _wished_for(text: str, clauses: list[Clause]) -> list[Clause]:
    """
    The clauses; what "is something my wife" is followed by a wish, it is one.
    """
    return [
        replace(clause, mood=Mood.SILENT)
        if after
        and after.mood is Mood.SILENT
        and _IS_WHAT_WE.search(text, clause.start, clause.end)
        else clause
        for clause, after in zip_longest(clauses, clauses[1:])
    ]


_IS_WHAT_WE = regex(
    r"\b(?:is|are|was) (?:\w+ )?(?:what|something|a (?:step|move|plan)) (?:(?:my|our) \w+|I|we)$"
)

_YOU_ACT = regex(r"\b[a-zäöü]+n Sie\b")
"""A German main clause of the employer's: "Als Zulieferer stellen Sie …"."""

_RELATIVE = regex(r"(that|which|who)\b")


def _main_after(text: str, spans: Sequence[Span]) -> str:
    """
    The first of the pieces, or "you …" behind what says more of the noun before it:
    "As a firm that trains its people, you …".
    """
    first, *more = (text[s.start : s.end] for s in spans)
    if not _RELATIVE.match(first):
        return first
    return next((p for p in more if SECOND_PERSON.match(p)), first)


def _at(piece: str, company: re.Pattern[str] | None) -> bool:
    """
    Whether the piece places the candidate at the company ("At Northwind, I …").
    """
    return bool(
        company
        and company.search(piece)
        and not SECOND_PERSON.search(piece)
        and re.match(
            r"(and |und )?(at|with|for|bei|beim|in|im|as|als)\b", piece, re.IGNORECASE
        )
    )


def _leads_in(piece: str) -> bool:
    """
    Whether a first clause only sets the scene for the next.
    """
    if DEED.search(piece):
        return False
    if MOOD_FOLLOWS.match(piece) or re.search(r"\bzu \w+n$", piece):
        return True
    return bool(LEAD_IN.match(piece)) and not (
        FIRST_PERSON.search(piece) or DOING.search(piece)
    )


_A_FIRM = regex(
    r"(?:as |als )?(?:an?|eine?) (?:[\w-]+ ){0,4}?(?:company|firm|employer|practice|school|hotel|trust|business|organi[sz]ation|charity|agency|clinic|hospital|team|nursery|shop|restaurant"
    r"|unternehmen|firma|betrieb|haus|klinik|schule|praxis|arbeitgeber|kanzlei) (?:with|of|mit)\b[^,;.]*?(?=,| (?:is|are|would|appeals?|suits?|fits?|ist|sind|wäre|passt)\b|$)",
    re.IGNORECASE,
)
"""What is wished for in "A company with 60 people is what I look for" is taken as given."""


_GOES_ON_WISHING = regex(
    r" with you\b| and (?:talk|speak|hear|ask|discuss|learn|see|find out|show|tell|explain|meet)\b"
)
"""Where a wish goes on that a thing of the employer's is in: "see your floor and talk"."""


def _parts(text: str, clause: Clause) -> list[Clause]:
    """
    The clause itself, what it says of "your …", and what a wish takes as given ("my …").
    """
    piece = text[clause.start : clause.end]
    if clause.mood is Mood.EMPLOYER:
        return [clause]
    idle = clause.mood in {Mood.SILENT, Mood.FACT}
    firm = _A_FIRM.match(piece) if idle else None
    if firm and COUNTED.search(firm[0]) and not FIRST_PERSON.search(firm[0]):
        cut = clause.start + firm.end()
        sought = part_of(clause, cut, clause.end, clause.mood)
        return [part_of(clause, clause.start, cut, Mood.EMPLOYER), sought]
    if clause.mood is not Mood.SILENT and (lesson := LESSON.search(piece)):
        # What taught a lesson is told as a fact; the lesson is not.
        cut = clause.start + lesson.start()
        told = text[clause.start : cut]
        lived = FIRST_PERSON.search(told) or DOING.search(told)
        deed = part_of(clause, clause.start, cut, Mood.CLAIM if lived else Mood.FACT)
        learned = part_of(clause, clause.start + lesson.end(), clause.end, Mood.SOFT)
        # "Northwind taught me …" tells of there; what one's own work taught is no fact.
        learned = replace(learned, own=not lived and told[:1].isupper())
        return [p for p in (deed, learned) if p.words]
    second = SECOND_PERSON.search(piece)
    met = _GOES_ON_WISHING.search(piece, second.end()) if second else None
    held = (
        HELD.search(piece)
        if clause.mood is Mood.SILENT
        and not (NEGATION.search(piece) or admits_little(piece))
        else None
    )
    cut = clause.start + thing_before(piece, second.start()) if second else clause.end
    after_second = FIRST_PERSON.search(piece, second.end()) if second else None
    stop = clause.start + after_second.start() if after_second else clause.end
    if met and clause.mood is Mood.SILENT and clause.own:
        stop = min(stop, clause.start + met.start())
    parts = []
    if held and not GROWING.search(piece[: held.start()]):
        begin = clause.start + held.start()
        end = cut if cut > begin else clause.end
        parts.append(part_of(clause, begin, end, Mood.CLAIM))
    if clause.mood is not Mood.SILENT or not parts:
        parts.append(part_of(clause, clause.start, cut, clause.mood))
        if after_second:
            parts.append(part_of(clause, stop, clause.end, clause.mood))
    object_of_wish = second and (
        (second[0] in {"Ihnen", "euch"} and clause.own)
        or (clause.mood is Mood.SILENT and second[0] in {"you", "euch"})
    )
    if second and not object_of_wish:
        parts.append(part_of(clause, cut, stop, Mood.EMPLOYER))
    return [p for p in parts if p.words]
