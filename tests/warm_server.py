"""
A server that starts from where every server has come to that wrote a letter.
"""

import multiprocessing
import os
import sys
from pathlib import Path
from typing import IO

import pytest

from serving import Server

_KETTLE = multiprocessing.get_context("forkserver")
_KETTLE.set_forkserver_preload(["warmed", __name__])


class WarmServer(Server):
    """
    The same command in a process of its own, a child of one in which all is loaded that
    a server loads, and all compiled that a letter asks for: that is most of a start,
    and the same each time. `Server` is for tests of the start itself.
    """

    def _begun(self, arguments: list[str], environment: dict[str, str]) -> IO[str]:
        ear, mouth = _KETTLE.Pipe(duplex=False)
        self._process = _KETTLE.Process(
            target=_serve, args=(arguments, environment, mouth), daemon=True
        )
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
            self._process.start()
        with ear, mouth:
            return os.fdopen(os.dup(ear.fileno()), encoding="utf-8")

    def _waited(self, seconds: float) -> int:
        self._process.join(seconds)
        code = self._process.exitcode
        assert code is not None, "the server does not end"
        return code


def _serve(arguments, environment, mouth) -> None:
    with mouth, Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        os.dup2(mouth.fileno(), 2)
    # What these were, a file perhaps, they are no more.
    sys.stdout = os.fdopen(1, "w", closefd=False)
    sys.stderr = os.fdopen(2, "w", buffering=1, closefd=False)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv[1:] = arguments
    # What is imported before this is what the first process imported.
    from resumate_cli.__main__ import run  # noqa: PLC0415

    sys.exit(run())
