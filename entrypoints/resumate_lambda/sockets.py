"""
API Gateway's side of a conversation: one message in, its answer posted.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import TypeAlias

from resumate.conversation import Action, Conversation
from resumate.domain.ids import ConnectionId, OwnerId
from resumate.ports.errors import RecipientGoneError
from resumate_lambda.events import MessageEvent, parsed
from resumate_lambda.replies import OK, Reply, replying

Send: TypeAlias = Callable[[ConnectionId, Sequence[str]], None]
"""Sends frames to a connection; RecipientGoneError if nobody is there."""


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
