"""
The head of an entry: who, as what, from when to when.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from resumate.domain.career_break import is_career_break
from resumate.domain.reading.dates import DateSpan, all_dates, find_dates
from resumate.domain.reading.headings import fold
from resumate.domain.reading.places import is_place, without_place
from resumate.domain.reading.vocabulary import (
    LEGAL_FORMS,
    degree_score,
    organisation_score,
    school_score,
    title_score,
)
from resumate.domain.resume import PartialDate, Section

_STRONG = re.compile(
    r"\t|\s+[|•·∙]\s+|\s+[–—]\s+|\s*@\s+|\s+-\s+|\s*[;；]\s+|(?<=[一-鿿])\s*[·|]\s*(?=\S)"
    r"|(?<=[一-鿿)）])\s+(?=[一-鿿])"
)
_AT = re.compile(r"\s+(?:at|bei|beim|chez|presso|bij)\s+(?=[^\W\d_a-zà-ÿ])")
TRAINING = re.compile(
    r"^(?:Ausbildung|Berufslehre|Lehre|Umschulung|Studium) (?:zu[mr]|als|der|des)\b"
    r"|^Apprentice(?:ship)?\b"
)
_COMMA = re.compile(r"\s*(?:(?<!\d),|,(?!\d)|[，、])\s*")
_LABELLED = re.compile(
    r"^(?:gpa|cgpa|score|grade|note|notas?|punkte|puntuación|mention|overall"
    r"|final grade|first[- ]class|[12]:[12i]+|upper second"
    r"|lower second|distinction|merit|cum laude"
    r"|abschlussnote|thesis|成绩|绩点|average|nota|voto|cijfer|isced|eqf|nqf)\b.*"
    r"|^\d+\s+(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses|mes)\b.{0,20}"
    r"|^(?:hours(?: per week)?|salary|grade level|series|supervisor)\s*[:：].*"
    r"|^(?:saturdays|sundays|weekends|evenings|nights|samstags|am wochenende"
    r"|week-?ends|fines de semana|summers?|winters?|sommer|saison|seasons?|and|und|et)$"
    r"|^(?:ehrenamtlich|voluntary|unpaid|casual|seasonal|saisonal|various|befristet"
    r"|part[- ]time|full[- ]time|teilzeit|vollzeit|nebenberuflich"
    r"|(?:each|every|jede[nrs]?) \w+)$"
    r"|^(?:ca\.? ?|rund )?\d{1,3} ?%.{0,12}$"
    r"|^\(?\d[\d,.]* ?(?:std|stunden|hours|hrs|h)\b.{0,15}$"
    r"|^\d[\d.,]*\s*(?:/\s*\d[\d.,]*|gpa)\b.*|.*\bgpa\b.*",
    re.IGNORECASE,
)
_EDGE_MARKS = re.compile(r"[\s,;(|–—-]+$")
_COUNTS = re.compile(
    r"(?!.*\b(?:GmbH|Ltd|Inc|AG|LLC)\b).*\s(?:mit|with|of) (?:about |rund )?\d+ "
)
"""A remark that counts: "Mannschaft mit 14 Spielern"."""
_DESCRIBED = re.compile(r"(?<=\w)\s*\((?:[a-z]|\d)[^()]*\)$")
"""What an employer is, behind its name: "The Aldermoor Hotel (84 rooms)"."""
_FIRM = re.compile(r"^(?:Fa\.?|Firma|Messrs\.?|M/s\.?|über|via|through) (?=[A-ZÄÖÜ])")
"""What only says that a firm's name follows."""
_TOWN = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{3,}(?: \([a-z ]+\))?")
_COMMA_INSIDE = re.compile(r",(?=[^()]*\))")
"""A comma inside brackets parts nothing: "Operative (part-time, 20 h/week)"."""
_HIDDEN_COMMA = "\0"
_EMPTY_BRACKETS = re.compile(r"[(\[（]\s*[-–—,;/]*\s*[)\]）]")
_EDGES = " \t,;:|•·–—-/，、"
_LABEL = re.compile(
    r"^(?:(?:name of )?(?:the )?(?:company|employer|organi[sz]ation)|client|title"
    r"|position|role|designation|job title|(?:job|post) held|firma|arbeitgeber"
    r"|unternehmen|entreprise|empresa|puesto|cargo|poste"
    r"|school|university|institution|degree|duration|period|tenure|dates?|公司|职位|学校)"
    r"\s*(?:[:：]\s*|$)",
    re.IGNORECASE,
)
"""What a field of an entry is called, before a colon or in a cell of its own."""


@dataclass(frozen=True, slots=True)
class Head:
    """
    What the first lines of an entry say; empty where they do not say it.
    """

    employer: str = ""
    title: str = ""
    start: PartialDate | None = None
    end: PartialDate | None = None
    current: bool = False
    sure: bool = False
    """Whether words of the trade told title and employer apart."""
    title_first: bool = True

    @property
    def dated(self) -> bool:
        """
        Whether the entry says when.
        """
        return bool(self.start or self.end)


