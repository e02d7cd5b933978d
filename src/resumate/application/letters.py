"""
A person's letters, looked up, listed and thrown away.
"""

from dataclasses import dataclass

from resumate.domain.errors import NotFoundError
from resumate.domain.facts import withdrawn
from resumate.domain.ids import LetterId, OwnerId
from resumate.domain.letter import CoverLetterDraft
from resumate.domain.resume import Resume
from resumate.ports.letter_repository import LetterRepository
from resumate.ports.resume_repository import ResumeRepository


@dataclass(frozen=True, slots=True)
class TracedLetter:
    """
    A letter, and the resume that its citations point into (None if that was erased).
    """

    letter: CoverLetterDraft
    resume: Resume | None

    @property
    def withdrawn(self) -> tuple[str, ...]:
        """
        Facts that the letter cites and that the person took back or changed since.
        """
        return withdrawn(self.letter, self.resume.content) if self.resume else ()


@dataclass(frozen=True, slots=True)
class GetLetter:
    """
    One letter, by default its newest version.
    """

    letters: LetterRepository
    resumes: ResumeRepository

    def __call__(
        self, owner: OwnerId, letter: LetterId, version: int | None = None
    ) -> TracedLetter:
        """
        The letter with its resume, or NotFoundError.
        """
        found = self.letters.get(owner, letter, version)
        try:
            return TracedLetter(found, self.resumes.get(owner, found.resume))
        except NotFoundError:
            return TracedLetter(found, None)


@dataclass(frozen=True, slots=True)
class ListLetters:
    """
    The newest version of each letter, newest letter first.
    """

    letters: LetterRepository
    resumes: ResumeRepository

    def __call__(self, owner: OwnerId) -> list[TracedLetter]:
        """
        All letters of *owner*, each with its resume.
        """
        resumes = {resume.id: resume for resume in self.resumes.list(owner)}
        return [
            TracedLetter(letter, resumes.get(letter.resume))
            for letter in self.letters.list(owner)
        ]


@dataclass(frozen=True, slots=True)
class ListVersions:
    """
    What became of one letter.
    """

    letters: LetterRepository

    def __call__(self, owner: OwnerId, letter: LetterId) -> list[CoverLetterDraft]:
        """
        Every version that was written, newest first, or NotFoundError.
        """
        newest = self.letters.get(owner, letter)
        older = [
            self.letters.get(owner, letter, version)
            for version in range(newest.version - 1, 0, -1)
        ]
        return [version for version in (newest, *older) if version.sentences]


@dataclass(frozen=True, slots=True)
class EraseLetter:
    """
    Forgets a letter with all its versions.
    """

    letters: LetterRepository

    def __call__(self, owner: OwnerId, letter: LetterId) -> None:
        """
        Erase *letter*, or NotFoundError.
        """
        self.letters.get(owner, letter)
        self.letters.erase(owner, letter)
