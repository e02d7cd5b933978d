"""
Numbers that count nothing: years, and those that belong to a name ("Python 3", "grade 5").
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.grounding.quantities.quantity import Raw
from resumate.domain.language.words import Word, is_function
from resumate.domain.lexicon.kin import LABELS
from resumate.domain.lexicon.months import MONTHS
from resumate.domain.lexicon.numerals import SEASONS
from resumate.domain.patterns import regex

_LATEST_YEAR = 2100
_EARLIEST_YEAR = 1930


def is_year(raw: Raw, text: str) -> bool:
    """
    Whether the number is a calendar year.
    """
    if raw.word or raw.grouped or not float(raw.value).is_integer():
        return False
    if not _EARLIEST_YEAR <= raw.value <= _LATEST_YEAR:
        return False
    before = re.search(r"([^\W\d_]+)?[\s(/.,–-]*$", text[: raw.start])
    word = (before[1] or "").lower() if before else ""
    cue = word in MONTHS or word in SEASONS or word in {
        "in", "since", "from", "until", "till", "by", "to", "of", "and", "seit", "ab",
        "bis", "im", "jahr", "jahre", "year", "mit", "für", "sommersemester", "wintersemester",
        "late", "early", "mid", "anfang", "ende", "mitte", "between", "during", "und",
        "class", "around", "before", "after", "vor", "nach", "von", "zwischen",
    }  # fmt: skip
    after = re.match(r"\s+([a-zäöüß]+)", text[raw.end :])
    counted = (
        after
        and after[1].endswith("s")
        and not (is_function(after[1], "en") or is_function(after[1], "de"))
    )
    return cue or not counted


_YEAR_BEFORE = regex(r"\b(19|20)\d\d ?[–/-] ?$")
_LAST_SHORT = 50
"""From there on a year of two digits is of the last century."""


def short_year(raw: Raw, text: str) -> float:
    """
    The second of two years where it has two digits, or nothing: 2022 of "2019–22".
    """
    plain = re.fullmatch(r"\d\d", text[raw.start : raw.end])
    ends = plain and _YEAR_BEFORE.search(text, max(0, raw.start - 8), raw.start)
    return whole_year(raw.value) if ends else 0.0


def whole_year(value: float) -> float:
    """
    The year that two digits stand for.
    """
    return value + (2000 if value <= _LAST_SHORT else 1900)


_MOST_LABELS = 20
_JOINED = regex(r"-[^\W\d_]{3,}")
"""Of "Einrichten 5-Achs" the number is part of what follows."""


def name_before(raw: Raw, text: str, tokens: list[Word], language: str) -> str:
    """
    The name that the number is part of, or nothing.
    """
    before = [t for t in tokens if t.end <= raw.start]
    if raw.money or raw.grouped or not before or _JOINED.match(text, raw.end):
        return ""
    last = before[-1]
    labelled = last.lower in LABELS and raw.value <= _MOST_LABELS
    if raw.often or (raw.word and not labelled):
        return ""
    gap = text[last.end : raw.start]
    if last.lower == "from" and len(before) > 1 and before[-2].lower in LABELS:
        last, labelled, gap = before[-2], raw.value <= _MOST_LABELS, " "
    if gap not in {" ", "\u00a0", " No. ", " Nr. ", ". "}:
        return ""
    if (
        not (last.capitalised or labelled)
        or last.lower in MONTHS
        or last.lower in SEASONS
        or len(last.text) == 1
    ):
        return ""
    if labelled:
        return last.lower.removesuffix("s") if last.lower != "series" else last.lower
    first = len(before) == 1
    capital = last.text.isupper() or last.technical or last.weight > 0
    # English writes only names so within a sentence: "Dynamics 365".
    capital = capital or (language == "en" and not first)
    verb = first and not last.text.isupper()
    # What is counted in German has a capital: "die Anlage 2 umgebaut" counts nothing.
    german = language == "de" and not last.text.isupper()
    counted = (
        r"(?:[a-zäöüß-]{3,} )?([A-ZÄÖÜ][a-zäöüß]{2,})" if german else r"([a-zäöüß]{3,})"
    )
    following = re.match(rf"\s+{counted}", text[raw.end :])
    counts = (
        following
        and not is_function(following[1], language)
        and not last.text.isupper()
    )
    few = raw.value <= _MOST_LABELS and last.text.isupper()
    if few and following and _PLURAL.fullmatch(following[1]):
        counts = not is_function(following[1], language)  # "AA 2 rosettes"
    return last.text if capital and not verb and not counts else ""


_CODE = regex(
    r"\b(?P<name>[A-Z][A-Z\d]+)-\d+[A-Z]?(?:(?:,? (?:and|und|or|oder|&) |, ?|/)\d+[A-Z]?)*(?:,? (?:and|und|or|oder|&) |, ?|/)$"
)


_MONTH = regex(
    rf"\.?[ -]?(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b",
    re.IGNORECASE,
)
_MOST_DAYS = 31


def day_of(raw: Raw, text: str) -> str:
    """
    The month that the number is a day of, by its number: "15 January", "15-Jan-2027".
    """
    month = _MONTH.match(text, raw.end)
    plain = not (raw.word or raw.money or raw.grouped) and raw.value <= _MOST_DAYS
    return f"day of month {MONTHS[month['month'].lower()]}" if month and plain else ""


def code_before(raw: Raw, text: str) -> str:
    """
    The name of papers that are listed by their numbers: "GSTR" of "GSTR-1, 3B and 9".
    """
    code = _CODE.search(text, 0, raw.start) if "-" in text else None
    return code["name"] if code and not raw.money else ""


_PLURAL = regex(r"[a-z]{3,}[^s]s")
