"""
Numbers in words: "forty-two", "half a million", "doubled", "hundertvierzig".
"""

# ruff: noqa: E501 - patterns are read whole

import re
from dataclasses import replace

from resumate.domain.grounding.quantities.quantity import Raw
from resumate.domain.grounding.quantities.romance_numbers import (
    ROMANCE,
    romance_number_words,
)
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.german_numbers import german_number
from resumate.domain.lexicon.numerals import (
    COLLECTIVES,
    MULTIPLES,
    SCALES,
    TIME,
    UNITS,
    UNITS_DE,
    VAGUE,
    YEAR,
)
from resumate.domain.patterns import regex

_WORDS = regex(r"[^\W\d_]+")
_MONEY = regex(
    r"\s?(?:(?:dollars?|euros?|pounds?|(?:Norwegian |Swedish |Danish )?kroner|Franken)\b|€|£)",
    re.IGNORECASE,
)
_PERCENT = regex(r"[\s-]?(percent\b|per cent\b|Prozent\b|%)", re.IGNORECASE)
_TIMES = AnyCase(r"(\s|-)?(times|fold|mal)\b|-?fach(?:e[mnrs]?)?\b")
_GAP = regex(r"[\s-]*(and|und)?[\s-]*", re.IGNORECASE)
_HALF = regex(
    r"\s+and\s+a\s+half\b(?:\s+(?P<scale>hundred|thousand|million|billion)\b)?",
    re.IGNORECASE,
)
_MOST_TIMES = 20
"""Beyond, "times" counts how often rather than how many times as much."""


def number_words(text: str, language: str) -> list[Raw]:
    """
    The numbers that *text* writes in words.
    """
    if language in ROMANCE:
        return romance_number_words(text, language)
    matches = list(_WORDS.finditer(text))
    found: list[Raw] = []
    i = 0
    while i < len(matches):
        inside = found and matches[i].end() <= found[-1].end
        if inside or (language != "de" and not _may_begin(matches[i][0].lower())):
            i += 1
            continue
        raw, taken = _word_number(text, matches, i, language)
        if raw is not None:
            while found and found[-1].end > raw.start:
                found.pop()
            found.append(raw)
        i += max(taken, 1)
    return found


def one_of_time(text: str, language: str) -> list[Raw]:
    """
    "A month ahead", "by a full week", "within a year": one of a unit of time, where it
    tells how long something was, and not how often.
    """
    found = _ONE_OF_TIME.finditer(text) if language == "en" else ()
    return [
        Raw(
            m.start("one"),
            m.end("one"),
            1.0,
            unit=TIME[m["unit"].lower()],
            exact=True,
            word=True,
        )
        for m in found
    ]


_ONE_OF_TIME = regex(
    r"\b(?P<before>by |within (?!a year))?(?P<one>an? (?:full |whole |single |entire )?(?P<unit>day|week|month|year))"
    r"(?(before)(?=$|[.,;]| (?:from|and|for|after|in|on|as|at)\b)|(?= (?:early|ahead|late|sooner|faster|behind (?:schedule|time)|in advance)\b))",
    re.IGNORECASE,
)


def _word_number(
    text: str, matches: list[re.Match[str]], i: int, language: str
) -> tuple[Raw | None, int]:
    m = matches[i]
    lower = m[0].lower()
    if m.start() and text[m.start() - 1].isdigit():
        return None, 1
    simple = _simple(text, m, lower)
    if simple is not None:
        return simple, 1
    if language == "de":
        return _german(text, m, lower)
    return _english(text, matches, i)


def _may_begin(lower: str) -> bool:
    """
    Whether a number in English may begin with the word.
    """
    return lower in _SIMPLE or lower in SCALES or lower.endswith("mal")


