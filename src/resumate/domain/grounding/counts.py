"""
Whether two numbers count the same things.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from dataclasses import dataclass

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.clauses import Mood
from resumate.domain.grounding.frames import newly, of_others
from resumate.domain.grounding.kin import akin
from resumate.domain.grounding.line_facts import LineFacts, Number
from resumate.domain.grounding.matter import (
    DOWN,
    SHORTEST,
    UP,
    in_company,
    numbers_of,
    says,
    tells,
    told_around,
    words_around,
)
from resumate.domain.grounding.people import GENERIC_PEOPLE, GROUPS, are_people
from resumate.domain.grounding.quantity import Quantity
from resumate.domain.grounding.words import Word, is_function, plain_keys
from resumate.domain.resume import LineKind, Section

_LITTLE = 1.0
"""The weight of other words that say little of what is counted."""
_RETOLD = 3.0
"""The weight of other words that tell a line again, whatever its thing is called."""
_RARE = 12
"""Counts above this are seldom told of two things by chance."""
_SEATS = frozenset("seat bed place room platz plätze bett sitzplatz".split())
_SIZE = re.compile(
    r"\b(company|firm|employer|organi[sz]ation|business|hospital|school|agency|club|society|association|church|community|choir|orchestra|verein|chor|gemeinde|manufacturer|employs?|employees|staff"
    r"|unternehmen|betrieb|firma|arbeitgeber|haus|beschäftigt\w*|mitarbeit\w+)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Rest:
    """
    The other words of the clause, and how much of them the line tells.
    """

    words: list[Word]
    told: float
    total: float

    @staticmethod
    def of(claim: Claim, q: Quantity, line: LineFacts) -> "_Rest":
        others = [
            w
            for w in words_around(claim, q)
            if w not in q.nouns and not w.keys & (UP | DOWN)
        ]
        told = sum(w.weight for w in others if tells(claim, w, line))
        return _Rest(others, told, sum(w.weight for w in others))


def counts_the_same(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether what is counted is what the number of the line counts.
    """
    entry = line.line.kind is LineKind.ENTRY and line.line.section is Section.EXPERIENCE
    if entry and are_people(n.nouns, claim.language):
        # The size of an employer is no number of people one has worked on.
        return bool(_SIZE.search(claim.piece))
    said = [w for w in q.nouns if w.weight or w.lower in GENERIC_PEOPLE]
    if not said:
        keys = frozenset(k for w in q.nouns for k in w.keys)
        return not n.nouns or bool(keys & n.nouns)
    rest = _Rest.of(claim, q, line)
    specific = _specific(claim, said)
    if newly(claim, q, line) or of_others(claim, q, n, line):
        return False
    if not specific:
        return _people_the_same(claim, said, n, line, rest)
    head = ([w for w in specific if w.start >= q.start] or specific)[-1]
    return (
        bool(plain_keys(head.keys) & n.nouns)
        or _ends_alike(head, n, claim.language)
        or (len(specific) > 1 and _all_told(claim, specific, n, line))
        or _group_of(claim, q, n, line)
        or _by_the_rest(claim, q, n, line, specific, head, rest)
    )


def _specific(claim: Claim, said: list[Word]) -> list[Word]:
    """
    The words that say more than that people are counted.
    """
    specific = [w for w in said if w.lower not in GENERIC_PEOPLE]
    if len(specific) < len(said):
        specific = [w for w in specific if not w.keys & GROUPS]
        if claim.language == "de":  # "zehn alte Menschen": no noun tells who
            specific = [w for w in specific if w.capitalised]
    return specific


def _people_the_same(
    claim: Claim, said: list[Word], n: Number, line: LineFacts, rest: _Rest
) -> bool:
    """
    Whether people whom no noun names are those of the line, by what else is told.
    """
    keys = n.nouns or n.context
    little = rest.told >= 0.5 * rest.total or rest.total <= _LITTLE
    seats = bool(n.nouns & _SEATS) and told_around(claim, line)
    named = [w for w in rest.words if w.keys & n.nouns]
    return (
        seats
        or (are_people(keys, claim.language) and little)
        or any(w.keys & keys for w in (*said, *named))
    )


