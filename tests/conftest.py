"""
What all tests share: a clean environment, and a PostgreSQL where one is asked for.
"""

import fcntl
import gc
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, settings

from examples import ALL, FEW
from sharing import Sharing, Terse, place

# Hundreds of processes start here: what they import is compiled once, not by each.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# What a shell starts in the background ignores Ctrl-C, and so would all that is started
# here; some tests press it.
signal.signal(signal.SIGINT, signal.default_int_handler)

# A busy machine is no fault: speed is shown by benchmarks, never by a timed test.
settings.register_profile(
    "all",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    max_examples=ALL,
)
settings.register_profile(
    "few", settings.get_profile("all"), max_examples=FEW, derandomize=True
)
settings.load_profile("all" if os.environ.get("CI") else "few")

# What a test leaves behind is little, and most of it is not garbage.
gc.set_threshold(50_000, 20, 20)

if TYPE_CHECKING:
    import psycopg

    from databases import Database
    from resumate.adapters.aws.clients import Clients
    from resumate.adapters.postgres.pool import Pool
    from sockets import WebSocketApi

KEPT = "RESUMATE_TEST_DSN"
ENDPOINT = os.environ.get("AWS_ENDPOINT_URL")
"""Read at once: the tests themselves see none of the developer's variables."""


def pytest_xdist_make_scheduler(config, log):
    """
    What takes long to start is started by one worker.
    """
    return Sharing(config, log) if config.getvalue("dist") == "loadfile" else None


def pytest_sessionstart(session):
    """
    A worker tells what is shown; a report in XML has it all.
    """
    if session.config.getoption("xmlpath"):
        return
    for plugin in session.config.pluginmanager.get_plugins():
        # xdist's own, which is made anew in each worker: its class is no name of ours.
        if type(plugin).__name__ == "WorkerInteractor":
            plugin.channel = Terse(plugin.channel)


def pytest_collection_modifyitems(items):
    """
    What takes longest begins first.
    """
    items.sort(key=lambda item: place(item.nodeid))


def pytest_collection_finish():
    """
    What was loaded stays until the end: nobody needs to look whether it is garbage.
    """
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _clean_environment():
    """
    No test sees the developer's accounts or settings.
    """
    with pytest.MonkeyPatch.context() as patch:
        for name in list(os.environ):
            if name.startswith(("AWS_", "RESUMATE_")) and name != KEPT:
                patch.delenv(name)
        yield


@pytest.fixture(scope="session")
def aws_url(tmp_path_factory) -> Iterator[str]:
    """
    Where AWS is: at ``AWS_ENDPOINT_URL`` (LocalStack, or another emulator), else an
    emulator of this process's own.
    """
    if ENDPOINT:
        yield ENDPOINT
        return
    # Imported here: only some tests need boto3, and it takes its time.
    from emulator import emulator  # noqa: PLC0415

    with emulator(tmp_path_factory.mktemp("aws")) as url:
        yield url


@pytest.fixture(scope="session")
def aws(aws_url) -> "Clients":
    """
    Clients of that AWS, as the product makes them.
    """
    from emulator import clients_at  # noqa: PLC0415

    return clients_at(aws_url)


@pytest.fixture
def bucket(aws) -> str:
    """
    An empty bucket there that keeps versions, as the one of uploads does.
    """
    client, name = aws.client("s3"), f"resumate-{uuid4()}"
    region = {"LocationConstraint": client.meta.region_name}
    client.create_bucket(Bucket=name, CreateBucketConfiguration=region)
    client.put_bucket_versioning(
        Bucket=name, VersioningConfiguration={"Status": "Enabled"}
    )
    return name


@pytest.fixture(scope="session")
def websocket_api(aws, aws_url) -> "WebSocketApi":
    """
    A WebSocket API there.
    """
    from sockets import make_websocket_api  # noqa: PLC0415

    return make_websocket_api(aws, aws_url)


