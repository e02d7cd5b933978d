"""
A file arrives at the laptop's own store.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from resumate.application.resumes.note_upload import NoteUpload
from resumate.application.resumes.read_upload import ERASED, ReadUpload
from resumate.application.resumes.turns import Turns, Waiting
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

    Several may do so at once. Of each owner only one file is read at a time, and owners
    take turns, so that nobody waits for all that somebody else uploaded.
    """

    uploads: UploadReceiver
    read_upload: ReadUpload
    turns: Turns

    def __call__(self) -> int:
        """
        How many files were dealt with; what a service was away for stays pending.
        """
        dealt, left = 0, set[Waiting]()
        while next_one := self.turns.take(self.uploads.pending, left):
            if self._read(*next_one):
                dealt += 1
            else:
                left.add(next_one)
        return dealt

    def _read(self, owner: OwnerId, resume: ResumeId) -> bool:
        try:
            self.read_upload(owner, resume)
            self.uploads.settle(owner, resume)
        except TransientPortError:
            return False
        finally:
            self.turns.end(owner)
        return True
