"""
The form of a ticket of the folder: that of S3, signed with a secret of its own.
"""

import base64
import json
from uuid import uuid4

import pytest

from clocks import Clock
from resumate.adapters.local.document_store import FilesystemDocumentStore
from resumate.domain.ids import OwnerId
from resumate.ports.errors import UploadRefusedError

ADA = OwnerId("ada")


@pytest.fixture
def uploads(tmp_path) -> FilesystemDocumentStore:
    return FilesystemDocumentStore(
        tmp_path, upload_url="/uploads", now=Clock(), new_id=uuid4
    )


@pytest.fixture
def fields(uploads) -> dict[str, str]:
    return dict(uploads.issue_upload(ADA, "resume.pdf", "application/pdf").fields)


def test_the_form_is_that_of_s3(fields):
    """
    A page that posts to a bucket posts to the folder without knowing.
    """
    assert {"key", "Content-Type", "policy", "x-amz-meta-filename"} < set(fields)


@pytest.mark.parametrize(
    "changed",
    [
        {"Content-Type": "text/html"},
        {"key": f"grace/{uuid4()}"},
        {"key": "../../outside"},
        {"signature": "0" * 64},
        {"signature": "ümlaut"},
        {"policy": "no base64!"},
        {"policy": "\udcff"},
        {"x-amz-meta-filename": "other.pdf"},
    ],
)
def test_a_changed_form_is_refused(uploads, fields, changed):
    """
    Whatever somebody might want it to say instead.
    """
    with pytest.raises(UploadRefusedError):
        uploads.receive({**fields, **changed}, b"%PDF")

    assert uploads.pending() == []


def test_a_rewritten_policy_is_refused(uploads, fields):
    """
    A policy that allows more than the signed one is refused, whatever it says.
    """
    policy = json.loads(base64.b64decode(fields["policy"]))
    policy["conditions"][-1][2] = 10**9
    forged = base64.b64encode(json.dumps(policy).encode()).decode()

    with pytest.raises(UploadRefusedError):
        uploads.receive({**fields, "policy": forged}, b"%PDF")
