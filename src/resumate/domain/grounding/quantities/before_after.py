"""
The two numbers of a change: "from 8 hours to 5", "24 → 6", "to 12 from 30".
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.patterns import regex

_LONGEST = 40
"""Numbers further apart are no pair."""
_AMOUNTS = {Measure.COUNT, Measure.MONEY, Measure.TIME}
"""A unit may stand beside one of the two only."""


@dataclass(frozen=True, slots=True)
class Change:
    """
    The two numbers of a line that tell a change.
    """

    old: Quantity
    new: Quantity
    yearly: bool = False
    """Whether each is the number of a year, so that both add up."""


_ARROW = regex(r"→|->|=>|^\W*>\W*$")
_FROM = regex(r"\b(from|von)\b")
_UP_TO = regex(r"\b(to|auf)\s*[€$£]?\s*$")
_NOW = regex(r"\b(now|today|heute|jetzt|inzwischen|mittlerweile|only|nur noch)\b")
_FORMERLY = regex(r"\b(used to|once|formerly|früher|zuvor|vorher|bisher|before)\b")
_WERE = regex(r"\b(was|were|lag|lagen|war|waren)( at| bei)? $")
_BENCHMARK = regex(
    r"(\b(up|down|rose|fell|risen|fallen|grew|grown) from|\b(instead of|rather than|compared (to|with)|versus|against|statt|gegenüber"
    r"|vorher|zuvor|bisher|previously|formerly|\w*(?:target|goal|quota|plan|budget|average|median|soll|ziel|vorgabe|norm|durchschnitt))( of| von| war| was| waren es)?|\bvs\.?)"
    r"\s*:?\s*[€$£]?\s*$"
)
_TO = regex(r"\s*(?:[^\W\d_]+\s)?(to|auf)\s*[€$£]?\s*")


def _goes(first: Quantity, second: Quantity, between: str) -> bool:
    """
    Whether "10 days to 4 days" stands without "from": no range goes down, and in German
    none is told with "auf".
    """
    link = _TO.fullmatch(between)
    falls = first.value > second.value > 0
    shares = first.measure is second.measure is Measure.PERCENT
    return bool(link) and (falls or shares or (link is not None and link[1] == "auf"))


_OF_YEAR = regex(
    r"\s*\(?(?:in |for |im jahr |für )?(?P<year>(?:19|20)\d\d)\b\)?(?P<then>\s*(?:[,;&]|,? ?\b(?:and|then|und|dann))?\s*[€$£]?)",
    re.IGNORECASE,
)


def _by_year(text: str, first: Quantity, second: Quantity) -> Change | None:
    """
    What two years had: "sold: 64 in 2024, 88 in 2025".
    """
    one, other = (_OF_YEAR.match(text, q.end) for q in (first, second))
    counted = [{w.lower for w in q.nouns} for q in (first, second)]
    if not (one and other) or one.end() != second.start or one["then"] == "":
        return None
    if first.measure is not second.measure or (
        all(counted) and counted[0].isdisjoint(counted[1])
    ):
        return None
    if one["year"] < other["year"]:
        return Change(first, second, yearly=True)
    later = one["year"] > other["year"]
    return Change(second, first, yearly=True) if later else None


_ASIDE = regex(r"\([^()]*\)|\b(in|im jahr) (19|20)\d\d\b")


def changes(text: str, numbers: Sequence[Quantity]) -> Iterator[Change]:
    """
    The changes that a text tells with both numbers, and what is held to a mark.
    """
    plain = [n for n in numbers if n.measure not in {Measure.YEAR, Measure.NAMED}]
    for first, second in pairwise(plain):
        between = _ASIDE.sub("", text[first.end : second.start].lower())
        before = text[max(0, first.start - 40) : first.start].lower()
        kinds = {first.measure, second.measure}
        comparable = len(kinds) == 1 or kinds <= _AMOUNTS
        if not comparable or len(between) > _LONGEST:
            continue
        if yearly := _by_year(text, first, second):
            yield yearly
        elif (
            _ARROW.search(between)
            or (_UP_TO.search(between) and _FROM.search(before))
            or (
                _NOW.search(between)
                and (_FORMERLY.search(before) or _WERE.search(before))
            )
            or _goes(first, second, between)
        ):
            yield Change(first, second)
        elif _BENCHMARK.search(between) or (
            re.search(r"\b(from|von)\s*[€$£]?$", between.rstrip())
            and re.search(r"\b(to|auf)$", before.rstrip())
        ):
            yield Change(second, first)
