"""
A file arrives at the laptop's own store.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from resumate.application.resumes.note_upload import NoteUpload
from resumate.application.resumes.read_upload import ERASED, ReadUpload
from resumate.domain.ids import OwnerId, ResumeId
from resumate.ports.errors import TransientPortError
from resumate.ports.upload_receiver import UploadReceiver


@dataclass(frozen=True, slots=True)
class ReceiveUpload:
    """
    Stores the file that a ticket was issued for, and makes it known as a resume that is
    being read. (On AWS, S3 itself does the first; the second, whoever reads it.)
    """

    uploads: UploadReceiver
    note: NoteUpload

    def __call__(
        self, fields: Mapping[str, str], content: bytes
    ) -> tuple[OwnerId, ResumeId]:
        """
        Whose file it is, and the resume it will be read as.
        """
        owner, resume = self.uploads.receive(fields, content)
        # What is stored is read, and known then, where it cannot be made known now.
        with suppress(TransientPortError, *ERASED):
            self.note(owner, resume)
        return owner, resume


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
