"""
One server for all journeys, and one deployment.
"""

import pytest

import stories
from clients import Listener, Person
from warm_server import WarmServer


@pytest.fixture(scope="session")
def started(tmp_path_factory):
    """
    A running server with an empty database, and what it says.
    """
    started = WarmServer(tmp_path_factory.mktemp("data"))
    started.address = started.start()
    yield started
    assert started.stop() == 0


@pytest.fixture(scope="session")
def server(started):
    """
    The address of that server.
    """
    return started.address


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
