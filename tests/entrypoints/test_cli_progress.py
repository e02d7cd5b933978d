"""
What a terminal is shown while a command works.
"""

import os
import pty
import subprocess
import sys
import termios

import pytest

from serving import python_environment

STEPS = """
from resumate_cli.progress import Progress
with Progress(2) as progress:
    progress.step("Reading")
    progress.step("Writing")
"""


@pytest.mark.parametrize("size", [(24, 80), (0, 0)])
def test_a_terminal_has_a_bar(size):
    """
    Of whatever size, also one that does not know its size, as those in containers.
    """
    ours, theirs = pty.openpty()
    os.set_blocking(ours, False)
    termios.tcsetwinsize(theirs, size)
    subprocess.run(
        [sys.executable, "-c", STEPS],
        stderr=theirs,
        env=python_environment(),
        timeout=60,
        check=True,
    )
    told = os.read(ours, 10_000).decode()
    os.close(theirs)
    os.close(ours)

    assert "Reading" in told
    assert "█" in told
