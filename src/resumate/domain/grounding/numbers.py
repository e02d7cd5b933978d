"""
Numbers in a text: what they are worth, how sure they claim to be, and what they count.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from resumate.domain.grounding.german_numbers import german_number
from resumate.domain.grounding.lexicon.kin import LABELS
from resumate.domain.grounding.lexicon.numerals import (
    COLLECTIVES,
    HEDGES,
    MONTHS,
    MULTIPLES,
    SCALES,
    SEASONS,
    TIME,
    UNITS,
    UNITS_DE,
    VAGUE,
    YEAR,
)
from resumate.domain.grounding.shares import shares
from resumate.domain.grounding.words import Word, is_function, words


class Measure(StrEnum):
    """
    What kind of number it is.
    """

    COUNT = "count"
    PERCENT = "percent"
    MONEY = "money"
    TIME = "time"
    """In seconds."""
    YEAR = "year"
    """A calendar year."""
    MULTIPLE = "multiple"
    VAGUE = "vague"
    """"Hundreds of": anything from *value* to *high*."""
    NAMED = "named"
    """Part of a name: Python 3, OSHA 30."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """
    One number of a text.
    """

    start: int
    end: int
    measure: Measure
    value: float
    hedge: str = ""
    high: float = 0.0
    nouns: tuple[Word, ...] = ()
    """The words of what is counted, right after (or before, "a team of") it."""
    name: str = ""
    """For a named number, the word it belongs to."""
    unit: float = 0.0
    """For a time, the seconds of its unit as written."""


@dataclass(frozen=True, slots=True)
class _Raw:
    start: int
    end: int
    value: float
    percent: bool = False
    money: bool = False
    multiple: bool = False
    plus: bool = False
    unit: float = 0.0
    vague_high: float = 0.0
    exact: bool = False
    """Whether a time with a unit is meant to the minute."""
    word: bool = False
    grouped: bool = False
    magnitude: float = 1.0


_DIGITS = re.compile(
    r"(?<![\w.,/])(?P<cur>[$€£¥]|(?:USD|EUR|GBP|NOK|SEK|DKK|CHF|PLN|CAD|AUD)\s)?\s?"
    r"(?P<num>\d{1,3}(?:[\u202f\u00a0'’]\d{3})+|\d+(?:[.,]\d+)*)"
    r"(?:(?P<mag>[\s-]?(?:(?i:million(?:en|s)?|billion|thousand|hundred|Mio\.?|Mrd\.?|Tsd\.?"
    r"|Milliarden?|tausend))\b|[kKM](?![\w])|[mM](?=\b)(?=[ .,;+]|$)(?<=[\d][mM])|bn\b|mn\b|B(?!\w))"
    r")?"
    r"(?P<suf>\+|\s?%|\s?(?:percent|per\s?cent|Prozent|pct)\b|-?(?:prozentige\w*)|[x×](?!\w)"
    r"|-?\s?fold\b|-?fach\w*|(?:st|nd|rd|th)\b)?"
    r"(?P<post>\.?\s?(?:[€£$]|(?:Euro|euros?|dollars?|pounds?|kroner|EUR|USD|Franken)\b))?"
    r"(?P<plus>\+)?",
)
_MAGNITUDES = {
    "k": 1e3, "m": 1e6, "b": 1e9, "bn": 1e9, "mn": 1e6, "mio": 1e6, "mrd": 1e9, "tsd": 1e3,
    "million": 1e6, "millionen": 1e6, "millions": 1e6, "billion": 1e9, "milliarde": 1e9,
    "milliarden": 1e9, "thousand": 1e3, "tausend": 1e3, "hundred": 1e2,
}  # fmt: skip
_WORDS = re.compile(r"[^\W\d_]+")
_MONEY = re.compile(
    r"\s?(?:(?:dollars?|euros?|pounds?|(?:Norwegian |Swedish |Danish )?kroner|Franken)\b|€|£)",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"[\s-]?(percent\b|per cent\b|Prozent\b|%)", re.IGNORECASE)
_TIMES = re.compile(r"(\s|-)?(times|fold|fach\w*|mal)\b", re.IGNORECASE)
_GAP = re.compile(r"[\s-]*(and|und)?[\s-]*", re.IGNORECASE)
_HALF = re.compile(r"\s+and\s+a\s+half\b", re.IGNORECASE)
_HALVES = {"anderthalb": 1.5, "eineinhalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5,
           "viereinhalb": 4.5, "fünfeinhalb": 5.5}  # fmt: skip
_MOST_LABELS = 20
_MOST_TIMES = 20
"""Beyond, "times" counts how often rather than how many times as much."""
_LATEST_YEAR = 2100
_EARLIEST_YEAR = 1930


def quantities(text: str, tokens: list[Word], language: str) -> list[Quantity]:
    """
    The numbers of *text*, in order; *tokens* are its words.
    """
    raws: list[_Raw] = []
    scaled = _parts_of_scale(text)
    for some in (
        scaled,
        _shares(text),
        _digits(text, language),
        _words(text, language),
    ):
        raws += [
            raw
            for raw in some
            if not any(r.start < raw.end and raw.start < r.end for r in raws)
        ]
    raws.sort(key=lambda raw: raw.start)
    raws = _share_units(raws, text)
    found: list[Quantity] = []
    for raw in raws:
        quantity = _classify(raw, text, tokens, language)
        if found and found[-1].unit and _OF_THEM.match(text, raw.end):
            unit = found[-1].unit
            quantity = replace(
                quantity,
                measure=Measure.TIME,
                value=raw.value * unit,
                unit=unit,
                nouns=(),
            )
        found.append(_elliptic(quantity, found, text))
    return found


_CAPITAL_BEFORE = re.compile(r"\b[A-ZÄÖÜ]\w+\s+$")
"""A noun that names the number: "Note 1,9"."""


def _elliptic(quantity: Quantity, before: list[Quantity], text: str) -> Quantity:
    """
    The number with the unit that it leaves out: "from eight minutes to five".
    """
    last = before[-1] if before else None
    named = (
        before
        and text[: quantity.start].rstrip()[-1:].isalpha()
        and _CAPITAL_BEFORE.search(text[: quantity.start])
    )
    if last is None or quantity.measure is not Measure.COUNT or quantity.nouns or named:
        return quantity
    if last.measure is Measure.TIME:
        return replace(
            quantity,
            measure=last.measure,
            value=quantity.value * last.unit,
            unit=last.unit,
        )
    if last.measure is Measure.PERCENT:
        return replace(quantity, measure=last.measure)
    return quantity


_OF_THEM = re.compile(r"\s+(of (them|those|which|these)|davon)\b", re.IGNORECASE)


_ELIDED = re.compile(
    r"^[^.;\d]{0,40}\b(instead of|rather than|compared (to|with)|from|statt|gegenüber|sind es|waren es|it is|it takes|became|into|to|auf)$"
)


def _bare(raw: _Raw, text: str) -> bool:
    plain = raw.magnitude == 1 and not (
        raw.percent or raw.money or raw.multiple or raw.unit
    )
    return plain and bool(
        re.match(r"\s*([.,;!?)]|$|(in|im|at|before|now|heute)\b)", text[raw.end :])
    )


def _share_units(raws: list[_Raw], text: str) -> list[_Raw]:
    """
    "From 2.4 to 3.6 million euros": what stands after the second goes for both.
    """
    shared = list(raws)
    for i in range(len(raws) - 2, -1, -1):
        first, second = raws[i], shared[i + 1]
        between = text[first.end : second.start].strip().lower()
        if _ELIDED.search(between) and _bare(second, text):
            shared[i + 1] = second = replace(
                second,
                percent=first.percent,
                money=first.money,
                value=second.value * first.magnitude,
                grouped=second.grouped or first.magnitude > 1,
            )
            continue
        if between not in {"to", "auf", "bis", "and", "und", "-", "–", "or", "oder"}:
            continue
        if first.magnitude == 1 and not (first.percent or first.money or first.word):
            fits = first.value < 1000  # noqa: PLR2004 - thousands need no millions
            shared[i] = replace(
                first,
                value=first.value * (second.magnitude if fits else 1),
                magnitude=second.magnitude,
                percent=second.percent,
                money=second.money,
                grouped=first.grouped or second.magnitude > 1,
            )
    return shared


def _shares(text: str) -> list[_Raw]:
    return [
        _Raw(
            s.start,
            s.end,
            s.value,
            percent=not s.unit,
            unit=s.unit,
            exact=bool(s.unit),
            word=True,
        )
        for s in shares(text)
    ]


# --- digits


def _digits(text: str, language: str) -> list[_Raw]:
    found = []
    for m in _DIGITS.finditer(text):
        if text[m.end() : m.end() + 1].isalnum() and not m["suf"]:
            continue
        if re.match(r"[/:]\d", text[m.end() :]) or _is_hyphen_name(text, m):
            continue
        magnitude = _MAGNITUDES.get((m["mag"] or "").strip(" .-").lower(), 1.0)
        suffix = (m["suf"] or "").strip(" -").lower()
        if suffix in {"st", "nd", "rd", "th"}:
            continue
        number = _value(m["num"], language)
        if number is None:
            continue
        found.append(
            _Raw(
                m.start("cur") if m["cur"] else m.start("num"),
                m.end(),
                number * magnitude,
                percent=suffix.startswith(("%", "per", "pro", "pct")),
                money=bool(m["cur"] or m["post"]),
                multiple=suffix.startswith(("x", "×", "fold", "fach")),
                plus=suffix == "+" or bool(m["plus"]),
                grouped=magnitude > 1 or not m["num"].isdigit(),
                magnitude=magnitude,
            )
        )
    return found


def _is_hyphen_name(text: str, match: re.Match[str]) -> bool:
    before = text[: match.start("num")]
    return bool(re.search(r"[A-Z][\w]*[-–]$", before)) and not match["cur"]


def _value(number: str, language: str) -> float | None:
    number = re.sub(r"[\u202f\u00a0'’]", "", number)
    decimal, group = (",", ".") if language == "de" else (".", ",")
    if re.fullmatch(rf"\d{{1,3}}(\{group}\d{{3}})+(\{decimal}\d+)?", number):
        number = number.replace(group, "").replace(decimal, ".")
    elif re.fullmatch(rf"\d{{1,3}}(\{decimal}\d{{3}}){{2,}}", number):
        number = number.replace(decimal, "")
    else:
        number = number.replace(",", ".")
    try:
        return float(number)
    except ValueError:
        return None


# --- words


def _words(text: str, language: str) -> list[_Raw]:
    matches = list(_WORDS.finditer(text))
    found: list[_Raw] = []
    i = 0
    while i < len(matches):
        raw, taken = _word_number(text, matches, i, language)
        if raw is not None:
            while found and found[-1].end > raw.start:
                found.pop()
            found.append(raw)
        i += max(taken, 1)
    return found


def _word_number(
    text: str, matches: list[re.Match[str]], i: int, language: str
) -> tuple[_Raw | None, int]:
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


_PART_OF_SCALE = re.compile(
    r"\b(?:(?P<three>three quarters of a )|(?P<quarter>a quarter of a )|half a |eine halbe )"
    r"(?P<scale>million|billion|thousand|hundred|milliarde)\b",
    re.IGNORECASE,
)
_SCALE_OF = {
    "million": 1e6,
    "billion": 1e9,
    "milliarde": 1e9,
    "thousand": 1e3,
    "hundred": 1e2,
}


def _parts_of_scale(text: str) -> list[_Raw]:
    """
    "Half a million", "a quarter of a million".
    """
    found = []
    for m in _PART_OF_SCALE.finditer(text):
        scale = _SCALE_OF[m["scale"].lower()]
        part = 0.75 if m["three"] else 0.25 if m["quarter"] else 0.5
        raw = _decorate(text, m.start(), m.end(), part * scale)
        found.append(replace(raw, grouped=True, magnitude=scale))
    return found


def _simple(text: str, m: re.Match[str], lower: str) -> _Raw | None:  # noqa: PLR0911
    before = text[max(0, m.start() - 14) : m.start()].lower()
    after = text[m.end() : m.end() + 6].lower()
    if lower in MULTIPLES:
        if lower == "double" and re.match(r"[\s-](check|entry|major)", after):
            return None
        return _Raw(m.start(), m.end(), MULTIPLES[lower], multiple=True, word=True)
    if lower in VAGUE:
        counted = re.search(r"([^\W_]+)\s$", before)
        if counted and (
            counted[1] in UNITS or counted[1] in UNITS_DE or counted[1].isdigit()
        ):
            return None
        unit = YEAR if lower in {"decades", "jahrzehnte"} else 0
        low, high = VAGUE[lower]
        if lower == "millionen" and re.search(r"\w\s$", before):
            return None
        return _Raw(m.start(), m.end(), low, vague_high=high, unit=unit, word=True)
    if lower == "half":
        return _half(text, m, before)
    if lower in COLLECTIVES:
        value, taken = _times_collective(before)
        unit = YEAR if lower in {"decade", "jahrzehnt"} else 0
        value *= COLLECTIVES[lower]
        return _Raw(m.start() - taken, m.end(), value, unit=unit, word=True)
    if lower in _HALVES:
        return _Raw(m.start(), m.end(), _HALVES[lower], word=True)
    if lower in {"twice", "doppelt"} and re.match(r" (as|the|the )", after + " "):
        return _Raw(m.start(), m.end(), 2.0, multiple=True, word=True)
    return None


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


def _half(text: str, m: re.Match[str], before: str) -> _Raw | None:
    share = r"\b(by|of|about|around|nearly|almost|over|than|roughly|cut|in)"
    if not re.search(rf"{share} $", before):
        return None
    if re.match(r"\s+(a|dozen|an|day|hour|year)\b", text[m.end() :]):
        return None
    return _Raw(m.start(), m.end(), 50.0, percent=True, word=True)


def _english(  # noqa: C901 - one grammar
    text: str, matches: list[re.Match[str]], i: int
) -> tuple[_Raw | None, int]:
    total = current = 0.0
    taken, end = 0, matches[i].start()
    for m in matches[i:]:
        lower = m[0].lower()
        scale = SCALES.get(lower.removesuffix("s") if taken else lower)
        joined = _GAP.fullmatch(text[end : m.start()]) if taken else True
        if not joined or (lower not in UNITS and scale is None and lower != "and"):
            break
        if lower == "and":
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
        return replace(_decorate(text, start, end, total + current), plus=True), 1
    half = _HALF.match(text, end)
    value = total + current + (0.5 if half else 0)
    return _decorate(text, start, half.end() if half else end, value), taken


def _article_before(text: str, start: int) -> bool:
    return bool(
        re.search(r"\b(a|an|one)\s$", text[max(0, start - 5) : start], re.IGNORECASE)
    )


def _continues(current: float, unit: int) -> bool:
    tens = 20 <= current % 100 <= 90 and current % 10 == 0 and unit < 10  # noqa: PLR2004
    after_hundred = current >= 100 and current % 100 == 0  # noqa: PLR2004
    return tens or after_hundred


def _german(text: str, m: re.Match[str], lower: str) -> tuple[_Raw | None, int]:
    value = german_number(lower)
    if value is None:
        fold = re.fullmatch(r"(\w+?)(fach|mal)(e|en|er|es|em)?", lower)
        base = german_number(fold[1]) if fold else None
        if base and base > 1 and fold and fold[2] == "fach":
            return _Raw(m.start(), m.end(), base, multiple=True, word=True), 1
        return None, 1
    end = m.end()
    scale = re.match(r"\s+(Million(?:en)?|Milliarden?)\b", text[end:])
    if scale:
        value *= 1e6 if scale[1].startswith("Million") else 1e9
        end += scale.end()
    elif lower in {"ein", "eins", "null"}:
        return None, 1
    return _decorate(text, m.start(), end, value), 2 if scale else 1


def _decorate(text: str, start: int, end: int, value: float) -> _Raw:
    percent = _PERCENT.match(text, end)
    times = _TIMES.match(text, end)
    money = _MONEY.match(text, end)
    if percent:
        return _Raw(start, percent.end(), value, percent=True, word=True)
    if times and re.match(
        r"\s+(as|the|more|faster|larger|so|wie)\b"
        + (r"|$|[.,;]" if value <= _MOST_TIMES else ""),
        text[times.end() :],
    ):
        return _Raw(start, times.end(), value, multiple=True, word=True)
    return _Raw(
        start, money.end() if money else end, value, money=bool(money), word=True
    )


# --- meaning


def _classify(raw: _Raw, text: str, tokens: list[Word], language: str) -> Quantity:
    hedge = "over" if raw.plus else _hedge(text, raw.start)
    base = Quantity(raw.start, raw.end, Measure.COUNT, raw.value, hedge)
    if raw.vague_high:
        nouns = _nouns(text, tokens, raw.end, language)
        if raw.unit:
            return replace(base, measure=Measure.VAGUE, high=raw.vague_high, unit=YEAR)
        return replace(base, measure=Measure.VAGUE, high=raw.vague_high, nouns=nouns)
    if raw.percent or raw.multiple or raw.money:
        return _measured(raw, base, text, tokens, language)
    return _counted(raw, base, text, tokens, language)


def _measured(
    raw: _Raw, base: Quantity, text: str, tokens: list[Word], language: str
) -> Quantity:
    if raw.money:
        return replace(base, measure=Measure.MONEY)
    measure = Measure.PERCENT if raw.percent else Measure.MULTIPLE
    after = re.match(r"\s+(of|der|des|aller|von|fewer|more|less)\s", text[raw.end :])
    nouns = _nouns(text, tokens, raw.end + after.end(), language) if after else ()
    hedge = base.hedge or ("about" if raw.word and raw.value not in {50, 2, 3} else "")
    return replace(base, measure=measure, nouns=nouns, hedge=hedge)


def _counted(
    raw: _Raw, base: Quantity, text: str, tokens: list[Word], language: str
) -> Quantity:
    if raw.unit:
        value, unit = raw.value * raw.unit, float(raw.unit)
        # Nobody means ten years to the month.
        hedge = base.hedge or ("" if raw.exact else "about")
        return replace(base, measure=Measure.TIME, value=value, unit=unit, hedge=hedge)
    after, end = _unit_after(text, raw.end)
    seconds = TIME.get(after, 0) or _compound_unit(after, language)
    if seconds:
        hedge = base.hedge or ("about" if seconds > YEAR else "")
        return replace(
            base,
            measure=Measure.TIME,
            value=raw.value * seconds,
            end=end,
            unit=seconds,
            hedge=hedge,
        )
    if _is_year(raw, text):
        return replace(base, measure=Measure.YEAR)
    name = _name_before(raw, text, tokens, language)
    if name:
        return replace(base, measure=Measure.NAMED, name=name)
    return replace(base, nouns=_counted_nouns(raw, text, tokens, language))


def _compound_unit(word: str, language: str) -> int:
    """
    The seconds of "Arbeitstage", "Kalenderwochen", "dreijährig".
    """
    if language != "de":
        return 0
    if word.endswith(("jährig", "jährige", "jährigen", "jähriger")):
        return YEAR
    return next(
        (TIME[u] for u in _LONG_UNITS if word.endswith(u) and len(word) > len(u) + 2), 0
    )


_LONG_UNITS = ("tage", "tagen", "stunden", "wochen", "monate", "monaten")
_RANGE = re.compile(
    r"\s*(?:to|bis|or|oder|auf|down to|up to|statt(?: nach)?|instead of|rather than|-|–)\s*(?:\d[\d.,]*|[^\W\d_]+)(?=[\s-])"
)
_UNIT = re.compile(
    r"[\s-]*(?:full |whole |working |calendar |business |ganze |volle )?([^\W\d_]+)"
)


def _unit_after(text: str, end: int) -> tuple[str, int]:
    """
    The word after a number, or after the range that it begins ("two to four years").
    """
    unit = _UNIT.match(text, end)
    if unit and unit[1].lower() not in {
        "to",
        "bis",
        "or",
        "oder",
        "auf",
        "statt",
        "down",
        "up",
        "instead",
        "rather",
    }:
        return unit[1].lower(), unit.end()
    past = _RANGE.match(text, end)
    unit = _UNIT.match(text, past.end()) if past else None
    return (unit[1].lower(), end) if unit else ("", end)


_COLLECTIVE = frozenset(
    "team group crew staff class club unit department fleet total shift squad panel bay batch "
    "gruppe mannschaft klasse belegschaft fuhrpark schicht abteilung".split()
)


def _counted_nouns(
    raw: _Raw, text: str, tokens: list[Word], language: str
) -> tuple[Word, ...]:
    past = _RANGE.match(text, raw.end)
    nouns = _nouns(text, tokens, raw.end, language) or (
        _nouns(text, tokens, past.end(), language) if past else ()
    )
    of = re.search(r"(\S+)\s(?:of|von)\s(?:[\w]+\s){0,2}$", text[: raw.start])
    if of:
        group = tuple(t for t in tokens if t.start <= of.start(1) < t.end)
        collective = all(t.lower.rstrip("s") in _COLLECTIVE for t in group)
        return (*nouns, *(group if collective else ())) if nouns else group
    return nouns


def _hedge(text: str, start: int) -> str:
    before = [m[0].lower() for m in _WORDS.finditer(text[max(0, start - 24) : start])]
    for back, word in enumerate(reversed(before[-2:])):
        if word in {"a", "an", "of", "the", "ein", "eine", "von"}:
            continue
        if word in {"than", "als"}:
            less = before[-2:-1] in (["fewer"], ["less"], ["weniger"])
            return "under" if less else "over" if word == "than" else _more(before)
        if word == "to" and before[-2:-1] == ["up"]:
            return "upto"
        if word == "zu" and before[-2:-1] == ["bis"]:
            return "upto"
        if back == 0 or word in HEDGES:
            hedge = HEDGES.get(word, "")
            return "" if word in {"up", "mehr", "less"} and back else hedge
    return ""


def _more(before: list[str]) -> str:
    return "over" if before[-2:-1] in (["mehr"], ["länger"]) else ""


def _is_year(raw: _Raw, text: str) -> bool:
    if raw.word or raw.grouped or not raw.value.is_integer():
        return False
    if not _EARLIEST_YEAR <= raw.value <= _LATEST_YEAR:
        return False
    before = re.search(r"([^\W\d_]+)?[\s(/.,–-]*$", text[: raw.start])
    word = (before[1] or "").lower() if before else ""
    cue = word in MONTHS or word in SEASONS or word in {
        "in", "since", "from", "until", "till", "by", "to", "of", "and", "seit", "ab",
        "bis", "im", "jahr", "jahre", "year", "mit", "für", "sommersemester", "wintersemester",
        "late", "early", "mid", "anfang", "ende", "mitte", "between", "during", "und",
        "class", "around", "before", "after", "vor", "nach", "von", "zwischen",
    }  # fmt: skip
    after = re.match(r"\s+([a-zäöüß]+)", text[raw.end :])
    counted = (
        after
        and after[1].endswith("s")
        and not (is_function(after[1], "en") or is_function(after[1], "de"))
    )
    return cue or not counted


def _name_before(raw: _Raw, text: str, tokens: list[Word], language: str) -> str:
    before = [t for t in tokens if t.end <= raw.start]
    if raw.word or raw.money or raw.grouped or not before:
        return ""
    last = before[-1]
    labelled = last.lower in LABELS and raw.value <= _MOST_LABELS
    gap = text[last.end : raw.start]
    if last.lower == "from" and len(before) > 1 and before[-2].lower in LABELS:
        last, labelled, gap = before[-2], raw.value <= _MOST_LABELS, " "
    if gap not in {" ", "\u00a0", " No. ", " Nr. ", ". "}:
        return ""
    if (
        not (last.capitalised or labelled)
        or last.lower in MONTHS | SEASONS
        or len(last.text) == 1
    ):
        return ""
    if labelled:
        return last.lower.removesuffix("s") if last.lower != "series" else last.lower
    capital = last.text.isupper() or last.technical or last.weight > 0
    first = len(before) == 1
    verb = first and not last.text.isupper()
    nouns = "[A-ZÄÖÜ]?" if language == "de" and not last.text.isupper() else ""
    following = re.match(rf"\s+({nouns}[a-zäöüß]{{3,}})", text[raw.end :])
    counts = (
        following
        and not is_function(following[1], language)
        and not last.text.isupper()
    )
    return last.text if capital and not verb and not counts else ""


_VERB = re.compile(
    r"(\w{2,}(ing|ed)|led|built|wrote|ran|taught|grew|won|sold|held|kept|made|brought|took|drove|gave|have|has)$"
)


def _joined(text: str, end: int, token: Word, language: str) -> list[Word]:
    """
    What a hyphen joins to the number: "74-room", "a 30-person team".
    """
    rest = text[end : token.end].lstrip("-")
    begin = token.end - len(rest)
    return [
        replace(w, start=begin + w.start, end=begin + w.end)
        for w in words(rest, language)
        if w.weight
    ]


def _is_verb_here(token: Word, found: list[Word], text: str, language: str) -> bool:
    if language == "de":
        return token.lower in _GERMAN_VERBS
    if not found and token.lower.endswith("ing"):
        return bool(re.match(r"\s+(an?|the|my|our)\s", text[token.end :]))
    if _IRREGULAR_PAST.match(token.lower):
        return True
    if not found or found[-1].lower.endswith("ly"):
        return False
    return bool(_VERB.match(token.lower)) or (
        _is_plural(found[-1].lower)
        and not token.lower.endswith("s")
        and bool(_NO_NOUN_NEXT.match(text, token.end))
    )


_NO_NOUN_NEXT = re.compile(
    r"\s+(with|the|an?|in|on|to|for|from|at|by|and|as|my|our|it|them|this|that|each|every|across|through)\b|\s*[.,;]?$"
)
_IRREGULAR_PAST = re.compile(
    r"(re)?(built|wrote|heard|met|found|saw|felt|spoke|lost|paid|read|came|went|became|chose|got|beat|drew|knew|said"
    r"|sent|sat|stood|told|thought|understood|wore|bought|caught|fell|rose|ran|taught|grew|won|sold|held|kept|made"
    r"|brought|took|drove|gave|led|began)$"
)
_PLURALS_THAT_GO_ON = frozenset(
    "sales operations systems goods sports customs communications logistics news savings works species series".split()
)


def _is_plural(word: str) -> bool:
    """
    Whether a counted noun is complete: what follows "teams" is no part of its name.
    """
    ends = word.endswith("s") and not word.endswith(("ss", "us", "is"))
    return ends and word not in _PLURALS_THAT_GO_ON


_GERMAN_VERBS = frozenset(
    "ging gingen stieg stiegen sank sanken fiel fielen wuchs wuchsen war waren lag lagen".split()
)


def _nouns(text: str, tokens: list[Word], end: int, language: str) -> tuple[Word, ...]:
    found: list[Word] = []
    position = end
    for token in tokens:
        if token.start < end:
            if token.end > end:
                found += _joined(text, end, token, language)
                position = token.end
            continue
        between = text[position : token.start]
        if between.strip(" -\u00a0") or len(found) >= 4:  # noqa: PLR2004 - a phrase is short
            break
        if token.lower in {"times", "mal"} and not found:
            break
        if is_function(token.lower, language) or token.lower[:1].isdigit():
            if (
                token.lower in {"of", "von", "more", "other", "of the", "weitere"}
                and not found
            ):
                position = token.end
                continue
            break
        if _is_verb_here(token, found, text, language):
            break
        found.append(token)
        position = token.end
        if language == "de" and token.capitalised:
            break
    return tuple(found)
