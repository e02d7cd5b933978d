"""
Uploaded files in a bucket.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote, unquote
from uuid import UUID

from botocore.exceptions import ClientError

from resumate import wire
from resumate.adapters.aws.clients import Client
from resumate.adapters.aws.errors import code_of, translating
from resumate.adapters.aws.versions import (
    delete_version,
    delete_versions,
    later_versions,
)
from resumate.domain.ids import OwnerId, ResumeId
from resumate.ports.document_store import (
    LARGEST_FILE,
    DocumentStore,
    FileContent,
    UploadedFile,
    UploadTicket,
)
from resumate.ports.errors import DocumentNotFoundError

_LIFETIME = timedelta(minutes=10)
_PAGE = 1000
_ABSENT = {"404", "NoSuchKey", "NotFound"}
_FILENAME, _ISSUED, _ERASED = "filename", "issued", "at"
"""Metadata of files, and of the mark that an erased owner leaves."""


class S3DocumentStore(DocumentStore):
    """
    One object a file, under its owner's prefix (`wire.upload_key`). S3 itself takes the
    uploads, and refuses what is not as the ticket says. It knows no more of tickets: a
    file says when its own was issued, and a mark when its owner erased everything,
    which the bucket's lifecycle removes long after the last of those tickets.

    Needs leave to list the bucket: without it S3 does not tell the missing from the
    forbidden. With *kms_key*, files are encrypted with it.
    """

    def __init__(
        self,
        client: Client,
        bucket: str,
        *,
        now: Callable[[], datetime],
        new_id: Callable[[], UUID],
        kms_key: str | None = None,
        max_bytes: int = LARGEST_FILE,
        lifetime: timedelta = _LIFETIME,
    ) -> None:
        self._client = client
        self._bucket = bucket
        self._now = now
        self._new_id = new_id
        self._kms_key = kms_key
        self._max_bytes = max_bytes
        self._lifetime = lifetime

    def issue_upload(
        self, owner: OwnerId, filename: str, media_type: str
    ) -> UploadTicket:
        resume = ResumeId(self._new_id())
        # The policy's own times are boto3's, from the machine's clock.
        expires_at = self._now() + self._lifetime
        fields = {
            "Content-Type": media_type,
            # S3 metadata is ASCII.
            f"x-amz-meta-{_FILENAME}": quote(filename, safe="", errors="replace"),
            f"x-amz-meta-{_ISSUED}": self._now().isoformat(),
            **self._encryption(),
        }
        with translating("S3"):
            form = self._client.generate_presigned_post(
                self._bucket,
                wire.upload_key(owner, resume),
                Fields=dict(fields),
                Conditions=[
                    *({name: value} for name, value in fields.items()),
                    ["content-length-range", 1, self._max_bytes],
                ],
                ExpiresIn=int(self._lifetime.total_seconds()),
            )
        return UploadTicket(
            resume, form["url"], form["fields"], expires_at, self._max_bytes
        )

    def read(self, owner: OwnerId, resume: ResumeId) -> FileContent:
        found, content = self._get(wire.upload_key(owner, resume))
        if _came_late(found, self._erased_at(owner)):
            self.delete(owner, resume)
            raise DocumentNotFoundError
        return FileContent(_file(resume, found), content)

    def list(self, owner: OwnerId) -> list[UploadedFile]:
        erased_at = self._erased_at(owner)
        files = [
            _file(resume, found)
            for page in self._pages("list_objects_v2", wire.upload_prefix(owner))
            for entry in page.get("Contents", ())
            for _, resume in [wire.read_upload_key(entry["Key"])]
            if (found := self._head(entry["Key"])) and not _came_late(found, erased_at)
        ]
        return sorted(
            files, key=lambda file: (-file.uploaded_at.timestamp(), file.resume)
        )

    def delete(self, owner: OwnerId, resume: ResumeId) -> None:
        key = wire.upload_key(owner, resume)
        delete_versions(self._client, self._bucket, key, lambda found: found == key)

    def keep_first(self, owner: OwnerId, resume: ResumeId) -> bool:
        key = wire.upload_key(owner, resume)
        later = later_versions(self._client, self._bucket, key)
        # Without leave to read older versions: each is the newest in its turn. ETags do
        # not tell, where files are encrypted.
        contents = {self._get(key)[1]} if later else set()
        for version in later:
            delete_version(self._client, self._bucket, version)
            contents.add(self._get(key)[1])
        return len(contents) > 1

    def erase(self, owner: OwnerId) -> None:
        # The mark first: what comes from now on is found by whoever reads it.
        with translating("S3"):
            self._client.put_object(
                Bucket=self._bucket,
                Key=wire.erased_key(owner),
                Metadata={_ERASED: self._now().isoformat()},
            )
        delete_versions(self._client, self._bucket, wire.upload_prefix(owner))

    def _get(self, key: str) -> tuple[Mapping[str, Any], bytes]:
        with translating("S3"):
            found = self._client.get_object(Bucket=self._bucket, Key=key)
            return found, found["Body"].read()

    def _erased_at(self, owner: OwnerId) -> datetime | None:
        mark = self._head(wire.erased_key(owner))
        return datetime.fromisoformat(mark["Metadata"][_ERASED]) if mark else None

    def _head(self, key: str) -> Mapping[str, Any] | None:
        """
        What is known of an object, or None if it is not there, or no more.
        """
        with translating("S3"):
            try:
                found: Mapping[str, Any] = self._client.head_object(
                    Bucket=self._bucket, Key=key
                )
            except ClientError as error:
                # To a HEAD request S3 answers without a body, so without its codes.
                if code_of(error) in _ABSENT:
                    return None
                raise
        return found

    def _pages(self, operation: str, prefix: str) -> Iterator[Mapping[str, Any]]:
        with translating("S3"):
            yield from self._client.get_paginator(operation).paginate(
                Bucket=self._bucket,
                Prefix=prefix,
                PaginationConfig={"PageSize": _PAGE},
            )

    def _encryption(self) -> dict[str, str]:
        if self._kms_key is None:
            return {}
        return {
            "x-amz-server-side-encryption": "aws:kms",
            "x-amz-server-side-encryption-aws-kms-key-id": self._kms_key,
        }


def _came_late(found: Mapping[str, Any], erased_at: datetime | None) -> bool:
    """
    Whether the file's ticket is of before its owner erased everything.
    """
    if erased_at is None:
        return False
    issued = found["Metadata"].get(_ISSUED)
    # Tickets of earlier versions do not say: then it counts when the file came.
    at = datetime.fromisoformat(issued) if issued else found["LastModified"]
    return bool(at <= erased_at)


def _file(resume: ResumeId, found: Mapping[str, Any]) -> UploadedFile:
    return UploadedFile(
        resume=resume,
        filename=unquote(found["Metadata"].get(_FILENAME, "")),
        media_type=found["ContentType"],
        size=found["ContentLength"],
        uploaded_at=found["LastModified"].astimezone(UTC),
    )
