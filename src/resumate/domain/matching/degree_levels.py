"""
How high a degree is, and in which fields it is.
"""

import re

from resumate.domain.language.gist import stem
from resumate.domain.lexicon.degrees import FAMILIES, LEVELS, LEVELS_IN_LETTERS
from resumate.domain.patterns import regex

BACHELOR = 4

LEVEL = tuple(
    (
        level,
        regex(rf"\b(?i:{words})"),
        regex(rf"(?<![\w.])(?:{LEVELS_IN_LETTERS[level]})"),
    )
    for level, words in LEVELS.items()
)

BARE = regex(
    r"(?<![\w.])([ABM])[AS](?![\w.&-])(?!\s+(?:Office|Excel|Word|Project|Teams|SQL))"
)

_RANKED = regex(r"\b[Ll]evel (\d)\b")

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

_ADMITTED = regex(
    r"\bbachelor\w*['’]?s? (?:pass\w*|exemption|admission|entrance)\b", re.IGNORECASE
)
"""What a school certificate opens, and no degree: "Bachelor's pass"."""

_IN_LETTERS = (
    (regex(r"\b[BM]SN\b"), "nursing"),
    (regex(r"\bLL\.?\s?[BM]\b\.?"), "law"),
    (regex(r"\b[BM]SW\b"), "social work"),
    (regex(r"\b[BM]Mus\b"), "music"),
    (regex(r"\b[BM]Arch\b"), "architecture"),
    (regex(r"\b[BM]Pharm\b"), "pharmacy"),
    (regex(r"\bHLT\b"), "Hotellerie Tourismus"),
    (regex(r"\bCSE\b"), "computer science"),
    (regex(r"\bHR\b"), "human resources"),
    (
        regex(r"\bIT\b(?=-\w*(?:[Bb]ildung|[Ss]tudium|[Ll]ehre|[Bb]eruf))"),
        "Informatik Informationstechnologie",
    ),
    (regex(r"\bE(?:CE|EE)\b"), "electrical engineering"),
    (regex(r"\bMaschinenwesen\b"), "Maschinenbau"),
    (regex(r"\bBauwesen\b"), "Bauingenieurwesen"),
    (regex(r"\bFaGe\b"), "Gesundheit"),
    (regex(r"\bFaBe\b"), "Betreuung"),
    (regex(r"\bMIAGE\b"), "informatique gestion"),
    (regex(r"\bGEA\b"), "gestion administration"),
    (regex(r"\bSTAPS\b"), "sport"),
    (regex(r"\bADE\b"), "administración empresas"),
)
"""Degrees whose letters name a field."""

_MASTERED = regex(r"\b(\w{4,})meister(?:in)?\b")

_SCHOOL_OF = regex(
    r"\b(?!Beruf|Fach|Hoch|Grund|Ober|Mittel|Zusatz|Abend|Gesamt|Volks)"
    r"([A-ZÄÖÜ]\w{5,}?)(?:n|s)?(?:schule|ausbildung|studium|lehre)\b"
)
"""What is learned there: "Hebammenschule", "Krankenpflegeausbildung"."""

_TRADE_IN_COMPOUND = regex(
    r"\b(?!(?:Beruf|Erst|Fach|Hand|Kunst|Vor|Grund|Zusatz|Zweit|Teil|Abend)s?[a-z]{4,}\b)"
    r"([A-ZÄÖÜ][a-zäöüß]{3,}?)(?:ausbildung|handwerk|lehre|gewerbe)s?\b"
)
"""The trade that its craft or training begins with: "Elektrohandwerk", "Banklehre"."""
_TRADE_LISTED = regex(r"(?<=[(,/ ])([A-ZÄÖÜ][a-zäöüß]{3,}fach)(?=[,/) ]|$)")
_WORD = regex(r"[^\W\d_]+")


def trades_of(text: str) -> frozenset[str]:
    """
    What the trades begin with of which *text* names the craft or the training, in small
    letters: "elektro" of "Elektrohandwerk", "hotelfach" of "(Hotelfach, HoKo)".
    """
    found = (*_TRADE_IN_COMPOUND.findall(text), *_TRADE_LISTED.findall(text))
    return frozenset(trade.lower() for trade in found)


def is_of_trade(trade: str, text: str) -> bool:
    """
    Whether *text* names one who has learnt the *trade*: "Bankkaufmann".
    """
    return any(
        word.startswith(trade) and len(word) > len(trade)
        for word in _WORD.findall(text.lower())
    )


RELATED = tuple(
    frozenset(map(stem, family.split())) for family in FAMILIES.split("\n\n")
)


def fields_said(text: str) -> str:
    """
    *text* with the fields that letters stand for, and the trades of masters.
    """
    told = [field for pattern, field in _IN_LETTERS if pattern.search(text)]
    trades = (*_MASTERED.findall(text), *_SCHOOL_OF.findall(text))
    return " ".join([text, *told, *trades])


def levels_in(text: str) -> list[int]:
    """
    The levels of all degrees that *text* names.
    """
    return [
        level
        for level, words, letters in LEVEL
        if words.search(text) or letters.search(text)
    ]


def level_of(text: str) -> int:
    """
    The highest level of education that *text* names; 0 if it names none.
    """
    levels = levels_in(_ADMITTED.sub("", text))
    if not levels and (bare := BARE.search(text)):
        levels.append({"A": 2, "B": 4, "M": 5}[bare[1]])
    if _SHORT_DIPLOMA.search(text):
        return 4 if _APPLIED.search(text) else 5
    if not levels and _GERMAN_DIPLOMA.search(text):
        levels.append(4 if _APPLIED.search(text) else 5 * bool(_ACADEMIC.search(text)))
    return max(levels, default=0)


def rank_of(text: str) -> int:
    """
    The number of the level that *text* names: 5 of "Level 5 Diploma".
    """
    found = _RANKED.search(text)
    return int(found[1]) if found else 0
