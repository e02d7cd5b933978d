"""
Shares, multiples and round numbers in words, in French and Spanish: "de moitié", "deux
tiers", "el doble", "una docena de".
"""

import re
from collections.abc import Iterator, Mapping

from resumate.domain.grounding.quantities.quantity import Raw
from resumate.domain.patterns import regex

_NUMBER = {
    "fr": {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "dix": 10},
    "es": {"dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "diez": 10},
}
_PARTS = {
    "fr": {"tiers": 3, "quart": 4, "quarts": 4, "cinquième": 5, "cinquièmes": 5},
    "es": {"tercio": 3, "tercios": 3, "cuarto": 4, "cuartos": 4, "quinto": 5,
           "quintos": 5, "tercera": 3, "terceras": 3, "cuarta": 4, "cuartas": 4,
           "quinta": 5, "quintas": 5},
}  # fmt: skip
_PART = {
    # "Un tiers" is somebody else, too: "pour le compte d'un tiers".
    "fr": regex(
        r"\b(?:(?P<n>deux|trois|quatre) (?P<d>tiers|quarts|cinquièmes)"
        r"|(?:(?<!compte )(?<!auprès )(?<!biens )(?<!bien )\bd'un|\b(?:un|le)(?= \w+ "
        r"(?:de |d[eu]s? |d'))) (?P<one>tiers|quart|cinquième))"
        r"(?! d'heure| de (?:confiance|travail|nuit|jour|finale))\b",
        re.IGNORECASE,
    ),
    "es": regex(
        r"\b(?:(?P<n>dos|tres|cuatro) (?P<d>tercios|cuartos|quintos"
        r"|(?:tercer|cuart|quint)as(?= partes))"
        r"|(?:un (?=(?:tercio|quinto)\b|cuarto de (?:l[ao]s?|mis?|nuestr[ao]s?)\b)"
        r"|(?<=en )un (?=cuarto(?:$|[.,;]))|(?:una|la) (?=\w+ parte\b))"
        r"(?P<one>tercio|cuarto|quinto|tercera|cuarta|quinta))(?! de (?:hora|baño))\b"
        r"(?: partes?\b)?",
        re.IGNORECASE,
    ),
}
_HALF = {
    "fr": regex(r"\b(?:de|par|la) moitié\b", re.IGNORECASE),
    "es": regex(r"\bla mitad\b", re.IGNORECASE),
}
_TIMES = {
    "fr": {
        2: "doubl(?:ée?s?|er|ant)|(?:le|au) double",
        3: "tripl(?:ée?s?|er|ant)|(?:le|au) triple",
        4: "quadrupl(?:ée?s?|er|ant)|(?:le|au) quadruple",
        10: "décupl(?:ée?s?|er|ant)",
    },
    "es": {
        2: "duplic(?:ad[oa]s?|ar|ando|ó|amos)|dupliqué|(?:el|al) doble"
        "|dobl(?:ado|ar|ando|ó|é|amos)"
        "(?= (?:l[ao]s?|el|nuestr[ao]s?|sus?) (?!turnos?))",
        3: "triplic(?:ad[oa]s?|ar|ando|ó|amos)|tripliqué|(?:el|al) triple",
        4: "cuadruplic(?:ad[oa]s?|ar|ando|ó|amos)|cuadrupliqué|(?:el|al) cuádruple",
    },
}
_SO_MANY_TIMES = {
    language: [
        (times, regex(rf"\b(?:{words})\b", re.IGNORECASE))
        for times, words in known.items()
    ]
    for language, known in _TIMES.items()
}
_BY = {
    "fr": regex(
        r"\b(?:multipli|(?P<less>divis))(?:ée?s?|er|ant) par (?P<n>\d+|[a-z]+)\b",
        re.IGNORECASE,
    ),
    "es": regex(
        r"\b(?:multiplic|(?P<less>divid))(?:[ai]d[oa]s?|[ai]r|[ai]e?ndo|[óé]|ió|í)"
        r" por (?P<n>\d+|[a-z]+)\b",
        re.IGNORECASE,
    ),
}
_DOZEN = 12
_DOZENS = {
    "fr": regex(
        r"\b(?:(?P<half>(?:une )?demi[- ])|(?P<n>deux|trois|quatre|cinq|six) |une )"
        r"douzaines? (?:de |d')",
        re.IGNORECASE,
    ),
    "es": regex(
        r"\b(?:(?P<half>media )|(?P<n>dos|tres|cuatro|cinco|seis) |una )docenas? de ",
        re.IGNORECASE,
    ),
}
_ROUND = {
    "fr": {"dizaine": 10, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
           "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100,
           "millier": 1_000},
    "es": {"decena": 10, "veintena": 20, "treintena": 30, "cincuentena": 50,
           "centenar": 100, "millar": 1_000},
}  # fmt: skip
_ABOUT = (0.85, 1.3)
"""How far what is called "a score" may be from twenty."""
_MANY = {
    "fr": {"dizaines": (20, 200), "douzaines": (24, 240), "centaines": (200, 5_000),
           "milliers": (2_000, 500_000)},
    "es": {"decenas": (20, 200), "docenas": (24, 240), "centenares": (200, 5_000),
           "cientos": (200, 5_000), "miles": (2_000, 500_000),
           "millares": (2_000, 500_000)},
}  # fmt: skip


def _of_them(words: Mapping[str, object], before: str) -> re.Pattern[str]:
    return regex(
        rf"\b{before}(?P<word>{'|'.join(words)}) (?:de |d['’]|d[eu]s? )", re.IGNORECASE
    )


_ONE_OF = "une? (?:bonne |petite )?|una? (?:buena )?"
_ROUND_OF = {
    language: _of_them(words, rf"(?:{_ONE_OF})") for language, words in _ROUND.items()
}
_MANY_OF = {language: _of_them(words, "") for language, words in _MANY.items()}


def romance_shares(text: str, language: str) -> list[Raw]:
    """
    What a French or Spanish *text* says of parts, multiples and round numbers, in the
    order in which they stand.
    """
    plain = text.replace("’", "'")
    found = (*_shares(plain, language), *_times(plain, language))
    return sorted((*found, *_some(plain, language)), key=lambda raw: raw.start)


def _shares(text: str, language: str) -> Iterator[Raw]:
    for m in _HALF[language].finditer(text):
        yield Raw(m.start(), m.end(), 50.0, percent=True, word=True)
    for m in _PART[language].finditer(text):
        count = _NUMBER[language][m["n"].lower()] if m["n"] else 1
        part = _PARTS[language][(m["d"] or m["one"]).lower()]
        if count < part:
            share = 100 * count / part
            yield Raw(m.start(), m.end(), share, percent=True, word=True)


def _times(text: str, language: str) -> Iterator[Raw]:
    for times, said in _SO_MANY_TIMES[language]:
        for m in said.finditer(text):
            yield Raw(m.start(), m.end(), float(times), multiple=True, word=True)
    for m in _BY[language].finditer(text):
        told = m["n"].lower()
        number = int(told) if told.isdigit() else _NUMBER[language].get(told, 0)
        if number > 1:
            value = 1 / number if m["less"] else float(number)
            yield Raw(m.start(), m.end(), value, multiple=True, word=True)


def _some(text: str, language: str) -> Iterator[Raw]:
    for m in _DOZENS[language].finditer(text):
        number = _NUMBER[language][m["n"].lower()] if m["n"] else 1
        value = _DOZEN * (0.5 if m["half"] else number)
        yield Raw(m.start(), m.end(), value, word=True)
    for m in _ROUND_OF[language].finditer(text):
        low, high = (of * _ROUND[language][m["word"].lower()] for of in _ABOUT)
        yield Raw(m.start(), m.end(), low, vague_high=high, word=True)
    for m in _MANY_OF[language].finditer(text):
        low, high = _MANY[language][m["word"].lower()]
        yield Raw(m.start(), m.end(), low, vague_high=high, word=True)
