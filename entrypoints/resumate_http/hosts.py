"""
By which names the server answers.
"""

from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.types import ASGIApp, Receive, Scope, Send

from resumate_http import problems

THIS_MACHINE = frozenset({"localhost", "127.0.0.1", "::1"})


def known_hosts(host: str, public_url: str | None) -> frozenset[str] | None:
    """
    The names that a server on *host* answers to; None: any, because other machines are
    meant to reach it.

    Of a server for this machine alone, a page of another site that has its own name
    point here (DNS rebinding) could otherwise ask for everything: signing in takes no
    password.
    """
    if not is_this_machine(host):
        return None
    public = public_name(public_url)
    return THIS_MACHINE | {host} | ({public} if public else set())


def public_name(public_url: str | None) -> str:
    """
    The name in that address, nothing if there is none.
    """
    return urlsplit(public_url or "").hostname or ""


def is_this_machine(host: str) -> bool:
    """
    Whether no other machine can reach what listens there.
    """
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


class KnownHosts:
    """
    Refuses what is asked of a server by a name that is not one of *names*.
    """

    def __init__(self, app: ASGIApp, names: frozenset[str]) -> None:
        self._app = app
        self._names = names

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """
        One ASGI connection.
        """
        if scope["type"] == "lifespan" or self._knows(scope):
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            # Closed before it was accepted: the client sees 403.
            await send({"type": "websocket.close", "code": 1008})
        else:
            await problems.of(problems.UnknownHostError())(scope, receive, send)

    def _knows(self, scope: Scope) -> bool:
        asked = dict(scope["headers"]).get(b"host", b"").decode("latin-1")
        try:
            return urlsplit(f"//{asked}").hostname in self._names
        except ValueError:
            return False
