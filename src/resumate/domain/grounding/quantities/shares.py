"""
Shares in words: "three quarters", "nine in ten", "ein Viertel", "jede dritte".
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterator
from dataclasses import dataclass

from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.mood_words import VERDICT
from resumate.domain.language.pattern import Pattern
from resumate.domain.language.words import is_function
from resumate.domain.lexicon.numerals import (
    ORDINALS_DE,
    PARTS,
    TIME,
    UNITS,
    UNITS_DE,
)
from resumate.domain.patterns import regex

_ONE = {"a": 1, "an": 1, "one": 1, "ein": 1, "eine": 1, "einem": 1, "einer": 1,
        "einen": 1, "eines": 1}  # fmt: skip
_ROUND = {"hundred": 100, "thousand": 1000, "hundert": 100, "tausend": 1000}
_NUMBERS = UNITS | UNITS_DE | _ONE
_NUMBER = (
    rf"(?:{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}|\d{{1,3}}(?![\d.,]\d))"
)
_OF_ROUND = rf"(?:(?:an? |one |every |each )?(?P<r>{'|'.join(_ROUND)})\b)"
_PART = "|".join(sorted(PARTS, key=len, reverse=True))
_FRACTION = Pattern(
    rf"(?<![\w-])(?:(?P<n>{_NUMBER})[\s-]|(?:die|der|zur) (?=hälfte)|(?P<joined>drei|zwei)(?=viertel|drittel))(?P<d>{_PART})\b",
    re.IGNORECASE,
)
_RATIO = AnyCase(
    rf"(?<![\w-])(?<!\d[.,])(?P<n>{_NUMBER})(?: (?P<noun>[^\W\d_]{{3,}}(?: of [^\W\d_]+)?))?? (?P<how>in|out of|of|from|von(?: je)?|per)(?: (?:every|the))? (?:{_OF_ROUND}|(?P<d>{_NUMBER}))(?![\w-]|[.,]\d)",
)
_EACH = Pattern(
    rf"\b(?:jede[rsnm]?|every) (?P<d>other|\d+(?=th|rd|\.)|{'|'.join(ORDINALS_DE)})(?:th|rd|\.)? (?=[^\W\d_])",
    re.IGNORECASE,
)
_WHOLE = Pattern(
    r"[\s-]*(?:(?:of (?:an? )?)?(?P<unit>hour|day|century|decade|year|stunde|jahrhundert))s?\b",
    re.IGNORECASE,
)
_ORDINAL = regex(r"-(?:year|quarter|hour|day|century)\b(?!s)")
"""Behind "a third" it is the one after the second: "a third-year student"."""
_WHOLES = {"century": 100 * TIME["year"], "jahrhundert": 100 * TIME["jahr"]}
_BARE_HALF = Pattern(
    r"(?<![\w-])(?:half an? |half-(?=day|hour)|halbe[nrs]? )(?P<unit>hour|day|week|month|year|century|stunde|tag|woche|monat|jahrhundert|jahr)\b",
    re.IGNORECASE,
)
_AND_A_PART = Pattern(
    r"\b(?:an?|one) (?P<unit>hour|day|week|month|year) and (?P<part>a half|a quarter|three[ -]quarters)\b",
    re.IGNORECASE,
)
_MORE = {"half": 0.5, "quarter": 0.25, "quarters": 0.75}
_ARTICLE = len("einem ")
_LED_UP_TO = regex(
    r"\b(by|of|to|about|around|nearly|almost|over|only|just|now|than|roughly|is|are|was|were|some|um|auf|bei"
    r"|fast|knapp|etwa|rund|gut|noch|mehr als|zu|von|ist|war|liegt)\s+$",
    re.IGNORECASE,
)
_AFTER = regex(r"\s+(?P<word>[^\W\d_]+)")
_TO_ANOTHER = regex(r"[\s%]*auf\s+\d")
_TURN = regex(
    r"(?:day|night|evening|shift|week|weekend|month|tag|nacht|abend|schicht|woche|wochenende|monat)(?:e?[ns])?",
    re.IGNORECASE,
)
"""What comes round, so that one of so many tells how often: "one weekend of four"."""
_SPLIT = Pattern(
    r"(?<![\w./:,-])(?P<a>\d{1,2}) ?(?P<how>[/:]|zu|to) ?(?P<b>\d{1,2})(?![\w/:%]|[.,-]\d| ?%)"
)
_SAYS_SPLIT = regex(r"\b(?:split|ratio|divided)\b[^.;\d]{0,24}$", re.IGNORECASE)
_COMPARED = frozenset(
    "less more fewer lower higher faster slower shorter longer smaller larger off weniger mehr kürzer schneller".split()
)


@dataclass(frozen=True, slots=True)
class Share:
    """
    A part of a whole: in percent, or in seconds of a *unit* of time.
    """

    start: int
    end: int
    value: float
    unit: float = 0.0


def shares(text: str) -> Iterator[Share]:
    """
    The shares that *text* tells in words, in order of kind.
    """
    for m in _FRACTION.finditer(text):
        yield from _fraction(text, m)
    for m in _BARE_HALF.finditer(text):
        if not _FRACTION.search(text[max(0, m.start() - _ARTICLE) : m.end()]):
            yield Share(m.start(), m.end(), 0.5, _unit(m["unit"]))
    for m in _AND_A_PART.finditer(text):
        more = _MORE[re.split("[ -]", m["part"].lower())[1]]
        yield Share(m.start(), m.end(), 1 + more, _unit(m["unit"]))
    for m in _RATIO.finditer(text):
        yield from _ratio(text, m)
    for m in _SPLIT.finditer(text):
        yield from _split(text, m)
    for m in _EACH.finditer(text):
        yield Share(m.start(), m.end() - 1, 100 / _nth(m["d"].lower()))


def _split(text: str, m: re.Match[str]) -> Iterator[Share]:
    """
    Both parts of what is split in two: "60/40", "70 zu 30", "a split of 70 to 30".
    """
    parts = float(m["a"]), float(m["b"])
    plain = m["how"] == "to" and not _SAYS_SPLIT.search(text, 0, m.start())
    if sum(parts) == _ALL and not plain:
        yield Share(*m.span("a"), parts[0])
        yield Share(*m.span("b"), parts[1])


_ALL = 100


def _nth(word: str) -> int:
    return int(word) if word.isdigit() else ORDINALS_DE.get(word, 2)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word.lower()]


def _unit(word: str) -> float:
    return float(_WHOLES.get(word.lower()) or TIME[word.lower()])


def _fraction(text: str, m: re.Match[str]) -> Iterator[Share]:
    if re.search(r"\band $", text[: m.start()]):
        return  # "three and a half"
    count = _number(m["n"] or m["joined"] or "ein")
    part = count * PARTS[m["d"].lower()]
    whole = _WHOLE.match(text, m.end())
    if not 0 < part < 1 or _ORDINAL.match(text, m.end()):
        return
    if whole:
        yield Share(m.start(), whole.end(), part, _unit(whole["unit"]))
    elif count > 1 or m["n"] is None or _is_part(text, m):
        yield Share(m.start(), m.end(), 100 * part)


def _is_part(text: str, m: re.Match[str]) -> bool:
    """
    Whether "a third" is a part here, and not the one after the second.
    """
    following = _AFTER.match(text, m.end())
    word = following["word"].lower() if following else ""
    german = m["d"].lower() in {"drittel", "viertel"} or m["d"][0].isupper()
    if word in {"of", "der", "des", "aller", "davon"} | _COMPARED:
        return True
    if not _LED_UP_TO.search(text[: m.start()]):
        return False
    return german or not word or is_function(word, "en")


def _ends(text: str, end: int, word: str) -> bool:
    """
    Whether the *word* that stands there counts nothing: "one week in seven sounds fair".
    """
    plain = is_function(word, "en") or is_function(word, "de")
    return plain or bool(VERDICT.match(text, end + 1))


def _ratio(text: str, m: re.Match[str]) -> Iterator[Share]:
    part = _number(m["n"])
    whole = _ROUND[m["r"].lower()] if m["r"] else _number(m["d"])
    how = m["how"].lower()
    following = _AFTER.match(text, m.end())
    word = following["word"].lower() if following else ""
    if not 0 < part < whole or word in TIME or m["n"].lower() in {"a", "an"}:
        return
    if _TO_ANOTHER.match(text, m.end()):
        return  # "DMU 50 von 95 auf 60": a change of what stands before
    hundred = m["d"] in {"100", "1000"}
    turn = m["noun"] and _TURN.fullmatch(m["noun"])
    if not (m["r"] or hundred or turn) and (
        how in {"of", "from", "per"} or (m["noun"] and how != "in")
    ):
        return  # "four of six": a part that can be counted
    if m["noun"] and word and not _ends(text, m.end(), word):
        return  # "two pupils in three classes"
    if how == "in" and m["d"] and m["d"].isdigit() and not m["n"].isdigit():
        return
    if how.startswith("von") and part == 1 and not (turn or _TURN.fullmatch(word)):
        return  # "einer von drei": one of a known three
    yield Share(m.start(), m.end(), 100 * part / whole)
