"""
A server of one's own, as a person starts it: the real command in a real process.
"""

import os
import re
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO

STARTED = re.compile(r"ResuMate is at (http://\S+)")


class Server:
    """
    ``resumate serve`` over one data folder.
    """

    PROGRAM: tuple[str, ...] = ("-m", "resumate_cli")

    def __init__(self, data_dir: Path, *options: str, **environment: str) -> None:
        self._data_dir = data_dir
        self._options = options
        self._port = "0"
        self._environment = environment
        self.log: list[str] = []

    def start(self) -> str:
        """
        Start it, once more at the port it had; the address it serves.
        """
        arguments = ["serve", "--port", self._port, "--data-dir", str(self._data_dir)]
        told = self._begun(
            [*arguments, *self._options], python_environment(**self._environment)
        )
        for row in told:
            self.log.append(row)
            if found := STARTED.search(row):
                self._ear = threading.Thread(
                    target=self._listen, args=(told,), daemon=True
                )
                self._ear.start()
                self._port = found[1].rpartition(":")[2].strip("/")
                return found[1]
        raise AssertionError("the server did not start:\n" + "".join(self.log))

    def _begun(self, arguments: list[str], environment: dict[str, str]) -> IO[str]:
        """
        The command in its process; what that says.
        """
        self._process = subprocess.Popen(
            [sys.executable, *self.PROGRAM, *arguments],
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
            env=environment,
        )
        return self._process.stderr

    def _listen(self, told: IO[str]) -> None:
        with told:
            self.log.extend(told)

    def stop(self) -> int:
        """
        Stop it in good order; its exit code.
        """
        os.kill(self._process.pid, signal.SIGTERM)
        return self._ended()

    def kill(self) -> None:
        """
        End it as a power cut would.
        """
        self._process.kill()
        self._ended()

    def _ended(self) -> int:
        try:
            code = self._waited(30)
        finally:
            self._process.kill()
        self._ear.join(timeout=10)
        return code

    def _waited(self, seconds: float) -> int:
        return self._process.wait(seconds)


def python_environment(**more: str) -> dict[str, str]:
    """
    The environment of a child: ours without settings of ours, its path set.
    """
    kept = {k: v for k, v in os.environ.items() if not k.startswith("RESUMATE_")}
    root = Path(__file__).parent.parent
    path = os.pathsep.join([str(root / "src"), str(root / "entrypoints")])
    return {**kept, "PYTHONPATH": path, **more}
