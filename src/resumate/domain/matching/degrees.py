"""
Which degree is asked, and which a resume shows.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from resumate.domain.language.gist import share, stem, stems, weights
from resumate.domain.lexicon.degrees import (
    FAMILIES,
    LEVELS,
    LEVELS_IN_LETTERS,
    NO_FIELD,
)
from resumate.domain.matching.holding import ReadLine
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, ResumeLine, Section

_BACHELOR = 4
_FROM_A_TRADE = 2
"""So far below a bachelor's is an associate degree, which has half of it."""
_OF_A_COURSE = 0.5
"""What a course in the field has of a training in it."""
_LEVEL = tuple(
    (
        level,
        regex(rf"\b(?i:{words})"),
        regex(rf"(?<![\w.])(?:{LEVELS_IN_LETTERS[level]})"),
    )
    for level, words in LEVELS.items()
)
_BARE = regex(
    r"(?<![\w.])([ABM])[AS](?![\w.&-])(?!\s+(?:Office|Excel|Word|Project|Teams|SQL))"
)
_STUDY = regex(
    r"\bdegree\b(?! of)|\bstudium\b|studienabschluss|\bdiploma\b|\bdiplom\b"
    r"|hochschulabschluss|formation supérieure|\btitulación\b",
    re.IGNORECASE,
)
_DIPLOMA = regex(r"\bdiploma\b", re.IGNORECASE)
"""One that names no level is that of a trade."""
_BY_LETTERS = regex(r"^(?:[a-z]+ |[A-Z][a-z]+ )?[A-Z]{2,6} (?i:diploma)$")
"""A certificate that goes by its letters, and no study: "EFR diploma"."""
_GERMAN_DIPLOMA = regex(r"\bDiplom\b")
_SHORT_DIPLOMA = regex(
    r"\bDipl\.[- ]?(?:[A-ZÄÖÜ]\w*\.?[- ])?(?:Ing|K[fa]|Inf|Phys|Chem|Math|Biol|Psych"
    r"|Päd|Soz|Betriebsw|Volksw|Hdl|[Oo]ec|Geo|Ök|Pol|Jur|Wirt|Des|Arch|Agr|Stat)"
)
"""How engineers, merchants and others write theirs: "Dipl.-Ing.", "Dipl.-Kfm."."""
_APPLIED = regex(
    r"\b(?:FH|HTWK?|HAW|DHBW)\b|\(BA\)|[Ff]achhochschule|[Bb]erufsakademie"
)
_ACADEMIC = regex(
    r"\b(?:Uni|(?:RW|E)?TH|(?!EU\b|KMU\b)[A-Z]{1,3}U)\b|[Uu]niversit|[Hh]ochschule"
)
"""A "Diplom" is a master's from a university, a bachelor's from a Fachhochschule."""
_ONLY_DIPLOMA = regex(
    r"^(?!.*\bdegree\b).*\bdiploma\b"
    r"|\bdiploma(?: or |/)(?:\w+ )?degree\b|\bdegree(?: or |/)(?:an? )?diploma\b",
    re.IGNORECASE,
)
_OR_WILLING = regex(
    r",? or (?:be )?(?:working (?:on|towards)|studying|in progress|enrolled)\b.*$"
    r"|,? oder (?:noch )?(?:in|vor dem) (?:abschluss|ausbildung)\b.*$"
    r"|\b(?:first|second|third|final|penultimate)[- ]year\b(?! level)",
    re.IGNORECASE,
)
_ADMITTED = regex(
    r"\bbachelor\w*['’]?s? (?:pass\w*|exemption|admission|entrance)\b", re.IGNORECASE
)
"""What a school certificate opens, and no degree: "Bachelor's pass"."""
_MORE_OF_IT = regex(r"\s[–—-]\s(?=gern|auch|ideal)")
_IN_LETTERS = (
    (regex(r"\b[BM]SN\b"), "nursing"),
    (regex(r"\bLL\.?\s?[BM]\b\.?"), "law"),
    (regex(r"\b[BM]SW\b"), "social work"),
    (regex(r"\b[BM]Mus\b"), "music"),
    (regex(r"\b[BM]Arch\b"), "architecture"),
    (regex(r"\b[BM]Pharm\b"), "pharmacy"),
    (regex(r"\bHLT\b"), "Hotellerie Tourismus"),
    (regex(r"\bCSE\b"), "computer science"),
    (regex(r"\bE(?:CE|EE)\b"), "electrical engineering"),
    (regex(r"\bFaGe\b"), "Gesundheit"),
    (regex(r"\bFaBe\b"), "Betreuung"),
)
"""Degrees whose letters name a field."""
_OF_TRADE = regex(r"\b\w*[Kk]auf(?:frau|mann)\b|\bKV\b")
"""Who has a commercial training: "Bürokauffrau", "Kaufmann EFZ"."""
_TEACHES = regex(
    r"\b(?:bildest|bilden|ausbilden|(?:ausbildung|betreuung|anleitung|begleitung|führung)"
    r"(?: und \w+)? (?:von|der|unserer))\b.*\b(?:lernende|auszubildende|azubi)",
    re.IGNORECASE,
)
"""To train others is a duty, and no training that is asked."""
_BY_A_CHAMBER = regex(r"meister(?:in)?\b.*\b(?:IHK|HWK|WKO?)\b")
_MASTERED = regex(r"\b(\w{4,})meister(?:in)?\b")
_APPRENTICED = regex(
    r"\b(?:ausbildung|lehre) (?:zu[mr]|als)\b|\b(?:azubi|auszubildende[rn]?)\b"
    r"|\bapprentice(?:ship)?\b",
    re.IGNORECASE,
)
_ANY_FIELD = regex(
    r"\b(?:related|relevant|similar|equivalent|comparable|any|vergleichbar\w*"
    r"|verwandt\w*|ähnlich\w*|(?:quantitative|technical|scientific|business)"
    r" (?:field|discipline|subject))\b",
    re.IGNORECASE,
)
_OR = regex(r",? (?:oder|or) ")
_NEAR = 3
"""Words behind "or" in which a degree is named that is the other choice."""
_FAMILIES = tuple(
    frozenset(map(stem, family.split())) for family in FAMILIES.split("\n\n")
)
_MOST = 0.7
_NO_FIELD = frozenset(map(stem, NO_FIELD.split()))


