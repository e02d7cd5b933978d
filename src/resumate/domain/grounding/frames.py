"""
Numbers of the same thing that are put another way: new ones, others, ages.
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.grounding.any_case import AnyCase
from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.lexicon.numerals import YEAR
from resumate.domain.grounding.line_facts import LineFacts, Number
from resumate.domain.grounding.people import are_people
from resumate.domain.grounding.periods import period
from resumate.domain.grounding.quantity import Measure, Quantity

_AGE = AnyCase(
    r"\b(aged?|ages|alter|under|over|between|unter|über|zwischen)\W+((of|von)\s)?(\w+\W+(and|to|und|bis)\W+)?$",
)


def both_ages(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether both are ages, or bounds of ages: "under eight", "aged 11 to 18".
    """
    return (
        {q.measure, n.quantity.measure} <= {Measure.COUNT, Measure.TIME}
        and not any(w.start >= q.start for w in q.nouns)
        and not n.nouns
        and not period(claim.text, q)
        and bool(_AGE.search(claim.text[: q.start]))
        and (
            n.quantity.unit == YEAR
            or bool(_AGE.search(line.line.text[: n.quantity.start]))
        )
        and _told_of_people(claim, line)
    )


def _told_of_people(claim: Claim, line: LineFacts) -> bool:
    both = (line.keys, {k for w in claim.words for k in w.keys})
    return all(are_people(keys, claim.language) for keys in both)


_NEW = AnyCase(r"\b(new|more|additional|extra|neue[rsnm]?|weitere[rsnm]?)\b")
_STAFF = {"=colleague", "=employee", "=trainee", "=mitarbeiter", "=kollege"}
"""Whom one works in may be called new; whom one serves are new when they were won."""
_GAINED = AnyCase(
    r"\b(new\w*|won|win\w*|gain\w*|add\w*|hire\w*|recruit\w*|acquir\w*|join\w*|onboard\w*|open\w*|more|neu\w*|gewonnen|gewann\w*|akquir\w*"
    r"|eingestellt|zusätzlich\w*|mehr|\w*gewinn\w*)\b",
)
_AMONG = AnyCase(
    r"\b(best|worst|top|first|second|third|\d+(st|nd|rd|th)|rank\w*|place[d]?|\w{3,}est|platz|rang|\w*beste[rnsm]?|\w+ste[rnsm]?)\b"
    r"[^,;.\d]{0,24}\b(of|out of|among|from|aus|von|unter|in)\s+(the |all |den |allen )?$",
)
_OF_THESE = AnyCase(
    r"\b(of|out of|among|aus|von|unter|company['’]s|all)\s+([\w’']+\s){0,2}$",
)


def newly(claim: Claim, q: Quantity, line: LineFacts) -> bool:
    """
    Whether "260 new members" are told where the line only has 260 members.
    """
    if any(w.keys & _STAFF for w in q.nouns):
        return False
    stop = max([q.end, *(w.end for w in q.nouns)])
    new = _NEW.search(claim.text, q.end, stop)
    return bool(new) and not _GAINED.search(line.line.text)


def of_others(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether the line only compares with so many: "second best of 38 stores".
    """
    compared = _AMONG.search(line.line.text[: n.quantity.start])
    return bool(compared) and not _OF_THESE.search(claim.text[: q.start])
