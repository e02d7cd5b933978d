"""
Parts of a resume by what stands in them, where no heading tells it.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from resumate.domain.extracted_text import BlockKind
from resumate.domain.language.dates import begins_dated, find_dates
from resumate.domain.language.folding import fold
from resumate.domain.language.name_kinds import school_score, title_score
from resumate.domain.patterns import regex
from resumate.domain.reading.contact.contact import is_contact_line
from resumate.domain.reading.heads.told_fields import lists_projects
from resumate.domain.reading.lines.by_itself import DRIVING, is_unpaid_post
from resumate.domain.reading.lines.headings import plain_heading, section_of_heading
from resumate.domain.reading.lines.sentences import sentences
from resumate.domain.reading.lines.source import SourceLine
from resumate.domain.reading.sections.by_content import (
    name_papers,
    section_of_content,
    section_of_text,
)
from resumate.domain.reading.sections.part import CODE_WORDS, WITH_ENTRIES, Part
from resumate.domain.resume import Section

_LABELLED = regex(r"^([^:：\t]{2,40}?)\s*(?:[:：]|\t[:：]?)\s*(\S.*)$")

_NEXT_LABEL = regex(r"(?<=[.;])\s+(?=[^\W\d_][\w ]{1,30}:\s)")

_OF_ONE_LINE = frozenset(
    {
        Section.LANGUAGES,
        Section.CERTIFICATIONS,
        Section.SKILLS,
        Section.INTERESTS,
        Section.VOLUNTEERING,
    }
)

_SAID_BY_THEMSELVES = frozenset({Section.VOLUNTEERING, Section.INTERESTS})
"""Sections whose label says nothing more than the section does."""

_UNPAID_LABEL = regex(
    r"^(?:volunteer(?:ing)?|ehrenamt(?:lich)?|freiwillig)\s*:\s*", re.IGNORECASE
)

_PAPERS = regex(
    r"tickets|cards|licen[cs]es|certificates|certifications|zertifikate|scheine",
    re.IGNORECASE,
)
"""Labels that only say that papers follow."""

_OF_A_LIFE = frozenset({Section.EXPERIENCE, Section.EDUCATION, Section.VOLUNTEERING})

_ON_REQUEST = regex(
    r"(?:references?|referees?|referenzen|zeugnisse)\b.{0,40}\b(?:on|upon|auf)"
    r" (?:request|anfrage|wunsch)(?: [a-zäöü]+){0,2}\W*"
    r"|auf (?:anfrage|wunsch)\b.{0,30}\b(?:referenzen|zeugnisse)(?: [a-zäöü]+){0,2}\W*",
    re.IGNORECASE,
)
"""A sentence that stands anywhere, and belongs to no section."""

MIN_STYLED = 3

_OF_PAPERS = frozenset({Section.SKILLS, Section.CERTIFICATIONS})

_OF_YEAR = regex(r"(?:\d\d?[./])?(?:19|20)\d\d\t\D")
"""A year in a column of its own before what was passed or learnt in it."""


def labelled_pieces(line: SourceLine) -> Iterator[SourceLine]:
    """
    "Systems: SAP. Languages: English, Tamil." is as many lines as it has labels, and
    references are a line of their own.
    """
    told = sentences(line.text)
    if any(map(_ON_REQUEST.fullmatch, told)):
        yield from (replace(line, text=sentence) for sentence in told)
        return
    pieces = _NEXT_LABEL.split(line.text)
    opens = [section_of_heading(piece.split(":")[0]) for piece in pieces]
    if line.kind is BlockKind.HEADING or len(pieces) < 2 or not any(opens[1:]):
        yield line
        return
    yield from (replace(line, text=piece) for piece in pieces)


def by_itself(line: SourceLine, current: Section | None) -> Part | None:
    """
    The section that a line below *current* is by itself: references anywhere, others
    among other things, and unpaid work wherever no posts are told.
    """
    if _ON_REQUEST.fullmatch(line.text):
        return Part(Section.REFERENCES, "", [line])
    part = _of_one_line(line)
    if part is None or current in {None, Section.OTHER}:
        return part
    unpaid = part.section is Section.VOLUNTEERING and current not in WITH_ENTRIES
    return part if unpaid else None


def unpaid_posts(line: SourceLine) -> list[Part]:
    """
    The sentences of a line that tell of unpaid work, each a section by itself.
    """
    told = [_UNPAID_LABEL.sub("", s) for s in _told(line) if is_unpaid_post(s)]
    plain = BlockKind.PARAGRAPH
    lines = (replace(line, text=t.rstrip("."), kind=plain) for t in told)
    return [Part(Section.VOLUNTEERING, "", [line]) for line in lines]


def without_unpaid(line: SourceLine) -> list[SourceLine]:
    """
    What else a line tells than unpaid work, as a line; none where that is all.
    """
    rest = " ".join(s for s in _told(line) if not is_unpaid_post(s))
    return [replace(line, text=rest)] if rest else []


def _told(line: SourceLine) -> list[str]:
    """
    What a line without columns tells, point by point.
    """
    if "\t" in line.text:
        return []
    told = [t for s in sentences(line.text) for t in s.split("; ")]
    told = [piece for t in told for piece in _behind_licence(t)]
    return [piece for t in told for piece in _behind_dates(t)]


def _behind_licence(text: str) -> list[str]:
    """
    "Führerschein B, Sanitäterin (ehrenamtlich seit 2013)" as the two that it is.
    """
    first, _, rest = text.partition(", ")
    return [first, rest] if rest and DRIVING.search(first) else [text]


def _behind_dates(text: str) -> list[str]:
    """
    "Mountain rescue (since 2005, leader), fishing" as the two that it is: what is done
    since when, and what stands behind its bracket.
    """
    first, _, rest = text.partition("), ")
    dated = "(" in first and find_dates(first[first.rindex("(") :])
    return [f"{first})", rest] if rest and dated else [text]


def _of_one_line(line: SourceLine) -> Part | None:
    """
    "Languages known : Tamil, Hindi" among personal details is a section by itself.
    """
    label = _LABELLED.match(line.text)
    if label is None or line.kind is BlockKind.HEADING or is_contact_line(line.text):
        return None
    section = section_of_heading(label[1])
    if section not in _OF_ONE_LINE or len(label[1].split()) > 3:
        return None
    if section is Section.LANGUAGES and CODE_WORDS.search(label[2]):
        section = Section.SKILLS
    text = label[2]
    if section not in _SAID_BY_THEMSELVES and not _PAPERS.fullmatch(label[1].strip()):
        text = f"{label[1]}: {text}"
    return Part(section, plain_heading(label[1]), [replace(line, text=text)])


def tell_by_content(parts: Sequence[Part]) -> None:
    """
    Gives the parts their section whose heading is unknown or an everyday word.
    """
    top = True
    known = {part.section for part in parts if part.known}
    for part in parts:
        if any(lists_projects(line.text) for line in part.lines[:1]):
            part.section, part.known = Section.PROJECTS, True
        if not part.known:
            told = section_of_content(part.heading, part.lines)
            headed = part.section is not Section.OTHER
            told = None if headed and told in known & _OF_A_LIFE else told
            listed = headed and part.section is not Section.EDUCATION
            if listed and told is Section.CERTIFICATIONS:
                told = told if name_papers(part.lines) else None  # years alone are none
            if told is None and part.section is Section.OTHER:
                told = section_of_text(part.lines, top=top)
            part.section = told or part.section
        top = top and part.section not in _OF_A_LIFE
    studied = [part for part in parts if part.section is Section.EDUCATION]
    worked = any(part.section is Section.EXPERIENCE for part in parts)
    if len(studied) > 1 and not worked and _CAREER.fullmatch(fold(studied[0].heading)):
        studied[0].section = Section.EXPERIENCE


_CAREER = regex(r"(?:akademischer|wissenschaftlicher) werdegang|academic career")
"""Where studies have a heading of their own, posts stand under this one."""


def career_apart(part: Part) -> Iterator[Part]:
    """
    The part; the rows of a summary that each give a post its dates are the career, and
    what else is listed below them is told by its words.
    """
    rows = [at for at, line in enumerate(part.lines) if _is_row_of_post(line)]
    if part.section is not Section.SUMMARY or len(rows) < _FEWEST_ROWS:
        yield part
        return
    first, last = rows[0], rows[-1] + 1
    rest = part.lines[last:]
    yield replace(part, lines=part.lines[:first])
    yield Part(Section.EXPERIENCE, "", part.lines[first:last])
    listed = not any(line.text.endswith(".") for line in rest)
    yield Part(Section.OTHER if listed else Section.SUMMARY, "", rest, not listed)


def _is_row_of_post(line: SourceLine) -> bool:
    row = begins_dated(line.text) and "\t" in line.text
    return row and title_score(line.text) > 0


_FEWEST_ROWS = 2


def papers_apart(part: Part) -> Iterator[Part]:
    """
    The part; rows that open with a year, in the block right below what somebody can,
    are papers, and a line among them that has none is the rest of the row above.
    """
    ends = (at for at, line in enumerate(part.lines) if at and line.apart)
    end = next(ends, len(part.lines))
    dated = [line for line in part.lines[:end] if _OF_YEAR.match(line.text)]
    few = len(dated) < MIN_STYLED or 3 * len(dated) < 2 * end
    if few or part.section not in _OF_PAPERS or dated[0] is not part.lines[0]:
        yield part
        return
    rows: list[SourceLine] = []
    for line in part.lines[:end]:
        if _OF_YEAR.match(line.text):
            rows.append(line)
        else:
            rows[-1] = replace(rows[-1], text=f"{rows[-1].text}, {line.text}")
    yield replace(part, section=Section.CERTIFICATIONS, lines=rows, known=True)
    if rest := part.lines[end:]:
        yield replace(part, lines=rest)


_GRADES = regex(r"\b(?:GCSEs?|[AO][- ][Ll]evels?|Highers)\b")
"""What was passed at school."""


def grades_apart(part: Part) -> Iterator[Part]:
    """
    The part; of "Qualifications" papers are papers, and what was passed at school is
    learning.
    """
    grades = [line for line in part.lines if _GRADES.search(line.text)]
    papers = [line for line in part.lines if line not in grades]
    mixed = grades and name_papers(papers) and not any(map(_names_a_school, papers))
    if not mixed or fold(plain_heading(part.heading)) != "qualifications":
        yield part
        return
    yield replace(part, section=Section.CERTIFICATIONS, lines=papers)
    yield replace(part, section=Section.EDUCATION, lines=grades)


def _names_a_school(line: SourceLine) -> bool:
    return school_score(line.text) > 0
