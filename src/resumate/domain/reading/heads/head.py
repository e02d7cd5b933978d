"""
The head of an entry: who, as what, from when to when.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from resumate.domain.language.dates import DateSpan, find_dates
from resumate.domain.language.name_kinds import organisation_score, title_score
from resumate.domain.language.places import is_somewhere
from resumate.domain.patterns import regex
from resumate.domain.reading.cells.cells import (
    COMMA,
    cells_of,
    without_aside,
    without_end,
    without_promotion,
)
from resumate.domain.reading.cells.one_cell import (
    HIDDEN_COMMA,
    at_colon,
    at_stop,
    of_partners,
    with_commas_hidden,
)
from resumate.domain.reading.cells.schools import taught_at
from resumate.domain.reading.heads.cleared import cleared
from resumate.domain.reading.heads.dates import (
    begun,
    begun_later,
    dates_in,
    with_beginning,
    within,
)
from resumate.domain.reading.heads.entry_head import Head
from resumate.domain.reading.heads.names import ASIDE
from resumate.domain.reading.heads.project import project_and_client
from resumate.domain.reading.heads.scores import told_apart
from resumate.domain.reading.heads.told_posts import told_post
from resumate.domain.resume import Section

_BESIDE = regex(r"(?<=[\w)]) (?:daneben|nebenbei|nebenher|alongside|besides)\b.*$")
"""What was done besides, and no part of the post: "Clerk, Acme (80 %) daneben …"."""

_REMARK = regex(r"\((?:[a-zäöü]|\d[\d.,]* )[^()]*\)")
"""A line that says more of the one above: "(two of four years, not finished)"."""

_NOTE = regex(r", [a-zäöü][^|\t]*")
"""What a remark behind dates begins with."""

_AGENCY = regex(
    r"\s*(?:\((?:through|via|über|agency:|agentur:)|\b(?:through|via)) "
    r"(?P<firm>[A-ZÄÖÜ][^(),:]*)(?:\)|(?=[,:(])|$)"
)
"""Who lent a person to others: "Station hand (through AgriHands labour hire)"."""

_KIND_OF_JOB = regex(
    r"^(?:Schüler(?:betriebs)?praktikum|Feri(?:en|al)job|Schnuppertage?)"
    r"(?: \(\d[^()]*\))?(?= [A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ])"
)
"""What pupils call their first jobs by, before the firm: "Ferienjob Bäckerei Berg"."""

_GERMAN_POST = regex(
    r"(?:Praktik(?:um|ant(?:in)?)|Aushilfe|[A-ZÄÖÜ]\w+(?:erin|istin|entin|antin|frau|mann"
    r"|hilfe|kraft|kellner|koch|verkäufer|fahrer|helfer))(?= [A-ZÄÖÜ])"
)

_LENT_TO = regex(
    r",? (?:[Ii]m )?(?:Einsatz|eingesetzt|verliehen|überlassen) (?:bei|beim|an) .*$"
)
"""To whom an agency lent who it employed: "Acme Personal, Einsatz bei Berg AG"."""

_GRADED = regex(r"(?<=\w)\s*\((?:c?gpa|grade|note)\b[^()]*\)$", re.IGNORECASE)
"""The same behind a degree: "BSc Physics (GPA 3.9)"."""

_DEGREE_LABEL = regex(
    r"^(?:Abschlu(?:ss|ß)|Qualifikation|Degree|Qualification|Award): (?=[A-ZÄÖÜ])"
)

_AIMED_AT = regex(
    r"(?:(?:^|, | )[^,\0 ]+)?(?:^|[, ]+)"
    r"(?:angestrebter|voraussichtlicher|geplanter|erwarteter) Abschlu(?:ss|ß)\b.*$"
    r"|(?:^|, )(?:expected|planned) degree:? .*$",
    re.IGNORECASE,
)
"""What a course is to end in, behind the place of the school."""

_CHANGED = regex(
    r" \((?:seit|ab|since|from) [^()]*(?:19|20)\d\d [^()]*\)(?=,)"
    r"|[ ,]*\b(?:zunächst|zuerst|anfangs|initially|at first) \d[^;|\t]*"
    r"\b(?:seit|ab|since|from) [^;|\t]*$",
    re.IGNORECASE,
)
"""How large a post was since when: "Leiter (ab 2015 mit 5 Leuten), Acme", "Acme,
zunächst 20, seit 2021 25 Stunden"."""

_HOPED_ASIDE = regex(
    r"\s*\((?:angestrebt|voraussichtlich|geplant)\w* (?:Abschlu(?:ss|ß)|\w*[Pp]rüfung)"
    r"[^()]*\)"
)
"""When a course that has its time may end: "(geplanter Abschluss: März 2031)"."""

_MARK_BEHIND = regex(r"(?<=[a-zäöü]) [1-6][,.]\d(?=$|[,\0])")
"""The grade behind a degree: "Abitur 2,2"."""

_FIELD = regex(r",(?= (?:Schwerpunkt|Fachrichtung|Vertiefung|Spezialisierung)\b)")
"""A comma before the field of a study, which is nobody who teaches it."""

_AS = regex(
    r"^(?:(?i:(?:fest )?angestellt|eingestellt|beschäftigt|tätig) )?als (?=[A-ZÄÖÜ])"
    r"|^(?i:employed|engaged|hired|working|worked) as (?:an? )?(?=[^\W\d_])"
)
"""What leads to a post: "Seit 2031 als Kutscher im Hotel Post", "Angestellt als
Koch"."""

_COUNTED = regex(
    r" \((?:(?:ca\.|rund|etwa|über|about|around|over) )?\d[\d.’']* [^()\d]+\)(?=, )"
)
"""How big a firm is, between its name and its town: "Acme AG (40 Mitarbeiter), Ulm"."""


