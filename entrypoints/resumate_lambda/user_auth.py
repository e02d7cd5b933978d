"""
WebSocket ``$connect`` authorizer -> the token is verified.
"""

from collections.abc import Callable
from typing import Any

from resumate.domain.ids import OwnerId
from resumate.handshake import offered
from resumate.ports.errors import TokenRefusedError
from resumate_lambda.application import application
from resumate_lambda.protocols import protocols


def handle(event: Any, verify_token: Callable[[str], OwnerId]) -> dict[str, object]:
    """
    Allow the token's owner; deny everybody else, and in every doubt. Never raises.
    """
    try:
        token, _ = offered(protocols(event["headers"]))
        return _answer("Allow", event["methodArn"], verify_token(token))
    except TokenRefusedError as error:
        return _answer("Deny", reason=error.reason)
    except Exception as error:  # noqa: BLE001 - whatever it is, nobody comes in by it
        return _answer("Deny", reason=getattr(error, "code", type(error).__name__))


def _answer(
    effect: str, arn: str = "*", owner: str = "", reason: str = ""
) -> dict[str, object]:
    said = {"Action": "execute-api:Invoke", "Effect": effect, "Resource": arn}
    policy = {"Version": "2012-10-17", "Statement": [said]}
    context = {"reason": reason}  # for the access log
    return {"principalId": owner, "policyDocument": policy, "context": context}


def _verify_token(token: str) -> OwnerId:
    # Found inside `handle`: also settings that are wrong let nobody in.
    owner: OwnerId = application().use_cases.verify_token()(token)
    return owner


def handler(event: object, _: object) -> dict[str, object]:
    """One invocation."""
    return handle(event, _verify_token)
