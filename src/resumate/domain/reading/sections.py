"""
A resume cut into its header and its sections.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from resumate.domain.extracted_text import BlockKind
from resumate.domain.reading.contact import is_contact_line
from resumate.domain.reading.dates import find_dates
from resumate.domain.reading.headings import (
    is_everyday_heading,
    is_subheading,
    plain_heading,
    section_of_heading,
)
from resumate.domain.reading.source import SourceLine
from resumate.domain.reading.vocabulary import title_score
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

CODE_WORDS = re.compile(
    r"\b(?:python|java|javascript|typescript|sql|c\+\+|c#|html|css|php|ruby|rust|kotlin"
    r"|swift|golang|matlab|scala|bash)\b",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    r"\b(?:english|german|french|spanish|portuguese|italian|dutch|russian|polish|arabic"
    r"|chinese|mandarin|hindi|urdu|japanese|korean|turkish|ukrainian|swedish|danish"
    r"|deutsch|englisch|französisch|spanisch|anglais|français|allemand|espagnol|inglés"
    r"|español|francés|alemán|native|bilingual|fluent|mother tongue|[abc][12])\b",
    re.IGNORECASE,
)
_SALUTATION = re.compile(
    r"(?:dear\b.{0,60}|sehr geehrte.{0,80}|madame, monsieur|estimad[oa]s?\b.{0,60}"
    r"|to whom it may concern)[,:]?$",
    re.IGNORECASE,
)
_INLINE = re.compile(r"^([^:：]{3,40})\s*[:：]\s+(\S.*)$")
_JOB_LABEL = re.compile(
    r"^(?:current|present|previous|last|past|other|first) (?:job|post|role|"
    r"position|work|"
    r"employer)s?\s*:\s*",
    re.IGNORECASE,
)
_MIN_STYLED = 3


@dataclass(slots=True)
class Part:
    """
    A heading and the lines under it; the header of a resume has no heading.
    """

    section: Section
    heading: str
    lines: list[SourceLine]


def parts_of(lines: Sequence[SourceLine]) -> tuple[list[SourceLine], list[Part]]:
    """
    The header, and the sections in reading order.
    """
    styled = sum(1 for line in lines if line.kind is BlockKind.HEADING)
    header: list[SourceLine] = []
    parts: list[Part] = []
    for position, line in enumerate(lines):
        current = parts[-1].section if parts else None
        following = lines[position + 1].text if position + 1 < len(lines) else ""
        section = _opened(line, current, following, styled=styled >= _MIN_STYLED)
        # Above the address stands what the person is, in whatever letters.
        top = not parts and (position == 0 or is_contact_line(following))
        if section is None or (top and section is Section.OTHER):
            (parts[-1].lines if parts else header).append(line)
            continue
        inline = _INLINE.match(line.text)
        parts.append(Part(section, plain_heading(line.text), []))
        if inline and section_of_heading(inline[1]) is section:
            parts[-1].heading = plain_heading(inline[1])
            rest = SourceLine(inline[2], BlockKind.PARAGRAPH, line.page)
            parts[-1].lines.append(rest)
    return _without_headings(header, parts)


def _without_headings(
    header: list[SourceLine], parts: list[Part]
) -> tuple[list[SourceLine], list[Part]]:
    """
    Posts that stand under no heading at all begin at the first line that dates one.
    """
    if any(part.section is Section.EXPERIENCE for part in parts):
        return header, parts
    header = [_without_job_label(line) for line in header]
    for position, line in enumerate(header):
        span = find_dates(line.text)
        rest = line.text[: span.begin] + line.text[span.stop :] if span else ""
        if span and span.ranged and title_score(rest):
            posts = Part(Section.EXPERIENCE, "", header[position:])
            return header[:position], [posts, *parts]
    return header, parts


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
        return section_of_heading(line.text) or (
            None if _is_entry_like(line.text) else Section.OTHER
        )
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
