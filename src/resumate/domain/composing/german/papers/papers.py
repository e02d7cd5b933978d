"""
Certificates and licences in German, those whose names are sure.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from dataclasses import replace

from resumate.domain.composing.german.papers.credentials import NEVER_DONE
from resumate.domain.composing.german.papers.paper_names import (
    A_PAPER,
    DRIVES,
    LICENCE,
    paper_called,
)
from resumate.domain.composing.german.papers.papers_as_told import (
    NAMED_SO,
    SIZE,
    as_course,
    with_article,
    with_kind_behind,
)
from resumate.domain.composing.german.papers.papers_under_way import DONE_IN, under_way
from resumate.domain.composing.german.papers.study_places import GOES_ON
from resumate.domain.composing.german.papers.trainings import HOLDER, as_holder
from resumate.domain.composing.german.words.capitals import lowered
from resumate.domain.composing.papers import is_under_way, papers_in, undated
from resumate.domain.composing.said import Said, of_candidate
from resumate.domain.composing.wording import COMMA, cleaned, listed
from resumate.domain.lexicon.months import IN_GERMAN
from resumate.domain.patterns import regex
from resumate.domain.plan import Point, PointKind
from resumate.domain.resume import ResumeLine, Section

_SOMEBODY = regex(
    r"(?!Master)(?:[A-Z]{2,6} \d[\d.]* )?(?:[A-ZÄÖÜ][a-zäöü]+(?:ne|le|ge|che) )?(?:[A-Z]{2,6}-|[A-ZÄÖÜ][a-zäöüß]*)(?:(?:er|ist|or|[aeo]nt|wirt|ek)in|(?i:beauftragter?|helfer|berater|"
    r"bearbeiter|anleiter|ausbilder|betreuer|trainer|prüfer|auditor|fachwirt|assistent|techniker|spezialist))(?![\w-])"
)
"""Who somebody is by a course: "Gefahrstoffbeauftragte"."""
_WRITTEN = regex(
    r"\b(?:Publikation|Veröffentlichung|begutachtet|[A-Z]\.,|Stipendi|preis\b|finanzierung|Antrag|et al)|"
    r"\b[A-ZÄÖÜ][a-zäöüß]+, [A-ZÄÖÜ]\.|, \d+ ?[–-] ?\d+$",
    re.IGNORECASE,
)
"""What one wrote, or was given money for."""
_NO_PAPER = regex(
    r"(?:Vortrag|Vorträge|Maintainer|Mitglied|Autor)(?:in)?\b"
    r"|[A-ZÄÖÜ][a-zäöüß]+(?:isch|lich|ig|sam|haft)(?:/\S+)? (?![A-ZÄÖÜ]|unterwiesene |anerkannter? |geprüfter? )"
    r"|(?:Vorlesung|Übung|Tutorium|Proseminar|Lehrveranstaltung)(?:en)? "
    r"|(?:FS|HS|WS|SS|SoSe|WiSe|(?:Sommer|Winter)semester) \(?(?:19|20)?\d\d\b"
    rf"|(?:Abschluss|Prüfung|Diplom|Bestanden|Note)(?: (?:im|am|vom))? (?:(?:{IN_GERMAN})\b|\d)"
)
"""What one does besides, though it stands among papers."""
_IN_PART = regex(r"\bModule? [\d, und–-]+(?:abgeschlossen|absolviert|bestanden)\b")
"""What of a course is done already: it is told with its name."""
_NEXT = regex(rf", (?=(?:{DRIVES}|Stapler|Kran|Ersthelfer)\w*)")
_CLASSES = regex(r"^[Kk]lassen? ?[|:] (?=[A-Z][A-Z0-9]{0,2}\b)")
"""A row of a table of licences, under a heading that says of what: "Klassen: B, C"."""
_OF_LICENCE = regex(r"^Führerschein \(?(Klassen? [^()]*)\)?$")
_CLASS_FOR = regex(r"(?<=[,;] )[A-Z][A-Z0-9]{0,2} (?:für|zum|zur) [^,;]+(?:[,;] ?|$)")
"""What a further class is for: "T für Zugmaschinen"."""


def certificates(points: list[Point]) -> list[Said]:
    """
    Certificates in one sentence and the licence in another, those whose names are sure.
    """
    holders: list[str] = []
    papers: list[str] = []
    shown: dict[bool, list[ResumeLine]] = {True: [], False: []}
    licence: Said | None = None
    points = [piece for point in points for piece in _apart(point)]
    begun = filter(None, map(under_way, points))
    for point in points:
        for item in _named(point):
            classes = item.startswith("Klasse")
            if classes or re.match(DRIVES, item):
                told = f"Ich besitze {'die' if classes else 'den'} {item}."
                licence = licence or of_candidate(told, *point.lines)
                continue
            by_it = bool(HOLDER.match(item) or _is_somebody(item))
            shown[by_it] += point.lines
            if by_it:
                holder = re.split(r",\s*(?![^()]*\))", item, maxsplit=1)[0]
                holder = _EXTENT_ASIDE.sub("", holder)
                described = HOLDER.match(item)
                holders.append(as_holder(holder) if described else _in_small(holder))
            else:
                papers.append(item)
    held = ((_held(holders, []), shown[True]), (_held([], papers), shown[False]))
    said = [of_candidate(text, *lines) for text, lines in held if text]
    return [*said, *begun, *([licence] if licence else [])]


_SKILLED = regex(
    r"(?P<who>Fachkraft|[A-ZÄÖÜ][a-zäöüß]*(?:fachkraft|kauffrau|kaufmann|fachfrau|fachmann))"
    r"(?: (?:für|im|in) [^(),;]+)?(?: \([^()]*\))?"
    r"|[A-ZÄÖÜ][\w-]*(?:fach|kauf)(?:mann|frau)(?: [A-ZÄÖÜ][\w-]+)? (?:mit )?(?:eidg\.|eidgenössischem) (?:Fachausweis|FA|Diplom)"
    r"|[A-Z]{2,4}-Fach(?:mann|frau)(?: (?:mit )?(?:eidg\.|eidgenössischem) (?:Fachausweis|FA|Diplom))?"
)
"""Who one is by a training that stands among papers: "Elektrofachkraft für …"."""
_EXTENT_ASIDE = regex(
    r" \((?:\d+ ?(?:Std\.?|Stunden|UE|LE|Tage?|Wochen|Monate)|berufsbegleitend|nebenberuflich"
    r"|Abend(?:kurs|schule|lehrgang)|Fern(?:kurs|lehrgang)|Teilzeit|Vollzeit)\)"
)
"""How long, or how, a course was taken by which one is something."""


def _is_somebody(item: str) -> bool:
    return bool(_SOMEBODY.match(item) or _SKILLED.fullmatch(item))


_DOT = " · "
_LABEL = regex(r"^(?:Zertifikate|Nachweise|Scheine|Kurse): ")
_NOT_YET = regex(
    r"(?<=\d\)), [A-ZÄÖÜ][^,;]*\b(?:in Vorbereitung|in Arbeit|geplant|angemeldet)\b.*$"
    r"|, [A-Z][A-Z0-9]{0,3} (?:abgelaufen|verfallen|ruhend)\b"
)
"""
What follows a dated paper and is not had yet, and a class that is had no longer: "…,
CompTIA A+ in Vorbereitung", "Führerschein B, C95 abgelaufen".
"""


def _apart(point: Point) -> list[Point]:
    """
    The papers that a line has side by side with dots between them, one by one: those
    that are wanted.
    """
    line = point.lines[0]
    held = _NOT_YET.sub("", _LABEL.sub("", line.text))
    pieces = held.split(_DOT)
    if len(pieces) == 1 and held == line.text:
        return [point]
    items = [_NOT_YET.sub("", one) for one in point.items]
    if len(pieces) == 1:
        bare = (replace(line, text=held), *point.lines[1:])
        return [replace(point, lines=bare, items=tuple(items))]
    asked = " ".join(items)
    wanted = [one for one in pieces if not asked or one in asked or asked in one]
    of_one = [replace(line, text=one) for one in wanted]
    return [replace(point, lines=(one, *point.lines[1:]), items=()) for one in of_one]


_COURSE_TAKEN = regex(
    r"[A-ZÄÖÜ][\w-]*(?:[Kk]urs|[Ll]ehrgang|[Ss]eminar|[Ss]chulung)\b.*(?:\b(?:19|20)\d\d\b"
    r"|\d (?:Unterrichts|Lehr)einheiten\b|\d (?:UE|LE|Std\.?|Stunden|Tage?)\b).*"
)
"""A course with its day or its extent, which stands among skills."""


def courses_apart(point: Point) -> list[Point]:
    """
    The skills that *point* names, and each course among them as a paper.
    """
    if point.kind is not PointKind.SKILLS:
        return [point]
    courses = [line for line in point.lines if _COURSE_TAKEN.fullmatch(line.text)]
    of_them = " | ".join(line.text for line in courses)
    rest = tuple(one for one in point.items if one not in of_them)
    held = [replace(line, section=Section.CERTIFICATIONS) for line in courses]
    lines = tuple(line for line in point.lines if line not in courses)
    told = [Point(PointKind.CREDENTIAL, (line,)) for line in held]
    return [replace(point, items=rest, lines=lines), *told] if lines else told


def _named(point: Point) -> list[str]:
    """
    The papers that *point* names, those that are sure to be held ones.
    """
    line = point.lines[0]
    whole = _CLASSES.sub("Führerschein Klassen ", undated(cleaned(line.text)))
    goes_on = GOES_ON.search(whole) and not DONE_IN.match(line.text)
    if is_under_way(point) or goes_on or NEVER_DONE.search(whole):
        return []
    if _IN_PART.search(whole):
        head, *rest = COMMA.split(whole)
        return [f"{head} ({', '.join(rest)})"] if rest else []
    licence = LICENCE.match(whole)
    by_classes = _CLASSES.match(cleaned(line.text)) if licence else None
    if licence and (by_classes or not point.items):
        behind = _CLASS_FOR.sub("", whole[licence.end() :]).lstrip(" ,;")
        items = [
            licence.group().replace(" | ", " "),
            *(papers_in(behind) if behind else []),
        ]
    else:
        told = [with_kind_behind(undated(item), whole) for item in point.items]
        items = told or [*papers_in(whole)]
    papers = [paper_called(one) for item in items for one in _NEXT.split(item)]
    papers = [as_course(papers[0], whole)] if len(papers) == 1 else papers
    if by_classes:  # of what they are stands above: no licence is named in the line
        papers = [_OF_LICENCE.sub(r"\1", one) for one in papers]
    listed_ = line.section is Section.CERTIFICATIONS
    return [
        one
        for one in papers
        if one
        and not _NO_PAPER.match(one)
        and not _WRITTEN.search(one)
        and (
            A_PAPER.search(one)
            or (by_classes and one.startswith("Klasse"))
            or _SOMEBODY.match(one)
            or (listed_ and NAMED_SO.search(SIZE.sub("", one)))
        )
    ]


def _in_small(holder: str) -> str:
    """
    "interne Auditorin", but "Auditorin".
    """
    first, _, rest = holder.partition(" ")
    return lowered(holder) if _SOMEBODY.match(rest) else f"{first} {rest}".strip()


_YEAR_TOO = regex(r"\) \((?:19|20)\d\d\)$")
"""A year in a second bracket."""


def _held(holders: list[str], papers: list[str]) -> str:
    """
    Who one is by papers, else the papers that one has.
    """
    if holders:
        return f"Ich bin {listed(holders, 'und')}."
    counts = "zählen" if len(papers) > 1 else "zählt"
    named = listed([_YEAR_TOO.sub(")", with_article(one)) for one in papers], "und")
    return f"Zu meinen Qualifikationen {counts} {named}." * bool(papers)
