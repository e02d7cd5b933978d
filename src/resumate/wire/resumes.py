"""
A resume as JSON.
"""

from datetime import datetime
from hashlib import sha256
from uuid import NAMESPACE_OID, uuid5

from pydantic import ConfigDict, Field

from resumate.domain.resume import Contact, Resume, ResumeContent, ResumeLine, Role
from resumate.domain.told_contact import told_in_contact
from resumate.wire.shapes import Out, ProblemOut, problem_out


class ContactOut(Out):
    """
    How to reach the person.
    """

    name: str | None
    email: str | None
    phone: str | None
    links: list[str]
    location: str | None


class ReadContactOut(ContactOut):
    """
    As it was read, or as the person says.
    """

    original: ContactOut | None = None
    """What was read from the file, where the person corrected it."""


class RoleOut(Out):
    """
    One post held; ``to`` is null where the resume gives none. ``current`` tells whether
    the resume says that it goes on ("Present").
    """

    model_config = ConfigDict(populate_by_name=True)

    id: str
    employer: str
    title: str
    start: str | None = Field(alias="from")
    end: str | None = Field(alias="to")
    current: bool
    original: "RoleOut | None" = None
    """The post as it was read from the file, where the person corrected it."""


class LineOut(Out):
    """
    One line of the resume: what a sentence cites.
    """

    id: str
    section: str
    """``contact`` where it only says how the person is reached."""
    role: str | None
    page: int
    text: str
    confirmed_at: datetime | None = None
    """When the person stated it themselves; null for what the file says."""
    original: str | None = None
    """What was read from the file, where the person corrected it."""
    placed_at: datetime | None = None
    """When the person said under which post it stands; null for what was read."""


class ResumeContentOut(Out):
    """
    What was read from a file.
    """

    language: str
    confidence: float
    contact: ReadContactOut
    roles: list[RoleOut]
    lines: list[LineOut]
    warnings: list[str]


class ResumeOut(ResumeContentOut):
    """
    One resume; its content is empty while ``reading`` and when ``failed``.
    """

    id: str
    filename: str
    status: str = "ready"
    uploaded_at: datetime | None = None
    problem: ProblemOut | None = None


_CONTACT = "contact"


def _resume_content(content: ResumeContent) -> dict[str, object]:
    """
    The fields that every resume document has.
    """
    told = told_in_contact(content)
    lines = [LineOut.model_validate(line) for line in content.lines]
    for one in lines:
        one.section = _CONTACT if one.id in told else one.section
    return {
        "language": content.language,
        "confidence": round(content.confidence, 2),
        "contact": contact(content.contact),
        "roles": [role(one) for one in content.roles],
        "lines": lines,
        "warnings": list(content.warnings),
    }


def parsed(content: ResumeContent, filename: str, file: bytes) -> ResumeOut:
    """
    A file as read, kept nowhere: its id names its bytes, the same for the same file.
    """
    named = uuid5(NAMESPACE_OID, sha256(file).hexdigest())
    return ResumeOut.model_validate(
        {"id": str(named), "filename": filename, **_resume_content(content)}
    )


def resume(resume: Resume) -> ResumeOut:
    """
    A kept resume.
    """
    return ResumeOut.model_validate(
        {
            "id": str(resume.id),
            "filename": resume.filename,
            "status": resume.status.value,
            "uploaded_at": resume.uploaded_at,
            "problem": problem_out(resume.problem),
            **_resume_content(resume.content),
        }
    )


def line(line: ResumeLine) -> LineOut:
    """
    One line of a resume.
    """
    return LineOut.model_validate(line)


def role(post: Role) -> RoleOut:
    """
    One post of a resume.
    """
    return RoleOut.model_validate(
        {
            "id": post.id,
            "employer": post.employer,
            "title": post.title,
            "from": str(post.start) if post.start else None,
            "to": str(post.end) if post.end else None,
            "current": post.current,
            "original": role(post.original) if post.original else None,
        }
    )


def contact(contact: Contact) -> ReadContactOut:
    """
    How the person is reached.
    """
    return ReadContactOut.model_validate(contact)
