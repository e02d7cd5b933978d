"""
How likely a number of a sentence tells what an equal number of a line tells.

What speaks for it and against it is weighed: whether the same is counted, how much of
the line the sentence tells again, and how much of the sentence the line tells.
"""

from collections.abc import Sequence

from resumate.domain.forgetting import remembered
from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.numbers.matter import in_company, verb_of_change
from resumate.domain.grounding.numbers.same_subject import (
    beside,
    covered,
    share,
    spoken,
    telling,
    told_by,
)
from resumate.domain.grounding.quantities.people import GENERIC_PEOPLE, are_people
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.grounding.sources.line_numbers import Number
from resumate.domain.language.stemming import INFLECTED
from resumate.domain.language.words import Word, keys_of, plain_keys
from resumate.domain.lexicon.measures import measure
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind

_FEW = 12
"""Counts up to this say little of what they are of, and are seldom told falsely."""
_MOST = 2.0
"""More words that tell speak no louder."""
_BESIDE = 3
"""Words behind a number that may say what it counts."""
_PART, _JOINED = 4, 5
"""Letters of the shortest part of a compound that tells what it is, in German and in
English."""

WEIGHTS = {
    "always": -1.08,
    "the same thing": 1.13,
    "people": 1.14,
    "no thing, as the line": 1.39,
    "no thing, but the line": 1.71,
    "another thing, its own unsaid": -1.65,
    "its own thing, not counted": -0.12,
    "the words of what is counted": 1.02,
    "the share of the line that is told again": 2.16,
    "what of the line is not told again": -0.36,
    "what right beside its number is not told again": -0.62,
    "what of the sentence the line tells": 0.83,
    "another number of the line": 0.82,
    "of the post that is named": 0.66,
    "a head of the resume": 1.49,
    "a hedge": 0.69,
    "a change": -0.92,
    "few": 1.03,
    "a count": -0.83,
    "money": -1.09,
    "a share": -0.73,
    "a year": 1.16,
}
"""What each says, for or against; ``fit_numbers.py`` of the evals fits them."""


