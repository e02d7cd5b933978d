"""
WebSocket ``$disconnect`` -> `Disconnect`.
"""

from resumate.application.accounts.connections import Disconnect
from resumate.domain.ids import ConnectionId
from resumate_lambda.application import application
from resumate_lambda.events import DisconnectEvent, parsed
from resumate_lambda.replies import OK, Reply, replying


@replying
def handle(event: object, disconnect: Disconnect) -> Reply:
    """
    Forget the connection; it is closed already, and may have been forgotten before.
    """
    left = parsed(DisconnectEvent, event)
    disconnect(ConnectionId(left.context.connection))
    return OK


def handler(event: object, _: object) -> Reply:
    """One invocation."""
    return handle(event, application().use_cases.disconnect())
