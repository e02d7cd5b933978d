"""
The dates of an entry, as people write them: "Jan 2021 – Present", "03/2019 – heute".
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from dataclasses import dataclass, replace

from resumate.domain.forgetting import remembered
from resumate.domain.language.folding import fold
from resumate.domain.lexicon.months import MONTHS, MONTHS_IN
from resumate.domain.patterns import regex
from resumate.domain.resume import PartialDate

_LATEST = 2069

_ABROAD = {
    1: "jaenner janv ene gennaio gen janeiro januari",
    2: "feber febr fevr fev febbraio fevereiro februari",
    3: "maerz mrz marzo marco maart mrt",
    4: "avr abr aprile",
    5: "maggio mag maio mei",
    6: "giugno giu junho",
    7: "juil luglio lug julho",
    8: "aou ago augustus",
    9: "settembre set setembro",
    10: "ottobre ott outubro out",
    11: "novembro",
    12: "dic dicembre dezembro decembro",
}
"""Further names and short forms."""
_SEASON = (
    "(?:winter|spring|summer|fall|autumn|sommer|herbst|fruhjahr|fruhling|christmas"
    "|weihnachts|holiday|ski|ws|wise|ss|sose"
    "|(?:winter|sommer)semester)[ -]?(?:season|saison)?(?:en|s)?|seasons?|saison(?:en)?"
    "|(?:fruhjahrs|oster|pfingst|sommer|herbst|weihnachts|winter|semester|schul)ferien"
    "|(?:easter|summer|christmas|school) (?:holidays?|break|vacation)|half[- ]term"
    r"|(?:term|trimester|semester) [1-4],?"
)
_NUMBER_OF = {
    **{fold(name): number for name, number in MONTHS.items()},
    **{
        fold(name): number
        for names in MONTHS_IN.values()
        for number, name in enumerate(names.split(), 1)
    },
    **{name: number for number, names in _ABROAD.items() for name in names.split()},
}

_MONTH = "[A-Z]{3,}"
"""In a text that is otherwise folded, names of months stand in capitals."""
_WORD = regex("[a-z]{3,}")
YEARS = regex(r"(?<!\d)(?:19|20)\d\d(?!\d)")
"""Each year that a text writes."""
FIRST_YEARS = regex(r"(?<![\d–-])(?:19|20)\d\d(?!\d)")
"""These, but of a span the first alone."""
_YEAR = r"(?:19[3-9]\d|20[0-6]\d)"
_DASH = r"[-‐‑‒–—―−~〜～→?]"
_RANGED = rf"\s*(?:{_DASH}|(?:to|until|till|bis)\b)"
_NO_GRADE = "".join(
    rf"(?<!{word} )"
    for word in "level stage class grade band step tier part unit module".split()
)
"""What is numbered before a year is no month: "NVQ Level 2 - 2013"."""
_POINT = "|".join(
    (
        # 2019年3月
        rf"(?P<y1>{_YEAR})\s?年(?:\s?(?P<m1>\d{{1,2}})\s?月)?(?:\s?\d{{1,2}}\s?日)?",
        # 2019-03, 2019/03, 2019.03, 2019-03-15
        rf"(?P<y2>{_YEAR})[-/.](?P<m2>1[0-2]|0?[1-9])(?:[-/.]\d{{1,2}})?(?![\d%])",
        # 15.03.2019, 03/15/2019 are told apart by size
        rf"(?P<a3>\d{{1,2}})[./-](?P<b3>\d{{1,2}})[./-](?P<y3>{_YEAR})",
        # 03/2019, 3.2019, 03-2019
        rf"{_NO_GRADE}(?P<m4>1[0-2]|0?[1-9])\s?[./-]\s?(?P<y4>{_YEAR})",
        # Mar 1, 2022; Mar 2022; Sept. 2018; März '18; marzo de 2019; Jan-2020
        (
            rf"(?P<n5>{_MONTH})\b\.?,?(?:\s+\d{{1,2}}(?:st|nd|rd|th)?,)?"
            rf"(?:\s+de|\s+del|\s+of)?[\s\-/]*(?P<y5>{_YEAR}|'\s?\d\d)(?!\d)"
        ),
        # 1 March 2022, 1st of March 2022, 1er mars 2022
        rf"\d{{1,2}}(?:\.|st|nd|rd|th|er)?\s+(?:(?:de|of)\s+)?(?P<n6>{_MONTH})\b\.?(?:\s+de)?\s+(?P<y6>{_YEAR})",
        # Summer 2019; in a range: Winter 2018/19
        rf"(?P<n7>{_SEASON})\s+(?P<y7>{_YEAR})(?:(?!/\d\d)|/\d\d(?={_RANGED}|$))",
        # 2019 (May), in a range
        rf"(?P<y9>{_YEAR})\s?\((?P<n9>{_MONTH})\.?\)",
        # 2019
        rf"(?P<y8>{_YEAR})(?![\d%+]|\s?(?:users|customers|employees))",
    )
)
_PRESENT = (
    "(?:the )?present(?: day| time)?|current|currently|now|today|ongoing|in progress"
    "|to date|till date|till now|date"
    r"|heute|jetzt|aktuell|laufend|derzeit|zurzeit|momentan|dzt\.?|dato|gegenwart|andauernd"
    "|presente|present|aujourd'hui|aujourdhui|actuel|actuellement|en cours"
    "|(?:a )?ce jour"
    "|actualidad|la actualidad|actual|actualmente|la fecha|hoy|attuale|oggi|in corso"
    "|atual|atualmente|o momento|momento|hoje|heden|nu|至今|现在|現在|目前|今"
)
_TO = (
    rf"\s*(?:{_DASH}{{1,3}}|[=-]{{0,2}}>{{1,3}}|/(?=\s)"
    rf"|\b(?:to|until|till|through|thru|bis|bis zum|a|au"
    rf"|al|alla"
    r"|hasta|ate|ao|tot|t/m|jusqu'a|jusqu'au|jusque|fino a|bis einschliesslich)\b|至"
    r"|到)\s*"
)
_HOPED = r"(?:vorauss(?:\.|ichtlich)|geplant|expected|anticipated|prevu|previsto)"
"""What stands before an end that is still to come."""
_PART_OF = (
    r"(?:(?:the )?(?:end|start|beginning|middle) of |(?:early|mid|late)[ -]"
    r"|(?:anfang|mitte|ende) )"
)
"""Which part of a month or year is meant: "to the end of October 2031"."""
_SINCE = (
    r"(?:since|from|seit|ab|depuis|a partir de|desde|dal|da|sinds|vanaf|自|从)\s+"
    rf"(?:{_PART_OF}|(?:dem(?: jahre?)?|the|le|el|about|circa|ca\.?)\s+)?"
)
_UNTIL = "until |till |bis |hasta |fino a |ad |ate |tot |jusqu'a "
_UNTIL_NOW = rf"(?:{_TO})?(?:{_UNTIL})?(?:{_PRESENT})"


def _unnamed(pattern: str) -> str:
    return re.sub(r"\?P<\w+>", "?:", pattern)


_ANY_POINT = _unnamed(_POINT)
_BEFORE = r"(?<![\w.$€£/@#])(?<!\d[,:])"
"""No sum, path or code, and no edition of a standard: "BS 7671:2018"."""
_MONTH_ONLY = (
    rf"(?:(?:{_MONTH})\b\.?|(?:\d{{1,2}}\.(?:1[0-2]|0?[1-9])\.)|1[0-2]|0[1-9])"
)
"""With its day before it, too: "31.03. – 11.04.2025"."""
_SEASON_OF = rf"(?:{_YEAR}(?:/\d\d)?|(?<=saison )\d\d/\d\d)(?!\d)"
_AND_SEASON = (
    rf"(?:\s*\([^()]{{1,40}}\))?\s*(?:,|&|{_DASH}|\b(?:and|und|bis|to|et|y)\b)\s*"
    rf"(?:(?:{_SEASON})\s+)?(?:{_YEAR}(?:/\d\d)?|\d\d/\d\d|0\d|(?<=[-–])[12]\d)(?!\d)"
)
_SCHOOL_YEAR = rf"{_YEAR}/(?:1[3-9]|[2-9]\d)(?![\d/.-])"
"""From one year to the next, which no month tells: "2018/19"."""
_RANGE = regex(
    rf"{_BEFORE}(?:"
    rf"(?P<going>{_SINCE})?(?:(?:{_SEASON})[/-])?(?:{_SEASON})\s+"
    rf"(?P<season>{_SEASON_OF}(?:{_AND_SEASON})*)"
    rf"(?!(?:/\d\d)?{_TO}(?:{_ANY_POINT}|{_PRESENT}))"
    rf"|(?P<school>{_SCHOOL_YEAR}(?:{_TO}{_SCHOOL_YEAR})?)"
    rf"|(?P<inside>{_YEAR})\s?\((?:(?P<first>{_MONTH})\b\.?{_TO}(?P<last>{_MONTH})\b\.?"
    r"|\d\d?\s(?:months?|weeks?|monate|wochen))\)"
    rf"|(?P<since>{_SINCE})?(?:(?<![^\t(|]){_PART_OF})?(?P<from>{_ANY_POINT})"
    rf"(?:{_TO}(?P<hoped>{_HOPED}\s+)?(?:{_PART_OF})?(?P<to>{_ANY_POINT}|\d\d(?!\d))"
    rf"|(?P<now>{_UNTIL_NOW})(?!\w)"
    rf"|(?P<open>\s*{_DASH}(?=\s*(?:$|[\t|)]))))?"
    rf"|(?P<month>{_MONTH_ONLY}){_TO}(?P<then>{_ANY_POINT})"
    rf")(?!\w)"
)
_YEAR_CUT = r"\d\d(?![\d/.]|\s?(?:%|uhr|h\b|[ap]m\b))"
_SHORT = rf"(?:1[0-2]|0[1-9])[/.]{_YEAR_CUT}"
_NAMED = rf"{_MONTH}\b\.?\s{_YEAR_CUT}"
_SHORT_RANGE = regex(
    rf"{_BEFORE}(?:(?P<since>{_SINCE})?(?P<from>{_SHORT})"
    rf"(?:{_TO}(?P<to>{_SHORT})|(?P<now>{_UNTIL_NOW})(?!\w))?"
    rf"|(?P<named>{_NAMED})"
    rf"(?:\s*{_DASH}\s*(?P<then>{_NAMED})|(?P<still>{_UNTIL_NOW})(?!\w)))(?!\w)"
)
"""Months with two digits of their year, of which one alone is no date: "03/19 – 05/22",
"Mar 19 – Present". "From May 12 to May 15" are days."""
_ONE_SEASON = regex(r"\d{4}(?:/\d\d)?")
_POINT_RE = regex(_POINT)
_DIGIT = regex(r"\d")


@dataclass(frozen=True, slots=True)
class DateSpan:
    """
    A date or a range of dates, and where in the text it stands.
    """

    start: PartialDate | None
    end: PartialDate | None
    current: bool
    begin: int
    stop: int
    ranged: bool
    """Whether it is a range: two dates, or one that goes on."""
    since: bool = False
    """Whether a word before it says that something began then: "since 2019"."""


def is_now(text: str) -> bool:
    """
    Whether *text* is only a word for now: "Present".
    """
    return re.fullmatch(_PRESENT, fold(text)) is not None


def since_then(text: str) -> str:
    """
    What has been since the date that *text* begins with: "Vorarbeiter" of "seit 2012
    Vorarbeiter"; "" where it begins with no such date.
    """
    first = next(iter(all_dates(text)), None)
    if first is None or first.begin or not first.since:
        return ""
    told = text[first.stop :].removeprefix(",")
    return told.strip() if told.startswith(" ") else ""


def find_dates(text: str) -> DateSpan | None:
    """
    The range of dates in *text*, else its first date, else None.
    """
    spans = all_dates(text)
    return next((s for s in spans if s.ranged), spans[0] if spans else None)


def begins_dated(text: str) -> bool:
    """
    Whether *text* says first of all from when to when something was.
    """
    span = find_dates(text)
    return span is not None and span.ranged and not span.begin


def dates_as(text: str, mark: str) -> str:
    """
    *text* with *mark* in the place of each date or range.
    """
    for span in reversed(all_dates(text)):
        text = f"{text[: span.begin]}{mark}{text[span.stop :]}"
    return text


@remembered(1_024)
def all_dates(text: str) -> tuple[DateSpan, ...]:
    """
    All dates and ranges in *text*, in order.
    """
    if not _DIGIT.search(text):
        return ()
    folded = _with_months(_same_length(text))
    read = map(_span, _RANGE.finditer(folded))
    found = tuple(span for span in read if span is not None)
    return found or tuple(filter(None, map(_short_span, _SHORT_RANGE.finditer(folded))))


def _with_months(folded: str) -> str:
    """
    The text with names of months in capitals: eleven times their hundred names in the
    patterns would take long to compile.
    """
    return _WORD.sub(
        lambda word: word[0].upper() if word[0] in _NUMBER_OF else word[0], folded
    )


def _same_length(text: str) -> str:
    """
    *text* folded so that each character keeps its place.
    """
    if text.isascii():
        return fold(text).replace("`", "'")
    return "".join(map(_folded, text))


@remembered(1_024)
def _folded(letter: str) -> str:
    return "'" if letter in "’‘`´" else (fold(letter) or letter)[0]


def _span(match: re.Match[str]) -> DateSpan | None:
    if match["season"]:  # since WS 2025/26; Summers 2014, 2015 and 2016
        first, last = _years_of(match["season"])
        going = bool(match["going"] and _ONE_SEASON.fullmatch(match["season"]))
        ranged, until = going or first != last, None if going else last
        season = DateSpan(first, until, going, *match.span(), ranged)
        return replace(season, since=bool(match["going"]))
    told = {"school": _school_years, "inside": _within_year, "month": _of_one_year}
    if known := next((read for name, read in told.items() if match[name]), None):
        return known(match)
    start = _point(match["from"])
    if start is None:
        return None
    end: PartialDate | None = _end(match["to"], start) if match["to"] else None
    if match["hoped"]:  # what has yet to end goes on
        end = None
    since = bool(match["since"])
    current = any(match[name] for name in ("now", "open", "hoped"))
    current = current or (since and not end)
    if not current and end is None:
        return DateSpan(None, start, False, match.start(), match.end(), False)
    return DateSpan(start, end, current, *match.span(), True, since=since)


def _of_one_year(match: re.Match[str]) -> DateSpan | None:
    then = _point(match["then"])
    if then is None:
        return None
    begun = PartialDate(then.year, _month_number(match["month"]))
    return DateSpan(begun, then, False, match.start(), match.end(), True)


def _within_year(match: re.Match[str]) -> DateSpan:
    """
    A part of one year: "2017 (Sept-Dec)", "2008 (6 months)".
    """
    year, months = int(match["inside"]), [match["first"], match["last"]]
    begun, ended = (PartialDate(year, _month_number(m) if m else None) for m in months)
    return DateSpan(begun, ended, False, match.start(), match.end(), bool(months[0]))


def _school_years(match: re.Match[str]) -> DateSpan:
    """
    The years of "2018/19", which dates like one, or of a range of such.
    """
    first, last = _years_of(match["school"])
    one = _ONE_SEASON.fullmatch(match["school"]) is not None
    if last.year <= first.year or (one and last.year > first.year + 1):
        stop = match.start() + len(str(first.year))
        return DateSpan(None, first, False, match.start(), stop, False)
    return DateSpan(first, last, False, match.start(), match.end(), not one)


def _short_span(match: re.Match[str]) -> DateSpan | None:
    """
    A range of months whose years have two digits, the first not after the last.
    """
    start = _short_point(match["from"] or match["named"])
    to = match["to"] or match["then"]
    end = _short_point(to) if to else None
    current = end is None and any(match[n] for n in ("now", "still", "since"))
    if not (current or end) or (
        end and (start.year, start.month) > (end.year, end.month)
    ):
        return None
    since = bool(match["since"])
    return DateSpan(start, end, current, *match.span(), True, since=since)


def _short_point(text: str) -> PartialDate:
    return PartialDate(_year(f"'{text[-2:]}"), _month_number(text[:-3]))


def _years_of(seasons: str) -> tuple[PartialDate, PartialDate]:
    """
    The first and the last year of seasons: "2016/17", "2014, 2015 and 2016", "14/15".
    """
    years = [int(year) for year in re.findall(r"\d{4}|\d\d", seasons)]
    century = (years[0] if years[0] > 99 else 2000) // 100 * 100
    full = [year if year > 99 else century + year for year in years]
    return PartialDate(full[0]), PartialDate(max(full))


def _end(text: str, start: PartialDate) -> PartialDate | None:
    if len(text) == 2:
        year = start.year // 100 * 100 + int(text)
        return PartialDate(year) if year >= start.year else None
    return _point(text)


def _point(text: str) -> PartialDate | None:
    match = _POINT_RE.fullmatch(text.strip())
    if match is None:
        return None
    found = {k: v for k, v in match.groupdict().items() if v is not None}
    year = next(_year(v) for k, v in found.items() if k[0] == "y")
    return PartialDate(year, _month(found))


def _year(text: str) -> int:
    if not text.startswith("'"):
        return int(text)
    short = int(text.strip("' "))
    return short + (2000 if short < _LATEST % 100 else 1900)


def _month(found: dict[str, str]) -> int | None:
    for key, value in found.items():
        if key[0] == "m":
            number = int(value)
            return number if 1 <= number <= 12 else None
        if key[0] == "n":
            return _NUMBER_OF.get(value.lower()) if key != "n7" else None
    if "a3" in found:
        first, second = int(found["a3"]), int(found["b3"])
        month = second if second <= 12 else first
        return month if 1 <= month <= 12 else None
    return None


def _month_number(text: str) -> int | None:
    name = text.rstrip(".").rpartition(".")[2]
    return int(name) if name.isdigit() else _NUMBER_OF.get(name.lower())
