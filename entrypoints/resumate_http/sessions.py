"""
Who somebody is, on a server of one's own.
"""

from fastapi import APIRouter, Request, status
from pydantic import BaseModel

from resumate import requests as asked
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
def sign_in(body: asked.SessionRequest, request: Request, app: App) -> SessionOut:
    """
    Sign in on this machine with a name; the same name sees the same resumes. Where a
    proxy says who is asking (`RESUMATE_USER_HEADER`), that name counts and no other.
    """
    name = body.name
    if header := app.settings.user_header:
        name = request.headers.get(header, "")
        if not name:
            raise TokenRefusedError("subject")
    return SessionOut(access_token=app.use_cases.issue_token()(name), name=name)


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
    return {"socket": "ws", "sign_in": {"kind": "proxy"}}
