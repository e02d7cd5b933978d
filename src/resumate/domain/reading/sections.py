"""
A resume cut into its header and its sections.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from resumate.domain.extracted_text import BlockKind
from resumate.domain.language.dates import find_dates
from resumate.domain.language.folding import fold
from resumate.domain.language.name_kinds import title_score
from resumate.domain.patterns import regex
from resumate.domain.reading.address import says_where
from resumate.domain.reading.by_content import section_of_content, section_of_text
from resumate.domain.reading.contact import is_contact_line
from resumate.domain.reading.headings import (
    begins_heading,
    is_everyday_heading,
    is_subheading,
    plain_heading,
    section_of_heading,
)
from resumate.domain.reading.sentences import sentences
from resumate.domain.reading.source import SourceLine
from resumate.domain.resume import Section

WITH_ENTRIES = frozenset(
    {
        Section.EXPERIENCE,
        Section.EDUCATION,
        Section.PROJECTS,
        Section.VOLUNTEERING,
        Section.CERTIFICATIONS,
        Section.AWARDS,
        Section.PUBLICATIONS,
    }
)
"""Sections made of entries with dates."""

CODE_WORDS = regex(
    r"\b(?:python|java|javascript|typescript|sql|c\+\+|c#|html|css|php|ruby|rust|kotlin"
    r"|swift|golang|matlab|scala|bash)\b",
    re.IGNORECASE,
)
_SPOKEN = regex(
    r"\b(?:english|german|french|spanish|portuguese|italian|dutch|russian|polish|arabic"
    r"|chinese|mandarin|hindi|urdu|japanese|korean|turkish|ukrainian|swedish|danish"
    r"|deutsch|englisch|französisch|spanisch|anglais|français|allemand|espagnol|inglés"
    r"|español|francés|alemán|native|bilingual|fluent|mother tongue|[abc][12])\b",
    re.IGNORECASE,
)
_SALUTATION = regex(
    r"(?:dear\b.{0,60}|sehr geehrte.{0,80}|madame, monsieur|estimad[oa]s?\b.{0,60}"
    r"|to whom it may concern)[,:]?$",
    re.IGNORECASE,
)
_INLINE = regex(r"^([^:：]{3,40})\s*[:：]\s+(\S.*)$")
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
_PAPERS = regex(
    r"tickets|cards|licen[cs]es|certificates|certifications|zertifikate|scheine",
    re.IGNORECASE,
)
"""Labels that only say that papers follow."""
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
_HOW_LONG = regex(r"\D{0,12}\d[\d.,]*\+? (?:years?|yrs?|jahre)\b", re.IGNORECASE)
""""Total experience: 7 years" names no post."""
_MIN_STYLED = 3


@dataclass(slots=True)
class Part:
    """
    A heading and the lines under it; the header of a resume has no heading.
    """

    section: Section
    heading: str
    lines: list[SourceLine]
    known: bool = True
    """Whether the words of its heading told the section."""


def parts_of(lines: Sequence[SourceLine]) -> tuple[list[SourceLine], list[Part]]:
    """
    The header, and the sections in reading order.
    """
    lines = list(_without_repeated(list(_whole_headings(lines))))
    styled = sum(1 for line in lines if line.kind is BlockKind.HEADING)
    header: list[SourceLine] = []
    parts: list[Part] = []
    lines = [piece for line in lines for piece in _labelled_pieces(line)]
    opened: Part | None = None
    for position, line in enumerate(lines):
        current = opened.section if opened else None
        if _ON_REQUEST.fullmatch(line.text):
            parts.append(Part(Section.REFERENCES, "", [line]))
            continue
        if current in {None, Section.OTHER} and (part := _of_one_line(line)):
            parts.append(part)
            continue
        following = lines[position + 1].text if position + 1 < len(lines) else ""
        section = _opened(line, current, following, styled=styled >= _MIN_STYLED)
        # Above the address stands what the person is, in whatever letters.
        beside = position == 1 or is_contact_line(following)
        top = opened is None and (position == 0 or (beside and _unknown(line)))
        if section is None or (top and section is Section.OTHER):
            (opened.lines if opened else header).append(line)
            continue
        inline = _INLINE.match(line.text)
        words = section_of_heading(line.text)
        everyday = is_everyday_heading(line.text) and words is not Section.OTHER
        known = words is section and not everyday
        known = known or (inline is not None and words is None)
        opened = Part(section, plain_heading(line.text), [], known)
        parts.append(opened)
        if inline and section_of_heading(inline[1]) is section:
            opened.heading = plain_heading(inline[1])
            rest = SourceLine(inline[2], BlockKind.PARAGRAPH, line.page)
            if _HOW_LONG.match(rest.text):
                parts.insert(-1, Part(Section.SUMMARY, "", [line]))
            else:
                opened.lines.append(rest)
    _tell_by_content(parts)
    return _without_headings(header, parts)


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
    if section is not Section.VOLUNTEERING and not _PAPERS.fullmatch(label[1].strip()):
        text = f"{label[1]}: {text}"
    return Part(section, plain_heading(label[1]), [replace(line, text=text)])


def _tell_by_content(parts: Sequence[Part]) -> None:
    """
    Gives the parts their section whose heading is unknown or an everyday word.
    """
    top = True
    for part in parts:
        if not part.known:
            told = section_of_content(part.heading, part.lines)
            if told is None and part.section is Section.OTHER:
                told = section_of_text(part.lines, top=top)
            part.section = told or part.section
        top = top and part.section not in _OF_A_LIFE


def _without_headings(
    header: list[SourceLine], parts: list[Part]
) -> tuple[list[SourceLine], list[Part]]:
    """
    Posts that stand under no heading at all begin at the first line that dates one.
    """
    if any(part.section is Section.EXPERIENCE for part in parts):
        return header, parts
    header = [_without_job_label(line) for line in header]
    alone = sum(1 for line in header if _only_a_range(line.text))
    for position, line in enumerate(header):
        span = find_dates(line.text)
        rest = line.text[: span.begin] + line.text[span.stop :] if span else ""
        above_post = _only_a_range(line.text) and alone > 1
        if span and span.ranged and (title_score(rest) or above_post):
            posts = Part(Section.EXPERIENCE, "", header[position:])
            return header[:position], [posts, *parts]
    return header, parts


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


def _opened(  # noqa: PLR0911
    line: SourceLine, current: Section | None, following: str, *, styled: bool
) -> Section | None:
    """
    The section that *line* opens where *current* is open, or None.
    """
    if line.kind is BlockKind.HEADING:
        entry = _is_entry_like(line.text) or says_where(line.text)
        return section_of_heading(line.text) or (None if entry else Section.OTHER)
    if line.bullet or "\t" in line.text:
        return None
    section = section_of_heading(line.text)
    if section is None:
        return _inline_section(line.text, current)
    marked = line.text.isupper() or line.text.rstrip().endswith((":", "："))
    if is_subheading(line.text) and current in WITH_ENTRIES and not line.text.isupper():
        return None
    weak = is_everyday_heading(line.text)
    if weak and (styled or not marked):
        return None
    if not marked and styled and current is Section.SKILLS:
        return section if _is_other_list(section, following) else None
    if styled and not marked and _mixed(line.text):
        return None
    if section is Section.LANGUAGES and CODE_WORDS.search(following):
        return None if current is Section.SKILLS else Section.SKILLS
    return section


def _is_other_list(section: Section, following: str) -> bool:
    """
    Whether a plain line among the skills opens a list of its own below them.
    """
    if section is Section.LANGUAGES:
        return bool(_SPOKEN.search(following))
    return section not in {Section.SKILLS, Section.PROJECTS, Section.OTHER}


def _mixed(text: str) -> bool:
    """
    Whether a line is written like text ("Training of Trainers"), not like a title.
    """
    return len(plain_heading(text).split()) > 3


def _is_entry_like(text: str) -> bool:
    return find_dates(text) is not None


def _inline_section(text: str, current: Section | None) -> Section | None:
    """
    "Skills: Python, SQL" opens a section where no section with entries is open.
    """
    inline = _INLINE.match(text)
    if inline is None or current in {
        Section.EXPERIENCE,
        Section.PROJECTS,
        Section.SKILLS,
    }:
        return None
    if current in WITH_ENTRIES and is_subheading(inline[1]):
        return None
    label = plain_heading(inline[1])
    if is_everyday_heading(label) or len(label.split()) > 3:
        return None
    section = section_of_heading(label)
    if section in {None, Section.OTHER, Section.SUMMARY} or is_contact_line(text):
        return None
    if section is Section.LANGUAGES and CODE_WORDS.search(inline[2]):
        return None
    return section


def without_letter(lines: Sequence[SourceLine]) -> tuple[list[SourceLine], bool]:
    """
    The lines without a cover letter that shares the file, and whether there was one.
    """
    kept: list[SourceLine] = []
    in_letter = False
    found = False
    for line in lines:
        if _SALUTATION.fullmatch(line.text.strip()) and len(kept) > 12:
            in_letter = found = True
            kept = list(_without_address(kept, line.page))
        elif in_letter and section_of_heading(line.text) is not None:
            in_letter = False
        if not in_letter:
            kept.append(line)
    return kept, found


def _without_address(kept: Sequence[SourceLine], page: int) -> Iterator[SourceLine]:
    """
    The lines before a letter, without the address on its top.
    """
    on_page = [line for line in kept if line.page == page]
    short = len(on_page) <= 8 and not any(line.bullet for line in on_page)
    yield from (line for line in kept if not (short and line.page == page))
