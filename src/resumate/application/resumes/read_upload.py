"""
What a file that was uploaded comes to: a resume read, or given up.
"""

from dataclasses import dataclass

from resumate.application.failures import part_of
from resumate.application.resumes.read_resume import ReadResume
from resumate.application.retries import MAX_ATTEMPTS
from resumate.domain.errors import NotFoundError, UnexpectedError
from resumate.domain.ids import OwnerId, ResumeId
from resumate.ports.errors import (
    DocumentNotFoundError,
    TicketUsedError,
    TransientPortError,
)
from resumate.ports.telemetry import Telemetry

ERASED = DocumentNotFoundError, NotFoundError
"""How it shows that the file, and what was read of it, was erased meanwhile."""


@dataclass(frozen=True, slots=True)
class ReadUpload:
    """
    Reads one uploaded file; one that cannot be read is given up, and its person told.
    """

    read_resume: ReadResume
    telemetry: Telemetry

    def __call__(self, owner: OwnerId, resume: ResumeId, attempt: int = 1) -> None:
        """
        The file is dealt with, unless TransientPortError asks to come again with it.
        """
        with self.telemetry.trace(str(resume)):
            try:
                self._read(owner, resume, attempt)
            except ERASED:
                self.telemetry.count("resume.erased_before_read")

    def _read(self, owner: OwnerId, resume: ResumeId, attempt: int) -> None:
        try:
            self.read_resume(owner, resume)
        except TransientPortError as error:
            if attempt < MAX_ATTEMPTS:
                self.telemetry.event(
                    "resume.retried", code=error.code, part=part_of(error)
                )
                raise
            self.read_resume.fail(owner, resume, error)
        except ERASED:
            raise
        except TicketUsedError:
            self.telemetry.count("resume.ticket_used")
        except Exception as error:  # noqa: BLE001 - one file's bug must not stop the others
            self.telemetry.event(
                "resume.bug", kind=type(error).__name__, part=part_of(error)
            )
            self.read_resume.fail(owner, resume, UnexpectedError())
