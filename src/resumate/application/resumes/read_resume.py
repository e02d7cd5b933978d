"""
An uploaded file becomes a resume that can be searched.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from resumate.application.accounts.announce import Announce
from resumate.application.resumes.index_resume import IndexResume
from resumate.application.resumes.note_upload import (
    FirstUpload,
    being_read,
    forget_if_erased,
    known_by,
)
from resumate.application.resumes.parse_resume import ParseResume, content_hash
from resumate.application.resumes.same_bytes import (
    failed_before,
    known_as_before,
    read_otherwise,
)
from resumate.domain.errors import (
    ResuMateError,
    UnreadableResumeError,
)
from resumate.domain.events import ResumeFailed, ResumeReady
from resumate.domain.ids import OwnerId, ResumeId
from resumate.domain.reading.corrections.stated_again import with_stated
from resumate.domain.resume import Problem, Resume, ResumeStatus
from resumate.ports.document_store import DocumentStore, FileContent
from resumate.ports.errors import TicketUsedError
from resumate.ports.resume_repository import ResumeRepository
from resumate.ports.telemetry import Telemetry


@dataclass(frozen=True, slots=True)
class ReadResume:
    """
    Extract, read, chunk, embed, index; then tell the person.

    Reading the same bytes twice changes nothing, also under another id: that becomes
    another name of the resume that there is. What failed is tried again; what was read
    in a former way is read anew beside it, with what the person stated and corrected.
    What was read stays what the first file by its id says.
    """

    documents: DocumentStore
    resumes: ResumeRepository
    first: FirstUpload
    parse: ParseResume
    index: IndexResume
    announce: Announce
    telemetry: Telemetry
    clock: Callable[[], datetime]

    def __call__(self, owner: OwnerId, resume: ResumeId, request: str = "") -> Resume:
        """
        The resume as read: ready, or failed with a problem the person can act on.
        TicketUsedError, which the person is told, if another came by that id before.
        """
        upload = self._first(owner, resume, request)
        kept = self.resumes.list(owner)
        known = next((one for one in kept if one.id == resume and _is_read(one)), None)
        if known and known.content_hash == content_hash(upload.content):
            read = known
        else:
            read = known_as_before(self.resumes, kept, upload) or self._read(
                owner, upload, kept, known
            )
        if read.id != resume:
            # The same bytes lie there already.
            self.documents.delete(owner, resume)
        self._tell(read, resume, request)
        return read

    def fail(self, owner: OwnerId, resume: ResumeId, error: ResuMateError) -> None:
        """
        The file cannot be read: keep why, unless it was read before, and tell the
        person.
        """
        upload = self.documents.read(owner, resume)
        self._tell(self._given_up(owner, upload, error), resume, "")

    def _first(self, owner: OwnerId, resume: ResumeId, request: str) -> FileContent:
        try:
            return self.first(owner, resume)
        except TicketUsedError as error:
            self.announce(owner, ResumeFailed(resume, _problem(error)), request)
            raise

    def _known(self, owner: OwnerId, resume: ResumeId) -> Resume | None:
        known = known_by(self.resumes, owner, resume)
        return known if known and known.id == resume and _is_read(known) else None

    def _read(
        self,
        owner: OwnerId,
        upload: FileContent,
        kept: list[Resume],
        known: Resume | None,
    ) -> Resume:
        file = upload.file
        started = self.clock()
        reading = being_read(owner, upload)
        if known is None:
            self.resumes.add(reading)
            self._forget_if_erased(owner, file.resume)
        try:
            content = self.parse(upload.content, file.filename)
        except UnreadableResumeError as error:
            self.telemetry.count("resume.failed", code=error.code)
            return self._given_up(owner, upload, error)
        read = replace(reading, status=ResumeStatus.READY, content=content)
        former = known or read_otherwise(kept, upload.content)
        if former:
            read = with_stated(read, former)
        self.index(owner, file.resume, read.content)
        self.resumes.add(read)
        self._forget_if_erased(owner, file.resume)
        if failed_before(kept, read):
            self._supersede(read)
        took = (self.clock() - started).total_seconds() * 1000
        self.telemetry.duration("resume.read", took)
        return self.resumes.get(owner, file.resume)

    def _given_up(
        self, owner: OwnerId, upload: FileContent, error: ResuMateError
    ) -> Resume:
        if known := self._known(owner, upload.file.resume):
            # What was read of it in a former way is better than nothing.
            return known
        failed = replace(
            being_read(owner, upload),
            status=ResumeStatus.FAILED,
            problem=_problem(error),
        )
        self.resumes.add(failed)
        self._forget_if_erased(owner, upload.file.resume)
        self._supersede(failed)
        return failed

    def _supersede(self, read: Resume) -> None:
        """
        Earlier failures with the same bytes give way to how they were read now.
        """
        # As they are now: one may have been read meanwhile.
        for other in failed_before(self.resumes.list(read.owner), read):
            self.documents.delete(other.owner, other.id)
            self.resumes.erase(other.owner, other.id)

    def _forget_if_erased(self, owner: OwnerId, resume: ResumeId) -> None:
        forget_if_erased(self.documents, self.resumes, owner, resume)

    def _tell(self, read: Resume, upload: ResumeId, request: str) -> None:
        if read.problem is None:
            self.announce(read.owner, ResumeReady(read, upload), request)
        else:
            self.announce(read.owner, ResumeFailed(upload, read.problem), request)


def _problem(error: ResuMateError) -> Problem:
    return Problem(error.code, error.message)


def _is_read(resume: Resume) -> bool:
    return resume.status is ResumeStatus.READY
