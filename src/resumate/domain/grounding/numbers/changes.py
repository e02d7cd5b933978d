"""
Before and after: what follows from the two numbers of a change, and what does not.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterator

from resumate.domain.forgetting import remembered
from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.numbers.matter import DOWN, MOVES, UP, in_company
from resumate.domain.grounding.numbers.other_changed import nothing_told_changed
from resumate.domain.grounding.numbers.same_subject import (
    names_change,
    same_change,
    same_subject,
)
from resumate.domain.grounding.quantities.before_after import Change, changes
from resumate.domain.grounding.quantities.hedges import CLOSING
from resumate.domain.grounding.quantities.quantity import (
    Measure,
    Quantity,
    as_told,
    in_digits,
)
from resumate.domain.grounding.quantities.values import fair, same_value
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.grounding.sources.line_numbers import Number
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.words import meaning
from resumate.domain.patterns import regex

Derived = tuple[list[str], str]
"""The lines that a number follows from, and how."""

_HEDGED = r"(?:(?:about|around|almost|nearly|close to|over|more than|roughly|just|some|etwa|rund|knapp|fast|gut|mehr als|ca\.?)\s+)?"
_BY = AnyCase(rf"\b(by|another|um|weitere)\s+{_HEDGED}(?:€|\$|£)?$")
_SIGN = regex(r"(?:^|[\s(])([−+–-]|minus |plus )[€$£]?$", re.IGNORECASE)
"""What says by how much: "tickets −35%", "tickets minus 35%"."""
_LONGEST = len(" minus €")
_RISES = regex(r"\+|plus", re.IGNORECASE)
_SAVED = regex(
    rf"\b(sav(e[sd]?|ing)|gain(s|ed)?|einspar\w*|spar(e|en|te|ten))\s+(?:(?:the |my |our )?\w+ )?{_HEDGED}$",
    re.IGNORECASE,
)
_THEN_TO = regex(r"[^,;.]{0,20}\b(to|auf)\b")
_TO = AnyCase(
    rf"\b(to|at|auf|bei|only|noch|is|are|was|were|ist|sind|now)\s+{_HEDGED}(?:€|\$|£)?$",
)
_LEVEL = AnyCase(rf"\b(to|auf)\s+{_HEDGED}(?:€|\$|£)?$")
_COMPARED = regex(
    r"\s*(percent(age)? points?|prozentpunkte\w*)?\s*(less|fewer|more|lower|higher|faster|shorter|weniger|mehr|niedriger|höher|kürzer|schneller|reduction|increase|decrease|drop)\b",
    re.IGNORECASE,
)
_OF_BEFORE = regex(
    r"\s+((of )?the time\b|der zeit\b|as (many|much|often|long)\b|of (what|the|its|their|that|former|previous)\b|(des|der|ihres|vom) (früheren|alten|vorherigen|ursprünglichen|einstigen|vorigen|vorjahr\w*|ausgangs\w*)\b)",
    re.IGNORECASE,
)
_STILL = regex(r"\s+(of|der|des)\b", re.IGNORECASE)
"""What is left, where nothing is said to be cut: "we make a third of the errors"."""


def level_for_change(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether one number tells how far something got and the other by how much.
    """
    said_by, told_by = _by(claim.text, q), _by(line.line.text, n.quantity)
    if said_by and any(n.quantity in (c.old, c.new) for c in line.changes):
        return True
    if said_by and not told_by and n.context.isdisjoint(MOVES):
        return any(not w.keys.isdisjoint(MOVES) for w in claim.clause.words)
    return told_by and (
        (not said_by and _LEVEL.search(claim.text, 0, q.start) is not None)
        or any(q in (c.old, c.new) for c in changes(claim.text, claim.quantities))
    )


