"""
Who somebody is, on a server of one's own.
"""

from fastapi import APIRouter, Request, status
from pydantic import BaseModel

from resumate import requests as asked
from resumate.conversation import MAX_MESSAGE_BYTES
from resumate.ports.errors import TokenRefusedError
from resumate_http import problems
from resumate_http.dependencies import App

sessions = APIRouter(responses=problems.RESPONSES)
behind_proxy = APIRouter(include_in_schema=False)
"""What is otherwise where a proxy says who is asking."""


class SessionOut(BaseModel):
    """
    A token to send as ``Authorization: Bearer``, and whose it is.
    """

    access_token: str
    token_type: str = "Bearer"  # noqa: S105 - the kind of token, not a token
    name: str


@sessions.post("/api/v1/session", status_code=status.HTTP_201_CREATED, tags=["session"])
def sign_in(body: asked.SessionRequest, app: App) -> SessionOut:
    """
    Sign in on this machine with a name; the same name sees the same resumes. Where a
    proxy says who is asking (`RESUMATE_USER_HEADER`), that name counts and no other,
    and no body is needed.
    """
    return _signed_in(app, body.name)


@behind_proxy.post("/api/v1/session", status_code=status.HTTP_201_CREATED)
def let_in(request: Request, app: App) -> SessionOut:
    """
    In place of signing in: the name is the proxy's.
    """
    return _signed_in(app, _named(request, app.settings.user_header or ""))


def _signed_in(app: App, name: str) -> SessionOut:
    return SessionOut(access_token=app.use_cases.issue_token()(name), name=name)


def _named(request: Request, header: str) -> str:
    """
    Whom the proxy names in *header*. Who could be one or another is nobody.
    """
    said = [
        value
        for name, value in request.headers.raw
        if name == header.lower().encode("ascii")
    ]
    if len(said) > 1:
        raise problems.UnclearUserError(f"The header {header} came more than once.")
    try:
        name = b"".join(said).decode("utf-8")
    except UnicodeDecodeError as error:
        raise problems.UnclearUserError(f"The header {header} is no UTF-8.") from error
    if not name:
        raise TokenRefusedError("subject")
    return name


@sessions.get("/.well-known/jwks.json", tags=["session"])
def key_set(app: App) -> dict[str, list[dict[str, str]]]:
    """
    The keys that this server signs tokens with.
    """
    keys: dict[str, list[dict[str, str]]] = app.use_cases.key_set()()
    return keys


@behind_proxy.get("/config.json")
def configuration() -> dict[str, object]:
    """
    In place of the page's own: nobody is asked for a name.
    """
    return {
        "socket": "ws",
        "message_bytes": MAX_MESSAGE_BYTES,
        "sign_in": {"kind": "proxy"},
    }
