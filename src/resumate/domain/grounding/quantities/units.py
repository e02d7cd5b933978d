"""
Units of time after a number.
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.lexicon.numerals import TIME, YEAR
from resumate.domain.patterns import regex

RANGE = regex(
    r"\s*(?:to|bis|or|oder|auf|down to|up to|statt(?: nach| in| von)?|instead of(?: in)?|rather than(?: in)?|-|–)\s*(?:\d[\d.,]*|[^\W\d_]+)(?=[\s-])"
)
_LONG_UNITS = (
    "jahre",
    "jahren",
    "tage",
    "tagen",
    "stunden",
    "wochen",
    "monate",
    "monaten",
)
_UNIT = regex(
    r"[\s-]*(?:full |whole |working |calendar |business |ganze |volle |[a-z]{3,}[ -](?=(?:days|weeks|months|years)\b))?([^\W\d_]+)"
)


def unit_after(text: str, end: int) -> tuple[str, int]:
    """
    The word after a number, or after the range that it begins ("two to four years").
    """
    unit = _UNIT.match(text, end)
    if unit and unit[1].lower() not in {
        "to",
        "bis",
        "or",
        "oder",
        "auf",
        "statt",
        "down",
        "up",
        "instead",
        "rather",
    }:
        return unit[1].lower(), unit.end()
    past = RANGE.match(text, end)
    unit = _UNIT.match(text, past.end()) if past else None
    return (unit[1].lower(), end) if unit else ("", end)


_LASTING = regex(r"(jähr|monat|wöch|täg|stünd|minüt)ig(?:e[nmrs]?)?$")
_UNITS_LASTED = {
    "jähr": "jahr",
    "monat": "monat",
    "wöch": "woche",
    "täg": "tag",
    "stünd": "stunde",
    "minüt": "minute",
}
"""How German says how long a thing lasts: "24-stündig", "dreijährige"."""


def compound_unit(word: str, language: str) -> int:
    """
    The seconds of "Arbeitstage", "Kalenderwochen", "dreijährig".
    """
    if language != "de":
        return 0
    if word == "j":
        return YEAR
    if lasting := _LASTING.search(word):
        return TIME[_UNITS_LASTED[lasting[1]]]
    return next(
        (TIME[u] for u in _LONG_UNITS if word.endswith(u) and len(word) > len(u) + 2), 0
    )
