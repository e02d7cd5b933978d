"""
The application of one sandbox: made once, kept between invocations.
"""

from functools import cache

from resumate.bootstrap import Assembly, bootstrap
from resumate.config import from_environment


@cache
def application() -> Assembly:
    """
    What the environment sets up.
    """
    return bootstrap(from_environment())
