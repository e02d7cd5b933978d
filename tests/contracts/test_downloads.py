"""
What every Downloads promises.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

import httpx
import pytest

from clocks import Clock, WallClock
from resumate.adapters.aws.downloads import S3Downloads
from resumate.adapters.local.downloads import MemoryDownloads
from resumate.domain.ids import OwnerId
from resumate.ports.downloads import Downloads
from resumate.ports.errors import DocumentNotFoundError

ADA = OwnerId("ada")
GRACE = OwnerId("grace")
ZIP = "application/zip"


@dataclass
class Offering:
    """
    Downloads, and what fetches an address as a browser would: None where it is gone.
    """

    downloads: Downloads
    fetch: Callable[[str], tuple[bytes, str, str] | None]
    clock: Clock | WallClock

    def offer(self, owner=ADA, content=b"PK", filename="account.zip"):
        return self.downloads.offer(owner, filename, ZIP, content)


@pytest.fixture
def memory_offering() -> Offering:
    clock = Clock()
    downloads = MemoryDownloads(path="/downloads", now=clock)

    def fetch(url):
        try:
            found = downloads.fetch(url.removeprefix("/downloads/"))
        except DocumentNotFoundError:
            return None
        return found.content, found.media_type, found.filename

    return Offering(downloads, fetch, clock)


@pytest.fixture
def s3_offering(aws, bucket) -> Offering:
    clock = WallClock()
    downloads = S3Downloads(aws.client("s3"), bucket, now=clock, new_id=uuid4)

    def fetch(url):
        answer = httpx.get(url)
        if answer.status_code == 404:
            return None
        answer.raise_for_status()
        assert answer.headers["Cache-Control"] == "no-store"
        named = answer.headers["Content-Disposition"].rpartition("UTF-8''")[2]
        return answer.content, answer.headers["Content-Type"], named

    return Offering(downloads, fetch, clock)


@pytest.fixture(params=["memory", pytest.param("s3", marks=pytest.mark.emulator)])
def offering(request) -> Offering:
    return request.getfixturevalue(f"{request.param}_offering")


def test_what_is_offered_is_fetched_as_an_attachment(offering):
    """
    Byte for byte, with its type and its name, as often as one likes.
    """
    content = bytes(range(256)) * 10

    offered = offering.offer(content=content)

    assert [(content, ZIP, "account.zip")] * 2 == [
        offering.fetch(offered.url) for _ in range(2)
    ]
    assert (2560, "account.zip") == (offered.size, offered.filename)


def test_an_address_is_good_for_minutes(offering):
    """
    It says when it expires: soon, and not at once.
    """
    left = offering.offer().expires_at - offering.clock()

    assert timedelta(minutes=1) < left <= timedelta(minutes=10)


def test_a_new_offer_takes_the_place_of_the_old_one(offering):
    """
    There is one file an owner: the address of the one before leads nowhere.
    """
    old = offering.offer(content=b"old")
    new = offering.offer(content=b"new")

    assert offering.fetch(old.url) is None
    assert b"new" == offering.fetch(new.url)[0]


def test_owners_are_apart(offering):
    """
    Neither a new offer nor a withdrawal touches what is another's.
    """
    hers = offering.offer(GRACE, b"grace's")
    offering.offer(ADA)
    offering.downloads.withdraw(ADA)

    assert b"grace's" == offering.fetch(hers.url)[0]


def test_what_is_withdrawn_is_gone(offering):
    """
    Also for who has its address; and withdrawing again is fine.
    """
    offered = offering.offer()

    for _ in range(2):
        offering.downloads.withdraw(ADA)

    assert offering.fetch(offered.url) is None


def test_addresses_cannot_be_guessed(offering):
    """
    No two are alike, and none is another one's plus something.
    """
    urls = {offering.offer(OwnerId(f"owner {n}")).url for n in range(5)}

    assert 5 == len(urls)
    assert all(len(url.partition("?")[0].rpartition("/")[2]) >= 32 for url in urls)
