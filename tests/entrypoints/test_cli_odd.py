"""
The command line where things are odd: streams, names, folders, other people's files.
"""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from command_line import assert_one_line

STREAMS = {"stdin": "<&-", "stdout": ">&-", "stderr": "2>&-"}


@pytest.mark.parametrize("command", ["parse ada.txt", "models", "--version"])
def test_whoever_reads_the_answer_may_leave(run, command):
    """
    A reader that leaves early is no error, and nothing is said of it.
    """
    done = run.shell(f"resumate {command} | true")

    assert (0, b"") == (done.returncode, done.stderr)


@pytest.mark.parametrize("command", ["parse ada.txt", "doctor", "doctor --json"])
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.postgres
def test_an_answer_that_cannot_be_written_is_one_line(run, command):
    """
    A full disk at the other end of standard output is 2, and not 1, which means
    findings.
    """
    assert_one_line(run.shell(f"resumate {command} > /dev/full"), 2, "No space left")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.postgres
def test_a_letter_that_cannot_be_put_into_its_file_is_kept(run):
    """
    A full disk loses no letter, and the message says how to get it.
    """
    done = run("letter", "ada.txt", "posting.txt", "-o", "/dev/full")

    assert done.returncode == 2
    assert "No space left on device. The letter is kept: resumate show" in done.stderr
    assert "Dear" in run("show", "last").stdout


@pytest.mark.postgres
def test_a_dash_is_standard_output(run, tmp_path):
    """
    ``-o -`` prints, and makes no file of that name.
    """
    done = run("letter", "ada.txt", "posting.txt", "-o", "-")

    assert "Dear" in done.stdout
    assert not (tmp_path / "-").exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_file_that_may_not_be_written_is_told_before_a_letter_is(run, tmp_path):
    """
    Nobody waits for a letter whose file is refused.
    """
    (tmp_path / "mine.pdf").touch(mode=0o400)

    done = run("letter", "ada.txt", "posting.txt", "-o", "mine.pdf")

    assert_one_line(done, 2, "mine.pdf cannot be written: Permission denied")


@pytest.mark.parametrize("closed", STREAMS)
def test_a_closed_stream_is_an_empty_one(run, closed):
    """
    Where the caller closed a stream, the command does what is left to do.
    """
    done = run.shell(f"resumate parse ada.txt {STREAMS[closed]}")

    assert (0, b"") == (done.returncode, done.stderr)


def test_standard_input_that_is_closed_holds_nothing(run):
    """
    Reading a closed standard input is reading an empty file.
    """
    assert_one_line(run.shell("resumate parse - <&-"), 2, "empty")


def test_help_is_for_every_encoding(run):
    """
    A terminal without some of our characters gets the rest.
    """
    done = run.shell("resumate letter --help", PYTHONIOENCODING="ascii")

    assert (0, b"") == (done.returncode, done.stderr)
    assert b"--language" in done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes are Linux's")
def test_a_name_in_another_encoding_is_read(run):
    """
    A file whose name is no text is read like any other, also as JSON.
    """
    done = run.shell("cp ada.txt $'\\xff.pdf'; resumate parse $'\\xff.pdf' --json")

    assert (0, b"") == (done.returncode, done.stderr)
    assert "\ufffd.pdf".encode() in done.stdout


def test_a_name_of_several_lines_is_told_in_one(run):
    """
    One line on stderr, whatever a file is called.
    """
    assert_one_line(run("parse", "no\nsuch.pdf"), 2, "There is no resume")


@pytest.mark.parametrize("where", ["a-file", "/proc/none"])
def test_a_data_folder_that_is_none_is_one_line(run, where, tmp_path):
    """
    What cannot be a data folder is told with the setting that names another.
    """
    (tmp_path / "a-file").touch()

    done = run("letters", RESUMATE_DATA_DIR=str(tmp_path / where))

    assert_one_line(done, 3, "RESUMATE_DATA_DIR")


