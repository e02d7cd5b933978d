"""
WebSocket ``$connect`` authorizer -> the token is verified.
"""

from collections.abc import Callable
from typing import Any

from resumate.domain.ids import OwnerId
from resumate.handshake import shown
from resumate.ports.errors import TokenRefusedError
from resumate_lambda.application import application
from resumate_lambda.protocols import protocols


def handle(event: Any, verify_token: Callable[[str], OwnerId]) -> dict[str, object]:
    """
    Allow the token's owner, deny a token that is refused. Whatever else goes wrong is
    raised: nobody comes in by it, either, and the function's alarm rings.
    """
    token = shown(protocols(event["headers"]))
    try:
        owner = verify_token(token)
    except TokenRefusedError as error:
        return _answer("Deny", "*", _NOBODY, error.reason)
    return _answer("Allow", event["methodArn"], owner)


_NOBODY = "refused"
"""Who is denied: API Gateway wants a name there, too."""


def _answer(effect: str, arn: str, owner: str, reason: str = "") -> dict[str, object]:
    said = {"Action": "execute-api:Invoke", "Effect": effect, "Resource": arn}
    policy = {"Version": "2012-10-17", "Statement": [said]}
    context = {"reason": reason}  # for the access log
    return {"principalId": owner, "policyDocument": policy, "context": context}


def handler(event: object, _: object) -> dict[str, object]:
    """One invocation."""
    return handle(event, application().use_cases.verify_token())
