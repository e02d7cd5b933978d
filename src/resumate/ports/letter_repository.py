"""
Where letters are remembered.
"""

from abc import abstractmethod
from typing import Protocol

from resumate.domain.ids import LetterId, OwnerId
from resumate.domain.letter import CoverLetterDraft


class LetterRepository(Protocol):
    """
    Letters with all their versions, by owner.
    """

    @abstractmethod
    def add(self, letter: CoverLetterDraft) -> bool:
        """
        Remember a letter that was asked for; adding its id again changes nothing.
        Whether it is new; of several that add it at once, one is told so.

        NotFoundError if the owner has no such resume.
        """

    @abstractmethod
    def get(
        self, owner: OwnerId, letter: LetterId, version: int | None = None
    ) -> CoverLetterDraft:
        """
        That version, by default the newest, or NotFoundError (also for another's).
        """

    @abstractmethod
    def list(self, owner: OwnerId) -> list[CoverLetterDraft]:
        """
        The newest version of each letter of *owner*, newest letter first, ties by id.
        """

    @abstractmethod
    def waiting(self, owner: OwnerId) -> int:
        """
        How many letters of *owner* were asked for, and are neither written nor failed.
        """

    @abstractmethod
    def save(self, letter: CoverLetterDraft) -> None:
        """
        Append *letter* as its version, or update the newest one.

        VersionExistsError if that version already has sentences: what was delivered is
        never overwritten. NotFoundError if the letter was erased meanwhile.
        """

    @abstractmethod
    def erase(self, owner: OwnerId, letter: LetterId) -> None:
        """
        Forget the letter and all its versions; erasing the missing is fine.
        """
