"""
Parts of a whole that a line counts ("3 of 18"), and what follows from them.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterator, Sequence

from resumate.domain.forgetting import remembered
from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.numbers.changes import Derived
from resumate.domain.grounding.numbers.matter import in_company
from resumate.domain.grounding.numbers.same_subject import (
    same_subject,
    share,
    spoken,
    told_by,
)
from resumate.domain.grounding.quantities.quantity import (
    Measure,
    Quantity,
    as_told,
    in_digits,
)
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.grounding.sources.line_numbers import Number
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.words import Word, keys_of, plain_keys
from resumate.domain.patterns import regex

_OF_WHICH = regex(r"\s+(of (which|whom|them|these)|davon)\b", re.IGNORECASE)
_WHICH = regex(r"\b(of (which|whom|them|these)|davon)\s+$")
_COMMA = regex(r",\s+(and |und |but |aber )?$")
_BRACKET = regex(r"[^\d(]*\((?:[^\d)]*)")
_OUT_OF = regex(r"[^\d,;.]{0,24}\b(of|out of|von|der|aus)\s+(the |den )?$")


def derive_share(claim: Claim, q: Quantity) -> Derived | None:
    """
    "One in six" follows from "3 of 18".
    """
    for index in sorted(claim.in_scope()):
        facts = claim.line(index)
        for part, whole in part_of_whole(facts):
            if "(" in facts.line.text[whole.end : part.start] and _others(claim, part):
                continue  # of "30 (20 fitters, 10 drivers)" not 20 are drivers
            some = [part.value]
            some += [whole.value - part.value] * _others(claim, part)
            for value in some:
                share = 100 * value / whole.value
                if _fair_share(q, share) and _is_of_it(claim, facts):
                    how = f"{in_digits(value)} of {in_digits(whole.value)} is {share:.0f}%"
                    return [facts.line.id], f"{how} ({facts.line.id})."
    return None


_OF_IT = 0.3
"""The least part of what a sentence says that the line must tell of which it is a share."""


def _is_of_it(claim: Claim, line: LineFacts) -> bool:
    told = told_by(claim, spoken(claim), line.keys, line)
    return same_subject(claim, line) and share(told) >= _OF_IT


def derive_rest(claim: Claim, q: Quantity) -> Derived | None:
    """
    "Of 64, 62 passed" follows from "2 failed of 64", and "two exams left" from "5 of 7
    exams passed".
    """
    for index in sorted(claim.in_scope()):
        facts = claim.line(index)
        for part, whole in part_of_whole(facts):
            if q.value == whole.value - part.value and (
                in_company(claim, q, facts) or _is_left(claim, q, part, whole)
            ):
                how = f"{as_told(claim.text, q)} = {in_digits(whole.value)} - {in_digits(part.value)} ({facts.line.id})."
                return [facts.line.id], how
    return None


def _is_left(claim: Claim, q: Quantity, part: Quantity, whole: Quantity) -> bool:
    """
    Whether the sentence says that so many of the same are still to come.
    """
    told = plain_keys(keys_of((*part.nouns, *whole.nouns)))
    same = any(plain_keys(w.keys) & told for w in q.nouns)
    return same and bool(_LEFT.search(claim.piece))


_LEFT = AnyCase(
    r"\b(?:left|to go|remaining|remains?|outstanding|to come|to (?:pass|sit|take)|\w+ more|noch|übrig|fehlen|ausstehend\w*)\b"
)


def _others(claim: Claim, part: Quantity) -> bool:
    """
    Whether the sentence leaves out of what kind the part is: who passed did not fail.
    """
    said = {k for w in claim.words for k in w.keys}
    return any(w.weight and not w.keys & said for w in part.nouns)


def _fair_share(q: Quantity, share: float) -> bool:
    """
    Whether the share is as said: "more than half" may be 55%, "almost half" 46%.
    """
    beyond = {
        "over": q.value < share <= 1.3 * q.value,
        "nearly": 0.85 * q.value <= share < q.value,
        "under": 0.85 * q.value <= share < q.value,
    }
    return beyond.get(q.hedge, False) or abs(share - q.value) <= 1 + 0.03 * share


_PART_BESIDE = AnyCase(
    r"\b(?:davon|darunter|auch|teils|teilweise|einige\w*|viele\w*|inklusive|einschließlich|samt|insgesamt|unter anderem|of which|of whom|including|some|also|partly|in all|in total)\b"
)
_SHARED = {Measure.COUNT, Measure.PERCENT, Measure.MULTIPLE}
_BREAK = regex(r"[;:,.()]")
_PART_SAID = 6
"""Letters that a word begins with of which the part is: "Gefahrstofflager"."""


def whole_for_part(claim: Claim, _: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether the whole is told where the sentence says of what kind the part is: "60
    electric buses" of "60 vehicles, 14 of them electric buses".
    """
    kinds = [
        _kind_of(part, line)
        for part, whole in part_of_whole(line)
        if whole == n.quantity and part.start > whole.end
    ]  # fmt: skip
    beside = [p for p in claim.numbers if p.measure in _SHARED]
    if not any(kinds) or len(beside) > 1 or _PART_BESIDE.search(claim.text):
        return False
    own = plain_keys(n.nouns)
    said = [w for w in claim.clause.words if w.weight and own.isdisjoint(w.keys)]
    return any(_names(w, kind) for kind in kinds for w in said)


def _kind_of(part: Quantity, line: LineFacts) -> tuple[Word, ...]:
    """
    The nouns behind a part that say of what kind it is.
    """
    end = _BREAK.search(line.line.text, part.end)
    stop = end.start() if end else len(line.line.text)
    return tuple(w for w in line.words if part.end <= w.start < stop and w.weight)


def _names(word: Word, kind: Sequence[Word]) -> bool:
    return any(
        plain_keys(word.keys) & plain_keys(w.keys)
        or (len(w.lower) >= _PART_SAID and word.lower.startswith(w.lower[:-1]))
        for w in kind
    )


@remembered(1_024)
def part_of_whole(line: LineFacts) -> tuple[tuple[Quantity, Quantity], ...]:
    """
    Counts of a line of which one is a part of the other: "3 of 18".
    """
    return tuple(_part_of_whole(line))


def _part_of_whole(line: LineFacts) -> Iterator[tuple[Quantity, Quantity]]:
    counts = [n.quantity for n in line.numbers if n.quantity.measure is Measure.COUNT]
    text = line.line.text
    for part, whole, third in zip(
        counts, counts[1:], [*counts[2:], None], strict=False
    ):
        between = text[part.end : whole.start].lower()
        if part.value < whole.value and _OUT_OF.match(between):
            yield part, whole
        elif (
            third
            and part.value == whole.value + third.value
            and _BRACKET.fullmatch(text, part.end, whole.start)
        ):
            yield whole, part
            yield third, part  # "24 (18 permanent, 6 agency)"
        elif whole.value < part.value and not whole.nouns and _COMMA.search(between):
            yield whole, part  # "430 signed up, 301 finished"
        elif whole.value < part.value and (
            _OF_WHICH.match(text, whole.end) or _WHICH.search(between)
        ):
            yield whole, part
