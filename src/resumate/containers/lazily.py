"""
Adapters and use cases that are imported when they are first made.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any


def lazily(path: str, package: str = "resumate.adapters") -> Callable[..., Any]:
    """
    Makes what stands at ``module:name`` under *package*.

    One process may need few of the parts: the function that checks a token loads
    neither boto3 nor psycopg, nor what reads postings.
    """
    module, _, name = path.partition(":")

    def make(*args: Any, **kwargs: Any) -> Any:
        return getattr(import_module(f"{package}.{module}"), name)(*args, **kwargs)

    return make
