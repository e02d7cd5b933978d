"""
A person's resumes, looked up, listed and thrown away.
"""

from dataclasses import dataclass

from resumate.domain.ids import OwnerId, ResumeId
from resumate.domain.resume import Resume
from resumate.ports.document_store import DocumentStore
from resumate.ports.resume_repository import ResumeRepository


@dataclass(frozen=True, slots=True)
class GetResume:
    """
    One resume.
    """

    resumes: ResumeRepository

    def __call__(self, owner: OwnerId, resume: ResumeId) -> Resume:
        """
        The resume, or NotFoundError.
        """
        return self.resumes.get(owner, resume)


@dataclass(frozen=True, slots=True)
class ListResumes:
    """
    All resumes, newest upload first.
    """

    resumes: ResumeRepository

    def __call__(self, owner: OwnerId) -> list[Resume]:
        """
        All resumes of *owner*.
        """
        return self.resumes.list(owner)


@dataclass(frozen=True, slots=True)
class EraseResume:
    """
    Forgets a resume: its file, its lines, its chunks, and every id that names it. Who
    uploads a file twice has one resume, so it goes by whichever of its ids.
    """

    documents: DocumentStore
    resumes: ResumeRepository

    def __call__(self, owner: OwnerId, resume: ResumeId) -> ResumeId:
        """
        Erase *resume*, or NotFoundError; the id that it was listed by.
        """
        first = self.resumes.get(owner, resume).id
        for one in (first, resume):
            self.documents.delete(owner, one)
        self.resumes.erase(owner, first)
        return first
