"""
Which money an amount is in.
"""

from resumate.domain.grounding.quantities.quantity import Quantity
from resumate.domain.patterns import regex

_CURRENCY = regex(
    r"(?P<dollar>[$]|USD|CAD|AUD|[Dd]ollars?)|(?P<euro>€|T?EUR|[Ee]uros?)"
    r"|(?P<pound>£|GBP|[Pp]ounds?)|(?P<franc>T?CHF|Franken)|(?P<yen>¥)"
    r"|(?P<rupee>₹|INR|Rs|[Rr]upees?)|(?P<crown>NOK|SEK|DKK|[Kk]roner)|(?P<zloty>PLN)"
)


def other_money(said: Quantity, text: str, held: Quantity, line: str) -> bool:
    """
    Whether *said* in the *text* names another money than *held* in the *line* does.
    """
    names = [
        found.lastgroup
        for found in (
            _CURRENCY.search(text, said.start, said.end),
            _CURRENCY.search(line, held.start, held.end),
        )
        if found
    ]
    return len(set(names)) > 1


def names_money(text: str, q: Quantity) -> bool:
    """
    Whether a currency stands right before the number or among the words behind it.
    """
    end = max([q.end, *(w.end for w in q.nouns)])
    return bool(_CURRENCY.search(text, max(0, q.start - _BESIDE), end))


_BESIDE = 5
"""Letters of a currency and a blank."""
