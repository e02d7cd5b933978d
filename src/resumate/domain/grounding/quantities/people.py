"""
Which counted nouns are people, and which are groups of them.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Iterable

from resumate.domain.forgetting import remembered
from resumate.domain.language.stemming import stem
from resumate.domain.lexicon.ladders import PEOPLE
from resumate.domain.lexicon.titles import HEADS

_SERVED = (
    "nutzer anwender user reader subscriber mandant leser fahrgast man men woman women fte ftes pax ma vzä "
    "patron shopper diner viewer listener passenger tenant donor parent neighbour neighbor citizen commuter tourist spectator "
    "zuschauer hörer passagier mieter spender eltern nachbar bürger tourist"
)
_WORDS = (*PEOPLE.split(), *_SERVED.split(), *HEADS)
_PERSON = frozenset(form for w in _WORDS for form in (w, stem(w, "en")))
_PERSON_DE = frozenset(
    w + end for w in _WORDS for end in ("", "e", "n", "en", "s", "nen")
)
"""Not their stems: who keeps books is somebody, and "Buchhaltung" is nobody."""
_PERSON_ENDS = tuple(p for p in _PERSON_DE if len(p) > 5)  # noqa: PLR2004 - shorter is chance
GENERIC_PEOPLE = frozenset(
    "people person persons staff colleague colleagues employee employees member members team individuals "
    "crew squad brigade mannschaft hire hires starters recruits newcomers personen mitarbeiter mitarbeitende mitarbeitenden mitarbeitern kolleginnen kollegen leute leuten menschen köpfe köpfen".split()
)


def are_people(keys: Iterable[str], language: str) -> bool:
    """
    Whether any of the keys names people.
    """
    return any(_is_person(k, language) for k in keys)


@remembered(5_000)
def _is_person(key: str, language: str) -> bool:
    if key[0] == "=":
        return False
    if language == "de":
        return key in _PERSON_DE or key.endswith(_PERSON_ENDS)
    return key in _PERSON
