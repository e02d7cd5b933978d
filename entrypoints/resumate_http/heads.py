"""
Who asks for the head of an answer alone gets it.
"""

from starlette.types import ASGIApp, Receive, Scope, Send


class HeadsToo:
    """
    Asks the application for the whole where HEAD is asked, as RFC 9110 wants of every
    address that GET knows; the server that speaks HTTP leaves the body out.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """
        One ASGI connection.
        """
        if scope["type"] == "http" and scope["method"] == "HEAD":
            scope = {**scope, "method": "GET"}
        await self._app(scope, receive, send)