def other_way(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether it is told to have risen where the line has a minus, or fallen for a plus.
    """
    start = n.quantity.start
    sign = _SIGN.search(line.line.text[max(0, start - _LONGEST) : start])
    if sign is None or not _by(claim.text, q):
        return False
    told = {k for w in claim.clause.words for k in (*w.keys, w.lower)}
    up, down = told & {*UP, "up"}, told & {*DOWN, "down"}
    return bool(down and not up) if _RISES.match(sign[1]) else bool(up and not down)


_NOW = regex(
    r"\b(now|today|currently|at present|heute|derzeit|aktuell|inzwischen|mittlerweile)\b",
    re.IGNORECASE,
)
_STANDS = regex(
    rf"\b(at|bei|is|ist|takes?|needs?|lasts?|dauert|braucht)\s+{_HEDGED}$",
    re.IGNORECASE,
)
_NO_LEVEL = regex(
    rf"\b(up|close|compared|next|due|bis|im vergleich)\s+(to|zu)\s+{_HEDGED}$",
    re.IGNORECASE,
)


def other_end(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether the number is told as what was reached, and the line has it as what was left:
    "rose to 46%" of a rise from 46% to 58%. Or both are told the other way round.
    """
    if not line.changes:
        return False
    if any(
        (said.old.value, said.new.value) == (held.new.value, held.old.value)
        for said in claim.changes
        for held in line.changes
        if held.old.value != held.new.value
    ):
        return True
    left = [
        c for c in line.changes if c.old == n.quantity and c.new.value != c.old.value
    ]
    if not left or any(same_value(p, c.new) for p in claim.numbers for c in left):
        return False
    before = claim.text[: q.start]
    stands = _STANDS.search(before) and _NOW.search(claim.piece)
    return reached(claim, q) or bool(stands and not _NO_LEVEL.search(before))


def reached(claim: Claim, q: Quantity) -> bool:
    """
    Whether it is told that something rose or fell to it.
    """
    before = claim.text[: q.start]
    moved = {k for w in claim.clause.words if w.start < q.start for k in w.keys}
    level = moved & MOVES and _LEVEL.search(before)
    return bool(level) and not (_NO_LEVEL.search(before) and not CLOSING.search(before))


def told_again(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether the sentence tells the line's whole change again, of the same thing.
    """
    return any(
        n.quantity in (held.old, held.new)
        and same_value(said.old, held.old)
        and same_value(said.new, held.new)
        and names_change(claim, _first(said), _first(held), line)
        for held in line.changes
        for said in claim.changes
        if q in (said.old, said.new)
    )


def _first(change: Change) -> Quantity:
    """
    The one of its numbers that is told first, which stands beside what has changed.
    """
    return min(change.old, change.new, key=lambda q: q.start)


def _by(text: str, q: Quantity) -> bool:
    """
    Whether the words around a number say that something changed by it.
    """
    may_be_saved = q.measure in {Measure.PERCENT, Measure.MONEY}
    return _tells_by(text, q.start, q.end, may_be_saved)


@remembered(4_096)
def _tells_by(text: str, start: int, end: int, may_be_saved: bool) -> bool:
    saved = may_be_saved and _SAVED.search(text, 0, start)
    left = saved and _THEN_TO.match(text, end)
    by = _BY.search(text, 0, start) or _COMPARED.match(text, end)
    return bool(by or (saved and not left) or _SIGN.search(text[:start]))


def derive_change(claim: Claim, q: Quantity) -> Derived | None:
    """
    Percent, shares and multiples that follow from before and after.
    """
    for index in sorted(claim.in_scope()):
        facts = claim.line(index)
        for old, new, told in _before_and_after(claim, q, facts):
            follows = old and _fair_change(claim, q, old, new)
            if follows and (same_subject(claim, facts) or _comes_to(claim, q)):
                how = f"{as_told(claim.text, q)}: {told} ({facts.line.id})."
                return [facts.line.id], how
    return None


def _before_and_after(
    claim: Claim, q: Quantity, line: LineFacts
) -> Iterator[tuple[float, float, str]]:
    """
    Both numbers of each change, the first as 100 where only percents are told, and the
    change in the line's own numbers.
    """
    for change in line.changes:
        told = f"from {_told(line, change.old)} to {_told(line, change.new)}"
        yield change.old.value, change.new.value, told
        least = min(change.old.value, change.new.value)
        if change.new.measure is Measure.PERCENT and least > 50:  # noqa: PLR2004
            # What is late is not on time.
            yield 100 - change.old.value, 100 - change.new.value, told
    for n in line.numbers:
        share = n.quantity.value
        percent = n.quantity.measure is Measure.PERCENT
        if (
            percent
            and _by(line.line.text, n.quantity)
            and same_change(claim, q, n.quantity, line)
            and not nothing_told_changed(claim, q, line)
        ):
            sign = _SIGN.search(line.line.text[: n.quantity.start])
            told = f"a change by {_told(line, n.quantity)}"
            fell = not _RISES.match(sign[1]) if sign else n.context & DOWN
            if fell and share < 100:  # noqa: PLR2004 - all of it is gone
                yield 100.0, 100 - share, told
            elif sign or n.context & UP:
                yield 100.0, 100 + share, told


def _fair_change(claim: Claim, q: Quantity, old: float, new: float) -> bool:
    times = new / old
    if q.measure is Measure.PERCENT:
        percent = abs(new - old) / old * 100
        by = _by(claim.text, q)
        left = not by and bool(
            _TO.search(claim.text[: q.start]) or _OF_BEFORE.match(claim.text, q.end)
        )
        if left:
            return _near(q, 100 * times)
        remains = not by and times < 1 and _STILL.match(claim.text, q.end)
        return _directed(claim, q, percent, times) or (
            bool(remains)
            and not {k for w in claim.clause.words for k in w.keys} & DOWN
            and _near(q, 100 * times)
        )
    if times < 1 < q.value:  # "twice as accurate": half the error
        times = 1 / times
    ratio = q.value / times if times else 0.0
    beyond = (q.value < 1 and times > q.value) or times < q.value > 1
    if q.hedge == "over":
        return not beyond and abs(ratio - 1) <= OVER
    slack = 0.15 if q.hedge == "nearly" or (q.hedge and not beyond) else 0.1
    return abs(ratio - 1) <= slack


OVER = 0.4
"""How far beyond what is said "more than" may go."""
_GAINS = frozenset(
    {"gain", "=improve", "=verbessern", "faster", "quicker", "schneller"}
)


def _directed(claim: Claim, q: Quantity, percent: float, times: float) -> bool:
    words = {k for w in claim.clause.words for k in w.keys}
    # A gain in speed is a cut in time: such words tell no direction.
    up = bool(words & UP) and not words & _GAINS
    down = bool(words & DOWN)
    if (times > 1 and down and not up) or (times < 1 and up and not down):
        return False
    return _near(q, percent)


def _near(q: Quantity, percent: float) -> bool:
    beyond = q.value - percent
    match q.hedge:
        case "about":
            return abs(beyond) <= max(_ROUNDLY, percent / 8)
        case "nearly":
            return -_ROUNDED <= beyond <= max(_ROUNDLY, percent / 8)
        case "over":
            return 0.8 * percent <= q.value <= percent + _ROUNDED
        case "under":
            return 0.8 * q.value <= percent <= q.value
    return abs(beyond) <= _ROUNDED


_ROUNDED, _ROUNDLY = 0.6, 2.0
"""How far a share that is reckoned may be off, and one that is told roughly."""


_MORE = AnyCase(
    r"\b(more|fewer|less|additional\w*|extra|new|gain\w*|add\w*|difference|won|win\w*|brought|brings?|attract\w*|acquir\w*|sav\w+|fell|\w*er than"
    r"|mehr|weniger|zusätzlich\w*|neue?\w*|gewonnen|gewann\w*|hinzu\w*|\w*gewinn\w*|unterschied|\w*spar\w*)\b"
)


_OF_THINGS = regex(
    r"\b(?!(?:increase|growth|gain|rise|drop|fall|cut|saving|reduction|difference|decrease|decline|improvement|total|loss)s?\b)[a-z]+ of (?:\w+ )?$"
)


def _moves(claim: Claim, q: Quantity) -> bool:
    """
    Whether the clause tells of a change, or of what it brought.
    """
    if _OF_THINGS.search(claim.text, 0, q.start):
        return False
    told = {k for w in claim.clause.words for k in w.keys}
    return _by(claim.text, q) or bool(told & MOVES) or bool(_MORE.search(claim.piece))


def derive_difference(claim: Claim, q: Quantity) -> Derived | None:
    """
    How far apart before and after are; what is told as one of the two is no difference.
    """
    if not _by(claim.text, q) and (
        reached(claim, q) or any(q in (c.old, c.new) for c in claim.changes)
    ):
        return None
    plain = claim.language == "en" and q.measure is Measure.COUNT
    if plain and q.value > _CHANCE and not _moves(claim, q):
        return None  # "a community of 45,000" was not won
    for index in sorted(claim.in_scope()):
        facts = claim.line(index)
        for change in facts.changes:
            old, new = change.old, change.new
            gap = abs(new.value - old.value)
            if (
                q.unit
                and change.new.measure is Measure.COUNT
                and _says_unit(claim, q, facts)
            ):
                gap *= q.unit  # "days per patient from 8 to 6": two days
            if not fair(q.value, q.hedge, gap) or not _in_its_unit(
                claim, q, facts, change
            ):
                continue
            if (
                same_subject(claim, facts)
                or _goes_on(claim, q)
                or in_company(claim, q, facts)
            ):
                by = gap / (q.unit or 1.0)
                how = f"{in_digits(by)} is the difference between {_told(facts, old)} and {_told(facts, new)} ({facts.line.id})."
                return [facts.line.id], how
    return None


_GOES_ON = regex(
    r"(?:(?:each|every) \w+ |so |and )?(that|this|these|those|it|damit|dadurch|das|dies)\b",
    re.IGNORECASE,
)
_CHANCE = 12
"""Differences up to this are met by chance."""


def _goes_on(claim: Claim, q: Quantity) -> bool:
    """
    Whether the sentence goes on from the one before, so that its matter stands there:
    "Those changes save 1,500 dollars a year."
    """
    return q.value / (q.unit or 1.0) > _CHANCE and bool(_GOES_ON.match(claim.text))


def _comes_to(claim: Claim, q: Quantity) -> bool:
    """
    Whether the sentence only reckons what the one before it told, and names no matter of
    its own: "Das entspricht einem Plus von 50 Prozent."
    """
    before = claim.text[: q.start]
    return q.value > _CHANCE and _COMES_TO.fullmatch(before) is not None


_COMES_TO = regex(
    r"(?:Das|Dies|Damit|Insgesamt|That|This|Which) (?:entspricht|bedeutet|ist|war|macht|waren|sind|ergibt|is|was|amounts to|comes to|equals|makes|means)(?: insgesamt| also| in all)?"
    r" (?:(?:einem|einer|einen|ein|eine|an?) (?:(?:Plus|Minus|Zuwachs|Anstieg|Wachstum|Steigerung|Rückgang|Zunahme|Abnahme|increase|rise|gain|growth|drop|decrease|cut|reduction|fall) )(?:von|um|of) )?"
    r"(?:(?:rund|etwa|gut|knapp|fast|über|about|around|nearly|almost|over|some) )?"
)
"""What leads up to a number that is reckoned from those told before."""


def _told(facts: LineFacts, q: Quantity) -> str:
    return as_told(facts.line.text, q)


def _says_unit(claim: Claim, q: Quantity, facts: LineFacts) -> bool:
    unit = claim.text[q.start : q.end].split()[-1]
    return bool(meaning(unit, claim.language)[0] & facts.keys)


def _in_its_unit(claim: Claim, q: Quantity, facts: LineFacts, change: Change) -> bool:
    """
    Whether what is counted is what changed, or points of it.
    """
    points = bool(q.nouns) and q.nouns[0].lower in {
        "percentage", "points", "prozentpunkte", "prozentpunkten", "punkte", "punkten",
    }  # fmt: skip
    if q.measure is not change.new.measure and change.new.measure is Measure.PERCENT:
        return points
    return (
        points
        or not q.nouns
        or any(
            w.keys & facts.keys or facts.index in claim.facts.hits(w) for w in q.nouns
        )
    )