@pytest.fixture(scope="session")
def postgres_server(tmp_path_factory) -> Iterator[str]:
    """
    The DSN of a superuser of some PostgreSQL with pgvector; shared by xdist's workers.
    """
    if dsn := os.environ.get(KEPT):
        yield dsn
        return
    # Imported here, as below: most tests need no database.
    from databases import server_at  # noqa: PLC0415

    with server_at(_shared(tmp_path_factory) / "postgres") as dsn:
        yield dsn


def _shared(tmp_path_factory) -> Path:
    """
    A folder of this run, the same for all of xdist's workers.
    """
    base: Path = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(scope="session")
def make_database(postgres_server) -> "Iterator[Callable[[], Database]]":
    """
    Makes empty databases, gone at the end.
    """
    from databases import databases_of  # noqa: PLC0415

    with databases_of(postgres_server) as make:
        yield make


@pytest.fixture(scope="session")
def migrated_database(make_database) -> "Database":
    """
    One migrated database for all tests of this process.
    """
    database: Database = make_database()
    database.migrate()
    return database


@pytest.fixture(scope="session")
def on_a_database(make_database) -> "Callable[[], dict[str, str]]":
    """
    Settings of a server with an empty database that stands already: to make one of its
    own takes longer than all else that a server does at its start.
    """

    def settings() -> dict[str, str]:
        database = make_database()
        database.migrate()
        return {
            "RESUMATE_DATABASE_URL": database.app_dsn,
            "RESUMATE_DATABASE_ADMIN_URL": database.admin_dsn,
        }

    return settings


@pytest.fixture(scope="session")
def _session_pool(migrated_database) -> "Iterator[Pool]":
    from resumate.adapters.postgres.pool import make_pool  # noqa: PLC0415

    pool = make_pool(migrated_database.app_dsn)
    pool.open(wait=True)
    yield pool
    pool.close()


@pytest.fixture(scope="session")
def _sweeper(migrated_database) -> "Iterator[psycopg.Connection]":
    with migrated_database.administered() as conn:
        yield conn


@pytest.fixture
def pool(_session_pool, _sweeper) -> "Pool":
    """
    Connections of the application's role to a migrated database without rows.
    """
    # Deleting from nearly empty tables is ten times faster than truncating them.
    _sweeper.execute(
        "delete from letter; delete from resume; delete from job; "
        "delete from connection; delete from spending"
    )
    return _session_pool


@pytest.fixture(scope="session")
def models():
    """
    What embeds and writes on SageMaker.
    """
    # Imported here: who runs no cloud test needs none of it.
    from model_endpoints import model_endpoints  # noqa: PLC0415

    with model_endpoints() as models:
        yield models


@pytest.fixture(scope="session")
def stages(request):
    """
    The stages by name; synthesized once for all of xdist's workers, and for the runs
    after this one until something changes that they are made of.
    """
    from templates import STAGES, ingredients, synthesize, synthesized_in  # noqa: PLC0415

    kept = request.config.cache.mkdir("stages")
    folder = kept / ingredients()
    with (kept / "lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = folder / "done"
        if not done.exists():
            for older in filter(Path.is_dir, kept.iterdir()):
                shutil.rmtree(older)
            synthesize(folder)
            done.touch()
        return {stage: synthesized_in(folder, stage) for stage in STAGES}


@pytest.fixture(scope="session")
def synthesized(stages):
    """
    The stage that is deployed.
    """
    from cloud import STAGE  # noqa: PLC0415

    return stages[STAGE]


@pytest.fixture(scope="session")
def stand_ins(aws_url, models, migrated_database):
    """
    What the emulator lacks.
    """
    from emulated_stack import StandIns  # noqa: PLC0415

    return StandIns(
        url=aws_url,
        database_url=migrated_database.app_dsn,
        database_admin_url=migrated_database.admin_dsn,
        models_url=models.url,
    )


@pytest.fixture(scope="session")
def cloud(aws, synthesized, stand_ins):
    """
    ResuMate deployed to the emulator of AWS.
    """
    from cloud import Cloud  # noqa: PLC0415

    return Cloud(aws, synthesized, stand_ins)
