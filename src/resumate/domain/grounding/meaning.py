"""
Whether two numbers mean the same: what they count, of what, in which period.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.clauses import Mood
from resumate.domain.grounding.facts import LineFacts, Number
from resumate.domain.grounding.kin import akin
from resumate.domain.grounding.lexicon.ladders import PEOPLE
from resumate.domain.grounding.lexicon.titles import HEADS
from resumate.domain.grounding.periods import period_differs
from resumate.domain.grounding.quantity import Measure, Quantity
from resumate.domain.grounding.stemming import stem
from resumate.domain.grounding.values import same_value
from resumate.domain.grounding.words import Word, is_function
from resumate.domain.resume import LineKind

NEAR = 28
"""Characters on either side of a share, in which what it is of is named."""
_LITTLE = 1.0
"""The weight of other words that say little of what is counted."""
_TELLS = 0.5
"""The least weight of words that tell a matter: German verbs have it."""
_RETOLD = 3.0
"""The weight of other words that tell a line again, whatever its thing is called."""

UP = {"=raise", "=steigern"}

DOWN = {"=cut", "=senken"}

_SERVED = "nutzer anwender user reader subscriber mandant leser fahrgast"
_PERSON = frozenset(
    form
    for w in (*PEOPLE.split(), *_SERVED.split(), *HEADS)
    for form in (w, stem(w, "en"), stem(w, "de"))
)

_GROUPS = frozenset(
    "group groups team crew member members participant participants people gruppe".split()
)

GENERIC_PEOPLE = frozenset(
    "people person persons staff colleague colleagues employee employees member members team individuals "
    "hire hires starters recruits newcomers personen mitarbeiter mitarbeitende mitarbeitenden mitarbeitern kolleginnen kollegen leute menschen".split()
)


def means_the_same(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:  # noqa: C901, PLR0911 - one rule each
    """
    Whether the words around both numbers speak of the same thing.
    """
    if period_differs(claim, q, n.quantity, line):
        return False
    if _neighbours(claim, q) & _line_neighbours(line, n):
        return True
    context = words_around(claim, q)
    if _opposed({k for w in context for k in w.keys}, set(n.context)):
        return False
    if q.measure is Measure.NAMED:
        return True
    if q.measure is Measure.YEAR:
        return _year_agrees(claim, line, context)
    if q.nouns and q.measure in {Measure.COUNT, Measure.VAGUE}:
        return _counts_the_same(claim, q, n, line)
    said = [w for w in context if w.weight == 1.0 and not w.keys & (UP | DOWN)]
    if not said:
        return (
            not context
            or any(w.keys & line.keys for w in context)
            or not n.context
            or _told_around(claim, line)
        )
    if q.measure is Measure.PERCENT and any(w.keys & n.context for w in q.nouns):
        return True
    near = [w for w in said if q.start - NEAR <= w.start < q.end + NEAR]
    beside = sum(1 for w in near if _says(claim, w, n.context, line))
    if q.measure is Measure.PERCENT and beside >= max(1, 0.5 * len(near)):
        return True
    hits = sum(1 for w in said if _says(claim, w, n.context, line))
    if hits >= max(1, 0.34 * len(said)):  # noqa: PLR2004, RUF100
        return True
    return q.measure is not Measure.COUNT and _told_around(claim, line)


def _told_around(claim: Claim, line: LineFacts) -> bool:
    """
    Whether the rest of the sentence tells of the same line.
    """
    rest = [
        w
        for w in claim.words
        if not claim.clause.start <= w.start < claim.clause.end
        and w.weight == 1.0
        and not w.keys & (UP | DOWN)
    ]
    hits = sum(line.index in claim.facts.hits(w) for w in rest)
    return hits >= max(2, 0.5 * len(rest))  # noqa: PLR2004, RUF100


def _counts_the_same(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:  # noqa: PLR0911, C901 - one rule each
    said = [w for w in q.nouns if w.weight or w.lower in GENERIC_PEOPLE]
    if line.line.kind is LineKind.ENTRY and _are_people(n.nouns, claim.language):
        # The size of an employer is no number of people one has worked on.
        return bool(_SIZE.search(claim.piece))
    if not said:
        keys = frozenset(k for w in q.nouns for k in w.keys)
        return not n.nouns or bool(keys & n.nouns)
    specific = [w for w in said if w.lower not in GENERIC_PEOPLE]
    if any(w.lower in GENERIC_PEOPLE for w in said):
        specific = [w for w in specific if not w.keys & _GROUPS]
    others = [
        w
        for w in words_around(claim, q)
        if w not in q.nouns and not w.keys & (UP | DOWN)
    ]
    told = sum(w.weight for w in others if _told_here(claim, w, line))
    total = sum(w.weight for w in others)
    if not specific:
        keys = n.nouns or n.context
        seats = bool(n.nouns & _SEATS) and _told_around(claim, line)
        people = seats or (
            _are_people(keys, claim.language)
            and (told >= 0.5 * total or total <= _LITTLE)
        )
        named = [o for o in others if o.keys & n.nouns]
        return bool(people) or any(w.keys & keys for w in (*said, *named))
    # "some 40 members", "groups of 25": who they are stands elsewhere on the line.
    vague = not n.nouns or n.nouns & _GROUPS
    near = n.nouns | n.context if vague else n.nouns
    after = [w for w in specific if w.start >= q.start]
    head = (after or specific)[-1]
    persons = bool(n.nouns & _GROUPS) and _are_people(head.keys, claim.language)
    known = _says(claim, head, near, line) or _says_in(head, n, line)
    if not (known or persons):
        if akin(head.keys, n.nouns, claim.language):
            return told >= 0.5 * total and _tells_best(claim, q, line)
        alike = all(
            _are_people(k, claim.language) for k in (head.keys, n.nouns)
        ) and not any(head.keys & other.nouns for _, other in numbers_of(claim))
        return told >= max(1.0 if alike else _RETOLD, 0.75 * total)
    if known and (_told_around(claim, line) or _in_company(claim, q, line)):
        return True
    if total >= 1.3 and not told:  # noqa: PLR2004 - enough to tell
        return claim.clause.mood is Mood.FACT and (
            bool(after and known) or _told_of_role(claim, others, line)
        )
    if total >= 0.7 and not told and not _tells_best(claim, q, line):  # noqa: PLR2004
        return False
    if persons and told:
        return True
    if known and told >= max(1.0, 0.6 * total):
        return True
    held = sum(
        w.weight or 0.4 for w in specific if _says(claim, w, n.context | n.nouns, line)
    )
    return held >= 0.5 * sum(w.weight or 0.4 for w in specific)


def _in_company(claim: Claim, q: Quantity, line: LineFacts) -> bool:
    """
    Whether the sentence gives another number of the same line.
    """
    return any(
        p.start != q.start
        and p.value > 1
        and same_value(p, n.quantity)
        and n.quantity.value != q.value
        for p in claim.numbers
        for n in line.numbers
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


_SEATS = frozenset("seat bed place room platz plätze bett sitzplatz".split())
_SIZE = re.compile(
    r"\b(company|firm|employer|organi[sz]ation|business|hospital|school|agency|club|society|association|church|community|choir|orchestra|verein|chor|gemeinde|manufacturer|employs?|employees|staff"
    r"|unternehmen|betrieb|firma|arbeitgeber|haus|beschäftigt\w*|mitarbeit\w+)\b",
    re.IGNORECASE,
)


def _are_people(keys: Iterable[str], language: str) -> bool:
    return any(_is_person(k, language) for k in keys)


@lru_cache(maxsize=5_000)
def _is_person(key: str, language: str) -> bool:
    if key[0] == "=":
        return False
    return key in _PERSON or (language == "de" and key.endswith(_PERSON_ENDS))


_PERSON_ENDS = tuple(p for p in _PERSON if len(p) > 5)  # noqa: PLR2004 - shorter is chance


def _says_in(head: Word, n: Number, line: LineFacts) -> bool:
    # "two content writers and a freelance designer" may be told as "three people".
    return head.weight < 1.0 and bool(head.keys & line.keys) and not n.nouns


def _says(claim: Claim, word: Word, keys: frozenset[str], line: LineFacts) -> bool:
    if word.keys & keys:
        return True
    if claim.facts.hits(word).get(line.index, 0) == 0.8:  # noqa: PLR2004 - a derived form
        return any(k[:5] == word.lower[:5] for k in keys if len(k) >= 5) or (  # noqa: PLR2004
            claim.language == "de"
            and any(_compounded(k, keys) for k in word.keys if k[0] != "=")
        )
    return False


_SHORTEST = 4
"""Letters of the shortest first part of a German compound that tells what it is."""


def _told_here(claim: Claim, word: Word, line: LineFacts) -> bool:
    """
    Whether the line says the word, or the title of the post that it stands under.
    """
    title = claim.facts.titles.get(line.line.role or "", ())
    return _says(claim, word, line.keys, line) or any(word.keys & t.keys for t in title)


def _compounded(part: str, keys: frozenset[str]) -> bool:
    return any(
        (len(part) >= _SHORTEST and k.startswith(part))
        or (min(len(k), len(part)) >= 5 and (k in part or part in k))  # noqa: PLR2004
        for k in keys
    )


def _opposed(said: set[str], held: set[str]) -> bool:
    up, down = bool(said & UP), bool(said & DOWN)
    held_up, held_down = bool(held & UP), bool(held & DOWN)
    return (up and not down and held_down and not held_up) or (
        down and not up and held_up and not held_down
    )


def words_around(claim: Claim, q: Quantity) -> list[Word]:
    """
    The words of the clause that say something, but the number's own.
    """
    return [
        w
        for w in claim.clause.words
        if w.weight and w.start not in claim.masked and not q.start <= w.start < q.end
    ]


def _neighbours(claim: Claim, q: Quantity) -> set[tuple[str, str]]:
    return _around(q, list(claim.clause.words))


def _line_neighbours(line: LineFacts, n: Number) -> set[tuple[str, str]]:
    return _around(n.quantity, list(line.words))


def _around(q: Quantity, tokens: list[Word]) -> set[tuple[str, str]]:
    """
    The three words on either side, where they are enough to know the place again.
    """
    before = [w for w in tokens if w.end <= q.start][-3:]
    after = [w for w in tokens if w.start >= q.end][:3]
    found = set()
    for side, part in (("<", before), (">", after)):
        if len(part) == 3 and sum(w.weight for w in part) >= 1.0:  # noqa: PLR2004
            found.add((side, " ".join(w.lower for w in part)))
    return found


def _year_agrees(claim: Claim, line: LineFacts, context: list[Word]) -> bool:
    said = [w for w in context if w.weight]
    if not said or re.search(
        r"\b(join|start|began|seit|since|begonnen|angefangen)",
        claim.piece,
        re.IGNORECASE,
    ):
        return (
            claim.roles is None
            or line.line.role in (claim.roles or ())
            or line.line.role is None
        )
    return any(w.keys & line.keys for w in said) or claim.roles is not None


def same_subject(claim: Claim, q: Quantity, line: LineFacts) -> bool:
    """
    Whether the clause and the line have a matter in common.
    """
    said = [
        w
        for w in words_around(claim, q)
        if w.weight >= _TELLS and not w.keys & (UP | DOWN)
    ]
    if not said:
        return True
    return any(w.keys & line.keys or line.index in claim.facts.hits(w) for w in said)


def numbers_of(claim: Claim) -> Iterator[tuple[int, Number]]:
    """
    The numbers of the resume, with the indexes of their lines.
    """
    for index, facts in enumerate(claim.facts.lines):
        for number in facts.numbers:
            yield index, number
