"""
One server for all journeys, and one deployment.
"""

import pytest

import stories
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


@pytest.fixture(scope="session")
def bea(server):
    """
    Somebody whose resume and letters many tests use: none relies on what else she has.
    """
    with Person(server, "Bea") as person:
        yield person


@pytest.fixture(scope="session")
def beas_resume(bea):
    """
    The id of her resume, which was read, and which no test changes.
    """
    resume = bea.uploads(stories.RESUME.encode(), "bea.txt")
    bea.resume(resume)
    return resume


@pytest.fixture(scope="session")
def beas_letter(bea, beas_resume):
    """
    The id of a letter of hers that no test changes.
    """
    letter = bea.asks(beas_resume, stories.POSTING)
    bea.letter(letter)
    return letter


@pytest.fixture
def listener(server, ada):
    """
    Her open connection.
    """
    with Listener(server, ada.token) as listener:
        yield listener
