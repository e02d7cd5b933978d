"""
The child process: limits, crashes, and what it is given.
"""

import os
import signal
import subprocess
import sys
import time

import pytest

import resume_files as files
from loading import loaded
from resumate.adapters.documents.text_extractor import (
    ChildProcessTextExtractor,
    _death,
    _environment,
)
from resumate.domain.errors import DamagedFileError, TooLargeError


def test_too_little_memory_costs_one_file():
    """
    A file that needs more memory than is allowed is too large; the next is read.
    """
    narrow = ChildProcessTextExtractor(max_memory=40 * 1024 * 1024)

    with pytest.raises((TooLargeError, DamagedFileError)):
        narrow.extract(b"Skills\n" + b"a " * 4_900_000, "resume.txt")

    assert "Nora" in ChildProcessTextExtractor().extract(files.pdf(), "x").text


def test_too_much_time_costs_one_file():
    """
    A child that does not come to an end is ended.
    """
    hurried = ChildProcessTextExtractor(max_seconds=0)
    started = time.monotonic()

    with pytest.raises(TooLargeError):
        hurried.extract(files.pdf(pages=40), "resume.pdf")

    assert time.monotonic() - started < 5


def test_what_waits_for_a_busy_machine_is_read(tmp_path):
    """
    Only the time that a file takes the processor is counted against it.
    """
    slow = tmp_path / "python"
    slow.write_text(f'#!/bin/sh\nsleep 3.5\nexec "{sys.executable}" "$@"\n', "utf-8")
    slow.chmod(0o700)
    patient = ChildProcessTextExtractor(max_seconds=3, python=str(slow))

    found = patient.extract(files.pdf(), "x.pdf")

    assert "Nora" in found.text


def test_the_page_limit_is_a_setting():
    """
    The number of pages is the caller's to choose.
    """
    with pytest.raises(TooLargeError):
        ChildProcessTextExtractor(max_pages=2).extract(files.pdf(pages=3), "x.pdf")

    assert ChildProcessTextExtractor(max_pages=3).extract(files.pdf(pages=3), "x.pdf")


def test_deaths_are_told_apart():
    """
    A child killed by its limits had too much to do; any other death is the file's.
    """
    assert isinstance(_death(signal.SIGXCPU), TooLargeError)
    assert isinstance(_death(signal.SIGKILL), TooLargeError)
    assert isinstance(_death(signal.SIGSEGV), DamagedFileError)


def test_the_child_gets_no_secrets(monkeypatch):
    """
    The environment of the child holds nothing but where its modules are.
    """
    monkeypatch.setenv("DATABASE_PASSWORD", "lighthouse")

    assert set(_environment()) == {"PYTHONPATH", "PYTHONUTF8"}


def test_the_child_writes_no_file(tmp_path):
    """
    After its limits are set the child cannot write to the disk.
    """
    program = (
        "from resumate.adapters.documents.child import limit\n"
        "limit(1 << 30, 5)\n"
        f"with open({str(tmp_path / 'trace')!r}, 'w') as f: f.write('x')\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        check=False,
    )

    assert done.returncode != 0
    assert (tmp_path / "trace").stat().st_size == 0


def test_who_takes_a_file_apart_loads_nothing_that_reads_resumes():
    """
    The child is started for each file: it loads what finds the text, and no more.
    """
    modules = loaded(
        "from resumate.adapters.documents import child, docx, html_page, json_resume, "
        "odt, pdf, plain_text, rtf"
    )

    assert "resumate.domain.reading.lines.headings" in modules
    assert "resumate.domain.reading.resume_reader" not in modules
    assert not any(name.startswith("resumate.application") for name in modules)
