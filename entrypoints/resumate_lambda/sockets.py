"""
API Gateway's side of a conversation: one message in, its answer posted.
"""

from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from typing import Any, TypeAlias

from resumate.conversation import Conversation
from resumate.domain.forgetting import forget_all
from resumate.domain.ids import ConnectionId, OwnerId
from resumate.ports.errors import RecipientGoneError
from resumate_lambda.application import application
from resumate_lambda.events import MessageEvent, parsed
from resumate_lambda.functions import FUNCTIONS
from resumate_lambda.replies import OK, Reply, replying

Send: TypeAlias = Callable[[ConnectionId, Sequence[str]], None]
"""Sends frames to a connection; RecipientGoneError if nobody is there."""


def answering(name: str) -> Callable[[object, object], Reply]:
    """
    The handler of the function of that name: it answers the actions that it serves.
    """
    serves = next(function.actions for function in FUNCTIONS if function.name == name)

    def handler(event: object, _: object) -> Reply:
        cases = application().use_cases
        return converse(event, cases, serves, cases.notifier().send)

    return handler


@replying
def converse(event: object, cases: Any, serves: Collection[str], send: Send) -> Reply:
    """
    Answer one message on its own connection, however many frames the answer takes; what
    it said is forgotten then.
    """
    message = parsed(MessageEvent, event)
    owner = OwnerId(message.context.authorizer.owner)
    try:
        frames = Conversation(cases, serves)(owner, message.body.encode())
    finally:
        forget_all()
    with suppress(RecipientGoneError):  # who left asks again, or not
        send(ConnectionId(message.context.connection), frames)
    return OK
