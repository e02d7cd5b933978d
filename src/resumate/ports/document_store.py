"""
Where uploaded files are kept.
"""

from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from resumate.domain.ids import OwnerId, ResumeId

LARGEST_FILE = 10_000_000
"""Bytes, where nothing else is said; of files that are not uploaded, too."""


@dataclass(frozen=True, slots=True)
class UploadTicket:
    """
    Leave to upload one file: POST the form *fields*, then the part ``file``, to *url*.
    """

    resume: ResumeId
    url: str
    fields: Mapping[str, str]
    expires_at: datetime
    max_bytes: int


@dataclass(frozen=True, slots=True)
class UploadedFile:
    """
    A file that lies in the store.
    """

    resume: ResumeId
    filename: str
    media_type: str
    """As its ticket was issued for."""
    size: int
    """Bytes."""
    uploaded_at: datetime
    """In UTC."""


@dataclass(frozen=True, slots=True)
class FileContent:
    """
    A file with its bytes.
    """

    file: UploadedFile
    content: bytes = field(repr=False)


class DocumentStore(Protocol):
    """
    Files by owner and resume id. An owner's files are reached only under that owner.

    TransientPortError if it cannot be reached or used, whatever is asked of it but an
    upload ticket, which may be had all the same.
    """

    @abstractmethod
    def issue_upload(
        self, owner: OwnerId, filename: str, media_type: str
    ) -> UploadTicket:
        """
        A ticket for one file of *owner* under a new resume id; nothing is stored yet.

        The ticket fixes the owner, the media type and the largest size, and expires.
        """

    @abstractmethod
    def read(self, owner: OwnerId, resume: ResumeId) -> FileContent:
        """
        The file, or DocumentNotFoundError (also for another owner's file).
        """

    @abstractmethod
    def list(self, owner: OwnerId) -> list[UploadedFile]:
        """
        The owner's files, newest first; empty for an unknown owner.
        """

    @abstractmethod
    def delete(self, owner: OwnerId, resume: ResumeId) -> None:
        """
        Remove the file and every older version of it; deleting the missing is fine.
        """

    @abstractmethod
    def keep_first(self, owner: OwnerId, resume: ResumeId) -> bool:
        """
        Keep the first of the files that came by one ticket, where the store cannot
        refuse a second: whether another came later. What came later is removed.
        """

    @abstractmethod
    def erase(self, owner: OwnerId) -> None:
        """
        Remove all of the owner's files, with every older version, and end the tickets
        that were issued until now: what still comes by one of them is not listed, and
        whoever asks to read it finds nothing, and removes it. Later tickets are good;
        erasing again is fine.
        """
