"""
Whether two nouns may name the same counted thing.
"""

from functools import cache

from resumate.domain.forgetting import remembered
from resumate.domain.language.stemming import stem
from resumate.domain.lexicon.kin import KIN

_LAST_PART = 5
"""The least letters of a part of a German compound that tells what it is."""


@cache
def _rows(language: str) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for row, names in enumerate(KIN):
        for name in names.split():
            found.setdefault(stem(name, language), set()).add(row)
    return {name: frozenset(rows) for name, rows in found.items()}


@remembered(5_000)
def _kin(key: str, language: str) -> frozenset[int]:
    rows = _rows(language)
    found = rows.get(key, frozenset())
    if not found and language == "de":
        # "Außendienstmitarbeiter" is what its last part is; a shorter part is chance.
        ends = (key[n:] for n in range(1, len(key) - _LAST_PART + 1))
        found = found.union(*(rows.get(end, ()) for end in ends))
    return found


@remembered(5_000)
def _rows_of(keys: frozenset[str], language: str) -> frozenset[int]:
    return frozenset(r for k in keys if k[0] != "=" for r in _kin(k, language))


def akin(keys: frozenset[str], others: frozenset[str], language: str) -> bool:
    """
    Whether any of *keys* may stand for any of *others*.
    """
    first = _rows_of(keys, language)
    return bool(first) and not first.isdisjoint(_rows_of(others, language))
