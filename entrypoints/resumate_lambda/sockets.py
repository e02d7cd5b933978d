"""
API Gateway's side of a conversation: events in, status codes out.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Concatenate, ParamSpec, TypeAlias

from resumate.conversation import Action, Conversation
from resumate.domain.errors import ResuMateError
from resumate.domain.ids import ConnectionId, OwnerId
from resumate.ports.errors import RecipientGoneError, TransientPortError
from resumate_lambda.events import MalformedEventError, MessageEvent, parsed

Reply: TypeAlias = dict[str, object]
Send: TypeAlias = Callable[[ConnectionId, Sequence[str]], None]
"""Sends frames to a connection; RecipientGoneError if nobody is there."""
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


@replying
def converse(event: object, actions: Mapping[str, Action], send: Send) -> Reply:
    """
    Answer one message on its own connection, however many frames the answer takes.
    """
    message = parsed(MessageEvent, event)
    owner = OwnerId(message.context.authorizer.owner)
    frames = Conversation(actions)(owner, message.body.encode())
    with suppress(RecipientGoneError):  # who left asks again, or not
        send(ConnectionId(message.context.connection), frames)
    return OK


def _refusal(status: int, error: ResuMateError) -> Reply:
    problem = {"code": error.code, "detail": error.message}
    return {"statusCode": status, "body": json.dumps(problem)}