def _simple(text: str, m: re.Match[str], lower: str) -> Raw | None:  # noqa: C901, PLR0911 - one rule each
    if lower not in _SIMPLE and not lower.endswith("mal"):
        return None
    before = text[max(0, m.start() - 14) : m.start()].lower()
    after = text[m.end() : m.end() + 6].lower()
    if lower in MULTIPLES:
        if lower == "double" and re.match(r"[\s-](check|entry|major)", after):
            return None
        return Raw(m.start(), m.end(), MULTIPLES[lower], multiple=True, word=True)
    if lower in VAGUE:
        counted = re.search(r"([^\W_]+)\s$", before)
        if counted and (
            counted[1] in UNITS or counted[1] in UNITS_DE or counted[1].isdigit()
        ):
            return None
        if lower == "scores" and not after.startswith(" of "):
            return None  # points, as of a test
        unit = YEAR if lower in {"decades", "jahrzehnte"} else 0
        low, high = VAGUE[lower]
        if lower == "millionen" and re.search(r"\w\s$", before):
            return None
        return Raw(m.start(), m.end(), low, vague_high=high, unit=unit, word=True)
    if lower == "half":
        return _half(text, m, before)
    if lower in COLLECTIVES:
        value, taken = _times_collective(before)
        unit = YEAR if lower in {"decade", "jahrzehnt"} else 0
        value *= COLLECTIVES[lower]
        return Raw(m.start() - taken, m.end(), value, unit=unit, word=True)
    if lower.removesuffix("s") in UNITS and _UNDER.search(text, 0, m.start()):
        return Raw(
            m.start(), m.end(), UNITS[lower.removesuffix("s")], word=True, often=True
        )
    often = _how_often(text, m, lower)
    if often:
        return Raw(m.start(), m.end(), often, word=True, often=True)
    if lower in {"twice", "doppelt"} and re.match(r" (as|the|the )", after + " "):
        return Raw(m.start(), m.end(), 2.0, multiple=True, word=True)
    return None


_SIMPLE = frozenset(
    [
        *(*MULTIPLES, *VAGUE, *COLLECTIVES, *UNITS, *(f"{unit}s" for unit in UNITS)),
        *("half", "twice", "doppelt", "times"),
    ]
)
"""Words of numbers that stand by themselves, but for German "dreimal"."""
_UNDER = AnyCase(r"\b(under|over)-$")
"""Before an age: "the under-eights"."""
_OFTEN = regex(r"(?P<n>\w+)mal|(?P<twice>twice)|(?P<times>times)$")
COMES_ROUND = regex(
    r" (?:(?:an?|per|every|each|pro|im|am|die|in der|jede[nrs]?) )(?:hour|shift|day|night|week|weekend|month|quarter|season|year"
    r"|stunde|schicht|tag|nacht|woche|monat|quartal|saison|jahr)\b| (?:daily|weekly|monthly|yearly|täglich|wöchentlich|monatlich|jährlich)\b",
    re.IGNORECASE,
)


def _how_often(text: str, m: re.Match[str], lower: str) -> float:
    """
    How often something comes round: "twice a week", "viermal im Jahr".
    """
    often = _OFTEN.fullmatch(lower)
    if often is None or not COMES_ROUND.match(text, m.end()):
        return 0.0
    return 2.0 if often["twice"] else german_number(often["n"] or "") or 0.0


def _times_collective(before: str) -> tuple[float, int]:
    """
    How many dozens the words before say, and how long they are.
    """
    half = re.search(r"\b(half a|halbes|halben) $", before)
    if half:
        return 0.5, len(half[0])
    some = re.search(r"(\w+) $", before)
    number = (UNITS | UNITS_DE).get(some[1], 0) if some else 0
    return (float(number), len(some[0])) if some and number > 1 else (1.0, 0)


def _half(text: str, m: re.Match[str], before: str) -> Raw | None:
    share = r"\b(by|of|about|around|nearly|almost|over|than|roughly|cut|in)"
    of = re.match(r"\s+(of|the|my|our|all)\b", text[m.end() :])
    if not (of or re.search(rf"{share} $", before)):
        return None
    if re.match(r"\s+(a|dozen|an|day|hour|year)\b", text[m.end() :]):
        return None
    return Raw(m.start(), m.end(), 50.0, percent=True, word=True)


def _english(  # noqa: C901 - one grammar
    text: str, matches: list[re.Match[str]], i: int
) -> tuple[Raw | None, int]:
    total = current = 0.0
    taken, end = 0, matches[i].start()
    for m in matches[i:]:
        lower = m[0].lower()
        scale = SCALES.get(lower.removesuffix("s") if taken else lower)
        joined = _GAP.fullmatch(text[end : m.start()]) if taken else True
        if not joined or (lower not in UNITS and scale is None and lower != "and"):
            break
        if lower == "and":
            if not taken:
                break
            continue
        if lower in UNITS:
            if taken and not _continues(current, UNITS[lower]):
                break
            current += UNITS[lower]
        elif scale is not None:
            if not taken and not _article_before(text, m.start()):
                break
            if scale == 100:  # noqa: PLR2004 - hundreds multiply what stands before
                current = max(current, 1) * scale
            else:
                total, current = total + max(current, 1) * scale, 0.0
        taken, end = matches.index(m, i) - i + 1, m.end()
    if not taken:
        return None, 1
    start = matches[i].start()
    if taken == 1 and matches[i][0].lower() in SCALES:
        # "A million" is a round way to put 1.2 million.
        return replace(decorate(text, start, end, total + current), plus=True), 1
    half = _HALF.match(text, end)
    scaled = SCALES[half["scale"].lower()] if half and half["scale"] else 1
    value = (total + current + (0.5 if half else 0)) * scaled
    return decorate(text, start, half.end() if half else end, value), taken


