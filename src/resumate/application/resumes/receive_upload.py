"""
A file arrives at the laptop's own store.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from resumate.application.resumes.read_upload import ReadUpload
from resumate.domain.ids import OwnerId, ResumeId
from resumate.ports.errors import TransientPortError
from resumate.ports.upload_receiver import UploadReceiver


@dataclass(frozen=True, slots=True)
class ReceiveUpload:
    """
    Stores the file that a ticket was issued for. (On AWS, S3 itself does this.)
    """

    uploads: UploadReceiver

    def __call__(
        self, fields: Mapping[str, str], content: bytes
    ) -> tuple[OwnerId, ResumeId]:
        """
        Whose file it is, and the resume it will be read as.
        """
        return self.uploads.receive(fields, content)


@dataclass(frozen=True, slots=True)
class ReadPending:
    """
    Reads every file that was received and not yet read, also those of before a crash.
    """

    uploads: UploadReceiver
    read_upload: ReadUpload

    def __call__(self) -> int:
        """
        How many files were dealt with; what a service was away for stays pending.
        """
        pending = self.uploads.pending()
        return sum(self._read(owner, resume) for owner, resume in pending)

    def _read(self, owner: OwnerId, resume: ResumeId) -> bool:
        try:
            self.read_upload(owner, resume)
        except TransientPortError:
            return False
        self.uploads.settle(owner, resume)
        return True
