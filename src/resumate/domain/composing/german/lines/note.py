"""
A German note beside what it tells of: the frame that a deed has, and where its words go.
"""

# ruff: noqa: E501 - patterns are read whole

from dataclasses import dataclass, field

from resumate.domain.language.german_verbs import is_participle
from resumate.domain.patterns import regex

NUMBER = (
    r"(?:(?:CHF |EUR |€ ?)?\d+(?:[.,'’]\d+)*(?: (?:bis|–|-) \d+(?:[.,'’]\d+)*)?(?![\d.,])|zwei|drei|vier|fünf|sechs|sieben|acht|neun|"
    r"zehn|elf|zwölf)"
)
ABOUT = (
    r"(?:(?:davon|darunter|bisher|bis jetzt|derzeit|aktuell|zurzeit|zuletzt|heute|im Schnitt|durchschnittlich|insgesamt|"
    r"zusammen|rund|etwa|ca\.|gut|knapp|fast|über|bis zu|mehr als|mindestens|jeweils|je|monatlich|täglich|wöchentlich|"
    r"jährlich) )*"
)
OFTEN = r"(?: (?:pro|je|im|am|in der|in den) [A-ZÄÖÜ]\w+(?: (?:19|20)\d\d)?)?"
YEAR = r"(?:19|20)\d\d"
A_THING = regex(
    r"(?P<how>[a-zäöü]\w*e |[A-ZÄÖÜ][a-zäöüß]+(?:es|er|e) (?=[A-ZÄÖÜ])|[A-Z][a-z]+e (?=[A-Z]))?(?P<noun>[A-ZÄÖÜ][\w-]*)(?P<more>(?: (?:mit|über|in|im|für|von|der|des|zu|zur|am|an|auf|bei|per)\b [^,;:()]+)?)"
)
_PAST = regex(r"\b(?:gehörten?|umfasste|kam(?:en)?|war|arbeitete|übernahm|dort)\b")
_DID = regex(r"(?:^|\b)(?:[Ii]ch habe|habe ich|habe)\b.* (?P<did>[a-zäöüß]+)$")
PREFIXES = frozenset(
    "ab an auf aus bei durch ein fort her mit nach um vor weiter zu".split()
)
TO_THESIS = "Das Thema meiner "


@dataclass(slots=True)
class Beside:
    """
    What is said of a note: ahead of the deed, close behind what is told, behind a comma,
    and as a clause of its own.
    """

    ahead: list[str] = field(default_factory=list)
    near: list[str] = field(default_factory=list)
    behind: list[str] = field(default_factory=list)
    clauses: list[str] = field(default_factory=list)


def did(said: str) -> bool:
    """
    Whether a sentence tells a deed in the perfect, its participle last.
    """
    found = _DID.search(said)
    return found is not None and (
        is_participle(found["did"]) or found["did"][-2:] == "en"
    )


def ends_in_frame(said: str) -> bool:
    """
    Whether a sentence ends in what belongs to its verb.
    """
    last = said.rsplit(" ", 1)[-1]
    return did(said) or last in PREFIXES


def lasts(said: str) -> bool:
    """
    Whether what is told goes on.
    """
    return not (_PAST.search(said) or did(said))


def is_done(piece: str) -> bool:
    """
    Whether the piece ends in a participle.
    """
    return is_participle(piece.rsplit(" ", 1)[-1])
