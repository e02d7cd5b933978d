"""
From the text of a file to the resume in it.
"""

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from resumate.domain.errors import NotAResumeError
from resumate.domain.extracted_text import ExtractedText, Page, TextBlock
from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.detecting import detect_language
from resumate.domain.language.spelling import mistyped
from resumate.domain.language.steering import orders
from resumate.domain.reading.contact.address import is_street_of
from resumate.domain.reading.contact.contact import contact_of
from resumate.domain.reading.entries.entry import is_own_work
from resumate.domain.reading.judgement import is_resume
from resumate.domain.reading.lines.headings import plain_heading, sections_named
from resumate.domain.reading.lines.source import SourceLine, source_lines
from resumate.domain.reading.resume_lines.client_projects import under_employers
from resumate.domain.reading.resume_lines.draft_line import DraftLine
from resumate.domain.reading.resume_lines.header import header_lines
from resumate.domain.reading.resume_lines.named_posts import (
    is_of_now,
    under_named_posts,
)
from resumate.domain.reading.resume_lines.part_lines import lines_of_part, role_of
from resumate.domain.reading.sections.cover_letter import without_letter
from resumate.domain.reading.sections.europass import in_usual_order
from resumate.domain.reading.sections.part import Part
from resumate.domain.reading.sections.sections import parts_of
from resumate.domain.resume import (
    Contact,
    Heading,
    LineKind,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

LONGEST_HEADER = 8
LONGEST_TOP = 14
"""Lines in which who and where somebody is stands, if no heading ends them."""
ENOUGH_WORDS = 40
"""From here on the running text alone tells the language."""
_LEFT_OUT = "The file also holds a cover letter: it was left out."


@dataclass(slots=True)
class _Numbering:
    """
    Gives roles and lines their ids in reading order.
    """

    roles: list[Role]
    lines: list[ResumeLine]

    def add(self, drafts: Sequence[DraftLine]) -> None:
        """
        Takes the lines of a section in; each new entry with a role makes a new role.
        """
        ids: dict[int, str] = {}
        for draft in drafts:
            role_id = self._role_id(draft, ids) if draft.entry else None
            self.lines.append(
                ResumeLine(
                    f"L{len(self.lines) + 1}",
                    draft.text,
                    draft.section,
                    role_id,
                    draft.page,
                    draft.kind,
                )
            )

    def _role_id(self, draft: DraftLine, ids: dict[int, str]) -> str | None:
        entry = draft.entry
        if entry is None:
            return None
        if id(entry) not in ids:
            role = role_of(entry, draft.section)
            if role is None:
                return None
            ids[id(entry)] = f"P{len(self.roles) + 1}"
            self.roles.append(replace(role, id=ids[id(entry)]))
        return ids[id(entry)]


def read_resume(text: ExtractedText) -> ResumeContent:
    """
    The resume that *text* holds, or NotAResumeError.
    """
    everything = in_usual_order(source_lines(text))
    lines, had_letter = without_letter(everything)
    header, parts = parts_of(lines)
    header = [*_with_addresses_whole(header)]
    contact = contact_of([*header[:LONGEST_TOP], *_personal(parts)], lines)
    header += _header_inside(header, parts, contact.name)
    numbering, of_now = _Numbering([], []), set[str]()
    numbering.add(header_lines(header, contact))
    for part in parts:
        part.lines = [line for line in part.lines if line.text != contact.name]
        first = len(numbering.lines)
        numbering.add(lines_of_part(part, contact))
        if is_of_now(part.heading):
            of_now.update(line.id for line in numbering.lines[first:])
    told, roles = under_employers(numbering.lines, numbering.roles)
    resume_lines = tuple(under_named_posts(told, roles, of_now))
    plain = "\n".join(line.text for line in everything)
    if not resume_lines or not is_resume(plain, contact, parts, roles):
        raise NotAResumeError
    content = ResumeContent(
        contact,
        roles,
        resume_lines,
        _language(parts, resume_lines),
        text.warnings,
        headings=tuple(_headings(parts)),
    )
    left_out = (_LEFT_OUT,) if had_letter else ()
    return replace(
        content,
        warnings=(*text.warnings, *left_out, *doubts(content)),
        confidence=_confidence(content, everything),
    )


def read_entry(text: str, section: Section) -> Role | None:
    """
    The role that one line names, read as an entry of that section; None if it names
    none.
    """
    alone = ExtractedText("text/plain", (Page(1, (TextBlock(text),)),))
    part = Part(section, section.value, source_lines(alone))
    drafts = lines_of_part(part, Contact())
    entries = [draft.entry for draft in drafts if draft.entry]
    return role_of(entries[0], section) if entries else None


def _header_inside(
    header: Sequence[SourceLine], parts: Sequence[Part], name: str | None
) -> list[SourceLine]:
    """
    Name and headline where a sidebar was read before them; taken out of its last part.
    """
    if name is None or any(name in line.text for line in header):
        return []
    for part in parts:
        texts = [line.text for line in part.lines]
        if name in texts and part.section is not Section.OTHER:
            start = texts.index(name)
            stop = start + (1 if len(texts) - start > LONGEST_HEADER else len(texts))
            inside = part.lines[start:stop]
            del part.lines[start:stop]
            return inside
    return []


def _with_addresses_whole(header: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """
    The lines, a street beside its town where that stands below it.
    """
    street = ""
    for line, town in itertools.zip_longest(header, header[1:]):
        told = f"{street}, {line.text}" if street else line.text
        street = told if town and is_street_of(line.text, town.text) else ""
        if not street:
            yield replace(line, text=told)


def headings_of(text: ExtractedText) -> tuple[tuple[str, Section], ...]:
    """
    The headings of a resume as they were read, with the sections they open.
    """
    _, parts = parts_of(source_lines(text))
    return tuple((plain_heading(part.heading), part.section) for part in parts)


def _headings(parts: Sequence[Part]) -> Iterator[Heading]:
    """
    The headings that are the only one of their section; one that no list knows, or that
    names two sections, says too little of what will stand below it.
    """
    times = Counter(part.section for part in parts if part.heading)
    for part in parts:
        text = plain_heading(part.heading)
        own = part.known and text and sections_named(text) == {part.section}
        if own and times[part.section] == 1 and part.section is not Section.OTHER:
            yield Heading(part.section, text)


def _personal(parts: Sequence[Part]) -> list[SourceLine]:
    """
    Lines under "Contact", "Personal information" and the like.
    """
    return [line for p in parts if p.section is Section.OTHER for line in p.lines][:20]


def _language(parts: Sequence[Part], lines: Sequence[ResumeLine]) -> str:
    """
    Told by headings and by what was done; names of firms and schools say little.
    """
    told = " ".join(line.text for line in lines if line.kind is not LineKind.ENTRY)
    if len(told.split()) < ENOUGH_WORDS:
        told = " ".join([*(part.heading for part in parts), *(x.text for x in lines)])
    return detect_language(told)


def doubts(content: ResumeContent) -> Iterator[str]:
    """
    What the person is asked to look at in what was read.
    """
    if content.contact.name is None:
        yield "No name was found: check the top of the file."
    if content.contact.email is None:
        yield "No e-mail address was found."
    sections = {line.section for line in content.lines}
    if Section.EXPERIENCE not in sections:
        yield "No work experience was found: check that it has a heading."
    unsure = [role for role in _posts(content) if not _complete(role)]
    if unsure:
        entries = "One entry" if len(unsure) == 1 else f"{len(unsure)} entries"
        which = ", ".join(f"“{_called(role)}”" for role in unsure[:_MOST_NAMED])
        which += ", …" if unsure[_MOST_NAMED:] else ""
        yield (
            f"{entries} could not be read fully ({which}):"
            " check employer, title and dates."
        )
    if any(orders(line.text) for line in content.lines):
        yield (
            "The resume contains text that tries to steer whoever writes the letter: "
            "letters leave it out."
        )
    told = "\n".join(line.text for line in content.lines)
    if words := mistyped(told, content.language):
        yield words


def _posts(content: ResumeContent) -> list[Role]:
    """
    The roles of work experience.
    """
    ids = {line.role for line in content.lines if line.section is Section.EXPERIENCE}
    return [role for role in content.roles if role.id in ids]


_MOST_NAMED = 3
_LONGEST_NAME = 60


def _called(role: Role) -> str:
    """
    By what the person knows a post again: its title, else its employer.
    """
    name = role.title or role.employer
    return name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME].rstrip()}…"


def _complete(role: Role) -> bool:
    alone = is_career_break(role.title) or is_own_work(role.title)
    return bool((role.employer or alone) and role.title and (role.start or role.end))


def _confidence(content: ResumeContent, lines: Sequence[SourceLine]) -> float:
    """
    How sure the reading is: the file's own doubts, and what a resume should have.
    """
    sure = sum(line.confidence for line in lines) / max(len(lines), 1)
    sections = {line.section for line in content.lines}
    sure -= 0.1 * (content.contact.name is None)
    sure -= 0.1 * (content.contact.email is None)
    sure -= 0.15 * (Section.EXPERIENCE not in sections)
    posts = _posts(content)
    unsure = sum(1 for role in posts if not _complete(role))
    sure -= 0.3 * unsure / len(posts) if posts else 0.15
    return round(min(max(sure, 0.05), 1.0), 2)
