"""
S3DocumentStore: what S3 refuses, and what is left behind.
"""

import base64
import json
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import boto3
import httpx
import pytest

from clocks import WallClock
from emulator import clients_at
from resumate.adapters.aws.clients import Clients
from resumate.adapters.aws.document_store import S3DocumentStore
from resumate.domain.ids import OwnerId, ResumeId
from resumate.ports.errors import (
    DocumentNotFoundError,
    PermanentPortError,
    TransientPortError,
)

ROOT = Path(__file__).resolve().parents[3]
ADA = OwnerId("ada")
PDF = "application/pdf"
KEY_ID = "arn:aws:kms:eu-west-1:000000000000:key/7f3c"
LIMIT = 2000


def store_in(bucket, clients, **given) -> S3DocumentStore:
    return S3DocumentStore(
        clients.client("s3"), bucket, now=WallClock(), new_id=uuid4, **given
    )


@pytest.fixture
def store(bucket, aws) -> S3DocumentStore:
    return store_in(bucket, aws, max_bytes=LIMIT)


def posted(ticket, content=b"%PDF-1.7", **changed) -> int:
    """
    The status of a form posted with some of its fields changed, or None of them.
    """
    fields = {**ticket.fields, **{k.replace("_", "-"): v for k, v in changed.items()}}
    kept = {name: value for name, value in fields.items() if value is not None}
    return httpx.post(ticket.url, data=kept, files={"file": content}).status_code


def far_away(region="eu-west-1") -> Clients:
    """
    Clients of AWS itself; nothing is sent when a form is signed.
    """
    return Clients(
        session=lambda: boto3.Session("AKIAEXAMPLE", "secret", region_name=region)
    )


@pytest.mark.parametrize("region", ["eu-west-1", "us-east-1"])
def test_forms_are_signed_for_the_buckets_own_address(region):
    """
    SigV4 and the regional host of the bucket, which is the one that the page may talk
    to: encrypted buckets refuse any other signature.
    """
    clients = far_away(region)
    ticket = store_in("resumate-1", clients).issue_upload(ADA, "a.pdf", PDF)
    site = (ROOT / "infra" / "stacks" / "site.py").read_text("utf-8")

    assert ticket.url == f"https://resumate-1.s3.{region}.amazonaws.com/"
    assert 'f"https://*.s3.{region}.amazonaws.com"' in site
    assert ticket.fields["x-amz-algorithm"] == "AWS4-HMAC-SHA256"
    assert "signature" not in ticket.fields


def test_the_policy_fixes_owner_type_size_and_end():
    """
    Key, type, name and size stand in the signed policy, which is over in ten minutes.
    """
    store = store_in("resumate-1", far_away(), max_bytes=LIMIT)
    ticket = store.issue_upload(ADA, "Lebenslauf.pdf", PDF)

    policy = json.loads(base64.b64decode(ticket.fields["policy"]))
    assert ["content-length-range", 1, LIMIT] in policy["conditions"]
    assert {"Content-Type": PDF} in policy["conditions"]
    assert {"key": f"uploads/ada/{ticket.resume}"} in policy["conditions"]
    assert {"x-amz-meta-filename": "Lebenslauf.pdf"} in policy["conditions"]
    left = datetime.fromisoformat(policy["expiration"]) - datetime.now(UTC)
    assert timedelta(minutes=9) < left <= timedelta(minutes=10)


def test_a_key_of_ones_own_encrypts():
    """
    With a KMS key set, the form asks for encryption with it, and must.
    """
    store = store_in("resumate-1", far_away(), kms_key=KEY_ID)
    ticket = store.issue_upload(ADA, "a.pdf", PDF)

    policy = json.loads(base64.b64decode(ticket.fields["policy"]))
    for name, value in {
        "x-amz-server-side-encryption": "aws:kms",
        "x-amz-server-side-encryption-aws-kms-key-id": KEY_ID,
    }.items():
        assert ticket.fields[name] == value
        assert {name: value} in policy["conditions"]