def agrees(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether it is likelier than not that both numbers tell the same; of a letter in
    another language than the resume's no words tell otherwise.
    """
    if claim.language != claim.facts.language:
        return True
    if claim.language not in INFLECTED and _same_word_beside(claim, q, line):
        return True
    found = witnesses(claim, q, n, line)
    other = found["another thing, its own unsaid"] or found["a change"]
    if _sums_of_one_thing(claim, q, n.quantity, line):
        return True
    if not other and _only_sum_told(claim, q, line):
        return True
    return sum(WEIGHTS[name] * value for name, value in found.items()) >= 0


def _same_word_beside(claim: Claim, q: Quantity, line: LineFacts) -> bool:
    """
    Whether a word right behind the number stands in the line, or right before one that
    tells how far something changed: of a language whose endings are not known here, no
    more can be asked.
    """
    told = [w for w in claim.words if w.start >= q.end][:_BESIDE]
    if q.measure in {Measure.PERCENT, Measure.MULTIPLE}:
        told += [w for w in claim.words if w.end <= q.start][-_BESIDE:]
    said = {w.lower for w in line.words}
    return any(len(w.lower) > _PART and w.lower in said for w in told)


def _only_sum_told(claim: Claim, q: Quantity, line: LineFacts) -> bool:
    """
    Whether the line tells of one sum, and the sentence nothing that the line does not.
    """
    sums = [m for m in line.numbers if m.quantity.measure is Measure.MONEY]
    if q.measure is not Measure.MONEY or len(sums) != 1:
        return False
    held = keys_of(_held(line, claim.language))
    return not covered(spoken(claim), held, claim.language)[1]


def witnesses(
    claim: Claim, q: Quantity, n: Number, line: LineFacts
) -> dict[str, float]:
    """
    What speaks for the two numbers telling the same, or against it, and how much.
    """
    language = claim.language
    told = spoken(claim)
    said = {w.start: w for w in told if w.start not in claim.masked}
    held = _held(line, language)
    counted = [w for w in q.nouns if said.get(w.start) == w]
    of_number = {w.start for w in counted}
    rest = [w for start, w in said.items() if start not in of_number]
    narrowly = beside(line.line.text, held, n.quantity)
    keys = keys_of(told)
    if line.index in claim.before.lines:
        keys |= claim.before.keys
    again, silent = covered(held, keys, language)
    of_sentence, _ = told_by(claim, rest, keys_of(held), line)
    return {
        "always": 1.0,
        **_of_the_count(claim, q, n, counted, line, held, narrowly),
        "the share of the line that is told again": share((again, silent)),
        "what of the line is not told again": min(silent, 1.5),
        "what right beside its number is not told again": min(
            covered(narrowly, keys, language)[1], 1.5
        ),
        "what of the sentence the line tells": min(of_sentence, _MOST),
        "another number of the line": in_company(claim, q, line),
        "of the post that is named": line.line.role in (claim.roles or ()),
        "a head of the resume": line.line.kind is LineKind.ENTRY,
        "a hedge": bool(q.hedge),
        "a change": verb_of_change(claim, q) is not None,
        "few": q.measure is Measure.COUNT and q.value <= _FEW,
        "a count": q.measure is Measure.COUNT,
        "money": q.measure is Measure.MONEY,
        "a share": q.measure is Measure.PERCENT,
        "a year": q.measure is Measure.YEAR,
    }


@remembered(1_024)
def _held(line: LineFacts, language: str) -> list[Word]:
    return telling(line.words, [m.quantity for m in line.numbers], language)


def _of_the_count(  # noqa: PLR0917 - what is judged
    claim: Claim, q: Quantity, n: Number, counted: list[Word], line: LineFacts,
    held: list[Word], narrowly: list[Word],
) -> dict[str, float]:  # fmt: skip
    """
    Whether both count the same; of "a crew of six" the line may count the members.
    """
    language = claim.language
    things = [w for w in n.quantity.nouns if w in held]
    named = [
        w for w in q.nouns if w.weight or w.lower in GENERIC_PEOPLE or measure(w.lower)
    ]
    group = [w for w in named if w.start < q.start and w.keys & line.keys]
    head = (group or [w for w in named if w.start >= q.start] or named)[-1:]
    unlike = covered(head, keys_of(group or things or narrowly), language)[1]
    unsaid = covered(things[-1:], keys_of(claim.words), language)[1]
    people = any(w.lower in GENERIC_PEOPLE for w in head)
    both = people and are_people(n.nouns or n.context, language)
    anybody = both and any(w.lower in _ANYBODY for w in head)
    same = (
        bool(group)
        or any(_one(w, n, language) for w in head if not people)
        or _spelled_out(claim, q, n.quantity)
        or _in_letters(head, n.quantity, line)
        or _as_verb(claim, q, n)
        or any(_of_which_some(w, n, line) for w in head)
        or _in_short(head, n.quantity, line)
    )
    told = plain_keys(n.nouns)
    return {
        "the same thing": same,
        "people": both,
        "no thing, as the line": not named and not n.nouns,
        "no thing, but the line": not named and bool(n.nouns),
        "another thing, its own unsaid": 0.0 if same or anybody else unlike * unsaid,
        "its own thing, not counted": not same
        and any(not told.isdisjoint(w.keys) and w not in q.nouns for w in claim.words),
        "the words of what is counted": share(
            told_by(claim, counted, keys_of(narrowly or held), line)
        )
        if counted
        else 0.0,
    }


_ANYBODY = frozenset("people persons person leute menschen personen".split())
"""Who is not said to be a colleague may be a customer as well."""


def _as_verb(claim: Claim, q: Quantity, n: Number) -> bool:
    """
    Whether the verb right before the number says what the line counts: "seats 92".
    """
    before = [w for w in claim.words if w.end <= q.start][-1:]
    return any(
        claim.text[w.end : q.start] == " " and plain_keys(w.keys) & n.nouns
        for w in before
    )


def _of_which_some(head: Word, n: Number, line: LineFacts) -> bool:
    """
    Whether the German noun is what the line calls some of them: "22 Betriebe" of "22
    Neukunden, darunter zwei Stahlbaubetriebe".
    """
    among = _AMONG.match(line.line.text, n.quantity.end)
    some = (m for m in line.numbers if among and m.quantity.start == among.end())
    own = plain_keys(head.keys)
    return any(
        len(told) > len(key) >= _PART and told.endswith(key)
        for m in some
        for told in m.nouns
        for key in own
    )


_AMONG = regex(r"[^,;.]*, (?:darunter|davon) ")


def _one(head: Word, n: Number, language: str) -> bool:
    """
    Whether the noun is that of the line, or a compound ends as the other does: English
    joins few words, and long ones ("switchboards").
    """
    own, told = plain_keys(head.keys), plain_keys(n.nouns)
    part = _PART if language == "de" else _JOINED
    return bool(own & told) or any(
        a.endswith(b) or b.endswith(a)
        for a in own
        for b in told
        if min(len(a), len(b)) >= part
        and (language == "de" or abs(len(a) - len(b)) >= _PART)
    )


def _in_letters(head: Sequence[Word], held: Quantity, line: LineFacts) -> bool:
    """
    Whether the thing is the letters by which the words of what the line counts begin:
    "SOPs" of "standard operating procedures".
    """
    letters = (_LETTERS.fullmatch(w.text) for w in head)
    short = next((m[1].lower() for m in letters if m), "")
    told = "".join(w.lower[0] for w in line.words if w.start >= held.end)
    return bool(short) and told.startswith(short)


_SHORT = regex(r"\s?\((?P<short>[A-Z]{2,6})s?\)")


def _in_short(head: Sequence[Word], held: Quantity, line: LineFacts) -> bool:
    """
    Whether the thing is called as the bracket behind what the line counts has it:
    "EICRs" of "periodic inspections (EICR)".
    """
    behind = _SHORT.match(line.line.text, held.nouns[-1].end) if held.nouns else None
    return behind is not None and any(
        w.text.removesuffix("s") == behind["short"] for w in head
    )


_OF_WHAT = regex(
    r"\s(?:in|of|for|worth of|an|für|von) (?:the |my |our )?(?P<what>\w{4,})"
)


def _sums_of_one_thing(
    claim: Claim, q: Quantity, held: Quantity, line: LineFacts
) -> bool:
    """
    Whether both sums are of what is named right behind them: "$500 in compensation".
    """
    if q.measure is not Measure.MONEY or held.measure is not Measure.MONEY:
        return False
    behind = _OF_WHAT.match(claim.text, q.end), _OF_WHAT.match(line.line.text, held.end)
    names = {m["what"].lower() for m in behind if m}
    return all(behind) and len(names) == 1


_BEFORE_IT = 2
"""Words that may say of what kind it is: "nine mid-market account executives"."""
_LETTERS = regex(r"([A-Z]{2,5})s?")


def _spelled_out(claim: Claim, q: Quantity, held: Quantity) -> bool:
    """
    Whether the words after the number begin as the letters of what the line counts:
    "transactions per second" of "TPS", and "student nurses" of "SVNs", one left out.
    """
    letters = (_LETTERS.fullmatch(w.text) for w in held.nouns)
    short = next((m[1].lower() for m in letters if m), "")
    if not short:
        return False
    fewer = [short[:i] + short[i + 1 :] for i in range(1, len(short) - 1)]
    told = "".join(w.lower[0] for w in claim.words if w.start >= q.end)
    return any(told.startswith((short, *fewer), i) for i in range(_BEFORE_IT + 1))
