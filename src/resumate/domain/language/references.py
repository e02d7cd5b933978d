"""
What a posting is filed under, to be quoted by who applies: "Kennziffer LG-11".
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterator

from resumate.domain.language.steering import steers
from resumate.domain.patterns import regex
from resumate.domain.posting import Reference

_NO = r"(?:\s*-?\s*(?:n(?:umber|ummer|[uú]mero|um[ée]ro|r|o)\b\.?|n[°º]|code\b|id\b|#))"
_POST = r"(?:job|position|post(?!\s?-?(?:code|nummer))|vacancy|posting|requisition|req|competition|announcement|application|stellen?|(?:stellen)?ausschreibungs?|offre|concours|oferta|vacante|puesto)"
_CUE = regex(
    r"(?<![\w/.@?&=-])(?<!\bof )(?:"
    r"(?P<quote>quot(?:e|ing))\s|(?P<bare>competition|requisition)\b"
    rf"|(?:{_POST}[\s-]*)?(?:ref(?:erence|erenz|erencia)?|r[ée]f(?:[ée]rence)?)(?:nummer|code|\b)\.?{_NO}?"
    rf"|(?P<sign>kennziffer|kennzahl|kennzeichen|chiffre){_NO}?"
    rf"|(?P<post>{_POST}){_NO}{{1,2}}|(?:n[°º]|num[ée]ro|n[uú]mero) (?:d['’]|de (?:la )?)(?:offre|concours|oferta))"
    r"\s*(?:(?:is|lautet|est|es)\b)?\s*[:#=–-]?\s*[\"'“„«‘(]?\s*"
    r"(?P<number>(?=[A-Za-z/._-]*\d)[A-Za-z0-9]+(?:[-/._][A-Za-z0-9]+)*)"
    r"(?![\w@%€£$]|[-/.]\w|\s+\d|,\d)",
    re.IGNORECASE,
)
"""Words that announce a reference, and the short sign behind them."""
_CALLED = {
    "competition": "competition",
    "requisition": "requisition",
    "req": "requisition",
    "kennziffer": "Kennziffer",
    "kennzahl": "Kennzahl",
    "kennzeichen": "Kennzeichen",
    "chiffre": "Chiffre",
}
_DIGIT = regex(r"\d")
_FEWEST, _MOST = 4, 30
"""Characters."""
_FEWEST_OF_DIGITS = 3
"""Of what has no letter and no mark: "Kennziffer 12" may be anything."""
_DATE = regex(
    r"\d{1,2}([./-])\d{1,2}\1(?:\d{2}){1,2}|(?:19|20)\d\d([./-])\d\d?\2\d\d?|(?:19|20)\d\d"
)


def references(text: str) -> Iterator[tuple[str, Reference]]:
    """
    Every reference that *text* gives, with the words that give it.
    """
    for found in _CUE.finditer(text) if _DIGIT.search(text) else ():
        name = found["sign"] or found["bare"] or found["post"] or ""
        if _is_one(found["number"], found):
            yield found[0], Reference(found["number"], _CALLED.get(name.casefold(), ""))


def _is_one(number: str, found: re.Match[str]) -> bool:
    """
    Whether what was announced is a reference: no date, no year, no level, no amount.
    """
    if (found["quote"] and not re.search("[A-Za-z]", number)) or (
        found["bare"] and number.isdigit()
    ):
        return False
    fewest = _FEWEST_OF_DIGITS if found["sign"] or number.isdigit() else _FEWEST
    return fewest <= len(number) <= _MOST and not _DATE.fullmatch(number)


def reference_of(text: str) -> Reference | None:
    """
    The reference that the posting *text* gives, the first of several; None where it
    gives none.
    """
    told = ((line, one) for line in text.splitlines() for _, one in references(line))
    return next((one for line, one in told if not steers(line)), None)
