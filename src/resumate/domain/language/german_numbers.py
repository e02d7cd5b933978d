"""
German number words, written as one: "hundertvierzig".
"""

import re

from resumate.domain.forgetting import remembered
from resumate.domain.lexicon.numerals import UNITS_DE


@remembered(2_000)
def german_number(word: str) -> float | None:
    """
    The value of a German number word ("fünfunddreißig"), if it is one.
    """
    if word in UNITS_DE:
        return float(UNITS_DE[word])
    if word.endswith(("einhalb", "anderthalb")):
        return _and_a_half(word)
    m = re.fullmatch(r"(?:(\w*?)tausend)?(?:(\w*?)hundert)?(\w*)", word)
    if m is None:
        return None
    tens = re.fullmatch(r"(\w+)und(\w+)", m[3])
    rest: float | None = 0.0 if not m[3] else float(UNITS_DE.get(m[3], -1))
    if tens and tens[1] in UNITS_DE and tens[2] in UNITS_DE:
        rest = float(UNITS_DE[tens[1]] + UNITS_DE[tens[2]])
    if rest is None or rest < 0 or (m[1] is None and m[2] is None and not tens):
        return None
    thousands = 0.0 if m[1] is None else german_number(m[1]) if m[1] else 1.0
    hundreds = 0.0 if m[2] is None else float(UNITS_DE.get(m[2], 0)) if m[2] else 1.0
    if thousands is None:
        return None
    return thousands * 1000 + hundreds * 100 + rest


def _and_a_half(word: str) -> float | None:
    if word in {"anderthalb", "eineinhalb"}:
        return 1.5
    whole = german_number(word.removesuffix("einhalb"))
    return whole + 0.5 if whole else None
