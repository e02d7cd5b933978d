"""
Numbers that claim nothing: "one of", "these two roles", "100% committed", "three reasons".
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Callable

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.numbers.tallies import lists_them
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.language.any_case import AnyCase
from resumate.domain.lexicon.numerals import TIME
from resumate.domain.patterns import regex

_DECIMAL = regex(r"\d[.,]\d")
_BY_SO_MANY = AnyCase(r"\b(by|um)\s+(\w+\s+)?$")
_TO = AnyCase(r"\b(to|auf)\s$")
_KNOWN = AnyCase(r"\b(these|those|diese[nr]?|beiden)\s$")
_THE = AnyCase(r"\b(the|die)\s$")
_THINGS = regex(
    r"\s+(other |main |more )?(things?|reasons?|ways?|points?|parts|halves|chapters|qualities|worlds?|dinge\w*|gründe\w*|punkte\w*)\b",
    re.IGNORECASE,
)
_FIGURE = regex(
    r"\s+((the|of the|my) (reason|battle|fun|appeal|story)\b|o['’]clock|uhr\b)",
    re.IGNORECASE,
)
_NOTICE = regex(r"['’]?\s*(notice|kündigungsfrist)\b", re.IGNORECASE)
_IDIOM = regex(
    r"\b(times out of|in a million|first hundred|out of seven)\b", re.IGNORECASE
)
_WHOLLY = regex(r"\s+(commit|dedicat|sure|remote)", re.IGNORECASE)
_HALF_YEAR = regex(
    r"\b(first|second|latter|last|erste[nr]?|zweite[nr]?) (half|hälfte)\b",
    re.IGNORECASE,
)
_OF_YOURS = regex(
    r"\s+(of (your|what you|the (\w+ ){1,3}(that )?you)|Ihrer|eurer|(von|aus) (Ihren|euren|dem, was Sie))\b"
)
_NAMED_BY_YOU = regex(
    r"\s+(?:[\w-]+ ){1,3}(?:that |which )?you (?:\w+ )?(?:name|list|mention|ask for|require|want|look for|need)\b"
    r"|\s+(?:[\w-]+ ){0,2}[\w-]+, (?:die|den|das) (?:Sie|ihr) (?:\w+ ){0,2}(?:nenn|aufführ|verlang|forder|erwart|such|wünsch)\w*\b"
)
_OF_THEM = regex(r"\s+(of (them|which|these|those)|davon)\b", re.IGNORECASE)
_ARE = regex(r"\s+(was|were|are|is|have|had|waren|sind)\b", re.IGNORECASE)
_TIMES = AnyCase(r"(\b(times|mal)|[x×])\s+$")
_OUT_OF = regex(r"\s+(out of|of|von)\s+$")
_CALENDAR = {(12, TIME["month"]), (52, TIME["week"]), (365, TIME["day"])}
_ALL = 100


def claims_nothing(claim: Claim, q: Quantity) -> bool:
    """
    Whether the number needs no line to stand on.
    """
    return any(rule(claim, q) for rule in _RULES)


def unnamed(q: Quantity) -> bool:
    """
    Whether nothing says what is counted, so that the number before it tells.
    """
    return not any(w.weight for w in q.nouns)


def _one(claim: Claim, q: Quantity) -> bool:
    if q.measure is not Measure.COUNT or q.value > 1:
        return False
    decimal = _DECIMAL.search(claim.text, q.start, q.end)
    naught = q.value == 0 and _TO.search(claim.text[: q.start])
    return not (decimal or naught)


def _known(claim: Claim, q: Quantity) -> bool:
    """
    "The two", "these three": told before.
    """
    return q.measure is Measure.COUNT and bool(
        _KNOWN.search(claim.text, 0, q.start)
        or (unnamed(q) and _THE.search(claim.text, 0, q.start))
    )


def _figure_of_speech(claim: Claim, q: Quantity) -> bool:
    whole = q.measure is Measure.PERCENT and q.value == _ALL
    return bool(
        (
            _THINGS.match(claim.text, q.end)
            and not _BY_SO_MANY.search(claim.text, 0, q.start)
        )
        or _FIGURE.match(claim.text, q.end)
        or _IDIOM.search(claim.text[max(0, q.start - 8) : q.end])
        or (whole and _WHOLLY.match(claim.text, q.end))
        or (q.unit and _NOTICE.match(claim.text, q.end))
    )


def _half_year(claim: Claim, q: Quantity) -> bool:
    """
    "The first half of 2024" is a time, and no half of anything.
    """
    half = _HALF_YEAR.search(claim.text, max(0, q.start - 8), q.end)
    return q.measure is Measure.PERCENT and half is not None


def _of_yours(claim: Claim, q: Quantity) -> bool:
    """
    How many of what is asked one brings: "I meet two of your three points", "the three
    systems you name".
    """
    named = q.measure is Measure.COUNT and _NAMED_BY_YOU.match(claim.text, q.end)
    return bool(named or _OF_YOURS.match(claim.text, q.end))


def _part_of_them(claim: Claim, q: Quantity) -> bool:
    """
    Whether it tells of things just counted: "of 20, five were …".
    """
    part = (_OF_THEM.match(claim.text, q.end) and q.measure is not Measure.TIME) or (
        unnamed(q) and _ARE.match(claim.text, q.end)
    )
    return bool(part) and any(
        p.start < q.start and p.value >= q.value for p in claim.quantities
    )


def _of_the_calendar(claim: Claim, q: Quantity) -> bool:
    """
    What a year always has, to reckon with: "three shops times twelve months".
    """
    always = q.unit and (q.value / q.unit, q.unit) in _CALENDAR
    return bool(always and _TIMES.search(claim.text, 0, q.start))


def _scale(claim: Claim, q: Quantity) -> bool:
    """
    The most that a grade may be: "8.4 out of 10".
    """
    grades = [
        p
        for p in claim.numbers
        if p.value < q.value and not float(p.value).is_integer()
    ]
    return any(_OUT_OF.fullmatch(claim.text, p.end, q.start) for p in grades)


_ANYBODY = AnyCase(
    r"^(and |und |but |aber )?(wer|whoever|no one|nobody|niemand|(any|some|no)(one|body) who|(those|people|menschen|leute) who|a (person|team|man|woman) (who|that)|man)\b"
    r"|^(in my (view|opinion|eyes)|to my mind|meiner (meinung|ansicht) nach),?"
)
_TO_ME = AnyCase(
    r",? (?:I (?:believe|think|find|suspect|feel)|(?:to|for) me|in my (?:view|opinion|eyes|book)|to my mind),(?! (?:that|I)\b)"
    r"|, (?:finde|denke|glaube|meine) ich,|, wie ich (?:finde|meine),| (?:für mich|meiner (?:meinung|ansicht) nach|in meinen augen) "
)
_SELF = AnyCase(r"\b(I|my|we|our|us|me|ich|wir|mein\w*|unser\w*|mir|uns|mich)\b")


def _of_anybody(claim: Claim, q: Quantity) -> bool:
    """
    What holds of whoever it is, or is no more than an opinion: "Who wakes at three …".
    """
    opinion = _TO_ME.search(claim.text)
    if opinion:
        rest = claim.text[: opinion.start()] + claim.text[opinion.end() :]
        return not _SELF.search(rest)
    whose = _ANYBODY.match(claim.text)
    return bool(
        whose and not _SELF.search(claim.text, whose.end()) and q.start >= whose.end()
    )


_CHILDREN = regex(
    r"\s+(?:(?:kleinen?|schulpflichtigen?|erwachsenen?|eigenen?|small|young|grown) )?(?:kind(?:er|ern)|töchtern?|söhnen?|children|kids|sons|daughters)\b",
    re.IGNORECASE,
)
_PARENT = AnyCase(
    r"\b(?:(?:mutter|vater|eltern) von|(?:mother|father|parent) (?:of|to)|meinen?|unseren?|my|our) (?:\w+ )?$"
)


def _own_children(claim: Claim, q: Quantity) -> bool:
    """
    "As a mother of two children": of home, which no resume need tell.
    """
    return bool(
        _CHILDREN.match(claim.text, q.end) and _PARENT.search(claim.text, 0, q.start)
    )


_RULES: tuple[Callable[[Claim, Quantity], bool], ...] = (
    _one, _known, _figure_of_speech, _part_of_them, _of_yours, _half_year, _of_the_calendar, _scale, _of_anybody, _own_children,
    lists_them,
)  # fmt: skip
