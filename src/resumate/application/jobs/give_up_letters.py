"""
Letters whose worker broke down each time are given up.
"""

from contextlib import suppress
from dataclasses import dataclass

from resumate.application.jobs.fail_letter import FailLetter
from resumate.domain.errors import LetterGivenUpError, NotFoundError
from resumate.ports.dead_letters import DeadLetters


@dataclass(frozen=True, slots=True)
class GiveUpLetters:
    """
    Fails the letters of dead jobs, so that none stays half-written for ever: whoever
    broke down over them could not say so any more.
    """

    dead_letters: DeadLetters
    fail_letter: FailLetter

    def __call__(self) -> int:
        """
        How many dead jobs were found.
        """
        found = self.dead_letters.dead()
        for dead in found:
            with suppress(NotFoundError):  # erased meanwhile: nobody waits for it
                self.fail_letter(dead.job, LetterGivenUpError())
            self.dead_letters.bury(dead.receipt)
        return len(found)
