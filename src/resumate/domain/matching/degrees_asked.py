"""
Which degree a requirement asks for, and what may stand in its place.
"""

import re
from dataclasses import dataclass

from resumate.domain.language.gist import stem, stems, weights
from resumate.domain.language.name_kinds import title_score
from resumate.domain.lexicon.degrees import NO_FIELD
from resumate.domain.matching.degree_levels import (
    BACHELOR,
    RELATED,
    fields_said,
    levels_in,
    rank_of,
    trades_of,
)
from resumate.domain.matching.german_schools import school_ranks, trade_schools
from resumate.domain.patterns import regex

_STUDY = regex(
    r"\bdegree\b(?! of)|\bstudium\b|studienabschluss|\bdiploma\b|\bdiplom\b"
    r"|hochschulabschluss|formation supérieure|\btitulación\b",
    re.IGNORECASE,
)

_BY_LETTERS = regex(r"^(?:[a-z]+ |[A-Z][a-z]+ )?[A-Z]{2,6} (?i:diploma)$")
"""A certificate that goes by its letters, and no study: "EFR diploma"."""

_COLLEGE = regex(r"\bassociate(?:['’]?s)? degree\b", re.IGNORECASE)

TRADE = regex(r"\bapprentice(?:ship)?\b|\bjourneyman\b", re.IGNORECASE)

_ONLY_DIPLOMA = regex(
    r"^(?!.*\bdegree\b).*\bdiploma\b"
    r"|\bdiploma(?: or |/)(?:\w+ )?degree\b|\bdegree(?: or |/)(?:an? )?diploma\b",
    re.IGNORECASE,
)

_DIPLOMA_OF_TRADE = regex(
    r"\bDiplom als (?!\w*(?:ingenieur|informatik|kauf|wirt|ökonom|psycholog|physik"
    r"|chemik|mathemat|biolog|pädagog|archite))",
    re.IGNORECASE,
)
"""What a trade ends with in Switzerland: "Diplom als Pflegefachfrau"."""

_OR_WILLING = regex(
    r",? \(?or (?:be )?(?:working (?:on|towards)|studying|in progress|enrolled)\b.*$"
    r"|,? oder (?:noch )?(?:in|vor dem) (?:abschluss|ausbildung)\b.*$"
    r"|\b(?:first|second|third|final|penultimate)[- ]year\b(?! level)",
    re.IGNORECASE,
)

_MORE_OF_IT = regex(r"\s[–—-]\s(?=gern|auch|ideal)")

_TEACHES = regex(
    r"\b(?:bildest|bilden|ausbilden|(?:ausbildung|betreuung|anleitung|begleitung|führung)"
    r"(?: und \w+)? (?:von|der|unserer))\b.*\b(?:lernende|auszubildende|azubi)",
    re.IGNORECASE,
)
"""To train others is a duty, and no training that is asked."""

_STUDENTS = (
    r"(?:(?:ph\.?d|doctoral|master['’]?s?|m\.?sc|bachelor['’]?s?|b\.?sc|"
    r"(?:under|post)?graduate)(?:,? (?:and|or|&|/) |/)?)+ "
    r"(?:students?|candidates?|thes[ei]s|dissertations?|projects?|research(?:ers)?|"
    r"courses?|modules?|level)"
    r"|(?:under|post)graduates|ph\.?ds|doktorand\w*|doctorant\w*|doctorand\w*"
    r"|tesis (?:doctoral(?:es)?|de máster)|trabajos? (?:de )?fin de (?:grado|máster)"
    r"|thèses|mémoires? de master"
    r"|(?:master|bachelor|doktor|diplom)(?:student\w*|studierende\w*|arbeit(?:en)?)"
)
_TAUGHT = regex(
    r"(?P<teaches>\b(?:supervis\w+|teach\w*|tutor\w*|lectur\w+|mentor\w*|advis\w+|"
    r"examin\w+|guid(?:e|es|ed|ing|ance)|train(?:ing|ed)?|betreu\w+|unterricht\w*|lehr\w+|"
    r"anleit\w+|encadr\w+|direction|dirección|dirigir|tutoriz\w+|supervisión)\b"
    rf"[^,;.]{{0,40}}?)\b(?:{_STUDENTS})(?!\w)"
    rf"|\b(?:{_STUDENTS})(?= (?:supervision|teaching|betreuen|anleiten))",
    re.IGNORECASE,
)
"""Whom one teaches have or seek the degree: "supervising PhD students"."""

_ANY_FIELD = regex(
    r"\b(?:related|relevant|similar|equivalent|comparable|any|vergleichbar\w*"
    r"|verwandt\w*|ähnlich\w*|(?:quantitative|numerate|technical|scientific|business)"
    r" (?:field|discipline|subject))\b",
    re.IGNORECASE,
)

_WHICHEVER = regex(
    r"\b(?:(?:gleich|egal) (?:in )?welche\w*|gleich was|jeder art|beliebige\w*"
    r"|(?:any|whatever|whichever|no matter (?:which|what)) (?:trade|subject|field|kind"
    r"|discipline)|in anything)\b",
    re.IGNORECASE,
)
"""What leaves the field open."""