@dataclass(frozen=True, slots=True)
class DegreeAsked:
    """
    At least this level, in one of these fields.
    """

    level: int
    fields: dict[str, float]
    any_field: bool
    """Whether a related field will do."""
    begun: bool = False
    """Whether studies that go on will do: "… or working on it"."""


def _fields_said(text: str) -> str:
    """
    *text* with the fields that letters stand for, and the trades of masters.
    """
    told = [field for pattern, field in _IN_LETTERS if pattern.search(text)]
    return " ".join([text, *told, *_MASTERED.findall(text)])


def _levels(text: str) -> list[int]:
    return [
        level
        for level, words, letters in _LEVEL
        if words.search(text) or letters.search(text)
    ]


def level_of(text: str) -> int:
    """
    The highest level of education that *text* names; 0 if it names none.
    """
    levels = _levels(_ADMITTED.sub("", text))
    if not levels and (bare := _BARE.search(text)):
        levels.append({"A": 2, "B": 4, "M": 5}[bare[1]])
    if _SHORT_DIPLOMA.search(text):
        return 4 if _APPLIED.search(text) else 5
    if not levels and _GERMAN_DIPLOMA.search(text):
        levels.append(4 if _APPLIED.search(text) else 5 * bool(_ACADEMIC.search(text)))
    return max(levels, default=0)


