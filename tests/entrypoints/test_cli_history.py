"""
What is kept from earlier commands, on the command line.
"""

import json
import subprocess
import sys

import pytest

import stories
from serving import python_environment

pytestmark = pytest.mark.postgres


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """
    Run ``resumate`` in a folder with Ada's files, after one letter was written.
    """
    folder = tmp_path_factory.mktemp("history")
    (folder / "ada.pdf").write_bytes(stories.as_pdf())
    (folder / "posting.txt").write_text(stories.POSTING)

    def resumate(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "resumate_cli", *arguments],
            capture_output=True,
            text=True,
            cwd=folder,
            timeout=60,
            env=python_environment(
                RESUMATE_DATA_DIR=str(folder / "data"), RESUMATE_USER="ada"
            ),
            check=False,
        )

    assert resumate("letter", "ada.pdf", "posting.txt").returncode == 0
    return resumate


def told(done):
    assert done.returncode == 0, done.stderr
    return done.stdout


def document(done):
    return json.loads(told(done))


def test_what_is_kept_is_listed_and_found(run):
    """
    A letter is found by its words, and by the first characters of its id.
    """
    (letter,) = document(run("letters", "lighthouses", "--json"))["letters"]
    (resume,) = document(run("resumes", "--json"))["resumes"]

    assert letter["id"][:8] in told(run("letters"))
    assert resume["filename"] in told(run("resumes"))
    assert "None yet." in told(run("letters", "unheard"))
    assert "Northlight" in told(run("show", letter["id"][:6]))
    assert "None yet." in told(run("letters", "--user", "eve"))


def test_a_letter_is_refined_and_taken_back(run, tmp_path):
    """
    What changed is told; an older version becomes the newest again, and is a file.
    """
    before = told(run("show", "last"))

    turn = told(run("refine", "last", "shorter"))
    shorter = told(run("show", "last"))
    versions = told(run("versions", "last", "--choose", "1"))
    file = tmp_path / "letter.docx"
    told(run("show", "last", "--format", "docx", "-o", str(file)))

    assert any(row.startswith("- ") for row in turn.splitlines())
    assert len(shorter) < len(before)
    assert "shorter" in versions
    assert before == told(run("show", "last"))
    assert file.read_bytes().startswith(b"PK")


def test_an_interview_is_prepared_and_an_outcome_noted(run):
    """
    Questions come with lines; an outcome is found by its state until it is forgotten.
    """
    assert "L3" in told(run("interview", "last"))

    told(run("outcome", "last", "interview", "--note", "by phone"))
    noted = document(run("letters", "--outcome", "interview", "--json"))["letters"]
    told(run("outcome", "last", "none"))

    assert ["by phone"] == [one["outcome"]["note"] for one in noted]
    assert "None yet." in told(run("letters", "--outcome", "interview"))


def test_facts_are_stated_and_lines_corrected(run):
    """
    A fact is added, said otherwise and taken back; a correction says what was read.
    """
    added = document(run("facts", "last", "--add", "Ran Kafka", "--json"))["facts"]
    fact = added[0]["id"]
    changed = told(run("facts", "last", "--change", fact, "Ran Kafka for a year"))
    removed = told(run("facts", "last", "--remove", fact))
    corrected = told(run("correct", "last", "L4", "Mentored three engineers"))

    assert "Ran Kafka for a year" in changed
    assert "None." in removed
    assert "Mentored three" in corrected
    assert "read as: Mentored two" in corrected


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("show", "ffffff"), "ffffff"),
        (("interview", "l"), "letter"),
        (("versions", "last", "--choose", "99"), ""),
        (("facts", "last", "--add", "x" * 501), "text"),
        (("outcome", "last", "married"), "married"),
    ],
)
def test_what_is_not_there_is_one_line(run, arguments, word):
    """
    2, and one line that says what to do.
    """
    done = run(*arguments)

    assert (2, "") == (done.returncode, done.stdout)
    assert 1 == done.stderr.count("\n")
    assert word in done.stderr
