"""
A number of a line that is told of another thing of the same line.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.quantities.currencies import names_money
from resumate.domain.grounding.quantities.people import GENERIC_PEOPLE
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.grounding.sources.line_numbers import Number
from resumate.domain.grounding.synonyms.kin import akin
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.words import Word, keys_of, plain_keys, words
from resumate.domain.lexicon.ladders import SERVED, SERVED_DE
from resumate.domain.lexicon.titles import HEADS
from resumate.domain.patterns import regex


def counts_its_neighbour(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether the line gives the very thing another number, and this one to something
    else: "ten campaigns" of "Four campaigns, in a team of 10".
    """
    if q.measure is not Measure.COUNT or n.quantity.measure is not Measure.COUNT:
        return False
    thing, held = _thing(q), _thing(n.quantity)
    if thing is None or held is None or held.lower.endswith("ed"):
        return False
    keys = plain_keys(thing.keys)
    if keys & held.keys or akin(thing.keys, held.keys, claim.language):
        return False
    return any(
        m.quantity.measure is Measure.COUNT
        and m.quantity.value != q.value
        and (other := _thing(m.quantity)) is not None
        and bool(keys & plain_keys(other.keys))
        for m in line.numbers
    )


def counts_another_lines_thing(
    claim: Claim, q: Quantity, n: Number, line: LineFacts
) -> bool:
    """
    Whether another line counts the very thing otherwise, by all its words, and this one
    has not all of them: "seven trainee teachers" of "29 pupils, seven of whom", beside
    "Mentor one trainee teacher".
    """
    named = [w for w in q.nouns if w.weight and w.start >= q.end]
    if q.measure is not Measure.COUNT or len(named) < _SAID_FULLY:
        return False
    kinds = [plain_keys(w.keys) for w in named]
    if any(kind & n.nouns for kind in kinds) or all(kind & line.keys for kind in kinds):
        return False
    return any(
        m.quantity.measure is Measure.COUNT
        and m.quantity.value != q.value
        and all(kind & m.nouns for kind in kinds)
        for i, m in claim.facts.numbers
        if i != line.index and i in claim.in_scope()
    )


_SAID_FULLY = 2


def counts_narrower_thing(
    claim: Claim, q: Quantity, n: Number, line: LineFacts
) -> bool:
    """
    Whether German things of a kind are counted where the line counts them of any kind,
    and another line, that counts none so, has what says which: "30 Kirchendächer" of
    "30 Dächer im Jahr", beside "Sanierung eines Kirchendachs".
    """
    thing = next((w for w in reversed(q.nouns) if w.start >= q.end), None)
    if claim.language != "de" or thing is None or q.measure is not Measure.COUNT:
        return False
    held = max(
        (h for h in n.nouns if h[0] != "=" and thing.lower.endswith(h)),
        key=len,
        default=thing.lower,
    )
    first = thing.lower.removesuffix(held).rstrip("-")
    if len(held) < _HEAD or len(first) < _HEAD or first in line.line.text.lower():
        return False
    return any(
        w.lower.startswith(first)
        and w.lower[len(first) :][:1] == held[0]
        and len(w.lower) <= len(thing.lower) + _ENDING
        for other in claim.facts.lines
        if other.index != line.index
        for w in other.words
    )


_HEAD = 4
"""Letters of the shortest part of a compound that tells what it is, or which."""
_ENDING = 2
"""Letters that a noun may end in besides; a longer word is another thing."""