def degree_asked(text: str) -> DegreeAsked | None:
    """
    The degree that *text* asks, if it asks one: the lowest of several.
    """
    levels = _levels(text)
    if (not levels and not _STUDY.search(text)) or _TEACHES.search(text):
        return None
    if not levels and _BY_LETTERS.search(text):
        return None
    text = _MORE_OF_IT.split(text)[0]
    begun = _OR_WILLING.search(text) is not None
    # A diploma that names no level is that of a trade.
    lowest = min(levels, default=2 if _ONLY_DIPLOMA.search(text) else 4)
    text = _fields_said(_OR_WILLING.sub(" ", text))
    said = {k: w for k, w in weights(text).items() if k not in _NO_FIELD}
    known = {k: 1.0 for k in said if any(k in family for family in _FAMILIES)}
    return DegreeAsked(lowest, known or said, bool(_ANY_FIELD.search(text)), begun)


def instead_of_degree(text: str) -> str | None:
    """
    What will do as well as a degree, and is none: "staatlich anerkannte Erzieherin" of
    "… oder Studium der Sozialpädagogik".
    """
    parts = _OR.split(text)
    if len(parts) != 2 or not degree_asked(" ".join(parts[1].split()[:_NEAR])):  # noqa: PLR2004
        return None
    return None if degree_asked(parts[0]) else parts[0]


def degree_held(asked: DegreeAsked, lines: Sequence[ReadLine]) -> dict[str, float]:
    """
    The lines that show a degree, and how far each is the one asked.
    """
    found = {}
    for ln in lines:
        if not _teaches(ln.line):
            continue
        level = level_of(ln.line.text) or 2 * bool(_DIPLOMA.search(ln.line.text))
        if not level and _is_course(asked, ln.line):
            found[ln.line.id] = _OF_A_COURSE
        if level:
            said = _OF_TRADE.sub(r"\g<0> kaufmännisch", _fields_said(ln.line.text))
            degree = _degree(asked, level, said)
            done = ln.in_hand(lambda entry: bool(level_of(entry)))
            found[ln.line.id] = degree if asked.begun and done else min(degree, done)
    return {line: degree for line, degree in found.items() if degree}


def _is_course(asked: DegreeAsked, line: ResumeLine) -> bool:
    """
    Whether a line of no level is a course in the very field in which a training is
    asked: "Sachbearbeiterin SVIT".
    """
    below = 0 < asked.level < _BACHELOR and bool(asked.fields)
    return below and line.kind is LineKind.ENTRY and _field(asked, line.text) >= 1


_DEGREE_OF = regex(r"(?:Bachelor|Master of)\b")
_OF_A_YEAR = regex(r"\b(?:19|20)\d\d")


def _is_degree(text: str) -> bool:
    """
    Whether the line begins with a degree and has its year, in a part of any name.
    """
    letters = (letters for level, _, letters in _LEVEL if level >= _BACHELOR)
    begins = any(found.match(text) for found in (_DEGREE_OF, _BARE, *letters))
    return begins and _OF_A_YEAR.search(text) is not None


def _teaches(line: ResumeLine) -> bool:
    # An apprenticeship often stands among the posts.
    if line.section in {Section.EDUCATION, Section.CERTIFICATIONS}:
        return True
    if _BY_A_CHAMBER.search(line.text) or _is_degree(line.text):
        return True
    return line.kind is LineKind.ENTRY and bool(_APPRENTICED.search(line.text))


def _degree(asked: DegreeAsked, level: int, text: str) -> float:
    right = _field(asked, text)
    if level >= asked.level:
        unrelated = 0.4 if asked.any_field else 0.0
        return 1.0 if right >= 1 else 0.5 if right else unrelated
    below = level == asked.level - (_FROM_A_TRADE if asked.level == _BACHELOR else 1)
    return 0.5 if asked.fields and right >= 1 and below else 0.0


def _field(asked: DegreeAsked, text: str) -> float:
    held = stems(text)
    shared = share(asked.fields, held)
    one = max((share({field: 1.0}, held) for field in asked.fields), default=1.0)
    if one >= _MOST or shared >= _MOST:
        return 1.0
    near = any(family & held and family & asked.fields.keys() for family in _FAMILIES)
    return (1.0 if asked.any_field else 0.5) if near else 0.0
