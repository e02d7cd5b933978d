"""
The index against a model of it that is too simple to be wrong.
"""

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    rule,
    run_state_machine_as_test,
)

from examples import examples
from fakes import MemoryChunkIndex, MemoryResumeRepository
from resumate.adapters.postgres.chunk_index import PgvectorChunkIndex
from resumate.adapters.postgres.resume_repository import PostgresResumeRepository
from resumate.domain.chunk import EmbeddingModel
from resumate.domain.errors import NotFoundError
from resumate.domain.ids import OwnerId
from resumate.ports.errors import StaleIndexError
from stored_samples import chunk, query, resume, resume_id

pytestmark = pytest.mark.postgres

OWNERS = st.sampled_from([OwnerId("ada"), OwnerId("bob")])
RESUMES = st.sampled_from([1, 2])
MODELS = st.sampled_from(
    [EmbeddingModel("compass", 3, "1"), EmbeddingModel("compass", 3, "2")]
)
# Numbers that a halfvec holds exactly, far enough apart to be ordered alike.
VECTORS = st.sampled_from(
    [(1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0), (0.5, 0.5, 0.0), (0, -1.0, 0)]
)
TEXTS = st.sampled_from(["", "rust", "boat", "knot"])
CHUNKS = st.lists(
    st.tuples(st.integers(0, 30), VECTORS, TEXTS), max_size=6, unique_by=lambda x: x[0]
)


class Index(RuleBasedStateMachine):
    """
    Any sequence of adding, erasing, replacing and searching gives what the model gives.
    """

    stores: tuple = ()

    @initialize()
    def empty(self):
        """
        Both start with nothing.
        """
        repository, index = type(self).stores
        for owner in ("ada", "bob"):
            for number in (1, 2):
                repository.erase(owner, resume_id(number))
        resumes = MemoryResumeRepository()
        self.both = [(repository, index), (resumes, MemoryChunkIndex(resumes))]

    def same(self, act):
        """
        Both do the same: give equal answers or refuse alike.
        """
        told = []
        for repository, index in self.both:
            try:
                told.append(act(repository, index))
            except (NotFoundError, StaleIndexError) as error:
                told.append(type(error))
        assert told[0] == told[1]

    @rule(owner=OWNERS, number=RESUMES)
    def add(self, owner, number):
        """
        A resume is added, perhaps again.
        """
        self.same(lambda repository, _: repository.add(resume(number, owner)))

    @rule(owner=OWNERS, number=RESUMES)
    def erase(self, owner, number):
        """
        A resume is erased, perhaps an unknown one.
        """
        self.same(lambda repository, _: repository.erase(owner, resume_id(number)))

    @rule(owner=OWNERS, number=RESUMES, given=CHUNKS, model=MODELS)
    def replace(self, owner, number, given, model):
        """
        Chunks are replaced.
        """
        chunks = [chunk(*one) for one in given]
        self.same(
            lambda _, index: index.replace(owner, resume_id(number), chunks, model)
        )

    @rule(
        owner=OWNERS,
        number=RESUMES,
        asked=st.lists(st.tuples(VECTORS, TEXTS), max_size=3),
        model=MODELS,
        k=st.integers(1, 4),
    )
    def search(self, owner, number, asked, model, k):
        """
        Several things are looked for.
        """

        def answer(_, index):
            found = index.search(
                owner, resume_id(number), [query(*one) for one in asked], model, k=k
            )
            return [
                [(x.chunk, round(x.similarity, 2), round(x.score, 4)) for x in one]
                for one in found
            ]

        self.same(answer)


def test_index_is_as_its_model(pool):
    """
    Whatever is done in whatever order, PostgreSQL answers as the model in memory does.
    """
    Index.stores = (PostgresResumeRepository(pool), PgvectorChunkIndex(pool))

    run_state_machine_as_test(
        Index,
        settings=settings(examples(25), stateful_step_count=20),
    )
