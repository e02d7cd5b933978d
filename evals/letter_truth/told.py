"""
The resumes and postings of the sets, given as read.
"""

from typing import Any

from resumate.domain.posting import JobPosting, Requirement, RequirementKind
from resumate.domain.resume import (
    Contact,
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)


def told_resume(data: dict[str, Any]) -> ResumeContent:
    """
    The resume that *data*, a file of ``resumes/``, tells.
    """
    roles = tuple(
        Role(
            r["id"],
            r["employer"],
            r["title"],
            _date(r["from"]),
            _date(r["to"]),
            r["current"],
        )
        for r in data["roles"]
    )
    lines = tuple(
        ResumeLine(
            row["id"],
            row["text"],
            Section(row["section"]),
            row["role"],
            kind=LineKind(row["kind"]),
        )
        for row in data["lines"]
    )
    return ResumeContent(
        Contact(data["contact"]["name"]), roles, lines, data["language"]
    )


def told_posting(posted: dict[str, Any]) -> JobPosting:
    """
    The posting that *posted*, the part of such a file with that name, tells.
    """
    requirements = tuple(
        Requirement(f"R{number}", text, RequirementKind(kind))
        for number, (kind, text) in enumerate(posted["requirements"], 1)
    )
    return JobPosting(
        posted["title"],
        posted["company"],
        posted["language"],
        requirements,
        posted["text"],
    )


def _date(text: str | None) -> PartialDate | None:
    return PartialDate(*map(int, text.split("-"))) if text else None
