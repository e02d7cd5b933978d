"""
Which money an amount is in.
"""

from resumate.domain.grounding.quantities.quantity import Quantity
from resumate.domain.patterns import regex

_CURRENCY = regex(
    r"(?P<dollar>[$]|USD|CAD|AUD|[Dd]ollars?)|(?P<euro>€|T?EUR|[Ee]uros?)"
    r"|(?P<pound>£|GBP|[Pp]ounds?)|(?P<franc>T?CHF|Franken)|(?P<yen>¥)"
    r"|(?P<rupee>₹|INR|Rs)|(?P<crown>NOK|SEK|DKK|[Kk]roner)|(?P<zloty>PLN)"
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
