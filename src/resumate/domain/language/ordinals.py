"""
The full stop of a German ordinal, which ends no sentence: "jede 4. Woche".
"""

import re

from resumate.domain.lexicon.months import COUNTED_IN_GERMAN
from resumate.domain.patterns import regex

_COUNTED = regex(rf"\s+(?:{COUNTED_IN_GERMAN})\b")
_ONE_OF_SEVERAL = regex(
    r"(?:^|[\s(„“\"/])(?:(?:d(?:er|ie|as|em|en|es)|jede[rsmn]?|eine[rsmn]?|mein(?:e[rsmn]?)?"
    r"|ihre[rsmn]?|im|am|beim|zu[mr]|vom|ins|ans)"
    r"(?: \d{1,2}\.?,?)*(?: (?:und|oder|bis(?: zu[mr])?|auf den))? \d{1,2}"
    r"|\d{1,2}\. (?:und|oder|bis) \d{1,2})\.?$",
    re.IGNORECASE,
)
"""What stands before a number that tells which one: "jede 4", "im 2. und 3"."""


def ends_in_ordinal(before: str) -> bool:
    """
    Whether *before*, with its full stop or without, ends in a number that an article or
    its like makes an ordinal.
    """
    return bool(_ONE_OF_SEVERAL.search(before.rstrip()))


def counts(after: str) -> bool:
    """
    Whether *after* begins with what is counted by ordinals: " Klasse", " Januar".
    """
    return bool(_COUNTED.match(after))
