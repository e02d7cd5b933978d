"""
What a person does with letters that are written: note what became of them, and take
one up again for another post.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from resumate.application.letters.request_letter import RequestLetter
from resumate.application.readiness import resume_behind
from resumate.domain.errors import InvalidRequestError
from resumate.domain.ids import LetterId, OwnerId
from resumate.domain.letter import CoverLetterDraft
from resumate.domain.outcome import Outcome, OutcomeState
from resumate.domain.posting import JobPosting
from resumate.domain.posting_correction import PostingCorrection
from resumate.ports.letter_repository import LetterRepository
from resumate.ports.outcomes import Outcomes
from resumate.ports.resume_repository import ResumeRepository

LONGEST_NOTE = 1_000
"""Characters."""


@dataclass(frozen=True, slots=True)
class NoteOutcome:
    """
    What became of an application: sent, interview, offer, no.
    """

    outcomes: Outcomes
    clock: Callable[[], datetime]

    def __call__(
        self, owner: OwnerId, letter: LetterId, state: OutcomeState, note: str = ""
    ) -> Outcome:
        """
        The outcome as noted now, or NotFoundError if there is no such letter.
        """
        if len(note) > LONGEST_NOTE:
            raise InvalidRequestError(f"A note has at most {LONGEST_NOTE} characters.")
        outcome = Outcome(state, self.clock(), note.strip())
        self.outcomes.note(owner, letter, outcome)
        return outcome


@dataclass(frozen=True, slots=True)
class ForgetOutcome:
    """
    Nothing became of it yet, after all.
    """

    letters: LetterRepository
    outcomes: Outcomes

    def __call__(self, owner: OwnerId, letter: LetterId) -> None:
        """
        Forget what was noted; fine if nothing was, NotFoundError if there is no such
        letter.
        """
        self.letters.get(owner, letter)
        self.outcomes.forget(owner, letter)


@dataclass(frozen=True, slots=True)
class DuplicateLetter:
    """
    The same resume and the same wishes, for another posting, or once more for the same.
    """

    letters: LetterRepository
    resumes: ResumeRepository
    request_letter: RequestLetter

    def __call__(
        self, owner: OwnerId, letter: LetterId, posting: str = "", request: str = ""
    ) -> CoverLetterDraft:
        """
        A new letter, queued; the old one stays as it is. The same posting stays as it
        was read for the old one, or corrected. ResumeErasedError if there is nothing to
        write from any more.
        """
        known = self.letters.get(owner, letter)
        resume_behind(known, self.resumes)
        again = not posting or posting == known.posting.text
        return self.request_letter(
            owner,
            known.resume,
            known.posting.text if again else posting,
            known.wishes,
            request,
            correction=_as_read(known.posting) if again else None,
        )


def _as_read(posting: JobPosting) -> PostingCorrection:
    asked = [(one.text, one.kind) for one in posting.requirements]
    return PostingCorrection(posting.title, posting.company, asked)
