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
    Forgets a resume: its file, its lines and its chunks.
    """

    documents: DocumentStore
    resumes: ResumeRepository

    def __call__(self, owner: OwnerId, resume: ResumeId) -> None:
        """
        Erase *resume*, or NotFoundError.
        """
        self.resumes.get(owner, resume)
        self.documents.delete(owner, resume)
        self.resumes.erase(owner, resume)
