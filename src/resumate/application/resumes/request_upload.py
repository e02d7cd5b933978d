"""
A person wants to upload a resume.
"""

from dataclasses import dataclass

from resumate.domain.errors import InvalidRequestError
from resumate.domain.ids import OwnerId
from resumate.ports.document_store import DocumentStore, UploadTicket

LONGEST_FILENAME = 255
"""What file systems allow for one name."""


@dataclass(frozen=True, slots=True)
class RequestUpload:
    """
    Issues a ticket; the file goes straight to the store.
    """

    documents: DocumentStore

    def __call__(self, owner: OwnerId, filename: str, media_type: str) -> UploadTicket:
        """
        A ticket for one file.
        """
        if not filename.strip() or len(filename) > LONGEST_FILENAME:
            raise InvalidRequestError(
                f"Give the file a name of 1 to {LONGEST_FILENAME} characters."
            )
        return self.documents.issue_upload(owner, filename, media_type)
