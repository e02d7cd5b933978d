"""
What the command line loads: a command waits for what it needs itself.
"""

import subprocess
import sys

import pytest

import stories
from loading import loaded

HEAVY = {
    "a database": {"psycopg", "resumate.adapters.postgres.pool"},
    "a web framework": {"fastapi", "starlette", "uvicorn"},
    "a model": {"onnxruntime", "numpy", "httpx"},
    "a cloud": {"boto3", "botocore"},
    "the container library": {"dependency_injector"},
    "the public JSON": {"pydantic"},
    "what reads resumes": {"resumate.domain.reading"},
    "what reads postings": {"resumate.domain.posting_reading"},
    "the truth gate": {"resumate.domain.grounding"},
    "the composer": {"resumate.domain.composing"},
}
"""What takes long to load, and who knows it."""


def loaded_by(*arguments: str, **environment: str) -> set[str]:
    """
    What of that the command loads.
    """
    modules = loaded(
        "from resumate_cli.main import main\n"
        f"try: main({list(arguments)})\n"
        "except SystemExit: pass",
        **environment,
    )
    return {what for what, names in HEAVY.items() if names & modules}


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["sing"]])
def test_help_loads_nothing_heavy(arguments):
    """
    What is answered from the arguments alone is answered at once.
    """
    assert set() == loaded_by(*arguments)


def test_nothing_is_compiled_at_the_start():
    """
    What a process imports of the domain compiles no pattern of its own.
    """
    program = (
        "import re; before = []; compile_ = re.compile\n"
        "re.compile = lambda p, *a: before.append(p) or compile_(p, *a)\n"
        "from resumate.domain import composing, grounding, posting_reading\n"
        "from resumate.domain.reading import resume_reader\n"
        "print(len(before))"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )

    assert int(done.stdout) < 60


def test_who_reads_a_resume_loads_what_reads_it(tmp_path):
    """
    `parse` needs neither a database nor a model, nor what reads postings and letters.
    """
    resume = tmp_path / "ada.txt"
    resume.write_text(stories.RESUME)

    needed = loaded_by("parse", str(resume), RESUMATE_DATA_DIR=str(tmp_path))

    assert {"the container library", "the public JSON", "what reads resumes"} == needed


@pytest.mark.postgres
def test_who_looks_up_letters_loads_what_finds_them(migrated_database, tmp_path):
    """
    `letters` needs the database, and nothing that reads or writes.
    """
    needed = loaded_by(
        "letters",
        RESUMATE_DATA_DIR=str(tmp_path),
        RESUMATE_DATABASE_URL=migrated_database.app_dsn,
        RESUMATE_DATABASE_ADMIN_URL=migrated_database.admin_dsn,
    )

    assert {"a database", "the container library", "the public JSON"} == needed


@pytest.mark.postgres
def test_who_matches_loads_no_web_framework(migrated_database, tmp_path):
    """
    `match` needs what reads and embeds; no server, no other service.
    """
    (tmp_path / "ada.txt").write_text(stories.RESUME)
    (tmp_path / "posting.txt").write_text(stories.POSTING)

    needed = loaded_by(
        *("match", str(tmp_path / "ada.txt"), str(tmp_path / "posting.txt")),
        RESUMATE_DATA_DIR=str(tmp_path),
        RESUMATE_DATABASE_URL=migrated_database.app_dsn,
        RESUMATE_DATABASE_ADMIN_URL=migrated_database.admin_dsn,
    )

    assert {"a web framework", "a cloud"} & needed == set()
    assert "a model" in needed
