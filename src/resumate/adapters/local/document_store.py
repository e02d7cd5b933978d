"""
Uploaded files in a folder.
"""

import hashlib
import json
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from threading import Lock
from uuid import UUID

from resumate.adapters.local.durable_file import (
    private_folder,
    read_or_create,
    usable,
    write_durably,
)
from resumate.adapters.local.upload_policy import UploadPolicy
from resumate.domain.ids import OwnerId, ResumeId
from resumate.ports.document_store import (
    LARGEST_FILE,
    DocumentStore,
    FileContent,
    UploadedFile,
    UploadTicket,
)
from resumate.ports.errors import (
    DocumentNotFoundError,
    TicketUsedError,
    UploadRefusedError,
    UploadTooLargeError,
)
from resumate.ports.upload_receiver import UploadReceiver

_MAX_OWNED = 500_000_000
_LIFETIME = timedelta(minutes=15)
_ERASED = "erased"


class FilesystemDocumentStore(DocumentStore, UploadReceiver):
    """
    ``<folder>/files/<hash of the owner>/<resume id>`` with ``.bin`` for the bytes,
    ``.json`` for what is known of them (written last: it makes the file exist), and
    ``.pending`` until it is settled; and ``erased``, which tells when the owner erased
    everything.

    Neither owner nor file name ever becomes a path. Tickets are posted to *upload_url*.
    """

    def __init__(
        self,
        folder: Path,
        *,
        upload_url: str,
        now: Callable[[], datetime],
        new_id: Callable[[], UUID],
        max_bytes: int = LARGEST_FILE,
        max_owned: int = _MAX_OWNED,
    ) -> None:
        self._folder = folder
        self._upload_url = upload_url
        self._now = now
        self._new_id = new_id
        self._max_bytes = max_bytes
        self._max_owned = max_owned
        self._storing = Lock()

    def issue_upload(
        self, owner: OwnerId, filename: str, media_type: str
    ) -> UploadTicket:
        policy = UploadPolicy(
            owner=owner,
            resume=ResumeId(self._new_id()),
            filename=filename,
            media_type=media_type,
            max_bytes=self._max_bytes,
            expires_at=self._now() + _LIFETIME,
        )
        return UploadTicket(
            resume=policy.resume,
            url=self._upload_url,
            fields=policy.signed_fields(self._secret()),
            expires_at=policy.expires_at,
            max_bytes=policy.max_bytes,
        )

    @usable()
    def receive(
        self, fields: Mapping[str, str], content: bytes
    ) -> tuple[OwnerId, ResumeId]:
        policy = UploadPolicy.read(fields, self._secret())
        if policy.expires_at <= self._now():
            raise UploadRefusedError("The upload ticket expired: ask for a new one.")
        if self._came_late(policy.owner, self._issued_at(policy)):
            raise UploadRefusedError(
                "Everything was deleted after the upload ticket was issued: ask for a "
                "new one."
            )
        if not content:
            raise UploadRefusedError("The file is empty: choose the file again.")
        if len(content) > policy.max_bytes:
            raise UploadTooLargeError(
                f"The file is larger than the {policy.max_bytes // 1_000_000} MB that "
                "its ticket allows: choose a smaller one."
            )
        with self._storing:
            if self._owned(policy) + len(content) > self._max_owned:
                raise UploadTooLargeError(
                    f"You keep {self._max_owned // 1_000_000} MB of files already: "
                    "delete some of them first."
                )
            if self._is_used(policy, content):
                raise TicketUsedError
            self._store(policy, content)
        return policy.owner, policy.resume

    def _is_used(self, policy: UploadPolicy, content: bytes) -> bool:
        """
        Whether another file came by the ticket.
        """
        path = self._path(policy.owner, policy.resume)
        try:
            known = path.with_suffix(".json").exists()
            return known and path.with_suffix(".bin").read_bytes() != content
        except FileNotFoundError:  # deleted meanwhile
            return False

    def _owned(self, policy: UploadPolicy) -> int:
        """
        Bytes of the owner's other files.
        """
        files = _files(self._owner_folder(policy.owner), ".bin")
        return sum(f.stat().st_size for f in files if f.stem != str(policy.resume))

    def _store(self, policy: UploadPolicy, content: bytes) -> None:
        path = private_folder(self._owner_folder(policy.owner)) / str(policy.resume)
        known = {
            "owner": policy.owner,
            "filename": policy.filename,
            "media_type": policy.media_type,
            "size": len(content),
            "uploaded_at": self._now().isoformat(),
            "issued_at": self._issued_at(policy).isoformat(),
        }
        write_durably(path.with_suffix(".bin"), content)
        # Pending first: a crash in between leaves a file that is read, not a lost one.
        write_durably(path.with_suffix(".pending"), b"")
        write_durably(path.with_suffix(".json"), json.dumps(known).encode())

    @usable()
    def read(self, owner: OwnerId, resume: ResumeId) -> FileContent:
        path = self._path(owner, resume)
        found = _known(path.with_suffix(".json"))
        try:
            content = path.with_suffix(".bin").read_bytes()
        except FileNotFoundError as exc:
            raise DocumentNotFoundError from exc
        if self._came_late(owner, found.issued_at):
            self.delete(owner, resume)
            raise DocumentNotFoundError
        return FileContent(found.file, content)

    @usable()
    def delete(self, owner: OwnerId, resume: ResumeId) -> None:
        path = self._path(owner, resume)
        for suffix in (".json", ".pending", ".bin"):
            path.with_suffix(suffix).unlink(missing_ok=True)

    def keep_first(self, owner: OwnerId, resume: ResumeId) -> bool:
        """
        Never: `receive` refuses them.
        """
        return False

    @usable()
    def erase(self, owner: OwnerId) -> None:
        folder = private_folder(self._owner_folder(owner))
        erased = folder / _ERASED
        # First: what is being stored meanwhile is found by whoever reads it.
        write_durably(erased, self._now().isoformat().encode())
        for path in folder.iterdir():
            if path != erased:
                path.unlink(missing_ok=True)

    @usable()
    def pending(self) -> list[tuple[OwnerId, ResumeId]]:
        waiting = [
            (known.file.uploaded_at, known.owner, known.file.resume)
            for folder in _files(self._folder / "files", "")
            if folder.is_dir()  # macOS leaves files of its own everywhere
            for known in _all_known(folder, ".pending")
        ]
        return [(owner, resume) for _, owner, resume in sorted(waiting)]

    @usable()
    def settle(self, owner: OwnerId, resume: ResumeId) -> None:
        self._path(owner, resume).with_suffix(".pending").unlink(missing_ok=True)

    @usable()
    def list(self, owner: OwnerId) -> list[UploadedFile]:
        files = [
            known.file
            for known in _all_known(self._owner_folder(owner), ".json")
            if not self._came_late(owner, known.issued_at)
        ]
        return sorted(
            files, key=lambda file: (-file.uploaded_at.timestamp(), file.resume)
        )

    def _issued_at(self, policy: UploadPolicy) -> datetime:
        return policy.expires_at - _LIFETIME

    def _came_late(self, owner: OwnerId, issued_at: datetime) -> bool:
        """
        Whether a ticket is of before its owner erased everything.
        """
        try:
            erased_at = (self._owner_folder(owner) / _ERASED).read_text("ascii")
        except FileNotFoundError:
            return False
        return issued_at <= datetime.fromisoformat(erased_at)

    def _path(self, owner: OwnerId, resume: ResumeId) -> Path:
        return self._owner_folder(owner) / str(resume)

    def _owner_folder(self, owner: OwnerId) -> Path:
        # Hashed, because owners are any text: "..", "a/b", or two that differ in case.
        hashed = hashlib.sha256(owner.encode(errors="surrogatepass")).hexdigest()
        return self._folder / "files" / hashed

    def _secret(self) -> bytes:
        return read_or_create(
            self._folder / "upload-secret", lambda: secrets.token_bytes(32)
        )


