"""
The page as it is on AWS: its files served as S3 behind CloudFront serves them, and the
door to the socket.
"""

import asyncio
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Self

from websockets.asyncio.client import connect
from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosed, InvalidStatus

ROOT = Path(__file__).parent.parent
STATIC = ROOT / "entrypoints" / "resumate_http" / "static"


class Files(SimpleHTTPRequestHandler):
    """
    The files of the page, and the configuration document of one deployment.
    """

    def __init__(self, *args, config, policy, **more):
        self._config, self._policy = json.dumps(config).encode(), policy
        super().__init__(*args, directory=str(STATIC), **more)

    def do_GET(self):
        if self.path != "/config.json":
            return super().do_GET()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        return self.wfile.write(self._config)

    def end_headers(self):
        self.send_header("Content-Security-Policy", self._policy)
        super().end_headers()

    def log_message(self, *_):
        pass


@contextmanager
def served(config: dict, talks_to: list[str], port: int = 0) -> Iterator[str]:
    """
    The page with that configuration, allowed to talk to those hosts, and its address.
    """
    policy = (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        f"font-src 'self'; connect-src {' '.join(talks_to)}; base-uri 'none'; "
        "form-action 'self'; frame-ancestors 'none'"
    )
    files = partial(Files, config=config, policy=policy)
    server = ThreadingHTTPServer(("127.0.0.1", port), files)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class Door:
    """
    Before the emulator's socket: it names the protocol that ``$connect`` echoes, as API
    Gateway does and the emulator does not, without which a browser goes away again.
    """

    def __init__(self, target: str) -> None:
        self._target = target
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._open: set = set()
        self.url = ""

    def close_all(self) -> None:
        """
        End every connection, as the gateway does after two hours.
        """
        self._wait(self._close_all())

    def __enter__(self) -> Self:
        self._thread.start()
        self._server = self._wait(self._serve())
        port = self._server.sockets[0].getsockname()[1]
        self.url = f"ws://127.0.0.1:{port}"
        return self

    def __exit__(self, *_: object) -> None:
        self._wait(self._close_all())
        self._server.close()
        self._wait(self._server.wait_closed())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _wait(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(30)

    async def _serve(self):
        return await serve(
            self._talk,
            "127.0.0.1",
            0,
            subprotocols=["resumate"],
            process_request=self._ask,
            max_size=None,
        )

    async def _close_all(self):
        await asyncio.gather(*(socket.close(1001) for socket in list(self._open)))

    async def _ask(self, page, request):
        """
        The gateway decides about the handshake, before the page hears of it.
        """
        offered = request.headers["Sec-WebSocket-Protocol"].split(",")
        tokens = [one.strip() for one in offered]
        try:
            page.gateway = await connect(
                self._target, subprotocols=tokens, max_size=None, open_timeout=30
            )
        except InvalidStatus:
            return page.respond(HTTPStatus.FORBIDDEN, "")
        return None

    async def _talk(self, page) -> None:
        self._open.add(page)
        try:
            both = (page, page.gateway), (page.gateway, page)
            ways = [asyncio.ensure_future(_pass_on(*ends)) for ends in both]
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._open.discard(page)
            await page.gateway.close()
            await page.close()


async def _pass_on(source, target) -> None:
    try:
        async for message in source:
            await target.send(message)
    except ConnectionClosed:
        pass


@contextmanager
def published(cloud, aws_url, domain, client_id) -> Iterator[tuple[str, Door]]:
    """
    The page of a deployment: its address, and the door to its socket.
    """
    with Door(cloud.socket_url.replace("http", "ws", 1)) as door:
        sign_in = {"kind": "cognito", "domain": domain, "client_id": client_id}
        config = {"socket": door.url, "message_bytes": 32_000, "sign_in": sign_in}
        files = f"http://*.localhost:{aws_url.rpartition(':')[2]}"
        with served(config, ["'self'", door.url, domain, aws_url, files]) as url:
            cloud.let_in(url.rstrip("/"))
            yield url, door
