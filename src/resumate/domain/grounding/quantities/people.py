"""
Which counted nouns are people, and which are groups of them.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Iterable
from functools import lru_cache

from resumate.domain.language.stemming import stem
from resumate.domain.lexicon.ladders import PEOPLE
from resumate.domain.lexicon.titles import HEADS

_SERVED = "nutzer anwender user reader subscriber mandant leser fahrgast man men woman women fte ftes pax ma vzä"
_PERSON = frozenset(
    form
    for w in (*PEOPLE.split(), *_SERVED.split(), *HEADS)
    for form in (w, stem(w, "en"), stem(w, "de"))
)
_PERSON_ENDS = tuple(p for p in _PERSON if len(p) > 5)  # noqa: PLR2004 - shorter is chance
GENERIC_PEOPLE = frozenset(
    "people person persons staff colleague colleagues employee employees member members team individuals "
    "crew squad brigade mannschaft hire hires starters recruits newcomers personen mitarbeiter mitarbeitende mitarbeitenden mitarbeitern kolleginnen kollegen leute menschen".split()
)


def are_people(keys: Iterable[str], language: str) -> bool:
    """
    Whether any of the keys names people.
    """
    return any(_is_person(k, language) for k in keys)


@lru_cache(maxsize=5_000)
def _is_person(key: str, language: str) -> bool:
    if key[0] == "=":
        return False
    return key in _PERSON or (language == "de" and key.endswith(_PERSON_ENDS))
