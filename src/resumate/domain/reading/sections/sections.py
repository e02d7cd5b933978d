"""
A resume cut into its header and its sections.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.extracted_text import BlockKind
from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.dates import begins_dated, find_dates
from resumate.domain.language.folding import fold
from resumate.domain.language.name_kinds import title_score
from resumate.domain.language.places import is_place
from resumate.domain.language.skill_items import WEAK
from resumate.domain.patterns import regex
from resumate.domain.reading.contact.contact import is_contact_line
from resumate.domain.reading.lines.broken_dates import with_dates_whole
from resumate.domain.reading.lines.headings import (
    is_everyday_heading,
    names_work_of_a_trade,
    plain_heading,
    section_of_heading,
)
from resumate.domain.reading.lines.source import SourceLine
from resumate.domain.reading.sections.opening import INLINE, section_opened
from resumate.domain.reading.sections.part import Part
from resumate.domain.reading.sections.rows import with_rows_parted
from resumate.domain.reading.sections.told_sections import (
    MIN_STYLED,
    by_itself,
    career_apart,
    grades_apart,
    labelled_pieces,
    papers_apart,
    tell_by_content,
    unpaid_posts,
    without_unpaid,
)
from resumate.domain.reading.sections.whole_headings import (
    headings_above,
    heads_nothing,
    whole_headings,
    without_repeated,
)
from resumate.domain.resume import Section

_LOOSE = frozenset(
    {Section.OTHER, Section.SKILLS, Section.LANGUAGES, Section.INTERESTS}
)
"""Sections in which unpaid work is told that found no other."""

_LICENCE = regex(
    r"(?:führer(?:schein|ausweis)|fahrausweis)\b|driv(?:ing|er['’]?s?) licen[cs]e\b|"
    r"permis de conduire\b|(?:carn[eé]|permiso) de conducir\b",
    re.IGNORECASE,
)
"""A label that is the paper itself: "Führerschein: B, BE"."""

_JOB_LABEL = regex(
    r"^(?:current|present|previous|last|past|other|first) (?:job|post|role|"
    r"position|work|"
    r"employer)s?\s*:\s*",
    re.IGNORECASE,
)

_WEAK = regex(WEAK, re.IGNORECASE)

_HOW_LONG = regex(r"\D{0,12}\d[\d.,]*\+? (?:years?|yrs?|jahre)\b", re.IGNORECASE)
""""Total experience: 7 years" names no post."""

_HEAD_LINES = 3
"""Lines, at the most, of a post with its employer above the dates, and these."""


def parts_of(lines: Sequence[SourceLine]) -> tuple[list[SourceLine], list[Part]]:
    """
    The header, and the sections in reading order.
    """
    lines = [*with_rows_parted([*with_dates_whole(lines)])]
    lines = list(without_repeated(list(whole_headings([*headings_above(lines)]))))
    styled = sum(1 for line in lines if line.kind is BlockKind.HEADING)
    header: list[SourceLine] = []
    parts: list[Part] = []
    lines = [piece for line in lines for piece in labelled_pieces(line)]
    times = Counter(fold(line.text) for line in lines)
    opened: Part | None = None
    for position, line in enumerate(lines):
        current = opened.section if opened else None
        if part := by_itself(line, current):
            parts.append(part)
            continue
        unpaid = unpaid_posts(line) if current in _LOOSE else []
        if opened and unpaid:
            parts += unpaid
            opened.lines += without_unpaid(line)
            continue
        if opened and heads_nothing(lines, position):
            opened.lines.append(replace(line, kind=BlockKind.PARAGRAPH))
            continue
        section = _section_at(
            lines,
            position,
            current,
            styled=styled >= MIN_STYLED,
            once=times[fold(line.text)] == 1,
        )
        if section is None:
            (opened.lines if opened else header).append(line)
            continue
        opened = _opened(line, section)
        parts.append(opened)
        if opened.lines and _HOW_LONG.match(opened.lines[0].text):
            parts.insert(-1, Part(Section.SUMMARY, "", [line]))
            opened.lines = []
    parts = [one for part in parts for one in papers_apart(part)]
    parts = [one for part in parts for one in career_apart(part)]
    parts = [one for part in parts for one in grades_apart(part)]
    tell_by_content(parts)
    for part in parts:
        if _WEAK.fullmatch(part.heading):
            _keep_heading(part)
    return _without_headings(header, parts)


def _keep_heading(part: Part) -> None:
    """
    Has each line right below the heading of *part* say what this says of it: that it is
    not done well.
    """
    for at, line in enumerate(part.lines):
        if at and line.apart:
            break
        part.lines[at] = replace(line, text=f"{part.heading}: {line.text}")


def _section_at(
    lines: Sequence[SourceLine],
    position: int,
    current: Section | None,
    *,
    styled: bool,
    once: bool,
) -> Section | None:
    """
    The section that the line there opens below *current*, if it opens any.
    """
    line = lines[position]
    below = [x.text for x in lines[position + 1 : position + 3]]
    following = below[0] if below else ""
    beyond = below[1] if len(below) > 1 and is_place(following) else following
    section = section_opened(line, current, beyond, styled=styled, once=once)
    head = lines[position : position + _HEAD_LINES + 1]
    if section is None and not styled and _stands_over_work(head):
        section = Section.EXPERIENCE
    # Above the address stands what the person is, in whatever letters; what is dated
    # below it is a post that ends in its town.
    dated = any(begins_dated(x.text) for x in lines[position + 2 : position + 3])
    beside = position == 1 or (is_contact_line(following) and not dated)
    top = current is None and (position == 0 or (beside and _unknown(line)))
    return None if top and section is Section.OTHER else section


def _stands_over_work(lines: Sequence[SourceLine]) -> bool:
    """
    Whether the first line stands apart and says work in some trade, right above a post
    and its time: "Library experience" over "Archivist, Elm College", "2031 – 2033".
    """
    line, *below = lines
    alone = line.apart and not line.bullet and line.text[0].isupper()
    spans = [find_dates(x.text) for x in below if not x.bullet]
    dated = any(span and span.ranged for span in spans)
    return alone and dated and names_work_of_a_trade(line.text)


def _opened(line: SourceLine, section: Section) -> Part:
    """
    The part that *line* opens, with what it tells behind its heading.
    """
    inline = INLINE.match(line.text)
    words = section_of_heading(line.text)
    everyday = is_everyday_heading(line.text) and words is not Section.OTHER
    known = words is section and not everyday
    known = known or (inline is not None and words is None)
    known = known or is_career_break(line.text)
    if inline is None or section_of_heading(inline[1]) is not section:
        return Part(section, plain_heading(line.text), [], known)
    told = line.text if _LICENCE.match(line.text) else inline[2]
    rest = SourceLine(told, BlockKind.PARAGRAPH, line.page)
    return Part(section, plain_heading(inline[1]), [rest], known)


def _unknown(line: SourceLine) -> bool:
    """
    Whether no list knows the words of a line that looks like a heading.
    """
    return section_of_heading(line.text) is None


def _without_headings(
    header: list[SourceLine], parts: list[Part]
) -> tuple[list[SourceLine], list[Part]]:
    """
    Posts that stand under no heading that is known begin at the first line that dates
    one.
    """
    if any(part.section is Section.EXPERIENCE for part in parts):
        return header, parts
    header = [_without_job_label(line) for line in header]
    if (first := _first_post(header)) is not None:
        posts = Part(Section.EXPERIENCE, "", header[first:])
        return header[:first], [posts, *parts]
    for at, part in enumerate(parts):
        first = _first_post(part.lines) if part.section is Section.OTHER else None
        if first is not None:
            posts = Part(Section.EXPERIENCE, "", part.lines[first:])
            part.lines = part.lines[:first]
            return header, [*parts[: at + 1], posts, *parts[at + 1 :]]
    return header, parts


def _first_post(lines: Sequence[SourceLine]) -> int | None:
    """
    Which of the lines is the first to date a post.
    """
    alone = sum(1 for line in lines if _only_a_range(line.text))
    for position, line in enumerate(lines):
        span = find_dates(line.text)
        rest = line.text[: span.begin] + line.text[span.stop :] if span else ""
        above_post = _only_a_range(line.text) and alone > 1
        if span and span.ranged and (title_score(rest) or above_post):
            return _begun_above(lines, position)
    return None


def _begun_above(lines: Sequence[SourceLine], dates: int) -> int:
    """
    Where the post begins that is dated by a line of nothing but *dates*: at what it is
    called, if that stands first below an empty line.
    """
    if not _only_a_range(lines[dates].text):
        return dates
    near = range(dates, max(dates - _HEAD_LINES, 0), -1)
    begun = next((i for i in near if lines[i].apart), dates)
    named = any(title_score(x.text) for x in lines[begun:dates])
    return begun if named else dates


def _only_a_range(text: str) -> bool:
    """
    Whether a line says from when to when and nothing else.
    """
    span = find_dates(text)
    rest = text[: span.begin] + text[span.stop :] if span else ""
    return span is not None and span.ranged and not any(map(str.isalpha, rest))


def _without_job_label(line: SourceLine) -> SourceLine:
    """
    "Current job: Clerk, Acme. Since 2020." as the head that it is.
    """
    label = _JOB_LABEL.match(line.text)
    if label is None:
        return line
    told = line.text[label.end() :].rstrip(" .")
    return replace(
        line, text=re.sub(r"\. (?=(?:since |from )?\S*\d|Since )", ", ", told)
    )
