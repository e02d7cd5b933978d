"""
The university that an academic posting is of: its department stands before it.
"""

import re
from collections.abc import Iterator, Sequence

from resumate.domain.patterns import regex
from resumate.domain.posting_reading.lines import Line

_HEAD_LINES = 4
_UNIT = regex(
    r"(?:Department|School|Faculty|Institute|Cent(?:re|er)|College|Chair|Division|"
    r"Section|Laboratory|Unit) (?:of|for) "
)
_OF_A_UNIVERSITY = regex(
    r"[A-ZÀ-Þ][\w.'’-]*(?: (?:[A-ZÀ-Þ][\w.'’-]*|of|at|and|&|the))*"
)
_CALLED_SO = regex(r"\b(?:University|College|Polytechnic|Institute of Technology)\b")
_IS_TO_BE_FILLED = regex(
    r"^An der (?:(?P<adjective>[A-ZÄÖÜ][\wäöüß-]+e)n )?"
    r"(?P<name>(?:[A-ZÄÖÜ][\wäöüß-]*)?(?:[Uu]niversität|[Hh]ochschule|[Aa]kademie)\b"
    r"(?: (?!in [A-ZÄÖÜ]|ist\b|sind\b|wird\b|werden\b|suchen\b|am\b|zum\b)[^\s,()]+)*)"
)
"""How German ones begin: "An der Hochschule für Musik Tann ist … zu besetzen"."""


def universities(lines: Sequence[Line]) -> Iterator[str]:
    """
    Those that the head of a posting names behind a department, or begins with.
    """
    for line in lines[:_HEAD_LINES]:
        if line.bullet:
            continue
        if found := _IS_TO_BE_FILLED.match(line.text):
            yield " ".join(filter(None, (found["adjective"], found["name"])))
        unit, *parts = re.split(r",\s+", line.text)
        if _UNIT.match(unit):
            yield from filter(_is_university, parts)


def _is_university(part: str) -> bool:
    whole = _OF_A_UNIVERSITY.fullmatch(part) is not None
    return whole and _CALLED_SO.search(part) is not None
