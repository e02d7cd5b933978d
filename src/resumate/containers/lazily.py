"""
Adapters and use cases that are imported when they are first made.
"""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from resumate.config import InvalidSettingError

_EXTRAS: Mapping[str, str] = {
    "botocore": "aws",
    "cryptography": "identity",
    "docx": "exports",
    "fpdf": "exports",
    "jwt": "identity",
    "llama_cpp": "local-llm",
    "psycopg": "postgres",
}
"""Which extra brings what is imported, where that is not named like the folder."""


def extra_for(missing: str, technology: str) -> str:
    """
    The extra that brings the module *missing*, which the adapters of *technology* need.
    """
    return _EXTRAS.get(missing.partition(".")[0], technology)


def lazily(path: str, package: str = "resumate.adapters") -> Callable[..., Any]:
    """
    Makes what stands at ``module:name`` under *package*; InvalidSettingError if that
    needs a package which is not installed, ModuleNotFoundError if it is not there.

    One process may need few of the parts: the function that checks a token loads
    neither boto3 nor psycopg, nor what reads postings.
    """
    module, _, name = path.partition(":")

    def make(*args: Any, **kwargs: Any) -> Any:
        wanted = f"{package}.{module}"
        try:
            found = import_module(wanted)
        except ModuleNotFoundError as error:
            missing = error.name or ""
            if missing == wanted or missing.partition(".")[0] == "resumate":
                raise  # no package's fault: there is no such module of ours
            extra = extra_for(missing, module.partition(".")[0])
            raise InvalidSettingError(
                f"The settings need the package {missing}, which is not installed: "
                f"pip install '.[{extra}]' in ResuMate's folder."
            ) from error
        return getattr(found, name)(*args, **kwargs)

    return make
