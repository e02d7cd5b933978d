"""
A tailored resume as it stands on paper, before any file format.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from resumate.adapters.documents.exporters.layout import clean, safe_name
from resumate.adapters.documents.exporters.phrase import is_american
from resumate.adapters.documents.exporters.resume_words import (
    heading_of,
    name_of_resume,
)
from resumate.domain.language.regions import written_in
from resumate.domain.resume import LineKind, Section
from resumate.domain.tailoring import (
    TailoredEntry,
    TailoredLine,
    TailoredResume,
    TailoredSection,
)
from resumate.domain.tailoring.entry_head import head_of

_LONGEST_HEADLINE = 90
_LABEL = re.compile(r"^([^\W\d_][^:：,;.]{1,40}[:：])\s+(.+)$")
_COLUMN = re.compile(r"^(?P<paper>[^\W\d_][^:：,;.|]{1,60}) \| (?P<rest>[^|]+)$")
"""A paper in a column before what is told of it: "Licence | B, BE"."""
_CLASSES = re.compile(r"[A-Z]\w{0,2}(?:, ?[A-Z]\w{0,2})*")
_SHORT = 42
_FEWEST_SHORT = 3
_SIDE_BY_SIDE = frozenset({Section.SKILLS, Section.LANGUAGES, Section.INTERESTS})
BETWEEN = " · "
"""What parts short items that stand side by side."""


@dataclass(frozen=True, slots=True)
class LaidLine:
    """
    A bullet, or a paragraph; a label at its start stands out.
    """

    text: str
    bullet: bool = False
    label: str = ""

    @property
    def whole(self) -> str:
        """
        With its label.
        """
        return f"{self.label} {self.text}" if self.label else self.text


@dataclass(frozen=True, slots=True)
class LaidEntry:
    """
    An entry: what, when, where, and the lines under it; any may be empty.
    """

    title: str
    dates: str
    place: str
    lines: tuple[LaidLine, ...]


@dataclass(frozen=True, slots=True)
class LaidSection:
    """
    A section under its heading.
    """

    heading: str
    entries: tuple[LaidEntry, ...]


@dataclass(frozen=True, slots=True)
class ResumeLayout:
    """
    The parts of a resume from top to bottom.
    """

    language: str
    written_in: str
    """The language as the country of the person writes it: "en-GB"."""
    name: str
    headline: str
    contact: tuple[str, ...]
    sections: tuple[LaidSection, ...]
    filename: str
    """Without its extension."""
    american: bool
    """Whether the person lives in the United States: the paper is theirs."""


class HeadForm(Enum):
    """
    How the heads of a section's entries stand, all of them alike.
    """

    PARTS = "parts"
    """Title and dates, and where it was below."""
    LINE = "line"
    """All of it in one line, in that order; heads of studies stand as written then."""
    WRITTEN = "written"
    """As the file has them."""


def lay_out_resume(
    resume: TailoredResume, forms: Mapping[Section, HeadForm] | None = None
) -> ResumeLayout:
    """
    The resume with all its lines; headings are the person's, else those that readers of
    resumes know. The heads of entries have the form that *forms* says of their section,
    else in parts.
    """
    forms = forms or {}
    contact = resume.contact
    name = clean(contact.name or "")
    reach = (contact.email, contact.phone, contact.location, *contact.links)
    headline, sections = headline_of(resume)
    parts = (name_of_resume(resume.language), clean(resume.company or ""), name)
    return ResumeLayout(
        language=resume.language,
        written_in=written_in(resume.language, _told(resume)),
        name=name,
        headline=headline,
        contact=tuple(clean(part) for part in reach if part),
        sections=tuple(
            _section(section, resume.language, forms.get(section.section))
            for section in sections
        ),
        filename=" - ".join(filter(None, (safe_name(part) for part in parts))),
        american=resume.language == "en" and is_american(contact.location or ""),
    )


def _told(resume: TailoredResume) -> str:
    """
    All that tells of which country a resume is.
    """
    lines = (line.text for line in resume.original)
    return "\n".join([*resume.contact.reach, *lines])


def headline_of(
    resume: TailoredResume,
) -> tuple[str, tuple[TailoredSection, ...]]:
    """
    What stands under the name: the first line of the summary, if it is no sentence.
    """
    sections = resume.sections
    if not sections or sections[0].section is not Section.SUMMARY:
        return "", sections
    lines = list(sections[0].entries[0].lines)
    text = clean(lines[0].text)
    said = text.endswith(_ENDED) and not _SHORTENED.search(text)
    if said or len(text) > _LONGEST_HEADLINE:
        return "", sections
    rest = (TailoredEntry(tuple(lines[1:])), *sections[0].entries[1:])
    summary = replace(sections[0], entries=rest)
    return text, ((summary, *sections[1:]) if lines[1:] else sections[1:])


def _section(
    section: TailoredSection, language: str, form: HeadForm | None
) -> LaidSection:
    titles = [one.role.title for one in section.entries if one.role]
    # "Staff Nurse, Acute Ward" above its hospital reads as a post at that ward; a
    # project is called by its name, not by the part that was played in it.
    posts = section.section in {Section.EXPERIENCE, Section.VOLUNTEERING}
    place_first = section.section is Section.PROJECTS or (
        posts and any("," in title for title in titles)
    )
    # A head that names no place has nothing for a second line: then none has one.
    placeless = any(one.role and not one.role.employer for one in section.entries)
    form = form or HeadForm.PARTS
    if placeless and form is HeadForm.PARTS:
        form = HeadForm.LINE
    if form is HeadForm.LINE and not posts:
        form = HeadForm.WRITTEN
    heading = clean(section.heading) or heading_of(section.section, language)
    laid = tuple(
        _entry(entry, section.section, form, place_first=place_first)
        for entry in section.entries
    )
    return LaidSection(heading, tuple(_not_again(one, heading) for one in laid))


def _not_again(entry: LaidEntry, heading: str) -> LaidEntry:
    """
    *entry*, of which no label says the *heading* again: "Languages: English".
    """
    said = heading.casefold()
    lines = (
        replace(x, label="") if x.label.rstrip(":：").casefold() == said else x
        for x in entry.lines
    )
    return replace(entry, lines=tuple(lines))


def _entry(
    entry: TailoredEntry, section: Section, form: HeadForm, *, place_first: bool
) -> LaidEntry:
    lines = tuple(_lines(entry, section))
    if not entry.head:
        return LaidEntry("", "", "", lines)
    if section is Section.CERTIFICATIONS and len(entry.head) == 1 and not entry.role:
        # Side by side without marks, one may be read as who gave the one before.
        paper = LaidLine(_in_a_row(clean(entry.head[0].text)), bullet=True)
        return LaidEntry("", "", "", (paper, *lines))
    head = head_of(entry)
    title, place, dates = clean(head.title), clean(head.place), clean(head.dates)
    hangs = not entry.role and _WANTS_DATE.search(title)
    if place_first and place and entry.role:
        title, place = place, title
    written = entry.role and (form is HeadForm.WRITTEN or not dates)
    if hangs or written or (entry.role and form is HeadForm.LINE):
        # Without dates at its end, the first line is no head to most readers.
        parts = [title, place, dates]
        if hangs or written:
            parts = [clean(one.text) for one in entry.head]
        title, place, dates = " | ".join(filter(None, parts)), "", ""
        if len(title) > _LONGEST_HEADLINE:
            title, _, place = title.partition(" | ")
    return LaidEntry(title, dates, place, lines)


def _in_a_row(paper: str) -> str:
    """
    *paper* without the line that columns are shown by.
    """
    apart = _COLUMN.match(paper)
    if apart is None:
        return paper
    sign = ":" if _CLASSES.fullmatch(apart["rest"]) else ","
    return f"{apart['paper']}{sign} {apart['rest']}"


_ENDED = (".", "!", "?", ":")
_SHORTENED = re.compile(r"^[^.]*(?: [A-Za-zÄÖÜ]\.)+$")
"""A headline that ends in short words: "Sachbearbeiterin i. A."."""
_WANTS_DATE = re.compile(
    r"\b(?:until|till|since|from|by|in|expires?|bis|seit|ab|im)$", re.IGNORECASE
)
"""What a date may not be taken from: "CPC valid until"."""


def _lines(entry: TailoredEntry, section: Section) -> Iterator[LaidLine]:
    body = entry.body
    short = len(body) >= _FEWEST_SHORT and all(map(_is_short, body))
    if section in _SIDE_BY_SIDE and short:
        yield LaidLine(BETWEEN.join(clean(one.text) for one in body))
        return
    running: list[str] = []
    for one in body:
        if section is Section.SUMMARY and one.line.kind is LineKind.TEXT:
            if running and not running[-1].endswith(_ENDED):
                yield LaidLine(" ".join(running))
                running = []
            running.append(clean(one.text))
            continue
        if running:
            yield LaidLine(" ".join(running))
            running = []
        yield _laid(one, section)
    if running:
        yield LaidLine(" ".join(running))


def _is_short(one: TailoredLine) -> bool:
    text = clean(one.text)
    return len(text) <= _SHORT and not re.search(r"[:：;|]", text)


def _laid(one: TailoredLine, section: Section) -> LaidLine:
    text = clean(one.text)
    bullet = one.line.kind in {LineKind.BULLET, LineKind.TEXT} or (
        section is not Section.SUMMARY and one.line.kind is LineKind.ENTRY
    )
    label = _LABEL.match(text) if one.line.kind is LineKind.LIST else None
    if label:
        return LaidLine(label[2], label=label[1])
    return LaidLine(text, bullet=bullet)
