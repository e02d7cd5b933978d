"""
A resume: who, when, where, and the lines a letter may cite.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from resumate.domain.ids import OwnerId, ResumeId


class Section(StrEnum):
    """
    The part of a resume that a line stands in.
    """

    SUMMARY = "summary"
    EXPERIENCE = "experience"
    EDUCATION = "education"
    SKILLS = "skills"
    PROJECTS = "projects"
    CERTIFICATIONS = "certifications"
    LANGUAGES = "languages"
    PUBLICATIONS = "publications"
    AWARDS = "awards"
    VOLUNTEERING = "volunteering"
    INTERESTS = "interests"
    REFERENCES = "references"
    OTHER = "other"


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """
    A year, or a month of a year, as resumes give them; prints ``2021`` or ``2021-03``.
    """

    year: int
    month: int | None = None

    def __str__(self) -> str:
        return f"{self.year:04d}" + (f"-{self.month:02d}" if self.month else "")

    def in_order(self, unsaid: int) -> tuple[int, int]:
        """
        Year and month, to compare; the month *unsaid* where only the year is told.
        """
        return self.year, self.month or unsaid


@dataclass(frozen=True, slots=True)
class Role:
    """
    One post held (or course of study): where, as what, from when to when.
    """

    id: str
    """``P1``, ``P2``, … in reading order."""
    employer: str
    title: str
    start: PartialDate | None = None
    end: PartialDate | None = None
    current: bool = False
    """Whether the resume says that it goes on ("Present")."""
    original: "Role | None" = None
    """The post as it was read from the file, where the person corrected it."""
    corrected_at: datetime | None = None
    """When the person last said how it was."""


class LineKind(StrEnum):
    """
    What a line is: the head of an entry, a bullet under one, running text, or a list.
    """

    ENTRY = "entry"
    """Names a post, a degree, a project or a certificate, with its dates."""
    BULLET = "bullet"
    """Says one thing done, held or reached under an entry."""
    TEXT = "text"
    """A sentence of running text (a summary)."""
    LIST = "list"
    """Items side by side: skills, languages, tools."""


@dataclass(frozen=True, slots=True)
class ResumeLine:
    """
    One bullet, sentence or entry: the unit that a letter cites.
    """

    id: str
    """``L1``, ``L2``, … in reading order; ``F1``, ``F2``, … for confirmed facts."""
    text: str
    section: Section
    role: str | None = None
    """The `Role.id` that the line stands under."""
    page: int = 1
    kind: LineKind = LineKind.TEXT
    confirmed_at: datetime | None = None
    """When the person stated it themselves; None for what the file says."""
    original: str | None = None
    """What was read from the file, where the person corrected it."""
    corrected_at: datetime | None = None
    """When the person last said how it reads."""
    placed_at: datetime | None = None
    """When the person last said under which post it stands."""


@dataclass(frozen=True, slots=True)
class Contact:
    """
    How to reach the person.
    """

    name: str | None = None
    email: str | None = None
    phone: str | None = None
    links: tuple[str, ...] = ()
    location: str | None = None
    """The town or address, as the head of the resume gives it."""
    original: "Contact | None" = None
    """What was read from the file, where the person corrected it."""
    corrected_at: datetime | None = None
    """When the person last said how they are reached."""

    @property
    def reach(self) -> tuple[str, ...]:
        """
        What is known of where and how they are reached.
        """
        parts = (self.location, self.phone, self.email, *self.links)
        return tuple(part for part in parts if part)


class ResumeStatus(StrEnum):
    """
    How far the reading of an uploaded file has come.
    """

    READING = "reading"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Problem:
    """
    Why something failed: a stable code, and a sentence that says what to do.
    """

    code: str
    detail: str


@dataclass(frozen=True, slots=True)
class Heading:
    """
    What the person calls a section of their resume.
    """

    section: Section
    text: str


@dataclass(frozen=True, slots=True)
class ResumeContent:
    """
    What was read from a file: pure text and structure, nobody's yet.
    """

    contact: Contact
    roles: tuple[Role, ...]
    lines: tuple[ResumeLine, ...]
    language: str
    """ISO 639-1 code of the language that most lines are written in."""
    warnings: tuple[str, ...] = ()
    confidence: float = 1.0
    """How sure the reading is, in [0, 1]."""
    headings: tuple[Heading, ...] = ()
    """Those that are the only one of their section, and say no other's name."""

    def role(self, role_id: str | None) -> Role | None:
        """
        The role with that id, if there is one.
        """
        return next((role for role in self.roles if role.id == role_id), None)

    def line(self, line_id: str) -> ResumeLine | None:
        """
        The line with that id, if there is one.
        """
        return next((line for line in self.lines if line.id == line_id), None)


NOTHING_READ = ResumeContent(Contact(), (), (), "en")


@dataclass(frozen=True, slots=True)
class Resume:
    """
    One uploaded document of one owner, and what was read from it.
    """

    id: ResumeId
    owner: OwnerId
    filename: str
    uploaded_at: datetime
    status: ResumeStatus
    content: ResumeContent = NOTHING_READ
    content_hash: str = ""
    """SHA-256 of the file's bytes, in hex: the same bytes are not read twice."""
    problem: Problem | None = None
    facts: int = 0
    """How many facts were ever confirmed: a number is not given twice."""