@pytest.mark.emulator
@pytest.mark.parametrize(
    ("expected", "content", "changed"),
    [
        (204, b"x" * LIMIT, {}),
        (400, b"x" * (LIMIT + 1), {}),
        (400, b"", {}),
        (403, b"x", {"Content_Type": "text/html"}),
        (403, b"x", {"key": "uploads/grace/7f3c0000-0000-4000-8000-000000000001"}),
        (403, b"x", {"x_amz_meta_filename": "other.pdf"}),
        (403, b"x", {"x_amz_signature": "0" * 64}),
        (400, b"x", {"policy": None, "x_amz_signature": None}),
    ],
)
def test_the_store_takes_what_the_ticket_says_and_nothing_else(
    store, expected, content, changed
):
    """
    Too large, empty, of another type, for another owner or forged: nothing is stored.
    """
    ticket = store.issue_upload(ADA, "a.pdf", PDF)

    assert posted(ticket, content, **changed) == expected
    assert len(store.list(ADA)) == (expected == 204)
    assert store.list(OwnerId("grace")) == []


@pytest.mark.emulator
def test_an_expired_ticket_is_refused(bucket, aws):
    """
    After its end a ticket is worth nothing.
    """
    store = store_in(bucket, aws, lifetime=timedelta(seconds=1))
    ticket = store.issue_upload(ADA, "a.pdf", PDF)
    time.sleep(2.1)

    assert posted(ticket) == 403
    assert store.list(ADA) == []


@pytest.mark.emulator
def test_deleting_leaves_no_version(store, bucket, aws):
    """
    Every version of the file goes, and the marker of an earlier deletion too.
    """
    ticket = store.issue_upload(ADA, "a.pdf", PDF)
    posted(ticket, b"first")
    posted(ticket, b"second")
    key = ticket.fields["key"]
    aws.client("s3").delete_object(Bucket=bucket, Key=key)
    kept = store.issue_upload(ADA, "b.pdf", PDF)
    posted(kept)

    store.delete(ADA, ticket.resume)

    left = aws.client("s3").list_object_versions(Bucket=bucket)
    assert [v["Key"] for v in left["Versions"]] == [kept.fields["key"]]
    assert left.get("DeleteMarkers", []) == []


@pytest.mark.emulator
def test_a_late_file_leaves_no_version(store, bucket, aws):
    """
    Of a file that came after its owner had erased everything, no version is left once
    it was asked for; of the owner, when that was.
    """
    ticket = store.issue_upload(ADA, "a.pdf", PDF)
    store.erase(ADA)
    posted(ticket, b"first")
    posted(ticket, b"second")

    with pytest.raises(DocumentNotFoundError):
        store.read(ADA, ticket.resume)

    left = aws.client("s3").list_object_versions(Bucket=bucket)
    assert [v["Key"] for v in left["Versions"]] == ["erased/ada"]
    assert left.get("DeleteMarkers", []) == []


@pytest.mark.emulator
def test_a_file_of_an_earlier_version_counts_from_when_it_came(store, bucket, aws):
    """
    It does not say when its ticket was issued, and is kept unless it was there before.
    """
    key = f"uploads/ada/{uuid4()}"
    store.erase(ADA)
    time.sleep(1.1)
    aws.client("s3").put_object(Bucket=bucket, Key=key, Body=b"%PDF")

    assert [f"uploads/ada/{file.resume}" for file in store.list(ADA)] == [key]


@pytest.mark.emulator
def test_long_lists_are_whole(store):
    """
    Files come however many pages they fill.
    """
    tickets = [store.issue_upload(ADA, f"{n}.pdf", PDF) for n in range(5)]
    for ticket in tickets:
        posted(ticket)

    assert {f.resume for f in store.list(ADA)} == {t.resume for t in tickets}


@pytest.mark.emulator
@pytest.mark.parametrize(
    "ask",
    [
        lambda store: store.list(ADA),
        lambda store: store.read(ADA, ResumeId(uuid4())),
        lambda store: store.delete(ADA, ResumeId(uuid4())),
        lambda store: store.erase(ADA),
    ],
)
def test_a_wrong_bucket_is_named(aws, ask):
    """
    A bucket that does not exist is a mistake to be mended, not an empty store.
    """
    store = store_in(f"resumate-{uuid4()}", aws)

    with pytest.raises(PermanentPortError, match="RESUMATE_BUCKET"):
        ask(store)


def test_a_store_that_is_away_is_transient():
    """
    A store that cannot be reached is tried a few times, and then TransientPortError.
    """
    store = store_in("resumate-1", clients_at("http://127.0.0.1:9"))
    began = time.monotonic()

    with pytest.raises(TransientPortError):
        store.list(ADA)
    assert time.monotonic() - began < 15
