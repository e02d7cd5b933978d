"""
What API Gateway is told of an invocation: status codes.
"""

import json
from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeAlias

from resumate.domain.errors import ResuMateError
from resumate.ports.errors import TransientPortError
from resumate_lambda.events import MalformedEventError

Reply: TypeAlias = dict[str, object]
Parts = ParamSpec("Parts")

OK: Reply = {"statusCode": 200}


def replying(
    handle: Callable[Concatenate[object, Parts], Reply],
) -> Callable[Concatenate[object, Parts], Reply]:
    """
    *handle*, its errors as status codes: they decide whether a handshake succeeds.
    """

    def reply(event: object, /, *parts: Parts.args, **more: Parts.kwargs) -> Reply:
        try:
            return handle(event, *parts, **more)
        except MalformedEventError as error:
            return _refusal(400, error)
        except TransientPortError as error:
            return _refusal(503, error)

    return reply


def _refusal(status: int, error: ResuMateError) -> Reply:
    problem = {"code": error.code, "detail": error.message}
    return {"statusCode": status, "body": json.dumps(problem)}
