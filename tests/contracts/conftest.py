"""
The adapters that the contracts of the storage ports are run against.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from clocks import Clock
from fakes import (
    MemoryChunkIndex,
    MemoryConnections,
    MemoryExaminations,
    MemoryJobQueue,
    MemoryLedger,
    MemoryLetterRepository,
    MemoryOutbox,
    MemoryOutcomes,
    MemoryResumeRepository,
)
from queues import make_queue
from resumate.adapters.aws.job_queue import SqsJobQueue
from resumate.adapters.postgres.chunk_index import PgvectorChunkIndex
from resumate.adapters.postgres.connections import PostgresConnections
from resumate.adapters.postgres.examinations import PostgresExaminations
from resumate.adapters.postgres.job_queue import PostgresJobQueue
from resumate.adapters.postgres.ledger import PostgresLedger
from resumate.adapters.postgres.letter_repository import PostgresLetterRepository
from resumate.adapters.postgres.outbox import PostgresOutbox
from resumate.adapters.postgres.outcomes import PostgresOutcomes
from resumate.adapters.postgres.resume_repository import PostgresResumeRepository
from resumate.ports.chunk_index import ChunkIndex
from resumate.ports.connections import Connections
from resumate.ports.examinations import Examinations
from resumate.ports.job_queue import JobQueue
from resumate.ports.ledger import Ledger
from resumate.ports.letter_repository import LetterRepository
from resumate.ports.outbox import Outbox
from resumate.ports.outcomes import Outcomes
from resumate.ports.resume_repository import ResumeRepository

NO_ADAPTERS = frozenset({"form", "resume"})
"""The fixtures with params that go through something else than adapters of a port."""


def pytest_collection_modifyitems(items):
    """
    Note for which adapter each test is.
    """
    for item in items:
        params = item.callspec.params if hasattr(item, "callspec") else {}
        examples = set()
        for mark in item.iter_markers("parametrize"):
            names = mark.args[0]
            examples |= {names} if isinstance(names, str) else {*names}
        for name in sorted(params.keys() - examples - NO_ADAPTERS):
            port = item.path.stem.removeprefix("test_")
            item.user_properties.append(("adapter", (port, str(params[name]))))


def pytest_terminal_summary(terminalreporter):
    """
    A table: port, adapter, and how many tests of the contract it passed.
    """
    counts = {}
    for outcome in ("passed", "failed", "error", "xfailed", "skipped"):
        for report in terminalreporter.stats.get(outcome, []):
            told = dict(getattr(report, "user_properties", ())).get("adapter")
            if told:
                counts.setdefault(tuple(told), Counter())[outcome] += 1
    if counts:
        terminalreporter.section("port x adapter")
    for (port, adapter), found in sorted(counts.items()):
        outcomes = ", ".join(f"{found[name]} {name}" for name in found)
        terminalreporter.line(f"{port:20} {adapter:20} {outcomes}")


@dataclass(frozen=True)
class Stores:
    """
    All the storage ports of one technology, over the same data.
    """

    resumes: ResumeRepository
    index: ChunkIndex
    letters: LetterRepository
    outbox: Outbox
    queue: JobQueue
    connections: Connections
    outcomes: Outcomes
    ledger: Ledger
    examinations: Examinations


@pytest.fixture
def clock() -> Clock:
    """
    The time, as the adapters see it.
    """
    return Clock()


@pytest.fixture(params=["memory", pytest.param("postgres", marks=pytest.mark.postgres)])
def stores(request) -> Stores:
    """
    Each technology in turn, empty.
    """
    return request.getfixturevalue(f"{request.param}_stores")


@pytest.fixture
def memory_stores(clock) -> Stores:
    """
    The twins in memory.
    """
    resumes, outbox = MemoryResumeRepository(), MemoryOutbox()
    letters = MemoryLetterRepository(resumes, outbox)
    return Stores(
        resumes,
        MemoryChunkIndex(resumes),
        letters,
        outbox,
        MemoryJobQueue(max_receives=3),
        MemoryConnections(clock),
        MemoryOutcomes(letters),
        MemoryLedger(),
        MemoryExaminations(),
    )


@pytest.fixture
def postgres_stores(pool, clock) -> Stores:
    """
    The adapters on PostgreSQL.
    """
    return Stores(
        PostgresResumeRepository(pool),
        PgvectorChunkIndex(pool),
        PostgresLetterRepository(pool),
        PostgresOutbox(pool),
        PostgresJobQueue(pool, max_receives=3),
        PostgresConnections(pool, clock),
        PostgresOutcomes(pool),
        PostgresLedger(pool),
        PostgresExaminations(pool),
    )


@pytest.fixture
def resumes(stores) -> ResumeRepository:
    """
    Where resumes are remembered.
    """
    return stores.resumes


@pytest.fixture
def index(stores) -> ChunkIndex:
    """
    Where chunks wait to be found.
    """
    return stores.index


@pytest.fixture
def letters(stores) -> LetterRepository:
    """
    Where letters are remembered.
    """
    return stores.letters


@pytest.fixture
def outbox(stores) -> Outbox:
    """
    Letters saved but perhaps not yet enqueued.
    """
    return stores.outbox


@dataclass(frozen=True)
class Queues:
    """
    The queue of one technology, empty at first.
    """

    open: Callable[..., JobQueue]
    """Opens it, again with what is in it, with those seconds of visibility."""


@pytest.fixture(
    params=[
        "memory",
        pytest.param("postgres", marks=pytest.mark.postgres),
        pytest.param("postgres_lane", marks=pytest.mark.postgres),
        pytest.param("sqs", marks=pytest.mark.emulator),
    ]
)
def queues(request) -> Queues:
    """
    Where work waits for a worker: each technology in turn.
    """
    return request.getfixturevalue(f"{request.param}_queues")


@pytest.fixture
def memory_queues() -> Queues:
    """
    The twin in memory.
    """
    made = []

    def opened(visibility=60):
        if not made:
            made.append(MemoryJobQueue(visibility_seconds=visibility, max_receives=3))
        return made[0]

    return Queues(opened)


@pytest.fixture
def postgres_queues(pool) -> Queues:
    """
    A table.
    """

    def opened(visibility=60):
        return PostgresJobQueue(pool, visibility_seconds=visibility, max_receives=3)

    return Queues(opened)


@pytest.fixture
def postgres_lane_queues(pool) -> Queues:
    """
    A lane of a table.
    """

    def opened(visibility=60):
        lane = {"max_receives": 3, "lane": "a command's own"}
        return PostgresJobQueue(pool, visibility_seconds=visibility, **lane)

    return Queues(opened)


@pytest.fixture
def sqs_queues(aws) -> Queues:
    """
    A queue of SQS, with its dead letters.
    """
    sqs, made = aws.client("sqs"), []

    def opened(visibility=60):
        if not made:
            made.append(make_queue(sqs, receives=3, visibility=visibility))
        return SqsJobQueue(sqs, made[0], while_burying=1)

    return Queues(opened)


@pytest.fixture
def queue(queues) -> JobQueue:
    """
    One whose jobs are hidden for a minute.
    """
    return queues.open()


@pytest.fixture
def outcomes(stores) -> Outcomes:
    """
    What became of applications.
    """
    return stores.outcomes


@pytest.fixture
def connections(stores) -> Connections:
    """
    Who is listening.
    """
    return stores.connections


@pytest.fixture
def examinations(stores) -> Examinations:
    """
    Which models were examined.
    """
    return stores.examinations


@pytest.fixture
def ledger(stores) -> Ledger:
    """
    What models used.
    """
    return stores.ledger