@dataclass(frozen=True, slots=True)
class _Known:
    """
    What lies beside the bytes.
    """

    owner: OwnerId
    file: UploadedFile
    issued_at: datetime
    """When its ticket was."""


def _files(folder: Path, suffix: str) -> list[Path]:
    """
    What lies in *folder*, if there is one, under names with that *suffix*.
    """
    try:
        return [path for path in folder.iterdir() if path.suffix == suffix]
    except FileNotFoundError:
        return []


def _all_known(folder: Path, suffix: str) -> Iterator[_Known]:
    for path in _files(folder, suffix):
        with suppress(DocumentNotFoundError):  # deleted meanwhile, or not whole yet
            yield _known(path.with_suffix(".json"))


def _known(sidecar: Path) -> _Known:
    """
    DocumentNotFoundError where it is missing, or spoilt: a file without it is none.
    """
    try:
        known = json.loads(sidecar.read_bytes())
        file = UploadedFile(
            resume=ResumeId(UUID(sidecar.stem)),
            filename=known["filename"],
            media_type=known["media_type"],
            size=known["size"],
            uploaded_at=datetime.fromisoformat(known["uploaded_at"]),
        )
        # Earlier versions did not note it.
        issued_at = known.get("issued_at", known["uploaded_at"])
        return _Known(OwnerId(known["owner"]), file, datetime.fromisoformat(issued_at))
    except (FileNotFoundError, LookupError, TypeError, ValueError):
        raise DocumentNotFoundError from None  # JSON's errors quote what they read
