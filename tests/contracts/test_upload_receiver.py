"""
What every UploadReceiver promises.
"""

import traceback
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from uuid import uuid4

import pytest

from clocks import Clock
from resumate.adapters.local.document_store import FilesystemDocumentStore
from resumate.domain.ids import OwnerId, ResumeId
from resumate.ports.errors import (
    TicketUsedError,
    TransientPortError,
    UploadRefusedError,
    UploadTooLargeError,
)

ADA = OwnerId("ada")
GRACE = OwnerId("grace")
PDF = "application/pdf"


@pytest.fixture
def clock() -> Clock:
    return Clock()


def filesystem(folder, clock) -> FilesystemDocumentStore:
    return FilesystemDocumentStore(
        folder,
        upload_url="/uploads",
        now=clock,
        new_id=uuid4,
        max_bytes=1000,
        max_owned=2500,
    )


UPLOADS = {"filesystem": filesystem}
"""Each a store that receives its own tickets, of 1,000 bytes a file, 2,500 an owner."""


@pytest.fixture(params=UPLOADS)
def uploads(request, tmp_path, clock):
    return UPLOADS[request.param](tmp_path / "uploads", clock)


def no_folder(folder, clock) -> FilesystemDocumentStore:
    folder.mkdir()
    (folder / "files").touch()
    return filesystem(folder, clock)


AWAY = {"filesystem": no_folder}


@pytest.fixture(params=AWAY)
def away(request, tmp_path, clock):
    """
    One that can keep nothing.
    """
    return AWAY[request.param](tmp_path / "uploads", clock)


@pytest.fixture(params=UPLOADS)
def other_uploads(request, tmp_path, clock):
    """
    Two stores of one kind.
    """
    make = UPLOADS[request.param]
    return make(tmp_path / "uploads", clock), make(tmp_path / "others", clock)


def test_form_is_taken_as_the_ticket_says(uploads):
    """
    A form with the ticket's fields stores the file under the ticket's owner and id.
    """
    ticket = uploads.issue_upload(ADA, "resume.html", "text/html")

    received = uploads.receive(ticket.fields, b"%PDF")

    assert received == (ADA, ticket.resume)
    found = uploads.read(ADA, ticket.resume)
    assert found.content == b"%PDF"
    assert (found.file.filename, found.file.media_type) == ("resume.html", "text/html")


def test_one_owner_keeps_no_more_than_may_be_kept(uploads):
    """
    What would be too much in all is refused until something was deleted; the same form
    again is no more than it was, and others are not concerned.
    """
    tickets = [uploads.issue_upload(ADA, "Ada_Holm.pdf", PDF) for _ in range(3)]
    for ticket in tickets[:2]:
        uploads.receive(ticket.fields, b"a" * 1000)

    with pytest.raises(UploadTooLargeError, match="delete"):
        uploads.receive(tickets[2].fields, b"a" * 1000)

    uploads.receive(tickets[1].fields, b"a" * 1000)
    other = uploads.issue_upload(GRACE, "resume.pdf", PDF)
    uploads.receive(other.fields, b"a" * 1000)
    uploads.delete(ADA, tickets[0].resume)
    uploads.receive(tickets[2].fields, b"a" * 1000)
    assert len(uploads.list(ADA)) == 2


def test_files_at_once_are_no_more_than_may_be_kept(uploads):
    """
    However uploads of one owner meet, no more is kept than one after the other.
    """
    tickets = [uploads.issue_upload(ADA, "Ada_Holm.pdf", PDF) for _ in range(8)]
    together = Barrier(len(tickets))

    def taken(ticket):
        together.wait()
        try:
            return uploads.receive(ticket.fields, b"a" * 1000)
        except UploadTooLargeError:
            return None

    with ThreadPoolExecutor(len(tickets)) as pool:
        stored = [found for found in pool.map(taken, tickets) if found]

    assert len(stored) == len(uploads.list(ADA)) == 2


