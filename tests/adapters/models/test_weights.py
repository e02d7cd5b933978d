"""
Weights are fetched once, go on where they stopped, and are what they should be.
"""

import hashlib
from contextlib import contextmanager

import pytest

from resumate.adapters.inference.patience import Patience
from resumate.adapters.models.weights import KNOWN, WeightFolder
from resumate.domain.errors import InvalidRequestError
from resumate.ports.errors import PermanentPortError, TransientPortError
from scripted_server import scripted_server

BYTES = b"GGUF" + bytes(range(256)) * 9000
HASH = hashlib.sha256(BYTES).hexdigest()
FAST = Patience(attempts=3, pause=0.01)


def nothing(had, wanted):
    """
    Hears nothing.
    """


def file(content=BYTES, stop=None):
    """
    A server of one file that can go on in the middle; it breaks off after *stop* bytes.
    """

    def reply(exchange):
        asked = exchange.headers.get("range")
        start = int(asked.removeprefix("bytes=").removesuffix("-")) if asked else 0
        if start >= len(content):
            exchange.head(416)
            return
        left = content[start:]
        length = {"content_length": str(len(left))}
        exchange.head(206 if asked else 200, "application/octet-stream", **length)
        exchange.say(left[:stop])

    return reply


@contextmanager
def serving(*replies):
    """
    A server that replies so, in this order.
    """
    with scripted_server(file()) as server:
        server.will(*replies)
        yield server, f"{server.url}/some/where/keeper-3b.gguf?download=true"


def test_weights_are_installed(tmp_path):
    """
    The file has its name and its bytes; how far it is was told.
    """
    heard = []
    folder = WeightFolder(tmp_path / "models", patience=FAST)
    with serving(file()) as (_, url):
        installed = folder.install(url, HASH.upper(), lambda *far: heard.append(far))

    assert installed == tmp_path / "models" / "keeper-3b.gguf"
    assert installed.read_bytes() == BYTES
    assert list(installed.parent.iterdir()) == [installed]
    assert heard[-1] == (len(BYTES), len(BYTES))


def test_what_is_there_is_not_fetched_again(tmp_path):
    """
    The second time nobody is asked.
    """
    folder = WeightFolder(tmp_path, patience=FAST)
    with serving(file()) as (server, url):
        for _ in range(2):
            folder.install(url, HASH, nothing)

        assert len(server.requests) == 1


def test_a_broken_download_goes_on(tmp_path):
    """
    What came before the line broke is not fetched again.
    """
    folder = WeightFolder(tmp_path, patience=FAST)
    with serving(file(stop=1_500_000), file()) as (server, url):
        installed = folder.install(url, HASH, nothing)

        ranges = [r.headers.get("Range") for r in server.requests]
    assert installed.read_bytes() == BYTES
    assert ranges[0] is None
    assert int(ranges[1].removeprefix("bytes=").removesuffix("-")) > 0


def test_a_download_goes_on_another_day(tmp_path):
    """
    What was broken off stays, and is finished when it is asked for again.
    """
    folder = WeightFolder(tmp_path, patience=Patience(attempts=1))
    with serving(file(stop=1_500_000), file()) as (_, url):
        with pytest.raises(TransientPortError):
            folder.install(url, HASH, nothing)
        assert list(tmp_path.glob("*.gguf")) == []

        assert folder.install(url, HASH, nothing).read_bytes() == BYTES


def test_the_wrong_bytes_are_not_kept(tmp_path):
    """
    Another file than the hash names is refused, and nothing is left of it.
    """
    folder = WeightFolder(tmp_path, patience=FAST)
    with (
        serving(file(b"GGUF, but another")) as (_, url),
        pytest.raises(PermanentPortError, match="SHA-256"),
    ):
        folder.install(url, HASH, nothing)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("source", "sha256", "told"),
    [
        ("qwen-of-nowhere", "", KNOWN[0].name),
        ("file:///etc/passwd.gguf", HASH, "web address"),
        ("https://example.org/keeper.gguf", "", "--sha256"),
        ("https://example.org/keeper.gguf", "abc", "--sha256"),
        ("https://example.org/keeper.zip", HASH, ".gguf"),
        ("https://example.org/..%2F..%2Fkeeper.gguf/", HASH, ".gguf"),
    ],
)
def test_what_cannot_be_right_is_refused_at_once(tmp_path, source, sha256, told):
    """
    The one sentence says what to give instead.
    """
    with pytest.raises(InvalidRequestError, match=told):
        WeightFolder(tmp_path).install(source, sha256, nothing)


def test_who_refuses_is_named(tmp_path):
    """
    A missing file is permanent, a busy server is asked again.
    """

    def missing(exchange):
        exchange.head(404)

    def busy(exchange):
        exchange.head(503)

    folder = WeightFolder(tmp_path, patience=FAST)
    with (
        serving(busy, missing) as (server, url),
        pytest.raises(PermanentPortError, match=r"127\.0\.0\.1.*404"),
    ):
        folder.install(url, HASH, nothing)
    assert len(server.requests) == 2


def test_known_weights_are_pinned():
    """
    Each has an address that is encrypted, and a whole hash.
    """
    for weights in KNOWN:
        assert weights.url.startswith("https://")
        assert len(weights.sha256) == 64
