"""
What talks to a model that AWS runs, for the setting that names one.
"""

from collections.abc import Callable
from typing import Any

from resumate.config import InvalidSettingError
from resumate.ports.errors import PermanentPortError


def model_client(
    clients: Callable[[], Any], service: str, setting: str, **more: float
) -> Any:
    """
    A client for *service*; InvalidSettingError, which names the *setting* that wants
    it, where none can be made: no region is set, or there is no such profile.
    """
    try:
        return clients().client(service, **more)
    except (PermanentPortError, ValueError) as error:
        cause = type(error.__cause__ or error).__name__
        raise InvalidSettingError(
            f"{setting} needs AWS ({cause}): set AWS_DEFAULT_REGION to the model's "
            "region, and check AWS_PROFILE and AWS_ENDPOINT_URL if they are set."
        ) from error
