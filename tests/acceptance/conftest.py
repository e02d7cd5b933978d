"""
One server for all journeys, and one deployment.
"""

import pytest

from clients import Listener, Person
from serving import Server


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """
    The address of a running server with an empty database.
    """
    server = Server(tmp_path_factory.mktemp("data"))
    yield server.start()
    assert server.stop() == 0


@pytest.fixture
def ada(server, request):
    """
    A person who has never been here before.
    """
    with Person(server, f"Ada {request.node.name}") as person:
        yield person


@pytest.fixture
def listener(server, ada):
    """
    Her open connection.
    """
    with Listener(server, ada.token) as listener:
        yield listener


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
def synthesized(tmp_path_factory):
    """
    The stage that is deployed.
    """
    from cloud import STAGE  # noqa: PLC0415
    from templates import synthesize  # noqa: PLC0415

    return synthesize(STAGE, tmp_path_factory.mktemp("stage"))


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
