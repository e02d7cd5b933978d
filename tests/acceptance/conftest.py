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
