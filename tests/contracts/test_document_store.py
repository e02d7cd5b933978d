"""
What every DocumentStore promises, together with the receiver of its tickets.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

import httpx
import pytest

from clocks import Clock, WallClock
from emulator import clients_at
from resumate.adapters.aws.document_store import S3DocumentStore
from resumate.adapters.local.document_store import FilesystemDocumentStore
from resumate.domain.ids import OwnerId, ResumeId
from resumate.ports.document_store import DocumentStore, UploadTicket
from resumate.ports.errors import (
    DocumentNotFoundError,
    TransientPortError,
    UploadRefusedError,
)

ADA = OwnerId("ada")
GRACE = OwnerId("grace")
PDF = "application/pdf"


@dataclass
class Stored:
    """
    A store, what posts a form to it as a browser would, and the time there.
    """

    documents: DocumentStore
    post: Callable[[UploadTicket, bytes], object]
    clock: Clock | WallClock

    def upload(self, owner, filename="resume.pdf", content=b"%PDF-1.7 Ada") -> ResumeId:
        ticket = self.documents.issue_upload(owner, filename, PDF)
        self.post(ticket, content)
        return ticket.resume


@pytest.fixture
def filesystem_store(tmp_path) -> Stored:
    clock = Clock()
    store = FilesystemDocumentStore(
        tmp_path,
        upload_url="http://127.0.0.1:8000/api/v1/uploads/file",
        now=clock,
        new_id=uuid4,
    )
    return Stored(store, lambda t, content: store.receive(t.fields, content), clock)


@pytest.fixture
def s3_store(aws, bucket) -> Stored:
    clock = WallClock()
    store = S3DocumentStore(aws.client("s3"), bucket, now=clock, new_id=uuid4)

    def post(ticket, content):
        form = {"file": ("file", content)}
        httpx.post(ticket.url, data=ticket.fields, files=form).raise_for_status()

    return Stored(store, post, clock)


@pytest.fixture(params=["filesystem", pytest.param("s3", marks=pytest.mark.emulator)])
def store(request) -> Stored:
    return request.getfixturevalue(f"{request.param}_store")


def test_starts_empty(store):
    """
    An owner who never uploaded anything has no files.
    """
    assert store.documents.list(ADA) == []


def test_uploaded_file_is_read_back(store):
    """
    What was posted with a ticket is what the owner reads, byte for byte.
    """
    content = bytes(range(256)) * 10

    resume = store.upload(ADA, "Lebenslauf.pdf", content)

    found = store.documents.read(ADA, resume)
    assert found.content == content
    assert found.file.resume == resume
    assert found.file.filename == "Lebenslauf.pdf"
    assert found.file.media_type == PDF
    assert found.file.size == len(content)


@pytest.mark.parametrize("media_type", ["text/plain", "application/rtf", PDF])
def test_what_is_known_of_a_file_is_the_same_wherever_it_is_told(store, media_type):
    """
    Name, kind, size and time, with its zone, are those of the upload, in a list as
    beside the bytes.
    """
    sizes = (1, 70_000)
    tickets = [store.documents.issue_upload(ADA, "a.txt", media_type) for _ in sizes]
    store.clock.pass_by(timedelta(minutes=1))
    before = store.clock().replace(microsecond=0)  # S3 tells whole seconds
    for ticket, size in zip(tickets, sizes, strict=True):
        store.post(ticket, b"x" * size)

    files = store.documents.list(ADA)

    assert [{f.resume: f.size for f in files}[t.resume] for t in tickets] == [*sizes]
    assert {(file.filename, file.media_type) for file in files} == {
        ("a.txt", media_type)
    }
    for file in files:
        assert store.documents.read(ADA, file.resume).file == file
        assert file.uploaded_at.utcoffset() == timedelta(0)
        assert before <= file.uploaded_at <= store.clock() + timedelta(seconds=1)


@pytest.mark.parametrize(
    "filename",
    [
        "Café Résumé – Zoë.pdf",
        "履歴書.pdf",
        "../../etc/passwd",
        "a/b\\c.pdf",
        "%2e%2e.pdf",
    ],
)
def test_file_names_are_kept_as_they_are(store, filename):
    """
    Any file name comes back as it was given, and leads nowhere else.
    """
    resume = store.upload(ADA, filename)

    assert store.documents.read(ADA, resume).file.filename == filename
    assert [file.filename for file in store.documents.list(ADA)] == [filename]


def test_ticket_stores_nothing_yet(store):
    """
    A ticket alone makes no file.
    """
    ticket = store.documents.issue_upload(ADA, "resume.pdf", PDF)

    assert store.documents.list(ADA) == []
    with pytest.raises(DocumentNotFoundError):
        store.documents.read(ADA, ticket.resume)


def test_tickets_are_for_new_resumes(store):
    """
    Each ticket is for a resume id of its own.
    """
    first = store.documents.issue_upload(ADA, "resume.pdf", PDF)
    second = store.documents.issue_upload(ADA, "resume.pdf", PDF)

    assert first.resume != second.resume


def test_ticket_says_what_it_allows(store):
    """
    A ticket names its address, its size limit and its end.
    """
    ticket = store.documents.issue_upload(ADA, "resume.pdf", PDF)

    assert ticket.url.startswith(("http://", "https://"))
    assert ticket.max_bytes > 0
    assert ticket.expires_at > store.clock()


def test_missing_file_is_an_error(store):
    """
    Reading an unknown id raises DocumentNotFoundError; it never returns nothing.
    """
    with pytest.raises(DocumentNotFoundError):
        store.documents.read(ADA, ResumeId(uuid4()))


def test_another_owner_reads_nothing(store):
    """
    A file is reached only under its owner.
    """
    resume = store.upload(ADA)

    with pytest.raises(DocumentNotFoundError):
        store.documents.read(GRACE, resume)
    assert store.documents.list(GRACE) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ada", "ada"), ("a/b", "a"), ("..", "."), ("ada ", "ada"), ("ä", "a\u0308")],
)
def test_owners_are_told_apart_exactly(store, one, other):
    """
    Owners are any text, and two that differ at all share nothing.
    """
    resume = store.upload(OwnerId(one))

    assert len(store.documents.list(OwnerId(one))) == 1
    assert store.documents.list(OwnerId(other)) == []
    with pytest.raises(DocumentNotFoundError):
        store.documents.read(OwnerId(other), resume)


def test_another_owner_deletes_nothing(store):
    """
    Deleting under another owner leaves the file where it is.
    """
    resume = store.upload(ADA)

    store.documents.delete(GRACE, resume)

    assert store.documents.read(ADA, resume).file.resume == resume


def test_lists_newest_first(store):
    """
    Files are listed newest first.
    """
    older = store.upload(ADA, "older.pdf")
    store.clock.pass_by(timedelta(minutes=1))
    newer = store.upload(ADA, "newer.pdf")

    assert [file.resume for file in store.documents.list(ADA)] == [newer, older]


def test_deleted_file_is_gone(store):
    """
    A deleted file is neither read nor listed.
    """
    resume = store.upload(ADA)

    store.documents.delete(ADA, resume)

    assert store.documents.list(ADA) == []
    with pytest.raises(DocumentNotFoundError):
        store.documents.read(ADA, resume)


def test_an_erased_owner_has_no_files(store):
    """
    All of an owner's files go, and nobody else's; erasing again is fine.
    """
    erased = [store.upload(ADA), store.upload(ADA)]
    kept = store.upload(GRACE)

    store.documents.erase(ADA)
    store.documents.erase(ADA)

    assert store.documents.list(ADA) == []
    for resume in erased:
        with pytest.raises(DocumentNotFoundError):
            store.documents.read(ADA, resume)
    assert [file.resume for file in store.documents.list(GRACE)] == [kept]


def test_a_ticket_does_not_outlive_erasing(store):
    """
    What comes by a ticket of before is neither listed nor read, however often it is
    asked for; a later ticket, and another owner's, are good.
    """
    before = store.documents.issue_upload(ADA, "before.pdf", PDF)
    graces = store.documents.issue_upload(GRACE, "grace.pdf", PDF)
    store.documents.erase(ADA)

    with suppress(UploadRefusedError):
        store.post(before, b"%PDF late")
    store.post(graces, b"%PDF")
    store.clock.pass_by(timedelta(seconds=1))
    after = store.upload(ADA)

    assert [file.resume for file in store.documents.list(ADA)] == [after]
    for _ in range(2):
        with pytest.raises(DocumentNotFoundError):
            store.documents.read(ADA, before.resume)
    assert store.documents.read(ADA, after).file.resume == after
    assert store.documents.read(GRACE, graces.resume).content == b"%PDF"


def test_the_first_file_of_a_ticket_is_kept(store):
    """
    Whatever came later by the same ticket goes, and that is told, once, where the
    store took it.
    """
    ticket = store.documents.issue_upload(ADA, "resume.pdf", PDF)
    store.post(ticket, b"%PDF first")
    taken = False
    for content in (b"%PDF second", b"%PDF third"):
        with suppress(UploadRefusedError):
            store.post(ticket, content)
            taken = True

    told = [store.documents.keep_first(ADA, ticket.resume) for _ in range(2)]

    assert told == [taken, False]
    assert store.documents.read(ADA, ticket.resume).content == b"%PDF first"
    assert [file.resume for file in store.documents.list(ADA)] == [ticket.resume]


def test_the_same_file_again_by_its_ticket_is_no_other(store):
    """
    Nothing is told of it, nor of one file, nor of none; and each stays.
    """
    ticket = store.documents.issue_upload(ADA, "resume.pdf", PDF)
    store.post(ticket, b"%PDF")
    store.post(ticket, b"%PDF")
    other = store.upload(ADA)

    for resume in (ticket.resume, other, ResumeId(uuid4())):
        assert not store.documents.keep_first(ADA, resume)

    assert store.documents.read(ADA, ticket.resume).content == b"%PDF"
    assert len(store.documents.list(ADA)) == 2


def test_deleting_the_missing_is_fine(store):
    """
    Deleting twice, or what never was, changes nothing and raises nothing.
    """
    kept = store.upload(ADA)
    resume = store.upload(ADA)

    store.documents.delete(ADA, resume)
    store.documents.delete(ADA, resume)
    store.documents.delete(ADA, ResumeId(uuid4()))

    assert [file.resume for file in store.documents.list(ADA)] == [kept]


def s3_away(_folder) -> DocumentStore:
    client = clients_at("http://127.0.0.1:9").client("s3")
    return S3DocumentStore(client, "files", now=WallClock(), new_id=uuid4)


def filesystem_away(folder) -> DocumentStore:
    (folder / "files").touch()
    return FilesystemDocumentStore(
        folder, upload_url="/uploads", now=WallClock(), new_id=uuid4
    )


AWAY = {"s3": s3_away, "filesystem": filesystem_away}


@pytest.fixture(params=AWAY)
def away(request, tmp_path) -> DocumentStore:
    """
    One that cannot be reached, or used.
    """
    return AWAY[request.param](tmp_path)


ASKED = {
    "read": lambda documents: documents.read(ADA, ResumeId(uuid4())),
    "list": lambda documents: documents.list(ADA),
    "delete": lambda documents: documents.delete(ADA, ResumeId(uuid4())),
    "erase": lambda documents: documents.erase(ADA),
}


@pytest.mark.parametrize("ask", ASKED.values(), ids=ASKED)
def test_absence_is_transient(away, ask):
    """
    A store that cannot be reached is a TransientPortError, whatever it is asked: not an
    empty one, and nothing is taken for erased.
    """
    with pytest.raises(TransientPortError):
        ask(away)


@pytest.mark.parametrize("away", ["s3"], indirect=True)
def test_absence_tells_of_no_second_file(away):
    """
    Nor is it known then whether a second file came, where the store could not refuse
    it.
    """
    with pytest.raises(TransientPortError):
        away.keep_first(ADA, ResumeId(uuid4()))
