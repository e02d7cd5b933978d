"""
``python docker/rehearse.py [PYTHON]``: the steps of the Dockerfile without Docker, as
far as they go: its packages into a clean environment, its files, its command as another
user, until its health check is content. Root becomes ``nobody`` for that, anybody else
stays who they are; PYTHON must be one that they may run.

Not rehearsed: the base image (this machine's Python and libraries serve instead),
``useradd``, the volume, and the limits that compose.yaml sets.
"""

import json
import os
import pwd
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCKERFILE = ROOT / "docker" / "Dockerfile"
OWN = ("/opt/resumate", "/requirements", "/app", "/data")
"""The folders that the image makes; here they lie in a folder that goes again."""
STARTING = 120.0
STOPPING = 30.0


def main() -> None:
    """
    Go through the steps; say each.
    """
    with tempfile.TemporaryDirectory(dir="/var/tmp") as folder:
        image = Image(Path(folder), sys.argv[1] if sys.argv[1:] else sys.executable)
        for instruction, text in steps(DOCKERFILE.read_text("utf-8")):
            image.step(instruction, text)
        image.run()


def steps(dockerfile: str) -> Iterator[tuple[str, str]]:
    """
    Instruction and text of each step, continued lines joined.
    """
    lines = (line for line in dockerfile.splitlines() if not line.startswith("#"))
    for step in re.sub(r"\\\n\s*", "", "\n".join(lines)).splitlines():
        if step:
            instruction, _, text = step.partition(" ")
            yield instruction, text


class Image:
    """
    What the steps made so far.
    """

    def __init__(self, folder: Path, python: str) -> None:
        self._folder, self._python = folder, python
        self._environment = {"PATH": os.environ["PATH"], "HOME": str(folder)}
        self._user: int | None = None
        self._command: list[str] = []
        self._check: list[str] = []
        folder.chmod(0o755)

    def step(self, instruction: str, text: str) -> None:
        """
        Do one step, or say that it is left out.
        """
        text = self._here(text)
        match instruction:
            case "RUN" if "useradd" in text:
                self._say("left out", text)
                self._made("/data").mkdir()
            case "RUN":
                self._say(instruction, text)
                self._shell(text)
            case "COPY" if "--from=" not in text:
                self._say(instruction, text)
                self._copy(*text.split())
            case "ENV":
                for name, value in (each.split("=", 1) for each in shlex.split(text)):
                    self._environment[name] = value.replace(
                        "$PATH", self._environment["PATH"]
                    )
            case "USER":
                # The image's own user is made by `useradd`, which is not run here.
                nobody = pwd.getpwnam("nobody").pw_uid
                self._user = nobody if os.geteuid() == 0 else None
                self._say("instead", f"USER {self._user or os.getuid()}, not {text}")
            case "CMD":
                self._command = json.loads(text)
            case "HEALTHCHECK":
                self._check = json.loads(text[text.index("CMD") + 3 :])
            case _:
                self._say("nothing to do", f"{instruction} {text}")

    def run(self) -> None:
        """
        The command as the user, until the health check is content; then its end.
        """
        if self._user is not None:
            os.chown(self._made("/data"), self._user, self._user)
        self._say("as", f"{self._user or os.getuid()}: {shlex.join(self._command)}")
        server = subprocess.Popen(
            self._command, env=self._environment, cwd="/", **self._as_user()
        )
        try:
            self._await(server)
        finally:
            server.send_signal(signal.SIGTERM)
            ended = server.wait(STOPPING)
        self._say("ended", f"with {ended}")
        sys.exit(ended)

    def _await(self, server: subprocess.Popen[bytes]) -> None:
        end = time.monotonic() + STARTING
        while time.monotonic() < end and server.poll() is None:
            asked = subprocess.run(
                self._check,
                env=self._environment,
                capture_output=True,
                check=False,
                **self._as_user(),
            )
            if asked.returncode == 0:
                self._say("healthy", shlex.join(self._check))
                return
            time.sleep(1)
        sys.exit("The health check was never content.")

    def _as_user(self) -> dict:
        if self._user is None:
            return {}
        return {"user": self._user, "group": self._user, "extra_groups": []}

    def _copy(self, *paths: str) -> None:
        *sources, target = paths
        for path in (ROOT / source for source in sources):
            if path.is_dir():
                shutil.copytree(path, target, dirs_exist_ok=True)
            else:
                Path(target).mkdir(parents=True, exist_ok=True)
                shutil.copy(path, target)

    def _shell(self, text: str) -> None:
        # The base image's `python` is this one.
        text = re.sub(r"\bpython -m venv\b", f"{self._python} -m venv", text)
        subprocess.run(["/bin/sh", "-euc", text], check=True, cwd=self._folder)

    def _made(self, path: str) -> Path:
        return Path(self._here(path))

    def _here(self, text: str) -> str:
        for folder in OWN:
            text = re.sub(rf"(?<![\w/]){folder}\b", f"{self._folder}{folder}", text)
        return text

    @staticmethod
    def _say(what: str, text: str) -> None:
        print(f"== {what}: {text}", flush=True)


if __name__ == "__main__":
    main()
