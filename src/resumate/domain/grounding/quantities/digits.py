"""
Numbers in digits: "1,200", "€1.8 million", "40%", "3x", "2.400 Euro".
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.grounding.quantities.quantity import Raw
from resumate.domain.language.pattern import Pattern
from resumate.domain.lexicon.months import MONTHS
from resumate.domain.patterns import regex

_DIGITS = regex(
    r"(?<![\w.,/])(?P<cur>[$€£¥₹]|(?:USD|T?EUR|GBP|NOK|SEK|DKK|T?CHF|PLN|CAD|AUD|INR|Rs\.?)\s)?\s?"
    r"(?P<num>\d{1,3}(?:[\u202f\u00a0'’]\d{3})+|\d+(?:[.,]\d+)*)"
    r"(?:(?P<mag>[\s-]?(?:(?i:million(?:en|s)?|billion|thousand|hundred|lakhs?|lacs?|crores?|cr\.?|Mio\.?|Mrd\.?|Tsd\.?"
    r"|Milliarden?|tausend))\b|\s?T(?=€|EUR\b|CHF\b)|[kKM](?![\w])|[mM](?=\b)(?=[ .,;+)]|$)(?<=[\d][mM])|bn\b|mn\b|B(?!\w))"
    r")?"
    r"(?P<suf>\+|\s?%|\s?(?:percent|per\s?cent|Prozent|pct)\b|-?(?:prozentige\w*)|[x×](?!\w)"
    r"|-?\s?fold\b|-?fach\w*|(?:st|nd|rd|th)\b)?"
    r"(?P<post>\.?\s?(?:[€£$]|(?:Euro|euros?|dollars?|pounds?|kroner|EUR|USD|CHF|Franken)\b))?"
    r"(?P<plus>\+)?",
)
_MAGNITUDES = {
    "k": 1e3, "m": 1e6, "b": 1e9, "bn": 1e9, "mn": 1e6, "mio": 1e6, "mrd": 1e9, "tsd": 1e3,
    "million": 1e6, "millionen": 1e6, "millions": 1e6, "billion": 1e9, "milliarde": 1e9,
    "lakh": 1e5, "lakhs": 1e5, "lac": 1e5, "lacs": 1e5, "crore": 1e7, "crores": 1e7,
    "cr": 1e7, "t": 1e3, "milliarden": 1e9, "thousand": 1e3, "tausend": 1e3, "hundred": 1e2,
}  # fmt: skip


_JOINED = regex(
    r"(?:[kM]?V|[kM]VA|[kMG]Wh?|[kMG]?Hz|[kmc]?m[²³23]?|km/h|mph|kg|mg|[mh]?l|[KMGT]B|lbs?|(?:sq)?ft|sqm|qm|cbm|ha|t|psi|rpm|wpm|bar"
    r"|ms|mins?|h|hrs?|Std|wks?|mths?|yrs?)\b"
)
"""Units that are written without a space; other letters make a name of the number."""


_CLOCKED = regex(
    r"(?<![\w.,])(?:(?P<h>\d+)\s?h\s?(?:(?P<hm>\d{1,2})\s?(?:m(?:in)?\b)?)?|(?P<m>\d+)\s?m(?:in)?\s?(?P<s>\d{1,2})\s?s(?:ec)?)(?!\w)"
)


_COMES_ROUND = regex(
    r"\s?(?:/|p\.|(?:an?|per|each|every|pro|im|am|in der|jede\w*) \w|daily|weekly|monthly|yearly|täglich|wöchentlich|monatlich|jährlich)"
)
"""After "2x" where it tells how often, and not how many times as much."""


_MONTH_OF = Pattern(
    r"(?<![\d/.,])(?:\d\d?(?P<sign>[./-])\d\d?(?P=sign)|(?:0?[1-9]|1[0-2])[/.])(?P<year>(?:19|20)\d\d)(?![\d/.,]*\d)"
)
_FINANCIAL_YEAR = regex(r"\bFY ?['’]?(?P<year>(?:20)?\d\d)(?![\d.,]*\d)")


def months(text: str) -> list[Raw]:
    """
    The years of months and days in digits, and of accounts: "01/2027", "FY26".
    """
    found = []
    for pattern in (_MONTH_OF, *((_FINANCIAL_YEAR,) if "FY" in text else ())):
        for m in pattern.finditer(text):
            value = float(m["year"])
            year = value if value > 100 else 2000 + value  # noqa: PLR2004
            found.append(Raw(m.start("year"), m.end(), year))
    return found


def clocked(text: str) -> list[Raw]:
    """
    Times that are told in two units at once: "4m10s", "1h30".
    """
    found = []
    for m in _CLOCKED.finditer(text):
        if m["h"] and not m["hm"]:
            continue
        seconds = (
            3600 * int(m["h"]) + 60 * int(m["hm"])
            if m["h"]
            else 60 * int(m["m"]) + int(m["s"])
        )
        unit = 60 if m["h"] else 1
        found.append(Raw(m.start(), m.end(), seconds / unit, unit=unit, exact=True))
    return found


_PART_OF = regex(
    r"(?<![\w.,/:-])(?P<part>[2-9]|\d\d\d?)/(?P<whole>\d\d\d?)(?= [^\W\d_]{3,})"
)


def parts(text: str) -> list[Raw]:
    """
    Both counts of what is done of a whole: "18/36 units"; "24/7" is none.
    """
    return [
        Raw(*m.span(name), float(m[name]))
        for m in _PART_OF.finditer(text)
        if int(m["part"]) < int(m["whole"])
        for name in ("part", "whole")
    ]


def digits(text: str, language: str) -> list[Raw]:
    """
    The numbers that *text* writes in digits.
    """
    found = []
    for m in _DIGITS.finditer(text):
        joined = text[m.end() : m.end() + 1].isalnum() and not m["suf"]
        if joined and not _JOINED.match(text, m.end()):
            continue
        scored = re.search(r"[.,]", m["num"]) and re.match(
            r"/(4|5|6|10|20|100)(?![\d/])", text[m.end() :]
        )
        if (re.match(r"[/:]\d", text[m.end() :]) and not scored) or _is_hyphen_name(
            text, m
        ):
            continue
        magnitude = _MAGNITUDES.get((m["mag"] or "").strip(" .-").lower(), 1.0)
        if (m["cur"] or "").startswith("T"):  # "TEUR 480"
            magnitude *= 1e3
        suffix = (m["suf"] or "").strip(" -").lower()
        if suffix in {"st", "nd", "rd", "th"}:
            continue
        often = suffix in {"x", "×"} and bool(_COMES_ROUND.match(text, m.end()))
        number = _value(m["num"], language)
        if number is None:
            continue
        found.append(
            Raw(
                m.start("cur") if m["cur"] else m.start("num"),
                m.end(),
                number * magnitude,
                percent=suffix.startswith(("%", "per", "pro", "pct")),
                money=bool(m["cur"] or m["post"]),
                multiple=suffix.startswith(("x", "×", "fold", "fach")) and not often,
                often=often,
                plus=suffix == "+" or bool(m["plus"]),
                grouped=magnitude > 1 or not m["num"].isdigit(),
                magnitude=magnitude,
            )
        )
    return found


def _is_hyphen_name(text: str, match: re.Match[str]) -> bool:
    before = text[: match.start("num")]
    name = re.search(r"([A-Z]\w*)[-–]$", before)
    return bool(name and name[1].lower() not in MONTHS) and not match["cur"]


def _value(number: str, language: str) -> float | None:
    number = re.sub(r"[\u202f\u00a0'’]", "", number)
    decimal, group = (",", ".") if language == "de" else (".", ",")
    if re.fullmatch(rf"\d{{1,3}}(\{group}\d{{3}})+(\{decimal}\d+)?", number):
        number = number.replace(group, "").replace(decimal, ".")
    elif re.fullmatch(rf"\d{{1,3}}(\{decimal}\d{{3}}){{2,}}", number):
        number = number.replace(decimal, "")
    else:
        number = number.replace(",", ".")
    try:
        return float(number)
    except ValueError:
        return None
