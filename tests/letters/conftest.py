"""
Two letters that many wishes are put to.
"""

import pytest

from asked_letters import JOINER, JOINING, MANAGER, MANAGING
from worlds import composed


@pytest.fixture(scope="module")
def manager():
    return composed(MANAGER, MANAGING)


@pytest.fixture(scope="module")
def joiner():
    return composed(JOINER, JOINING)
