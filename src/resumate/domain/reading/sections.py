"""
A resume cut into its header and its sections.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from resumate.domain.extracted_text import BlockKind
from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.dates import find_dates
from resumate.domain.language.folding import fold
from resumate.domain.language.name_kinds import title_score
from resumate.domain.language.places import is_place
from resumate.domain.language.skill_items import WEAK
from resumate.domain.patterns import regex
from resumate.domain.reading.broken_dates import with_dates_whole
from resumate.domain.reading.by_content import (
    name_papers,
    section_of_content,
    section_of_text,
)
from resumate.domain.reading.by_itself import DRIVING, is_unpaid_post
from resumate.domain.reading.contact import is_contact_line
from resumate.domain.reading.headings import (
    begins_heading,
    is_everyday_heading,
    names_work_of_a_trade,
    plain_heading,
    section_of_heading,
)
from resumate.domain.reading.opening import INLINE, section_opened
from resumate.domain.reading.part import CODE_WORDS, WITH_ENTRIES, Part
from resumate.domain.reading.rows import with_rows_parted
from resumate.domain.reading.sentences import sentences
from resumate.domain.reading.source import SourceLine
from resumate.domain.reading.told_fields import lists_projects
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
_LOOSE = frozenset(
    {Section.OTHER, Section.SKILLS, Section.LANGUAGES, Section.INTERESTS}
)
"""Sections in which unpaid work is told that found no other."""
_PAPERS = regex(
    r"tickets|cards|licen[cs]es|certificates|certifications|zertifikate|scheine",
    re.IGNORECASE,
)
"""Labels that only say that papers follow."""
_LICENCE = regex(
    r"(?:führer(?:schein|ausweis)|fahrausweis)\b|driv(?:ing|er['’]?s?) licen[cs]e\b|"
    r"permis de conduire\b|(?:carn[eé]|permiso) de conducir\b",
    re.IGNORECASE,
)
"""A label that is the paper itself: "Führerschein: B, BE"."""
_OF_A_LIFE = frozenset({Section.EXPERIENCE, Section.EDUCATION, Section.VOLUNTEERING})
_JOB_LABEL = regex(
    r"^(?:current|present|previous|last|past|other|first) (?:job|post|role|"
    r"position|work|"
    r"employer)s?\s*:\s*",
    re.IGNORECASE,
)
_ON_REQUEST = regex(
    r"(?:references?|referees?|referenzen|zeugnisse)\b.{0,40}\b(?:on|upon|auf)"
    r" (?:request|anfrage|wunsch)\W*",
    re.IGNORECASE,
)
"""A sentence that stands anywhere, and belongs to no section."""
_WEAK = regex(WEAK, re.IGNORECASE)
_HOW_LONG = regex(r"\D{0,12}\d[\d.,]*\+? (?:years?|yrs?|jahre)\b", re.IGNORECASE)
""""Total experience: 7 years" names no post."""
_MIN_STYLED = 3
_HEAD_LINES = 3
"""Lines, at the most, of a post with its employer above the dates, and these."""
_OF_PAPERS = frozenset({Section.SKILLS, Section.CERTIFICATIONS})
_OF_YEAR = regex(r"(?:\d\d?[./])?(?:19|20)\d\d\t\D")
"""A year in a column of its own before what was passed or learnt in it."""


def parts_of(lines: Sequence[SourceLine]) -> tuple[list[SourceLine], list[Part]]:
    """
    The header, and the sections in reading order.
    """
    lines = [*with_rows_parted([*with_dates_whole(lines)])]
    lines = list(_without_repeated(list(_whole_headings([*_headings_above(lines)]))))
    styled = sum(1 for line in lines if line.kind is BlockKind.HEADING)
    header: list[SourceLine] = []
    parts: list[Part] = []
    lines = [piece for line in lines for piece in _labelled_pieces(line)]
    times = Counter(fold(line.text) for line in lines)
    opened: Part | None = None
    for position, line in enumerate(lines):
        current = opened.section if opened else None
        if part := _by_itself(line, current):
            parts.append(part)
            continue
        unpaid = _unpaid_posts(line) if current in _LOOSE else []
        if opened and unpaid:
            parts += unpaid
            opened.lines += _without_unpaid(line)
            continue
        if opened and _heads_nothing(lines, position):
            opened.lines.append(replace(line, kind=BlockKind.PARAGRAPH))
            continue
        section = _section_at(
            lines,
            position,
            current,
            styled=styled >= _MIN_STYLED,
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
    parts = [one for part in parts for one in _papers_apart(part)]
    parts = [one for part in parts for one in _career_apart(part)]
    _tell_by_content(parts)
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
    dated = any(_begins_dated(x.text) for x in lines[position + 2 : position + 3])
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


def _headings_above(lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """
    The lines; where the sections of a life have their headings beside them, as the
    first cell of a row, each heading stands above its row. One of the two may stand
    above its rows already, if most others are beside theirs.
    """
    beside = [_heading_beside(line) for line in lines]
    told = {section_of_heading(heading) for heading in beside if heading}
    above = {section_of_heading(line.text) for line in lines if "\t" not in line.text}
    most = len(told) >= 3 and told & {Section.EXPERIENCE, Section.EDUCATION}
    if not {Section.EXPERIENCE, Section.EDUCATION} <= (told | above if most else told):
        yield from lines
        return
    for line, heading in zip(lines, beside, strict=True):
        if not heading:
            yield line
            continue
        yield replace(line, text=heading, kind=BlockKind.HEADING)
        rest = line.text.partition("\t")[2]
        yield replace(line, text=rest, kind=BlockKind.PARAGRAPH, apart=False)


def _heading_beside(line: SourceLine) -> str:
    """
    The heading that the first cell of a row is, or nothing.
    """
    cell, tab, _ = line.text.partition("\t")
    heads = tab and not line.bullet and section_of_heading(cell) is not None
    return cell if heads else ""


def _heads_nothing(lines: Sequence[SourceLine], position: int) -> bool:
    """
    Whether an unknown heading has another one, or nothing, below or above it: capitals
    in a row are items of what stands above them ("PMP", "CCNA").
    """
    if not _is_strange(lines[position]):
        return False
    below = lines[position + 1] if position + 1 < len(lines) else None
    if below is None or below.kind is BlockKind.HEADING:
        return True
    return position > 0 and _is_strange(lines[position - 1])


def _is_strange(line: SourceLine) -> bool:
    return line.kind is BlockKind.HEADING and section_of_heading(line.text) is None


def _whole_headings(lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """
    The lines, a heading of two rows made one; what stands beside it follows.
    """
    held: SourceLine | None = None
    for line in [*lines, None]:
        above, below = (
            x.text.partition("\t") if x else ("", "", "") for x in (held, line)
        )
        if held and line and begins_heading(above[0], below[0]):
            yield replace(held, text=f"{above[0]} {below[0]}", kind=BlockKind.HEADING)
            rest = f"{above[2]} {below[2]}".strip()
            held = replace(line, text=rest) if any(map(str.isalnum, rest)) else None
            continue
        if held:
            yield held
        held = line


def _without_repeated(lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """
    The lines without the headings that stand in each post alike ("Job profile"): they
    open a part of the post, and no section.
    """
    times = Counter(fold(line.text) for line in lines if line.kind is BlockKind.HEADING)
    for line in lines:
        heading = line.kind is BlockKind.HEADING and times[fold(line.text)] > 1
        if heading and section_of_heading(line.text) not in WITH_ENTRIES:
            continue
        yield line


def _unknown(line: SourceLine) -> bool:
    """
    Whether no list knows the words of a line that looks like a heading.
    """
    return section_of_heading(line.text) is None


def _labelled_pieces(line: SourceLine) -> Iterator[SourceLine]:
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


def _by_itself(line: SourceLine, current: Section | None) -> Part | None:
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


def _unpaid_posts(line: SourceLine) -> list[Part]:
    """
    The sentences of a line that tell of unpaid work, each a section by itself.
    """
    told = [_UNPAID_LABEL.sub("", s) for s in _told(line) if is_unpaid_post(s)]
    plain = BlockKind.PARAGRAPH
    lines = (replace(line, text=t.rstrip("."), kind=plain) for t in told)
    return [Part(Section.VOLUNTEERING, "", [line]) for line in lines]


def _without_unpaid(line: SourceLine) -> list[SourceLine]:
    rest = " ".join(s for s in _told(line) if not is_unpaid_post(s))
    return [replace(line, text=rest)] if rest else []


def _told(line: SourceLine) -> list[str]:
    """
    What a line without columns tells, point by point.
    """
    if "\t" in line.text:
        return []
    told = [t for s in sentences(line.text) for t in s.split("; ")]
    return [piece for t in told for piece in _behind_licence(t)]


def _behind_licence(text: str) -> list[str]:
    """
    "Führerschein B, Sanitäterin (ehrenamtlich seit 2013)" as the two that it is.
    """
    first, _, rest = text.partition(", ")
    return [first, rest] if rest and DRIVING.search(first) else [text]


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


def _tell_by_content(parts: Sequence[Part]) -> None:
    """
    Gives the parts their section whose heading is unknown or an everyday word.
    """
    top = True
    worked = any(part.known and part.section is Section.EXPERIENCE for part in parts)
    for part in parts:
        if any(lists_projects(line.text) for line in part.lines[:1]):
            part.section, part.known = Section.PROJECTS, True
        if not part.known:
            told = section_of_content(part.heading, part.lines)
            headed = part.section is not Section.OTHER
            told = None if headed and worked and told is Section.EXPERIENCE else told
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


def _career_apart(part: Part) -> Iterator[Part]:
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
    span = find_dates(line.text)
    dated = span is not None and span.ranged and not span.begin
    return dated and "\t" in line.text and title_score(line.text) > 0


_FEWEST_ROWS = 2


def _papers_apart(part: Part) -> Iterator[Part]:
    """
    The part; rows that open with a year, in the block right below what somebody can,
    are papers, and a line among them that has none is the rest of the row above.
    """
    ends = (at for at, line in enumerate(part.lines) if at and line.apart)
    end = next(ends, len(part.lines))
    dated = [line for line in part.lines[:end] if _OF_YEAR.match(line.text)]
    few = len(dated) < _MIN_STYLED or 3 * len(dated) < 2 * end
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


def _begins_dated(text: str) -> bool:
    """
    Whether a line says first of all from when to when.
    """
    span = find_dates(text)
    return span is not None and span.ranged and not span.begin


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
