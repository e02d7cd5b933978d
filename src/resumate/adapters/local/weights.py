"""
Weights in a folder, fetched once and checked by their hash.
"""

import hashlib
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

import httpx

from resumate.adapters.inference.patience import BusyError, Clock, Patience, retrying
from resumate.adapters.local.durable_file import private_folder, usable
from resumate.domain.errors import InvalidRequestError
from resumate.ports.errors import PermanentPortError
from resumate.ports.weights import Weights


@dataclass(frozen=True, slots=True)
class KnownWeights:
    """
    A file of weights that was tried, where it is at home, and what its bytes must be.
    """

    name: str
    url: str
    sha256: str


KNOWN = (
    # Apache-2.0. Shows that everything works; writes no better than the composer.
    KnownWeights(
        "qwen2.5-coder-0.5b",
        "https://huggingface.co/Qwen/Qwen2.5-Coder-0.5B-Instruct-GGUF/resolve/main/"
        "qwen2.5-coder-0.5b-instruct-q4_k_m.gguf",
        "1d9614638d18024d0fbb36575a15f1302a3adf044df10345688ec4f6e1c4ff32",
    ),
)
_PIECE = 1 << 20
_TIMEOUT = httpx.Timeout(60.0, connect=10.0)
_HASH = re.compile(r"[0-9a-f]{64}")
_NAME = re.compile(r"[\w.+-]{1,150}\.gguf", re.IGNORECASE)
_PARTIAL, _PAST_THE_END = 206, 416


class WeightFolder(Weights):
    """
    Files ``*.gguf`` of one folder; what is still coming in is ``*.part``.
    """

    def __init__(
        self,
        folder: Path,
        patience: Patience | None = None,
    ) -> None:
        self._folder = folder
        self._patience = patience or Patience()

    @usable()
    def install(
        self, source: str, sha256: str, hear: Callable[[int, int], None]
    ) -> Path:
        url, wanted = _address(source, sha256.strip().lower())
        target = self._folder / _file_name(url)
        if target.exists() and _hash_of(target) == wanted:
            return target
        private_folder(self._folder)
        part = target.with_name(f"{target.name}.{wanted[:12]}.part")
        with httpx.Client(timeout=_TIMEOUT, follow_redirects=True) as client:
            retrying(lambda: _fetch(client, url, part, hear), self._patience, Clock())
        if _hash_of(part) != wanted:
            part.unlink()
            raise PermanentPortError(
                "What came from there is not the file with that SHA-256: nothing was"
                " kept. Check the address and the hash."
            )
        part.replace(target)
        return target


def _address(source: str, sha256: str) -> tuple[str, str]:
    for weights in KNOWN:
        if source == weights.name:
            return weights.url, sha256 or weights.sha256
    if urlsplit(source).scheme not in {"http", "https"}:
        names = ", ".join(weights.name for weights in KNOWN)
        raise InvalidRequestError(
            f"Weights are named by a web address, or by a known name: {names}."
        )
    if not _HASH.fullmatch(sha256):
        raise InvalidRequestError(
            "Weights from an address need --sha256, the 64 characters that their"
            " publisher names."
        )
    return source, sha256


def _file_name(url: str) -> str:
    name = unquote(urlsplit(url).path).rpartition("/")[2]
    if not _NAME.fullmatch(name):
        raise InvalidRequestError("The address must end in the name of a .gguf file.")
    return name


def _fetch(
    client: httpx.Client, url: str, part: Path, hear: Callable[[int, int], None]
) -> None:
    had = part.stat().st_size if part.exists() else 0
    asked = {"Range": f"bytes={had}-"} if had else {}
    with _translating(url), client.stream("GET", url, headers=asked) as response:
        if had and response.status_code == _PAST_THE_END:
            return  # all of it was there already; its hash tells
        if response.status_code >= 500 or response.status_code == 429:  # noqa: PLR2004
            raise BusyError(f"{_host(url)} is busy (status {response.status_code}).")
        if not response.is_success:
            raise PermanentPortError(
                f"{_host(url)} does not give the file (status {response.status_code})."
            )
        had = had if response.status_code == _PARTIAL else 0
        left = int(response.headers.get("content-length") or 0)
        with part.open("ab" if had else "wb") as file:
            total = had + left if left else 0
            for piece in response.iter_bytes(_PIECE):
                file.write(piece)
                had += len(piece)
                hear(had, total)


def _host(url: str) -> str:
    return urlsplit(url).hostname or "the server"


@contextmanager
def _translating(url: str) -> Iterator[None]:
    try:
        yield
    except httpx.TransportError as error:
        raise BusyError(f"{_host(url)} cannot be reached, or broke off.") from error


def _hash_of(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
