"""
One place for all commands.
"""

import pytest

import stories
from command_line import CommandLine
from resumate.adapters.local.postgres_server import EmbeddedPostgres

SHORT_LETTER = """\
Dear Northlight team,

I rebuilt the register allocator in Rust. I cut compile times by 80%.

Kind regards,
Ada Quist
"""


@pytest.fixture(scope="session")
def data_dir(tmp_path_factory):
    """
    One data folder for all commands; its database runs on, as beside a server.
    """
    folder = tmp_path_factory.mktemp("data")
    with EmbeddedPostgres(folder / "postgres", settings={"fsync": "off"}):
        yield folder


@pytest.fixture
def run(data_dir, tmp_path):
    """
    Run ``resumate`` in a folder with Ada's files.
    """
    return _command_line(tmp_path, data_dir)


@pytest.fixture(scope="module")
def run_later(data_dir, tmp_path_factory):
    """
    Run ``resumate`` as somebody who had one letter written before.
    """
    folder = tmp_path_factory.mktemp("one-letter")
    resumate = _command_line(folder, data_dir, RESUMATE_USER=folder.name)
    assert resumate("letter", "ada.txt", "posting.txt").returncode == 0
    return resumate


def _command_line(folder, data_dir, **settings):
    # To read a file takes a process; that of a text does a third of the work.
    (folder / "ada.txt").write_text(stories.RESUME)
    (folder / "ada.pdf").write_bytes(stories.as_pdf())
    (folder / "posting.txt").write_text(stories.POSTING)
    (folder / "letter.txt").write_text(SHORT_LETTER)
    return CommandLine(folder, {"RESUMATE_DATA_DIR": str(data_dir), **settings})
