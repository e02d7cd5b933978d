"""
How uploaded files lie on the disk.
"""

import stat
from datetime import datetime
from uuid import uuid4

import pytest

from clocks import Clock
from resumate.adapters.local.document_store import FilesystemDocumentStore
from resumate.domain.ids import OwnerId
from resumate.ports.errors import DocumentNotFoundError


@pytest.fixture
def store(tmp_path) -> FilesystemDocumentStore:
    return FilesystemDocumentStore(
        tmp_path / "data", upload_url="/uploads", now=Clock(), new_id=uuid4
    )


def upload(store, owner="ada", filename="resume.pdf"):
    ticket = store.issue_upload(OwnerId(owner), filename, "application/pdf")
    store.receive(ticket.fields, b"%PDF")
    return ticket.resume


def test_everything_is_private(store, tmp_path):
    """
    Files, what is known of them, and the secret are readable by their owner alone.
    """
    upload(store)

    for path in (tmp_path / "data").rglob("*"):
        allowed = 0o700 if path.is_dir() else 0o600
        assert stat.S_IMODE(path.stat().st_mode) == allowed, path.name


@pytest.mark.parametrize(
    "text", ["../../../outside", "/etc/outside", "..", "\x00", "CON"]
)
def test_no_text_becomes_a_path(store, tmp_path, text):
    """
    Neither an owner nor a file name leads out of the store's folder.
    """
    upload(store, owner=text, filename=text)

    assert [path.name for path in tmp_path.iterdir()] == ["data"]
    names = {path.name for path in (tmp_path / "data").rglob("*")}
    assert not any("outside" in name or "etc" in name for name in names)


def test_half_stored_file_does_not_exist(store, tmp_path):
    """
    A crash before the last write leaves no file that could be listed or read.
    """
    resume = upload(store)
    (sidecar,) = tmp_path.rglob(f"{resume}.json")
    sidecar.unlink()

    assert store.list(OwnerId("ada")) == []
    assert store.pending() == []
    with pytest.raises(DocumentNotFoundError):
        store.read(OwnerId("ada"), resume)


@pytest.mark.parametrize("spoilt", [b"", b"{", b"[]", b"{}", b"\xff", b'{"size": 1}'])
def test_a_spoilt_file_holds_no_other_up(store, tmp_path, spoilt):
    """
    One of which nothing is known any more is none; those of others are read and listed.
    """
    resume, other = upload(store), upload(store, owner="grace")
    [sidecar] = tmp_path.rglob(f"{resume}.json")
    sidecar.write_bytes(spoilt)
    (sidecar.parent.parent / ".DS_Store").touch()

    assert store.list(OwnerId("ada")) == []
    with pytest.raises(DocumentNotFoundError):
        store.read(OwnerId("ada"), resume)
    assert store.pending() == [(OwnerId("grace"), other)]


def test_erasing_leaves_nothing(store, tmp_path):
    """
    After deleting, no byte of the file or its name is left in the folder.
    """
    resume = upload(store)

    store.delete(OwnerId("ada"), resume)

    assert list(tmp_path.rglob(f"*{resume}*")) == []


def test_everything_erased_leaves_when(store, tmp_path):
    """
    After erasing everything there is neither a file nor the rest of one that a crash
    left half written, only when it was.
    """
    resume = upload(store)
    [binary] = tmp_path.rglob(f"{resume}.bin")
    (binary.parent / ".half.part").write_bytes(b"Ada")

    store.erase(OwnerId("ada"))

    [left] = binary.parent.iterdir()
    assert left.read_text("ascii") == Clock()().isoformat()


def test_erasing_wins_over_what_is_being_stored(tmp_path):
    """
    A form that was taken just before everything was erased, and stored just after, is
    read by nobody, and its bytes go.
    """
    clock, turns = Clock(), iter([None, None])
    ada = OwnerId("ada")

    def erasing_at_the_third_look() -> datetime:
        if next(turns, "erase"):
            kept.erase(ada)
        return clock()

    kept = FilesystemDocumentStore(
        tmp_path, upload_url="/uploads", now=clock, new_id=uuid4
    )
    store = FilesystemDocumentStore(
        tmp_path, upload_url="/uploads", now=erasing_at_the_third_look, new_id=uuid4
    )
    ticket = store.issue_upload(ada, "resume.pdf", "application/pdf")

    store.receive(ticket.fields, b"%PDF")

    assert store.pending() == [(ada, ticket.resume)]
    assert store.list(ada) == []
    assert list(tmp_path.rglob("*.bin"))
    with pytest.raises(DocumentNotFoundError):
        store.read(ada, ticket.resume)
    assert list(tmp_path.rglob("*.bin")) == store.pending() == []


def test_another_process_sees_the_same_files(store, tmp_path):
    """
    A second store over the same folder honours the tickets and lists the files.
    """
    other = FilesystemDocumentStore(
        tmp_path / "data", upload_url="/uploads", now=Clock(), new_id=uuid4
    )
    ticket = store.issue_upload(OwnerId("ada"), "resume.pdf", "application/pdf")

    other.receive(ticket.fields, b"%PDF")

    assert [file.resume for file in store.list(OwnerId("ada"))] == [ticket.resume]