def read_head(
    lines: Sequence[str], section: Section, *, title_first: bool | None = None
) -> Head:
    """
    The head of an entry of *section*; *title_first* is how this resume orders the two.
    """
    lines = list(filter(None, map(told_post, lines))) or _without_remarks(lines)
    lines = [_BESIDE.sub("", line) for line in lines]
    if later := with_beginning(lines):
        head = read_head(later[0], section, title_first=title_first)
        return begun_later(head, later[1])
    hides = (without_promotion, without_aside, without_end, _without_hope)
    for hide in (*hides, _without_change):
        hidden = [hide(line) for line in lines]
        lines = hidden if hidden != lines and dates_in(hidden) else lines
    lines = [_without_note(line) for line in lines] if len(lines) > 1 else lines
    span = dates_in(lines)
    lines = lines if section is Section.EDUCATION else _without_where(lines)
    cells = [with_commas_hidden(cell) for cell in cells_of(lines)]
    education = section is Section.EDUCATION
    if not education:
        cells = [of_partners(_AS.sub("", _COUNTED.sub("", c))) for c in cells]
        cells = [part for c in cells for cut in at_stop(c) for part in at_colon(cut)]
    if education:
        cells = [cell for c in cells if (cell := _of_a_course(c))]
    lent = filter(None, map(_AGENCY.search, () if education else cells))
    cells = cells if education else list(_of_a_job(cells))
    agency = next((m for m in lent if not is_somewhere(m["firm"])), None)
    if agency:
        cells = [cell for c in cells if (cell := _AGENCY.sub("", c).strip(" ,"))]
    head = told_apart(cells, title_first, education=education)
    project = project_and_client(lines) if section is Section.PROJECTS else None
    if project:
        head = Head(employer=project[1], title=project[0], sure=True)
    taught = taught_at(cells[0]) if education and len(cells) == 1 else None
    if taught:
        head = Head(employer=taught[0], title=taught[1], sure=True)
    if agency:
        title = head.title or head.employer
        named = title_score(title) > 0
        head = replace(head, employer=agency["firm"], title=title, sure=named)
    head = cleared(head, span, education=education)
    told = head.title or (head.employer if head.sure else "")
    if span and told and section is Section.EXPERIENCE:
        span = within(lines, span)
    return _dated(head, span, begun=education and begun(lines))


def _of_a_course(cell: str) -> str:
    """
    A cell of a course without grades, without what only says that a degree follows, and
    without a degree that is yet to come.
    """
    cell = _GRADED.sub("", _FIELD.sub(HIDDEN_COMMA, cell))
    cell = _DEGREE_LABEL.sub("", _AIMED_AT.sub("", cell))
    return _MARK_BEHIND.sub("", cell)


def _dated(head: Head, span: DateSpan | None, *, begun: bool) -> Head:
    if span is None:
        return head
    if begun and not span.ranged:
        return replace(head, start=span.end, current=True)
    return replace(head, start=span.start, end=span.end, current=span.current)


def _without_note(line: str) -> str:
    """
    A line that opens with dates without what small letters note behind them: "2016 –
    2019, school nights".
    """
    span = find_dates(line)
    opens = span is not None and span.ranged and not span.begin
    noted = _NOTE.fullmatch(line, span.stop) if span and opens else None
    return line[: noted.start()] if noted and not title_score(noted[0]) else line


def _without_remarks(lines: Sequence[str]) -> Sequence[str]:
    """
    The lines without those that only remark on the ones above: "(not finished)".
    """
    kept = [
        line
        for i, line in enumerate(lines)
        if not (i and _REMARK.fullmatch(line)) or title_score(line)
    ]
    return lines if dates_in(lines) != dates_in(kept) else kept


def _without_hope(line: str) -> str:
    return _HOPED_ASIDE.sub("", line)


def _without_change(line: str) -> str:
    return _CHANGED.sub("", line)


def _without_where(lines: Sequence[str]) -> Sequence[str]:
    """
    The lines without what stands behind the dates below a firm and its post: "US Navy,
    Cook" above "2003 - 2007, Norfolk and Rota".
    """
    if len(lines) != 2:
        return lines
    head, below = lines
    span = find_dates(below)
    parts = COMMA.split(head)
    whole = len(parts) == 2 and find_dates(head) is None
    posts = [part for part in parts if title_score(part) > 0]
    firms = [part for part in parts if organisation_score(part) > 0]
    told = whole and len(posts) == len(firms) == 1 and posts != firms
    if not (told and span and span.ranged and not span.begin):
        return lines
    where = below[span.stop :].removeprefix(", ")
    named = title_score(where) > 0 or organisation_score(where) > 0
    return lines if named or where == below[span.stop :] else [head, below[: span.stop]]


def _of_a_job(cells: Sequence[str]) -> Iterator[str]:
    """
    The cells, the kind of a pupil's job apart, without whom one was lent to.
    """
    for cell in cells:
        kind = _KIND_OF_JOB.match(cell)
        if post := _post_before_firm(cell):
            kind, cell = post, ASIDE.sub("", cell)  # noqa: PLW2901
        if kind:
            yield kind[0]
        yield _LENT_TO.sub("", cell[kind.end() + 1 if kind else 0 :])


def _post_before_firm(cell: str) -> re.Match[str] | None:
    """
    The post right before its firm, with no sign between: "Kellnerin Hotel Post, Ulm".
    """
    post = _GERMAN_POST.match(cell)
    firm = re.split(r",| \(", cell[post.end() :])[0].split() if post else []
    named = len(firm) > 1 and firm[1][0].isupper() and organisation_score(firm[0])
    return post if named and not title_score(" ".join(firm)) else None
