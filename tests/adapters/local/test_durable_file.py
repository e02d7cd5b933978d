"""
Local files are private, and whole or absent.
"""

import stat
import subprocess
import sys

import pytest

from resumate.adapters.local.durable_file import (
    free_room,
    read_or_create,
    write_durably,
)
from resumate.ports.errors import TransientPortError
from serving import python_environment

PROGRAM = """
import sys, uuid, pathlib
from resumate.adapters.local.durable_file import read_or_create
sys.stdin.read(1)
print(read_or_create(pathlib.Path(sys.argv[1]), lambda: uuid.uuid4().bytes).hex())
"""


def test_processes_that_start_at_once_agree(tmp_path):
    """
    Of several processes that make the same secret at once, all get the same one.
    """
    path = tmp_path / "new" / "secret"
    command = [sys.executable, "-c", PROGRAM, str(path)]
    started = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        for _ in range(4)
    ]

    secrets = {process.communicate(b"!")[0].decode().strip() for process in started}

    assert secrets == {path.read_bytes().hex()}
    assert [found.name for found in path.parent.iterdir()] == ["secret"]


def test_files_are_private(tmp_path):
    """
    Nobody else on the machine can read what is written.
    """
    write_durably(tmp_path / "written", b"1")
    read_or_create(tmp_path / "folder" / "created", lambda: b"2")

    for path in (tmp_path / "written", tmp_path / "folder" / "created"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "folder").stat().st_mode) == 0o700


def test_failed_write_leaves_the_old_file(tmp_path):
    """
    A write that fails changes nothing, leaves nothing behind, and says which setting
    names another folder.
    """
    path = tmp_path / "taken"
    path.mkdir()

    with pytest.raises(TransientPortError, match="RESUMATE_DATA_DIR"):
        write_durably(path, b"content")

    assert [found.name for found in tmp_path.iterdir()] == ["taken"]


def test_what_does_not_fit_leaves_nothing(tmp_path):
    """
    A file that could not be written whole, on a full disk or beyond a limit, leaves no
    piece behind.
    """
    program = (
        "import pathlib, resource, sys\n"
        "from resumate.adapters.local.durable_file import write_durably\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "write_durably(pathlib.Path(sys.argv[1]), b'x' * 100_000)\n"
    )

    done = subprocess.run(
        [sys.executable, "-B", "-c", program, tmp_path / "resume.bin"],
        capture_output=True,
        text=True,
        check=False,
        env=python_environment(),
    )

    assert "TransientPortError" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_existing_content_is_kept(tmp_path):
    """
    What is there is not made again.
    """
    path = tmp_path / "secret"
    first = read_or_create(path, lambda: b"first")

    assert read_or_create(path, lambda: b"second") == first == b"first"


def test_a_disk_that_runs_full_is_told_before_it_is(tmp_path):
    """
    Below the least room that is needed the folder does not count as usable.
    """
    assert free_room(tmp_path, least=1).endswith(" MB free")
    with pytest.raises(TransientPortError, match="MB are free"):
        free_room(tmp_path, least=2**62)
