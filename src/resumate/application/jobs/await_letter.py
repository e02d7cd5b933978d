"""
A letter that was asked for is waited for, by whoever would otherwise do nothing.
"""

from dataclasses import dataclass

from resumate.application.jobs.work_queue import WorkQueue
from resumate.application.letters.kept import GetLetter, TracedLetter
from resumate.domain.ids import LetterId, OwnerId
from resumate.domain.letter import LetterStatus
from resumate.domain.resume import Problem
from resumate.ports.errors import TransientPortError

PAUSE = 0.2
"""Seconds; where this process gave no sign for a while, a server has the job."""


class LetterFailedError(TransientPortError):
    """
    The letter could not be written.
    """

    code = "letter.failed"


@dataclass(frozen=True, slots=True)
class AwaitLetter:
    """
    Writes what is queued, or waits for who else does, until the letter is there.
    """

    get_letter: GetLetter
    work_queue: WorkQueue

    def __call__(self, owner: OwnerId, letter: LetterId) -> TracedLetter:
        """
        The letter once it is ready; LetterFailedError says why it is not.
        """
        while True:
            found = self.get_letter(owner, letter)
            if found.letter.status is LetterStatus.READY:
                return found
            if found.letter.status is LetterStatus.FAILED:
                problem = found.letter.problem or Problem("letter.failed", "")
                raise LetterFailedError(problem.detail)
            self.work_queue.once(wait_seconds=PAUSE)
