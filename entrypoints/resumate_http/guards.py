"""
What a browser may do with an answer, and how long it keeps it.
"""

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

PERSONAL = ("/api/", "/downloads/")
"""Where answers are somebody's own: no browser or proxy keeps them."""
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'"
)
DOCS_POLICY = (
    "default-src 'none'; script-src 'self' 'unsafe-inline'; "
    "style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'"
)
"""The API browser starts itself by an inline script; it shows nobody's data."""


class Guarded:
    """
    Puts these headers on every answer, whoever gives it.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """
        One ASGI connection.
        """
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = _headers(scope["path"])

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(headers)
            await send(message)

        await self._app(scope, receive, guarded)


def _headers(path: str) -> dict[str, str]:
    return {
        "Content-Security-Policy": DOCS_POLICY if path == "/docs" else POLICY,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        # The page's files belong together: none may be of the version before.
        "Cache-Control": "no-store" if path.startswith(PERSONAL) else "no-cache",
    }
