"""
AWS's failures in the ports' words.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import urllib3
from botocore import exceptions as boto
from botocore.eventstream import ParserError

from resumate.adapters.inference.patience import BusyError
from resumate.ports.errors import (
    DocumentNotFoundError,
    PermanentPortError,
    PortError,
    RecipientGoneError,
)

_NAMED: Mapping[str, type[PortError]] = {
    "NoSuchKey": DocumentNotFoundError,
    "GoneException": RecipientGoneError,
    "410": RecipientGoneError,  # botocore, of an answer that names no error
}
_TRANSIENT = frozenset(
    """
    InternalDependencyException InternalError InternalFailure InternalServerError
    InternalServerException InternalStreamFailure KmsThrottled LimitExceededException
    ModelErrorException ModelNotReadyException ModelStreamError
    ModelStreamErrorException ModelTimeoutException OverLimit
    PriorRequestNotComplete RequestLimitExceeded RequestThrottled RequestTimeout
    ServiceUnavailable ServiceUnavailableException SlowDown Throttling
    ThrottlingException TooManyRequestsException
    """.split()
)
_MEND: Mapping[str, str] = {
    "NoSuchBucket": "there is no such bucket: check RESUMATE_BUCKET",
    "AWS.SimpleQueueService.NonExistentQueue": (
        "there is no such queue: check RESUMATE_QUEUE_URL"
    ),
    "QueueDoesNotExist": "there is no such queue: check RESUMATE_QUEUE_URL",
    "AccessDenied": "the role may not do this",
    "AccessDeniedException": "the role may not do this",
}
_SERVER_FAULT = 500
_TOO_MANY = 429
_UNREACHABLE = (
    boto.ConnectionError,
    boto.HTTPClientError,
    boto.ResponseStreamingError,
    ParserError,
    urllib3.exceptions.HTTPError,  # a stalled stream raises urllib3's own
)


@contextmanager
def translating(service: str) -> Iterator[None]:
    """
    Errors of botocore leave as errors of the ports, without the service's own words:
    those can repeat what was sent.
    """
    try:
        yield
    except boto.ClientError as error:
        raise refusal(error, service) from silenced(error)
    except _UNREACHABLE as error:
        raise BusyError(
            f"{service} is not answering at the moment: try again shortly."
        ) from error
    except boto.BotoCoreError as error:
        raise PermanentPortError(
            f"{service} cannot be asked ({type(error).__name__}): check the region and "
            "the credentials."
        ) from error


def refusal(error: boto.ClientError, service: str) -> PortError:
    """
    What a refusal means to the use cases.
    """
    code = code_of(error)
    if named := _NAMED.get(code):
        return named()
    status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
    if _is_transient(code) or status >= _SERVER_FAULT or status == _TOO_MANY:
        return BusyError(
            f"{service} is not answering at the moment ({code}): try again shortly."
        )
    mend = _MEND.get(code, "the request was refused")
    return PermanentPortError(f"{service}: {mend} ({code}).")


def code_of(error: boto.ClientError) -> str:
    """
    The name of the failure.
    """
    return str(error.response.get("Error", {}).get("Code", "unknown"))


def told_in(error: boto.ClientError) -> str:
    """
    What the service says, for deciding only: it may repeat the prompt.
    """
    response: Mapping[str, Any] = error.response
    return f"{response.get('OriginalMessage', '')} {response.get('Error', {})}"


def _is_transient(code: str) -> bool:
    """
    Whether a failure of that name passes by itself.
    """
    # Inside a stream, names begin with a small letter.
    return code[:1].upper() + code[1:] in _TRANSIENT


def silenced(error: boto.ClientError) -> boto.ClientError:
    """
    The error without the service's words: logs show them.
    """
    error.args = (f"{error.operation_name}: {code_of(error)}",)
    return error
