"""
An uploaded file becomes a resume that can be searched.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from resumate.application.announce import Announce
from resumate.application.index_resume import IndexResume
from resumate.application.parse_resume import ParseResume, content_hash
from resumate.domain.errors import (
    NotFoundError,
    ResuMateError,
    UnreadableResumeError,
)
from resumate.domain.events import ResumeFailed, ResumeReady
from resumate.domain.ids import OwnerId, ResumeId
from resumate.domain.resume import Problem, Resume, ResumeStatus
from resumate.ports.document_store import DocumentStore, FileContent
from resumate.ports.errors import DocumentNotFoundError
from resumate.ports.resume_repository import ResumeRepository
from resumate.ports.telemetry import Telemetry


@dataclass(frozen=True, slots=True)
class ReadResume:
    """
    Extract, read, chunk, embed, index; then tell the person.

    Reading the same bytes twice changes nothing.
    """

    documents: DocumentStore
    resumes: ResumeRepository
    parse: ParseResume
    index: IndexResume
    announce: Announce
    telemetry: Telemetry
    clock: Callable[[], datetime]

    def __call__(self, owner: OwnerId, resume: ResumeId, request: str = "") -> Resume:
        """
        The resume as read: ready, or failed with a problem the person can act on.
        """
        upload = self.documents.read(owner, resume)
        digest = content_hash(upload.content)
        known = self._known(owner, resume)
        if known and known.content_hash == digest and known.status is not _READING:
            read = known
        else:
            read = self._read(owner, upload, digest)
        self._tell(read, request)
        return read

    def fail(self, owner: OwnerId, resume: ResumeId, error: ResuMateError) -> None:
        """
        The file cannot be read: keep why, and tell the person.
        """
        file = self.documents.read(owner, resume).file
        failed = Resume(
            id=resume,
            owner=owner,
            filename=file.filename,
            uploaded_at=file.uploaded_at,
            status=ResumeStatus.FAILED,
            problem=Problem(error.code, error.message),
        )
        self.resumes.add(failed)
        self._tell(failed, "")

    def _known(self, owner: OwnerId, resume: ResumeId) -> Resume | None:
        try:
            return self.resumes.get(owner, resume)
        except NotFoundError:
            return None

    def _read(self, owner: OwnerId, upload: FileContent, digest: str) -> Resume:
        file = upload.file
        started = self.clock()
        reading = Resume(
            id=file.resume,
            owner=owner,
            filename=file.filename,
            uploaded_at=file.uploaded_at,
            status=_READING,
            content_hash=digest,
        )
        self.resumes.add(reading)
        try:
            content = self.parse(upload.content, file.filename)
        except UnreadableResumeError as error:
            problem = Problem(error.code, error.message)
            read = replace(reading, status=ResumeStatus.FAILED, problem=problem)
            self.resumes.add(read)
            self.telemetry.count("resume.failed", code=error.code)
            return read
        self.index(owner, file.resume, content)
        read = replace(reading, status=ResumeStatus.READY, content=content)
        self.resumes.add(read)
        self._forget_if_erased(owner, file.resume)
        took = (self.clock() - started).total_seconds() * 1000
        self.telemetry.duration("resume.read", took)
        return read

    def _forget_if_erased(self, owner: OwnerId, resume: ResumeId) -> None:
        """
        Who erased the file while it was read must not find it read afterwards.
        """
        try:
            self.documents.read(owner, resume)
        except DocumentNotFoundError:
            self.resumes.erase(owner, resume)
            raise

    def _tell(self, resume: Resume, request: str) -> None:
        if resume.problem is None:
            self.announce(resume.owner, ResumeReady(resume), request)
        else:
            failed = ResumeFailed(resume.id, resume.problem)
            self.announce(resume.owner, failed, request)


_READING = ResumeStatus.READING
