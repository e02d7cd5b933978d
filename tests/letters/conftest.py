"""
Two letters that many wishes are put to; a table of examples is run as one test.
"""

import pytest

from asked_letters import JOINER, JOINING, MANAGER, MANAGING
from rows import pytest_pycollect_makeitem
from worlds import composed

__all__ = ["pytest_pycollect_makeitem"]


@pytest.fixture(scope="module")
def manager():
    return composed(MANAGER, MANAGING)


@pytest.fixture(scope="module")
def joiner():
    return composed(JOINER, JOINING)
