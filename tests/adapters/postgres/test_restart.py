"""
The database goes away and comes back while a letter is being written.
"""

import pytest

import stories
from models import ScriptedModel
from resumate.adapters.local.postgres_server import EmbeddedPostgres
from resumate.adapters.postgres.chunk_index import PgvectorChunkIndex
from resumate.adapters.postgres.letter_repository import PostgresLetterRepository
from resumate.adapters.postgres.migrate import migrate
from resumate.adapters.postgres.outbox import PostgresOutbox
from resumate.adapters.postgres.pool import make_pool
from resumate.adapters.postgres.resume_repository import PostgresResumeRepository
from resumate.domain.letter import LetterStatus, LetterWishes
from worlds import ADA, World


@pytest.fixture
def server(tmp_path):
    server = EmbeddedPostgres(tmp_path / "postgres", settings={"fsync": "off"})
    server.start()
    migrate(server.admin_dsn)
    yield server
    server.stop()


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
