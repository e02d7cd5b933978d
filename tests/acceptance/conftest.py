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
def cloud(aws, aws_url, models, migrated_database):
    """
    ResuMate deployed to the emulator of AWS.
    """
    from cloud import Cloud  # noqa: PLC0415
    from model_endpoints import EMBEDDER, WRITER  # noqa: PLC0415

    return Cloud(
        aws,
        aws_url,
        {
            "RESUMATE_DATABASE_URL": migrated_database.app_dsn,
            "RESUMATE_DATABASE_ADMIN_URL": migrated_database.admin_dsn,
            "RESUMATE_SAGEMAKER_EMBEDDER": EMBEDDER,
            "RESUMATE_EMBEDDER_MODEL": "minilm",
            "RESUMATE_SAGEMAKER_WRITER": WRITER,
            "AWS_ENDPOINT_URL_SAGEMAKER_RUNTIME": models.url,
        },
    )