def test_same_form_twice_stores_one_file(uploads):
    """
    Receiving the same form again stores no second file.
    """
    ticket = uploads.issue_upload(ADA, "Ada_Holm.pdf", PDF)

    assert uploads.receive(ticket.fields, b"%PDF") == uploads.receive(
        ticket.fields, b"%PDF"
    )
    assert [file.resume for file in uploads.list(ADA)] == [ticket.resume]


def test_a_ticket_is_good_for_one_file(uploads):
    """
    Other bytes by the ticket of a file that is there are refused, whether it was read
    already or waits; the first ones, which are good again, stay what is read.
    """
    ticket = uploads.issue_upload(ADA, "Ada_Holm.pdf", PDF)
    uploads.receive(ticket.fields, b"%PDF first")

    for _ in range(2):
        with pytest.raises(TicketUsedError):
            uploads.receive(ticket.fields, b"%PDF other")
        uploads.settle(ADA, ticket.resume)
    uploads.receive(ticket.fields, b"%PDF first")

    assert uploads.read(ADA, ticket.resume).content == b"%PDF first"


def test_of_two_files_at_once_one_is_taken(uploads):
    """
    However two posts of one ticket meet, one file is stored, and the other refused.
    """
    ticket = uploads.issue_upload(ADA, "Ada_Holm.pdf", PDF)
    contents = [b"%d" % number * 500 for number in range(2)] * 2

    def taken(content):
        try:
            return uploads.receive(ticket.fields, content) and content
        except TicketUsedError:
            return None

    with ThreadPoolExecutor(4) as pool:
        stored = set(pool.map(taken, contents)) - {None}

    assert stored == {uploads.read(ADA, ticket.resume).content}


def refused(uploads, fields, content=b"%PDF") -> bool:
    with pytest.raises(UploadRefusedError) as caught:
        uploads.receive(fields, content)
    told = "".join(traceback.format_exception(caught.value))
    assert "Ada_Holm.pdf" not in told
    assert "%PDF" not in told
    return uploads.list(ADA) == uploads.list(GRACE) == uploads.pending() == []


@pytest.mark.parametrize("added", ["x", "é", "\udcff", None], ids=ascii)
def test_changed_form_is_refused(uploads, added):
    """
    A form is refused, and stores nothing, if any field of its ticket has another value,
    or an empty one.
    """
    fields = uploads.issue_upload(ADA, "Ada_Holm.pdf", PDF).fields

    for name, value in fields.items():
        changed = "" if added is None else value + added
        assert refused(uploads, {**fields, name: changed}), name


def test_incomplete_form_is_refused(uploads):
    """
    A form without one of the ticket's fields is refused, and so is none at all.
    """
    fields = uploads.issue_upload(ADA, "Ada_Holm.pdf", PDF).fields

    for left_out in fields:
        kept = {name: fields[name] for name in fields if name != left_out}
        assert refused(uploads, kept), left_out
    assert refused(uploads, {})


def test_a_form_says_no_more_than_its_ticket(uploads):
    """
    A field that the ticket does not have is refused.
    """
    fields = uploads.issue_upload(ADA, "Ada_Holm.pdf", PDF).fields

    assert refused(uploads, {**fields, "acl": "public-read"})


def test_a_form_of_two_tickets_is_refused(uploads):
    """
    No field of one ticket does for another's: neither owner, id, name nor kind.
    """
    fields = uploads.issue_upload(ADA, "Ada_Holm.pdf", PDF).fields
    graces = uploads.issue_upload(GRACE, "letter.html", "text/html").fields
    differing = [name for name in fields if fields[name] != graces[name]]

    mixed = [{**fields, name: graces[name]} for name in differing]

    for form in mixed:
        assert form == graces or refused(uploads, form)


def test_ticket_of_another_store_is_refused(other_uploads):
    """
    A ticket is good where it was issued, and nowhere else.
    """
    uploads, other = other_uploads

    assert refused(uploads, other.issue_upload(ADA, "Ada_Holm.pdf", PDF).fields)


