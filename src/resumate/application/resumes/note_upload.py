"""
A file has come by a ticket: what is known by its id until it is read.
"""

from dataclasses import dataclass

from resumate.application.resumes.parse_resume import content_hash
from resumate.application.resumes.same_bytes import known_as_before, was_read_as
from resumate.domain.errors import NotFoundError
from resumate.domain.ids import OwnerId, ResumeId
from resumate.domain.resume import Resume, ResumeStatus
from resumate.ports.document_store import DocumentStore, FileContent
from resumate.ports.errors import DocumentNotFoundError, TicketUsedError
from resumate.ports.letter_repository import LetterRepository
from resumate.ports.resume_repository import ResumeRepository


@dataclass(frozen=True, slots=True)
class FirstUpload:
    """
    A ticket is good for one file, also where the store cannot refuse a second: what
    letters may cite is not replaced by what another file says.
    """

    documents: DocumentStore
    resumes: ResumeRepository
    letters: LetterRepository

    def __call__(self, owner: OwnerId, resume: ResumeId) -> FileContent:
        """
        The file to be read by that id; TicketUsedError if another came, or was read, by
        it before.
        """
        if self.documents.keep_first(owner, resume):
            raise TicketUsedError
        upload = self.documents.read(owner, resume)
        first = known_by(self.resumes, owner, resume)
        if not self._is_used(owner, upload, first):
            return upload
        if first is None or first.id != resume:
            self.documents.delete(owner, resume)
        raise TicketUsedError

    def _is_used(
        self, owner: OwnerId, upload: FileContent, first: Resume | None
    ) -> bool:
        if first:
            read = first.status is ResumeStatus.READY
            return read and not was_read_as(first, upload.content)
        # Of a resume that was erased, the letters are left.
        letters = self.letters.list(owner)
        return any(letter.resume == upload.file.resume for letter in letters)


@dataclass(frozen=True, slots=True)
class NoteUpload:
    """
    Makes an uploaded file known before anybody has the time to read it.
    """

    documents: DocumentStore
    resumes: ResumeRepository
    first: FirstUpload

    def __call__(self, owner: OwnerId, resume: ResumeId) -> None:
        """
        From now on its id is a resume that is being read, or another name of the one
        that the same bytes were read as; what is known by it already stays as it is.
        TicketUsedError if another file came by that id before.
        """
        upload = self.first(owner, resume)
        if known_by(self.resumes, owner, resume):
            return
        if not known_as_before(self.resumes, self.resumes.list(owner), upload):
            self.resumes.expect(being_read(owner, upload))
            forget_if_erased(self.documents, self.resumes, owner, resume)


def known_by(
    resumes: ResumeRepository, owner: OwnerId, resume: ResumeId
) -> Resume | None:
    """
    The resume of that id, or that it is another name of; None if there is none.
    """
    try:
        return resumes.get(owner, resume)
    except NotFoundError:
        return None


def being_read(owner: OwnerId, upload: FileContent) -> Resume:
    """
    The resume that an uploaded file is until it was read.
    """
    file = upload.file
    return Resume(
        id=file.resume,
        owner=owner,
        filename=file.filename,
        uploaded_at=file.uploaded_at,
        status=ResumeStatus.READING,
        content_hash=content_hash(upload.content),
    )


def forget_if_erased(
    documents: DocumentStore,
    resumes: ResumeRepository,
    owner: OwnerId,
    resume: ResumeId,
) -> None:
    """
    Who erased the file while it was dealt with must not find it afterwards:
    DocumentNotFoundError, and nothing is kept of it.
    """
    try:
        documents.read(owner, resume)
    except DocumentNotFoundError:
        resumes.erase(owner, resume)
        raise
