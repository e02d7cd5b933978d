"""
A person's letters, looked up, listed and thrown away.
"""

from dataclasses import dataclass

from resumate.application.readiness import resume_left
from resumate.domain.facts import withdrawn
from resumate.domain.ids import LetterId, OwnerId
from resumate.domain.letter import CoverLetterDraft, LetterStatus
from resumate.domain.outcome import Outcome, OutcomeState
from resumate.domain.resume import Resume
from resumate.ports.letter_repository import LetterRepository
from resumate.ports.outcomes import Outcomes
from resumate.ports.resume_repository import ResumeRepository


@dataclass(frozen=True, slots=True)
class TracedLetter:
    """
    A letter, and the resume that its citations point into (None if that was erased).
    """

    letter: CoverLetterDraft
    resume: Resume | None
    outcome: Outcome | None = None
    """What the person noted of the application."""

    @property
    def withdrawn(self) -> tuple[str, ...]:
        """
        Lines that the letter cites and that the person said otherwise since.
        """
        return withdrawn(self.letter, self.resume.content) if self.resume else ()


@dataclass(frozen=True, slots=True)
class LetterFilter:
    """
    Which letters of a history are wanted; what is not given does not matter.
    """

    words: str = ""
    """All of them stand in the title, the company, the posting or the letter."""
    status: LetterStatus | None = None
    outcome: OutcomeState | None = None

    def admits(self, found: TracedLetter) -> bool:
        """
        Whether the letter is wanted.
        """
        letter, outcome = found.letter, found.outcome
        posting = letter.posting
        parts = (posting.title, posting.company, posting.text, letter.text)
        text = "\n".join(part or "" for part in parts).casefold()
        return (
            all(word in text for word in self.words.casefold().split())
            and self.status in {None, letter.status}
            and self.outcome in {None, outcome.state if outcome else None}
        )


@dataclass(frozen=True, slots=True)
class GetLetter:
    """
    One letter, by default its newest version.
    """

    letters: LetterRepository
    resumes: ResumeRepository
    outcomes: Outcomes

    def __call__(
        self, owner: OwnerId, letter: LetterId, version: int | None = None
    ) -> TracedLetter:
        """
        The letter with its resume and its outcome, or NotFoundError.
        """
        found = self.letters.get(owner, letter, version)
        outcome = self.outcomes.of(owner).get(letter)
        return TracedLetter(found, resume_left(found, self.resumes), outcome)


@dataclass(frozen=True, slots=True)
class ListLetters:
    """
    The newest version of each letter, newest letter first.
    """

    letters: LetterRepository
    resumes: ResumeRepository
    outcomes: Outcomes

    def __call__(
        self, owner: OwnerId, wanted: LetterFilter | None = None
    ) -> list[TracedLetter]:
        """
        The letters of *owner* that are *wanted*, by default all, each with its resume
        and its outcome.
        """
        resumes = {resume.id: resume for resume in self.resumes.list(owner)}
        outcomes = self.outcomes.of(owner)
        found = [
            TracedLetter(letter, resumes.get(letter.resume), outcomes.get(letter.id))
            for letter in self.letters.list(owner)
        ]
        return [one for one in found if wanted is None or wanted.admits(one)]


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
