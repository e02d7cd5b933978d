"""
Numbers in words, in French and Spanish: "quatre-vingt-dix", "neuf cents", "veinte".
"""

import re
from collections.abc import Iterator, Sequence

from resumate.domain.grounding.quantities.quantity import Raw
from resumate.domain.grounding.quantities.romance_shares import romance_shares
from resumate.domain.patterns import regex

ROMANCE = frozenset({"fr", "es"})

_WORD = regex(r"[^\W\d_]+")
_GAP = regex(r"(?:\s+|-)(?:(?:et|y)(?:\s+|-))?")
_UNITS = {
    "fr": (
        "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze"
        " quinze seize"
    ),
    "es": (
        "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce"
        " quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós"
        " veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho"
        " veintinueve"
    ),
}
_TENS = {
    "fr": "vingt trente quarante cinquante soixante",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
}
_HUNDREDS = (
    "doscientos trescientos cuatrocientos quinientos seiscientos setecientos"
    " ochocientos novecientos"
)
_VALUES: dict[str, dict[str, int]] = {
    language: {
        **{word: n for n, word in enumerate(_UNITS[language].split(), 2)},
        **{word: 10 * n for n, word in enumerate(_TENS[language].split(), 2)},
    }
    for language in ("fr", "es")
}
_VALUES["fr"] |= {"vingts": 20}
_VALUES["es"] |= {w: 100 * n for n, w in enumerate(_HUNDREDS.split(), 2)}
_VALUES["es"] |= {"ciento": 100, "cien": 100}
_SCALES = {
    "cent": 100, "cents": 100, "mille": 1_000, "mil": 1_000, "million": 10**6,
    "millions": 10**6, "millón": 10**6, "millones": 10**6,
}  # fmt: skip
_PERCENT = regex(r" (?:pour[ -]?cent|por ciento)\b", re.IGNORECASE)
_OF_PERCENT = regex(r"\b(?:pour|por)[ -]$", re.IGNORECASE)
_NEW = "neuf"
"""Of a car it says "new"."""


def romance_number_words(text: str, language: str) -> list[Raw]:
    """
    The numbers of two and more that a French or Spanish *text* writes in words, with
    shares and multiples.
    """
    shares = romance_shares(text, language)
    plain = [
        number
        for number in _plain_numbers(text, language)
        if not any(s.start < number.end and number.start < s.end for s in shares)
    ]
    return [*shares, *plain]


def _plain_numbers(text: str, language: str) -> Iterator[Raw]:
    values = _VALUES[language]
    for run in _runs(text, values):
        value = _value([m[0].lower() for m in run], values)
        if value > 1:
            percent = _PERCENT.match(text, run[-1].end())
            end = percent.end() if percent else run[-1].end()
            share = percent is not None
            yield Raw(run[0].start(), end, float(value), percent=share, word=True)


def may_count(text: str, language: str) -> bool:
    """
    Whether any word of *text* is one of a number.
    """
    known = _VALUES[language].keys() | _SCALES.keys()
    counts = not known.isdisjoint(word.lower() for word in _WORD.findall(text))
    return counts or bool(romance_shares(text, language))


def _runs(text: str, values: dict[str, int]) -> Iterator[list[re.Match[str]]]:
    """
    Words of numbers that follow each other, joined by no more than "et" or "y".
    """
    run: list[re.Match[str]] = []
    for m in _WORD.finditer(text):
        if m[0].lower() not in values and m[0].lower() not in _SCALES:
            continue
        if _OF_PERCENT.search(text, 0, m.start()):
            continue
        if run and not _GAP.fullmatch(text, run[-1].end(), m.start()):
            yield run
            run = []
        run.append(m)
    if run:
        yield run


def _value(run: Sequence[str], values: dict[str, int]) -> int:
    if run == [_NEW]:
        return 0
    whole = part = 0
    for word in run:
        scale = _SCALES.get(word)
        if scale is None:
            # "Quatre-vingts" is four times twenty.
            fourscore = word.startswith("vingt") and part % 100 == 4  # noqa: PLR2004
            part += 76 if fourscore else values[word]
        elif scale == 100:  # noqa: PLR2004
            part = max(part, 1) * scale
        else:
            whole, part = whole + max(part, 1) * scale, 0
    return whole + part
