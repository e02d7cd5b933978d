"""
Whether a number of a line, equal to one of a claim, is told of the same.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.numbers.changes import (
    level_for_change,
    other_end,
    other_way,
    told_again,
)
from resumate.domain.grounding.numbers.idle_numbers import unnamed
from resumate.domain.grounding.numbers.meaning import means_the_same
from resumate.domain.grounding.numbers.of_another import (
    counts_another_lines_thing,
    counts_its_neighbour,
    counts_narrower_thing,
    each_for_all,
    money_for_things,
    of_another_trade,
    share_of_others,
    staff_for_served,
)
from resumate.domain.grounding.numbers.other_changed import other_changed
from resumate.domain.grounding.numbers.periods import period_differs
from resumate.domain.grounding.numbers.splits import other_part
from resumate.domain.grounding.numbers.wholes import part_of_whole, whole_for_part
from resumate.domain.grounding.quantities.people import are_people
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.grounding.sources.line_numbers import Number
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.words import plain_keys
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, Section


def is_told_of(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether an equal number of a line tells the same of the same.
    """
    told_otherwise = any(rule(claim, q, n, line) for rule in _OTHERWISE)
    return not told_otherwise and (
        _told_there(claim, q, n, line)
        or _same_part(claim, q, line)
        or _is_so_large(claim, q, n, line)
        or means_the_same(claim, q, n, line)
    )


def _is_so_large(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether the number says how large a thing of the line, or the employer, is: "a
    32-page magazine" of "Laid out the magazine (32 pages)", "a hotel with 210 rooms".
    """
    if not q.nouns or q.measure is not n.quantity.measure:
        return False
    of_part = _OF_A_PART.search(line.line.text, 0, n.quantity.start)
    joined = line.line.text[n.quantity.end : n.quantity.end + 1] == "-"
    keys = line.keys if of_part or joined else claim.facts.heading(line.line.role)
    if claim.text[q.end : q.end + 1] == "-":
        keys |= line.keys
        part, things = q.nouns[0], [w for w in q.nouns[1:] if w.weight]
    else:
        has = _WITH.search(claim.text, 0, q.start)
        part, things = (
            q.nouns[-1],
            [w for w in claim.words if has and w.end == has.start()],
        )
    return bool(plain_keys(part.keys) & n.nouns) and any(w.keys & keys for w in things)


_OF_A_PART = regex(r"\b(?:of|with|mit) $")

_WITH = regex(r" (?:with|mit) (?:(?:about|some|over|rund|etwa|über) )?$")


def _told_there(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether the number needs no further words, on a line that the sentence rests on: it
    counts nothing, or what a line counts that the sentence goes on from.
    """
    told = unnamed(q) and line.index in claim.judgement.anchored
    if line.index in claim.before.lines:
        things = n.nouns or line.keys
        told = all(w.keys & things for w in q.nouns if w.weight)
    return told and not period_differs(claim, q, n.quantity, line)


_THESIS = AnyCase(
    r"\b(thesis|dissertation|\w*(?:bachelor|master|diplom|abschluss)-?arbeit)\b"
)

_MARK = AnyCase(r"\b(?:mark|grade|note) (?:of |von )?$")

_DEGREE = AnyCase(r"\b(gesamtnote|abschlussnote|\w*studium|degree|overall grade)\b")


def _of_thesis(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether a mark is told of the degree, and the line's is that of the thesis.
    """
    part = line.line.text[: n.quantity.start].rpartition(";")[2]
    own = _THESIS.search(part) and not _DEGREE.search(part)
    mark = not float(q.value).is_integer() or _MARK.search(claim.text, 0, q.start)
    return bool(
        own and mark and _DEGREE.search(claim.piece) and not _THESIS.search(claim.piece)
    )


_EVERY_ONE = AnyCase(r"\b(all|every one of|alle|sämtliche)\s(the |my |meine |der )?$")

_OF_MINE = regex(
    r"\s+(of|von|der|meiner|unserer) (?!them\b)(the|my|our|these|those|den|meinen)?\b",
    re.IGNORECASE,
)


def _all_of(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether "all 18" are claimed where the line tells of some of 18.
    """
    return any(n.quantity == w for _, w in part_of_whole(line)) and bool(
        _EVERY_ONE.search(claim.text, 0, q.start) or _OF_MINE.match(claim.text, q.end)
    )


_DID_SO_MANY = regex(
    r"(?:^|\b)(?:I|we) (?:(?:have|had|also|personally|\w+ly) ){0,3}\w+ (?:(?:some|about|around|over|more than|nearly|almost) )?$"
)


def _part_told_as_whole(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether one is said to have done so many of which the line says that one did a part:
    "I fitted 60 boilers" of "Fitted 12 of the 60 boilers".
    """
    parts = [
        part
        for part, whole in part_of_whole(line)
        if whole == n.quantity and part.start < whole.start
    ]
    if not parts or not _DID_SO_MANY.search(claim.text, 0, q.start):
        return False
    deed = _verb_before(line, parts[0])
    said = [w for w in claim.words if w.end <= q.start]
    return bool(deed) and any(deed & w.keys for w in said)


def _verb_before(line: LineFacts, part: Quantity) -> frozenset[str]:
    """
    The keys of the word that opens the line's clause, where the number soon follows it.
    """
    before = [w for w in line.words if w.end <= part.start]
    return before[0].keys if 0 < len(before) <= _SOON else frozenset()


_SOON = 3


def _same_part(claim: Claim, q: Quantity, line: LineFacts) -> bool:
    """
    Whether the sentence tells the line's part and whole together: "two of the six".
    """
    return any(
        part.value == said.value and whole.value == q.value
        for part, whole in part_of_whole(line)
        for said in claim.numbers
        if said.end < q.start and _OUT_OF.fullmatch(claim.text, said.end, q.start)
    )


_OUT_OF = regex(r" (?:out )?of (?:the |our |my )?")


def _other_changed(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether it is told of another thing, and not the line's whole change again.
    """
    return other_changed(claim, q, line) and not told_again(claim, q, n, line)


_A_TEAM = AnyCase(r"\b(team|crew|staff|squad|brigade|group|department)\b[^,;.]{0,12}$")


def _of_the_firm(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether people are told as a team where the line only heads a post, and tells how
    many its employer has.
    """
    return (
        line.line.kind is LineKind.ENTRY
        and line.line.section is Section.EXPERIENCE
        and n.quantity.measure is Measure.COUNT
        and are_people(n.nouns, claim.language)
        and not _A_TEAM.search(line.line.text, 0, n.quantity.start)
        and bool(_A_TEAM.search(claim.text, 0, q.start))
        and bool(_RUNS.search(claim.piece))
    )


_RUNS = AnyCase(
    r"\b(I|my)\b.*\b(lead|led|run|ran|manage|managed|head|headed|supervise|supervised|oversee|oversaw|in charge of|responsible for|direct|directed)\b"
)

_OTHERWISE = (
    *(level_for_change, other_end, other_way, other_part),
    *(_all_of, _of_thesis, _other_changed, _part_told_as_whole, _of_the_firm),
    whole_for_part,
    *(counts_its_neighbour, of_another_trade, each_for_all, money_for_things),
    *(staff_for_served, share_of_others, counts_another_lines_thing),
    counts_narrower_thing,
)
"""The ways in which an equal number may tell something else."""
