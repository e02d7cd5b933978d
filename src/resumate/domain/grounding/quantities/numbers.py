"""
The numbers of a text: what they are worth, how sure they claim to be, and what they count.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from dataclasses import replace

from resumate.domain.grounding.quantities.counted import counted_nouns, nouns_after
from resumate.domain.grounding.quantities.digits import clocked, digits, months, parts
from resumate.domain.grounding.quantities.hedges import hedge_before
from resumate.domain.grounding.quantities.labels import (
    code_before,
    day_of,
    is_year,
    name_before,
    short_year,
)
from resumate.domain.grounding.quantities.number_words import (
    number_words,
    one_of_time,
)
from resumate.domain.grounding.quantities.quantity import Measure, Quantity, Raw
from resumate.domain.grounding.quantities.romance_numbers import ROMANCE, may_count
from resumate.domain.grounding.quantities.scales import (
    complete,
    parts_of_scale,
    share_units,
)
from resumate.domain.grounding.quantities.shares import shares
from resumate.domain.grounding.quantities.units import compound_unit, unit_after
from resumate.domain.language.words import Word
from resumate.domain.lexicon.numerals import (
    COLLECTIVES,
    MULTIPLES,
    PARTS,
    SCALES,
    TIME,
    UNITS,
    UNITS_DE,
    VAGUE,
    YEAR,
)
from resumate.domain.patterns import regex


def quantities(text: str, tokens: list[Word], language: str) -> list[Quantity]:
    """
    The numbers of *text*, in order; *tokens* are its words.
    """
    if not _may_count(text, language):
        return []
    found: list[Quantity] = []
    for raw in share_units(_written(text, language), text):
        quantity = _quantity(raw, found, text, tokens, language)
        if found and _goes_on(found[-1], quantity, text):
            first = found.pop()
            quantity = replace(
                quantity,
                start=first.start,
                value=first.value + quantity.value,
                hedge=first.hedge,
            )
        found.append(quantity)
    return found


def _written(text: str, language: str) -> list[Raw]:
    """
    What is written as a number, in order; where two ways to write one are seen in the
    same place, the first of these counts.
    """
    raws: list[Raw] = []
    written = _DIGIT.search(text) is not None
    for some in (
        parts_of_scale(text),
        clocked(text) if written else (),
        months(text) if written else (),
        parts(text) if "/" in text else (),
        _shares(text),
        digits(text, language) if written else (),
        number_words(text, language),
        one_of_time(text, language),
    ):
        raws += [
            raw
            for raw in some
            if not any(r.start < raw.end and raw.start < r.end for r in raws)
        ]
    return sorted(raws, key=lambda raw: raw.start)


def _quantity(
    raw: Raw, before: list[Quantity], text: str, tokens: list[Word], language: str
) -> Quantity:
    """
    What a number is worth and counts, by itself and by those *before* it.
    """
    unit = _unit_left_out(raw, before, text, tokens, language)
    told = replace(raw, unit=unit, exact=True) if unit else raw
    quantity = _classify(told, text, tokens, language)
    last = before[-1] if before and before[-1].unit else None
    if last and not raw.percent and _OF_THEM.match(text, raw.end):
        quantity = replace(
            quantity,
            measure=Measure.TIME,
            value=raw.value * last.unit,
            unit=last.unit,
            nouns=(),
        )
    if last and _TIMES_THAT.match(text, raw.end):
        quantity = replace(
            quantity,
            measure=Measure.TIME,
            value=raw.value * last.value,
            unit=last.unit,
            hedge=quantity.hedge or "about",
        )
    return complete(_with_one(quantity, text), before, text)


_AND = regex(r"\.?,?\s+(?:(?:and|und)\s+)?")


def _goes_on(first: Quantity, second: Quantity, text: str) -> bool:
    """
    Whether a time is told in two units: "three years and nine months".
    """
    times = first.measure is second.measure is Measure.TIME
    between = text[first.end : second.start]
    closer = second.unit < first.unit <= _PARTS_OF_UNIT * second.unit
    return times and closer and bool(_AND.fullmatch(between))


_PARTS_OF_UNIT = 61
"""No time is told in years and hours: "five years and 8,000 hours" are two."""
_ONE_AND = regex(
    r"\b(?:an?|eine?[mnr]?) (?P<unit>year|month|week|day|hour|minute|jahr|monat|woche|tag|stunde) (?:(?:and|und) )?$",
    re.IGNORECASE,
)


def _one_before(text: str, start: int) -> re.Match[str] | None:
    return _ONE_AND.search(text, max(0, start - _LONGEST), start)


_LONGEST = len(" eines minute und ")
_RIGHT_AFTER = regex(r"\.?\s")
_SIXTIETHS = {TIME["hour"]: TIME["minute"], TIME["minute"]: TIME["second"]}


def _unit_left_out(
    raw: Raw, before: list[Quantity], text: str, tokens: list[Word], language: str
) -> float:
    """
    The seconds of the unit that goes without saying: a minute in "one hour ten".
    """
    plain = not (raw.unit or raw.percent or raw.money or raw.multiple or raw.often)
    if not plain or raw.value not in range(1, 60):
        return 0.0
    last = before[-1] if before else None
    beside = last and _RIGHT_AFTER.fullmatch(text, last.end, raw.start)
    one = None if beside else _one_before(text, raw.start)
    whole = last.unit if last and beside else one and TIME[one["unit"].lower()]
    part = _SIXTIETHS.get(int(whole or 0), 0)
    if not part or nouns_after(text, tokens, raw.end, language):
        return 0.0
    return float(part)


def _with_one(quantity: Quantity, text: str) -> Quantity:
    """
    "A year and eight months", "an hour and twenty minutes" as one time.
    """
    one = _one_before(text, quantity.start) if quantity.unit else None
    whole = TIME[one["unit"].lower()] if one else 0
    if one is None or not 0 < quantity.unit < whole:
        return quantity
    return replace(quantity, start=one.start(), value=quantity.value + whole)


_DIGIT = regex(r"\d")
_NUMERALS = frozenset(
    word + end
    for word in (*UNITS, *SCALES, *MULTIPLES, *COLLECTIVES, *VAGUE, *PARTS)
    for end in ("", "s")
) | {"every", "twice"}
_GERMAN = tuple(
    {
        *({*UNITS_DE, *MULTIPLES, *COLLECTIVES, *VAGUE, *PARTS} - {"ein", "eins"}),
        *"jede million milliard hundert tausend halb doppelt eineinhalb".split(),
    }
)
_WORD = regex(r"[^\W\d_]+")


def _may_count(text: str, language: str) -> bool:
    """
    Whether there is any digit or word of a number, so that reading is worth while.
    """
    if _DIGIT.search(text):
        return True
    lower = text.lower()
    if language == "de":
        return any(word in lower for word in _GERMAN)
    if language in ROMANCE:
        return may_count(text, language)
    return not _NUMERALS.isdisjoint(_WORD.findall(lower)) or bool(
        one_of_time(text, language)
    )


_TIMES_THAT = regex(r"\s+times (that|as long|as much)\b", re.IGNORECASE)
_OF_THEM = regex(r"\s+(of (them|those|which|these)|davon)\b", re.IGNORECASE)


def _shares(text: str) -> list[Raw]:
    return [
        Raw(
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


def _classify(raw: Raw, text: str, tokens: list[Word], language: str) -> Quantity:
    hedge = hedge_before(text, raw.start) or ("over" if raw.plus else "")
    base = Quantity(raw.start, raw.end, Measure.COUNT, raw.value, hedge)
    if raw.vague_high:
        nouns = nouns_after(text, tokens, raw.end, language)
        if raw.unit:
            return replace(base, measure=Measure.VAGUE, high=raw.vague_high, unit=YEAR)
        return replace(base, measure=Measure.VAGUE, high=raw.vague_high, nouns=nouns)
    if raw.percent or raw.multiple or raw.money:
        return _measured(raw, base, text, tokens, language)
    return _counted(raw, base, text, tokens, language)


def _measured(
    raw: Raw, base: Quantity, text: str, tokens: list[Word], language: str
) -> Quantity:
    if raw.money:
        within = re.match(r"\s+(in|of|an|for)\s+", text[raw.end :])
        end = raw.end + (within.end() if within else 0)
        nouns = nouns_after(text, tokens, end, language)
        return replace(base, measure=Measure.MONEY, nouns=nouns)
    measure = Measure.PERCENT if raw.percent else Measure.MULTIPLE
    after = re.match(r"\s+(of|der|des|aller|von|fewer|more|less)\s", text[raw.end :])
    nouns = nouns_after(text, tokens, raw.end + after.end(), language) if after else ()
    spelled = "" if raw.value in {50, 2, 3} else "about"
    if raw.percent and raw.value % 5:
        spelled = "spelled"  # "ninety-nine percent" are not about a hundred
    hedge = base.hedge or (spelled if raw.word else "")
    return replace(base, measure=measure, nouns=nouns, hedge=hedge)


def _counted(
    raw: Raw, base: Quantity, text: str, tokens: list[Word], language: str
) -> Quantity:
    if raw.unit:
        value, unit = raw.value * raw.unit, float(raw.unit)
        # Nobody means ten years to the month.
        hedge = base.hedge or ("" if raw.exact else "about")
        return replace(base, measure=Measure.TIME, value=value, unit=unit, hedge=hedge)
    after, end = unit_after(text, raw.end)
    seconds = TIME.get(after, 0) or compound_unit(after, language)
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
    short = short_year(raw, text)
    if short or is_year(raw, text):
        return replace(base, measure=Measure.YEAR, value=short or raw.value)
    name = (
        day_of(raw, text)
        or code_before(raw, text)
        or name_before(raw, text, tokens, language)
    )
    if name:
        return replace(base, measure=Measure.NAMED, name=name)
    if raw.often:
        return base
    return replace(base, nouns=counted_nouns(raw, text, tokens, language))