def _group_of(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    "A shift of eighteen" has the eighteen associates of the second shift.
    """
    before = [w for w in q.nouns if w.start < q.start]
    group = bool(before) and bool(before[-1].keys & line.keys)
    named = [w for w in q.nouns if w.start >= q.start]
    if any(are_people(w.keys, claim.language) for w in named):
        return False
    doers = any(k.endswith("ers") for k in n.nouns)
    return group and (doers or are_people(n.nouns, claim.language))


def _by_the_rest(  # noqa: PLR0917 - what is judged
    claim: Claim, q: Quantity, n: Number, line: LineFacts,
    specific: list[Word], head: Word, rest: _Rest,
) -> bool:  # fmt: skip
    """
    Whether the other words tell that the thing is the same, called by another name.
    """
    # "some 40 members", "groups of 25": who they are stands elsewhere on the line.
    vague = not n.nouns or n.nouns & GROUPS
    near = n.nouns | n.context if vague else n.nouns
    persons = bool(n.nouns & GROUPS) and are_people(head.keys, claim.language)
    known = says(claim, head, near, line) or _says_in(head, n, line)
    if not (known or persons):
        return _by_another_name(claim, q, n, line, head, rest)
    if known and (told_around(claim, line) or in_company(claim, q, line)):
        return True
    if rest.total >= 1.3 and not rest.told:  # noqa: PLR2004 - enough to tell
        after = any(w.start >= q.start for w in specific)
        return claim.clause.mood is Mood.FACT and (
            (after and known) or _told_of_role(claim, rest.words, line)
        )
    if rest.total >= 0.7 and not rest.told and not _tells_best(claim, q, line):  # noqa: PLR2004
        return False
    if (persons and rest.told) or (known and rest.told >= max(1.0, 0.6 * rest.total)):
        return True
    weight = {w.start: w.weight or 0.4 for w in specific}
    held = [w for w in specific if says(claim, w, n.context | n.nouns, line)]
    return sum(weight[w.start] for w in held) >= 0.5 * sum(weight.values())


def _by_another_name(  # noqa: PLR0917 - what is judged
    claim: Claim, q: Quantity, n: Number, line: LineFacts, head: Word, rest: _Rest
) -> bool:
    """
    Whether nouns of which neither is the other may stand for the same here.
    """
    if akin(head.keys, n.nouns, claim.language):
        return rest.told >= 0.5 * rest.total and _tells_best(claim, q, line)
    if q.value > _RARE and rest.told >= max(2.0, 0.5 * rest.total):
        return True
    people = all(are_people(k, claim.language) for k in (head.keys, n.nouns))
    alike = people and not any(
        head.keys & other.nouns for _, other in numbers_of(claim)
    )
    return rest.told >= max(1.0 if alike else _RETOLD, 0.75 * rest.total)


def _all_told(claim: Claim, nouns: list[Word], n: Number, line: LineFacts) -> bool:
    """
    Whether the line has all that is counted: "nine toy launches", "the launch of nine toys".
    """
    return any(w.keys & n.nouns for w in nouns) and all(
        tells(claim, w, line) for w in nouns
    )


def _ends_alike(head: Word, n: Number, language: str) -> bool:
    """
    Whether one German noun is the last part of the other: Programmierkurse, Kurse.
    """
    if language != "de":
        return False
    return any(
        a.endswith(b) or b.endswith(a)
        for a in plain_keys(head.keys)
        for b in plain_keys(n.nouns)
        if min(len(a), len(b)) >= SHORTEST
    )


def _told_of_role(claim: Claim, others: list[Word], line: LineFacts) -> bool:
    return line.line.role is not None and any(
        claim.line(i).line.role == line.line.role
        for w in others
        for i in claim.facts.hits(w)
    )


def _tells_best(claim: Claim, q: Quantity, line: LineFacts) -> bool:
    """
    Whether no other line has more of the clause's words, soft ones too.
    """
    said = [
        w
        for w in claim.clause.words
        if w not in q.nouns
        and w.start not in claim.masked
        and not is_function(w.lower, claim.language)
        and not q.start <= w.start < q.end
    ]
    shares = {
        i: sum(i in claim.facts.hits(w) for w in said)
        for i in claim.in_scope()
        if i == line.index or claim.line(i).line.kind is not LineKind.ENTRY
    }
    return shares.get(line.index, 0) >= max(shares.values(), default=0)


def _says_in(head: Word, n: Number, line: LineFacts) -> bool:
    # "two content writers and a freelance designer" may be told as "three people".
    return head.weight < 1.0 and bool(head.keys & line.keys) and not n.nouns
