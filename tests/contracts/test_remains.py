"""
What every Remains promises: a server of our own is asked, and its files are read.
"""

import shutil
import threading

import psycopg
import pytest

from resumate.adapters.local.postgres_binaries import (
    EmbeddedPostgresError,
    find_binaries,
)
from resumate.adapters.local.postgres_server import DATABASE, EmbeddedPostgres
from resumate.adapters.postgres.migrate import migrate
from resumate.adapters.postgres.remains import PostgresRemains

pytestmark = pytest.mark.postgres


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """
    A folder with tables, and pieces of the log that are kept to be used again.
    """
    try:
        find_binaries()
    except EmbeddedPostgresError as error:
        pytest.skip(str(error))
    root = tmp_path_factory.mktemp("remains") / "pg"
    with EmbeddedPostgres(root, settings={"fsync": "off"}) as old:
        migrate(old.admin_dsn)
        with psycopg.connect(old.superuser_dsn(DATABASE), autocommit=True) as conn:
            for _ in range(3):
                conn.execute("create table diary as select 'Quokka in the log' as day")
                conn.execute("drop table diary")
                conn.execute("select pg_switch_wal()")
            conn.execute("checkpoint")
    yield root
    shutil.rmtree(root)


@pytest.fixture
def server(made):
    """
    The server over that folder, with a line of Ada's and one of Eve's.
    """
    with EmbeddedPostgres(made, settings={"fsync": "off"}) as server:
        with psycopg.connect(server.superuser_dsn(DATABASE), autocommit=True) as conn:
            conn.execute("create table if not exists line (owner text, text text)")
            conn.execute("truncate line")
            conn.execute("insert into line values ('ada', 'Quokka'), ('eve', 'Numbat')")
            conn.execute(
                "insert into line select 'ada', 'Quokka' from generate_series(1, 99)"
            )
            conn.execute("analyze line")
            conn.execute("delete from line where owner = 'ada'")
        yield server


def remains_of(server):
    """
    What is left of erased rows there.
    """
    return PostgresRemains(lambda: server.superuser_dsn(DATABASE))


def holding(root, word):
    """
    The files under *root* that hold the word.
    """
    return [
        path
        for path in root.rglob("*")
        if path.is_file() and word.encode() in path.read_bytes()
    ]


def test_nothing_is_left_of_what_was_erased(server, made):
    """
    Neither in tables and the planner's statistics nor in the log, whatever pieces of it
    there were; what others have stays.
    """
    with psycopg.connect(server.superuser_dsn(DATABASE), autocommit=True) as conn:
        conn.execute("checkpoint")
    assert holding(made, "Quokka")

    remains_of(server).clear()

    assert holding(made, "Quokka") == []
    with psycopg.connect(server.superuser_dsn(DATABASE)) as conn:
        assert conn.execute("select text from line").fetchall() == [("Numbat",)]


def test_clearing_again_is_fine(server, made):
    """
    A second time changes nothing.
    """
    remains = remains_of(server)

    remains.clear()
    remains.clear()

    assert holding(made, "Quokka") == []


def test_a_table_in_use_is_no_error(server):
    """
    Somebody who reads a table meanwhile goes on, and whoever clears does not wait long.
    """
    with psycopg.connect(server.superuser_dsn(DATABASE)) as reader:
        reader.execute("select text from line")
        clearing = threading.Thread(target=remains_of(server).clear)
        clearing.start()
        clearing.join(30)

        assert not clearing.is_alive()
        assert reader.execute("select text from line").fetchall() == [("Numbat",)]


@pytest.mark.parametrize("dsn", [None, "host=/nowhere user=postgres"])
def test_a_server_that_is_not_ours_is_no_error(dsn):
    """
    Nor one that is away.
    """
    PostgresRemains(lambda: dsn).clear()
