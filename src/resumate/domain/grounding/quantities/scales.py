"""
Parts of a round number, and what two numbers share: "half a million", "2.4 to 3.6 million".
"""

# ruff: noqa: E501 - patterns are read whole

import re
from dataclasses import replace

from resumate.domain.grounding.quantities.labels import is_year
from resumate.domain.grounding.quantities.number_words import COMES_ROUND, decorate
from resumate.domain.grounding.quantities.quantity import Measure, Quantity, Raw
from resumate.domain.language.pattern import Pattern
from resumate.domain.patterns import regex

_PART_OF_SCALE = Pattern(
    r"\b(?:(?P<three>three quarters of a )|(?P<quarter>a quarter of a )|(?<!and a )half[ -](?:an? )?|eine halbe |ein halbes )"
    r"(?P<scale>dozen|dutzend|million|billion|thousand|hundred|milliarde)\b",
    re.IGNORECASE,
)
_SCALE_OF = {
    "million": 1e6,
    "billion": 1e9,
    "milliarde": 1e9,
    "thousand": 1e3,
    "hundred": 1e2,
    "dozen": 12,
    "dutzend": 12,
}


def parts_of_scale(text: str) -> list[Raw]:
    """
    "Half a million", "a quarter of a million".
    """
    found = []
    for m in _PART_OF_SCALE.finditer(text):
        scale = _SCALE_OF[m["scale"].lower()]
        part = 0.75 if m["three"] else 0.25 if m["quarter"] else 0.5
        raw = decorate(text, m.start(), m.end(), part * scale)
        found.append(replace(raw, grouped=True, magnitude=scale))
    return found


_ELIDED = regex(
    r"^[^.;\d]{0,40}\b(instead of|rather than|compared (to|with)|from|statt|gegenüber|sind es|waren es|it is|it takes|became|into|to|auf)$"
)


def _bare(raw: Raw, text: str) -> bool:
    plain = raw.magnitude == 1 and not (
        raw.percent or raw.money or raw.multiple or raw.unit
    )
    return plain and bool(
        re.match(r"\s*([.,;!?)]|$|(in|im|at|before|now|heute)\b)", text[raw.end :])
    )


def share_units(raws: list[Raw], text: str) -> list[Raw]:
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
        if second.unit and not (first.unit or first.percent or first.money):
            if between.strip("- ") in {"to", "bis", "and", "und", "or", "oder"}:
                shared[i] = replace(first, unit=second.unit, exact=second.exact)
            continue
        if _INSTEAD.fullmatch(between):
            between = "to"
        if between not in {"to", "auf", "bis", "and", "und", "-", "–", "or", "oder"}:
            continue
        measured = second.percent or second.money
        plain = first.magnitude == 1 and not (first.percent or first.money)
        told = raws[i - 1] if i else first
        after = told.money or _IN_YEAR.search(text, 0, first.start)
        if measured and (second.percent or after) and is_year(first, text):
            continue  # "61% in 2019 to 74%", "$2m in 2019 to $3m"
        if plain and (measured or second.magnitude > 1 or not first.word):
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


_IN_YEAR = regex(r"\b(in|im jahr)\s+$", re.IGNORECASE)
_CAPITAL_BEFORE = regex(r"\b[A-ZÄÖÜ]\w+\s+$")
"""A noun that names the number: "Note 1,9"."""


_INSTEAD = regex(r"(statt|instead of|rather than)( bei| in| auf| von| at)?")
_LINK = regex(
    r"\b(to|from|and|or|of|than|instead|at|by|auf|nach|von|statt|bis|und|oder|als|every|alle|be|now|today|heute|is|are|was|were|sind|ist|waren|war"
    r"|takes?|only|just|nur|noch|about|around|almost|nearly|over|roughly|etwa|rund|fast|knapp|über|gut)\s+$",
    re.IGNORECASE,
)
_MOST = 20
"""How many times as much a number may be that goes on from another."""
_COMPARED = regex(r"\s+(fewer|less|more|longer|weniger|mehr|länger|kürzer)\b")
_LAST = regex(r"\s*([.;!?]|$)")
"""After a number that ends what is said: "it used to need six"."""
_NEXT_DEED = regex(r", (?:and|und) \w|\band [a-z]+(?:ed|ew|ut) ")
"""What follows has numbers of its own: "cut cost to 28%, and raised the score"."""


def _linked(text: str, before: Quantity, quantity: Quantity) -> bool:
    """
    Whether the number goes on from the one before, and has no unit of its own.
    """
    between = text[before.end : quantity.start]
    if quantity.value > _MOST * before.value / (before.unit or 1.0):
        return False
    parted = "(" in between or _NEXT_DEED.search(between)
    if parted or COMES_ROUND.match(text, quantity.end):
        return False
    return bool(
        _LINK.search(between)
        or _COMPARED.match(text, quantity.end)
        or _LAST.match(text, quantity.end)
    )


_LISTED = regex(r"\s?(?:,|,? ?\b(?:and|und|or|oder|to|bis)\b|[&+/–-])\s?")
_ENDS = regex(r"\s*(?:[,.;:)(–&+/-]|$|(?:and|und|or|oder|to|bis)\b)|\s+[a-zäöü]")
_MOST_NAMED = 20


def _shares_name(last: Quantity, quantity: Quantity, text: str) -> bool:
    """
    Whether the number goes on from one that is part of a name: "Module 1 und 2".
    """
    return (
        last.measure is Measure.NAMED
        and quantity.measure is Measure.COUNT
        and quantity.value <= _MOST_NAMED
        and not quantity.nouns
        and bool(_LISTED.fullmatch(text, last.end, quantity.start))
        and bool(_ENDS.match(text, quantity.end))
    )


def complete(quantity: Quantity, before: list[Quantity], text: str) -> Quantity:
    """
    The number with the unit that it leaves out: "from eight minutes to five".
    """
    told = [b for b in before if b.measure is not Measure.YEAR]
    last = told[-1] if told else None
    if last is not None and _shares_name(last, quantity, text):
        return replace(quantity, measure=last.measure, name=last.name)
    if last is None or not _linked(text, last, quantity):
        return quantity
    named = (
        before
        and text[: quantity.start].rstrip()[-1:].isalpha()
        and _CAPITAL_BEFORE.search(text[: quantity.start])
    )
    # "three years of building cabinets, some forty a year": not of years
    each = last.measure is Measure.TIME and COMES_ROUND.match(text, quantity.end)
    if quantity.measure is not Measure.COUNT or quantity.nouns or named or each:
        return quantity
    if last.measure is Measure.TIME:
        return replace(
            quantity,
            measure=last.measure,
            value=quantity.value * last.unit,
            unit=last.unit,
        )
    between = text[last.end : quantity.start].strip()
    in_words = not any(c.isdigit() for c in text[last.start : last.end])
    if last.measure is Measure.PERCENT and not (
        (in_words and _FROM.fullmatch(between)) or _AGAINST.match(between)
    ):
        return replace(quantity, measure=last.measure)
    return quantity


_AGAINST = regex(
    r"(?:above|below|beyond|(?:more|less|fewer|better|faster|slower) than|ahead of|über|unter) (?:the|our|my|a|its|der|dem|den)\b"
)
"""What begins to tell the mark that a share is reckoned from: "20% above the target of 75"."""
_FROM = regex(r"[,(–-] ?(?:from|von)")
"""Behind "by half" begins what was halved: "in half, from 40 to 20"."""
