"""
Files to be fetched from a bucket.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from urllib.parse import quote
from uuid import UUID

from resumate import wire
from resumate.adapters.aws.clients import Client
from resumate.adapters.aws.errors import translating
from resumate.adapters.aws.versions import delete_versions
from resumate.domain.ids import OwnerId
from resumate.ports.downloads import Download, Downloads

_LIFETIME = timedelta(minutes=5)


class S3Downloads(Downloads):
    """
    One object an owner, under a prefix of theirs, fetched by a presigned address.

    The bucket's lifecycle removes what nobody withdrew. With *kms_key*, it is encrypted
    with that.
    """

    def __init__(
        self,
        client: Client,
        bucket: str,
        *,
        now: Callable[[], datetime],
        new_id: Callable[[], UUID],
        kms_key: str | None = None,
    ) -> None:
        self._client = client
        self._bucket = bucket
        self._now = now
        self._new_id = new_id
        self._kms_key = kms_key

    def offer(
        self, owner: OwnerId, filename: str, media_type: str, content: bytes
    ) -> Download:
        self.withdraw(owner)
        expires_at = self._now() + _LIFETIME
        place = {
            "Bucket": self._bucket,
            "Key": self._prefix(owner) + self._new_id().hex,
        }
        encryption = (
            {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": self._kms_key}
            if self._kms_key
            else {}
        )
        with translating("S3"):
            self._client.put_object(
                **place, **encryption, Body=content, ContentType=media_type
            )
            attached = f"attachment; filename*=UTF-8''{quote(filename)}"
            url: str = self._client.generate_presigned_url(
                "get_object",
                Params={
                    **place,
                    "ResponseContentDisposition": attached,
                    "ResponseCacheControl": "no-store",
                },
                ExpiresIn=int(_LIFETIME.total_seconds()),
            )
        return Download(url, filename, expires_at, len(content))

    def withdraw(self, owner: OwnerId) -> None:
        delete_versions(self._client, self._bucket, self._prefix(owner))

    @staticmethod
    def _prefix(owner: OwnerId) -> str:
        return wire.download_prefix(owner)