def read_head(
    lines: Sequence[str], section: Section, *, title_first: bool | None = None
) -> Head:
    """
    The head of an entry of *section*; *title_first* is how this resume orders the two.
    """
    span = _dates(lines)
    cells = [_COMMA_INSIDE.sub(_HIDDEN_COMMA, cell) for cell in _cells(lines)]
    education = section is Section.EDUCATION
    employer, title, sure, first = _told_apart(cells, title_first, education=education)
    employer = _FIRM.sub("", employer).replace(_HIDDEN_COMMA, ",")
    title = title.replace(_HIDDEN_COMMA, ",")
    if not education:
        employer, title = _DESCRIBED.sub("", employer), _DESCRIBED.sub("", title)
    if span is None:
        return Head(employer, title, sure=sure, title_first=first)
    start, end = span.start, span.end
    return Head(employer, title, start, end, span.current, sure, first)


def is_mark(text: str) -> bool:
    """
    Whether *text* is a grade or the like: "Abschlussnote 2,1".
    """
    return _LABELLED.match(text) is not None


def _dates(lines: Sequence[str]) -> DateSpan | None:
    spans = [span for line in lines if (span := find_dates(line)) is not None]
    return next((s for s in spans if s.ranged), spans[0] if spans else None)


def without_dates(text: str) -> str:
    """
    *text* without its dates and the marks that stood around them.
    """
    for span in reversed(all_dates(text)):
        text = f"{text[: span.begin]}\t{text[span.stop :]}"
    text = re.sub(
        r"\b(?:Q[1-4]|WS|SS|seit|since|from|in|im|ab|expected|voraussichtlich)\s*\t",
        "\t",
        text,
    )
    text = _EMPTY_BRACKETS.sub("\t", text)
    text = re.sub(r"\s*[,;|•·–—-]?\s*\t\s*[,;|•·–—-]?\s*", "\t", text)
    return text.strip(" \t,;|•·–—-")


def _without_remark(line: str) -> str:
    """
    *line* without what is noted behind its dates once title and employer were named:
    "Mate, U.S. Navy, 2010 – 2015, honorable discharge".
    """
    span = find_dates(line)
    if span is None:
        return line
    before = _EDGE_MARKS.sub("", line[: span.begin])
    remark = line[span.stop :].strip(_EDGES + "()")
    named = len([p for p in _COMMA.split(before) if p]) > 1
    noted = (
        remark[:1].islower()
        or remark[:1].isdigit()
        or _COUNTS.match(remark)
        or _LABELLED.match(remark)
    )
    whole = named or title_score(before) or remark[:1].islower() or remark[:1].isdigit()
    return line[: span.stop] if remark and before and whole and noted else line


def _cells(lines: Iterable[str]) -> list[str]:
    cells = []
    for line in map(_without_remark, lines):
        for cell in _STRONG.split(without_dates(line)):
            text = _LABEL.sub("", cell.strip()).strip(_EDGES)
            text = _unended(_balanced(text))
            if text and any(c.isalpha() for c in text):
                cells.append(text)
    return cells


def _unended(text: str) -> str:
    """
    *text* without the full stop of a sentence; that of an abbreviation stays.
    """
    last = text.rsplit(maxsplit=1)[-1] if text.strip() else ""
    short = len(last) <= 5 or "." in last[:-1] or fold(last) in LEGAL_FORMS
    return text if not text.endswith(".") or short else text[:-1]


def _balanced(text: str) -> str:
    if text.count("(") != text.count(")"):
        return text.strip("()")
    whole = re.fullmatch(r"[(\[（]([^()\[\]（）]*)[)\]）]", text)
    if whole:
        return whole[1].strip()
    return text


def _told_apart(
    cells: Sequence[str], title_first: bool | None, *, education: bool
) -> tuple[str, str, bool, bool]:
    """
    Employer, title, whether words decided, and whether the title stood first.
    """
    named = [c for c in cells if not is_place(c) and not _LABELLED.match(c)]
    if education:
        named = [n for c in named for n in _school_and_degree(_without_marks(c))]
    else:
        named = [part for cell in named for part in _at(cell)]
    if len(named) == 1:
        named = list(_at_commas(named[0], education=education))
    kind = _degree_kind if education else _title_kind
    scores = [kind(cell) for cell in named]
    if not named:
        return "", "", False, True
    if len(named) == 1:
        return _single(named[0], scores[0], education=education)
    best = max(range(len(named)), key=lambda i: (scores[i], -i))
    others = [i for i in range(len(named)) if i != best]
    place = min(others, key=lambda i: (scores[i], i))
    sure = scores[best] > 0 and scores[best] > scores[place]
    if not sure:
        best, place = (0, 1) if title_first in {True, None} else (1, 0)
    employer = without_place(named[place], cut_unknown=not education)
    title = _with_field(named, best, place, education=education)
    return employer, title, sure, best < place


def _title_kind(cell: str) -> int:
    return (
        2 * title_score(cell) - 2 * organisation_score(cell) + (title_score(cell) == 3)
    )


