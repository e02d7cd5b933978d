"""
What is embedded for each line.
"""

import re
from collections.abc import Iterator, Mapping

from resumate.domain.chunk import Chunk
from resumate.domain.patterns import regex
from resumate.domain.resume import (
    LineKind,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

MAX_CHARACTERS = 600
"""Of a chunk with its context: about 150 tokens, well within what small models read."""
_MAX_LIST = 160
"""A longer list says too many things at once to be close to any one of them."""
_MAX_CONTEXT = 120

_SENTENCE_END = regex(r"(?<=[.!?。！？])\s+")
_ITEM_END = regex(r"(?<=[,;|•·、])\s*")
_SPACE = regex(r"(?<=\s)")

_NAMES: Mapping[str, Mapping[Section, str]] = {
    "en": {
        Section.SUMMARY: "Summary",
        Section.EDUCATION: "Education",
        Section.SKILLS: "Skills",
        Section.PROJECTS: "Project",
        Section.CERTIFICATIONS: "Certificate",
        Section.LANGUAGES: "Languages",
        Section.PUBLICATIONS: "Publication",
        Section.AWARDS: "Award",
        Section.VOLUNTEERING: "Volunteering",
        Section.INTERESTS: "Interests",
        Section.REFERENCES: "Reference",
    },
    "de": {
        Section.SUMMARY: "Profil",
        Section.EDUCATION: "Ausbildung",
        Section.SKILLS: "Kenntnisse",
        Section.PROJECTS: "Projekt",
        Section.CERTIFICATIONS: "Zertifikat",
        Section.LANGUAGES: "Sprachen",
        Section.PUBLICATIONS: "Veröffentlichung",
        Section.AWARDS: "Auszeichnung",
        Section.VOLUNTEERING: "Ehrenamt",
        Section.INTERESTS: "Interessen",
        Section.REFERENCES: "Referenz",
    },
    "fr": {
        Section.SUMMARY: "Profil",
        Section.EDUCATION: "Formation",
        Section.SKILLS: "Compétences",
        Section.PROJECTS: "Projet",
        Section.CERTIFICATIONS: "Certification",
        Section.LANGUAGES: "Langues",
        Section.VOLUNTEERING: "Bénévolat",
    },
    "es": {
        Section.SUMMARY: "Perfil",
        Section.EDUCATION: "Formación",
        Section.SKILLS: "Competencias",
        Section.PROJECTS: "Proyecto",
        Section.CERTIFICATIONS: "Certificado",
        Section.LANGUAGES: "Idiomas",
        Section.VOLUNTEERING: "Voluntariado",
    },
}
"""What stands before a line; experience says itself by its role."""


def chunk(content: ResumeContent) -> tuple[Chunk, ...]:
    """
    Each line as one chunk or more, with its section and role, in reading order.

    Every line is cited, every word of it stands in a chunk, and no chunk is longer than
    `MAX_CHARACTERS`.
    """
    pieces = [
        (line, worded)
        for line in content.lines
        for worded in _worded(line, content.role(line.role), content.language)
    ]
    return tuple(
        Chunk(position, text, (line.id,), line.section, line.role)
        for position, (line, text) in enumerate(pieces)
    )


def _worded(line: ResumeLine, role: Role | None, language: str) -> Iterator[str]:
    name = _NAMES.get(language, _NAMES["en"]).get(line.section, "")
    before = f"{name}: " if name else ""
    after = _role_of(line, role)
    text = " ".join(line.text.split())
    room = MAX_CHARACTERS - len(before) - len(after)
    if line.kind is LineKind.LIST:
        parts = _packed(text, _ITEM_END, min(_MAX_LIST, room))
    else:
        parts = _packed(text, _SENTENCE_END, room)
    for part in parts:
        yield f"{before}{part}{after}".strip() or line.section.value


def _role_of(line: ResumeLine, role: Role | None) -> str:
    # The head of an entry names its role itself.
    if role is None or line.kind is LineKind.ENTRY:
        return ""
    names = [n for n in (role.title, role.employer) if n and n not in line.text]
    told = ", ".join(" ".join(name.split()) for name in names)
    return f" ({told[:_MAX_CONTEXT]})" if told else ""


def _packed(text: str, end: re.Pattern[str], room: int) -> Iterator[str]:
    """
    *text* in parts of at most *room* characters, cut where *end* says if it can be.
    """
    if len(text) <= room:
        yield text
        return
    part = ""
    for unit in _units(text, end, room):
        if part and len(part) + len(unit) + 1 > room:
            yield part
            part = unit
        else:
            part = f"{part} {unit}" if part else unit
    yield part


def _units(text: str, end: re.Pattern[str], room: int) -> Iterator[str]:
    for unit in filter(None, (u.strip() for u in end.split(text))):
        if len(unit) <= room:
            yield unit
        elif end is not _SPACE:
            yield from _packed(unit, _SPACE, room)
        else:  # a word without end
            yield from (unit[i : i + room] for i in range(0, len(unit), room))
