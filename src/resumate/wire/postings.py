"""
A posting as JSON, and how far a resume answers it.
"""

from pydantic import BaseModel

from resumate.domain.evidence import Coverage
from resumate.domain.language.references import reference_of
from resumate.domain.language.terms import untold_terms
from resumate.domain.posting import JobPosting
from resumate.domain.resume import Resume
from resumate.wire.resumes import ResumeOut, resume
from resumate.wire.shapes import Out


class RequirementOut(Out):
    """
    One requirement, how far the resume answers it, and by which lines.
    """

    id: str
    text: str
    kind: str
    status: str
    evidence: list[str]


class PostingOut(Out):
    """
    The posting as read.
    """

    title: str | None
    company: str | None
    reference: str | None
    """What it is to be quoted by."""
    asks: list[str]
    """What it asks to be told that only the person can say; beside a letter, what that
    does not tell yet."""
    language: str
    requirements: list[RequirementOut]
    warnings: list[str]


class PostingText(BaseModel):
    """
    The posting as it was pasted; kept because postings disappear.
    """

    title: str | None
    company: str | None
    text: str


class MatchDocument(BaseModel):
    """
    How far a resume answers a posting.
    """

    posting: PostingOut
    resume: ResumeOut


def posting(
    posting: JobPosting, coverage: tuple[Coverage, ...], letter: str = ""
) -> PostingOut:
    """
    The posting, each requirement with how far it is answered, beside that *letter*.
    """
    reference = reference_of(posting.text)
    return PostingOut(
        title=posting.title,
        company=posting.company,
        reference=reference.number if reference else None,
        asks=[term.value for term in untold_terms(posting.text, letter)],
        language=posting.language,
        requirements=[
            RequirementOut(
                id=c.requirement.id,
                text=c.requirement.text,
                kind=c.requirement.kind.value,
                status=c.status.value,
                evidence=list(c.evidence),
            )
            for c in coverage
        ],
        warnings=list(posting.warnings),
    )


def match_document(
    read: Resume, asked: JobPosting, coverage: tuple[Coverage, ...]
) -> MatchDocument:
    """
    How far a kept resume answers a posting.
    """
    return MatchDocument(posting=posting(asked, coverage), resume=resume(read))


def posting_text(posting: JobPosting) -> PostingText:
    """
    The posting as it was pasted.
    """
    return PostingText(title=posting.title, company=posting.company, text=posting.text)