def test_expired_ticket_is_refused(uploads, clock):
    """
    A ticket works until its end and not from then on.
    """
    ticket = uploads.issue_upload(ADA, "Ada_Holm.pdf", PDF)
    clock.now = ticket.expires_at

    assert refused(uploads, ticket.fields)


def test_a_ticket_of_before_erasing_is_refused(uploads, clock):
    """
    Whoever erases everything has no file afterwards by a ticket that was still open; by
    a new one they have.
    """
    ticket = uploads.issue_upload(ADA, "Ada_Holm.pdf", PDF)
    clock.pass_by(timedelta(minutes=1))
    uploads.erase(ADA)

    assert refused(uploads, ticket.fields)
    clock.pass_by(timedelta(seconds=1))
    later = uploads.issue_upload(ADA, "Ada_Holm.pdf", PDF)
    assert uploads.receive(later.fields, b"%PDF") == (ADA, later.resume)


def test_empty_file_is_refused(uploads):
    """
    A file without a byte is refused.
    """
    ticket = uploads.issue_upload(ADA, "Ada_Holm.pdf", PDF)

    assert refused(uploads, ticket.fields, b"")


def test_size_limit_is_exact(uploads):
    """
    A file of exactly the largest size is taken; one byte more is refused as too large.
    """
    ticket = uploads.issue_upload(ADA, "Ada_Holm.pdf", PDF)

    with pytest.raises(UploadTooLargeError):
        uploads.receive(ticket.fields, b"x" * (ticket.max_bytes + 1))
    assert uploads.list(ADA) == []
    assert uploads.receive(ticket.fields, b"x" * ticket.max_bytes)


def test_received_files_are_pending_oldest_first(uploads, clock):
    """
    What was received waits until it is settled, oldest first.
    """
    first = uploads.issue_upload(GRACE, "a.pdf", PDF)
    second = uploads.issue_upload(ADA, "b.pdf", PDF)
    uploads.receive(first.fields, b"1")
    clock.pass_by(timedelta(seconds=1))
    uploads.receive(second.fields, b"2")

    assert uploads.pending() == [(GRACE, first.resume), (ADA, second.resume)]


def test_settled_file_is_no_longer_pending(uploads):
    """
    A settled file stays in the store and waits no more; settling twice is fine.
    """
    ticket = uploads.issue_upload(ADA, "a.pdf", PDF)
    uploads.receive(ticket.fields, b"1")

    uploads.settle(ADA, ticket.resume)
    uploads.settle(ADA, ticket.resume)

    assert uploads.pending() == []
    assert uploads.read(ADA, ticket.resume).content == b"1"


def test_deleted_file_is_no_longer_pending(uploads):
    """
    A file that was deleted before it was read waits no more.
    """
    ticket = uploads.issue_upload(ADA, "a.pdf", PDF)
    uploads.receive(ticket.fields, b"1")

    uploads.delete(ADA, ticket.resume)

    assert uploads.pending() == []


def test_erased_files_are_no_longer_pending(uploads):
    """
    What its owner erased waits no more; another's does.
    """
    for owner in (ADA, GRACE):
        ticket = uploads.issue_upload(owner, "a.pdf", PDF)
        uploads.receive(ticket.fields, b"1")

    uploads.erase(ADA)

    assert [owner for owner, _ in uploads.pending()] == [GRACE]


ASKED = {
    "receive": lambda uploads: uploads.receive(
        uploads.issue_upload(ADA, "Ada_Holm.pdf", PDF).fields, b"%PDF"
    ),
    "pending": lambda uploads: uploads.pending(),
    "settle": lambda uploads: uploads.settle(ADA, ResumeId(uuid4())),
    "erase": lambda uploads: uploads.erase(ADA),
}


@pytest.mark.parametrize("ask", ASKED.values(), ids=ASKED)
def test_absence_is_transient(away, ask):
    """
    Where nothing can be kept or looked for it is a TransientPortError: nobody is told
    that there is no file.
    """
    with pytest.raises(TransientPortError):
        ask(away)
