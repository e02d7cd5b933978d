"""
A tailored resume as data: sections of entries of lines, each of them the person's own.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from resumate.domain.resume import Contact, LineKind, ResumeLine, Role, Section


@dataclass(frozen=True, slots=True)
class TailoredLine:
    """
    A line of the resume, as it stands in the tailored one.
    """

    line: ResumeLine
    text: str
    """The line word for word; items of a list of skills may stand in another order."""
    answers: tuple[str, ...] = ()
    """Ids of the requirements that it answers."""


@dataclass(frozen=True, slots=True)
class TailoredEntry:
    """
    A post, a course of study, a project: its head, and the lines chosen under it.
    """

    lines: tuple[TailoredLine, ...]
    role: Role | None = None

    @property
    def head(self) -> tuple[TailoredLine, ...]:
        """
        What names the entry and dates it.
        """
        return tuple(one for one in self.lines if one.line.kind is LineKind.ENTRY)

    @property
    def body(self) -> tuple[TailoredLine, ...]:
        """
        What is told under the head.
        """
        return tuple(one for one in self.lines if one.line.kind is not LineKind.ENTRY)


@dataclass(frozen=True, slots=True)
class TailoredSection:
    """
    Entries of one section; what stands under no head is an entry without one.
    """

    section: Section
    entries: tuple[TailoredEntry, ...]
    heading: str = ""
    """What the person calls it; "" where that is not known."""


@dataclass(frozen=True, slots=True)
class TailoredResume:
    """
    The person's resume for one posting: nothing added, nothing reworded.
    """

    contact: Contact
    language: str
    """ISO 639-1 code of the resume's lines: a resume is not translated."""
    sections: tuple[TailoredSection, ...]
    original: tuple[ResumeLine, ...]
    """All lines of the resume that it was made from, in their order."""
    title: str | None = None
    """The post that it is for."""
    company: str | None = None

    @property
    def lines(self) -> Iterator[TailoredLine]:
        """
        Every line that stands in it, from top to bottom.
        """
        for section in self.sections:
            for entry in section.entries:
                yield from entry.lines
