"""
Cognito, before a sign-up -> `VerifyUser`.
"""

from typing import Any

from resumate.application.accounts.verify_user import VerifyUser
from resumate.config import from_environment
from resumate_lambda.events import SignUpEvent, parsed


def handle(event: dict[str, Any], verify_user: VerifyUser) -> dict[str, Any]:
    """
    The event with the answer in it, as Cognito wants it; an error refuses the sign-up.
    """
    email = parsed(SignUpEvent, event).request.attributes.email
    at_once = verify_user(email)
    answer = {"autoConfirmUser": at_once, "autoVerifyEmail": at_once and bool(email)}
    return event | {"response": event.get("response", {}) | answer}


def handler(event: dict[str, Any], _: object) -> dict[str, Any]:
    """One invocation."""
    settings = from_environment()
    return handle(
        event, VerifyUser(settings.sign_up_domains, settings.sign_up_trusting)
    )
