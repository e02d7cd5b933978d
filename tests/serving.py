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
        command = [sys.executable, *self.PROGRAM, "serve", "--port", self._port]
        self._process = subprocess.Popen(
            [*command, "--data-dir", str(self._data_dir), *self._options],
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
            env=python_environment(**self._environment),
        )
        for row in self._process.stderr:
            self.log.append(row)
            if found := STARTED.search(row):
                self._ear = threading.Thread(target=self._listen, daemon=True)
                self._ear.start()
                self._port = found[1].rpartition(":")[2].strip("/")
                return found[1]
        raise AssertionError("the server did not start:\n" + "".join(self.log))

    def _listen(self) -> None:
        self.log.extend(self._process.stderr)

    def stop(self) -> int:
        """
        Stop it in good order; its exit code.
        """
        self._process.send_signal(signal.SIGTERM)
        return self._ended()

    def kill(self) -> None:
        """
        End it as a power cut would.
        """
        self._process.kill()
        self._ended()

    def _ended(self) -> int:
        try:
            code = self._process.wait(timeout=30)
        finally:
            self._process.kill()
        self._ear.join(timeout=10)
        self._process.stderr.close()
        return code


def python_environment(**more: str) -> dict[str, str]:
    """
    The environment of a child: ours without settings of ours, its path set.
    """
    kept = {k: v for k, v in os.environ.items() if not k.startswith("RESUMATE_")}
    root = Path(__file__).parent.parent
    path = os.pathsep.join([str(root / "src"), str(root / "entrypoints")])
    return {**kept, "PYTHONPATH": path, **more}
