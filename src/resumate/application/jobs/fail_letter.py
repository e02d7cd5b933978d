"""
A letter that cannot be written.
"""

from dataclasses import dataclass, replace

from resumate.application.accounts.announce import Announce
from resumate.domain.errors import ResuMateError
from resumate.domain.events import LetterFailed
from resumate.domain.letter import LetterStatus
from resumate.domain.resume import Problem
from resumate.ports.job_queue import LetterJob
from resumate.ports.letter_repository import LetterRepository
from resumate.ports.telemetry import Telemetry


@dataclass(frozen=True, slots=True)
class FailLetter:
    """
    Keeps why, and tells the person. A letter that was delivered stays as it is.
    """

    letters: LetterRepository
    announce: Announce
    telemetry: Telemetry

    def __call__(self, job: LetterJob, error: ResuMateError, seq: int = 1) -> None:
        """
        The letter has failed, or NotFoundError if it was erased. *seq* is the number of
        the frame that says so: who takes over from a worker begins at 1 again.
        """
        letter = self.letters.get(job.owner, job.letter)
        if letter.status in {LetterStatus.READY, LetterStatus.FAILED}:
            return
        problem = Problem(error.code, error.message)
        failed = replace(letter, status=LetterStatus.FAILED, problem=problem)
        self.letters.save(failed)
        self.telemetry.count("letter.failed", code=error.code)
        self.announce(job.owner, LetterFailed(letter.id, seq, problem), job.request)