def _degree_kind(cell: str) -> int:
    return 2 * degree_score(cell) - 3 * school_score(cell)


def _single(cell: str, score: int, *, education: bool) -> tuple[str, str, bool, bool]:
    if score > 0 or (not education and is_career_break(cell)):
        return "", without_place(cell, cut_unknown=False), True, True
    return without_place(cell, cut_unknown=not education), "", score < 0, True


def _with_field(named: Sequence[str], best: int, place: int, *, education: bool) -> str:
    """
    The title; a course of study takes its field from the next cell.
    """
    title = without_place(named[best], cut_unknown=False)
    if education:
        title = (
            ", ".join(p for p in _COMMA.split(title) if p and not _LABELLED.match(p))
            or title
        )
        rest = [c for i, c in enumerate(named) if i not in {best, place}]
        if (
            rest
            and len(rest[0]) <= 60
            and "," not in title
            and not school_score(rest[0])
        ):
            title = f"{title}, {rest[0]}"
    return title


def _at(cell: str) -> Iterator[str]:
    """
    "Engineer at Acme" as two cells.
    """
    parts = _AT.split(cell, maxsplit=1)
    if len(parts) == 2:
        yield from parts
    else:
        yield cell


def _without_marks(cell: str) -> str:
    """
    A cell without the grades in it: "Berufsschule Halle, Abschlussnote 1,7".
    """
    pieces = _COMMA.split(cell)
    kept = [p for p in pieces if p and not _LABELLED.match(p)]
    return ", ".join(kept) if kept and len(kept) < len(pieces) else cell


def _school_and_degree(cell: str) -> Iterator[str]:
    """
    A cell that names both is cut at the comma between them.
    """
    pieces = [p for p in _COMMA.split(cell) if p]
    cut = next((i for i, p in enumerate(pieces) if school_score(p)), 0)
    if len(pieces) < 2 or not school_score(cell) or not (degree_score(cell) or cut):
        yield cell
        return
    if cut:
        yield ", ".join(pieces[:cut])
        yield ", ".join(pieces[cut:])
        return
    cut = next((i for i, p in enumerate(pieces) if degree_score(p)), 0)
    yield ", ".join(pieces[:cut] or pieces[:1])
    yield ", ".join(pieces[cut or 1 :])


_PIECES = re.compile(
    r"\s*[,，](?!\s*(?:then|later|now|dann|später|zuletzt)\b)\s*", re.IGNORECASE
)
"""Commas between the parts of a head, not between posts: "Porter, then cook, Acme"."""


def _at_commas(cell: str, *, education: bool) -> Iterator[str]:
    """
    "Engineer, Acme, Leeds" and "Acme, Leeds, Engineer" as title and employer.
    """
    whole = without_place(cell, cut_unknown=False)
    pieces = [p for p in _PIECES.split(whole) if p]
    if not education:
        pieces = [p for p in pieces if not _LABELLED.match(p)] or pieces
    score = degree_score if education else title_score
    titled = [i for i, p in enumerate(pieces) if score(_DESCRIBED.sub("", p))]
    if len(pieces) < 2 or (not titled and education):
        yield whole
        return
    named_so = len(pieces) == 2 and pieces[0].startswith("The ")
    if not titled and named_so and _TOWN.fullmatch(pieces[1]):
        yield _DESCRIBED.sub("", whole)  # "The Razor Room, Dundee"
        return
    if not titled:
        named = [i for i, p in enumerate(pieces) if i and organisation_score(p)]
        cut = named[0] if named else 1
        yield ", ".join(pieces[:cut])
        yield without_place(", ".join(pieces[cut:]), cut_unknown=True)
        return
    if titled[0] == 0:
        yield from _title_then_rest(pieces, titled, education=education)
        return
    yield without_place(", ".join(pieces[: titled[0]]), cut_unknown=True)
    yield ", ".join(pieces[titled[0] :])


def _may_be_school(piece: str) -> bool:
    """
    "INSA Lyon": an acronym, or a town in the name.
    """
    words = piece.split()
    acronym = any(len(w) >= 3 and w.isupper() and w.isalpha() for w in words)
    return (acronym or any(is_place(w) for w in words[1:])) and len(words) > 1


def _title_then_rest(
    pieces: Sequence[str], titled: Sequence[int], *, education: bool
) -> Iterator[str]:
    """
    The title ends where the employer begins: at the first name of an organisation, else
    after its first part.
    """
    score = school_score if education else organisation_score
    named = [i for i in range(1, len(pieces)) if score(pieces[i]) and i not in titled]
    if not education and len(titled) == len(pieces):
        yield ", ".join(pieces)  # "Master sweep, deputy manager": one post
        return
    if education and not named:
        named = [i for i in range(1, len(pieces)) if _may_be_school(pieces[i])]
    trained = education and TRAINING.match(pieces[0]) and len(pieces) > 1
    if education and not named and not trained:
        yield ", ".join(pieces)
        return
    cut = named[0] if named else 1
    yield ", ".join(pieces[:cut])
    yield ", ".join(pieces[cut:])
