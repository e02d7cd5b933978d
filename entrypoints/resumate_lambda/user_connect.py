"""
WebSocket ``$connect`` -> `Connect`.
"""

from resumate.application.accounts.connections import Connect
from resumate.domain.ids import ConnectionId, OwnerId
from resumate.handshake import PROTOCOL
from resumate_lambda.application import application
from resumate_lambda.events import ConnectEvent, parsed
from resumate_lambda.replies import OK, Reply, replying


@replying
def handle(event: object, connect: Connect) -> Reply:
    """
    Remember the connection, and echo the protocol without which nobody is let in.
    """
    asked = parsed(ConnectEvent, event)
    owner = OwnerId(asked.context.authorizer.owner)
    connect(owner, ConnectionId(asked.context.connection))
    return OK | {"headers": {"Sec-WebSocket-Protocol": PROTOCOL}}


def handler(event: object, _: object) -> Reply:
    """One invocation."""
    return handle(event, application().use_cases.connect())
