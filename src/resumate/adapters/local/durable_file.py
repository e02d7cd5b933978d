"""
Files that are whole or absent, for their owner's eyes only.
"""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from resumate.ports.errors import TransientPortError

LEAST_ROOM = 100_000_000
"""Bytes: some uploads, and the next pieces of PostgreSQL's log."""


@contextmanager
def usable() -> Iterator[None]:
    """
    A full disk, a folder that may not be entered or is none, as the ports' error.
    """
    try:
        yield
    except OSError as error:
        raise TransientPortError(
            f"The data folder cannot be used ({error.strerror}): "
            "mend that, or choose another with RESUMATE_DATA_DIR."
        ) from error


@usable()
def write_durably(path: Path, content: bytes) -> None:
    """
    *path* holds *content* after this, also after a crash; never half of it. Mode 0600.
    """
    temporary = _written_beside(path, content)
    try:
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


@usable()
def read_or_create(path: Path, make: Callable[[], bytes]) -> bytes:
    """
    What *path* holds; made first if it is missing.

    Of several processes that start at once, one's content wins and all get that.
    """
    try:
        return path.read_bytes()
    except FileNotFoundError:
        pass
    private_folder(path.parent)
    temporary = _written_beside(path, make())
    try:
        # A link, unlike a rename, fails where another process was faster.
        os.link(temporary, path)
    except FileExistsError:
        pass
    finally:
        temporary.unlink()
    _sync_folder(path.parent)
    return path.read_bytes()


@usable()
def free_room(folder: Path, least: int = LEAST_ROOM) -> str:
    """
    How much room is left where *folder* lies; TransientPortError below *least* bytes.
    """
    free = shutil.disk_usage(private_folder(folder)).free
    if free < least:
        raise TransientPortError(
            f"Only {free // 1_000_000} MB are free for the data folder: make room."
        )
    return f"{free // 1_000_000} MB free"


@usable()
def private_folder(path: Path) -> Path:
    """
    The folder; it and the folders above it get mode 0700 where they are missing.
    """
    # mkdir(parents=True) would leave the mode of those above to the umask.
    if not path.exists():
        private_folder(path.parent)
        path.mkdir(mode=0o700, exist_ok=True)
    return path


def _written_beside(path: Path, content: bytes) -> Path:
    # mkstemp gives mode 0600 whatever the umask.
    descriptor, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        # A piece of a file would be nobody's, and on a disk that is full.
        Path(name).unlink()
        raise
    return Path(name)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows cannot open folders
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
