"""
The command line where things are odd: streams, names, folders, other people's files.
"""

import subprocess
import sys
from pathlib import Path

import pytest

import stories
from serving import python_environment

STREAMS = {"stdin": "<&-", "stdout": ">&-", "stderr": "2>&-"}


@pytest.fixture(scope="session")
def data_dir(tmp_path_factory):
    """
    One data folder for all commands, so that the database is made once.
    """
    return tmp_path_factory.mktemp("odd")


@pytest.fixture
def shell(data_dir, tmp_path):
    """
    Run a line of shell in which ``resumate`` is the command, beside Ada's files.
    """
    (tmp_path / "ada.pdf").write_bytes(stories.as_pdf())
    (tmp_path / "posting.txt").write_text(stories.POSTING)

    def run(line, **environment):
        resumate = f'resumate() {{ {sys.executable} -m resumate_cli "$@"; }}'
        return subprocess.run(
            ["bash", "-c", f"set -o pipefail; {resumate}; {line}"],
            capture_output=True,
            cwd=tmp_path,
            timeout=60,
            env=python_environment(RESUMATE_DATA_DIR=str(data_dir), **environment),
            check=False,
        )

    return run


def assert_one_line(done, code, *words):
    """
    The command ended with that code and one line on stderr that has the words.
    """
    told = done.stderr.decode()
    assert code == done.returncode, told
    assert told.startswith("resumate"), told
    assert told.count("\n") == 1, told
    for word in words:
        assert word in told


@pytest.mark.parametrize("command", ["parse ada.pdf", "models", "--version"])
def test_whoever_reads_the_answer_may_leave(shell, command):
    """
    A reader that leaves early is no error, and nothing is said of it.
    """
    done = shell(f"resumate {command} | true")

    assert (0, b"") == (done.returncode, done.stderr)


@pytest.mark.parametrize("command", ["parse ada.pdf", "doctor", "doctor --json"])
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.postgres
def test_an_answer_that_cannot_be_written_is_one_line(shell, command):
    """
    A full disk at the other end of standard output is 2, and not 1, which means
    findings.
    """
    assert_one_line(shell(f"resumate {command} > /dev/full"), 2, "No space left")


@pytest.mark.parametrize("closed", STREAMS)
def test_a_closed_stream_is_an_empty_one(shell, closed):
    """
    Where the caller closed a stream, the command does what is left to do.
    """
    done = shell(f"resumate parse ada.pdf {STREAMS[closed]}")

    assert (0, b"") == (done.returncode, done.stderr)


def test_standard_input_that_is_closed_holds_nothing(shell):
    """
    Reading a closed standard input is reading an empty file.
    """
    assert_one_line(shell("resumate parse - <&-"), 2, "empty")


def test_help_is_for_every_encoding(shell):
    """
    A terminal without some of our characters gets the rest.
    """
    done = shell("resumate letter --help", PYTHONIOENCODING="ascii")

    assert (0, b"") == (done.returncode, done.stderr)
    assert b"--language" in done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes are Linux's")
def test_a_name_in_another_encoding_is_read(shell):
    """
    A file whose name is no text is read like any other, also as JSON.
    """
    done = shell("cp ada.pdf $'\\xff.pdf'; resumate parse $'\\xff.pdf' --json")

    assert (0, b"") == (done.returncode, done.stderr)
    assert "\ufffd.pdf".encode() in done.stdout


def test_a_name_of_several_lines_is_told_in_one(shell):
    """
    One line on stderr, whatever a file is called.
    """
    assert_one_line(shell("resumate parse $'no\\nsuch.pdf'"), 2, "There is no resume")


@pytest.mark.parametrize("where", ["a-file", "/proc/none"])
def test_a_data_folder_that_is_none_is_one_line(shell, where):
    """
    What cannot be a data folder is told with the setting that names another.
    """
    done = shell(f"touch a-file; RESUMATE_DATA_DIR={where} resumate letters")

    assert_one_line(done, 3, "RESUMATE_DATA_DIR")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("letter ada.pdf posting.txt -o .", ["is a folder"]),
        ("letter ada.pdf empty.txt", ["empty.txt", "empty"]),
        ("check posting.txt --resume empty.txt", ["empty.txt", "empty"]),
        ("serve --port 65536", ["65536", "65535"]),
        ("serve --host nowhere.invalid", ["nowhere.invalid", "--host"]),
        ("show last --version 0", ["counted from 1"]),
    ],
)
def test_bad_usage_says_what_is_wrong(shell, line, words):
    """
    Exit code 2 and one line that names what to change.
    """
    assert_one_line(shell(f"touch empty.txt; resumate {line}"), 2, *words)


@pytest.mark.postgres
@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("letter ada.pdf ada.pdf", ["This is the resume"]),
        ("show last --version 9", ["no version 9"]),
        ("versions last --choose 9", ["no version 9"]),
        ("correct last L99 'I ski.'", ["no line L99"]),
        ("correct last L1 ''", ["text"]),
        ("facts last --add ''", ["text"]),
        ("facts last --remove F9", ["no fact F9"]),
        ("show ''", ["Name a letter"]),
    ],
)
def test_what_is_not_there_is_named(shell, line, words):
    """
    Exit code 2 and one line that names what there is none of.
    """
    assert shell("resumate letter ada.pdf posting.txt").returncode == 0

    assert_one_line(shell(f"resumate {line}"), 2, *words)


@pytest.mark.postgres
def test_a_posting_that_asks_nothing_is_told(shell):
    """
    A text that is no posting makes a letter, and a note that says so.
    """
    poem = "Roses are red, violets are blue, sugar is sweet."

    done = shell(f"echo '{poem}' | resumate letter ada.pdf -")

    assert done.returncode == 0
    assert "Nothing in the posting reads like a requirement" in done.stderr.decode()


def test_stopped_while_it_loads_it_says_nothing():
    """
    Ctrl-C before anything was done ends with 130, and no traceback.
    """
    stopping = (
        "import resumate_cli.__main__ as cli, sys, builtins\n"
        "load = builtins.__import__\n"
        "def stop(name, *rest):\n"
        "    if name == 'resumate_cli.main': raise KeyboardInterrupt\n"
        "    return load(name, *rest)\n"
        "builtins.__import__ = stop\n"
        "sys.exit(cli.run())\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", stopping], capture_output=True, check=False
    )

    assert (130, b"", b"") == (done.returncode, done.stdout, done.stderr)
