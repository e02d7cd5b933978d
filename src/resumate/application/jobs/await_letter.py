"""
A letter that was asked for is waited for, by whoever would otherwise do nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from resumate.application.jobs.work_queue import WorkQueue
from resumate.application.letters.kept import GetLetter, TracedLetter
from resumate.application.retries import MAX_ATTEMPTS, rest
from resumate.domain.ids import LetterId, OwnerId
from resumate.domain.letter import LetterStatus
from resumate.domain.resume import Problem
from resumate.ports.errors import TransientPortError

PAUSE = 0.2
"""Seconds; where this process gave no sign for a while, a server has the job."""


class LetterStillWaitingError(TransientPortError):
    """
    The letter is still waiting, and nobody gives a sign of writing it. It is kept: a
    server on the same data writes it, or ask for it again.
    """


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
    max_seconds: float
    """That one try may take."""
    now: Callable[[], float] = monotonic

    def __call__(self, owner: OwnerId, letter: LetterId) -> TracedLetter:
        """
        The letter once it is ready; LetterFailedError says why it is not, and
        LetterStillWaitingError that it did not come where others have it.
        """
        tries = range(1, MAX_ATTEMPTS + 1)
        longest = sum(self.max_seconds + rest(number) for number in tries)
        heard = self.now()
        while True:
            found = self.get_letter(owner, letter)
            if found.letter.status is LetterStatus.READY:
                return found
            if found.letter.status is LetterStatus.FAILED:
                problem = found.letter.problem or Problem("letter.failed", "")
                raise LetterFailedError(problem.detail)
            if self.work_queue.once(wait_seconds=PAUSE):
                heard = self.now()
            elif self.now() - heard > longest:
                raise LetterStillWaitingError
