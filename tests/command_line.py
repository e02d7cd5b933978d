"""
``resumate``, as a person runs it.
"""

import io
import logging
import os
import subprocess
import sys
from contextlib import ExitStack, chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from resumate_cli.main import main
from serving import python_environment


@dataclass(frozen=True)
class CommandLine:
    """
    Commands in one *folder*, with the same settings.

    Called, a command runs in this process: what it answers is the same, and loading
    everything anew would take most of the time. `process` and `shell` are for what
    only a process has: its streams, its arguments' bytes, its end.
    """

    folder: Path
    settings: dict[str, str] = field(default_factory=dict)

    def __call__(
        self, *arguments: str, text: str = "", **environment: str
    ) -> "CompletedProcess[str]":
        """
        What the command answers to *text* on standard input.
        """
        out, err = _stream(), _stream()
        with ExitStack() as world:
            patch = world.enter_context(pytest.MonkeyPatch.context())
            for name in [name for name in os.environ if name.startswith("RESUMATE_")]:
                patch.delenv(name)
            for name, value in (self.settings | environment).items():
                patch.setenv(name, value)
            patch.setattr(sys, "stdin", _stream(text))
            # Where nobody set up a log, the command does.
            patch.setattr(logging.root, "handlers", [])
            world.enter_context(chdir(self.folder))
            world.enter_context(redirect_stdout(out))
            world.enter_context(redirect_stderr(err))
            try:
                code = main(arguments)
            except SystemExit as end:
                code = end.code
        return CompletedProcess(arguments, code, _written(out), _written(err))

    def process(self, *arguments: str, **environment: str) -> "CompletedProcess[str]":
        """
        The command in a process of its own.
        """
        command = [sys.executable, "-m", "resumate_cli", *arguments]
        return self._run(command, environment, text=True)

    def shell(self, line: str, **environment: str) -> "CompletedProcess[bytes]":
        """
        A line of shell in which ``resumate`` is the command.
        """
        resumate = f'resumate() {{ {sys.executable} -m resumate_cli "$@"; }}'
        command = ["bash", "-c", f"set -o pipefail; {resumate}; {line}"]
        return self._run(command, environment, text=False)

    def _run(self, command, environment, *, text):
        return subprocess.run(
            command,
            capture_output=True,
            text=text,
            cwd=self.folder,
            timeout=60,
            env=python_environment(**self.settings | environment),
            check=False,
        )


def assert_one_line(done: CompletedProcess, code: int, *words: str) -> None:
    """
    The command ended with that code and one line on stderr that has the words.
    """
    told = done.stderr if isinstance(done.stderr, str) else done.stderr.decode()
    assert code == done.returncode, told
    assert told.startswith("resumate"), told
    assert told.count("\n") == 1, told
    for word in words:
        assert word in told
    assert not done.stdout


def _stream(text: str = "") -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8", newline="")


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    return stream.buffer.getvalue().decode()
