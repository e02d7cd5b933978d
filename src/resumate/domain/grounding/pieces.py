"""
What stands beside which number on a line that tells several things.
"""

import re

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.line_facts import LineFacts, Number
from resumate.domain.grounding.matter import DOWN, UP, between, in_company, segment
from resumate.domain.grounding.quantity import Measure, Quantity
from resumate.domain.grounding.words import Word, keys_of

_BREAK = re.compile(r"[;|]|[,.:](?=\s)|\s[–-]\s|\s(?:and|und)\s")
_VALUES = frozenset({Measure.PERCENT, Measure.MONEY, Measure.MULTIPLE})


def beside_another(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether the sentence gives the number to what the line tells beside another number:
    "cost fell by 22%" of "weight cut by 22%, cost by 900 euros".
    """
    if q.measure not in _VALUES or in_company(claim, q, line):
        return False
    own = _piece(line, n.quantity)
    told = [w for w in own if w.weight and not w.keys & (UP | DOWN)]
    said = [
        w
        for w in segment(claim, q)
        if w.weight == 1.0 and w in claim.clause.words and not w.keys & (UP | DOWN)
    ]
    if not told or any(w.keys & keys_of(own) for w in said):
        return False
    others = [_piece(line, m.quantity) for m in line.numbers if m is not n]
    return any(
        piece != own and any(w.keys & keys_of(piece) for w in said) for piece in others
    )


def _piece(line: LineFacts, q: Quantity) -> list[Word]:
    beside = between(_BREAK, line.line.text, line.words, q)
    return [w for w in beside if not q.start <= w.start < q.end]
