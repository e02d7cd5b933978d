"""
Where resumes are remembered.
"""

from abc import abstractmethod
from collections.abc import Callable
from typing import Protocol, TypeVar

from resumate.domain.ids import OwnerId, ResumeId
from resumate.domain.resume import Resume

Told = TypeVar("Told")


class ResumeRepository(Protocol):
    """
    Resumes with their lines, by owner.
    """

    @abstractmethod
    def add(self, resume: Resume) -> None:
        """
        Remember *resume* with its lines and roles, in place of its earlier state.

        No second resume of the same bytes (``content_hash``) becomes ready, also of
        two added at once: it is not kept, and its id is another name of the first,
        which stays as it is.
        """

    @abstractmethod
    def expect(self, resume: Resume) -> None:
        """
        Remember *resume*, of which nothing is read yet, unless something is known by
        its id.
        """

    @abstractmethod
    def change(
        self,
        owner: OwnerId,
        resume: ResumeId,
        how: Callable[[Resume], tuple[Resume, Told]],
    ) -> tuple[Resume, Told]:
        """
        The resume, found as by `get`, as *how* makes it, and what *how* tells; or
        NotFoundError, and nothing is kept.

        Of several changes at once each is made to what the one before left. What *how*
        raises leaves the resume as it is; it is quick, and may be asked more than once.
        """

    @abstractmethod
    def get(self, owner: OwnerId, resume: ResumeId) -> Resume:
        """
        The resume as it was last added, by its id or another name of it, or
        NotFoundError (also for another owner's).
        """

    @abstractmethod
    def list(self, owner: OwnerId) -> list[Resume]:
        """
        All resumes of *owner*, each once, newest upload first, ties by id.
        """

    @abstractmethod
    def erase(self, owner: OwnerId, resume: ResumeId) -> None:
        """
        Forget the resume, its lines, its chunks and its other names; erasing the
        missing is fine. Of another name, only that is forgotten.
        """