_ASIDE = regex(r"\([^()]*\)|\bfrom an? [\w -]*\b(?:institut|universit|college)\w*")

_WAY = regex(r"\s*(?:,|/|;|\b(?:or|oder|bzw)\b)\s*", re.IGNORECASE)

_OF = regex(
    r"^.*\b(?:in|im|of|from|der|des|als|zu[mr]|bereich|(?:fach|studien)richtung)\b"
    r"(?: an?\b)?",
    re.IGNORECASE,
)
"""What stands before the field of a degree."""

_PLAIN = regex(
    r"(?<!graduate )(?<!master['’]s )(?<!masters )(?<!advanced )(?<!associate )"
    r"(?<!associate['’]s )(?<!doctoral )\bdegrees?\b(?! of)",
    re.IGNORECASE,
)
"""A degree of no level is a bachelor's, which any higher one has in it."""

_TRAINED_AS = regex(r"(?i:bildung|lehre) (?:zu[mr]|als) ([A-ZÄÖÜ]\w{4,})")

_CERTIFICATE = regex(r"\b(?:certificate|zertifikat)\b", re.IGNORECASE)

_OR = regex(r",? (?:oder|or) ")

_NEAR = 3
"""Words behind "or" in which a degree is named that is the other choice."""

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
    ways: tuple[dict[str, float], ...] = ()
    """What each choice of several says its field is, in all its words."""
    called: frozenset[str] = frozenset()
    """What whoever has the training is called: "Ausbildung zum Energieberater"."""
    certificate: bool = False
    """Whether a certificate will do: "a certificate, diploma or degree"."""
    rank: int = 0
    """Of how many in a national order: "Level 5 Diploma"; 0 where it names none."""
    of_college: bool = False
    """Whether an associate degree is asked, which no apprenticeship is."""
    schools: frozenset[str] = frozenset()
    """Schools that are told in brackets to teach what is asked: "(HAK, Lehre)"."""
    trades: frozenset[str] = frozenset()
    """What the trades begin with whose craft or training is asked: "Malerhandwerk"."""
    school: int = 0
    """The lowest of a German school's certificates that will do; 0 for any other."""


def degree_asked(text: str) -> DegreeAsked | None:
    """
    The degree that *text* asks, if it asks one: the lowest of several.
    """
    text = _TAUGHT.sub(lambda taught: taught["teaches"] or "", text)
    levels = levels_in(text)
    if (not levels and not _STUDY.search(text)) or _TEACHES.search(text):
        return None
    if not levels and _BY_LETTERS.search(text):
        return None
    text = _MORE_OF_IT.split(text)[0]
    begun, rank = _OR_WILLING.search(text) is not None, rank_of(text)
    # A diploma that names no level is that of a trade.
    trade = _ONLY_DIPLOMA.search(text) or _DIPLOMA_OF_TRADE.search(text)
    lowest = min(levels, default=2 if trade else BACHELOR)
    if lowest > BACHELOR and _PLAIN.search(text):
        lowest = BACHELOR
    any_field = bool(_ANY_FIELD.search(text))
    if _WHICHEVER.search(text):
        return DegreeAsked(lowest, {}, any_field, begun)
    text = _OR_WILLING.sub(" ", text)
    said = _said(_ASIDE.sub(" ", text)) or _said(text)
    known = {k: 1.0 for k in said if any(k in family for family in RELATED)}
    told = " ".join(_ASIDE.findall(text))
    parts = [*_WAY.split(_ASIDE.sub(" ", text)), *_trades_told(told)]
    ways = tuple(way for part in parts if (way := _said(_OF.sub("", part))))
    trained = _TRAINED_AS.search(text)
    called = stems(trained[1]) if trained else frozenset()
    certificate = bool(_CERTIFICATE.search(text))
    return DegreeAsked(
        lowest,
        known or said,
        any_field,
        begun,
        ways,
        called,
        certificate,
        rank,
        bool(_COLLEGE.search(text) and not TRADE.search(text)),
        trade_schools(told),
        trades_of(text),
        min(school_ranks(text), default=0) * (lowest == 1),
    )


def _said(text: str) -> dict[str, float]:
    """
    The words of *text* that tell a field.
    """
    told = weights(fields_said(text))
    return {word: w for word, w in told.items() if word not in _NO_FIELD}


def _trades_told(aside: str) -> list[str]:
    """
    The trades that a bracket lists: "(HTL, Landmaschinentechniker)".
    """
    parts = _WAY.split(aside.strip("() "))
    return [part for part in parts if title_score(part)] if len(parts) > 1 else []


def instead_of_degree(text: str) -> str | None:
    """
    What will do as well as a degree, and is none: "staatlich anerkannte Erzieherin" of
    "… oder Studium der Sozialpädagogik".
    """
    parts = _OR.split(text)
    if len(parts) != 2 or not degree_asked(" ".join(parts[1].split()[:_NEAR])):  # noqa: PLR2004
        return None
    return None if degree_asked(parts[0]) else parts[0]
