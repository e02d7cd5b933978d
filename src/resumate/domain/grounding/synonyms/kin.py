"""
Whether two nouns may name the same counted thing.
"""

from functools import cache

from resumate.domain.forgetting import remembered
from resumate.domain.language.stemming import stem
from resumate.domain.lexicon.kin import KIN


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
        # "Außendienstmitarbeiter" is what its last part is.
        found = frozenset(
            r
            for name, these in rows.items()
            if len(name) >= 5 and key.endswith(name)  # noqa: PLR2004 - shorter is chance
            for r in these
        )
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
