"""
A person's data: all of it handed over, all of it thrown away.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from resumate.domain.erasure import ErasureReceipt
from resumate.domain.forgetting import forget_all
from resumate.domain.ids import LetterId, OwnerId
from resumate.domain.letter import CoverLetterDraft, LetterStatus
from resumate.domain.outcome import Outcome
from resumate.domain.resume import Resume
from resumate.ports.connections import Connections
from resumate.ports.document_store import DocumentStore, FileContent
from resumate.ports.downloads import Downloads
from resumate.ports.identities import Identities
from resumate.ports.ledger import Ledger
from resumate.ports.letter_repository import LetterRepository
from resumate.ports.outcomes import Outcomes
from resumate.ports.remains import Remains
from resumate.ports.resume_repository import ResumeRepository


@dataclass(frozen=True, slots=True)
class Account:
    """
    Everything that is kept of one owner.
    """

    files: tuple[FileContent, ...]
    resumes: tuple[Resume, ...]
    letters: tuple[CoverLetterDraft, ...]
    """All versions of all letters."""
    outcomes: Mapping[LetterId, Outcome]
    """What the person noted of them."""


@dataclass(frozen=True, slots=True)
class ExportAccount:
    """
    Gathers the originals, what was read from them, and every version of every letter.
    """

    documents: DocumentStore
    resumes: ResumeRepository
    letters: LetterRepository
    outcomes: Outcomes

    def __call__(self, owner: OwnerId) -> Account:
        """
        All that is kept of *owner*.
        """
        files = [
            self.documents.read(owner, f.resume) for f in self.documents.list(owner)
        ]
        letters = [
            self.letters.get(owner, newest.id, version)
            for newest in self.letters.list(owner)
            for version in range(min(1, newest.version), newest.version + 1)
        ]
        return Account(
            tuple(files),
            tuple(self.resumes.list(owner)),
            tuple(letters),
            self.outcomes.of(owner),
        )

    def still_there(self, owner: OwnerId, account: Account) -> bool:
        """
        Whether none of the files, resumes and letters of *account* was erased since.
        """
        files = {file.resume for file in self.documents.list(owner)}
        resumes = {resume.id for resume in self.resumes.list(owner)}
        letters = {letter.id for letter in self.letters.list(owner)}
        return (
            files.issuperset(found.file.resume for found in account.files)
            and resumes.issuperset(resume.id for resume in account.resumes)
            and letters.issuperset(letter.id for letter in account.letters)
        )


@dataclass(frozen=True, slots=True)
class EraseAccount:
    """
    Removes files, archives of them, resumes with their lines and vectors, letters with
    their versions and queued work, connections, what models cost, at last what the
    person signed in with, what this process remembers, and what the database's files
    still hold of it. Safe to repeat; a job that
    is still on its way finds nothing and does nothing.
    """

    documents: DocumentStore
    downloads: Downloads
    resumes: ResumeRepository
    letters: LetterRepository
    connections: Connections
    ledger: Ledger
    identities: Identities
    remains: Remains
    clock: Callable[[], datetime]

    def __call__(self, owner: OwnerId) -> ErasureReceipt:
        """
        What was erased.
        """
        files = self.documents.list(owner)
        # Files first: who reads one meanwhile finds it gone, and forgets it again, and
        # so does who reads one that comes later, by a ticket of before.
        self.documents.erase(owner)
        resumes = self.resumes.list(owner)
        for resume in resumes:
            self.resumes.erase(owner, resume.id)
        # After the resumes: no letter can be asked for any more.
        letters = self.letters.list(owner)
        for letter in letters:
            self.letters.erase(owner, letter.id)
        # After all that archives are made of: who packs one meanwhile finds it gone.
        self.downloads.withdraw(owner)
        connections = self.connections.of(owner)
        for connection in connections:
            self.connections.remove(connection)
        self.ledger.erase(owner)
        # Last: who cannot sign in any more could not ask again for what went wrong.
        self.identities.forget(owner)
        forget_all()
        self.remains.clear()
        return ErasureReceipt(
            erased_at=self.clock(),
            files=len(files),
            resumes=len(resumes),
            lines=sum(len(resume.content.lines) for resume in resumes),
            letters=len(letters),
            versions=sum(letter.version for letter in letters),
            queued=sum(letter.status in _QUEUED for letter in letters),
            connections=len(connections),
        )


_QUEUED = {LetterStatus.QUEUED, LetterStatus.WRITING}
