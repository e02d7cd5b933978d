"""
Several at once, on the same rows.
"""

import time
from concurrent.futures import ThreadPoolExecutor
from threading import Thread

import pytest

from resumate.adapters.postgres.chunk_index import PgvectorChunkIndex
from resumate.adapters.postgres.job_queue import PostgresJobQueue
from resumate.adapters.postgres.letter_repository import PostgresLetterRepository
from resumate.adapters.postgres.pool import make_pool
from resumate.adapters.postgres.resume_repository import PostgresResumeRepository
from resumate.ports.errors import VersionExistsError
from resumate.ports.job_queue import LetterJob
from stored_samples import (
    ADA,
    MODEL,
    chunk,
    letter,
    letter_id,
    query,
    resume,
    resume_id,
    written,
)

pytestmark = pytest.mark.postgres


def test_replacing_at_once_mixes_nothing(pool):
    """
    Of four replaces of one resume at once, one wins whole.
    """
    PostgresResumeRepository(pool).add(resume())
    index = PgvectorChunkIndex(pool)

    def replace(name):
        chunks = [chunk(at, text=name) for at in range(6)]
        index.replace(ADA, resume_id(), chunks, MODEL)

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(replace, ["one", "two", "three", "four"]))

    [found] = index.search(ADA, resume_id(), [query()], MODEL, k=99)
    assert len(found) == 6
    assert len({scored.chunk.text for scored in found}) == 1


def test_a_version_is_delivered_once(pool):
    """
    Of four workers that deliver a version at once, one does; the others are told.
    """
    PostgresResumeRepository(pool).add(resume())
    letters = PostgresLetterRepository(pool)
    letters.add(letter())

    def deliver(writer):
        try:
            letters.save(written(writer=writer))
        except VersionExistsError:
            return None
        return writer

    with ThreadPoolExecutor(4) as threads:
        done = list(threads.map(deliver, ["one", "two", "three", "four"]))

    [winner] = filter(None, done)
    assert letters.get(ADA, letter_id()).writer == winner


def test_jobs_come_back_after_their_visibility(pool):
    """
    A job whose worker gives no sign is delivered again after the visibility time.
    """
    queue = PostgresJobQueue(pool, visibility_seconds=1.5)
    queue.enqueue(LetterJob(ADA, letter_id()))

    assert queue.receive().attempt == 1
    assert queue.receive() is None
    assert queue.receive(wait_seconds=10).attempt == 2


def test_a_job_in_a_lane_is_for_nobody_else(pool):
    """
    What a command asks for it gets itself, and nothing that others wait for.
    """
    shared, own, other = (PostgresJobQueue(pool, lane=x) for x in (None, "a", "b"))
    for number, queue in enumerate([shared, own, other]):
        queue.enqueue(LetterJob(ADA, letter_id(number)))

    found = [queue.receive().job.letter for queue in (own, shared, other)]

    assert [letter_id(1), letter_id(0), letter_id(2)] == found
    assert [None] * 3 == [queue.receive() for queue in (own, shared, other)]


@pytest.mark.parametrize("begun", [False, True], ids=["waiting", "in hands"])
def test_a_job_whose_lane_gives_no_sign_is_for_everybody(pool, begun):
    """
    The letter of a command that died is written by whoever works for all.
    """
    own = PostgresJobQueue(pool, visibility_seconds=1.5, lane="a")
    own.enqueue(LetterJob(ADA, letter_id()))
    if begun:
        own.receive()
    shared = PostgresJobQueue(pool)

    assert shared.receive() is None
    assert shared.receive(wait_seconds=10).job == LetterJob(ADA, letter_id())
    assert own.receive() is None


@pytest.mark.usefixtures("pool")
def test_waiting_takes_one_connection(migrated_database):
    """
    A worker that waits on a pool of two connections leaves one for everybody else.
    """
    with make_pool(migrated_database.app_dsn, max_size=2, timeout=1) as small:
        queue = PostgresJobQueue(small)
        found = []
        worker = Thread(target=lambda: found.append(queue.receive(wait_seconds=3)))
        worker.start()
        time.sleep(0.05)
        queue.enqueue(LetterJob(ADA, letter_id()))
        worker.join()

    assert found[0].job == LetterJob(ADA, letter_id())


@pytest.mark.usefixtures("pool")
def test_waiting_leaves_the_connection_as_it_was(migrated_database):
    """
    A connection that listened for jobs listens no more when it goes back to the pool.
    """
    with make_pool(migrated_database.app_dsn, max_size=1) as small:
        PostgresJobQueue(small).receive(wait_seconds=0.05)

        with small.connection() as conn:
            listening = conn.execute("select pg_listening_channels()").fetchall()
    assert listening == []
