"""
What routes ask for before they answer.
"""

from typing import Annotated

from fastapi import Depends, Header, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from resumate import requests as asked
from resumate.bootstrap import Application
from resumate.domain.ids import OwnerId
from resumate.ports.errors import TokenRefusedError

_bearer = HTTPBearer(auto_error=False)


def application(request: Request) -> Application:
    """
    The application that this server serves.
    """
    found: Application = request.app.state.application
    return found


def owner(
    request: Request,
    token: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
) -> OwnerId:
    """
    Who is asking, within their rate.
    """
    if token is None:
        raise TokenRefusedError("malformed")
    found: OwnerId = application(request).use_cases.verify_token()(token.credentials)
    request.app.state.rate.take(found)
    return found


def reached_at(app: Application, asked: str) -> str:
    """
    Where whoever asked reaches this server: as is set, since behind a proxy that ends
    TLS the request tells another address; else as they *asked* for it.
    """
    return app.settings.public_url or asked


App = Annotated[Application, Depends(application)]
Owner = Annotated[OwnerId, Depends(owner)]
IdempotencyKey = Annotated[
    asked.RequestId,
    Header(
        alias="Idempotency-Key",
        description="The same letter asked for again under it, within an hour, is the "
        "letter that there is, and no second one; another letter under it is refused "
        "(422, `request.key_reused`).",
    ),
]
