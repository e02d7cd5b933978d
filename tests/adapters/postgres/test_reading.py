"""
What reading an upload asks of the database.
"""

import pytest

import stories
from resumate.adapters.postgres.chunk_index import PgvectorChunkIndex
from resumate.adapters.postgres.resume_repository import PostgresResumeRepository
from worlds import ADA, World

pytestmark = pytest.mark.postgres


class CountedResumes(PostgresResumeRepository):
    """
    Counts how often all resumes of an owner are fetched.
    """

    def __init__(self, pool):
        super().__init__(pool)
        self.listed = 0

    def list(self, owner):
        self.listed += 1
        return super().list(owner)


@pytest.fixture
def world(pool):
    world = World({})
    world.resumes = CountedResumes(pool)
    world.index = PgvectorChunkIndex(pool)
    return world


def test_a_persons_resumes_are_listed_once_for_an_upload(world):
    """
    For one that is new, for the same bytes again, and for a message that comes twice.
    """
    first = world.uploaded(stories.RESUME)
    again = world.uploaded(stories.RESUME)

    for upload in (first, again, first):
        world.resumes.listed = 0
        assert world.read_resume(ADA, upload).id == first
        assert world.resumes.listed == 1
