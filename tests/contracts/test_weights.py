"""
What every Weights promises.
"""

import hashlib
from contextlib import contextmanager

import pytest

from resumate.adapters.inference.patience import Patience
from resumate.adapters.local.weights import WeightFolder
from resumate.domain.errors import InvalidRequestError
from resumate.ports.errors import PermanentPortError, TransientPortError
from scripted_server import scripted_server

BYTES = b"GGUF" + bytes(range(256)) * 9000
HASH = hashlib.sha256(BYTES).hexdigest()
FAST = Patience(attempts=3, pause=0.01)
WEIGHTS = {"folder": lambda folder: WeightFolder(folder, patience=FAST)}
"""Each asks a busy server three times."""


@pytest.fixture
def folder(tmp_path):
    """
    Where the weights come to lie, and nothing else.
    """
    return tmp_path / "models"


@pytest.fixture(params=WEIGHTS)
def weights(request, folder):
    return WEIGHTS[request.param](folder)


def nothing(had, wanted):
    """
    Hears nothing.
    """


def file(content=BYTES, stop=None, *, told=True):
    """
    A server of one file that can go on in the middle; it breaks off after *stop* bytes,
    and says how many there are if it is *told*.
    """

    def reply(exchange):
        asked = exchange.headers.get("range")
        start = int(asked.removeprefix("bytes=").removesuffix("-")) if asked else 0
        if start >= len(content):
            exchange.head(416)
            return
        left = content[start:]
        length = {"content_length": str(len(left))} if told else {}
        exchange.head(206 if asked else 200, "application/octet-stream", **length)
        exchange.say(left[:stop])

    return reply


def status(code):
    """
    A server that says that, and no more.
    """
    return lambda exchange: exchange.head(code)


@contextmanager
def serving(*replies):
    """
    A server that replies so, in this order.
    """
    with scripted_server(file()) as server:
        server.will(*replies)
        yield server, f"{server.url}/some/where/keeper-3b.gguf?download=true"


def test_weights_are_installed(weights, folder):
    """
    The file has its name and its bytes, and lies there alone; capitals are as good in a
    hash.
    """
    with serving(file()) as (_, url):
        installed = weights.install(url, HASH.upper(), nothing)

    assert installed.name == "keeper-3b.gguf"
    assert installed.read_bytes() == BYTES
    assert list(folder.iterdir()) == [installed]


@pytest.mark.parametrize(("told", "wanted"), [(True, len(BYTES)), (False, 0)])
def test_how_far_it_is_is_told(weights, told, wanted):
    """
    Bytes had grow until all are there; bytes wanted are known from the first, or 0.
    """
    heard = []
    with serving(file(told=told)) as (_, url):
        weights.install(url, HASH, lambda *far: heard.append(far))

    had = [far[0] for far in heard]
    assert had == sorted(set(had))
    assert had[-1] == len(BYTES)
    assert {far[1] for far in heard} == {wanted}


def test_what_is_there_is_as_good_as_fetched(weights):
    """
    A second time the same file is told, whole.
    """
    with serving(file()) as (_, url):
        installed = [weights.install(url, HASH, nothing) for _ in range(2)]

    assert installed[0] == installed[1]
    assert installed[0].read_bytes() == BYTES


def test_what_is_there_and_is_wrong_is_fetched(weights):
    """
    A file of that name with other bytes is not taken for it.
    """
    with serving(file()) as (_, url):
        weights.install(url, HASH, nothing).write_bytes(b"GGUF, but damaged")

        assert weights.install(url, HASH, nothing).read_bytes() == BYTES


def test_a_broken_download_goes_on(weights):
    """
    What came before the line broke is not fetched again.
    """
    with serving(file(stop=1_500_000), file()) as (server, url):
        installed = weights.install(url, HASH, nothing)

    ranges = [request.headers.get("Range") for request in server.requests]
    assert installed.read_bytes() == BYTES
    assert ranges[0] is None
    assert int(ranges[1].removeprefix("bytes=").removesuffix("-")) > 0


def test_a_download_goes_on_another_day(weights, folder):
    """
    What cannot be fetched now is transient and no file yet; asked for again, it goes on
    where it stopped.
    """
    replies = [file(stop=1_500_000), status(503), status(503), file()]
    with serving(*replies) as (server, url):
        with pytest.raises(TransientPortError):
            weights.install(url, HASH, nothing)
        assert list(folder.glob("*.gguf")) == []

        assert weights.install(url, HASH, nothing).read_bytes() == BYTES

    assert server.requests[-1].headers.get("Range")


def test_what_came_before_of_another_file_is_not_kept_for_this(weights):
    """
    Going on where another edition stopped would never give the right bytes.
    """
    other = b"GGUF" + bytes(2_000_000)
    half = [file(other, stop=1_500_000), status(503), status(503)]
    with serving(*half, file()) as (_, url):
        with pytest.raises(TransientPortError):
            weights.install(url, hashlib.sha256(other).hexdigest(), nothing)

        assert weights.install(url, HASH, nothing).read_bytes() == BYTES


@pytest.mark.parametrize("reply", [file(b"GGUF, but another"), status(404)])
def test_what_is_wrong_leaves_nothing(weights, folder, reply):
    """
    Other bytes than the hash names, or no file at all, are permanent, and nothing is
    left of them.
    """
    with serving(reply) as (_, url), pytest.raises(PermanentPortError):
        weights.install(url, HASH, nothing)

    assert not folder.exists() or list(folder.iterdir()) == []


def test_nobody_there_is_transient(weights):
    """
    Where nothing listens it cannot be fetched now.
    """
    with serving(file()) as (_, url):
        pass

    with pytest.raises(TransientPortError):
        weights.install(url, HASH, nothing)


def test_nowhere_to_keep_it_is_transient(weights, folder):
    """
    Where no file can be kept it is told so, and not as a mistake.
    """
    folder.write_bytes(b"")

    with serving(file()) as (_, url), pytest.raises(TransientPortError):
        weights.install(url, HASH, nothing)


@pytest.mark.parametrize(
    ("source", "sha256"),
    [
        ("weights-of-nowhere", ""),
        ("file:///etc/passwd.gguf", HASH),
        ("https://example.org/keeper.gguf", ""),
        ("https://example.org/keeper.gguf", "abc"),
        ("https://example.org/..%2F..%2Fkeeper.gguf/", HASH),
    ],
)
def test_what_names_no_weights_is_refused_at_once(weights, source, sha256):
    """
    Neither an unknown name, nor an address without a hash or a file's name.
    """
    with pytest.raises(InvalidRequestError):
        weights.install(source, sha256, nothing)
