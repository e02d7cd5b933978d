"""
Whether two equal numbers mean the same: what they count, of what, in which period.
"""

import re

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.numbers.agreement import agrees
from resumate.domain.grounding.numbers.changes import told_again
from resumate.domain.grounding.numbers.no_more import ahead, tells_no_more
from resumate.domain.grounding.numbers.periods import period, period_differs
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.grounding.sources.line_numbers import Number
from resumate.domain.language.any_case import AnyCase
from resumate.domain.lexicon.measures import measure
from resumate.domain.lexicon.numerals import TIME
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, Section


def means_the_same(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether the words around both numbers speak of the same thing.
    """
    if (
        period_differs(claim, q, n.quantity, line)
        or _newly(claim, q, line)
        or _of_others(claim, q, n, line)
        or _in_other_units(q, n.quantity)
        or _times_of_things(claim, q, n, line)
        or (ahead(claim.text, q) is False and ahead(line.line.text, n.quantity))
    ):
        return False
    shifts = [any(_SHIFTS.fullmatch(w.lower) for w in n.nouns) for n in (q, n.quantity)]
    if any(shifts):
        return all(shifts)
    return (
        q.measure is Measure.NAMED
        or _workload(claim, q, line)
        or told_again(claim, q, n, line)
        or agrees(claim, q, n, line)
        or tells_no_more(claim, q, n, line)
    )


_SHIFTS = regex(r"schicht(?:en|-?(?:betriebe?s?|system|dienst|arbeit|modell|plan))?")
"""Three of them are how work goes on there, and count no other thing of the line."""
_WORKLOAD = regex(
    r"\b(work|working|hours|part[- ]time|arbeite\w*|pensum|beschäftigungsgrad|teilzeit"
    r"|wochenstunden|stunden)\b",
    re.IGNORECASE,
)


def _workload(claim: Claim, q: Quantity, line: LineFacts) -> bool:
    """
    Whether it is how much one works in the post that the line heads: "80 %", "30 Std.".
    """
    heads = line.line.kind is LineKind.ENTRY and line.line.section is Section.EXPERIENCE
    extent = q.measure is Measure.PERCENT or q.unit == TIME["hour"]
    return heads and extent and bool(_WORKLOAD.search(claim.piece))


_NEW = AnyCase(r"\b(new|more|additional|extra|neue[rsnm]?|weitere[rsnm]?)\b")
_STAFF = {"=colleague", "=employee", "=trainee", "=mitarbeiter", "=kollege"}
"""Whom one works in may be called new; whom one serves are new when they were won."""
_GAINED = AnyCase(
    r"\b(new\w*|won|win\w*|gain\w*|add\w*|hire\w*|recruit\w*|acquir\w*|join\w*|onboard\w*|open\w*|more|neu\w*|gewonnen|gewann\w*|akquir\w*"
    r"|eingestellt|zusätzlich\w*|mehr|\w*gewinn\w*)\b",
)


def _newly(claim: Claim, q: Quantity, line: LineFacts) -> bool:
    """
    Whether "260 new members" are told where the line only has 260 members.
    """
    if any(w.keys & _STAFF for w in q.nouns):
        return False
    stop = max([q.end, *(w.end for w in q.nouns)])
    new = _NEW.search(claim.text, q.end, stop)
    return bool(new) and not _GAINED.search(line.line.text)


def _in_other_units(q: Quantity, held: Quantity) -> bool:
    """
    Whether feet are told where the line has metres, or counts pieces.
    """
    said = _units(q)
    return bool(said and held.nouns) and said != _units(held)


_TIMES = regex(r"\s?(?:times|mal)\b(?! (?:more|faster|as|mehr|so)\b)")


def _times_of_things(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether it is told how often where the line counts things that the sentence does not
    name: "six times a month" of "6 new nurses".
    """
    if not _TIMES.match(claim.text, q.end) or not n.nouns:
        return False
    often = period(claim.text, q)
    named = any(w.keys & n.nouns for w in claim.clause.words)
    return not named and often != period(line.line.text, n.quantity)


def _units(q: Quantity) -> frozenset[str]:
    return frozenset().union(*(measure(w.lower) for w in q.nouns[:2]))


_OF = regex(
    r"\b(of|out of|among|from|aus|von|unter|in)\s+(the |all |den |allen )?$",
    re.IGNORECASE,
)
_AMONG = AnyCase(
    r"\b(best|worst|top|first|second|third|\d+(st|nd|rd|th)|rank\w*|place[d]?|\w{3,}est|platz|rang|\w*beste[rnsm]?|\w+(?<!fen)(?<!mu)(?<!mei)(?<!me)(?<!ki)(?<!li)(?<!lei)(?<!pi)ste[rnsm]?)\b"
    rf"[^,;.\d]{{0,24}}{_OF.pattern}",
)
_LONGEST = 24
_OF_THESE = AnyCase(
    r"\b(of|out of|among|aus|von|unter|company['’]s|all)\s+([\w’']+\s){0,2}$",
)


def _of_others(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether the line only compares with so many: "second best of 38 stores".
    """
    if n.quantity.measure is not Measure.COUNT:  # "Right First Time rose from 81%"
        return False
    text, start = line.line.text, n.quantity.start
    of = _OF.search(text, max(0, start - _LONGEST), start)
    compared = of and _AMONG.search(text, 0, start)
    return bool(compared) and not _OF_THESE.search(claim.text, 0, q.start)
