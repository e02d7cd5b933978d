"""
The university that an academic posting is of, alone or with its department.
"""

import re
from collections.abc import Iterator, Sequence

from resumate.domain.patterns import regex
from resumate.domain.posting_reading.headings import known_part
from resumate.domain.posting_reading.lines import Line
from resumate.domain.posting_reading.places import is_place

_HEAD_LINES = 5
UNIVERSITY = regex(
    r"(?:The )?(?:(?:Technical )?University (?:of|at) [A-ZÀ-Þ][\w.' -]+|"
    r"(?:[A-ZÀ-Þ][\w.'-]+ ){1,3}University(?: of [A-Z][\w ]+)?|"
    r"(?:[A-ZÄÖÜ][\w-]+ ){0,2}(?:Universität|(?:Fachh|H)ochschule)(?: [A-ZÄÖÜ(][\w()-]+"
    r"| für [A-ZÄÖÜ][\w, -]+){1,3}|"
    r"Université (?:de |d['’])?[A-ZÀ-Þ][\w '-]+|Universidad (?:de )?[A-ZÀ-Þ][\w '-]+)"
)
_PART = regex(
    r"(?:Department|Dept\.?|School|Faculty|Institute|Division|Cent(?:re|er)|College|"
    r"Research Group|Chair|Institut|Fakultät|Fachbereich|Fachgebiet|Lehrstuhl|"
    r"Arbeitsgruppe|Professur|Seminar|Département|Faculté|UFR|Laboratoire|Departamento|"
    r"Facultad)\b"
)
"""How the parts of a university are called."""
_CAMPUS = regex(r"(?:[A-Z][\w'’-]+ )*[Cc]ampus(?: [A-Z][\w'’-]+)*")
_UNIT = regex(
    r"(?:Department|School|Faculty|Institute|Cent(?:re|er)|College|Chair|Division|"
    r"Section|Laboratory|Unit) (?:of|for) "
)
_OF_A_UNIVERSITY = regex(
    r"[A-ZÀ-Þ][\w.'’-]*(?: (?:[A-ZÀ-Þ][\w.'’-]*|of|at|and|&|the))*"
)
_UNIT_AT = regex(
    rf"{_UNIT.pattern}[^.,]{{3,60}}? at (?:the )?(?P<name>{_OF_A_UNIVERSITY.pattern})"
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
    Those that the head of a posting names alone, beside a department, or begins with.
    """
    for line in lines[:_HEAD_LINES]:
        if line.bullet or known_part(line.text):
            continue
        if found := _IS_TO_BE_FILLED.match(line.text):
            yield " ".join(filter(None, (found["adjective"], found["name"])))
        if (at := _UNIT_AT.search(line.text)) and _CALLED_SO.search(at["name"]):
            yield at["name"]
        unit, *parts = re.split(r",\s+", line.text)
        if _UNIT.match(unit):
            yield from filter(_is_university, parts)
        else:
            yield from _beside_its_parts(line.text)


def _beside_its_parts(text: str) -> list[str]:
    """
    The university, where the line names nothing else but parts of it and a place.
    """
    parts = re.split(r", |\s[|·•–—-]\s", text)
    named = [part for part in parts if UNIVERSITY.fullmatch(part)]
    others = [part for part in parts if part not in named]
    told = all(
        _PART.match(part) or _CAMPUS.fullmatch(part) or is_place(part)
        for part in others
    )
    return named[:1] if told else []


def _is_university(part: str) -> bool:
    whole = _OF_A_UNIVERSITY.fullmatch(part) is not None
    return whole and _CALLED_SO.search(part) is not None
