"""
Parts of a house: its wards, departments, branches and areas.
"""

import re
from collections.abc import Sequence

from resumate.domain.language.folding import fold
from resumate.domain.language.name_kinds import degree_score, school_score
from resumate.domain.lexicon.organisations import AREAS
from resumate.domain.patterns import regex
from resumate.domain.reading.cells.cells import COMMA

_OFFICES = (
    r"Sachgebiet|Referat|Fachbereich|Fachdienst|Fachgebiet|Bereich|Dezernat"
    r"|Stabsstelle|Team"
)
"""What parts of a house are called in German."""

WARD = regex(
    r"(?:Abteilung|Abt\.|Station|Ward|Unit) [\w.-]+(?: \S+){0,3}"
    r"|(?:[A-ZÄÖÜ]\w+e )?(?:\w+-)?\w*[Aa]bteilung(?: [A-ZÄÖÜ]\w+)?"
)
"""Where in a house somebody worked: "Interne Abteilung", "Station 3B"."""

_DEPARTMENT = regex(r"(?:Department|Dept\.?|Division) of .+|.+ (?:Department|Dept\.?)")
"""The same, though it may be a house of its own: "Department of Health"."""

_OFFICE = regex(
    r"(?:Office|Faculty|School|Centre|Center) (?:of|for) .+"
    r"|(?:Upper|Middle|Lower|Prep) School"
)

_UNIT = regex(
    r"(?:[^,]+ )?(?:Department|Dept\.?|Division|Directorate|Unit|Section|Branch|Ward"
    r"|Team|Lab|Laboratory|Clinic|Desk|Shift|Programm?e?s?|Services)(?: [A-Z\d]{1,3})?"
    r"|[^,]+ (?:department|division|unit|section|branch|ward|team|office|desk|group"
    r"|shift|lab|floor)"
    r"|Institute (?:of|for) [^,]+|[A-ZÄÖÜ]\w+sches Institut"
    rf"|(?:{_OFFICES}|Amt|Institut|Lehrstuhl|Gruppe|AG) (?:für [^,]+|[A-ZÄÖÜ\d][^,]*)"
)
"""A part of a house, where the house is named besides: "Housing Services Division"."""


def is_department(piece: str) -> bool:
    """
    Whether *piece* is called by what a part of a house is for: "School of Law".
    """
    return any(known.fullmatch(piece) for known in (_DEPARTMENT, _OFFICE))


def is_unit(piece: str) -> bool:
    """
    Whether *piece* may name but a part of a house that is named elsewhere.
    """
    return is_department(piece) or any(
        known.fullmatch(piece) for known in (WARD, _UNIT)
    )


_SITE = regex(
    r"(?:(?:[A-Z][a-z]+ )?(?:Distribution|Fulfil?lment|Call|Contact|Data|Service|Parts"
    r"|Logistics|Sorting|Delivery|Returns|Operations|Support|Training) Cent(?:er|re)"
    r"|(?:Head|Regional|Main|Area|Central|Group) Office|Headquarters|HQ"
    r"|Zentrale|Hauptverwaltung|(?:Zentral|Auslieferungs|Verteil|Logistik)(?:lager|zentrum)"
    r"|(?:Main|Central) (?:Campus|Plant|Site|Warehouse))(?: [A-Z][\w-]+| \d+)?"
)
"""Where a firm has work done, by what is done there: "Distribution Center"."""


def is_site(piece: str) -> bool:
    """
    Whether *piece* names but a site of a firm that is named elsewhere.
    """
    return _SITE.fullmatch(piece) is not None


def is_unit_of(piece: str, house: str) -> bool:
    """
    Whether *piece* names but a part of *house*; an institute of a university is a house
    of its own.
    """
    return is_department(piece) or (is_unit(piece) and not school_score(house))


_PART_OF_HOUSE = regex(
    rf"(?:{_OFFICES}|Abteilung|Abt\.|Station|(?:Arbeits|Wohn|Projekt)?[Gg]ruppe|Wohnbereich"
    r"|Geschäftsbereich|Kreißsaal|(?:Montage|Fertigungs)linie|Schicht)(?: [^,]+)?"
    r"|(?:[A-ZÄÖÜ][\w-]+e )?(?:\w+-)?\w*[Aa]bteilung(?: [A-ZÄÖÜ]\w+)?"
    r"|(?:Store|Shop|Branch|Depot|Site|Ward|Filiale|Werk) (?:[Nn][or]\.? ?|#)?\d+"
)


def is_part_of_house(name: str) -> bool:
    """
    Whether *name* surely names but parts of a house: "Interne Abteilung, Station 3B".
    """
    pieces = COMMA.split(name)
    known = [_PART_OF_HOUSE.fullmatch(p) is not None for p in pieces]
    return any(known) and all(
        k or is_area(p) for k, p in zip(known, pieces, strict=True)
    )


_AUTHORITY = regex(
    r"(?:\w+)?(?:[Gg]emeinde|[Ss]tadtverwaltung|[Kk]reisverwaltung|amt) [A-ZÄÖÜ].*"
    r"|(?:(?:Große )?\w*[Ss]tadt|Landkreis|Kreis|Kanton|Bezirk|Markt"
    r"|Bezirkshauptmannschaft) [A-ZÄÖÜ].*"
)
"""A town, a district or an office that is called by its town: "Samtgemeinde Aue"."""

_OF_AUTHORITY = regex(
    r"(?:[A-ZÄÖÜ][\w-]+ )?(?:Bauhof|[A-ZÄÖÜ]\w*(?:amt|büro|behörde|stelle|archiv|bauhof"
    r"|verwaltung|kasse|kämmerei))"
)
"""A part of one, which is nobody's post: "Bürgerbüro", "Städtischer Bauhof"."""


def authority_of(pieces: Sequence[str]) -> str:
    """
    The authority that *pieces*, of which none is a post, name first, or last behind a
    part of it: "Stadt Aue" of "Stadt Aue, Zentrale", "Ordnungsamt, Stadt Aue".
    """
    first, *others = pieces
    inside = len(others) == 1 and _OF_AUTHORITY.fullmatch(first)
    name = others[0] if inside else first
    studied = any(map(degree_score, pieces))
    return name if _AUTHORITY.fullmatch(name) and not studied else ""


def leads(post: str) -> bool:
    """
    Whether who has that *post* leads, and is called by what is led.
    """
    return _LEADS.search(post) is not None


def teaches(post: str) -> bool:
    """
    Whether who has that *post* is called by what is taught: "Evening Tutor, Pottery".
    """
    return _TEACHES.search(post) is not None


_LEADS = regex(
    r"[Ll]eit(?:er|erin|ung|end\w*)\b|\b[Cc]hef|führer|\b(?:[Ll]ead(?:er)?|[Hh]ead|[Mm]anager|[Dd]irector|[Ss]upervisor|[Pp]resident|[Dd]ean"
    r"|[Cc]hair)\b"
)

_TEACHES = regex(
    r"\b(?:teacher|tutor|coach|instructor|lecturer|professor|trainer|curator)\b"
    r"|(?:lehrer|dozent|trainer|ausbilder|lehrbeauftragte)(?:in|r)?\b",
    re.IGNORECASE,
)


def is_area(piece: str) -> bool:
    """
    Whether *piece* names nothing but a part of a house: "Quality Control".
    """
    return fold(piece).replace(" ", "-") in AREAS
