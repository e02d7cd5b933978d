"""
Adapters and use cases that are imported when they are first made.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from resumate.config import InvalidSettingError


def lazily(path: str, package: str = "resumate.adapters") -> Callable[..., Any]:
    """
    Makes what stands at ``module:name`` under *package*; InvalidSettingError if that
    needs a package which is not installed.

    One process may need few of the parts: the function that checks a token loads
    neither boto3 nor psycopg, nor what reads postings.
    """
    module, _, name = path.partition(":")

    def make(*args: Any, **kwargs: Any) -> Any:
        try:
            found = import_module(f"{package}.{module}")
        except ModuleNotFoundError as error:
            extra = module.partition(".")[0]
            raise InvalidSettingError(
                f"The settings need the package {error.name}, which is not installed: "
                f"pip install 'resumate[{extra}]'."
            ) from error
        return getattr(found, name)(*args, **kwargs)

    return make
