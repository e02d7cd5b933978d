"""
A file at hand becomes a resume, without a detour over a ticket.
"""

from dataclasses import dataclass

from resumate.application.resumes.read_resume import ReadResume
from resumate.application.resumes.request_upload import RequestUpload
from resumate.application.resumes.same_bytes import read_before
from resumate.domain.errors import EmptyFileError
from resumate.domain.ids import OwnerId
from resumate.domain.resume import Resume
from resumate.ports.resume_repository import ResumeRepository
from resumate.ports.upload_receiver import UploadReceiver


@dataclass(frozen=True, slots=True)
class ImportResume:
    """
    Stores and reads a file, unless the same bytes were read for this owner before.
    """

    resumes: ResumeRepository
    request_upload: RequestUpload
    uploads: UploadReceiver
    read_resume: ReadResume

    def __call__(self, owner: OwnerId, filename: str, content: bytes) -> Resume:
        """
        The resume as read: ready, or failed with a problem the person can act on.
        EmptyFileError if there is nothing to store.
        """
        if not content:
            raise EmptyFileError
        if known := read_before(self.resumes.list(owner), content):
            return known
        media_type = "application/octet-stream"
        ticket = self.request_upload(owner, filename, media_type)
        self.uploads.receive(ticket.fields, content)
        read = self.read_resume(owner, ticket.resume)
        self.uploads.settle(owner, ticket.resume)
        return read
