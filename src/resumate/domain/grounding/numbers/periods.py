"""
How often a year a number comes round.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.forgetting import remembered
from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.numbers.turns import turns
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.patterns import regex

_PERIOD = regex(
    r"(?<!of )\b(?:an?|per|each|every|pro|im|in der|in einer|je|jede[nrs]?|am)\s+(?:[^\W\d_]+\s+)??(?:arbeits|kalender|schul|werk|spiel)?(?P<unit>second|minute|hour|season|shift|night|day|week|month|quarter|year|sekunde|stunde|saison|schicht|nacht|tag|woche|monat"
    r"|quartal|vierteljahr|halbjahr|jahr)\b|\b(?:per|each|every|pro|je|jede[nrs]?)\s+(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|weekend|wochenende)s?\b"
    r"|\b(?P<adverb>hourly|daily|weekly|monthly|quarterly|yearly|annual|annually|stündlich|täglich|wöchentlich|monatlich"
    r"|jährlich)\b|/\s?(?P<short>yr|year|a|wk|week|mo|month|day|hr?|hour|min|minute|s|sec|jahr|wo|woche|mon|mt|monat|tg|tag|nacht|std|stunde)\b"
    r"|\b(?P<rate>wpm|mph|rpm|tps|rps|qps)\b",
    re.IGNORECASE,
)

_SHORT_RATE = regex(
    r"(?<!\b\d)(?<!\b\d\d)(?<!\b\d )(?<!\b\d\d )\b(?:p(?:\. ?|/)(?P<unit>[amwdAMWTJ])\b\.?|p(?P<bare>a|m|w|cm)\b)"
)
"""Beside an amount, and not beside an hour: "1,100 invoices p.m.", but "until 7 p.m."."""
_IN_A_YEAR = regex(r"\b(im jahr|in the year) (?=\d{4})", re.IGNORECASE)
_ANOTHER = regex(r"\d|[,;.]|\b(?:once|twice|\w+ times|\w+mal)\b", re.IGNORECASE)
"""Where another number begins, to which a period behind it belongs."""
_RATES = {
    "a": "year", "j": "year", "m": "month", "cm": "month", "w": "week", "d": "day",
    "t": "day",
}  # fmt: skip


def _in_full(text: str) -> str:
    """
    The text with its short rates in words, without the full stop of "Std./Wo." and
    the words before a year.
    """
    told = _SHORT_RATE.sub(
        lambda m: "per " + _RATES[(m["unit"] or m["bare"]).lower()], text
    )
    return _IN_A_YEAR.sub("", told).replace("./", "/")


_EVERY = regex(r"each|every|per|pro|jede", re.IGNORECASE)
_PAIRED = regex(
    r"\s*(?:to|auf|bis|and|und|->?|–|→)\s*(?:~|ca\.? |about |around |nearly |almost |etwa |rund |fast )?\d[\d.,]*"
)

_PERIODS = {
    "second": 3600 * 8 * 5 * 48, "sekunde": 3600 * 8 * 5 * 48, "minute": 60 * 8 * 5 * 48, "season": 1, "saison": 1,
    "hour": 8 * 5 * 48, "day": 5 * 48, "shift": 5 * 48, "schicht": 5 * 48, "week": 50, "month": 12, "quarter": 4, "year": 1,
    "stunde": 8 * 5 * 48, "tag": 5 * 48, "woche": 50, "monat": 12, "quartal": 4, "jahr": 1,
    "hourly": 8 * 5 * 48, "daily": 5 * 48, "weekly": 50, "monthly": 12, "quarterly": 4, "yearly": 1,
    "annual": 1, "annually": 1, "stündlich": 8 * 5 * 48, "täglich": 5 * 48, "wöchentlich": 50,
    "monatlich": 12, "jährlich": 1, "vierteljährlich": 4, "vierteljahr": 4, "halbjährlich": 2, "halbjahr": 2,
    "night": 5 * 48, "nacht": 5 * 48, "nightly": 5 * 48, "fortnight": 26, "fortnightly": 26,
}  # fmt: skip
"""How often in a working year."""
_SHORT = {
    "yr": "year", "wk": "week", "mo": "month", "h": "hour", "hr": "hour", "std": "stunde",
    "min": "minute", "wpm": "minute", "rpm": "minute", "mph": "hour", "s": "second",
    "sec": "second", "tps": "second", "rps": "second", "qps": "second", "a": "year",
    "wo": "week", "mon": "month", "mt": "month", "tg": "day",
}  # fmt: skip
"""What abbreviations stand for: "150 pupils/yr", "60 wpm"."""


def period(text: str, q: Quantity) -> int:
    """
    How often a year the number comes round, where the words beside it say so.
    """
    return _period(text, q.start, q.end)


@remembered(4_096)
def _period(text: str, start: int, end: int) -> int:
    past = _PAIRED.match(text, end)
    begin = past.end() if past else end
    beside = _in_full(text[start : begin + 48])[begin - start :]
    if beside.startswith(". per "):  # "12 Cr. p.a."
        beside = beside[1:]
    turn = next(turns(beside), None)
    if turn and not _ANOTHER.search(beside, 0, turn.start):
        return turn.a_year
    after = _ANOTHER.split(beside)[0]
    found = _PERIOD.search(after)
    if found is None:
        before = re.split(r"[,;.]", text[max(0, start - 28) : start])[-1]
        found = _PERIOD.search(before)
        if found is None:
            return 0
        opens = text.startswith(before) and not before[: found.start()]
        if found["unit"] and not (opens or _EVERY.match(found[0])):
            return 0
    if found["weekday"]:
        return _PERIODS["week"]
    told = next(name for name in found.groups() if name).lower()
    return _PERIODS[_SHORT.get(told, told)]


def period_differs(claim: Claim, q: Quantity, held: Quantity, line: LineFacts) -> bool:
    """
    Whether one is told of another period than the other.
    """
    if q.measure is Measure.YEAR:  # it comes round but once
        return False
    said, told = period(claim.text, q), period(line.line.text, held)
    if said and not told:
        text = line.line.text
        if said in frequencies(text) or (
            said == _PERIODS["year"] and _DATED.match(text, held.end)
        ):
            return False
        # "Two days a week" needs no other period than its own, "it took two days" has one.
        on = line.index in claim.before.lines
        own = (q.measure is Measure.TIME and not on) or _of_a_week(q, said)
        return not own and _straight_after(claim, q)
    return bool(said and said != told)


_DATED = regex(r"[^,;.\d]{0,24}?\b(?:in|im Jahr) (?:19|20)\d\d\b|\s?\((?:19|20)\d\d\)")
"""What was counted in one year is so many a year: "4,200 leads in 2025"."""
_PARTS_OF_WEEK = regex(
    r"(night|morning|afternoon|evening|weekday|shift)s?|nächten?|abende?|vormittagen?|nachmittagen?|(früh|spät|nacht)?(schicht|dienst)en?",
    re.IGNORECASE,
)
_DAYS = 7


def _of_a_week(q: Quantity, said: int) -> bool:
    """
    Whether a few nights or shifts are told of a week, as a roster does without saying.
    """
    roster = any(_PARTS_OF_WEEK.fullmatch(w.lower) for w in q.nouns)
    return roster and q.value <= _DAYS and said == _PERIODS["week"]


def _straight_after(claim: Claim, q: Quantity) -> bool:
    """
    Whether the period belongs to the thing counted: "120 pupils a week".
    """
    end = max([q.end, *(w.end for w in q.nouns)])
    rest = _in_full(claim.text[end : end + 24].lstrip())
    return _PERIOD.match(rest) is not None


_FREQUENCY = AnyCase(
    r"\b(?P<adverb>daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annual|annually"
    r"|(?P<german>täglich|wöchentlich|monatlich|vierteljährlich|halbjährlich|jährlich)(?:e[nmrs]?)?)\b"
    r"|\b(?P<end>month|quarter)[- ]end\b"
    r"|\b(?:every|each|once an?|per|jede[nrs]?|(?:einmal|eine?[nrs]? [\w-]+) (?:am|im|pro|je|in der)) (?P<unit>day|night|week|fortnight|month|quarter|year|tag|woche|monat|quartal|vierteljahr|halbjahr|jahr)\b",
)


def frequencies(text: str) -> dict[int, str]:
    """
    How often a year something is said to be done, and in which words.
    """
    found: dict[int, str] = {}
    for match in _FREQUENCY.finditer(text):
        told = match["unit"] or match["end"] or match["german"] or match["adverb"]
        found.setdefault(_PERIODS[told.lower()], match[0])
    for turn in turns(text):
        found.setdefault(turn.a_year, text[turn.start : turn.end])
    return found
