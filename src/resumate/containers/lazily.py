"""
Adapters that are imported when they are first made.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any


def lazily(path: str) -> Callable[..., Any]:
    """
    Makes what stands at ``module:name`` under `resumate.adapters`.

    One process may need few of the adapters: the function that checks a token loads
    neither boto3 nor psycopg.
    """
    module, _, name = path.partition(":")

    def make(*args: Any, **kwargs: Any) -> Any:
        return getattr(import_module(f"resumate.adapters.{module}"), name)(
            *args, **kwargs
        )

    return make
