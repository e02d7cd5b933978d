"""
Where resumes are remembered.
"""

from abc import abstractmethod
from typing import Protocol

from resumate.domain.ids import OwnerId, ResumeId
from resumate.domain.resume import Resume


class ResumeRepository(Protocol):
    """
    Resumes with their lines, by owner.
    """

    @abstractmethod
    def add(self, resume: Resume) -> None:
        """
        Remember *resume* with its lines and roles, in place of its earlier state.
        """

    @abstractmethod
    def get(self, owner: OwnerId, resume: ResumeId) -> Resume:
        """
        The resume as it was last added, or NotFoundError (also for another owner's).
        """

    @abstractmethod
    def list(self, owner: OwnerId) -> list[Resume]:
        """
        All resumes of *owner*, newest upload first, ties by id.
        """

    @abstractmethod
    def erase(self, owner: OwnerId, resume: ResumeId) -> None:
        """
        Forget the resume, its lines and its chunks; erasing the missing is fine.
        """
