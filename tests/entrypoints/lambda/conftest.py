"""
The world around a function, in memory.
"""

import pytest

from lambda_worlds import Sent
from resumate.application.accounts.connections import Connect
from worlds import ADA, PHONE, World


@pytest.fixture
def world():
    """
    Everything in memory, with Ada listening.
    """
    world = World({})
    Connect(world.connections, world.clock)(ADA, PHONE)
    return world


@pytest.fixture
def sent():
    """
    What goes out on sockets.
    """
    return Sent()
