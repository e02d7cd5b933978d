"""
One server over one data folder.
"""

import os
from pathlib import Path
from typing import IO

from resumate.adapters.local.durable_file import private_folder
from resumate.domain.errors import InvalidRequestError


class SoleServer:
    """
    The right to serve *folder*. Two servers would share the letters, and whoever looks
    at the one would not hear of those that the other wrote.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._held: IO[str] | None = None

    def hold(self) -> None:
        """
        It is this process's until that gives it back or ends, however it ends;
        InvalidRequestError if another has it.
        """
        if os.name == "nt":  # Windows has no such locks
            return
        import fcntl  # noqa: PLC0415

        try:
            lock = (private_folder(self._folder) / "serving.lock").open("a+")
        except OSError:
            return  # who reads or writes there says what is wrong with the folder
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.seek(0)
            pid = lock.read().strip()
            lock.close()
            raise InvalidRequestError(
                f"Another server (process {pid}) has the data folder {self._folder}: "
                "stop it first, or choose another folder with --data-dir."
            ) from None
        lock.truncate(0)
        lock.write(f"{os.getpid()}\n")
        lock.flush()
        self._held = lock

    def release(self) -> None:
        """
        Another may have it.
        """
        if self._held:
            self._held.close()
            self._held = None
