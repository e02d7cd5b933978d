"""
Numbers that belong to a name: "Level 3", "Module 1 und 2", "GSTR-9", "Python 3".
"""

import re

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.quantities.quantity import Quantity
from resumate.domain.lexicon.kin import LABELS, SHORT_LABELS
from resumate.domain.patterns import regex

_ENDING = regex(r"(e?n|e)$")
_DIGITS = regex(r"\d\w*(?:[.,]\d+)*")
_MORE = r"(?:No\.\s|(?:\d+[A-Z]?(?:,? (?:to|bis|and|und|or|oder|&) |\s?[-–+&,/]\s?))*)"
"""The numbers that share the name before the one that is looked for: "Modul 1+2"."""


_AT_SCHOOL = "(?:klasse|klassenstufe|jahrgang|jahrgäng|jahrgangsstufe)"
_SCHOOL_YEAR = regex(rf"{_AT_SCHOOL}(?:e?n|e)?", re.IGNORECASE)
"""How German numbers the years at school, one as good as the other."""


def named_number(claim: Claim, q: Quantity) -> tuple[list[str], str] | None:
    """
    The line that has the name with that number, alone, in a list or within a range.
    """
    labelled = q.name.lower() in LABELS
    stem = _ENDING.sub("", q.name) if labelled else q.name
    stem = _AT_SCHOOL if _SCHOOL_YEAR.fullmatch(q.name) else re.escape(stem)
    name = stem + ("(?:e?s|e?n|e)?" if labelled else "")
    short = SHORT_LABELS.get(q.name.lower())
    called = rf"(?i:{name})[\s\W]{{0,3}}" + (rf"|(?:{short}) ?" if short else "")
    told = _DIGITS.match(claim.text, q.start) if not labelled else None
    number = re.escape(told[0] if told else f"{q.value:g}")
    stated = re.compile(rf"(?<!\w)(?:{called}){_MORE}{number}(?!\d)")
    alone = re.compile(rf"(?i)(?<!\w){name}(?![\s.-]*\d)(?!\w)")
    within = re.compile(
        rf"(?i)(?<!\w){name} (\d+)\.?(?: to | bis |\s?[-–]\s?)(\d+)(?!\d)"
    )
    scope = claim.in_scope() if labelled else None
    for facts in claim.facts.lines:
        if scope is not None and facts.index not in scope:
            continue
        text = facts.line.text
        if stated.search(text) or (not labelled and alone.search(text)):
            return [facts.line.id], ""
        ends = within.search(text) if labelled else None
        if ends and int(ends[1]) <= q.value <= int(ends[2]):
            return [facts.line.id], f"{q.value:g} lies in “{ends[0]}”."
    return None
