"""
Lines of a posting's head that tell place and terms.
"""

from collections.abc import Sequence

from resumate.domain.patterns import regex
from resumate.domain.posting_reading.company_signs import PLACE, TERMS
from resumate.domain.posting_reading.lines import Line
from resumate.domain.posting_reading.title_words import BAR

_HEAD_LINES = 4
_PAY_OR_TOWN = regex(r"^(?:c\. ?)?[$€£] ?\d|^\d{4,5} [A-ZÄÖÜ]")


def tells_terms(lines: Sequence[Line], position: int, company: str | None) -> bool:
    """
    Whether a line of the head tells place and terms: "York, YO1 · Full-time".
    """
    text = lines[position].text
    told = BAR.split(text)
    known = [part for part in told if _is_term(part, company)]
    most = len(known) == len(told) or 1 < len(known) > len(told) / 2
    barred = len(told) > 1 and TERMS.search(text) is not None
    return position < _HEAD_LINES and barred and most


def _is_term(part: str, company: str | None) -> bool:
    """
    Whether *part* tells who hires, where, how long or for how much.
    """
    told = TERMS.search(part) or PLACE.search(part) or _PAY_OR_TOWN.match(part)
    return bool(told) or part == company