def _article_before(text: str, start: int) -> bool:
    return bool(
        re.search(r"\b(a|an|one)\s$", text[max(0, start - 5) : start], re.IGNORECASE)
    )


def _continues(current: float, unit: int) -> bool:
    tens = 20 <= current % 100 <= 90 and current % 10 == 0 and unit < 10  # noqa: PLR2004
    after_hundred = current >= 100 and current % 100 == 0  # noqa: PLR2004
    return tens or after_hundred


def _german(text: str, m: re.Match[str], lower: str) -> tuple[Raw | None, int]:
    end = m.end()
    scale = _SCALE_DE.match(text, end)
    value = _HALF_DE if lower in _HALVES else german_number(lower)
    if scale and lower in _ONE_DE:
        value = 1.0
    if value is None:
        return _compound(m, lower), 1
    if scale:
        times = 1e6 if scale[1].startswith("Million") else 1e9
        raw = decorate(text, m.start(), scale.end(), value * times)
        # "Eine Million" is a round way to put 1.2 million.
        round_one = lower in _ONE_DE
        return replace(raw, magnitude=times, plus=round_one), 2
    if lower in {"ein", "eins", "null"} or value == _HALF_DE:
        return None, 1
    return decorate(text, m.start(), end, value), 1


_HALF_DE, _HALVES = 0.5, frozenset(("halbe", "halben"))
"""What is a number only before "Million"."""
_ONE_DE = frozenset(("eine", "einer"))
_SCALE_DE = regex(r"\s+(Million(?:en)?|Milliarden?)\b")
_COMPOUND = regex(
    rf"(?P<n>\w*(?:{'|'.join(sorted(UNITS_DE, key=len, reverse=True))}))"
    r"(?:(?P<fold>fach)|(?P<what>[a-zäöü]{3,})ig)(?:e[mnrs]?)?"
)
_LONG = {
    "jähr": YEAR,
    "monat": YEAR // 12,
    "wöch": 604800,
    "täg": 86400,
    "stünd": 3600,
    "minüt": 60,
}


_SHIFTS = regex(r"(?P<n>zwei|drei|vier|fünf)(?=-?schicht)")


def _compound(m: re.Match[str], lower: str) -> Raw | None:
    """
    What an adjective counts: "dreifach", "vierköpfig", "sechsjährig", "zehntägig"; and
    a noun: "Dreischichtbetrieb".
    """
    shifts = _SHIFTS.match(lower)
    if shifts:
        value = german_number(shifts["n"]) or 0.0
        return Raw(m.start(), m.start() + shifts.end(), value, word=True)
    compound = _COMPOUND.fullmatch(lower)
    base = german_number(compound["n"]) if compound else None
    if compound is None or base is None or base <= 1:
        return None
    if compound["fold"]:
        return Raw(m.start(), m.end(), base, multiple=True, word=True)
    unit = _LONG.get(compound["what"], 0)
    return Raw(m.start(), m.end(), base, unit=unit, exact=True, word=True)


def decorate(text: str, start: int, end: int, value: float) -> Raw:
    """
    The number with the percent, times or currency that follows it.
    """
    percent = _PERCENT.match(text, end)
    times = _TIMES.match(text, end)
    money = _MONEY.match(text, end)
    if percent:
        return Raw(start, percent.end(), value, percent=True, word=True)
    if times and re.match(
        r"\s+(as|the|more|faster|larger|so|wie)\b"
        + (r"|$|[.,;]" if value <= _MOST_TIMES else ""),
        text[times.end() :],
    ):
        return Raw(start, times.end(), value, multiple=True, word=True)
    return Raw(
        start, money.end() if money else end, value, money=bool(money), word=True
    )
