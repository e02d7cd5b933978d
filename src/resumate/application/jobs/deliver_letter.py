"""
What a job on the queue comes to: a letter written, or given up.
"""

from dataclasses import dataclass

from resumate.application.failures import part_of
from resumate.application.jobs.fail_letter import FailLetter
from resumate.application.retries import MAX_ATTEMPTS
from resumate.application.writing.draft_letter import DraftLetter
from resumate.domain.errors import NotFoundError, ResuMateError, UnexpectedError
from resumate.ports.errors import TooSlowError, TransientPortError, UnreachableError
from resumate.ports.job_queue import LetterJob
from resumate.ports.telemetry import Telemetry


@dataclass(frozen=True, slots=True)
class DeliverLetter:
    """
    Writes the letter of one received job; a letter that cannot be written is given up,
    and its person told.
    """

    draft_letter: DraftLetter
    fail_letter: FailLetter
    telemetry: Telemetry

    def __call__(self, job: LetterJob, attempt: int) -> None:
        """
        The job is dealt with, unless TransientPortError asks to deliver it again.
        """
        with self.telemetry.trace(job.request or str(job.letter)):
            self._deliver(job, attempt)

    def _deliver(self, job: LetterJob, attempt: int) -> None:
        stream = self.draft_letter.stream(job)
        try:
            self.draft_letter(job, stream)
        except NotFoundError:
            # Erased meanwhile: nothing is left to write, and nobody to tell.
            self.telemetry.count("letter.erased_before_written")
        except TransientPortError as error:
            # Where nothing runs, or each try would take as long, trying helps nobody.
            hopeless = isinstance(error, UnreachableError | TooSlowError)
            if attempt < MAX_ATTEMPTS and not hopeless:
                self.telemetry.event(
                    "job.retried", code=error.code, part=part_of(error)
                )
                raise
            self.fail_letter(job, error, stream.next())
        except ResuMateError as error:
            self.fail_letter(job, error, stream.next())
        except Exception as error:  # noqa: BLE001 - one letter's bug must not stop the others
            self.telemetry.event(
                "letter.bug", kind=type(error).__name__, part=part_of(error)
            )
            self.fail_letter(job, UnexpectedError(), stream.next())
