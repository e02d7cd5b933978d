"""
The database goes away and comes back while a letter is being written.
"""

import os
import signal
import time
from contextlib import contextmanager, suppress

import psycopg
import pytest
from psycopg import OperationalError

import stories
from clients import PATIENCE
from models import ScriptedModel
from resumate.adapters.local.postgres_server import DATABASE, EmbeddedPostgres
from resumate.adapters.postgres.chunk_index import PgvectorChunkIndex
from resumate.adapters.postgres.letter_repository import PostgresLetterRepository
from resumate.adapters.postgres.migrate import migrate
from resumate.adapters.postgres.outbox import PostgresOutbox
from resumate.adapters.postgres.pool import make_pool
from resumate.adapters.postgres.resume_repository import PostgresResumeRepository
from resumate.config import Settings
from resumate.containers.database import Database
from resumate.domain.letter import LetterStatus, LetterWishes
from resumate.ports.errors import TransientPortError
from stored_samples import resume
from worlds import ADA, World


@pytest.fixture(scope="module")
def _made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("restarted") / "postgres"
    with EmbeddedPostgres(folder, settings={"fsync": "off"}) as server:
        migrate(server.admin_dsn)
        yield server


@pytest.fixture
def server(_made):
    """
    Running, whatever the last test did to it, and without rows.
    """
    _made.start()
    with psycopg.connect(_made.superuser_dsn(DATABASE), autocommit=True) as conn:
        conn.execute("delete from letter; delete from resume; delete from job")
    return _made


@pytest.mark.postgres
@pytest.mark.parametrize("largest", [1, 4])
def test_a_restart_between_retrieving_and_saving_loses_no_letter(server, largest):
    """
    The server stops after the evidence was read and is back when the job comes again:
    one letter is delivered, as one new version; also over a single connection.
    """
    restarts = []

    def write(_):
        if not restarts:
            server.stop()
            restarts.append("down")
        yield "I would welcome talking to you."

    world = World({"scripted": ScriptedModel(write)})
    pool = make_pool(server.app_dsn, min_size=0, max_size=largest, timeout=2)
    with pool:
        world.resumes = PostgresResumeRepository(pool)
        world.index = PgvectorChunkIndex(pool)
        world.letters = PostgresLetterRepository(pool)
        world.outbox = PostgresOutbox(pool)
        resume = world.uploaded(stories.RESUME)
        world.read_resume(ADA, resume)
        asked = world.request_letter(ADA, resume, stories.POSTING, LetterWishes())

        world.work_queue.once()
        server.start()
        world.clock.now = world.clock.now.replace(hour=world.clock.now.hour + 1)
        again = world.work_queue.once()

        letter = world.letters.get(ADA, asked.id)
        assert (restarts, again) == (["down"], True)
        assert (letter.status, letter.version) == (LetterStatus.READY, 1)
        assert not world.work_queue.once()


@pytest.mark.postgres
def test_who_asks_while_the_server_is_away_is_told_soon(server):
    """
    The first caller waits for it to come back; who asks later hears within a second
    that it is away, and finds it when it is back.
    """
    with make_pool(server.app_dsn, timeout=3) as pool:
        pool.wait()
        resumes = PostgresResumeRepository(pool)
        resumes.add(resume())
        server.stop()

        waited = [_refused(lambda: resumes.list(ADA)) for _ in range(4)]
        server.start()

        found = _found(resumes)
        assert waited[0] > 2.5
        assert waited[-1] < 2
        assert found == [resume()]
        server.stop()
        assert _refused(lambda: resumes.list(ADA)) > 2.5


@pytest.mark.postgres
def test_who_asks_a_frozen_server_is_told(server):
    """
    It holds its sockets and says nothing: callers hear within seconds that it is away,
    and find it as soon as it goes on.
    """
    # A second connection, made while the first is used, could come unfrozen.
    with make_pool(server.app_dsn, max_size=1, timeout=3) as pool:
        pool.wait()
        resumes = PostgresResumeRepository(pool)
        resumes.add(resume())

        with _frozen(server):
            waited = [_refused(lambda: resumes.list(ADA)) for _ in range(3)]

        assert max(waited) < 8
        assert _found(resumes) == [resume()]


@pytest.mark.postgres
def test_a_statement_does_not_outlast_a_frozen_server(server):
    """
    Who is in the midst of something hears it, too, and the connection is given up.
    """
    with make_pool(server.app_dsn, timeout=3) as pool, pool.connection() as conn:
        conn.patience = 0.5
        with _frozen(server), pytest.raises(OperationalError):
            conn.execute("select 1")
        assert conn.closed


@contextmanager
def _frozen(server):
    with psycopg.connect(server.superuser_dsn()) as conn:
        rows = conn.execute("select pid from pg_stat_activity").fetchall()
        [(main,)] = conn.execute(
            "select split_part(pg_read_file('postmaster.pid'), e'\n', 1)::integer"
        )
    # The main process first: it would start others in place of those that it misses.
    processes = [main, *(pid for (pid,) in rows)]
    for process in processes:
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGSTOP)
    try:
        yield
    finally:
        for process in processes:
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGCONT)


def _found(resumes):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with suppress(TransientPortError):
            return resumes.list(ADA)
    return None


def _refused(ask) -> float:
    """
    The seconds until it was.
    """
    began = time.monotonic()
    with pytest.raises(TransientPortError):
        ask()
    return time.monotonic() - began


@pytest.mark.postgres
def test_a_server_that_dies_is_started_again(tmp_path):
    """
    Whoever runs the embedded server brings it back while it is in use; nothing that was
    saved is lost.
    """
    database = Database(Settings(data_dir=tmp_path))
    resumes = PostgresResumeRepository(database.pool)
    resumes.add(resume())
    process = tmp_path / "postgres" / "data" / "postmaster.pid"

    os.kill(int(process.read_text().splitlines()[0]), signal.SIGQUIT)

    found = _found(resumes)
    database.close()
    assert found == [resume()]