def test_an_address_that_is_none_is_told_without_its_password(run):
    """
    Exit code 2 and the setting's name; what is wrong may stand beside a secret.
    """
    done = run("letters", RESUMATE_DATABASE_URL="secret of mine")

    assert_one_line(done, 2, "RESUMATE_DATABASE_URL")
    assert "secret" not in done.stderr


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("letter ada.txt posting.txt -o .", ["is a folder"]),
        ("letter ada.txt empty.txt", ["empty.txt", "empty"]),
        ("check posting.txt --resume empty.txt", ["empty.txt", "empty"]),
        ("letter empty.txt posting.txt", ["empty.txt", "empty"]),
        ("match empty.txt posting.txt", ["empty.txt", "empty"]),
        ("parse huge.txt", ["huge.txt", "10 MB", "smaller"]),
        ("serve --port 65536", ["65536", "65535"]),
        ("serve --port eighty", ["eighty is no port"]),
        ("models install nope", ["web address"]),
        ("serve --host nowhere.invalid", ["nowhere.invalid", "--host"]),
        ("letter ada.txt posting.txt --json --format pdf", ["--json", "--format pdf"]),
        ("show last --json --format txt", ["--json", "--format txt"]),
        ("tailor ada.txt posting.txt --json --format jsonresume", ["jsonresume"]),
        ("show last --version 0", ["0 is no version: count from 1"]),
        ("versions last --choose x", ["x is no version: count from 1"]),
        ("correct last L1", ["Say what L1 says", "text"]),
        ("correct last contact", ["--name", "--email"]),
        ("correct last P1", ["--title", "--to"]),
        ("correct last p1", ["--title", "--to"]),
        ("correct last P1 foo", ["--title", "--to"]),
        ("correct last contact foo", ["--name", "--email"]),
    ],
)
def test_bad_usage_says_what_is_wrong(run, tmp_path, line, words):
    """
    Exit code 2 and one line that names what to change.
    """
    (tmp_path / "empty.txt").touch()
    (tmp_path / "huge.txt").write_bytes(bytes(10_000_001))

    assert_one_line(run(*shlex.split(line)), 2, *words)


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("letter ada.txt posting.txt -o ada.txt", "ada.txt"),
        ("letter ada.txt posting.txt --json -o ./posting.txt", "./posting.txt"),
        ("tailor ada.txt posting.txt -o other.pdf", "other.pdf"),
    ],
)
def test_no_command_writes_over_what_it_reads(run, tmp_path, line, named):
    """
    Whatever the file is called there, and before anything is written.
    """
    (tmp_path / "other.pdf").hardlink_to(tmp_path / "ada.txt")
    before = (tmp_path / "ada.txt").read_bytes()

    assert_one_line(run(*shlex.split(line)), 2, named)

    assert before == (tmp_path / "ada.txt").read_bytes()


@pytest.mark.postgres
@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("letter ada.txt ada.txt", ["This is the resume"]),
        ("show last --version 9", ["no version 9"]),
        ("versions last --choose 9", ["no version 9"]),
        ("correct last L99 'I ski.'", ["no line L99"]),
        ("correct last L1 ''", ["text"]),
        ("correct last P99 --title Keeper", ["no post P99"]),
        ("correct last contact --email ada", ["no e-mail address", "name@example"]),
        ("correct last contact --title Keeper", ["--email"]),
        ("correct last P1 --name Ada", ["--employer"]),
        ("correct last P1 --from spring", ["2021-03"]),
        ("correct last L1 'I ski.' --name Ada", ["not both"]),
        ("facts last --add ''", ["text"]),
        ("facts last --remove F9", ["no fact F9"]),
        ("show ''", ["Name a letter"]),
    ],
)
def test_what_is_not_there_is_named(run_later, line, words):
    """
    Exit code 2 and one line that names what there is none of.
    """
    assert_one_line(run_later(*shlex.split(line)), 2, *words)


@pytest.mark.postgres
def test_a_posting_that_asks_nothing_is_told(run):
    """
    A text that is no posting makes a letter, and a note that says so.
    """
    poem = "Roses are red, violets are blue, sugar is sweet."

    done = run("letter", "ada.txt", "-", text=f"{poem}\n")

    assert done.returncode == 0
    assert "Nothing in the posting reads like a requirement" in done.stderr


LOADING = """
import resumate_cli.__main__ as cli, builtins, os, signal, sys
load = builtins.__import__
def loaded(name, *rest):
    if name != "resumate_cli.main": return load(name, *rest)
    {happens}
builtins.__import__ = loaded
sys.exit(cli.run())
"""
STOPPED = """try: os.kill(os.getpid(), signal.SIGINT)
    except KeyboardInterrupt: raise ImportError("numpy failed")"""


def while_loading(happens):
    """
    What a command does when that happens before it has begun.
    """
    program = LOADING.format(happens=happens)
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("happens", ["raise KeyboardInterrupt", STOPPED])
def test_stopped_while_it_loads_it_says_nothing(happens):
    """
    Ctrl-C before anything was done ends with 130, and no traceback; also where a
    library makes another error of it.
    """
    done = while_loading(happens)

    assert (130, "", "") == (done.returncode, done.stdout, done.stderr)


def test_a_fault_of_ours_is_no_finding():
    """
    What nobody thought of is one line that quotes nothing, and never 1.
    """
    done = while_loading("raise ValueError('I led 900 people')")

    assert_one_line(done, 70, "fault of ResuMate", "ValueError", "line ")
    assert "900" not in done.stderr
