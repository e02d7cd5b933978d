"""
Signed leave to upload one file, in the form of an S3 presigned POST.
"""

import binascii
import hashlib
import hmac
import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote, unquote
from uuid import UUID

from resumate.domain.ids import OwnerId, ResumeId
from resumate.ports.errors import UploadRefusedError

_FORGED = "The upload ticket is not one of ours: ask for a new one."


@dataclass(frozen=True, slots=True)
class UploadPolicy:
    """
    What one ticket allows: whose file, under which id and name, of what kind and size.
    """

    owner: OwnerId
    resume: ResumeId
    filename: str
    media_type: str
    max_bytes: int
    expires_at: datetime

    def signed_fields(self, secret: bytes) -> dict[str, str]:
        """
        The form fields that go before the file.
        """
        stated = {
            "key": f"{quote(self.owner, safe='')}/{self.resume}",
            "Content-Type": self.media_type,
            # S3 metadata is ASCII, so names are percent-encoded there and here.
            "x-amz-meta-filename": quote(self.filename, safe="", errors="replace"),
        }
        policy = {
            "expiration": self.expires_at.isoformat(),
            "conditions": [
                *({name: value} for name, value in stated.items()),
                ["content-length-range", 1, self.max_bytes],
            ],
        }
        encoded = b64encode(json.dumps(policy).encode()).decode()
        return {**stated, "policy": encoded, "signature": _signature(encoded, secret)}

    @classmethod
    def read(cls, fields: Mapping[str, str], secret: bytes) -> "UploadPolicy":
        """
        The policy that *fields* carry; UploadRefusedError if they are not as signed.
        """
        form = dict(fields)
        encoded, signature = form.pop("policy", ""), form.pop("signature", "")
        # As bytes, because compare_digest refuses strings beyond ASCII.
        expected = _signature(encoded, secret).encode()
        if not hmac.compare_digest(expected, signature.encode(errors="replace")):
            raise UploadRefusedError(_FORGED)
        policy = json.loads(_decoded(encoded))
        stated: dict[str, str] = {}
        for condition in policy["conditions"][:-1]:
            stated.update(condition)
        if stated != form:
            raise UploadRefusedError(
                "The upload form was changed: send the ticket's fields as they are."
            )
        owner, resume = stated["key"].split("/")
        return cls(
            owner=OwnerId(unquote(owner)),
            resume=ResumeId(UUID(resume)),
            filename=unquote(stated["x-amz-meta-filename"]),
            media_type=stated["Content-Type"],
            max_bytes=policy["conditions"][-1][2],
            expires_at=datetime.fromisoformat(policy["expiration"]),
        )


def _signature(policy: str, secret: bytes) -> str:
    message = policy.encode(errors="replace")
    return hmac.new(secret, message, hashlib.sha256).hexdigest()


def _decoded(policy: str) -> bytes:
    try:
        return b64decode(policy, validate=True)
    except (binascii.Error, ValueError) as exc:
        raise UploadRefusedError(_FORGED) from exc