def of_another_trade(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether people of one trade are told where the line counts those of another: "three
    engineers" of "a team of 3 analysts".
    """
    said, held = (
        [w for w in p.nouns if w.start >= p.end][-1:] for p in (q, n.quantity)
    )
    if not (said and held) or q.measure is not Measure.COUNT:
        return False
    one, other = said[0], held[0]
    return (
        all(w.lower.removesuffix("s") in _TRADES for w in (one, other))
        and plain_keys(one.keys).isdisjoint(line.keys)
        and not akin(one.keys, other.keys, claim.language)
    )


_TRADES = HEADS - frozenset(
    "assistant worker officer lead leader manager specialist associate technician operative operator "
    "trainee apprentice intern representative agent staff helper consultant head director member".split()
)
"""What people are by trade; whoever works may be called one of the others."""


def _thing(q: Quantity) -> Word | None:
    """
    The noun that is counted: the last behind the number, else that of a group.
    """
    named = [w for w in q.nouns if w.weight or w.lower in GENERIC_PEOPLE]
    behind = [w for w in named if w.start >= q.end]
    return next(reversed(behind or named), None)


_EACH = regex(r"[^,;.]{0,30}\b(?:(?:to|for) each|each[.,;]|each$|apiece\b|per head\b)")
_AVERAGED = AnyCase(
    r"\b(?:averag\w+|each(?! (?:day|week|month|quarter|year|shift|term|season|morning|evening|night)\b)|jeweils|durchschnittlich) (?:[\w-]+ ){0,2}$"
)
_SHARED = AnyCase(
    r"\b(?:each|per|apiece|averag\w*|avg|every|je|jeweils|pro|\w*schnitt\w*|mean|typical\w*)\b|\d[^,;.]{0,20} an? |[/@Ø×]"
)


def each_for_all(claim: Claim, q: Quantity, _: Number, line: LineFacts) -> bool:
    """
    Whether each is said to have had what the line gives to all of them, or to one.
    """
    if q.measure in {Measure.YEAR, Measure.NAMED}:
        return False
    each = _EACH.match(claim.text, q.end) or _AVERAGED.search(claim.text, 0, q.start)
    return bool(each) and not _SHARED.search(line.line.text)


def money_for_things(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether an amount of money is told as so many things, or the other way round.
    """
    kinds = {q.measure, n.quantity.measure}
    if kinds != {Measure.MONEY, Measure.COUNT}:
        return False
    said = q.measure is Measure.COUNT
    counted, text = (q, claim.text) if said else (n.quantity, line.line.text)
    return _thing(counted) is not None and not names_money(text, counted)


_AS_STAFF = AnyCase(
    r"\b(?:(?:one|member) of(?: the| our| its| some| about)?|team of|staff of|crew of|colleagues? of|eine[rs]? von(?: rund)?|team von|mannschaft von) $"
)
_SERVED = keys_of(
    w
    for language, served in (
        ("en", SERVED),
        ("de", SERVED_DE),
    )
    for w in words(served, language)
)  # fmt: skip


def staff_for_served(claim: Claim, q: Quantity, n: Number, _: LineFacts) -> bool:
    """
    Whether so many are told as those one worked among, and the line has served them:
    "one of 45 people at the firm" of "45 clients".
    """
    named = [w for w in q.nouns if w.weight or w.lower in GENERIC_PEOPLE]
    return (
        q.measure is Measure.COUNT
        and bool(n.nouns & plain_keys(_SERVED))
        and bool(_AS_STAFF.search(claim.text, 0, q.start))
        and all(w.lower in GENERIC_PEOPLE for w in named)
    )


_OF_THEM = regex(
    r"\s?(?:%|percent|per cent|prozent)? (?:of|aller|der|unserer|meiner|von) ",
    re.IGNORECASE,
)


def share_of_others(claim: Claim, q: Quantity, _: Number, line: LineFacts) -> bool:
    """
    Whether a share of things is told where the line has neither these nor any other word
    of the clause: "97% of our guests were content" of "Audit score rose to 97%".
    """
    if q.measure is not Measure.PERCENT or not (
        of := _OF_THEM.match(claim.text, q.end)
    ):
        return False
    said = [w for w in claim.content if w.weight == 1.0 and not _heads(claim, w)]
    things = [w for w in said if w.start >= of.end()]
    return bool(things) and (
        not any(line.index in claim.facts.told(w) for w in said)
        or _told_beside(
            claim,
            [w for w in claim.clause.words if w.weight and w.start >= of.end()],
            line,
        )
    )


def _told_beside(claim: Claim, things: list[Word], line: LineFacts) -> bool:
    """
    Whether another line that counts tells by far most of those things, and this one half
    of them at the most: the share is of what the other tells.
    """
    told = [w for w in things if line.index in claim.facts.told(w)]
    counting = {
        i
        for i, m in claim.facts.numbers
        if m.quantity.measure is Measure.COUNT and i in claim.in_scope()
    }
    return 2 * len(told) <= len(things) and any(
        sum(i in claim.facts.told(w) for w in things)
        >= max(_BY_FAR * len(things), len(told) + 2)
        for i in counting
    )


_BY_FAR = 0.7


def _heads(claim: Claim, word: Word) -> bool:
    """
    Whether the word is of the head of the post that is spoken of.
    """
    return any(word.keys & claim.facts.heading(role) for role in claim.roles or ())
