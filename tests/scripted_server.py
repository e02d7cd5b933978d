"""
A real HTTP server that does what the test wants.
"""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Reply = Callable[["Exchange"], None]
"""What the server does with one request."""


@dataclass(frozen=True)
class Request:
    """
    What the server was asked.
    """

    path: str
    headers: dict[str, str]
    body: dict


class Exchange(BaseHTTPRequestHandler):
    """
    One connection; replies write to it.
    """

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self._answer({})

    def do_DELETE(self):
        self._answer({})

    def do_POST(self):
        length = int(self.headers.get("content-length", 0))
        self._answer(json.loads(self.rfile.read(length) or b"{}"))

    do_PUT = do_POST  # noqa: N815 - as the standard library calls it

    def _answer(self, body):
        self.asked = Request(self.path, dict(self.headers), body)
        self.close_connection = True
        self.begun = time.monotonic()
        try:
            self.server.script.next_reply(self.asked)(self)
        except OSError:
            self.server.script.hung_up.set()

    def head(self, status=200, content_type="text/event-stream", **headers):
        self.send_response(status)
        self.send_header("content-type", content_type)
        self.send_header("connection", "close")
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()

    def say(self, data):
        self.wfile.write(data)
        self.wfile.flush()

    def goes_on(self) -> bool:
        """
        Whether a reply without end should: a test that fails ends, too.
        """
        script = self.server.script
        return not script.released.is_set() and time.monotonic() < self.begun + 10

    def log_message(self, *_):
        pass


@dataclass
class Script:
    """
    What the server will do, and what it was asked.
    """

    url: str = ""
    replies: list[Reply] = field(default_factory=list)
    comparison: Reply | None = None
    """To who asks how far a resume answers a posting; None is the next reply."""
    rereading: Reply | None = None
    """To who asks whether sentences are borne out; None is the next reply."""
    requests: list[Request] = field(default_factory=list)
    hung_up: threading.Event = field(default_factory=threading.Event)
    released: threading.Event = field(default_factory=threading.Event)

    def will(self, *replies: Reply):
        self.replies = list(replies)

    def next_reply(self, request: Request) -> Reply:
        self.requests.append(request)
        asked = json.dumps(request.body)
        if self.comparison and "You compare a resume" in asked:
            return self.comparison
        if self.rereading and "You check sentences of a cover letter" in asked:
            return self.rereading
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]


@contextmanager
def scripted_server(reply: Reply) -> Iterator[Script]:
    """
    The server on a free port, until the block ends; it gives that *reply* until told
    otherwise.
    """
    script = Script(replies=[reply])
    server = ThreadingHTTPServer(("127.0.0.1", 0), Exchange)
    server.daemon_threads = True
    server.script = script
    script.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(
        target=server.serve_forever, kwargs={"poll_interval": 0.01}
    )
    thread.start()
    try:
        yield script
    finally:
        script.released.set()
        server.shutdown()
        server.server_close()
        thread.join()


def silent() -> Reply:
    """
    Takes the request and says nothing.
    """

    def reply(exchange):
        exchange.server.script.released.wait(10)

    return reply


def answered(document: object, status=200) -> Reply:
    """
    A JSON document at once.
    """

    def reply(exchange):
        exchange.head(status, "application/json")
        exchange.say(json.dumps(document).encode())

    return reply
