"""
How far a resume answers what is asked, as a model read it.
"""

import re
from collections.abc import Collection, Sequence

from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.patterns import regex

_ROW = regex(
    r"^\W*(?:\d+[.)]\W*)?(R\d+)\W+(met|partly|missing)\b([^\n]*)$",
    re.IGNORECASE | re.MULTILINE,
)
_LINE = regex(r"\b[LF]\d+\b")
_MOST_LINES = 4
_STRENGTH = {CoverageStatus.MET: 0.7, CoverageStatus.PARTLY: 0.4}
"""Of what rules did not find: about the means of what they find."""
_ORDER = (CoverageStatus.MISSING, CoverageStatus.PARTLY, CoverageStatus.MET)


def compared(
    answer: str, coverage: Sequence[Coverage], shown: Collection[str], judge: str
) -> tuple[Coverage, ...]:
    """
    *coverage* as the *answer* of *judge* has it, which was *shown* these lines.

    An answer counts where it is one of the three words and, unless nothing is to be
    shown, names a line that was shown; else the rules' own stands.
    """
    said = {row[0]: row for row in _ROW.findall(answer)}
    return tuple(
        _heard(one, said[one.requirement.id], shown, judge)
        if one.requirement.id in said
        else one
        for one in coverage
    )


def _heard(
    found: Coverage, row: tuple[str, str, str], shown: Collection[str], judge: str
) -> Coverage:
    status = CoverageStatus(row[1].lower())
    if status is CoverageStatus.MISSING:
        return Coverage(found.requirement, status, judge=judge, by_rules=found.status)
    named = dict.fromkeys(line for line in _LINE.findall(row[2]) if line in shown)
    evidence = tuple(named)[:_MOST_LINES]
    if not evidence:
        return found
    strength = max(found.strength, _STRENGTH[status])
    return Coverage(found.requirement, status, evidence, strength, judge, found.status)


def settled(was: Coverage, now: Coverage, lines: Collection[str]) -> Coverage:
    """
    What holds of a requirement when rules read it again, of a resume that has *lines*.

    A model's answer stays while the lines that it names are there and the rules find no
    more than they did.
    """
    if was.by_rules is None or not all(line in lines for line in was.evidence):
        return now
    more = _ORDER.index(now.status) > _ORDER.index(was.by_rules)
    return now if more else was
